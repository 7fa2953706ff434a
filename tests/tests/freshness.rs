//! What is committed below `generated/` is what the spec becomes.

use tencentcloud_generator::yaml;
use tencentcloud_tests::{own_spec, root};

#[test]
fn the_committed_output_is_what_the_spec_becomes() {
    let outcome = xtask::codegen(&root(), xtask::Keep::Names)
        .expect("the output can be read")
        .expect("the spec is right");
    let stale: Vec<&str> = outcome.stale.iter().map(|stale| stale.path.as_str()).collect();
    assert!(stale.is_empty(), "run `cargo xtask codegen`; stale: {stale:#?}");
}

/// Counted from the YAML as plain data, which knows nothing of the format's types.
#[test]
fn the_output_has_as_many_items_as_the_yaml() {
    let spec = own_spec();
    let mut actions = 0;
    let mut members = 0;
    let mut structs = 0;
    let mut values = 0;
    let size = |value: &serde_json::Value| value.as_object().map_or(0, serde_json::Map::len);
    for (path, bytes) in spec.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let tree =
            yaml::to_json(std::str::from_utf8(bytes).expect("the spec is UTF-8")).expect("the spec is YAML");
        if path.contains("/actions/") {
            actions += 1;
            // Every response has a `RequestId` besides.
            members += size(&tree["input"]) + size(&tree["output"]) + 1;
        } else if path.ends_with("/types.yaml") {
            structs += size(&tree["structs"]);
            for of in tree["structs"].as_object().into_iter().flatten() {
                members += size(&of.1["fields"]);
            }
            for of in tree["enums"].as_object().into_iter().flatten() {
                values += size(&of.1["values"]);
            }
        }
    }
    let counts = tencentcloud_generator::generate(&spec).expect("the spec is right").summary.counts;
    assert_eq!(
        (counts.actions, counts.types, counts.members, counts.values),
        (actions, structs + 2 * actions, members, values)
    );
}
