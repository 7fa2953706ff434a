//! The comparison itself.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tencentcloud_generator::{drift::RowId, locate, metadata::Metadata};
use tencentcloud_tests::drawn;

use crate::{Pair, with_all_kinds};

#[test]
fn what_agrees_has_no_rows() {
    assert_eq!(Pair::new().rows(), [""; 0]);
}

#[test]
fn an_action_of_one_side_is_one_row_whatever_is_in_it() {
    let mut pair = Pair::new();
    let actions = pair.metadata["actions"].as_object_mut().expect("actions are a map");
    let set = actions.remove("Set").expect("the action is there");
    actions.insert("Reset".to_owned(), set);
    assert_eq!(
        pair.rows(),
        ["actions.Reset#missing: nothing, an action", "actions.Set#extra: an action, nothing"]
    );
}

#[test]
fn a_struct_of_one_side_is_one_row_beside_the_members_that_have_it() {
    let mut pair = Pair::new();
    let objects = pair.metadata["objects"].as_object_mut().expect("objects are a map");
    let told = objects.remove("Told").expect("the struct is there");
    objects.insert("Said".to_owned(), told);
    pair.member("ReadResponse", "Told")["member"] = json!("Said");
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.Told#type: [Told], [Said]",
            "structs.Said#missing: nothing, a struct",
            "structs.Told#extra: a struct, nothing",
        ]
    );
}

#[test]
fn an_action_and_a_struct_of_one_name_are_told_apart() {
    let mut pair = Pair::new();
    pair.metadata["actions"]["New"] = json!({ "input": "ReadRequest", "output": "SetResponse" });
    pair.metadata["objects"]["New"] = json!({ "members": [] });
    assert_eq!(
        pair.rows(),
        ["actions.New#missing: nothing, an action", "structs.New#missing: nothing, a struct"]
    );
}

#[test]
fn members_of_one_side_are_rows_of_requests_responses_and_structs() {
    let mut pair = Pair::new();
    for of in ["SetRequest", "ReadResponse", "Told"] {
        pair.member(of, "New")["type"] = json!("list");
    }
    pair.member("SetRequest", "Off")["disabled"] = json!(true);
    pair.forget("SetRequest", "Size");
    pair.forget("ReadResponse", "Both");
    pair.forget("Told", "Unit");
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.New#missing: nothing, [String]",
            "actions.Read.output.Both#extra: Both, nothing",
            "actions.Set.input.New#missing: nothing, [String]",
            "actions.Set.input.Off#missing: nothing, a disabled String",
            "actions.Set.input.Size#extra: unsigned Integer, nothing",
            "structs.Told.New#missing: nothing, [String]",
            "structs.Told.Unit#extra: String, nothing",
        ]
    );
}

#[test]
fn only_a_response_has_a_request_id_that_nobody_writes_down() {
    let mut pair = Pair::new();
    pair.forget("SetResponse", "RequestId");
    pair.member("SetRequest", "RequestId");
    pair.member("Told", "RequestId");
    assert_eq!(
        pair.rows(),
        [
            "actions.Set.input.RequestId#missing: nothing, String",
            "structs.Told.RequestId#missing: nothing, String"
        ]
    );
}

#[test]
fn types_differ_by_scalar_struct_and_list() {
    let cases = [
        ("Name", "int", "int64", "String, Integer"),
        ("Name", "list", "string", "String, [String]"),
        ("Names", "string", "string", "[String], String"),
        ("Names", "list", "float", "[String], [Float]"),
        ("Count", "float", "float", "Integer, Float"),
        ("Count", "string", "string", "Integer, String"),
        ("Ratio", "int", "int64", "Float, Integer"),
        ("Dry", "int", "uint64", "Boolean, unsigned Integer"),
        ("Day", "string", "string", "Date, String"),
        ("Day", "string", "datetime", "Date, Timestamp"),
        ("At", "string", "date", "Timestamp, Date"),
        ("Asked", "object", "Both", "Asked, Both"),
        ("Asked", "string", "string", "Asked, String"),
        ("Name", "object", "Both", "String, Both"),
        ("Color", "int", "int64", "Color, Integer"),
        ("Level", "string", "string", "Level, String"),
        ("Both", "object", "Both", "[Both], Both"),
    ];
    for (name, form, content, said) in cases {
        let mut pair = Pair::new();
        let member = pair.member("SetRequest", name);
        member["type"] = json!(form);
        member["member"] = json!(content);
        let rows = pair.rows();
        assert!(
            rows.contains(&format!("actions.Set.input.{name}#type: {said}")),
            "{name}, {content}: {rows:?}"
        );
    }
}

#[test]
fn only_a_sign_that_the_spec_rules_out_is_a_row() {
    let mut pair = Pair::new();
    // The spec says of `Count` and `Level` nothing about a sign.
    pair.member("SetRequest", "Count")["member"] = json!("uint64");
    pair.member("SetRequest", "Level")["member"] = json!("uint64");
    pair.member("SetRequest", "Size")["member"] = json!("int64");
    assert_eq!(pair.rows(), ["actions.Set.input.Size#type: unsigned Integer, Integer"]);
}

#[test]
fn both_ways_to_write_a_timestamp_are_one_type() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "At")["member"] = json!("datetime");
    assert_eq!(pair.rows(), [""; 0]);
}

