//! Descriptions: that they are there, and short enough to be read.

use heck::ToSnakeCase as _;

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
        meaning(about, code, &at.key("errors").key(code), findings);
    }
}

pub(crate) fn service(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let at = At::file(&service.spec.path("service.yaml"));
    if service.spec.file.draft {
        let message =
            format!("`{}` is a draft: a program made it, and nobody has read it", service.spec.folder);
        let finding = Diagnostic::lint(Code::Draft, at.key("draft"), message);
        findings.push(finding.help("what callers rely on is curated; then `draft` is deleted"));
        // What the vendor leaves out or says at length is as it is.
        return;
    }
    required(&service.spec.file.about, &service.spec.file.service, &at.key("about"), findings);
    for (code, about) in &service.spec.file.errors {
        if let Some(about) = about {
            meaning(about, code, &at.key("errors").key(code), findings);
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
            if let Some(about) = about {
                meaning(about, value, &of.at.key("values").key(value), findings);
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
    let Some(about) = about else {
        let message = format!("`{name}` has no description");
        let finding = Diagnostic::lint(Code::Undescribed, at.clone().at_key(), message);
        findings
            .push(finding.help("add `about:`; where the vendor says nothing either, allow it and say so"));
        return;
    };
    if echoes(about, name) {
        let message = format!("the description of `{name}` only repeats the name");
        let finding = Diagnostic::lint(Code::EchoedAbout, at.key("about"), message);
        findings
            .push(finding.help("say what the name does not, such as what it belongs to or what it is for"));
    }
    meaning(about, name, at, findings);
}

/// What a value or a code means may well be its own word; a blank says nothing, and an essay is read by nobody.
fn meaning(about: &str, name: &str, at: &At, findings: &mut Vec<Diagnostic>) {
    let length = about.trim().chars().count();
    if length == 0 {
        let message = format!("the description of `{name}` is empty");
        let finding = Diagnostic::error(Code::MissingAbout, at.key("about"), message);
        findings
            .push(finding.help("write it; where the vendor says nothing either, leave it out, text and all"));
    } else if length > LONGEST {
        let message = format!("the description of `{name}` has {length} characters");
        let finding = Diagnostic::lint(Code::LongText, at.key("about"), message);
        findings
            .push(finding.help(format!("say it in {LONGEST} at most; constraints and rules say themselves")));
    }
}

/// Whether a text has the words of a name, one by one, and no others but articles.
fn echoes(text: &str, name: &str) -> bool {
    let lower = text.to_lowercase();
    let words =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !matches!(*word, "" | "a" | "an" | "the"));
    let name = name.to_snake_case();
    words.eq(name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()))
}
