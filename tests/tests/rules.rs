//! Both sides of every bound, for every kind of constraint and of rule, through the tables that the generator builds
//! from the fixtures: what is in bounds passes, and what is not gives exactly one violation.

use serde_json::{Map, Value as Json, json};
use tencentcloud_generator::with_model;
use tencentcloud_schema::{Options, Unknown, Violation, check_struct};
use tencentcloud_tests::{drawn, fixture};

/// 2024-03-01T00:00:00Z, the time that rules about the past see.
const NOW: i64 = 1_709_251_200;

/// A fixture and one of its actions.
struct Of(&'static str, &'static str);

impl Of {
    fn checked(&self, request: &Json, skip: &[&str]) -> Vec<Violation> {
        let Self(name, action) = self;
        let sources = fixture(name);
        let members: &Map<String, Json> = request.as_object().expect("a request is an object");
        with_model(&sources, |api, findings| {
            let api = api.unwrap_or_else(|| panic!("{}", drawn(&findings, &sources)));
            let mut services = api.services.iter();
            let (service, found) = services
                .find_map(|service| {
                    let found = service.actions.iter().find(|found| found.name.wire == *action)?;
                    Some((service, found))
                })
                .expect("the fixture has the action");
            let skip: Vec<String> = skip.iter().map(ToString::to_string).collect();
            let options = Options { unknown: Unknown::Refuse, skip: &skip, now: NOW };
            check_struct(service.schema, found.input.schema, members, &options)
        })
    }

    /// The request meets every rule.
    #[track_caller]
    fn passes(&self, request: Json) {
        let found = self.checked(&request, &[]);
        assert!(found.is_empty(), "{request} breaks {found:?}");
    }

    /// The request breaks exactly one rule, which is shown like this, and passes without it.
    #[track_caller]
    fn breaks(&self, request: Json, shown: &str) {
        let found = self.checked(&request, &[]);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(all, [shown], "{request}");
        let without = self.checked(&request, &[&found[0].rule]);
        assert!(without.is_empty(), "{request} breaks {without:?} although `{}` is skipped", found[0].rule);
    }
}

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

const THEN: Of = Of("rules_then", "Create");

#[test]
fn a_rule_can_require_a_member() {
    THEN.passes(json!({"Mode": "FAST", "Name": ""}));
    THEN.passes(json!({"Mode": "SLOW"}));
    THEN.breaks(json!({"Mode": "FAST"}), "`Name` is required when `Mode` is `FAST` [Name#required]");
}

#[test]
fn a_rule_can_constrain_a_member() {
    THEN.passes(json!({"Mode": "FAST", "Name": "a", "Size": 10}));
    THEN.passes(json!({"Mode": "SLOW", "Size": 11}));
    THEN.breaks(
        json!({"Mode": "FAST", "Name": "a", "Size": 11}),
        "`Size` must be at most 10 when `Mode` is `FAST`, not 11 [Size#range]",
    );
    THEN.breaks(
        json!({"Mode": "FAST", "Name": "a", "Size": 7}),
        "`Size` must not be `7` when `Mode` is `FAST`, not 7 [Size#not_in]",
    );
}

#[test]
fn a_rule_on_a_list_holds_for_its_elements_and_its_count_for_the_whole() {
    THEN.passes(json!({"Tags": ["abc", "forever"]}));
    THEN.breaks(
        json!({"Tags": ["abc", "abcd"]}),
        "`Tags[1]` must have at most 3 characters (or `forever`), not \"abcd\" [Tags#length]",
    );
    THEN.breaks(
        json!({"Tags": ["a", "b", "c"]}),
        "`Tags` must have at most 2 entries, not 3 of them [Tags#count]",
    );
}

#[test]
fn what_is_ignored_is_not_refused() {
    THEN.passes(json!({"Mode": "SLOW", "Size": 1}));
}

/// What the conditions ask for, given what they look at. Every rule of the fixture requires one member.
#[track_caller]
fn required(request: &Json) -> Vec<String> {
    let found = Of("rules_conditions", "Create").checked(request, &[]);
    found.into_iter().map(|violation| violation.path).collect()
}

#[test]
fn a_condition_is_met_by_its_values() {
    assert_eq!(required(&json!({"Mode": "a", "Level": 2})), ["Values", "Present"]);
    assert_eq!(required(&json!({"Mode": "b", "Level": 2})), ["Values", "Present"]);
    assert_eq!(required(&json!({"Mode": "c", "Level": 2})), ["OrAbsent", "Present"]);
    assert_eq!(required(&json!({"Mode": "d", "Level": 2})), ["Present"]);
}