#[test]
fn what_requests_carry_is_compared_for_being_required() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Name")["required"] = json!(0);
    pair.member("SetRequest", "Count")["required"] = json!(1);
    pair.member("Asked", "Note")["required"] = json!(true);
    pair.member("Both", "Id")["required"] = json!(false);
    // Nobody is asked for what only responses carry.
    pair.member("ReadResponse", "Told")["required"] = json!(true);
    pair.member("Told", "Unit")["required"] = json!(true);
    assert_eq!(
        pair.rows(),
        [
            "actions.Set.input.Name#required: required, optional",
            "actions.Set.input.Count#required: optional, required",
            "structs.Asked.Note#required: optional, required",
            "structs.Both.Id#required: required, optional",
        ]
    );
}

#[test]
fn what_responses_carry_is_compared_for_being_null() {
    let mut pair = Pair::new();
    pair.member("ReadResponse", "Told")["value_allowed_null"] = json!(false);
    pair.member("Told", "Unit")["value_allowed_null"] = json!(true);
    pair.member("Both", "Id")["value_allowed_null"] = json!(false);
    // The service answers nothing of what only requests carry.
    pair.member("SetRequest", "Count")["value_allowed_null"] = json!(true);
    pair.member("Asked", "Note")["value_allowed_null"] = json!(true);
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.Told#nullable: nullable, never null",
            "structs.Both.Id#nullable: nullable, never null",
            "structs.Told.Unit#nullable: never null, nullable",
        ]
    );
}

#[test]
fn what_the_metadata_leaves_open_is_no_row() {
    let mut pair = Pair::new();
    for (of, name, key) in
        [("SetRequest", "Name", "required"), ("ReadResponse", "Told", "value_allowed_null")]
    {
        let member = pair.member(of, name).as_object_mut().expect("a member is a map");
        assert!(member.remove(key).is_some(), "`{of}.{name}` has no `{key}`");
    }
    assert_eq!(pair.rows(), [""; 0]);
}

#[test]
fn an_id_is_read_as_it_is_printed() {
    let drift = with_all_kinds().drift();
    assert_eq!(drift.rows.len(), 11);
    for row in &drift.rows {
        assert_eq!(row.id.to_string().parse::<RowId>().as_ref(), Ok(&row.id), "{}", row.id);
    }
}

#[test]
fn a_row_is_accepted_with_its_reason_and_the_others_are_not() {
    let mut pair = with_all_kinds();
    pair.accept("drift:\n  - rows: [actions.New#missing, structs.New#missing]\n    why: It is too new.\n");
    let drift = pair.drift();
    let accepted: Vec<(String, &str)> = drift
        .rows
        .iter()
        .filter_map(|row| row.accepted.as_deref().map(|why| (row.id.to_string(), why)))
        .collect();
    let [action, struct_] = ["actions.New#missing", "structs.New#missing"].map(str::to_owned);
    assert_eq!(accepted, [(action, "It is too new."), (struct_, "It is too new.")]);
    assert_eq!(drift.unexplained().count(), 9);
    assert!(drift.idle.is_empty() && !drift.is_settled());
}

#[test]
fn an_acceptance_that_no_row_needs_is_an_error_at_its_line() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Name")["required"] = json!(false);
    pair.accept(
        "drift:\n  - rows:\n      - actions.Set.input.Name#required\n      - actions.Set.input.Count#type\n    why: Once it was so.\n",
    );
    let mut drift = pair.drift();
    assert_eq!(drift.unexplained().count(), 0);
    assert!(!drift.is_settled(), "an idle acceptance is an error");
    locate(&mut drift.idle, &pair.spec);
    assert_snapshot!(drawn(&drift.idle, &pair.spec));
}

#[test]
fn metadata_that_can_not_be_read_says_where_and_why() {
    let good = Pair::new().metadata;
    let with = |pointer: &str, value: Value| {
        let mut metadata = good.clone();
        *metadata.pointer_mut(pointer).unwrap_or_else(|| panic!("`{pointer}` leads nowhere")) = value;
        format!("{metadata:#}")
    };
    let name = "/objects/SetRequest/members/0";
    let member = |form: &str, content: &str| json!({ "name": "Name", "type": form, "member": content });
    let cases = [
        ("nothing", String::new()),
        ("cut off", format!("{good:#}").lines().take(20).collect::<Vec<_>>().join("\n")),
        ("no JSON", "{\n  actions: {}\n}".to_owned()),
        ("another layout", "{\n  \"openapi\": \"3.1.0\"\n}".to_owned()),
        ("a list for a map", with("/actions", json!([]))),
        (
            "a field of a member that is not known",
            with(name, json!({ "name": "Name", "type": "string", "member": "string", "since": 1 })),
        ),
        ("an action without a response", with("/actions/Set", json!({ "input": "SetRequest" }))),
        ("an action with an unknown request", with("/actions/Set/input", json!("Gone"))),
        ("an unknown scalar", with(name, member("string", "decimal"))),
        ("an unknown form", with(name, member("map", "string"))),
        ("an unknown element", with(name, member("list", "decimal"))),
        ("a struct that is not there", with(name, member("object", "Gone"))),
        (
            "a member that stands twice",
            with(name, json!({ "name": "Count", "type": "string", "member": "string" })),
        ),
        ("a word for a truth", with(&format!("{name}/required"), json!("yes"))),
        ("a number for a truth", with(&format!("{name}/required"), json!(2))),
        ("an object that stands twice", format!("{good:#}").replace("\"Told\": {", "\"Both\": {")),
    ];
    let said = cases.map(|(what, text)| {
        let error = Metadata::read(text.as_bytes()).expect_err(what);
        format!("{what}:\n    {error}\n")
    });
    assert_snapshot!(said.concat());
}
