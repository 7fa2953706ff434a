//! Every constraint of every action, at each bound and one past it, in a request that is right but for that: at the
//! bound nothing is said, and past it exactly that rule speaks.
//!
//! The requests are made from the tables of the generated crates, so a service has these tests as soon as it is
//! listed here. Which rules there must be is counted from the YAML, of which the tables could have lost something.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};
use tencentcloud_api::{check_json, tag};
use tencentcloud_generator::yaml;
use tencentcloud_schema::{
    Bound, Check, Condition, EnumSchema, Expected, Kind, Law, Literal, Member, Options, Requirement,
    ServiceSchema, StructSchema, Unknown, check_struct,
};
use tencentcloud_tests::own_spec;

/// The services, each with its folder in the spec and its name in the facade, which are the same.
const SERVICES: [(&str, &ServiceSchema<'static>); 1] = [("tag", &tag::SCHEMA)];

/// How many structs deep constraints are looked for: a struct may stand inside of itself.
const DEEPEST: usize = 4;

/// One step of the way to a member: its name, and whether the way goes on with the first element of its list.
type Step<'s> = (&'s str, bool);

/// A constraint at its place in a request.
struct Site<'s> {
    rule: String,
    path: Vec<Step<'s>>,
    member: &'s Member<'s>,
    law: Asked<'s>,
    when: &'s [Condition<'s>],
}

impl<'s> Site<'s> {
    fn new(rule: String, path: &[Step<'s>], member: &'s Member<'s>, law: Asked<'s>) -> Self {
        Self { rule, path: path.to_vec(), member, law, when: &[] }
    }
}

#[derive(Clone, Copy)]
enum Asked<'s> {
    Required,
    Values(&'s EnumSchema<'s>),
    Check(&'s Check<'s>),
}

/// All constraints below a struct that stands at a place of a request.
fn sites<'s>(
    service: &'s ServiceSchema<'s>,
    schema: &'s StructSchema<'s>,
    path: &[Step<'s>],
    sites: &mut Vec<Site<'s>>,
) {
    let id_of = |path: &[Step<'_>]| {
        let steps = path.iter().map(|(name, each)| format!("{name}{}", if *each { "[]" } else { "" }));
        steps.collect::<Vec<_>>().join(".")
    };
    for member in schema.members {
        let (whole, each) =
            ([path, &[(member.name, false)]].concat(), [path, &[(member.name, true)]].concat());
        let (element, kind) = match member.kind {
            Kind::List(of) => (&each, *of),
            kind => (&whole, kind),
        };
        if member.required {
            sites.push(Site::new(format!("{}#required", id_of(&whole)), &whole, member, Asked::Required));
        }
        for check in member.checks {
            let at = if matches!(check, Check::Count { .. }) { &whole } else { element };
            sites.push(Site::new(format!("{}#{}", id_of(at), check.kind()), at, member, Asked::Check(check)));
        }
        match kind {
            Kind::Enum(of) => {
                sites.push(Site::new(
                    format!("{}#values", id_of(element)),
                    element,
                    member,
                    Asked::Values(of),
                ));
            }
            Kind::Struct(id) => {
                let of = service.type_of(id).expect("a table names structs of its own service");
                if path.len() < DEEPEST {
                    self::sites(service, of, element, sites);
                }
            }
            _ => {}
        }
    }
    for rule in schema.rules {
        let Law::Then { path: of, requirement: Requirement::Check { check, .. } } = &rule.law else {
            continue;
        };
        assert!(rule.unless.is_empty(), "these tests make no request for `unless` beside a constraint yet");
        let mut steps: Vec<Step<'s>> = of.0.iter().map(|step| (step.name, step.each)).collect();
        let member = member_at(service, schema, &steps);
        let prefix = if path.is_empty() { String::new() } else { format!("{}.", id_of(path)) };
        let is_list = matches!(member.kind, Kind::List(_)) && !matches!(check, Check::Count { .. });
        if let Some(last) = steps.last_mut().filter(|_| is_list) {
            last.1 = true;
        }
        let site = Site::new(
            format!("{prefix}{}", rule.id()),
            &[path, &steps].concat(),
            member,
            Asked::Check(check),
        );
        sites.push(Site { when: rule.when, ..site });
    }
}

