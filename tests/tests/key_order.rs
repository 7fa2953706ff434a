//! `cargo xtask fmt`: keys come into the order of the format, and nothing else moves.

use std::collections::BTreeMap;

use proptest::{prelude::*, test_runner::Config};
use tencentcloud_generator::{
    fmt::{Formatted, format},
    yaml,
};
use tencentcloud_tests::{all_fixtures, own_spec};

const ACTION: &str = "spec/mini/actions/DoThing.yaml";
const TYPES: &str = "spec/mini/types.yaml";

/// What comes of a text of which nothing is left.
fn sorted(path: &str, text: &str) -> String {
    let Formatted { text, left } = format(path, text);
    assert_eq!(left, [], "{text}");
    text
}

#[test]
fn a_key_moves_with_its_value_and_its_comments() {
    let text = "\
# About the file.

# Of the page.
source: {updated: 2024-11-22, page: DoThing} # Behind it.
rate_limit: 20
  # Deeper than the key above, so it is that key's.
about: >-
  Does a thing
  # this is text.
# Of the name.
action: DoThing
# At the end.
";
    let expected = "\
# About the file.

# Of the name.
action: DoThing
about: >-
  Does a thing
  # this is text.
# Of the page.
source: {page: DoThing, updated: 2024-11-22} # Behind it.
rate_limit: 20
  # Deeper than the key above, so it is that key's.
# At the end.
";
    assert_eq!(sorted(ACTION, text), expected);
}

#[test]
fn the_line_for_editors_stays_at_the_top() {
    let text = "# yaml-language-server: $schema=x.json\nabout: a\naction: DoThing\n";
    let expected = "# yaml-language-server: $schema=x.json\naction: DoThing\nabout: a\n";
    assert_eq!(sorted(ACTION, text), expected);
}

#[test]
fn members_keep_the_order_of_the_curator() {
    let text = "input:\n  Zebra: {type: String, about: z}\n  Apple: {type: String, about: a}\n";
    assert_eq!(sorted(ACTION, text), text);
}

#[test]
fn what_stands_behind_a_dash_and_what_a_rule_asks_of_a_member_is_put_in_order() {
    let text = "\
rules:
  - note: {why: c, shows: a, chosen: b}
    then: {Name: {or: [\"\"], length: {max: 8, min: 1}}}
    when: {Limit: present}
";
    let expected = "\
rules:
  - when: {Limit: present}
    then: {Name: {length: {min: 1, max: 8}, or: [\"\"]}}
    note: {shows: a, chosen: b, why: c}
";
    assert_eq!(sorted(ACTION, text), expected);
}

#[test]
fn line_ends_stay_and_a_file_may_end_without_one() {
    assert_eq!(sorted(ACTION, "about: a\r\naction: DoThing"), "action: DoThing\r\nabout: a");
}

#[test]
fn what_an_example_sends_is_not_the_formats() {
    let text = "examples:\n  - about: a\n    request: {updated: 1, page: 2, about: 3, action: 4}\n    response: {}\n";
    assert_eq!(sorted(ACTION, text), text);
}

#[test]
fn a_map_whose_comments_would_be_torn_off_stays_and_is_named() {
    for text in [
        "structs:\n  Thing: {\n    fields: {}, # Of the fields.\n    about: a\n  }\n",
        "structs:\n  Thing:\n    about: a\n    rules:\n      - then: {}\n        # Of the word.\n        id: b\n",
    ] {
        let Formatted { text: after, left } = format(TYPES, text);
        assert_eq!((after.as_str(), left.len()), (text, 1), "{left:?}");
    }
}

#[test]
fn a_file_that_one_reader_of_yaml_refuses_is_not_said_to_be_in_order() {
    let text = "effect:\twrite\naction: DoThing\n";
    let Formatted { text: after, left } = format(ACTION, text);
    assert_eq!((after.as_str(), left.len()), (text, 1), "{left:?}");
}

#[test]
fn the_spec_is_in_order() {
    for (path, bytes) in own_spec() {
        let text = String::from_utf8(bytes).expect("the spec is UTF-8");
        assert_eq!(sorted(&path, &text), text, "{path}");
    }
}

/// Writes a tree as YAML with the keys of each map turned by a number, a comment above and behind each.
fn write(tree: &serde_json::Value, turn: usize, indent: usize, into: &mut String) {
    let pad = " ".repeat(indent);
    match tree {
        serde_json::Value::Object(map) if !map.is_empty() => {
            let mut entries: Vec<_> = map.iter().collect();
            let places = entries.len();
            entries.rotate_left(turn % places);
            for (place, (key, value)) in entries.into_iter().enumerate() {
                let number = into.len();
                let key = serde_json::Value::String(key.clone());
                into.push_str(&format!("{pad}# above {number}\n{pad}{key}:"));
                below(value, turn + place, indent, into);
            }
        }
        serde_json::Value::Array(items) if !items.is_empty() => {
            for (place, item) in items.iter().enumerate() {
                into.push_str(&format!("{pad}-"));
                below(item, turn + place, indent, into);
            }
        }
        _ => {}
    }
}

fn below(value: &serde_json::Value, turn: usize, indent: usize, into: &mut String) {
    let deep = value.as_object().is_some_and(|map| !map.is_empty())
        || value.as_array().is_some_and(|items| !items.is_empty());
    let number = into.len();
    if deep {
        into.push_str(&format!(" # behind {number}\n"));
        write(value, turn, indent + 2, into);
    } else {
        into.push_str(&format!(" {value} # behind {number}\n"));
    }
}

/// The lines of a text and how often each stands there.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    text.lines().for_each(|line| *lines.entry(line).or_default() += 1);
    lines
}

proptest! {
    #![proptest_config(Config { cases: 2, failure_persistence: None, ..Config::default() })]

    /// Wherever the keys of a file stand, they come back into one order; no line of it is lost, a comment stays with
    /// its key, and it says the same.
    #[test]
    fn shuffled_keys_come_back(turn in 0_usize..1000) {
        let mut moved = 0;
        for (path, bytes) in own_spec().into_iter().chain(all_fixtures()) {
            if !path.ends_with(".yaml") {
                continue;
            }
            let text = std::str::from_utf8(&bytes).expect("the spec is UTF-8");
            let tree = yaml::to_json(text).expect("the spec is YAML");
            let mut shuffled = String::new();
            write(&tree, turn, 0, &mut shuffled);
            let after = sorted(&path, &shuffled);
            moved += usize::from(after != shuffled);
            prop_assert_eq!(lines(&after), lines(&shuffled), "{}", path);
            prop_assert_eq!(yaml::to_json(&after), Ok(tree), "{}", path);
            prop_assert_eq!(&sorted(&path, &after), &after, "{}", path);
            let keys: Vec<&str> = after.lines().filter(|line| line.starts_with('"')).collect();
            let mut other = String::new();
            write(&yaml::to_json(text).expect("the spec is YAML"), turn + 1, 0, &mut other);
            let other = sorted(&path, &other);
            let others: Vec<&str> = other.lines().filter(|line| line.starts_with('"')).collect();
            let bare = |line: &&str| line.split(" # ").next().unwrap_or_default().to_owned();
            prop_assert_eq!(
                keys.iter().map(bare).collect::<Vec<_>>(),
                others.iter().map(bare).collect::<Vec<_>>(),
                "{}", path
            );
        }
        prop_assert!(moved > 50, "only {moved} files were out of order");
    }
}
