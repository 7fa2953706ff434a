//! The history: a page of all releases, and what they say of one action.

use super::{
    super::OutputFile,
    links::{Links, title},
    page::{Page, code, join, note, prose},
};
use crate::{
    model::Action,
    spec::{ActionChange, Release, StructChange},
};

pub(crate) fn page(links: &Links<'_, '_>) -> OutputFile {
    let service = links.service;
    let path = format!("{}/releases.md", service.module);
    let mut page = Page::new(&path, &service.spec.path("service.yaml"), &title(service, "Releases"));
    let releases = &service.spec.file.releases;
    page.paragraph(if releases.is_empty() {
        "The vendor's documents do not tell the history of this API."
    } else {
        "The vendor's releases of this API, the newest first. What is gone since has no link."
    });
    for release in releases {
        page.heading(2, &prose(&release.at)).list(&changes(release, links));
        if let Some(doubt) = &release.note {
            page.paragraph(&note(doubt));
        }
    }
    page.file()
}

fn changes(release: &Release, links: &Links<'_, '_>) -> Vec<String> {
    let (action, of_struct) = (|name: &String| links.action(name), |name: &String| links.struct_named(name));
    let mut items = Vec::new();
    let mut names = |what: &str, names: Vec<String>| {
        if !names.is_empty() {
            items.push(format!("{what}: {}", names.join(", ")));
        }
    };
    names("New actions", release.new_actions.iter().map(action).collect());
    names("Deleted actions", release.deleted_actions.iter().map(action).collect());
    names("New types", release.new_structs.iter().map(of_struct).collect());
    names("Deleted types", release.deleted_structs.iter().map(of_struct).collect());
    for (name, change) in &release.modified_actions {
        items.push(format!("{}: {}", links.action(name), of_action_change(change)));
    }
    for (name, change) in &release.modified_structs {
        items.push(format!("{}: {}", links.struct_named(name), of_struct_change(change)));
    }
    items
}

fn of_action_change(change: &ActionChange) -> String {
    lists(&[
        ("new", "parameter", "", &change.new_inputs),
        ("changed", "parameter", "", &change.modified_inputs),
        ("deleted", "parameter", "", &change.deleted_inputs),
        ("new", "member", " of the response", &change.new_outputs),
        ("changed", "member", " of the response", &change.modified_outputs),
        ("deleted", "member", " of the response", &change.deleted_outputs),
    ])
}

fn of_struct_change(change: &StructChange) -> String {
    lists(&[
        ("new", "member", "", &change.new_members),
        ("changed", "member", "", &change.modified_members),
        ("deleted", "member", "", &change.deleted_members),
    ])
}

/// Each list with what became of its names, what these are, and of what.
fn lists(lists: &[(&str, &str, &str, &Vec<String>)]) -> String {
    let given = lists.iter().filter(|(.., names)| !names.is_empty());
    let words = given.map(|(became, what, of, names)| {
        let plural = if names.len() == 1 { "" } else { "s" };
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        format!("{became} {what}{plural}{of} {}", join(&names, "and"))
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() { "changed".to_owned() } else { words.join("; ") }
}

/// What the releases say of one action, the newest first.
pub(crate) fn of_action(action: &Action<'_>, links: &Links<'_, '_>) -> Vec<String> {
    let name = action.name.wire;
    let said = |release: &Release| {
        let mut said = Vec::new();
        let is_this = |names: &[String]| names.iter().any(|listed| listed == name);
        said.extend(is_this(&release.new_actions).then(|| "the action came".to_owned()));
        said.extend(release.modified_actions.get(name).map(of_action_change));
        said.extend(is_this(&release.deleted_actions).then(|| "the action went".to_owned()));
        (!said.is_empty()).then(|| format!("{}: {}.", links.release(&release.at), said.join("; ")))
    };
    links.service.spec.file.releases.iter().filter_map(said).collect()
}
