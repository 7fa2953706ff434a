//! Both sides of every bound, for every kind of constraint, through the tables that the generator builds from the
//! fixtures: what is in bounds passes, and what is not gives exactly one violation. The rules across members are in
//! `rules.rs`.

use serde_json::json;
use tencentcloud_tests::judge::Of;

const CONSTRAINTS: Of = Of("constraints", "Set");

#[test]
fn a_range_holds_at_both_bounds() {
    CONSTRAINTS.passes(json!({"Range": -1}));
    CONSTRAINTS.passes(json!({"Range": 10}));
    CONSTRAINTS.breaks(json!({"Range": -2}), "`Range` must be from -1 to 10, not -2 [Range#range]");
    CONSTRAINTS.breaks(json!({"Range": 11}), "`Range` must be from -1 to 10, not 11 [Range#range]");
}

#[test]
fn a_range_can_be_open_at_one_end() {
    CONSTRAINTS.passes(json!({"AtLeast": 2}));
    CONSTRAINTS.passes(json!({"AtLeast": i64::MAX}));
    CONSTRAINTS.breaks(json!({"AtLeast": 1}), "`AtLeast` must be at least 2, not 1 [AtLeast#range]");
}

#[test]
fn a_range_of_fractions_takes_integers_too() {
    CONSTRAINTS.passes(json!({"Share": 0.5}));
    CONSTRAINTS.passes(json!({"Share": 1}));
    CONSTRAINTS.passes(json!({"Share": 1.5}));
    CONSTRAINTS.breaks(json!({"Share": 0.499}), "`Share` must be from 0.5 to 1.5, not 0.499 [Share#range]");
    CONSTRAINTS.breaks(json!({"Share": 2}), "`Share` must be from 0.5 to 1.5, not 2 [Share#range]");
}

#[test]
fn a_length_counts_characters_and_not_bytes() {
    CONSTRAINTS.passes(json!({"Length": "ab"}));
    CONSTRAINTS.passes(json!({"Length": "长长长长"}));
    CONSTRAINTS
        .breaks(json!({"Length": "长"}), "`Length` must have 2 to 4 characters, not \"长\" [Length#length]");
    CONSTRAINTS.breaks(
        json!({"Length": "abcde"}),
        "`Length` must have 2 to 4 characters, not \"abcde\" [Length#length]",
    );
}

#[test]
fn a_count_bounds_the_list_and_all_else_its_elements() {
    CONSTRAINTS.passes(json!({"Count": ["a"]}));
    CONSTRAINTS.passes(json!({"Count": ["abc", "abc"]}));
    CONSTRAINTS.breaks(json!({"Count": []}), "`Count` must have 1 to 2 entries, not 0 of them [Count#count]");
    CONSTRAINTS.breaks(
        json!({"Count": ["a", "b", "c"]}),
        "`Count` must have 1 to 2 entries, not 3 of them [Count#count]",
    );
    CONSTRAINTS.breaks(
        json!({"Count": ["a", "abcd"]}),
        "`Count[1]` must have at most 3 characters, not \"abcd\" [Count[]#length]",
    );
}

#[test]
fn a_charset_is_the_sum_of_its_sets() {
    CONSTRAINTS.passes(json!({"Charset": "aZ09.-`"}));
    CONSTRAINTS.passes(json!({"Charset": ""}));
    CONSTRAINTS.breaks(
        json!({"Charset": "a_b"}),
        "`Charset` must consist of letters, digits and `.-``, not \"a_b\" [Charset#charset]",
    );
}

#[test]
fn a_fixed_value_is_the_only_one() {
    CONSTRAINTS.passes(json!({"Fixed": 1000}));
    CONSTRAINTS.breaks(json!({"Fixed": 999}), "`Fixed` must be `1000`, not 999 [Fixed#fixed]");
    CONSTRAINTS.breaks(json!({"Fixed": 1001}), "`Fixed` must be `1000`, not 1001 [Fixed#fixed]");
    Of("boolean", "Get").passes(json!({"Dry": true}));
    Of("boolean", "Get").breaks(json!({"Dry": false}), "`Dry` must be `true`, not false [Dry#fixed]");
}

#[test]
fn one_of_takes_what_it_lists() {
    CONSTRAINTS.passes(json!({"OneOf": "a"}));
    CONSTRAINTS.passes(json!({"OneOf": "b"}));
    CONSTRAINTS.breaks(json!({"OneOf": "c"}), "`OneOf` must be `a` or `b`, not \"c\" [OneOf#one_of]");
    CONSTRAINTS.breaks(json!({"OneOf": ""}), "`OneOf` must be `a` or `b`, not \"\" [OneOf#one_of]");
}

