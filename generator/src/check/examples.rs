//! The vendor's examples: that they fit their actions, and that every waiver is needed.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Options, Unknown, Violation, check_struct, seconds_of};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Service, Struct},
    spec::Example,
};

pub(crate) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    for action in &service.actions {
        for (place, example) in action.spec.examples.iter().enumerate() {
            let at = action.at.key("examples").index(place);
            let checker = Checker { service, action, example, at, findings };
            checker.check();
        }
    }
}

struct Checker<'m, 'a, 'f> {
    service: &'m Service<'a>,
    action: &'m Action<'a>,
    example: &'m Example,
    at: At,
    findings: &'f mut Vec<Diagnostic>,
}

impl Checker<'_, '_, '_> {
    fn check(mut self) {
        let now = self.now();
        if let Some(mut request) = self.object("request", &self.example.request.0) {
            self.read_loose(&mut request);
            let violations = self.violations(&self.action.input, &request, now);
            match self.example.at {
                Some(_) => self.judge(&violations, &violations),
                None => self.judge_without_time(&request, &violations),
            }
        }
        if let Some(response) = self.object("response", &self.example.response.0) {
            let violations = self.violations(&self.action.output, &response, now);
            // A response is the service's own affair but for its shape.
            let shape = |violation: &&Violation| {
                violation.rule.ends_with("#type") || violation.rule.ends_with("#unknown")
            };
            for violation in violations.iter().filter(shape) {
                self.misfit("response", violation);
            }
        }
    }

    fn violations(&self, of: &Struct<'_>, object: &Map<String, Json>, now: i64) -> Vec<Violation> {
        let options = Options { unknown: Unknown::Refuse, skip: &[], now };
        check_struct(self.service.schema, of.schema, object, &options)
    }

    /// The time that rules about the past see. Without one, nothing lies in the past.
    fn now(&mut self) -> i64 {
        let Some(at) = &self.example.at else { return i64::MIN };
        seconds_of(at).unwrap_or_else(|| {
            let finding = Diagnostic::error(Code::BadDate, self.at.key("at"), format!("`{at}` is no time"));
            self.findings.push(finding.expected("a time such as `2020-12-10T12:00:00Z`"));
            0
        })
    }

    fn object(&mut self, key: &str, value: &Json) -> Option<Map<String, Json>> {
        if let Json::Object(map) = value {
            return Some(map.clone());
        }
        let finding =
            Diagnostic::error(Code::ExampleMisfit, self.at.key(key), format!("the {key} is no map"));
        self.findings.push(finding.expected("the members with their values; `{}` for none"));
        None
    }

    /// Reads the strings that the example marks as loose as the numbers that they stand for.
    fn read_loose(&mut self, request: &mut Map<String, Json>) {
        for (place, path) in self.example.loose.iter().enumerate() {
            let at = self.at.key("loose").index(place);
            let steps: Vec<&str> = path.split('.').collect();
            let found = loosen(request, &steps);
            if !found {
                let finding = Diagnostic::error(
                    Code::IdleWaiver,
                    at,
                    format!("`{path}` leads to no string that stands for another value"),
                );
                self.findings.push(finding.help("delete it, or mend the path"));
            }
        }
    }

    /// What only a late enough day breaks is up to a rule that looks at the clock, and the example says no time.
    fn judge_without_time(&mut self, request: &Map<String, Json>, ever: &[Violation]) {
        let in_the_end = self.violations(&self.action.input, request, i64::MAX);
        if let Some(dated) = in_the_end.iter().find(|violation| !ever.contains(violation)) {
            let message = format!("the example says no time, and `{}` looks at the clock", dated.rule);
            let finding = Diagnostic::error(Code::MissingTime, self.place("request", dated), message);
            self.findings.push(finding.help(
                "say beside `request` and `response` when it was sent, such as `at: \"2020-12-10T12:00:00Z\"`",
            ));
        }
        self.judge(ever, &in_the_end);
    }

    /// Says which violations no waiver covers, and which waivers cover nothing that could be broken.
    fn judge(&mut self, violations: &[Violation], possible: &[Violation]) {
        let waived: HashSet<&str> = self.example.breaks.iter().map(|waiver| waiver.rule.as_str()).collect();
        for violation in violations.iter().filter(|violation| !waived.contains(violation.rule.as_str())) {
            self.misfit("request", violation);
        }
        for (place, waiver) in self.example.breaks.iter().enumerate() {
            if !possible.iter().any(|violation| violation.rule == waiver.rule) {
                let at = self.at.key("breaks").index(place).key("rule");
                let finding = Diagnostic::error(
                    Code::IdleWaiver,
                    at,
                    format!("the example does not break `{}`", waiver.rule),
                );
                let broken = possible.iter().map(|violation| violation.rule.as_str());
                self.findings.push(finding.near(&waiver.rule, broken).help("delete the waiver"));
            }
        }
    }

    /// Where in the request or the response a violation is.
    fn place(&self, key: &str, violation: &Violation) -> At {
        let mut at = self.at.key(key);
        for step in violation.path.split('.').filter(|step| !step.is_empty()) {
            let (name, places) = step.split_once('[').map_or((step, ""), |(name, places)| (name, places));
            at = at.key(name);
            for place in places.split(['[', ']']).filter_map(|place| place.parse().ok()) {
                at = at.index(place);
            }
        }
        at
    }

    fn misfit(&mut self, key: &str, violation: &Violation) {
        let is_unknown = violation.rule.ends_with("#unknown");
        let place = self.place(key, violation);
        let at = if is_unknown { place.at_key() } else { place };
        let mut finding =
            Diagnostic::error(Code::ExampleMisfit, at, format!("the example does not fit: {violation}"));
        let rule = &violation.rule;
        if is_unknown {
            let found = violation.path.rsplit('.').next().unwrap_or_default();
            finding =
                finding.near(found, self.members_around(violation)).help("mend it, or curate the member");
        } else if violation.words == "is required" {
            finding = finding.help("add it; or delete `required`, if the service does without");
        } else if rule.ends_with("#type") && violation.words == "must be a string" {
            finding = finding.help("quote it, so that YAML reads it as text");
        } else if rule.ends_with("#type") && key == "request" {
            finding = finding.help("where the vendor sends a string, list the path under `loose`");
        } else if rule.ends_with("#type") {
            finding = finding.help("mend the example, or the type of the member");
        } else {
            let waiver = format!("breaks: [{{rule: \"{rule}\", why: …}}]");
            finding = finding
                .help("mend the example or the rule; if the vendor's own example breaks it, say so")
                .suggest(waiver);
        }
        self.findings.push(finding);
    }

    /// The members of the struct that lacks a member.
    fn members_around(&self, violation: &Violation) -> Vec<&str> {
        let of = [&self.action.input, &self.action.output].into_iter().chain(&self.service.structs);
        let of = of.filter(|of| violation.words.ends_with(&format!(" of `{}`", of.name.wire)));
        of.flat_map(|of| of.members.iter().map(|member| member.name.wire)).collect()
    }
}

/// Turns strings at a path into the values that they stand for; `false` if there is none.
fn loosen(object: &mut Map<String, Json>, steps: &[&str]) -> bool {
    let Some((step, rest)) = steps.split_first() else { return false };
    let (name, each) = step.strip_suffix("[]").map_or((*step, false), |name| (name, true));
    let Some(value) = object.get_mut(name) else { return false };
    let targets: Vec<&mut Json> = match (each, value) {
        (true, Json::Array(items)) => items.iter_mut().collect(),
        (_, value) => vec![value],
    };
    let mut found = false;
    for target in targets {
        found |= match (rest, target) {
            ([], target) => {
                let meant = target
                    .as_str()
                    .and_then(|text| serde_json::from_str(text).ok())
                    .filter(|meant: &Json| !meant.is_string());
                let changed = meant.is_some();
                if let Some(meant) = meant {
                    *target = meant;
                }
                changed
            }
            (rest, Json::Object(object)) => loosen(object, rest),
            _ => false,
        };
    }
    found
}
