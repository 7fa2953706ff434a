//! What no curator would write on purpose: the spec with a few things changed at random. Whatever comes in, the
//! generator answers with findings or with Rust that parses, and never panics.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, HashSet},
    fs,
};

use proptest::{
    prelude::any,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};
use serde_json::{Value, json};
use tencentcloud_generator::{
    Sources, check,
    diagnostic::{At, Code},
    generate, yaml,
};
use tencentcloud_tests::{Dice, drawn, files_of, own_spec};

/// Between them, these actions have most parts of the format in sight. Each makes a spec of its own, which is quick.
const ACTIONS: [&str; 3] = ["CreateTags", "DescribeProjects", "GetResources"];

/// Texts that are at home nowhere: empty, keywords, paths, markup, numbers, and what has no case or no end.
const ODD: &[&str] = &[
    "",
    " ",
    "_",
    "self",
    "Self",
    "crate",
    "async",
    "r#type",
    "Type",
    "String",
    "Option",
    "Vec",
    "Result",
    "Unknown",
    "a b",
    "a-b",
    "a.b",
    "..",
    "[]",
    "Tags[]",
    "Tags[].TagKey",
    "#",
    "`",
    "*/",
    "/* */",
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{7f}",
    "\u{202e}",
    "{",
    "}",
    "{}",
    "{0}",
    "0",
    "-1",
    "1e400",
    "01742e4",
    "½",
    "高",
    "İ",
    "ß",
    "🦀",
    "https://example.com",
    "2024-02-30",
    "2024-02-29",
    "31 days",
    "9999999999 days",
    "present",
    "absent",
    "required",
    "ignored",
    "url",
    "letters",
    "<<",
    "&a",
    "*a",
    "!!str",
    "null",
    "~",
    "true",
    "Request",
    "RequestId",
    "1080p",
];

/// The trees of the spec's files, by path.
type Trees = BTreeMap<String, Value>;

/// The repository's spec of Tag with one of its actions, and what is left without a use taken out.
fn small_spec(kept: &str) -> Trees {
    let read = |(path, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).expect("the spec is UTF-8");
        (path, yaml::to_json(&text).expect("the spec is YAML"))
    };
    let is_kept = |path: &str| {
        let action = path.strip_prefix("spec/tag/actions/").and_then(|file| file.strip_suffix(".yaml"));
        let is_tag = path == "spec/common.yaml" || path.starts_with("spec/tag/");
        action.map_or(is_tag, |action| action == kept)
    };
    let mut trees: Trees = own_spec().into_iter().filter(|(path, _)| is_kept(path)).map(read).collect();
    let listed = trees[&format!("spec/tag/actions/{kept}.yaml")]["errors"].clone();
    let is_listed = |code: &str| listed.as_array().is_some_and(|codes| codes.contains(&json!(code)));
    for file in ["spec/common.yaml", "spec/tag/service.yaml"] {
        retain(&mut trees.get_mut(file).expect("the file is there")["errors"], &is_listed);
    }
    let service = trees.get_mut("spec/tag/service.yaml").expect("the service has a file");
    for actions in service["categories"].as_object_mut().expect("categories are a map").values_mut() {
        retain(actions, &|name| name == kept);
    }
    // What no action uses any more goes with what the releases say of it.
    loop {
        let structs = trees["spec/tag/types.yaml"]["structs"].as_object().expect("structs are a map");
        let structs: Vec<String> = structs.keys().cloned().collect();
        let known = |name: &str| structs.iter().any(|known| known == name) || name == kept;
        let service = trees.get_mut("spec/tag/service.yaml").expect("the service has a file");
        for release in service["releases"].as_array_mut().expect("releases are a list") {
            for changes in release.as_object_mut().expect("a release is a map").values_mut() {
                retain(changes, &known);
            }
        }
        let drift = service["drift"].as_array_mut().expect("accepted rows are a list");
        for accepted in drift.iter_mut() {
            // An id goes on behind the name of an action or a struct.
            retain(&mut accepted["rows"], &|id| id.split(['.', '#']).nth(1).is_some_and(known));
        }
        drift.retain(|accepted| accepted["rows"] != json!([]));
        let findings = check(&sources_of(&trees));
        let unused: Vec<At> = findings
            .into_iter()
            .filter(|finding| finding.code == Code::UnusedType)
            .map(|finding| finding.at)
            .collect();
        if unused.is_empty() {
            return trees;
        }
        let types = trees.get_mut("spec/tag/types.yaml").expect("the types have a file");
        for at in unused {
            let path = at.path.to_string();
            let (kind, name) = path.split_once('.').expect("a type stands in a map");
            types[kind].as_object_mut().expect("types are a map").remove(name);
        }
    }
}