/// The longer list of the enum would only confuse.
#[test]
fn one_of_speaks_in_place_of_an_enum() {
    CONSTRAINTS.passes(json!({"Narrow": "S"}));
    CONSTRAINTS.breaks(json!({"Narrow": "L"}), "`Narrow` must be `S` or `M`, not \"L\" [Narrow#one_of]");
    CONSTRAINTS.breaks(json!({"Narrow": "XS"}), "`Narrow` must be `S` or `M`, not \"XS\" [Narrow#one_of]");
}

#[test]
fn or_exempts_values_from_an_enum() {
    CONSTRAINTS.passes(json!({"Size": ""}));
    CONSTRAINTS
        .breaks(json!({"Size": "XS"}), "`Size` must be `S`, `M` or `L` (or empty), not \"XS\" [Size#values]");
}

#[test]
fn not_in_refuses_what_it_lists() {
    CONSTRAINTS.passes(json!({"NotIn": "cd"}));
    CONSTRAINTS.breaks(json!({"NotIn": "c"}), "`NotIn` must not be `c` or `d`, not \"c\" [NotIn#not_in]");
    CONSTRAINTS.breaks(json!({"NotIn": "d"}), "`NotIn` must not be `c` or `d`, not \"d\" [NotIn#not_in]");
}

#[test]
fn or_exempts_values_from_the_rest() {
    CONSTRAINTS.passes(json!({"Or": 5}));
    CONSTRAINTS.passes(json!({"Or": 0}));
    CONSTRAINTS.passes(json!({"Or": -1}));
    CONSTRAINTS.breaks(json!({"Or": 4}), "`Or` must be at least 5 (or `0` or `-1`), not 4 [Or#range]");
    CONSTRAINTS.breaks(json!({"Or": -2}), "`Or` must be at least 5 (or `0` or `-1`), not -2 [Or#range]");
}

#[test]
fn two_constraints_are_two_violations() {
    let found = CONSTRAINTS.checked(&json!({"Several": "abcd"}), &[]);
    let rules: Vec<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
    assert_eq!(rules, ["Several#length", "Several#charset"]);
}

#[test]
fn each_set_of_characters_ends_where_it_should() {
    for (member, fits, misfits) in [
        ("Letters", "AZaz", ["@", "[", "`", "{", "é"].as_slice()),
        ("Upper", "AZ", &["@", "[", "a"]),
        ("Lower", "az", &["`", "{", "A"]),
        ("Digits", "09", &["/", ":", "٣"]),
        ("Hex", "09afAF", &["g", "G", "/"]),
        ("Ascii", " ~", &["\t", "\u{7f}", "é"]),
        ("Chinese", "一龥㐀", &["a", "。", "ひ"]),
        ("Listed", "é_", &["e", "-"]),
    ] {
        Of("charsets", "Set").passes(json!({ member: fits }));
        for misfit in misfits {
            let found = Of("charsets", "Set").checked(&json!({ member: misfit }), &[]);
            let rules: Vec<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
            assert_eq!(rules, [format!("{member}#charset")], "{misfit:?}");
        }
    }
}

#[test]
fn each_format_takes_what_it_names_and_nothing_near_it() {
    for (member, fits, misfits) in [
        (
            "Date",
            ["2020-02-29", "2020-09-22"].as_slice(),
            ["2021-02-29", "2020-9-22", "20200922", ""].as_slice(),
        ),
        ("DateTime", &["2020-09-22 00:00:00", "2020-09-22 23:59:59"], &["2020-09-22", "2020-09-22 24:00:00"]),
        ("UtcTime", &["2020-09-22T00:00:00Z"], &["2020-09-22 00:00:00", "2020-09-22T00:00:00+08:00", "T"]),
        ("Ip", &["10.0.0.1", "::1"], &["10.0.0.256", "10.0.0", "10.0.0.1/8"]),
        (
            "Cidr",
            &["10.0.0.0/0", "10.0.0.0/32", "::/128"],
            &["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/+8"],
        ),
        ("Url", &["http://a", "rtmp://a.b/c?d=e"], &["a.b/c", "http://", "://a", "http://a b"]),
        ("Rtmp", &["rtmp://a/b", "RTMPS://a/b"], &["http://a/b", "rtmp:/a/b"]),
        ("Resolution", &["1920x1080", "1x1"], &["1920*1080", "1920x", "x1080", "1920x1080x2", "-1x1"]),
        (
            "Resource",
            &["qcs::cvm:ap-beijing:uin/1:instance/i"],
            &["qcs::cvm:ap-beijing:uin/1", "qcs::cvm:r:u:", "x::c:r:u:i"],
        ),
        ("NameQuery", &["stream?key=value", "s?a=b&c="], &["stream", "?a=b", "s?", "s?a", "s?a=b&"]),
    ] {
        for fit in fits {
            Of("formats", "Set").passes(json!({ member: fit }));
        }
        for misfit in misfits {
            let found = Of("formats", "Set").checked(&json!({ member: misfit }), &[]);
            let rules: Vec<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
            assert_eq!(rules, [format!("{member}#format")], "{misfit:?}");
        }
    }
}

