//! The table of changes and verdicts, and what reads it.
#![allow(dead_code, reason = "each test that has this module uses a part of it")]

use std::collections::BTreeMap;

use serde_json::Value;
use tencentcloud_generator::{
    Sources,
    diff::{Change, ServiceDiff, compare},
    with_resolved, yaml,
};
use tencentcloud_tests::{drawn, root};

/// The trees of the spec's files, by path.
pub type Trees = BTreeMap<String, Value>;

/// A change of the spec, and the changes that are found of it.
pub struct Line {
    /// The file, the place in it, and what is there afterwards; nothing at all where that is empty.
    pub edits: Vec<(&'static str, &'static str, &'static str)>,
    /// The changes by their ids, each with its verdict.
    pub found: Vec<&'static str>,
}

/// The spec that the table changes.
pub fn trees() -> Trees {
    trees_of(xtask::read_sources(&root().join("tests/diff")).expect("the spec can be read"))
}

/// The trees of a spec's files.
pub fn trees_of(spec: Sources) -> Trees {
    let read = |(path, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).expect("the spec is UTF-8");
        (path, yaml::to_json(&text).expect("the spec is YAML"))
    };
    spec.into_iter().map(read).collect()
}

/// The trees as files: JSON is YAML.
pub fn sources_of(trees: &Trees) -> Sources {
    trees.iter().map(|(path, tree)| (path.clone(), tree.to_string().into_bytes())).collect()
}

fn path_of(file: &str) -> String {
    match file {
        "common" => "spec/common.yaml".to_owned(),
        "service" | "types" => format!("spec/lamp/{file}.yaml"),
        action => format!("spec/lamp/actions/{action}.yaml"),
    }
}

/// Puts a value at a place, or takes it away.
fn edit(trees: &mut Trees, (file, place, value): (&str, &str, &str)) {
    if place == "/" {
        trees.remove(&path_of(file)).expect("what goes is there");
        return;
    }
    let tree = trees.get_mut(&path_of(file)).unwrap_or_else(|| panic!("there is no `{file}`"));
    let (parent, key) = place.rsplit_once('/').expect("a place has a parent");
    let parent = tree.pointer_mut(parent).unwrap_or_else(|| panic!("`{file}` has no `{place}`"));
    let value = (!value.is_empty()).then(|| yaml::to_json(value).expect("a value is YAML"));
    match (parent, value) {
        (Value::Object(map), Some(value)) => drop(map.insert(key.to_owned(), value)),
        (Value::Object(map), None) => drop(map.remove(key).expect("what goes is there")),
        (Value::Array(list), Some(value)) if key == "-" => list.push(value),
        (Value::Array(list), Some(value)) => list[key.parse::<usize>().expect("a place of a list")] = value,
        (Value::Array(list), None) => drop(list.remove(key.parse().expect("a place of a list"))),
        (other, _) => panic!("nothing stands in {other}"),
    }
}

fn diff(old: &Sources, new: &Sources) -> Vec<ServiceDiff> {
    with_resolved(old, |old_api| {
        let old_api = old_api.unwrap_or_else(|findings| panic!("{}", drawn(&findings, old)));
        with_resolved(new, |new_api| {
            let new_api = new_api.unwrap_or_else(|findings| panic!("{}", drawn(&findings, new)));
            compare(old_api, new_api)
        })
    })
}

/// Whether every name in a spec can be looked up.
pub fn resolves(trees: &Trees) -> bool {
    with_resolved(&sources_of(trees), |api| api.is_ok())
}

pub fn changes(old: &Sources, new: &Sources) -> Vec<Change> {
    diff(old, new).into_iter().flat_map(|diff| diff.changes).collect()
}

/// Makes the edits of a line.
pub fn apply(trees: &mut Trees, line: &Line) {
    line.edits.iter().for_each(|of| edit(trees, *of));
}

/// The spec of the table before and after a line.
pub fn sides(line: &Line) -> [Sources; 2] {
    let old = trees();
    let mut new = old.clone();
    apply(&mut new, line);
    [sources_of(&old), sources_of(&new)]
}

pub fn lines(changes: &[Change]) -> Vec<String> {
    let mut lines: Vec<String> =
        changes.iter().map(|change| format!("{}: {}", change.id(), change.verdict())).collect();
    lines.sort();
    lines
}

/// The table, read from the lines of a text: edits start with a file, findings with a dash.
pub fn table() -> Vec<Line> {
    let mut table: Vec<Line> = Vec::new();
    for line in include_str!("../../diff/verdicts.txt").lines() {
        if let Some(found) = line.strip_prefix("  - ") {
            table.last_mut().expect("a finding stands below an edit").found.push(found);
        } else if let Some(more) = line.strip_prefix("& ") {
            table.last_mut().expect("a second edit stands below a first").edits.push(parts(more));
        } else if !line.is_empty() && !line.starts_with('#') {
            table.push(Line { edits: vec![parts(line)], found: Vec::new() });
        }
    }
    table
}

fn parts(line: &'static str) -> (&'static str, &'static str, &'static str) {
    let (place, value) = line.split_once(" = ").unwrap_or((line, ""));
    let (file, _) = place.split_once('/').expect("a place is below a file");
    (file, &place[file.len()..], value)
}
