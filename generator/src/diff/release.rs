//! The entry of a release in the vendor's own form, drafted from changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Kind, Place};
use crate::{
    drift,
    model::Service,
    spec::{ActionChange, Release, StructChange},
};

/// What a release can say of one thing: a list of the entry, and the action or struct and the member that stand in it.
type Line = (&'static str, String, Option<(&'static str, String)>);

/// A release's entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// When; empty where nothing says so.
    pub at: String,
    lines: BTreeSet<Line>,
}

/// Drafts what the releases of the new side lack; nothing where they lack nothing.
#[must_use]
pub fn entry(old: &Service<'_>, new: &Service<'_>, changes: &[Change]) -> Option<Entry> {
    let (old, new) = (&old.spec.file, &new.spec.file);
    let newer = new.releases.iter().filter(|release| !old.releases.contains(release));
    // What a release said before is said of another day.
    let same = |release: &Release| old.releases.iter().find(|old| old.at == release.at);
    let said: BTreeSet<Line> = newer
        .flat_map(|release| {
            let before: BTreeSet<Line> = same(release).map(lines_of).into_iter().flatten().collect();
            lines_of(release).into_iter().filter(move |line| !before.contains(line))
        })
        .collect();
    let lines: BTreeSet<Line> = changes.iter().filter_map(line).filter(|line| !said.contains(line)).collect();
    let newest = new.releases.first().map_or("", |release| release.at.as_str());
    let updated = new.source.updated.as_str();
    let at = if updated > newest { updated.to_owned() } else { String::new() };
    (!lines.is_empty()).then_some(Entry { at, lines })
}

/// What a release says of a change; nothing of what the vendor's form has no word for.
fn line(change: &Change) -> Option<Line> {
    let verb = match change.kind {
        Kind::New => 0,
        Kind::Type | Kind::Required | Kind::Nullable | Kind::Default | Kind::Deprecated | Kind::Or => 1,
        kind if super::check::KINDS.contains(&kind) => 1,
        Kind::Deleted => 2,
        _ => return None,
    };
    let whole = |lists: [&'static str; 3], name: &str| {
        // Of a whole, only that it came or went; that it changed is said of its members.
        let list = lists.get(verb).filter(|list| !list.is_empty())?;
        Some((*list, name.to_owned(), None))
    };
    let within = |list, of: &str, lists: [&'static str; 3], member: &str| {
        Some((list, of.to_owned(), Some((*lists.get(verb)?, member.to_owned()))))
    };
    let Place::Item(place) = &change.place else { return None };
    match place {
        drift::Place::Action(name) => whole(["new_actions", "", "deleted_actions"], name),
        drift::Place::Struct(name) => whole(["new_structs", "", "deleted_structs"], name),
        drift::Place::Input { action, member } => within("modified_actions", action, INPUTS, member),
        drift::Place::Output { action, member } => within("modified_actions", action, OUTPUTS, member),
        drift::Place::Field { of, member } => within("modified_structs", of, MEMBERS, member),
    }
}

const INPUTS: [&str; 3] = ["new_inputs", "modified_inputs", "deleted_inputs"];
const OUTPUTS: [&str; 3] = ["new_outputs", "modified_outputs", "deleted_outputs"];
const MEMBERS: [&str; 3] = ["new_members", "modified_members", "deleted_members"];

/// What a release of the spec says.
fn lines_of(release: &Release) -> Vec<Line> {
    let wholes = [
        ("new_actions", &release.new_actions),
        ("deleted_actions", &release.deleted_actions),
        ("new_structs", &release.new_structs),
        ("deleted_structs", &release.deleted_structs),
    ];
    let wholes =
        wholes.into_iter().flat_map(|(list, names)| names.iter().map(move |name| (list, name.clone(), None)));
    let of_action = |change: &ActionChange| {
        let ActionChange {
            new_inputs,
            modified_inputs,
            deleted_inputs,
            new_outputs,
            modified_outputs,
            deleted_outputs,
        } = change.clone();
        let inputs = INPUTS.into_iter().zip([new_inputs, modified_inputs, deleted_inputs]);
        inputs
            .chain(OUTPUTS.into_iter().zip([new_outputs, modified_outputs, deleted_outputs]))
            .collect::<Vec<_>>()
    };
    let of_struct = |change: &StructChange| {
        let StructChange { new_members, modified_members, deleted_members } = change.clone();
        MEMBERS.into_iter().zip([new_members, modified_members, deleted_members]).collect::<Vec<_>>()
    };
    let actions =
        release.modified_actions.iter().map(|(name, change)| ("modified_actions", name, of_action(change)));
    let structs =
        release.modified_structs.iter().map(|(name, change)| ("modified_structs", name, of_struct(change)));
    let members = actions.chain(structs).flat_map(|(list, name, lists)| {
        lists.into_iter().flat_map(move |(verb, members)| {
            members.into_iter().map(move |member| (list, name.clone(), Some((verb, member))))
        })
    });
    wholes.chain(members).collect()
}

/// Lists are written in one line up to this width, as in the rest of the spec.
const WIDEST: usize = 100;

impl Entry {
    /// The entry as YAML to paste on top of `releases:`.
    #[must_use]
    pub fn yaml(&self) -> String {
        let mut text = format!("  - at: \"{}\"\n", self.at);
        for list in [
            "new_actions",
            "modified_actions",
            "deleted_actions",
            "new_structs",
            "modified_structs",
            "deleted_structs",
        ] {
            let lines = || self.lines.iter().filter(move |(of, ..)| *of == list);
            let names: Vec<&str> =
                lines().filter(|line| line.2.is_none()).map(|line| line.1.as_str()).collect();
            if !names.is_empty() {
                text.push_str(&listed(4, list, &names));
            }
            let mut changed: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
            for (_, name, member) in lines() {
                let Some((verb, member)) = member else { continue };
                changed.entry(name).or_default().entry(verb).or_default().push(member);
            }
            if !changed.is_empty() {
                text.push_str(&format!("    {list}:\n"));
            }
            for (name, verbs) in changed {
                text.push_str(&change(name, &verbs));
            }
        }
        text
    }
}

/// What changed in one action or struct.
fn change(name: &str, verbs: &BTreeMap<&str, Vec<&str>>) -> String {
    let ordered = [INPUTS, OUTPUTS, MEMBERS].into_iter().flatten();
    let verbs: Vec<(&str, &Vec<&str>)> = ordered.filter_map(|verb| Some((verb, verbs.get(verb)?))).collect();
    let flow: Vec<String> =
        verbs.iter().map(|(verb, members)| format!("{verb}: [{}]", members.join(", "))).collect();
    let line = format!("      {name}: {{{}}}\n", flow.join(", "));
    if line.len() <= WIDEST {
        return line;
    }
    let block: String = verbs.iter().map(|(verb, members)| listed(8, verb, members)).collect();
    format!("      {name}:\n{block}")
}

/// A list below a key.
fn listed(indent: usize, key: &str, names: &[&str]) -> String {
    let indent = " ".repeat(indent);
    let line = format!("{indent}{key}: [{}]\n", names.join(", "));
    if line.len() <= WIDEST {
        return line;
    }
    let items: String = names.iter().map(|name| format!("{indent}  - {name}\n")).collect();
    format!("{indent}{key}:\n{items}")
}