/// Keeps the names in a list or the keys of a map that are known.
fn retain(names: &mut Value, known: &dyn Fn(&str) -> bool) {
    match names {
        Value::Array(names) => names.retain(|name| name.as_str().is_some_and(known)),
        Value::Object(names) => names.retain(|name, _| known(name)),
        _ => {}
    }
}

/// The trees as files: JSON is YAML.
fn sources_of(trees: &Trees) -> Sources {
    trees.iter().map(|(path, tree)| (path.clone(), tree.to_string().into_bytes())).collect()
}

/// Every name and text in a tree, keys among them.
fn names(tree: &Value, into: &mut Vec<String>) {
    match tree {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| names(item, into)),
        Value::Object(entries) => {
            for (key, value) in entries {
                into.push(key.clone());
                names(value, into);
            }
        }
        _ => {}
    }
}

/// The JSON pointers of every place in a tree.
fn places(tree: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match tree {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), into);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), into);
            }
        }
        _ => {}
    }
}

/// Changes one thing in a tree.
fn mutate(tree: &mut Value, known: &[String], dice: &mut Dice) {
    let mut all = Vec::new();
    places(tree, "", &mut all);
    let place = dice.pick(&all).clone();
    let other = dice.pick(&all).clone();
    let name = dice.pick(known).clone();
    let odd = (*dice.pick(ODD)).to_owned();
    let copy = tree.pointer(&other).cloned().unwrap_or_default();
    let Some(node) = tree.pointer_mut(&place) else { return };
    match (dice.roll(8), node) {
        // Another type.
        (0, node) => {
            let types =
                [json!(null), json!(true), json!(-1), json!(0.5), json!(u64::MAX), json!([]), json!({})];
            *node = dice.pick(&types).clone();
        }
        // What stands elsewhere; the two are swapped where neither is within the other.
        (1, node) => {
            let old = std::mem::replace(node, copy);
            let apart = !place.starts_with(&other) && !other.starts_with(&place);
            if let Some(there) = tree.pointer_mut(&other).filter(|_| apart) {
                *there = old;
            }
        }
        // One key less, another key or one key more.
        (2..=3, Value::Object(entries)) if !entries.is_empty() => {
            let keys: Vec<String> = entries.keys().cloned().collect();
            entries.remove(dice.pick(&keys));
        }
        (kind @ 4..=6, Value::Object(entries)) if !entries.is_empty() => {
            let keys: Vec<String> = entries.keys().cloned().collect();
            let moved = entries.remove(dice.pick(&keys)).unwrap_or_default();
            entries.insert(if kind == 4 { odd } else { name }, moved);
        }
        (_, Value::Object(entries)) => drop(entries.insert(name, copy)),
        // One element less, one twice or one more.
        (2..=3, Value::Array(items)) if !items.is_empty() => drop(items.remove(dice.roll(items.len()))),
        (4..=6, Value::Array(items)) if !items.is_empty() => {
            let twice = dice.pick(items).clone();
            items.insert(dice.roll(items.len() + 1), twice);
        }
        (_, Value::Array(items)) => items.push(json!(name)),
        // Another name that is known, or a text that is at home nowhere.
        (2..=4, Value::String(text)) => *text = odd,
        (_, Value::String(text)) => *text = name,
        (_, Value::Number(number)) => *number = serde_json::Number::from(dice.roll(1_000)),
        (_, Value::Bool(value)) => *value = !*value,
        (_, null @ Value::Null) => *null = json!(name),
    }
}

