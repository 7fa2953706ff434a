//! A section of `CHANGELOG.md`, drafted from changes.

use super::{Change, Kind, Place, Verdict};
use crate::drift;

/// What changed in a crate, to be mended by hand: breaking changes first, then what is new and what else there is.
#[must_use]
pub fn changelog(crate_name: &str, version: &str, changes: &[Change]) -> String {
    let mut text = format!("## `{crate_name}` {version}\n");
    for (verdict, heading) in
        [(Verdict::Breaking, "Breaking"), (Verdict::Minor, "New"), (Verdict::Patch, "Mended")]
    {
        let changes: Vec<&Change> = changes.iter().filter(|change| change.verdict() == verdict).collect();
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("\n### {heading}\n\n"));
        if verdict == Verdict::Patch {
            text.push_str(&in_short(&changes));
        } else {
            changes.chunk_by(|a, b| is_alike(a, b)).for_each(|alike| text.push_str(&bullet(alike)));
        }
    }
    text
}

/// Whether two changes are told in one line: what came or went in the same thing, or changed in the same way.
fn is_alike(a: &Change, b: &Change) -> bool {
    let is_thing = matches!(a.kind, Kind::New | Kind::Deleted);
    let same = a.kind == b.kind && a.reason == b.reason && noun(&a.place) == noun(&b.place);
    let same_whole = whole(&a.place).is_none() || a.place.whole() == b.place.whole();
    is_thing && same && same_whole
}

fn bullet(alike: &[&Change]) -> String {
    let Some(first) = alike.first() else { return String::new() };
    let names: Vec<String> = alike.iter().map(|change| format!("`{}`", name(&change.place))).collect();
    let plural = if names.len() == 1 { "" } else { "s" };
    let of = whole(&first.place).map(|whole| format!(" of `{whole}`")).unwrap_or_default();
    let noun = noun(&first.place);
    match first.kind {
        Kind::New => format!("- New {noun}{plural}{of}: {}.{}\n", names.join(", "), reason(first)),
        Kind::Deleted => format!("- The {noun}{plural}{of} {} went.\n", names.join(", ")),
        kind => {
            let subject = match &first.place {
                Place::Service => "The service".to_owned(),
                _ => format!("The {noun} {}{of}", names.join(", ")),
            };
            format!("- {subject}: `{}` {}.{}\n", kind.name(), moved(first), reason(first))
        }
    }
}

/// Why it is breaking; of all else, what it is says enough.
fn reason(change: &Change) -> String {
    if change.verdict() == Verdict::Breaking { format!(" {}", change.reason.why()) } else { String::new() }
}

/// What the two sides say, in words.
fn moved(change: &Change) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("was \"{old}\" and is \"{new}\""),
        (Some(old), None) => format!("was \"{old}\""),
        (None, Some(new)) => format!("is \"{new}\""),
        (None, None) => "changed".to_owned(),
    }
}

/// What is too small to be told one by one.
fn in_short(changes: &[&Change]) -> String {
    let mut wholes: Vec<String> = Vec::new();
    for change in changes {
        let whole = whole(&change.place).unwrap_or_else(|| name(&change.place));
        let whole = match change.place {
            Place::Service => whole,
            Place::Release(_) => "the releases".to_owned(),
            _ => format!("`{whole}`"),
        };
        if !wholes.contains(&whole) {
            wholes.push(whole);
        }
    }
    format!("- Documentation of {}.\n", wholes.join(", "))
}

/// What stands at a place.
fn noun(place: &Place) -> &'static str {
    match place {
        Place::Service => "service",
        Place::Item(drift::Place::Action(_)) => "action",
        Place::Item(drift::Place::Input { .. }) => "parameter",
        Place::Item(drift::Place::Output { .. }) => "member of the response",
        Place::Item(drift::Place::Struct(_)) => "struct",
        Place::Item(drift::Place::Field { .. }) => "member",
        Place::Rule { .. } => "rule",
        Place::ErrorOf { .. } | Place::Error(_) => "error code",
        Place::Enum(_) => "enum",
        Place::Value { .. } => "value",
        Place::Region(_) => "region",
        Place::Waiter(_) => "waiter",
        Place::Release(_) => "release",
    }
}

/// The last part of a place.
fn name(place: &Place) -> String {
    match place {
        Place::Service => "the service".to_owned(),
        Place::Item(
            drift::Place::Input { member, .. }
            | drift::Place::Output { member, .. }
            | drift::Place::Field { member, .. },
        ) => member.clone(),
        Place::Rule { id, .. } => id.clone(),
        Place::ErrorOf { code, .. } => code.clone(),
        Place::Value { value, .. } => value.clone(),
        Place::Item(drift::Place::Action(name) | drift::Place::Struct(name))
        | Place::Error(name)
        | Place::Enum(name)
        | Place::Region(name)
        | Place::Waiter(name)
        | Place::Release(name) => name.clone(),
    }
}

/// What a place lies in, where it lies in something that has a name.
fn whole(place: &Place) -> Option<String> {
    let whole = place.whole();
    (whole != *place).then(|| name(&whole))
}
