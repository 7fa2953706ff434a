//! What prose says of a member: a line for each way to say it, and for each that must not be taken for one.

use serde_json::json;
use tencentcloud_generator::metadata::{Facts, Metadata};

/// The facts of a member with this type and prose, as the format's keys, then values, then the rest.
fn said(form: &str, content: &str, document: &str) -> String {
    let member = json!({ "name": "M", "type": form, "member": content, "document": document });
    let metadata = json!({
        "metadata": { "apiVersion": "2020-01-01", "serviceShortName": "gauge" },
        "actions": {},
        "objects": { "Both": { "members": [] }, "Asked": { "members": [member] } },
    });
    let metadata = Metadata::read(metadata.to_string().as_bytes()).expect("the metadata is good");
    let facts = Facts::of(metadata.objects["Asked"].member("M").expect("the member is there"));
    let mut said: Vec<String> =
        facts.keys().into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
    if !facts.values.is_empty() {
        let values = facts.values.iter().map(|value| match &value.meaning {
            Some(meaning) => format!("{} ({meaning})", value.value),
            None => value.value.clone(),
        });
        said.push(format!("values: {}", values.collect::<Vec<_>>().join(" | ")));
    }
    said.extend(facts.conditions.iter().map(|sentence| format!("condition: {sentence}")));
    said.extend(facts.deprecated.iter().map(|sentence| format!("deprecated: {sentence}")));
    said.extend(facts.nullable.then(|| "nullable".to_owned()));
    said.join("; ")
}