#[test]
fn an_absent_member_meets_only_a_condition_that_lists_absence() {
    assert_eq!(required(&json!({"Level": 2})), ["OrAbsent", "Absent"]);
    assert_eq!(required(&json!({"Level": 2, "Mode": null})), ["OrAbsent", "Absent"]);
}

#[test]
fn all_conditions_of_a_rule_count() {
    assert_eq!(required(&json!({"Mode": "a", "Level": 1})), ["Values", "Present", "Both", "Unless"]);
    assert!(!required(&json!({"Mode": "b", "Level": 1})).contains(&"Both".to_owned()));
}

#[test]
fn unless_is_silent_where_a_value_is_absent() {
    // Level 2 keeps the rule off, and level 1 does not; without a level nobody can say.
    assert!(required(&json!({"Level": 1})).contains(&"Unless".to_owned()));
    assert!(!required(&json!({"Level": 2})).contains(&"Unless".to_owned()));
    assert!(!required(&json!({})).contains(&"Unless".to_owned()));
    assert!(required(&json!({})).contains(&"UnlessPresent".to_owned()));
    assert!(!required(&json!({"Level": 1})).contains(&"UnlessPresent".to_owned()));
}

#[test]
fn a_rule_says_its_conditions() {
    let found = Of("rules_conditions", "Create").checked(&json!({}), &[]);
    let words: Vec<&str> = found.iter().map(|violation| violation.words.as_str()).collect();
    assert_eq!(
        words,
        [
            "is required when `Mode` is `c` or not given",
            "is required when `Mode` is not given",
            "is required unless `Level` is given",
        ]
    );
}

#[test]
fn at_least_one_of_a_group_is_given() {
    let of = Of("rules_groups", "Find");
    of.passes(json!({"Ids": []}));
    of.passes(json!({"Group": {"Name": "a"}}));
    let words =
        "at least one of `Ids`, `Name` and `Group.Name` is required [Ids,Name,Group.Name#at_least_one]";
    of.breaks(json!({}), words);
    of.breaks(json!({"Group": {}}), words);
}

#[test]
fn members_can_exclude_each_other() {
    let of = Of("rules_groups", "Find");
    of.passes(json!({"Name": "a", "Ids": null}));
    of.breaks(
        json!({"Name": "a", "Ids": []}),
        "no more than one of `Ids` and `Name` may be given [Ids,Name#exclusive]",
    );
}

const LISTS: Of = Of("rules_lists", "Change");

#[test]
fn disjoint_lists_share_no_value() {
    LISTS.passes(json!({"Add": [{"Key": "a"}], "Remove": [{"Key": "b"}]}));
    LISTS.passes(json!({"Add": [{"Key": "a"}]}));
    LISTS.breaks(
        json!({"Add": [{"Key": "a"}], "Remove": [{"Key": "b"}, {"Key": "a"}]}),
        "`Remove[1].Key` no value may stand in both `Add[].Key` and `Remove[].Key`, not \"a\" \
         [Add[].Key,Remove[].Key#disjoint]",
    );
}

#[test]
fn unique_holds_for_members_of_structs_and_for_plain_values() {
    LISTS.passes(json!({"Add": [{"Key": "a"}, {"Key": "A"}], "Ids": [1, 2]}));
    LISTS.breaks(
        json!({"Add": [{"Key": "a"}, {"Key": "b"}, {"Key": "a"}]}),
        "`Add[2].Key` no value may stand twice in `Add[].Key`, not \"a\" [Add[].Key#unique]",
    );
    LISTS.breaks(json!({"Ids": [1, 2, 1]}), "`Ids[2]` no value may stand twice in `Ids`, not 1 [Ids#unique]");
}

#[test]
fn equal_members_have_one_value() {
    LISTS.passes(json!({"Password": "a", "Repeated": "a"}));
    LISTS.passes(json!({"Repeated": "b"}));
    LISTS.breaks(
        json!({"Password": "a", "Repeated": "b"}),
        "`Repeated` must be the same as `Password`, not \"b\" [Repeated,Password#equal]",
    );
}

const TIMES: Of = Of("rules_times", "Count");

