//! What a change of the spec means for callers: `diff/` has a small spec, and each line below changes one thing in it
//! and says what is found of that, all of it and nothing else.

use std::collections::BTreeMap;

use serde_json::Value;
use tencentcloud_generator::{
    Sources, check,
    diff::{Change, Kind, Reason, ServiceDiff, Verdict, Version, compare},
    with_resolved, yaml,
};
use tencentcloud_tests::{drawn, root};

/// The trees of the spec's files, by path.
type Trees = BTreeMap<String, Value>;

/// A change of the spec, and the changes that are found of it.
struct Line {
    /// The file, the place in it, and what is there afterwards; nothing at all where that is empty.
    edits: Vec<(&'static str, &'static str, &'static str)>,
    /// The changes by their ids, each with its verdict.
    found: Vec<&'static str>,
}

fn trees() -> Trees {
    let spec = xtask::read_sources(&root().join("tests/diff")).expect("the spec can be read");
    let read = |(path, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).expect("the spec is UTF-8");
        (path, yaml::to_json(&text).expect("the spec is YAML"))
    };
    spec.into_iter().map(read).collect()
}

/// The trees as files: JSON is YAML.
fn sources_of(trees: &Trees) -> Sources {
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

fn changes(old: &Sources, new: &Sources) -> Vec<Change> {
    diff(old, new).into_iter().flat_map(|diff| diff.changes).collect()
}

/// The spec of the table before and after a line.
fn sides(line: &Line) -> [Sources; 2] {
    let old = trees();
    let mut new = old.clone();
    line.edits.iter().for_each(|of| edit(&mut new, *of));
    [sources_of(&old), sources_of(&new)]
}

fn lines(changes: &[Change]) -> Vec<String> {
    let mut lines: Vec<String> =
        changes.iter().map(|change| format!("{}: {}", change.id(), change.verdict())).collect();
    lines.sort();
    lines
}

/// The table, read from the lines of a text: edits start with a file, findings with a dash.
fn table() -> Vec<Line> {
    let mut table: Vec<Line> = Vec::new();
    for line in include_str!("../diff/verdicts.txt").lines() {
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

#[test]
fn every_change_of_the_table_is_found_with_its_verdict_and_nothing_else() {
    let mut wrong = String::new();
    for line in table() {
        let [old, new] = sides(&line);
        let found = lines(&changes(&old, &new));
        let mut expected = line.found.clone();
        expected.sort_unstable();
        if found != expected {
            wrong.push_str(&format!("{:?}\n  expected {expected:#?}\n  found {found:#?}\n", line.edits));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn with_the_sides_swapped_what_came_goes_and_all_else_turns_round() {
    for line in table() {
        let [old, new] = sides(&line);
        let mut there: Vec<_> = changes(&old, &new).into_iter().map(|of| (of.id(), of.old, of.new)).collect();
        let turned = |change: Change| {
            let kind = match change.kind {
                Kind::New => Kind::Deleted,
                Kind::Deleted => Kind::New,
                kind => kind,
            };
            (Change { kind, ..change.clone() }.id(), change.new, change.old)
        };
        let mut back: Vec<_> = changes(&new, &old).into_iter().map(turned).collect();
        there.sort();
        back.sort();
        assert_eq!(there, back, "{:?}", line.edits);
    }
}

#[test]
fn the_spec_of_the_table_is_good_and_equals_itself() {
    let sources = sources_of(&trees());
    let findings = check(&sources);
    assert!(findings.is_empty(), "{}", drawn(&findings, &sources));
    assert!(changes(&sources, &sources).is_empty());
}

#[test]
fn every_reason_is_given_by_a_line_of_the_table_or_by_the_way_back() {
    let mut given: Vec<Reason> = Vec::new();
    for line in table() {
        let [old, new] = sides(&line);
        given.extend(changes(&old, &new).iter().map(|change| change.reason));
        given.extend(changes(&new, &old).iter().map(|change| change.reason));
    }
    let missing: Vec<&Reason> = Reason::ALL
        .iter()
        // A whole service is a line of its own test.
        .filter(|reason| !given.contains(reason) && **reason != Reason::NewService)
        .collect();
    assert!(missing.is_empty(), "no line of the table shows {missing:?}");
}

#[test]
fn the_page_of_the_format_has_every_reason_with_its_verdict() {
    let page = std::fs::read_to_string(root().join("spec/README.md")).expect("the page is there");
    let is_told = |reason: &&Reason| {
        let (start, end) = (format!("| {} | ", reason.verdict()), format!(" | {} |", reason.why()));
        page.lines().any(|line| line.starts_with(&start) && line.ends_with(&end))
    };
    let missing: Vec<&Reason> = Reason::ALL.iter().filter(|reason| !is_told(reason)).collect();
    assert!(missing.is_empty(), "`spec/README.md` has no row for {missing:?}");
}

#[test]
fn versions_move_as_cargo_asks() {
    for (old, verdict, new) in [
        ("0.1.0", None, "0.1.0"),
        ("0.1.0", Some(Verdict::Patch), "0.1.1"),
        ("0.1.7", Some(Verdict::Minor), "0.1.8"),
        ("0.1.7", Some(Verdict::Breaking), "0.2.0"),
        ("1.2.3", None, "1.2.3"),
        ("1.2.3", Some(Verdict::Patch), "1.2.4"),
        ("1.2.3", Some(Verdict::Minor), "1.3.0"),
        ("1.2.3", Some(Verdict::Breaking), "2.0.0"),
    ] {
        let version: Version = old.parse().expect("the version is one");
        assert_eq!(version.after(verdict).to_string(), new, "{old} {verdict:?}");
    }
    for text in ["", "1", "1.2", "1.2.3.4", "01.2.3", "+1.2.3", "1.2.3-alpha", "1.2.x"] {
        assert!(text.parse::<Version>().is_err(), "`{text}` is no version");
    }
}
