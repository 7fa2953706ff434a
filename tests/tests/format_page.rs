//! The page that explains the format explains every key of it.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use tencentcloud_generator::spec::schemas;
use tencentcloud_tests::root;

/// Every property that a schema knows, at any depth.
fn keys(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            let properties = map.get("properties").and_then(Value::as_object);
            found.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
            map.values().for_each(|below| keys(below, found));
        }
        Value::Array(items) => items.iter().for_each(|below| keys(below, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_format_is_explained() {
    let page = fs::read_to_string(root().join("spec/README.md")).expect("the page is there");
    let mut known = BTreeSet::new();
    for (name, text) in schemas() {
        let schema = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        keys(&schema, &mut known);
    }
    assert!(known.len() > 60, "the schemas have the format's keys, not only {}", known.len());
    let missing: Vec<&String> = known.iter().filter(|key| !page.contains(&format!("`{key}`"))).collect();
    assert!(missing.is_empty(), "`spec/README.md` says nothing of {missing:?}");
}