fn member_at<'s>(
    service: &'s ServiceSchema<'s>,
    schema: &'s StructSchema<'s>,
    path: &[Step<'_>],
) -> &'s Member<'s> {
    let ((name, _), rest) = path.split_first().expect("a path has a step");
    let member = schema.members.iter().find(|member| member.name == *name).expect("a path leads to members");
    match (rest, innermost(member.kind)) {
        ([], _) => member,
        (rest, Kind::Struct(id)) => {
            member_at(service, service.type_of(id).expect("the struct is there"), rest)
        }
        _ => panic!("a path goes on below a member that is no struct"),
    }
}

fn innermost(kind: Kind<'_>) -> Kind<'_> {
    match kind {
        Kind::List(of) => innermost(*of),
        kind => kind,
    }
}

/// Values of a kind that differ from each other, among which there is one for every sensible constraint.
fn samples(service: &ServiceSchema<'_>, kind: Kind<'_>, number: usize) -> Vec<Json> {
    match kind {
        Kind::String | Kind::Date | Kind::Timestamp => [
            format!("a{number}"),
            format!("qcs::cvm:ap-beijing:uin/1:instance/ins-{number}"),
            format!("2020-09-{:02}", number % 28 + 1),
            format!("2020-09-22T00:00:{:02}Z", number % 60),
            format!("2020-09-22 00:00:{:02}", number % 60),
            format!("10.0.0.{}", number % 256),
            format!("10.0.0.0/{}", number % 33),
            format!("https://a{number}.example.com"),
            format!("{}x1080", number + 1),
            format!("a{number}?b=c"),
            "A".repeat(number + 1),
            "0".repeat(number + 1),
        ]
        .into_iter()
        .map(Json::from)
        .collect(),
        Kind::Integer | Kind::Unsigned | Kind::Float => {
            [1, 10, 100, 1000].into_iter().map(|size| json!(size + number)).collect()
        }
        Kind::Boolean => vec![json!(true), json!(false)],
        Kind::Enum(of) => of.values.iter().map(json_of).collect(),
        Kind::Struct(id) => {
            vec![minimal(service, service.type_of(id).expect("the struct is there"), number).into()]
        }
        Kind::List(of) => vec![json!([]), samples(service, *of, number).into_iter().take(1).collect()],
    }
}

fn json_of(literal: &Literal<'_>) -> Json {
    match *literal {
        Literal::Boolean(value) => json!(value),
        Literal::Integer(value) => json!(value),
        Literal::Float(value) => json!(value),
        Literal::String(value) => json!(value),
    }
}

/// Values that meet what their member asks, also those that its constraints name.
fn valid(service: &ServiceSchema<'_>, member: &Member<'_>, number: usize) -> Json {
    let named = member.checks.iter().flat_map(|check| match check {
        Check::Fixed(value) => vec![json_of(value)],
        Check::OneOf(values) => values.iter().map(json_of).collect(),
        Check::Range { min, max } => min.iter().chain(max).map(|bound| bound_plus(*bound, 0)).collect(),
        _ => Vec::new(),
    });
    let elements: Vec<Json> = named.chain(samples(service, innermost(member.kind), number)).collect();
    let values: Vec<Json> = match member.kind {
        Kind::List(_) => elements.into_iter().map(|element| json!([element])).chain([json!([])]).collect(),
        _ => elements,
    };
    let schema = StructSchema { name: "", members: &[*member], rules: &[] };
    let fits = |value: &Json| {
        let object = Map::from_iter([(member.name.to_owned(), value.clone())]);
        let options = Options { unknown: Unknown::Refuse, skip: &[], now: 0 };
        check_struct(service, &schema, &object, &options).is_empty()
    };
    let value = values.into_iter().find(fits);
    value.unwrap_or_else(|| panic!("no sample fits `{}`; add one", member.name))
}

/// A struct with its required members alone.
fn minimal(service: &ServiceSchema<'_>, schema: &StructSchema<'_>, number: usize) -> Map<String, Json> {
    let required = schema.members.iter().filter(|member| member.required);
    required.map(|member| (member.name.to_owned(), valid(service, member, number))).collect()
}

/// A request with little in it that breaks no rule.
fn request(service: &ServiceSchema<'_>, name: &str, action: &str) -> Json {
    let schema = service.action(action).expect("the action is there").input;
    let mut made = Json::from(minimal(service, schema, 0));
    for _ in 0..8 {
        let found = check_json(name, action, &made);
        let Some(violation) = found.first() else { return made };
        // A rule across members that asks for one: its id starts with the member's path.
        let asks = violation.rule.ends_with("#at_least_one") || violation.rule.ends_with("#required");
        let path = violation.rule.split([',', '#']).next().unwrap_or_default();
        assert!(asks && !path.contains('.'), "no request of {action} could be made: {violation}");
        let member = member_at(service, schema, &[(path, false)]);
        made[path] = valid(service, member, 1);
    }
    panic!("no request of {action} could be made: {made}")
}

/// Puts a value at a path, and all that it needs around it; `None` takes the member away.
fn put(
    service: &ServiceSchema<'_>,
    schema: &StructSchema<'_>,
    at: &mut Json,
    path: &[Step<'_>],
    value: Option<Json>,
) {
    let ((name, each), rest) = path.split_first().expect("a path has a step");
    let members = at.as_object_mut().expect("a path goes through objects");
    let member = member_at(service, schema, &[(name, false)]);
    let Some(value) = value else {
        if let ([], false) = (rest, each) {
            members.remove(*name);
            return;
        }
        return descend(service, member, members, *each, rest, None);
    };
    match (rest, each) {
        ([], false) => drop(members.insert((*name).to_owned(), value)),
        ([], true) => drop(members.insert((*name).to_owned(), json!([value]))),
        (rest, each) => descend(service, member, members, *each, rest, Some(value)),
    }
}

fn descend(
    service: &ServiceSchema<'_>,
    member: &Member<'_>,
    members: &mut Map<String, Json>,
    each: bool,
    rest: &[Step<'_>],
    value: Option<Json>,
) {
    let Kind::Struct(id) = innermost(member.kind) else { panic!("`{}` is no struct", member.name) };
    let schema = service.type_of(id).expect("the struct is there");
    let fresh = || Json::from(minimal(service, schema, 2));
    let start = if each { json!([fresh()]) } else { fresh() };
    let inner = members.entry(member.name).or_insert(start);
    let inner = match inner {
        Json::Array(list) => {
            if list.is_empty() {
                list.push(fresh());
            }
            &mut list[0]
        }
        inner => inner,
    };
    put(service, schema, inner, rest, value);
}

/// What stands at each bound and one past it: for each, values of which one serves.
struct Probes {
    within: Vec<Vec<Json>>,
    beyond: Vec<Vec<Json>>,
}

fn probes(service: &ServiceSchema<'_>, site: &Site<'_>) -> Probes {
    let kind = innermost(site.member.kind);
    let near = |bound: &Bound, by: i32| vec![bound_plus(*bound, by)];
    let all = |values: &[Literal<'_>]| values.iter().map(|value| vec![json_of(value)]).collect::<Vec<_>>();
    let other = || [samples(service, kind, 7), vec![json!("undocumented"), json!(i64::MAX)]].concat();
    match site.law {
        Asked::Required => unreachable!("a required member has no bound"),
        Asked::Values(of) => {
            Probes { within: all(of.values), beyond: vec![vec![json!("undocumented"), json!(i64::MAX)]] }
        }
        Asked::Check(check) => match check {
            Check::Range { min, max } => Probes {
                within: min.iter().chain(max).map(|bound| near(bound, 0)).collect(),
                beyond: [min.map(|min| near(&min, -1)), max.map(|max| near(&max, 1))]
                    .into_iter()
                    .flatten()
                    .collect(),
            },
            Check::Length { min, max } => {
                let of = |length: u64| texts(usize::try_from(length).expect("a length fits"));
                Probes {
                    within: min.iter().chain(max).map(|length| of(*length)).collect(),
                    beyond: [min.and_then(|min| min.checked_sub(1)), max.map(|max| max + 1)]
                        .into_iter()
                        .flatten()
                        .map(of)
                        .collect(),
                }
            }
            Check::Count { min, max } => {
                let of =
                    |count: u64| vec![(0..count).map(|place| entry(service, site.member, place)).collect()];
                Probes {
                    within: min.iter().chain(max).map(|count| of(*count)).collect(),
                    beyond: [min.and_then(|min| min.checked_sub(1)), max.map(|max| max + 1)]
                        .into_iter()
                        .flatten()
                        .map(of)
                        .collect(),
                }
            }
            Check::Charset(_) => {
                Probes { within: vec![other()], beyond: vec![vec![json!("\u{1}"), json!("aaa\u{1}aaa")]] }
            }
            Check::Format(_) => {
                Probes { within: vec![other()], beyond: vec![vec![json!("?"), json!("aaaaaaaa")]] }
            }
            Check::Fixed(value) => Probes { within: all(&[*value]), beyond: vec![other()] },
            Check::OneOf(values) => Probes { within: all(values), beyond: vec![other()] },
            Check::NotIn(values) => Probes { within: vec![other()], beyond: all(values) },
        },
    }
}

/// The number that lies so many steps from a bound.
fn bound_plus(bound: Bound, steps: i32) -> Json {
    match bound {
        Bound::Integer(bound) => json!(bound + i64::from(steps)),
        Bound::Float(bound) => json!(bound + f64::from(steps) / 1000.0),
    }
}

/// Texts of a length, out of all kinds of characters.
fn texts(length: usize) -> Vec<Json> {
    let fills = ["a", "A", "0", "一", "."].map(|fill| json!(fill.repeat(length)));
    let resource = "qcs::cvm:ap-beijing:uin/1:instance/";
    let padded =
        length.checked_sub(resource.len()).map(|rest| json!(format!("{resource}{}", "a".repeat(rest))));
    fills.into_iter().chain(padded).collect()
}

/// An entry of a list that differs from all others.
fn entry(service: &ServiceSchema<'_>, member: &Member<'_>, place: u64) -> Json {
    let checks: Vec<Check<'_>> =
        member.checks.iter().filter(|check| !matches!(check, Check::Count { .. })).copied().collect();
    let single = Member { checks: &checks, kind: innermost(member.kind), ..*member };
    valid(service, &single, usize::try_from(place).expect("a count fits") + 10)
}

/// Makes the conditions of a rule hold.
fn fulfil(
    service: &ServiceSchema<'_>,
    schema: &StructSchema<'_>,
    request: &mut Json,
    conditions: &[Condition<'_>],
) {
    for condition in conditions {
        let path: Vec<Step<'_>> = condition.path.0.iter().map(|step| (step.name, step.each)).collect();
        let value = match condition.expected {
            Expected::Present => Some(valid(service, member_at(service, schema, &path), 3)),
            Expected::Absent => None,
            Expected::Values { values, .. } => values.first().map(json_of),
        };
        put(service, schema, request, &path, value);
    }
}

/// Tests one constraint; what went wrong, if anything did.
fn test(service: &ServiceSchema<'_>, name: &str, action: &str, site: &Site<'_>) -> Vec<String> {
    let schema = service.action(action).expect("the action is there").input;
    let mut base = request(service, name, action);
    fulfil(service, schema, &mut base, site.when);
    let with = |value: Option<Json>| {
        let mut request = base.clone();
        put(service, schema, &mut request, &site.path, value);
        let found: Vec<String> =
            check_json(name, action, &request).into_iter().map(|violation| violation.rule).collect();
        (request, found)
    };
    let wrong = |wanted: &[String], tried: Vec<(Json, Vec<String>)>| {
        if tried.iter().any(|(_, found)| found == wanted) {
            return None;
        }
        Some(format!("{action}, {}: wanted {wanted:?}, and there was {tried:?}", site.rule))
    };
    let only = [site.rule.clone()];
    if let Asked::Required = site.law {
        let given = vec![with(Some(valid(service, site.member, 4)))];
        return [wrong(&[], given), wrong(&only, vec![with(None)])].into_iter().flatten().collect();
    }
    let Probes { within, beyond } = probes(service, site);
    let try_all = |values: Vec<Json>| values.into_iter().map(|value| with(Some(value))).collect::<Vec<_>>();
    let within = within.into_iter().filter_map(|values| wrong(&[], try_all(values)));
    let beyond = beyond.into_iter().filter_map(|values| wrong(&only, try_all(values)));
    within.chain(beyond).collect()
}

#[test]
fn each_constraint_holds_at_its_bounds_and_speaks_alone_past_them() {
    let mut problems = Vec::new();
    for (name, service) in SERVICES {
        for action in service.actions {
            let mut all = Vec::new();
            sites(service, action.input, &[], &mut all);
            problems.extend(all.iter().flat_map(|site| test(service, name, action.name, site)));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The ids of the constraints of some members, as the YAML has them.
fn expected(members: &Json, rules: &Json, types: &Json, prefix: &str, ids: &mut Vec<String>) {
    const CONSTRAINTS: [&str; 8] =
        ["range", "length", "count", "charset", "format", "fixed", "one_of", "not_in"];
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
        if !types["enums"][of].is_null() {
            ids.push(format!("{id}{each}#values"));
        }
        let inner = &types["structs"][of];
        if prefix.matches('.').count() >= DEEPEST {
            continue;
        }
        expected(&inner["fields"], &inner["rules"], types, &format!("{id}{each}."), ids);
    }
    for rule in rules.as_array().into_iter().flatten() {
        for (path, asked) in rule["then"].as_object().into_iter().flatten() {
            for constraint in CONSTRAINTS.into_iter().filter(|constraint| !asked[constraint].is_null()) {
                let word = rule["id"].as_str().unwrap_or(constraint);
                ids.push(format!("{prefix}{path}#{word}"));
            }
        }
    }
}

#[test]
fn each_constraint_of_the_yaml_is_among_the_tested_ones() {
    let spec = own_spec();
    let tree = |path: String| {
        let text = std::str::from_utf8(&spec[&path]).expect("the spec is UTF-8");
        yaml::to_json(text).expect("the spec is YAML")
    };
    let mut total = 0;
    for (name, service) in SERVICES {
        let types = tree(format!("spec/{name}/types.yaml"));
        for action in service.actions {
            let file = tree(format!("spec/{name}/actions/{}.yaml", action.name));
            let (mut wanted, mut tested) = (Vec::new(), Vec::new());
            expected(&file["input"], &file["rules"], &types, "", &mut wanted);
            sites(service, action.input, &[], &mut tested);
            let mut tested: Vec<String> = tested.into_iter().map(|site| site.rule).collect();
            wanted.sort();
            tested.sort();
            assert_eq!(tested, wanted, "{}", action.name);
            assert_eq!(
                tested.iter().collect::<BTreeSet<_>>().len(),
                tested.len(),
                "{}: an id stands twice",
                action.name
            );
            total += tested.len();
        }
    }
    assert!(total > 0, "nothing was tested");
}