#[test]
fn no_mutant_of_the_spec_makes_a_panic_or_rust_that_does_not_parse() {
    const CASES: u32 = 10_000;
    let specs = ACTIONS.map(small_spec);
    let mut known = Vec::new();
    specs.iter().flat_map(BTreeMap::values).for_each(|tree| names(tree, &mut known));
    known.sort();
    known.dedup();
    let (well_formed, generated) = (Cell::new(0_u32), Cell::new(0_u32));
    // Most files are the same from one mutant to the next.
    let parsed = RefCell::new(HashSet::new());
    let config = Config { cases: CASES, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    // The same mutants in every run, so that a run that passes here passes everywhere.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(&any::<u64>(), |seed| {
        let mut dice = Dice(seed);
        let mut trees = dice.pick(&specs).clone();
        let paths: Vec<String> = trees.keys().cloned().collect();
        for _ in 0..=dice.roll(3) {
            let tree = trees.get_mut(dice.pick(&paths)).expect("the path is one of the trees'");
            mutate(tree, &known, &mut dice);
        }
        let sources = sources_of(&trees);
        match generate(&sources) {
            Ok(output) => {
                generated.set(generated.get() + 1);
                well_formed.set(well_formed.get() + 1);
                for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
                    if !parsed.borrow().contains(&file.text) {
                        let parses = syn::parse_file(&file.text);
                        let problem = |error| TestCaseError::fail(format!("{}: {error}", file.path));
                        parses.map_err(problem)?;
                        parsed.borrow_mut().insert(file.text.clone());
                    }
                }
            }
            Err(findings) => {
                let bug = |code| matches!(code, Code::CountMismatch | Code::BadOutput);
                if findings.iter().any(|finding| bug(finding.code)) {
                    return Err(TestCaseError::fail(drawn(&findings, &sources)));
                }
                // The codes stand in the order of the stages, and the shape's come before the names'.
                if findings.iter().all(|finding| finding.code > Code::WrongWord) {
                    well_formed.set(well_formed.get() + 1);
                }
                // Findings can be drawn, whatever they are about.
                let _ = drawn(&findings, &sources);
            }
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    println!("of {CASES} mutants, {} are well-formed and {} good", well_formed.get(), generated.get());
    assert!(well_formed.get() >= CASES / 5 * 2, "too many mutants end at their shape: {}", well_formed.get());
    assert!(generated.get() >= CASES / 50, "hardly a mutant reaches the emitters: {}", generated.get());
}

#[test]
fn the_specs_that_are_mutated_are_good() {
    for action in ACTIONS {
        let sources = sources_of(&small_spec(action));
        let findings = check(&sources);
        assert!(findings.is_empty(), "{action}: {}", drawn(&findings, &sources));
    }
}

#[test]
fn the_order_in_which_files_are_read_changes_nothing() {
    let spec = own_spec();
    let expected = files_of(&spec).expect("the repository's spec is good");
    let mut dice = Dice(1);
    let mut files: Vec<(String, Vec<u8>)> = spec.into_iter().collect();
    for place in (1..files.len()).rev() {
        files.swap(place, dice.roll(place + 1));
    }
    let shuffled: Sources = files.iter().cloned().collect();
    assert!(files_of(&shuffled).expect("the same spec is good") == expected, "in memory");
    // A folder lists its files as the disk has them, which for many is the order in which they were written.
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in &files {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(place, bytes).expect("a file can be written");
    }
    let written = xtask::read_sources(folder.path()).expect("the copy can be read");
    assert!(files_of(&written).expect("the same spec is good") == expected, "on disk");
}
