//! Accepted rows of drift, as far as the spec alone can judge them: whether a row of this id could ever come up.
//! Whether one does, only the comparison itself can say.

use std::collections::HashSet;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    drift::{Kind, Place, RowId},
    fix::Fix,
    model::Service,
};

pub(crate) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let entries = At::file(&service.spec.path("service.yaml")).key("drift");
    let mut seen = HashSet::new();
    for (entry, accepted) in service.spec.file.drift.iter().enumerate() {
        let at = entries.index(entry).key("rows");
        let whole = Fix::delete_element(&entries, entry, service.spec.file.drift.len());
        if accepted.rows.is_empty() {
            let finding = Diagnostic::error(Code::IdleWaiver, at.clone(), "no row is named");
            findings.push(
                finding
                    .help("list the ids that `cargo xtask drift` prints, or delete the entry")
                    .fix(whole.clone()),
            );
        }
        for (place, text) in accepted.rows.iter().enumerate() {
            let at = at.index(place);
            let fix = if accepted.rows.len() > 1 { Fix::delete(&at) } else { whole.clone() };
            if seen.insert(text) {
                findings.extend(row(service, text, at, fix));
            } else {
                let finding =
                    Diagnostic::error(Code::DuplicateName, at, format!("`{text}` is accepted twice"));
                findings.push(finding.help("delete one of the two").fix(fix));
            }
        }
    }
}

/// What is wrong with the id of a row.
fn row(service: &Service<'_>, text: &str, at: At, fix: Fix) -> Option<Diagnostic> {
    let Ok(RowId { place, kind }) = text.parse::<RowId>() else {
        let finding = Diagnostic::error(Code::BadRow, at, format!("`{text}` is not the id of a row"));
        let expected = "a place and in what it differs, such as `actions.CreateTag.input.TagKey#type`";
        return Some(finding.expected(expected).help("copy the id that `cargo xtask drift` prints"));
    };
    // What the spec lacks lies in something that it has; all else lies in the spec as a whole.
    let expected = match (&place, kind) {
        (Place::Action(_) | Place::Struct(_), Kind::Missing) => None,
        (_, Kind::Missing) => Some(place.whole()),
        _ => Some(place.clone()),
    };
    if let Some(finding) = expected.and_then(|place| absent(service, text, &place, &at)) {
        return Some(finding);
    }
    let is_there = kind == Kind::Missing && absent(service, text, &place, &at).is_none();
    let message = format!("`{text}` accepts nothing: the spec has `{place}`");
    is_there.then(|| Diagnostic::error(Code::IdleWaiver, at, message).help("delete it").fix(fix))
}

/// That the spec does not have a place, if so.
fn absent(service: &Service<'_>, text: &str, place: &Place, at: &At) -> Option<Diagnostic> {
    let lacks = |code, what: &str, name: &str, known: Vec<&str>| {
        let message = format!("`{text}` leads nowhere: there is no {what} `{name}`");
        let finding = Diagnostic::error(code, at.clone(), message).near(name, known);
        finding.help("mend the id, or delete it if what it was about is gone")
    };
    let action = |name: &str| service.actions.iter().find(|action| action.name.wire == name);
    let of_name = |name: &str| service.structs.iter().find(|of| of.name.wire == name);
    let (of, member) = match place {
        Place::Action(name) => (action(name).map(|action| &action.input), None),
        Place::Input { action: name, member } => (action(name).map(|action| &action.input), Some(member)),
        Place::Output { action: name, member } => (action(name).map(|action| &action.output), Some(member)),
        Place::Struct(name) => (of_name(name), None),
        Place::Field { of, member } => (of_name(of), Some(member)),
    };
    let Some(of) = of else {
        return Some(match place {
            Place::Action(name) | Place::Input { action: name, .. } | Place::Output { action: name, .. } => {
                let known = service.actions.iter().map(|action| action.name.wire).collect();
                lacks(Code::UnknownAction, "action", name, known)
            }
            Place::Struct(name) | Place::Field { of: name, .. } => {
                let known = service.structs.iter().map(|of| of.name.wire).collect();
                lacks(Code::UnknownType, "struct", name, known)
            }
        });
    };
    let known: Vec<&str> = of.members.iter().map(|member| member.name.wire).collect();
    let member = member.filter(|member| !known.contains(&member.as_str()))?;
    Some(lacks(Code::UnknownMember, "member", member, known))
}
