//! Lints over what an action says as a whole.

use std::collections::HashSet;

use heck::ToSnakeCase as _;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Service},
    spec::{Effect, TypeRef},
};

/// What an action that changes nothing begins with.
const READS: [&str; 6] = ["check", "describe", "get", "list", "query", "search"];
/// What an action that changes something begins with.
const CHANGES: [&str; 8] = ["add", "create", "delete", "destroy", "modify", "remove", "reset", "update"];
/// Members that say where a page starts.
const PAGE_STARTS: [&str; 6] = ["Offset", "Page", "PageIndex", "PageNo", "PageNum", "PageNumber"];

pub(super) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    idle_codes(service, findings);
    for action in &service.actions {
        odd_effect(action, findings);
        unpaged(action, findings);
        if action.spec.examples.is_empty() {
            let message = format!("`{}` has no example", action.name.wire);
            let finding = Diagnostic::lint(Code::Unexampled, action.at.key("action"), message);
            findings.push(finding.help("add the vendor's; it is the only witness of what the service takes"));
        }
    }
}

fn idle_codes(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let listed: HashSet<&str> =
        service.actions.iter().flat_map(|action| &action.spec.errors).map(String::as_str).collect();
    let at = At::file(&service.spec.path("service.yaml")).key("errors");
    for code in service.spec.file.errors.0.keys().filter(|code| !listed.contains(code.as_str())) {
        let message = format!("no action lists the error code `{code}`");
        let finding = Diagnostic::lint(Code::IdleCode, at.key(code).at_key(), message);
        let help =
            "add it to the `errors` of its actions; where no page of the vendor has it, allow it and say so";
        findings.push(finding.help(help));
    }
}

fn odd_effect(action: &Action<'_>, findings: &mut Vec<Diagnostic>) {
    let name = action.name.wire.to_snake_case();
    let verb = name.split('_').next().unwrap_or_default();
    let effect = action.spec.effect;
    let (said, due) = match effect {
        Effect::Read => ("read", "`idempotent` or `write`"),
        Effect::Idempotent => ("idempotent", "`read`"),
        Effect::Write => ("write", "`read`"),
    };
    let words = if effect == Effect::Read { &CHANGES[..] } else { &READS[..] };
    if words.contains(&verb) {
        let message = format!("`{}` is `{said}`, which its name does not say", action.name.wire);
        let finding = Diagnostic::lint(Code::OddEffect, action.at.key("effect"), message).expected(due);
        findings.push(finding.help("the effect decides what is retried: mend it, or allow it and say why"));
    }
}

fn unpaged(action: &Action<'_>, findings: &mut Vec<Diagnostic>) {
    let has_list = action.spec.output.0.values().any(|member| matches!(member.r#type, TypeRef::List(_)));
    if action.spec.pages.is_some() || !has_list {
        return;
    }
    let start = action.input.members.iter().find(|member| PAGE_STARTS.contains(&member.name.wire));
    if let Some(member) = start {
        let message =
            format!("`{}` takes `{}`, and does not say how it pages", action.name.wire, member.name.wire);
        let finding = Diagnostic::lint(Code::Unpaged, member.at.clone().at_key(), message);
        findings
            .push(finding.help("add `pages:`, so that callers need no loop; or allow it and say why not"));
    }
}