#[test]
fn a_span_has_two_ends() {
    TIMES.passes(json!({"Start": "2024-03-01T00:00:00Z", "End": "2024-03-01T00:00:00Z"}));
    TIMES.passes(json!({"Start": "2024-03-01T00:00:00Z", "End": "2024-03-02T00:00:00Z"}));
    // The same time, said in another zone.
    TIMES.passes(json!({"Start": "2024-03-01T08:00:00+08:00", "End": "2024-03-02T00:00:00Z"}));
    TIMES.breaks(
        json!({"Start": "2024-03-01T00:00:00Z", "End": "2024-03-02T00:00:01Z"}),
        "`End` must not be before `Start`, nor more than 1 day after it, not \"2024-03-02T00:00:01Z\" \
         [Start,End#span]",
    );
    TIMES.breaks(
        json!({"Start": "2024-03-01T00:00:01Z", "End": "2024-03-01T00:00:00Z"}),
        "`End` must not be before `Start`, nor more than 1 day after it, not \"2024-03-01T00:00:00Z\" \
         [Start,End#span]",
    );
}

#[test]
fn a_span_without_a_longest_time_only_has_an_order() {
    TIMES.passes(json!({"From": 5, "To": 5}));
    TIMES.passes(json!({"From": 0, "To": 1_000_000_000}));
    TIMES.breaks(json!({"From": 6, "To": 5}), "`To` must not be before `From`, not 5 [From,To#span]");
}

#[test]
fn a_lookback_is_counted_from_the_given_time() {
    TIMES.passes(json!({"Start": "2024-01-30T00:00:00Z"}));
    TIMES.passes(json!({"Start": "2030-01-01T00:00:00Z"}));
    TIMES.breaks(
        json!({"Start": "2024-01-29T23:59:59Z"}),
        "`Start` must not lie more than 31 days back, not \"2024-01-29T23:59:59Z\" [Start#lookback]",
    );
}

#[test]
fn a_text_that_is_no_time_breaks_no_rule_over_times() {
    TIMES.passes(json!({"Start": "yesterday", "End": "today"}));
}

#[test]
fn an_id_tells_two_rules_of_one_kind_apart() {
    let of = Of("rule_ids", "Create");
    of.passes(json!({"Mode": 1, "Name": "ab"}));
    of.passes(json!({"Mode": 2, "Name": "abc"}));
    of.breaks(
        json!({"Mode": 1, "Name": "abc"}),
        "`Name` must have at most 2 characters when `Mode` is `1`, not \"abc\" [Name#short]",
    );
    of.breaks(
        json!({"Mode": 2, "Name": "ab"}),
        "`Name` must have at least 3 characters when `Mode` is `2`, not \"ab\" [Name#long]",
    );
}

const PATHS: Of = Of("rule_paths", "Create");

#[test]
fn a_path_reaches_into_every_element() {
    PATHS.passes(json!({"Groups": [{"Owner": {"Name": "a"}}], "Main": {"Kind": "static"}}));
    PATHS.breaks(
        json!({"Groups": [{"Owner": {"Name": "a"}}, {"Owner": {}}], "Main": {"Kind": "static"}}),
        "`Groups[1].Owner.Name` is required when `Main.Kind` is `static` [Groups[].Owner.Name#required]",
    );
    PATHS.breaks(
        json!({"Groups": [{"Owner": {"Roles": ["a", "b"]}}]}),
        "`Groups[0].Owner.Roles` must have at most 1 entry, not 2 of them [Groups[].Owner.Roles#count]",
    );
}

#[test]
fn a_path_through_an_absent_member_leads_nowhere() {
    PATHS.passes(json!({"Groups": [{}], "Main": {"Kind": "static"}}));
}

#[test]
fn a_rule_of_a_struct_holds_wherever_the_struct_stands() {
    PATHS.breaks(
        json!({"Groups": [{"Kind": "free"}, {"Kind": "owned"}]}),
        "`Groups[1].Owner` is required when `Kind` is `owned` [Groups[].Owner#required]",
    );
    PATHS.breaks(
        json!({"Groups": [], "Main": {"Kind": "owned"}}),
        "`Main.Owner` is required when `Kind` is `owned` [Main.Owner#required]",
    );
    PATHS.breaks(
        json!({"Groups": [{"Owner": {"Name": ""}}]}),
        "`Groups[0].Owner.Name` must have at least 1 character, not \"\" [Groups[].Owner.Name#length]",
    );
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
        "`Login.Pins[1]` no value may stand twice in `Login.Pins` [Login.Pins#unique]",
    );
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
