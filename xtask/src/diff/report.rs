//! A comparison as a person, a changelog and a machine read it.

use serde_json::{Value, json};
use tencentcloud_generator::diff::{Change, FACADE, Kind, ServiceDiff, Verdict, Version, changelog};

use super::{Facade, Outcome};
use crate::counted;

/// For people: first what is to be done, then the changes, the gravest first.
pub(super) fn text(base: &str, head: &str, outcomes: &[Outcome], facade: Option<&Facade>) -> String {
    let mut text = format!("from {base} to {head}\n");
    let (changed, same): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().partition(|outcome| outcome.verdict().is_some());
    for outcome in changed {
        text.push_str(&format!("\n{}\n", heading(outcome)));
        text.push_str(&drafted(outcome));
        for verdict in Verdict::ALL {
            text.push_str(&listed(&outcome.diff, verdict));
        }
    }
    if let Some(Facade { verdict, versions: [_, version], demanded }) = facade {
        let version = enough(version.as_ref(), demanded.as_ref(), " in `spec/common.yaml`");
        text.push_str(&format!("\n{FACADE}: {verdict}{version}\n"));
    }
    if !same.is_empty() {
        let names: Vec<&str> = same.iter().map(|outcome| outcome.diff.folder.as_str()).collect();
        text.push_str(&format!("\nno change: {}\n", names.join(", ")));
    }
    text
}

/// `tag: breaking, 2 changes; demands crate_version 0.2.0, and has 0.1.0`.
fn heading(outcome: &Outcome) -> String {
    let Outcome { diff, versions: [_, version], demanded, .. } = outcome;
    let verdict = diff.verdict().map_or("no change", Verdict::name);
    let changes = counted(diff.changes.len(), "change");
    let version = enough(version.as_ref(), demanded.as_ref(), "");
    format!("{}: {verdict}, {changes}{version}", diff.folder)
}

/// Whether a version is as high as it has to be, and what to write where if it is not.
fn enough(version: Option<&Version>, demanded: Option<&Version>, place: &str) -> String {
    match (version, demanded) {
        (Some(version), Some(demanded)) if version < demanded => {
            format!("; write `crate_version: {demanded}`{place}, it is {version}")
        }
        (Some(version), Some(demanded)) => format!("; crate_version {version} is enough for {demanded}"),
        _ => String::new(),
    }
}

/// The entry of the releases.
fn drafted(outcome: &Outcome) -> String {
    let Some(entry) = &outcome.entry else { return String::new() };
    let folder = &outcome.diff.folder;
    format!("\n  paste on top of `releases:` in `spec/{folder}/service.yaml`:\n\n{}", entry.yaml())
}

/// The changes of one verdict, below what they are about.
fn listed(diff: &ServiceDiff, verdict: Verdict) -> String {
    let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.verdict() == verdict).collect();
    if changes.is_empty() {
        return String::new();
    }
    let mut text = format!("\n  {verdict}\n");
    for group in changes.chunk_by(|a, b| a.place.whole() == b.place.whole()) {
        let whole = group.first().map(|change| change.place.whole().to_string()).unwrap_or_default();
        text.push_str(&format!("    {whole}\n"));
        let short = |change: &Change| {
            let place = change.place.to_string();
            let place = place.strip_prefix(&whole).unwrap_or(&place).trim_start_matches('.').to_owned();
            let space = if place.is_empty() { "" } else { " " };
            format!("{place}{space}{}", change.kind.name())
        };
        let width = group.iter().map(|change| short(change).chars().count()).max().unwrap_or(0);
        for change in group {
            let line = format!("      {:<width$}  {}", short(change), moved(change));
            text.push_str(&format!("{}\n", line.trim_end()));
            if verdict != Verdict::Patch {
                text.push_str(&format!("        {}\n", change.reason.why()));
            }
        }
    }
    text
}

/// What a side says is cut off here.
const WIDEST: usize = 60;

/// What was, and what is.
fn moved(change: &Change) -> String {
    let cut = |text: &String| match text.char_indices().nth(WIDEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.clone(),
    };
    match (&change.old.as_ref().map(cut), &change.new.as_ref().map(cut)) {
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (Some(old), None) if change.kind == Kind::Deleted => old.clone(),
        (None, Some(new)) if change.kind == Kind::New => new.clone(),
        (Some(old), None) => format!("{old} → nothing"),
        (None, Some(new)) => format!("nothing → {new}"),
        (None, None) => String::new(),
    }
}

/// For the changelog: a section for each crate that changed.
pub(super) fn markdown(outcomes: &[Outcome]) -> String {
    let sections: Vec<String> = outcomes
        .iter()
        .filter(|outcome| outcome.verdict().is_some())
        .map(|outcome| changelog(&outcome.crate_name, &version(outcome), &outcome.diff.changes))
        .collect();
    if sections.is_empty() { "Nothing changed.\n".to_owned() } else { sections.join("\n") }
}

/// The version that a section is headed by: what is demanded, or more if the spec has more.
fn version(outcome: &Outcome) -> String {
    let [_, version] = outcome.versions;
    version.max(outcome.demanded).as_ref().map(Version::to_string).unwrap_or_default()
}

/// For machines.
pub(super) fn json(base: &str, head: &str, outcomes: &[Outcome], facade: Option<&Facade>) -> String {
    let text = |version: &Option<Version>| version.as_ref().map(Version::to_string);
    let services: Vec<Value> = outcomes
        .iter()
        .map(|outcome| {
            let [old, new] = &outcome.versions;
            json!({
                "service": outcome.diff.folder,
                "crate": outcome.crate_name,
                "verdict": outcome.verdict(),
                "old_version": text(old),
                "new_version": text(new),
                "demanded_version": text(&outcome.demanded),
                "changes": outcome.diff.changes,
                "release": outcome.entry.as_ref().map(tencentcloud_generator::diff::Entry::yaml),
                "changelog": outcome.verdict().map(|_| changelog(&outcome.crate_name, &version(outcome), &outcome.diff.changes)),
            })
        })
        .collect();
    let facade = facade.map(|Facade { verdict, versions: [old, new], demanded }| {
        json!({
            "crate": FACADE,
            "verdict": verdict,
            "old_version": text(old),
            "new_version": text(new),
            "demanded_version": text(demanded),
        })
    });
    format!("{:#}\n", json!({ "base": base, "head": head, "services": services, "all_services": facade }))
}
