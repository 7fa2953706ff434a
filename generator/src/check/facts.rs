//! Facts that must fit the members: defaults, dates and how an action pages.

use serde_json::{Value as Json, json};
use tencentcloud_schema::{Kind, Options, StructSchema, Unknown, check_struct};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Member, Service, Struct},
    spec::{Pages, Scalar},
};

pub(crate) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let file = &service.spec.file;
    let at = At::file(&service.spec.path("service.yaml"));
    date(&file.version, &at.key("version"), findings);
    date(&file.source.updated, &at.key("source").key("updated"), findings);
    for action in &service.actions {
        date(&action.spec.source.updated, &action.at.key("source").key("updated"), findings);
        if action.spec.rate_limit == 0 {
            let finding = Diagnostic::error(
                Code::EmptyConstraint,
                action.at.key("rate_limit"),
                "a rate of 0 requests a second allows none",
            );
            findings.push(finding.expected("the number of requests per second that the vendor allows"));
        }
    }
}

/// What is said of members, whose types must be known for it.
pub(crate) fn members(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    for of in &service.structs {
        defaults(service, of, findings);
    }
    for action in &service.actions {
        defaults(service, &action.input, findings);
        if let Some(facts) = &action.spec.pages {
            pages(action, facts, findings);
        }
    }
}

fn date(text: &str, at: &At, findings: &mut Vec<Diagnostic>) {
    if !tencentcloud_schema::Format::Date.fits(text) {
        let finding = Diagnostic::error(Code::BadDate, at.clone(), format!("`{text}` is no date"));
        findings.push(finding.expected("a date such as `2018-08-13`"));
    }
}

/// A default that is a value meets the member's own constraints. One with a space in it is words, and passes.
fn defaults(service: &Service<'_>, of: &Struct<'_>, findings: &mut Vec<Diagnostic>) {
    for member in &of.members {
        let Some(default) = &member.spec.default else { continue };
        if matches!(default, Scalar::String(text) if text.contains(' ')) {
            continue;
        }
        let value = json_of(default);
        let value = if matches!(member.schema.kind, Kind::List(_)) { json!([value]) } else { value };
        let schema = StructSchema { name: of.schema.name, members: &[member.schema], rules: &[] };
        let object = serde_json::Map::from_iter([(member.name.wire.to_owned(), value)]);
        let options = Options { unknown: Unknown::Refuse, skip: &[], now: 0 };
        for violation in check_struct(service.schema, &schema, &object, &options) {
            report_default(member, &violation.words, findings);
        }
    }
}

fn report_default(member: &Member<'_>, words: &str, findings: &mut Vec<Diagnostic>) {
    let message =
        format!("the default of `{}` breaks the member's own constraint: it {words}", member.name.wire);
    let finding = Diagnostic::error(Code::BadDefault, member.at.key("default"), message);
    findings.push(
        finding
            .help("mend one of the two; a default that is no value is said in words, such as `1 hour ago`"),
    );
}

fn json_of(value: &Scalar) -> Json {
    match value {
        Scalar::Boolean(value) => json!(value),
        Scalar::Integer(value) => json!(value),
        Scalar::Float(value) => json!(value),
        Scalar::String(value) => json!(value),
    }
}

/// An action pages in one of three ways, over members that can do so.
fn pages(action: &Action<'_>, pages: &Pages, findings: &mut Vec<Diagnostic>) {
    let at = action.at.key("pages");
    let ways = [pages.token.is_some(), pages.offset.is_some(), pages.number.is_some()];
    if ways.iter().filter(|way| **way).count() != 1 || pages.token.is_some() != pages.next.is_some() {
        let message = "the facts do not add up to one way of paging";
        let finding = Diagnostic::error(Code::BadPages, at.clone(), message);
        findings.push(finding.expected("`token` with `next`, or `offset`, or `number`; and `list`, `size` and `total` where there are any"));
    }
    let integer: fn(Kind<'_>) -> bool = |kind| matches!(kind, Kind::Integer | Kind::Unsigned);
    let text: fn(Kind<'_>) -> bool = |kind| matches!(kind, Kind::String);
    let list: fn(Kind<'_>) -> bool = |kind| matches!(kind, Kind::List(_));
    let facts = [
        ("token", pages.token.as_deref(), &action.input, text, "a String"),
        ("next", pages.next.as_deref(), &action.output, text, "a String"),
        ("offset", pages.offset.as_deref(), &action.input, integer, "an Integer"),
        ("number", pages.number.as_deref(), &action.input, integer, "an Integer"),
        ("size", pages.size.as_deref(), &action.input, integer, "an Integer"),
        ("total", pages.total.as_deref(), &action.output, integer, "an Integer"),
        ("list", Some(pages.list.as_str()), &action.output, list, "a list"),
    ];
    for (key, name, of, fits, what) in facts {
        let Some(name) = name else { continue };
        let at = at.key(key);
        match of.members.iter().find(|member| member.name.wire == name) {
            Some(member) if fits(member.schema.kind) => {}
            Some(_) => {
                let finding =
                    Diagnostic::error(Code::BadPages, at, format!("`{name}` can't be the `{key}` of a page"));
                findings.push(finding.expected(what));
            }
            None => {
                let finding = Diagnostic::error(
                    Code::UnknownMember,
                    at,
                    format!("`{}` has no member `{name}`", of.name.wire),
                );
                let finding = finding.near(name, of.members.iter().map(|member| member.name.wire));
                findings.push(finding.expected(what));
            }
        }
    }
}
