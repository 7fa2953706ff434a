//! Lints: what is worth a look in a spec that is not wrong. Each finding of one comes to what the spec says of it: a
//! service can let single ones pass, `spec/common.yaml` gives a lint another level, and both say why.

mod actions;
mod members;
mod place;

use std::collections::HashSet;

use crate::{
    diagnostic::{At, Code, Diagnostic, Severity},
    fix::Fix,
    model::Service,
    parse::COMMON,
    spec::{CommonFile, Level},
};
use place::place_of;

/// What can be said of a service whose names could all be looked up. Of a draft there is nothing to say but that it is
/// one: what is worth a look in it is worth it once somebody curates it.
pub(crate) fn service(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    if service.spec.file.draft {
        return;
    }
    members::check(service, findings);
    actions::check(service, findings);
}

/// Takes out what a service lets pass, and gives the other findings their levels. `judged` says whether all findings are
/// there, so that an allowance without one is idle.
pub(crate) fn settle(
    common: &CommonFile,
    service: &Service<'_>,
    judged: bool,
    findings: &mut Vec<Diagnostic>,
) {
    allow(service, judged, findings);
    give_levels(common, findings);
}

/// Gives findings of what all services share their levels, and checks the levels themselves.
pub(crate) fn settle_common(common: &CommonFile, findings: &mut Vec<Diagnostic>) {
    give_levels(common, findings);
    levels(common, findings);
}

/// Gives each finding of a lint its level, or takes it out.
fn give_levels(common: &CommonFile, findings: &mut Vec<Diagnostic>) {
    let level = |code: Code| {
        let named = common.lints.iter().find(|setting| setting.lint.0 == code);
        named.map(|setting| setting.level).or(code.level())
    };
    findings.retain_mut(|finding| match (finding.code.level(), level(finding.code)) {
        (Some(_), Some(Level::Allow)) => false,
        (Some(_), Some(Level::Deny)) => {
            finding.severity = Severity::Error;
            true
        }
        _ => true,
    });
}

/// Takes out what a service lets pass, and reports what lets nothing pass.
fn allow(service: &Service<'_>, judged: bool, findings: &mut Vec<Diagnostic>) {
    let file = service.spec.path("service.yaml");
    let folder = service.spec.path("");
    let mut found = Vec::new();
    let mut needed = HashSet::new();
    findings.retain(|finding| {
        if finding.code.level().is_none() || !finding.at.file.starts_with(&folder) {
            return true;
        }
        let place = place_of(&folder, &finding.at);
        let of = |allowance: &crate::spec::Allowance| {
            allowance.lint.0 == finding.code && allowance.at.contains(&place)
        };
        let allowed = service.spec.file.allow.iter().position(of);
        match allowed {
            Some(entry) => drop(needed.insert((entry, place))),
            None => found.push((finding.code, place)),
        }
        allowed.is_none()
    });
    let entries = At::file(&file).key("allow");
    for (entry, allowance) in service.spec.file.allow.iter().enumerate() {
        let at = entries.index(entry);
        if allowance.at.is_empty() {
            let finding = Diagnostic::error(Code::IdleWaiver, at.key("at"), "no place is named");
            let fix = Fix::delete_element(&entries, entry, service.spec.file.allow.len());
            findings.push(finding.help("name the places, or delete the entry").fix(fix));
        }
        let mut seen = HashSet::new();
        for (index, place) in allowance.at.iter().enumerate() {
            let fix = match allowance.at.len() {
                1 => Fix::delete_element(&entries, entry, service.spec.file.allow.len()),
                _ => Fix::delete(&at.key("at").index(index)),
            };
            let at = at.key("at").index(index);
            if !seen.insert(place) {
                let finding =
                    Diagnostic::error(Code::DuplicateName, at, format!("`{place}` stands here twice"));
                findings.push(finding.help("delete one of the two").fix(fix));
            } else if judged && !needed.contains(&(entry, place.clone())) {
                findings.push(idle(allowance.lint.0, place, at, &found, fix));
            }
        }
    }
}

fn idle(lint: Code, place: &str, at: At, found: &[(Code, String)], fix: Fix) -> Diagnostic {
    let message = format!("`{lint}` finds nothing at `{place}`, so there is nothing to allow");
    let there = found.iter().filter(|(code, _)| *code == lint).map(|(_, place)| place.as_str());
    let finding = Diagnostic::error(Code::IdleWaiver, at, message).near(place, there);
    // A place that is near another finding may be misspelt.
    let idle = finding.candidates.is_empty().then_some(fix);
    Diagnostic { fix: idle, ..finding }.help("delete it, or mend the place")
}

/// A lint has one level, and another one than by itself.
fn levels(common: &CommonFile, findings: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (index, setting) in common.lints.iter().enumerate() {
        let at = At::file(COMMON).key("lints").index(index);
        let (lint, level) = (setting.lint.0, setting.level);
        if !seen.insert(lint) {
            let message = format!("`{lint}` is given a level twice");
            let finding = Diagnostic::error(Code::DuplicateName, at.key("lint"), message);
            findings.push(finding.help("delete one of the two"));
        } else if lint.level() == Some(level) {
            let message = format!("the level of `{lint}` is `{level}` by itself");
            let finding = Diagnostic::error(Code::IdleWaiver, at.key("level"), message);
            findings.push(finding.help("delete the entry"));
        }
    }
}
