//! What a spec holds, in numbers.

use std::{collections::BTreeMap, ops::AddAssign};

use serde::Serialize;
use tencentcloud_schema::{Kind, Law, Requirement};

use crate::{
    diagnostic::{Diagnostic, Severity},
    model::{Api, Member, Service, Struct},
    parse::Sources,
    resolve::{REQUEST_ID, innermost},
    with_model,
};

/// What a spec holds.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The services by module.
    pub services: BTreeMap<String, Stats>,
    /// All of them.
    pub total: Stats,
    /// Error codes that every service can answer, which no service counts as its own.
    pub common_error_codes: usize,
}

/// What a service holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Actions.
    pub actions: usize,
    /// Members of requests.
    pub parameters: usize,
    /// Structs, without requests and responses.
    pub structs: usize,
    /// Members of structs, requests and responses, without the implied `RequestId`.
    pub members: usize,
    /// Members of which nothing is said.
    pub undescribed: usize,
    /// Enums.
    pub enums: usize,
    /// Values of them.
    pub values: usize,
    /// Constraints of single members by kind.
    pub constraints: BTreeMap<&'static str, usize>,
    /// Rules across members by kind; one with several `then` is as many as it asks.
    pub rules: BTreeMap<&'static str, usize>,
    /// What the client checks of requests, each where it is written: required members, enums, constraints and rules.
    pub checkable: usize,
    /// Actions that page.
    pub paged: usize,
    /// Waiters.
    pub waiters: usize,
    /// Error codes of the service's own.
    pub error_codes: usize,
    /// Examples.
    pub examples: usize,
    /// Documented rules that examples break.
    pub waivers: usize,
    /// Doubts that were settled.
    pub notes: usize,
}

/// Counts what a spec holds.
///
/// # Errors
///
/// Everything that is wrong with the spec: of one that is wrong the numbers would be, too.
pub fn count(sources: &Sources) -> Result<Report, Vec<Diagnostic>> {
    with_model(sources, |api, findings| {
        let is_wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
        api.filter(|_| !is_wrong).map(report).ok_or(findings)
    })
}

fn report(api: &Api<'_>) -> Report {
    let mut total = Stats::default();
    let mut services = BTreeMap::new();
    for service in &api.services {
        let stats = of_service(service);
        total += &stats;
        services.insert(service.module.clone(), stats);
    }
    Report { services, total, common_error_codes: api.common.errors.len() }
}

fn of_service(service: &Service<'_>) -> Stats {
    let spec = service.spec;
    let mut stats = Stats {
        actions: service.actions.len(),
        structs: service.structs.len(),
        enums: service.enums.len(),
        values: service.enums.iter().map(|of| of.values.len()).sum(),
        waiters: service.waiters.len(),
        error_codes: spec.file.errors.len(),
        notes: notes(service),
        ..Stats::default()
    };
    for of in &service.structs {
        stats.add_struct(of, of.travels.request);
    }
    for action in &service.actions {
        stats.parameters += action.input.members.len();
        stats.add_struct(&action.input, true);
        stats.add_struct(&action.output, false);
        stats.paged += usize::from(action.spec.pages.is_some());
        stats.examples += action.spec.examples.len();
        stats.waivers += action.spec.examples.iter().map(|example| example.breaks.len()).sum::<usize>();
    }
    stats
}

fn notes(service: &Service<'_>) -> usize {
    let spec = service.spec;
    let structs = spec.types.structs.values();
    let inputs = spec.actions.iter().flat_map(|action| action.input.values());
    let outputs = spec.actions.iter().flat_map(|action| action.output.values());
    let members = structs.clone().flat_map(|of| of.fields.values()).chain(inputs).chain(outputs);
    let rules =
        structs.clone().flat_map(|of| &of.rules).chain(spec.actions.iter().flat_map(|action| &action.rules));
    let examples = spec.actions.iter().flat_map(|action| &action.examples);
    let single = [
        structs.filter(|of| of.note.is_some()).count(),
        spec.types.enums.values().filter(|of| of.note.is_some()).count(),
        members.filter(|member| member.note.is_some()).count(),
        rules.filter(|rule| rule.note.is_some()).count(),
        examples.filter(|example| example.note.is_some()).count(),
        spec.file.releases.iter().filter(|release| release.note.is_some()).count(),
        spec.file.waiters.values().filter(|waiter| waiter.note.is_some()).count(),
    ];
    let listed = spec.actions.iter().map(|action| action.notes.len()).sum::<usize>() + spec.file.notes.len();
    single.iter().sum::<usize>() + listed
}

impl Stats {
    fn add_struct(&mut self, of: &Struct<'_>, is_sent: bool) {
        for member in of.members.iter().filter(|member| member.name.wire != REQUEST_ID) {
            self.add_member(member, is_sent);
        }
        for rule in of.rules {
            *self.rules.entry(rule.law.kind()).or_default() += 1;
            let is_ignored = matches!(rule.law, Law::Then { requirement: Requirement::Ignored, .. });
            self.checkable += usize::from(is_sent && !is_ignored);
        }
    }

    fn add_member(&mut self, member: &Member<'_>, is_sent: bool) {
        self.members += 1;
        self.undescribed += usize::from(member.spec.about.is_none());
        for check in member.schema.checks {
            *self.constraints.entry(check.kind()).or_default() += 1;
        }
        if is_sent {
            let is_enum =
                matches!(innermost(member.schema.kind), Kind::Enum(_)) && !member.schema.lists_values();
            self.checkable +=
                usize::from(member.schema.required) + usize::from(is_enum) + member.schema.checks.len();
        }
    }
}

impl AddAssign<&Self> for Stats {
    fn add_assign(&mut self, other: &Self) {
        let Self {
            actions,
            parameters,
            structs,
            members,
            undescribed,
            enums,
            values,
            constraints,
            rules,
            checkable,
            paged,
            waiters,
            error_codes,
            examples,
            waivers,
            notes,
        } = other;
        self.actions += actions;
        self.parameters += parameters;
        self.structs += structs;
        self.members += members;
        self.undescribed += undescribed;
        self.enums += enums;
        self.values += values;
        self.checkable += checkable;
        self.paged += paged;
        self.waiters += waiters;
        self.error_codes += error_codes;
        self.examples += examples;
        self.waivers += waivers;
        self.notes += notes;
        for (own, other) in [(&mut self.constraints, constraints), (&mut self.rules, rules)] {
            for (kind, count) in other {
                *own.entry(kind).or_default() += count;
            }
        }
    }
}