#[test]
fn a_required_member_is_there_and_may_be_empty() {
    let of = Of("required_members", "Create");
    of.passes(json!({"Name": "", "Tags": []}));
    of.breaks(json!({"Tags": []}), "`Name` is required [Name#required]");
    of.breaks(json!({"Name": "a", "Tags": null}), "`Tags` is required [Tags#required]");
}

#[test]
fn a_value_has_its_documented_type() {
    CONSTRAINTS.breaks(json!({"Range": "1"}), "`Range` must be an integer, not \"1\" [Range#type]");
    CONSTRAINTS.breaks(json!({"Range": 1.5}), "`Range` must be an integer, not 1.5 [Range#type]");
    CONSTRAINTS.breaks(json!({"Count": "a"}), "`Count` must be a list, not \"a\" [Count#type]");
    let unsigned = Of("unsigned", "Get");
    unsigned.passes(json!({"Size": 0}));
    unsigned.passes(json!({"Size": u64::MAX}));
    unsigned
        .breaks(json!({"Size": -1}), "`Size` must be an integer that is not negative, not -1 [Size#type]");
    CONSTRAINTS.breaks(json!({"Nothing": 1}), "`Nothing` is not a member of `SetRequest` [Nothing#unknown]");
}

#[test]
fn an_enum_lists_its_values() {
    let strings = Of("string_enum", "Set");
    strings.passes(json!({"Mode": "", "Modes": ["1080p", "Unknown"]}));
    strings.breaks(
        json!({"Mode": "", "Modes": ["1080P"]}),
        "`Modes[0]` must be empty, `1080p`, `Unknown`, `Self`, `MM1_FHD` or `a-b`, not \"1080P\" [Modes[]#values]",
    );
    let integers = Of("integer_enum", "Set");
    integers.passes(json!({"Length": -1}));
    integers.breaks(json!({"Length": 1}), "`Length` must be `-1`, `0` or `16`, not 1 [Length#values]");
}

#[test]
fn a_violation_never_shows_a_secret() {
    let of = Of("sensitive", "SetKey");
    of.breaks(json!({"Key": "hunter2"}), "`Key` must have at least 8 characters [Key#length]");
    of.breaks(json!({"Key": 1234}), "`Key` must be a string [Key#type]");
    of.breaks(
        json!({"Login": {"Password": "hünter2"}}),
        "`Login.Password` must consist of printable ASCII characters [Login.Password#charset]",
    );
    of.breaks(
        json!({"Login": {"Pins": ["x"]}}),
        "`Login.Pins[0]` must consist of digits [Login.Pins[]#charset]",
    );
    of.breaks(
        json!({"Login": {"Pins": ["1", "1"]}}),
        "`Login.Pins[1]` repeats a value that stands before it, and each may stand once [Login.Pins#unique]",
    );
}

/// What is in a secret is secret, whatever its own members say.
#[test]
fn a_secret_struct_shows_nothing_of_what_is_in_it() {
    let of = Of("sensitive", "SetKey");
    of.breaks(
        json!({"Login": {"User": "somebody else"}}),
        "`Login.User` must have at most 8 characters, not \"somebody else\" [Login.User#length]",
    );
    of.breaks(
        json!({"Vault": {"User": "somebody else"}}),
        "`Vault.User` must have at most 8 characters [Vault.User#length]",
    );
}

/// The size is the whole list's, and all else is asked of what is innermost.
#[test]
fn a_list_of_lists_is_checked_where_its_values_are() {
    let of = Of("struct_lists", "Create");
    let whole = |grid| json!({"Disks": [], "Grid": grid});
    of.passes(whole(json!([[1, 2, 3], [9]])));
    of.breaks(whole(json!([[1], [2, 10]])), "`Grid[1][1]` must be at most 9, not 10 [Grid[][]#range]");
    of.breaks(whole(json!([[], [], []])), "`Grid` must have at most 2 entries, not 3 of them [Grid#count]");
}

#[test]
fn a_long_value_is_shown_in_short() {
    let found = Of("formats", "Set").checked(&json!({"Ip": "é".repeat(61)}), &[]);
    assert_eq!(found[0].value, Some(format!("\"{}\"… (61 characters)", "é".repeat(60))));
}

#[test]
fn all_violations_come_at_once_in_the_order_of_the_spec() {
    let found = CONSTRAINTS.checked(&json!({"Fixed": 1, "Range": 11, "Other": 1, "Length": "a"}), &[]);
    let rules: Vec<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
    assert_eq!(rules, ["Other#unknown", "Range#range", "Length#length", "Fixed#fixed"]);
}
