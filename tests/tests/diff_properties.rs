//! A comparison finds what was done and nothing else, and misses nothing that reaches a caller: changes at random, one
//! at each place, and many at once.

#[path = "diff/edits.rs"]
mod edits;

use std::collections::BTreeSet;

use edits::{Line, Trees, apply, changes, lines, resolves, sources_of, table, trees, trees_of};
use serde_json::Value;
use tencentcloud_generator::{diff::Change, generate, with_resolved};
use tencentcloud_tests::{Dice, own_spec};

/// What the changes of a line are about: lines that share none of it do not touch each other.
fn wholes(line: &Line) -> BTreeSet<String> {
    let whole = |id: &str| {
        id.split(['#', ':']).next().unwrap_or_default().split('.').take(2).collect::<Vec<_>>().join(".")
    };
    line.found.iter().map(|found| whole(found)).collect()
}

#[test]
fn many_changes_at_once_are_found_as_each_is_alone() {
    let (old, table) = (trees(), table());
    let mut dice = Dice(1);
    let mut most = 0;
    for _ in 0..200 {
        let (mut new, mut taken, mut expected) = (old.clone(), BTreeSet::new(), Vec::new());
        let (mut count, mut edited) = (0, Vec::new());
        for _ in 0..12 {
            let line = &table[dice.roll(table.len())];
            let about = wholes(line);
            let names_file = |file: &str| line.edits.iter().any(|(of, ..)| *of == file);
            // An edit of an action stands in its file, whatever it is about.
            let files: BTreeSet<String> = ["LightLamp", "DescribeLamps"]
                .iter()
                .filter(|file| names_file(file))
                .map(|file| format!("actions.{file}"))
                .collect();
            let about: BTreeSet<String> = about.union(&files).cloned().collect();
            let is_apart = !edited.iter().any(|(file, place): &(&str, &str)| {
                line.edits.iter().any(|(other_file, other, _)| {
                    file == other_file && (place.starts_with(other) || other.starts_with(place))
                })
            });
            if is_apart && about.is_disjoint(&taken) && !about.is_empty() {
                let before = new.clone();
                apply(&mut new, line);
                // One line may need what another one takes away.
                if !resolves(&new) {
                    new = before;
                    continue;
                }
                edited.extend(line.edits.iter().map(|(file, place, _)| (*file, *place)));
                taken.extend(about);
                expected.extend(line.found.iter().map(|found| (*found).to_owned()));
                count += 1;
            }
        }
        most = most.max(count);
        expected.sort();
        assert_eq!(lines(&changes(&sources_of(&old), &sources_of(&new))), expected);
    }
    assert!(most >= 5, "hardly two lines go together");
}

/// The JSON pointers of every place in a tree but the root.
fn places(tree: &Value, at: &str, into: &mut Vec<String>) {
    let mut below = |key: &str, value: &Value| {
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        into.push(at.clone());
        places(value, &at, into);
    };
    match tree {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item))
        }
        Value::Object(entries) => entries.iter().for_each(|(key, value)| below(key, value)),
        _ => {}
    }
}

/// Takes a place away.
fn take(tree: &mut Value, place: &str) {
    let (parent, key) = place.rsplit_once('/').expect("a place has a parent");
    match tree.pointer_mut(parent) {
        Some(Value::Object(map)) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(list)) => drop(list.remove(key.parse().expect("a place of a list"))),
        other => panic!("nothing stands in {other:?}"),
    }
}

/// Every place of every file, by the file.
fn all_places(trees: &Trees) -> Vec<(String, String)> {
    let of_file = |(path, tree): (&String, &Value)| {
        let mut found = Vec::new();
        places(tree, "", &mut found);
        found.into_iter().map(|place| (path.clone(), place)).collect::<Vec<_>>()
    };
    trees.iter().flat_map(of_file).collect()
}

/// The changes, if the new side is a spec at all.
fn changes_if_good(old: &Trees, new: &Trees) -> Option<Vec<Change>> {
    let (old, new) = (sources_of(old), sources_of(new));
    with_resolved(&new, |api| api.is_ok()).then(|| changes(&old, &new))
}

#[test]
fn whatever_alters_the_output_is_a_change() {
    let old = trees();
    let output = generate(&sources_of(&old)).expect("the spec is good").files;
    let mut tried = 0;
    for (path, place) in all_places(&old) {
        let mut new = old.clone();
        take(new.get_mut(&path).expect("the file is there"), &place);
        let Ok(altered) = generate(&sources_of(&new)) else { continue };
        let changes = changes(&sources_of(&old), &sources_of(&new));
        tried += 1;
        assert!(altered.files == output || !changes.is_empty(), "{path}{place} is missed");
    }
    assert!(tried > 100, "hardly a place can be taken away: {tried}");
}

#[test]
fn what_goes_from_the_repositorys_own_spec_is_found_where_it_was() {
    let is_tag = |path: &str| path == "spec/common.yaml" || path.starts_with("spec/tag/");
    let tag = trees_of(own_spec().into_iter().filter(|(path, _)| is_tag(path)).collect());
    // What callers see nothing of.
    let is_aside = |place: &str| place.starts_with("/drift") || place.starts_with("/baseline");
    let all: Vec<(String, String)> =
        all_places(&tag).into_iter().filter(|(_, place)| !is_aside(place)).collect();
    let mut dice = Dice(2);
    let mut tried = 0;
    for _ in 0..60 {
        let (path, place) = &all[dice.roll(all.len())];
        let mut new = tag.clone();
        take(new.get_mut(path).expect("the file is there"), place);
        let Some(changes) = changes_if_good(&tag, &new) else { continue };
        tried += 1;
        // Region names and error codes of all services may be none of Tag's.
        let is_found = !changes.is_empty() || path == "spec/common.yaml";
        assert!(is_found, "{path}{place} is missed");
        if let Some(action) =
            path.strip_prefix("spec/tag/actions/").and_then(|file| file.strip_suffix(".yaml"))
        {
            let own = format!("actions.{action}");
            // What an action no longer carries may no longer travel, and its struct's fields with it.
            let is_consequence = |change: &Change| matches!(change.kind.name(), "travels" | "field");
            let strays: Vec<String> = changes
                .iter()
                .filter(|change| change.place.whole().to_string() != own && !is_consequence(change))
                .map(Change::id)
                .collect();
            assert!(strays.is_empty(), "{path}{place} changes {strays:?}");
        }
    }
    assert!(tried > 20, "hardly a place can be taken away: {tried}");
}
