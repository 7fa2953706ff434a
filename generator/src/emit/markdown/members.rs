//! Members of requests, responses and structs: a table of all, and what does not fit into it below.

use heck::ToSnakeCase;
use tencentcloud_schema::{Check, Kind};

use super::{
    super::docs,
    links::Links,
    page::{Page, about, code, join, note, prose},
};
use crate::{
    model::{Enum, Member, Struct},
    resolve::innermost,
    spec::Scalar,
};

/// Enums with more values are only linked.
const FEW: usize = 12;

/// The members of something that requests carry: what is required, and what the service takes otherwise.
pub(crate) fn of_request(page: &mut Page, of: &Struct<'_>, links: &Links<'_, '_>, what: &str) {
    let has_defaults = of.members.iter().any(|member| member.spec.default.is_some());
    let rows: Vec<Vec<String>> = of
        .members
        .iter()
        .map(|member| {
            let required = if member.spec.required { "yes" } else { "no" };
            let mut row = vec![code(member.name.wire), links.kind(member.schema.kind), required.to_owned()];
            if has_defaults {
                row.push(member.spec.default.as_ref().map(default).unwrap_or_default());
            }
            row.push(meaning(member, of, links));
            row
        })
        .collect();
    let mut head = vec![what, "Type", "Required"];
    if has_defaults {
        head.push("Default");
    }
    head.push("Meaning");
    page.table(&head, &rows);
}

/// The members of something that only responses carry.
pub(crate) fn of_response(page: &mut Page, of: &Struct<'_>, links: &Links<'_, '_>) {
    let row = |member: &Member<'_>| {
        vec![code(member.name.wire), links.kind(member.schema.kind), meaning(member, of, links)]
    };
    page.table(&["Member", "Type", "Meaning"], &of.members.iter().map(row).collect::<Vec<_>>());
}

fn default(default: &Scalar) -> String {
    match default {
        // Words, and no value.
        Scalar::String(text) if text.contains(' ') => prose(text),
        value => prose(&value.literal().to_string()),
    }
}

/// What a member is and what its value must meet, in a cell.
fn meaning(member: &Member<'_>, of: &Struct<'_>, links: &Links<'_, '_>) -> String {
    let spec = member.spec;
    let mut sentences = Vec::new();
    if let Some(why) = &spec.deprecated {
        sentences.push(format!("**Deprecated.** {}", prose(why)));
    }
    sentences.push(about(spec.about.as_deref()));
    sentences.extend(member.schema.words().iter().map(|words| docs::sentence(&prose(words))));
    if let Some(unit) = &spec.unit {
        sentences.push(format!("Unit: {}.", prose(unit)));
    }
    if spec.nullable && of.travels.response {
        sentences.push("The service may answer null.".to_owned());
    }
    if spec.sensitive {
        sentences.push("Sensitive: the client keeps it out of everything that it prints.".to_owned());
    }
    if let Some(since) = member.since {
        sentences.push(format!("Since {}.", links.release(since)));
    }
    sentences.join(" ")
}

/// What does not fit into the table: what the entries are made of, what values mean, and doubts that were settled.
pub(crate) fn details(of: &Struct<'_>, links: &Links<'_, '_>) -> Vec<String> {
    let detail = |member: &Member<'_>| {
        let mut said = Vec::new();
        said.extend(made_of(member, of, links));
        if member.name.rust != member.name.wire.to_snake_case() {
            said.push(format!("In Rust it is called {}.", code(&member.name.rust)));
        }
        said.extend(member.spec.note.as_ref().map(note));
        let name = code(member.name.wire);
        match said.as_slice() {
            [] => None,
            [only] => Some(format!("{name}: {only}")),
            several => Some(format!("{name}:\n- {}", several.join("\n- "))),
        }
    };
    of.members.iter().filter_map(detail).collect()
}

fn made_of(member: &Member<'_>, within: &Struct<'_>, links: &Links<'_, '_>) -> Option<String> {
    let is_list = matches!(member.schema.kind, Kind::List(_));
    // Nobody asks a response for its required members.
    let says_required = within.travels.request;
    match innermost(member.schema.kind) {
        Kind::Struct(id) => {
            let of = links.service.struct_of(id)?;
            let name = |member: &Member<'_>| {
                let required = if member.spec.required && says_required { " (required)" } else { "" };
                format!("{}{required}", code(member.name.wire))
            };
            let names: Vec<String> = of.members.iter().map(name).collect();
            let subject = if is_list { "Each entry" } else { "It" };
            let members =
                if names.is_empty() { String::new() } else { format!(", with {}", join(&names, "and")) };
            let rules =
                if of.rules.is_empty() || !says_required { "" } else { ". The type has rules of its own" };
            Some(format!("{subject} is of the type {}{members}{rules}.", links.of_struct(of)))
        }
        Kind::Enum(schema) => {
            let of = links.service.enum_of(schema)?;
            let listed: Vec<String> = values(of, &member.schema);
            let subject = if is_list { "Each entry" } else { "It" };
            (listed.len() <= FEW).then(|| format!("{subject} is {}.", join(&listed, "or")))
        }
        _ => None,
    }
}

/// The values of an enum that a member may have, with what they mean.
fn values(of: &Enum<'_>, member: &tencentcloud_schema::Member<'_>) -> Vec<String> {
    let allowed = |value: &&crate::model::EnumValue<'_>| {
        member.checks.iter().all(|check| match check {
            Check::OneOf(values) => values.contains(&value.literal),
            Check::NotIn(values) => !values.contains(&value.literal),
            Check::Fixed(fixed) => *fixed == value.literal,
            _ => true,
        })
    };
    let value = |value: &crate::model::EnumValue<'_>| {
        let meaning = value.about.map(|about| format!(" ({})", prose(about).trim_end_matches('.')));
        format!("{}{}", prose(&value.literal.to_string()), meaning.unwrap_or_default())
    };
    of.values.iter().filter(allowed).map(value).collect()
}

/// The rules across members, with the notes of those that settle a doubt.
pub(crate) fn rules(of: &Struct<'_>, spec: &[crate::spec::Rule]) -> Vec<String> {
    let mut rest = of.rules.iter();
    let mut items = Vec::new();
    // One of the spec's rules is several here, and its note stands below the last of them.
    for rule in spec {
        items.extend(rest.by_ref().take(super::super::count::laws(rule)).map(in_words));
        if let (Some(doubt), Some(last)) = (&rule.note, items.last_mut()) {
            last.push_str(&format!("\n- {}", note(doubt)));
        }
    }
    items
}

fn in_words(rule: &tencentcloud_schema::Rule<'_>) -> String {
    format!("{} (rule {})", docs::sentence(&prose(&rule.to_string())), code(&rule.id()))
}