/// Reads each text as the prose of a member of a type.
#[track_caller]
fn check(form: &str, content: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(document, expected)| (document, expected, said(form, content, document)))
        .filter(|(_, expected, said)| said != *expected)
        .map(|(document, expected, said)| format!("{document:?} says {said:?}, not {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_number_has_a_default_a_unit_and_a_range() {
    check(
        "int",
        "int64",
        &[
            (
                "Wait. Default value: 0. Unit: ms. Range: [0, 3000].",
                "default: 0; unit: ms; range: {min: 0, max: 3000}",
            ),
            ("Wait, in milliseconds", "unit: ms"),
            ("Wait (seconds)", "unit: s"),
            ("Share in %.", "unit: \"%\""),
            ("Wait. Default value: 5000 ms.", "default: 5000; unit: ms"),
            ("Page. The default is 20 and the maximum value is 1,000.", "range: {max: 1000}"),
            ("Page. The default is 20. The maximum value is 1,000.", "default: 20; range: {max: 1000}"),
            ("Page (up to 200), which defaults to `50`.", "default: 50; range: {max: 200}"),
            ("Weight. Value range: 1–100", "range: {min: 1, max: 100}"),
            ("Weight, ranging from 1 to 100.", "range: {min: 1, max: 100}"),
            ("Weight. An integer between 1 and 100", "range: {min: 1, max: 100}"),
            ("Weight. Value range: (0, 100]", "range: {min: 1, max: 100}"),
            ("Minimum value: 50 ms. Maximum value: 5000 ms.", "unit: ms; range: {min: 50, max: 5000}"),
            (
                "<p>Page.</p><p>Value range: [1, 9]</p><p>Default value: 2</p>",
                "default: 2; range: {min: 1, max: 9}",
            ),
            ("If it is not specified, the default value is 7.", "default: 7"),
        ],
    );
}

#[test]
fn a_number_is_not_bounded_by_what_bounds_something_else() {
    let none = [
        "For one kind, the value range is 1-60.",
        "Value range: 1-60 for one kind, 10-900 for another.",
        "Value range: 1-60. Value range: 10-900.",
        "Value range: 1-60. -1 means without end.",
        "Range of N: 0-9",
        "Value range: 0 and [128, 4096]",
        "The maximum number of them is 100.",
        "Size in bytes. Value range: 1 GB to 1024 GB.",
        "Index of the IP range: 1-9",
        "When it is on, the default value is 3.",
        "Default value: 3 for one kind.",
        "Default value: 3 if it is on.",
        "By default 3 of them",
        "Default value: 3. Default value: 4.",
        "Default value: the one before.",
        "Unit price",
        "Rate in MB/s",
        "Unix timestamp in seconds",
        "Either 0 (pixel) or 1 (percent)",
        "Valid values: [1, 100]",
        "Version 1.2.3 of 2020-01-01",
    ];
    check("int", "int64", &none.map(|document| (document, "")));
}

#[test]
fn a_value_outside_of_the_range_has_a_meaning_and_the_range_an_exception() {
    check("int", "int64", &[("Default value: -1. Value range: [1, 9]", "default: -1")]);
}

#[test]
fn a_float_may_have_bounds_with_fractions_and_an_integer_not() {
    let document = "Value range: 0.5-1.5. Default value: 1.0.";
    check("float", "float", &[(document, "default: 1.0; range: {min: 0.5, max: 1.5}")]);
    check("int", "int64", &[(document, "")]);
    check("float", "float", &[("Value range: (0, 1]", "")]);
}

#[test]
fn a_text_has_a_length_in_characters() {
    check(
        "string",
        "string",
        &[
            ("Name. Length: [1, 32].", "length: {min: 1, max: 32}"),
            ("Name of up to 64 characters", "length: {max: 64}"),
            ("Name. Maximum length: 1,000 characters.", "length: {max: 1000}"),
            ("Name. The length cannot exceed 60 characters.", "length: {max: 60}"),
            ("Name of 2 to 60 ASCII characters", "length: {min: 2, max: 60}"),
            ("Name, with a length of 0 to 512.", "length: {min: 0, max: 512}"),
            ("Word of at least 8 characters", "length: {min: 8}"),
            ("Name of up to 60 bytes", ""),
            ("Name of up to 30 characters (or 10 Chinese characters)", ""),
            ("Each word can have up to 30 characters.", ""),
            ("If it is on, up to 30 characters.", ""),
            ("Name of up to 30 characters, and up to 40 characters elsewhere", ""),
            ("`x-` and 8 characters", ""),
        ],
    );
}

#[test]
fn a_list_has_a_size_and_its_elements_a_length() {
    check(
        "list",
        "string",
        &[
            ("Ids (up to 50)", "count: {max: 50}"),
            ("Ids, no more than 20 ids.", "count: {max: 20}"),
            ("Keys. Maximum length: 20", "count: {max: 20}"),
            ("Keys. Array length limit: 20.", "count: {max: 20}"),
            ("List of addresses. Maximum number: 10.", "count: {max: 10}"),
            ("Groups. Only one group can be given.", "count: {max: 1}"),
            ("Each request can have up to 10 `Filters` and 5 of something.", "count: {max: 10}"),
            ("Names of up to 64 characters", "length: {max: 64}"),
            ("There can be up to 10 values in each of them", ""),
            ("Data of up to 7 days", ""),
            ("A maximum of one name and one place respectively.", ""),
        ],
    );
}

#[test]
fn values_are_read_with_their_meanings() {
    check(
        "string",
        "string",
        &[
            ("Mode. Options: [A|B].", "values: A | B"),
            ("Mode. Valid values: `A`, `B` and `C`.", "values: A | B | C"),
            (
                "Mode. Valid values: A (first), B (second). Default value: A.",
                "default: A; values: A (first) | B (second)",
            ),
            ("Mode. Valid values: A: first; B: second, or so.", "values: A (first) | B (second, or so)"),
            (
                "Valid values:<li>a: First.</li><li>b: Second</li>Default value: a",
                "default: a; values: a (First) | b (Second)",
            ),
            ("Valid values:\nA: first\nB: second\nNote: none.", "values: A (first) | B (second)"),
            ("Valid values: a (default), b", "default: a; values: a (default) | b"),
            ("State. On | Off.", "values: On | Off"),
            ("Valid value: `A`.", "values: A"),
        ],
    );
    check(
        "int",
        "int64",
        &[
            ("Valid values: 0, 16, 24", "values: 0 | 16 | 24"),
            ("Valid values: 1 - one, 2 - two", "values: 1 (one) | 2 (two)"),
            ("Value range: 1 (one); 2 (two).", "values: 1 (one) | 2 (two)"),
        ],
    );
}

#[test]
fn a_list_that_was_not_read_to_its_end_is_none() {
    let none = [
        "Valid values: A, B, etc.",
        "Valid values: A, B, and others",
        "Valid values: single port, range",
        "Valid values: A, B. On some days additionally C.",
        "Valid values: A, B. Valid values: C, D.",
        "If it is on, valid values: A, B.",
        "Example value: A, B",
        "Bitmap. Valid values: 0: none; 1: one.",
        "Valid values: video/mp4, video/flv or what else there is",
        "|a|b|\n|-|-|\n| c | d |",
        "It is what it is.",
    ];
    check("string", "string", &none.map(|document| (document, "")));
}

#[test]
fn a_default_of_a_text_is_a_name_and_no_phrase() {
    check(
        "string",
        "string",
        &[
            ("Mode. Default: LISTENER", "default: LISTENER"),
            ("Mode. Default value: `last hour`", "default: \"last hour\""),
            ("Count. Default value: 0", "default: \"0\""),
            ("Start. Default value: last hour.", ""),
            ("Start. Default value: Unlimited.", ""),
            ("Mode. Default value: none.", ""),
            ("Mode. Valid values: A, B. Default value: C.", "values: A | B"),
        ],
    );
    check("bool", "bool", &[("Whether so. The default value is FALSE.", "default: false")]);
}

#[test]
fn forms_conditions_and_marks_are_sentences() {
    check(
        "string",
        "string",
        &[
            ("Day in the format of yyyy-mm-dd", "format: date"),
            ("Time: YYYY-MM-DD HH:MM:SS", "format: datetime"),
            ("Time as YYYY-MM-DDThh:mm:ssZ", "format: utc_time"),
            ("Time as YYYY-MM-DD h:i:s", ""),
            ("Addresses in CIDR format", "format: cidr"),
            ("Size. Required when Mode is A.", "condition: Required when Mode is A"),
            ("Size (deprecated)", "deprecated: Size (deprecated)"),
            ("Size. This field is deprecated.", "deprecated: This field is deprecated"),
            ("`a`: old way (deprecated)", ""),
            ("Size. This field may return null.", "nullable"),
        ],
    );
}

#[test]
fn no_prose_is_too_strange_to_be_read() {
    for document in [
        "",
        "[",
        "Valid values:",
        "`",
        "<li>",
        "Default value: [",
        "Range: [1",
        "Range: 1-",
        "长度",
        "&lt;",
        "Length",
        "only",
    ] {
        for (form, content) in [("string", "string"), ("int", "int64"), ("list", "string"), ("list", "Both")]
        {
            check(form, content, &[(document, "")]);
        }
    }
}
