//! The JSON Schemas for editors take what the generator takes.

use serde_json::Value;
use tencentcloud_generator::{spec::schemas, yaml};
use tencentcloud_tests::{all_fixtures, own_spec};

/// The schema that a file of the spec names in its first line, or would name.
fn schema_of(path: &str) -> &'static str {
    match path.rsplit('/').next() {
        Some("common.yaml") => "common.json",
        Some("service.yaml") => "service.json",
        Some("types.yaml") => "types.json",
        _ => "action.json",
    }
}

fn validator(name: &str) -> jsonschema::Validator {
    let (_, text) = schemas().into_iter().find(|(known, _)| *known == name).expect("there is such a schema");
    let schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is one")
}

/// The YAML files of a spec as trees.
fn trees(sources: &tencentcloud_generator::Sources) -> Vec<(String, Value)> {
    let files = sources.iter().filter(|(path, _)| path.ends_with(".yaml"));
    files
        .map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).expect("the spec is UTF-8");
            (path.clone(), yaml::to_json(text).expect("the spec is YAML"))
        })
        .collect()
}

#[test]
fn an_editor_finds_nothing_wrong_with_a_good_file() {
    for (path, tree) in [trees(&own_spec()), trees(&all_fixtures())].concat() {
        if let Err(error) = validator(schema_of(&path)).validate(&tree) {
            panic!("{path}: {} at {}", error, error.instance_path());
        }
    }
}

#[test]
fn an_editor_marks_a_misspelt_key() {
    for (path, mut tree) in trees(&own_spec()) {
        let map = tree.as_object_mut().expect("a file is a map");
        map.insert("abuot".to_owned(), "text".into());
        assert!(!validator(schema_of(&path)).is_valid(&tree), "{path}");
    }
}

#[test]
fn every_file_names_the_schema_that_is_its_own() {
    for (path, bytes) in own_spec().iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = std::str::from_utf8(bytes).expect("the spec is UTF-8");
        let first = text.lines().next().unwrap_or_default();
        let up = "../".repeat(path.split('/').count() - 2);
        assert_eq!(
            first,
            format!("# yaml-language-server: $schema={up}schema/{}", schema_of(path)),
            "{path}"
        );
    }
}
