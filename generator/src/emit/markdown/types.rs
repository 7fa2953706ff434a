//! The pages of structs and enums.

use tencentcloud_schema::Kind;

use super::{
    super::{OutputFile, builder},
    links::{Links, title},
    members,
    page::{Page, about, code, counted, join, note, prose},
};
use crate::{
    model::{Enum, Struct},
    resolve::innermost,
    spec::{EnumBase, Rule},
};

pub(crate) fn structs(links: &Links<'_, '_>) -> OutputFile {
    let service = links.service;
    let path = format!("{}/types.md", service.module);
    let mut page = Page::new(&path, &service.spec.path("types.yaml"), &title(service, "Types"));
    page.paragraph(&format!(
        "{} that requests and responses are made of, in {}. Enums have [a page of their own](enums.md).",
        counted(service.structs.len(), "struct"),
        code(&format!("{}::types", service.module))
    ));
    for (place, of) in service.structs.iter().enumerate() {
        one_struct(&mut page, of, links);
        let mut facts = vec![rust(of)];
        facts.extend(of.since.map(|since| format!("Since {}.", links.release(since))));
        facts.extend(uses(links, |kind| matches!(kind, Kind::Struct(id) if usize::from(id.0) == place)));
        page.paragraph("**Use**").list(&facts);
    }
    page.file()
}

fn one_struct(page: &mut Page, of: &Struct<'_>, links: &Links<'_, '_>) {
    page.heading(2, &prose(of.name.wire)).paragraph(&about(of.about));
    if of.members.is_empty() {
        page.paragraph("It has no members.");
    } else if of.travels.request {
        members::of_request(page, of, links, "Member");
    } else {
        members::of_response(page, of, links);
    }
    let none: &[Rule] = &[];
    let spec = links.service.spec.types.structs.get(of.name.wire).map_or(none, |of| &of.rules);
    let rules = members::rules(of, spec);
    if !rules.is_empty() {
        page.paragraph("**Rules**").list(&rules);
    }
    let mut details = members::details(of, links);
    details.extend(of.note.map(note));
    if !details.is_empty() {
        page.paragraph("**Details**").list(&details);
    }
}

fn rust(of: &Struct<'_>) -> String {
    let name = &of.name.rust;
    if of.travels.request {
        let (start, builder) = (code(&format!("{name}::builder()")), code(&builder::name(of).to_string()));
        format!("In Rust {start} starts a {builder}, and `build()` ends it.")
    } else {
        format!("In Rust it is {}. Only responses carry it, so it has no builder.", code(name))
    }
}

/// Where a type is used: the actions whose requests or responses have a member of it, and the types that have one.
fn uses(links: &Links<'_, '_>, is_it: impl Fn(Kind<'_>) -> bool) -> Vec<String> {
    let has = |of: &Struct<'_>| of.members.iter().any(|member| is_it(innermost(member.schema.kind)));
    let actions = || links.service.actions.iter();
    let structs = links.service.structs.iter().filter(|of| has(of)).map(|of| links.of_struct(of));
    let requests = actions().filter(|action| has(&action.input)).map(|action| links.action(action.name.wire));
    let responses =
        actions().filter(|action| has(&action.output)).map(|action| links.action(action.name.wire));
    let all: [(&str, Vec<String>); 3] = [
        ("In requests of", requests.collect()),
        ("In responses of", responses.collect()),
        ("In the types", structs.collect()),
    ];
    let used = all.into_iter().filter(|(_, names)| !names.is_empty());
    used.map(|(what, names)| format!("{what} {}.", join(&names, "and"))).collect()
}

pub(crate) fn enums(links: &Links<'_, '_>) -> OutputFile {
    let service = links.service;
    let path = format!("{}/enums.md", service.module);
    let mut page = Page::new(&path, &service.spec.path("types.yaml"), &title(service, "Enums"));
    page.paragraph(&format!(
        "{} in {}. A value that is not listed here decodes as `Unknown`; in a request it breaks a rule.",
        counted(service.enums.len(), "enum"),
        code(&format!("{}::types", service.module))
    ));
    for of in &service.enums {
        one_enum(&mut page, of);
        page.list(&uses(links, |kind| matches!(kind, Kind::Enum(schema) if schema.name == of.name.wire)));
    }
    page.file()
}

fn one_enum(page: &mut Page, of: &Enum<'_>) {
    page.heading(2, &prose(of.name.wire)).paragraph(&about(of.spec.about.as_deref()));
    let row = |value: &crate::model::EnumValue<'_>| {
        let variant = code(&format!("{}::{}", of.name.rust, value.rust));
        vec![prose(&value.literal.to_string()), about(value.about), variant]
    };
    let base = match of.spec.of {
        EnumBase::String => "Value (String)",
        EnumBase::Integer => "Value (Integer)",
    };
    page.table(&[base, "Meaning", "In Rust"], &of.values.iter().map(row).collect::<Vec<_>>());
    page.list(&of.spec.note.iter().map(note).collect::<Vec<_>>());
}
