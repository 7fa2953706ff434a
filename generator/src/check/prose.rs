//! Descriptions: that they are there, and short enough to be read.

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Member, Service, Struct},
    resolve::REQUEST_ID,
    spec::CommonFile,
};

/// A description that is longer has become an essay.
const LONGEST: usize = 400;

pub(crate) fn common(common: &CommonFile, findings: &mut Vec<Diagnostic>) {
    let at = At::file("spec/common.yaml");
    for (code, about) in &common.errors {
        text(Some(about), code, &at.key("errors").key(code), findings);
    }
}

pub(crate) fn service(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let at = At::file(&service.spec.path("service.yaml"));
    if service.spec.file.draft {
        let message =
            format!("`{}` is a draft: a program made it, and nobody has read it", service.spec.folder);
        let finding = Diagnostic::warning(Code::Draft, at.key("draft"), message);
        findings.push(finding.help("what callers rely on is curated; then `draft` is deleted"));
        // What the vendor leaves out or says at length is as it is.
        return;
    }
    required(&service.spec.file.about, &service.spec.file.service, &at.key("about"), findings);
    for (code, about) in &service.spec.file.errors {
        if about.is_some() {
            text(about.as_deref(), code, &at.key("errors").key(code), findings);
        }
    }
    for waiter in &service.waiters {
        required(
            &waiter.spec.about,
            waiter.name.wire,
            &at.key("waiters").key(waiter.name.wire).key("about"),
            findings,
        );
    }
    for of in &service.structs {
        described(of, findings);
    }
    for of in &service.enums {
        text(of.spec.about.as_deref(), of.name.wire, &of.at, findings);
        for (value, about) in &of.spec.values {
            if about.is_some() {
                text(about.as_deref(), value, &of.at.key("values").key(value), findings);
            }
        }
    }
    for action in &service.actions {
        required(&action.spec.about, action.name.wire, &action.at.key("about"), findings);
        members(&action.input.members, findings);
        members(&action.output.members, findings);
    }
}

fn described(of: &Struct<'_>, findings: &mut Vec<Diagnostic>) {
    text(of.about, of.name.wire, &of.at, findings);
    members(&of.members, findings);
}

fn members(members: &[Member<'_>], findings: &mut Vec<Diagnostic>) {
    for member in members.iter().filter(|member| member.name.wire != REQUEST_ID) {
        text(member.spec.about.as_deref(), member.name.wire, &member.at, findings);
    }
}

/// Actions and services say what they do, whatever the vendor says.
fn required(about: &str, name: &str, at: &At, findings: &mut Vec<Diagnostic>) {
    if about.trim().is_empty() {
        let finding =
            Diagnostic::error(Code::MissingAbout, at.clone(), format!("`{name}` says nothing of itself"));
        findings.push(finding.help("say in a sentence what it does"));
    } else {
        text(Some(about), name, at, findings);
    }
}

fn text(about: Option<&str>, name: &str, at: &At, findings: &mut Vec<Diagnostic>) {
    match about.map(str::trim) {
        None => {
            let finding = Diagnostic::warning(
                Code::MissingAbout,
                at.clone().at_key(),
                format!("`{name}` has no description"),
            );
            findings.push(finding.help("add `about:`, unless the vendor says nothing either"));
        }
        Some("") => {
            let finding = Diagnostic::error(
                Code::MissingAbout,
                at.key("about"),
                format!("the description of `{name}` is empty"),
            );
            findings.push(
                finding.help("write it; where the vendor says nothing either, leave it out, text and all"),
            );
        }
        Some(text) if text.chars().count() > LONGEST => {
            let message = format!("the description of `{name}` has {} characters", text.chars().count());
            let finding = Diagnostic::warning(Code::LongText, at.key("about"), message);
            findings.push(
                finding.help(format!("say it in {LONGEST} at most; constraints and rules say themselves")),
            );
        }
        Some(_) => {}
    }
}
