//! Every constraint of every action, at each bound and one past it, in a request that is right but for that: at the
//! bound nothing is said, and past it exactly that rule speaks. And every rule across members, kept and broken.
//!
//! The requests are made from the tables of the generated crates, so a service has these tests as soon as it is
//! listed here. Which rules there must be is counted from the YAML, of which the tables could have lost something.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use tencentcloud_generator::yaml;
use tencentcloud_schema::{ActionSchema, ServiceSchema};
use tencentcloud_tests::{
    SERVICES, own_spec,
    probes::{Aim, Side, probes, violations},
};

/// A request, and the ids of the rules that it breaks.
type Judged = (Json, Vec<String>);

/// The probes of an action that aim at a rule, judged by the generated crates' tables, by what they aim at.
fn judged(service: &ServiceSchema<'_>, action: &ActionSchema<'_>) -> BTreeMap<Aim, Vec<Judged>> {
    let mut all: BTreeMap<Aim, Vec<Judged>> = BTreeMap::new();
    for probe in probes(service, action) {
        let Some(aim) = probe.aim else { continue };
        let found = violations(service, action, &probe.request);
        let found = found.into_iter().map(|violation| violation.rule).collect();
        all.entry(aim).or_default().push((probe.request, found));
    }
    all
}

#[test]
fn each_rule_is_kept_at_its_bounds_and_speaks_alone_past_them() {
    let mut problems = Vec::new();
    for service in SERVICES {
        for action in service.actions {
            for (aim, tried) in judged(service, action) {
                let (kept, broken) = (Vec::new(), vec![aim.rule.clone()]);
                let wanted = match aim.side {
                    Side::Within => vec![kept],
                    Side::Beyond => vec![broken],
                    Side::Either => vec![kept, broken],
                };
                for wanted in wanted {
                    if !tried.iter().any(|(_, found)| *found == wanted) {
                        problems.push(format!("{}, {aim:?}: wanted {wanted:?} of {tried:?}", action.name));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn each_rule_is_tried_from_both_sides() {
    for service in SERVICES {
        for action in service.actions {
            let mut sides: BTreeMap<String, BTreeSet<Side>> = BTreeMap::new();
            for aim in judged(service, action).into_keys() {
                sides.entry(aim.rule).or_default().insert(aim.side);
            }
            for (rule, sides) in sides {
                let both = sides.contains(&Side::Within) && sides.contains(&Side::Beyond);
                assert!(both || sides.contains(&Side::Either), "{}, {rule}: only {sides:?}", action.name);
            }
        }
    }
}

/// The ids of the rules of some members, as the YAML has them. A struct inside of itself is not entered again.
fn expected(
    (members, rules, types): (&Json, &Json, &Json),
    prefix: &str,
    above: &[&str],
    ids: &mut Vec<String>,
) {
    const CONSTRAINTS: [&str; 8] =
        ["range", "length", "count", "charset", "format", "fixed", "one_of", "not_in"];
    const ACROSS: [&str; 7] =
        ["at_least_one", "exclusive", "disjoint", "unique", "equal", "span", "lookback"];
    for (name, member) in members.as_object().into_iter().flatten() {
        let (id, mut of, mut each) = (format!("{prefix}{name}"), &member["type"], String::new());
        while let Some(inner) = of.as_array().and_then(|list| list.first()) {
            each.push_str("[]");
            of = inner;
        }
        if member["required"] == json!(true) {
            ids.push(format!("{id}#required"));
        }
        for constraint in CONSTRAINTS.into_iter().filter(|constraint| !member[constraint].is_null()) {
            let each = if constraint == "count" { "" } else { &each };
            ids.push(format!("{id}{each}#{constraint}"));
        }
        let of = of.as_str().unwrap_or_default();
        if !types["enums"][of].is_null() && member["one_of"].is_null() && member["fixed"].is_null() {
            ids.push(format!("{id}{each}#values"));
        }
        let inner = &types["structs"][of];
        if !above.contains(&of) {
            let below = (&inner["fields"], &inner["rules"], types);
            expected(below, &format!("{id}{each}."), &[above, &[of]].concat(), ids);
        }
    }
    for rule in rules.as_array().into_iter().flatten() {
        let id_of =
            |paths: &str, kind: &str| format!("{prefix}{paths}#{}", rule["id"].as_str().unwrap_or(kind));
        for law in ACROSS.into_iter().filter(|law| !rule[law].is_null()) {
            ids.push(id_of(&paths_of(&rule[law]), law));
        }
        for (path, asked) in rule["then"].as_object().into_iter().flatten() {
            for constraint in CONSTRAINTS.into_iter().filter(|constraint| !asked[constraint].is_null()) {
                ids.push(id_of(path, constraint));
            }
            // What is ignored can't be broken.
            if *asked == json!("required") || asked["required"] == json!(true) {
                ids.push(id_of(path, "required"));
            }
        }
    }
}

/// The paths that a law of the YAML is about: one, a list of them, or the ends of a time.
fn paths_of(law: &Json) -> String {
    let paths: Vec<&Json> = match law {
        Json::Array(paths) => paths.iter().collect(),
        Json::Object(times) => ["of", "from", "to"].into_iter().filter_map(|key| times.get(key)).collect(),
        path => vec![path],
    };
    paths.into_iter().filter_map(Json::as_str).collect::<Vec<_>>().join(",")
}

#[test]
fn each_rule_of_the_yaml_is_among_the_tested_ones() {
    let spec = own_spec();
    let tree = |path: String| {
        let text = std::str::from_utf8(&spec[&path]).expect("the spec is UTF-8");
        yaml::to_json(text).expect("the spec is YAML")
    };
    let mut total = 0;
    for service in SERVICES {
        let types = tree(format!("spec/{}/types.yaml", service.name));
        for action in service.actions {
            let file = tree(format!("spec/{}/actions/{}.yaml", service.name, action.name));
            let mut wanted = Vec::new();
            expected((&file["input"], &file["rules"], &types), "", &[], &mut wanted);
            wanted.sort();
            let tested: BTreeSet<String> = judged(service, action).into_keys().map(|aim| aim.rule).collect();
            // The YAML's side is a list, so an id that stands twice in it differs as well.
            assert_eq!(
                tested.iter().collect::<Vec<_>>(),
                wanted.iter().collect::<Vec<_>>(),
                "{}",
                action.name
            );
            total += tested.len();
        }
    }
    println!("{total} rules");
    assert!(total > 0, "nothing was tested");
}
