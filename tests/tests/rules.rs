//! Both sides of every kind of rule across members, through the tables that the generator builds from the fixtures:
//! what keeps the rule passes, and what does not gives exactly one violation. The constraints of single members are in
//! `constraints.rs`.

use serde_json::{Value as Json, json};
use tencentcloud_tests::judge::Of;

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
        "`Remove[1].Key` repeats a value of `Add[].Key`, and each may stand in one of the two \
         [Add[].Key,Remove[].Key#disjoint]",
    );
}

/// The lists are compared value by value, not by their sizes.
#[test]
fn disjoint_holds_for_plain_values() {
    LISTS.passes(json!({"Ids": [1, 2], "Others": [3, 4]}));
    LISTS.breaks(
        json!({"Ids": [1, 2, 3], "Others": [4, 2]}),
        "`Others[1]` repeats a value of `Ids`, and each may stand in one of the two [Ids,Others#disjoint]",
    );
}

#[test]
fn unique_holds_for_members_of_structs_and_for_plain_values() {
    LISTS.passes(json!({"Add": [{"Key": "a"}, {"Key": "A"}], "Ids": [1, 2]}));
    LISTS.breaks(
        json!({"Add": [{"Key": "a"}, {"Key": "b"}, {"Key": "a"}]}),
        "`Add[2].Key` repeats a value that stands before it, and each may stand once [Add[].Key#unique]",
    );
    LISTS.breaks(
        json!({"Ids": [1, 2, 1]}),
        "`Ids[2]` repeats a value that stands before it, and each may stand once [Ids#unique]",
    );
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
        json!({"Start": "2024-01-29T23:54:59Z"}),
        "`Start` must not lie more than 31 days back, not \"2024-01-29T23:54:59Z\" [Start#lookback]",
    );
}

/// A caller takes the time a moment before it is checked, and the service accepts clocks that are five minutes apart.
#[test]
fn a_lookback_has_five_minutes_to_spare() {
    TIMES.passes(json!({"Start": "2024-01-29T23:55:00Z"}));
}

/// A day ends late and a time without a zone may be the west's, so neither is refused before it must be.
#[test]
fn a_lookback_gives_the_benefit_of_the_doubt() {
    TIMES.passes(json!({"Start": "2024-01-29"}));
    TIMES.breaks(
        json!({"Start": "2024-01-28"}),
        "`Start` must not lie more than 31 days back, not \"2024-01-28\" [Start#lookback]",
    );
    TIMES.passes(json!({"Start": "2024-01-29 11:55:00"}));
    TIMES.breaks(
        json!({"Start": "2024-01-29 11:54:59"}),
        "`Start` must not lie more than 31 days back, not \"2024-01-29 11:54:59\" [Start#lookback]",
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
