//! Hints: what prose and examples of the metadata seem to say, beside the spec.

use serde_json::json;

use crate::Pair;

/// The hints about `Set`, after members of its request were given prose.
fn hints(prose: &[(&str, &str)]) -> Vec<String> {
    let mut pair = Pair::new();
    for (name, document) in prose {
        pair.member("SetRequest", name)["document"] = json!(document);
    }
    pair.hints()
}

#[test]
fn prose_that_goes_beyond_the_spec_is_a_hint() {
    assert_eq!(
        hints(&[
            ("Name", "A text of up to 9 characters. Default value: `a b`."),
            ("Size", "Unit: ms. Range: [1, 3000]."),
            ("Color", "Valid values: `RED`, `GREEN`."),
            ("Names", "Names (up to 5)"),
            ("Asked", "This field is deprecated."),
        ]),
        [
            "actions.Set.input.Name#default: nothing, \"a b\"",
            "actions.Set.input.Name#length: nothing, {max: 9}",
            "actions.Set.input.Size#range: nothing, {min: 1, max: 3000}",
            "actions.Set.input.Size#unit: nothing, ms",
            "actions.Set.input.Color#values: [RED, BLUE], [RED, GREEN]",
            "actions.Set.input.Asked#deprecated: nothing, should no longer be used",
            "actions.Set.input.Names#count: nothing, {max: 5}",
        ]
    );
}

#[test]
fn prose_that_agrees_is_none() {
    let agrees = hints(&[
        ("Size", "Minimum value: 0."),
        ("Color", "Options: [RED|BLUE]."),
        ("Level", "Valid values: 1, 0"),
    ]);
    assert_eq!(agrees, [""; 0]);
}

#[test]
fn a_bound_that_a_rule_of_the_spec_states_is_none() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Size")["document"] = json!("Range: [1, 9].");
    let action = pair.spec.get_mut("spec/gauge/actions/Set.yaml").expect("the file is there");
    action.extend(b"rules:\n  - {then: {Size: {range: {min: 1, max: 9}}}}\n");
    assert_eq!(pair.hints(), [""; 0]);
}

#[test]
fn what_only_responses_carry_has_values_and_units_and_no_bounds() {
    let mut pair = Pair::new();
    pair.member("Told", "Name")["document"] =
        json!("Up to 9 characters. Default value: `a`. Valid values: `a`, `b`.");
    assert_eq!(pair.hints(), ["structs.Told.Name#values: nothing, [a, b]"]);
}

/// A body as the vendor shows it: below the head of a message.
fn message(body: &str) -> String {
    format!("POST / HTTP/1.1\nHost: gauge.example\n<Common request parameters>\n\n{body}")
}

#[test]
fn an_example_that_the_spec_refuses_is_a_hint_at_the_member() {
    let mut pair = Pair::new();
    let refused = r#"{"Name": "a", "Color": "GREEN", "Asked": {"Note": "n"}, "Level": "1", "Size": "many"}"#;
    pair.examples["actions"]["Set"] = json!([
        { "title": "", "document": "", "input": message(refused), "output": "{}" },
        { "title": "", "document": "", "input": message(r#"{"Name": "a", "Else": 1, "Color": "PINK"}"#), "output": "not JSON" },
        { "title": "", "document": "", "input": "https://gauge.example/?Action=Set\n&Name=a\n&Names.0=b\n&Level=7\n&<Common>", "output": "" },
        { "title": "", "document": "", "input": message(r#"{"Name": "a", "Color": "xxx"}"#), "output": "" },
    ]);
    pair.examples["actions"]["Read"] = json!([{
        "title": "", "document": "", "input": "",
        "output": r#"{"Response": {"Told": [{"Name": 7, "Unit": null}], "Both": {"Id": "i"}, "RequestId": "r"}}"#,
    }]);
    assert_eq!(
        pair.hints(),
        [
            "actions.Set.input.Size#example: must be an integer that is not negative, \"many\" in example 1 of Set",
            "actions.Set.input.Color#example: must be `RED` or `BLUE`, \"GREEN\" in example 1 of Set",
            "actions.Set#example: is not a member of `SetRequest`, `Else` in example 2 of Set",
            "actions.Set.input.Level#example: must be `0` or `1`, 7 in example 3 of Set",
            "structs.Asked.Name#example: is required, none in example 1 of Set",
            "structs.Told.Name#example: must be a string, 7 in example 1 of Read",
        ]
    );
}

#[test]
fn an_accepted_hint_is_not_new_and_one_that_is_gone_is_idle() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Size")["document"] = json!("Unit: ms.");
    pair.accept(
        "drift:\n  - rows: [actions.Set.input.Size#unit, actions.Set.input.Count#unit]\n    why: So it is.\n",
    );
    let drift = pair.drift();
    assert_eq!((drift.hints.len(), drift.new_hints().count(), drift.idle.len()), (1, 0, 1));
    assert!(!drift.is_settled());
}
