//! The OpenAPI documents: that they are valid, whole, and of one mind with the validators.

use std::collections::BTreeSet;

use jsonschema::{Registry, Validator};
use serde_json::{Value as Json, json};
use tencentcloud_generator::{Sources, diagnostic::Diagnostic, model::Service, with_model, yaml};
use tencentcloud_schema::{ActionSchema, ServiceSchema, Violation};
use tencentcloud_tests::{
    SERVICES, all_fixtures, complete, drawn, files_of, own_spec,
    probes::{Probe, probes, violations},
    root,
};

/// The specs that the documents are tried with: the repository's own, and all small ones.
fn specs() -> [Sources; 2] {
    let mut fixtures = all_fixtures();
    fixtures.extend(small());
    [own_spec(), fixtures]
}

/// A service with something of everything that a document has.
fn small() -> Sources {
    let mut sources = xtask::read_sources(&root().join("tests/openapi")).expect("the small spec can be read");
    complete(&mut sources);
    sources
}

/// Calls `then` with every service of a spec and its document.
fn each_service(sources: &Sources, mut then: impl FnMut(&Service<'_>, &Json)) {
    let files = files_of(sources).unwrap_or_else(|findings| panic!("{findings}"));
    with_model(sources, |api, findings: Vec<Diagnostic>| {
        let api = api.unwrap_or_else(|| panic!("{}", drawn(&findings, sources)));
        for service in &api.services {
            let text = &files[&format!("generated/openapi/{}.json", service.module)];
            then(service, &serde_json::from_str(text).expect("the document is JSON"));
        }
    });
}

/// A judge of one of the document's component schemas.
fn validator(document: &Json, component: &str) -> Validator {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/components/schemas/{component}"),
        "components": document["components"],
    });
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("`{component}` is no schema: {error}"))
}

/// The ids of the rules that a request's schema leaves to words, from the root of the request.
fn unstated(document: &Json, component: &str) -> BTreeSet<String> {
    fn walk(document: &Json, component: &str, prefix: &str, above: &[&str], ids: &mut BTreeSet<String>) {
        let schema = &document["components"]["schemas"][component];
        let rules = schema["x-rules"].as_array().into_iter().flatten();
        ids.extend(rules.map(|rule| format!("{prefix}{}", rule["id"].as_str().expect("a rule has an id"))));
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let mut found = Vec::new();
            references(member, &mut found);
            let each = if member.get("items").is_some() { "[]" } else { "" };
            for inner in found {
                // A type may contain itself; the probes go no deeper than this.
                if above.iter().filter(|above| **above == inner).count() < 2 {
                    walk(
                        document,
                        inner,
                        &format!("{prefix}{name}{each}."),
                        &[above, &[inner]].concat(),
                        ids,
                    );
                }
            }
        }
    }
    let mut ids = BTreeSet::new();
    walk(document, component, "", &[component], &mut ids);
    ids
}

/// The components that a schema refers to.
fn references<'j>(schema: &'j Json, found: &mut Vec<&'j str>) {
    match schema {
        Json::Object(object) => {
            for (key, value) in object {
                match value.as_str() {
                    Some(path) if key == "$ref" => found.extend(path.rsplit('/').next()),
                    _ => references(value, found),
                }
            }
        }
        Json::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn documents_are_valid_by_the_schema_of_openapi() {
    let read = |name: &str| -> Json {
        let text = std::fs::read_to_string(root().join("tests/schemas/openapi-3.1").join(name));
        serde_json::from_str(&text.expect("the schema can be read")).expect("the schema is JSON")
    };
    let mut registry = Registry::new();
    for name in ["schema.json", "dialect.json", "meta.json"] {
        let schema = read(name);
        let id = schema["$id"].as_str().expect("a schema has an id").to_owned();
        registry = registry.add(id, schema).expect("the id is an address");
    }
    let registry = registry.prepare().expect("the schemas find each other");
    let openapi = jsonschema::options().with_registry(&registry).build(&read("schema-base.json"));
    let openapi = openapi.expect("the schema of OpenAPI is a schema");
    assert!(!openapi.is_valid(&json!({"openapi": "3.1.0", "info": {"title": "No version."}, "paths": {}})));
    let broken = json!({"openapi": "3.1.0", "info": {"title": "", "version": ""}, "components": {"schemas": {"A": {"type": 1}}}});
    assert!(!openapi.is_valid(&broken), "the schemas inside a document are looked at as well");
    for sources in specs() {
        each_service(&sources, |service, document| {
            let errors = openapi.iter_errors(document);
            let errors: Vec<String> =
                errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", service.module);
        });
    }
}

#[test]
fn every_reference_leads_somewhere() {
    fn check(document: &Json, value: &Json) {
        match value {
            Json::Object(object) => {
                if let Some(path) = object.get("$ref").and_then(Json::as_str) {
                    let pointer = path.strip_prefix('#').expect("references stay in the document");
                    assert!(document.pointer(pointer).is_some(), "`{path}` leads nowhere");
                }
                object.values().for_each(|value| check(document, value));
            }
            Json::Array(list) => list.iter().for_each(|value| check(document, value)),
            _ => {}
        }
    }
    for sources in specs() {
        each_service(&sources, |_, document| check(document, document));
    }
}

#[test]
fn examples_are_judged_as_the_validators_judge_them() {
    for sources in specs() {
        each_service(&sources, |service, document| {
            for action in &service.actions {
                let name = action.name.wire;
                let operation = &document["paths"][format!("/#{name}")]["post"];
                let request = validator(document, action.input.name.wire);
                let response = validator(document, action.output.name.wire);
                let unstated = unstated(document, action.input.name.wire);
                let examples = |of: &Json| of["content"]["application/json"]["examples"].clone();
                let requests = examples(&operation["requestBody"]);
                let responses = examples(&operation["responses"]["200"]);
                for (place, example) in action.spec.examples.iter().enumerate() {
                    let key = format!("example{}", place + 1);
                    assert_eq!(requests[&key]["value"], example.request.0, "{name}, {key}");
                    assert_eq!(responses[&key]["value"]["Response"], example.response.0, "{name}, {key}");
                    let found = violations(service.schema, action.schema, &example.request.0);
                    let is_fine = found.iter().all(|violation| unstated.contains(&violation.rule));
                    assert_eq!(request.is_valid(&example.request.0), is_fine, "{name}, {key}: {found:?}");
                    let errors: Vec<String> =
                        response.iter_errors(&example.response.0).map(|error| error.to_string()).collect();
                    assert!(errors.is_empty(), "{name}, {key}: {errors:?}");
                }
            }
        });
    }
}

/// What came of the probes.
#[derive(Default)]
struct Tally {
    probes: usize,
    refused: usize,
    /// Refused by the validators alone, for a rule that the document has in words.
    in_words: usize,
    /// Rules that a probe has broken, and nothing else with them, by service and action.
    broken: BTreeSet<String>,
}

/// Judges the probes of an action by its schema and by the validators.
fn compare(
    document: &Json,
    service: &ServiceSchema<'_>,
    action: &ActionSchema<'_>,
    judged: impl Fn(&Json) -> Vec<Violation>,
    tally: &mut Tally,
) {
    let schema = validator(document, action.input.name);
    let unstated = unstated(document, action.input.name);
    for Probe { about, request, .. } in probes(service, action) {
        let found = judged(&request);
        let is_fine = found.iter().all(|violation| unstated.contains(&violation.rule));
        let agree = schema.is_valid(&request) == is_fine;
        assert!(agree, "{}, {about}: the validators find {found:?} in {request}", action.name);
        tally.probes += 1;
        tally.refused += usize::from(!found.is_empty());
        tally.in_words += usize::from(!found.is_empty() && is_fine);
        let rules: BTreeSet<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
        if let (Some(rule), 1) = (rules.first(), rules.len()) {
            tally.broken.insert(format!("{}.{}.{rule}", service.name, action.name));
        }
    }
}

/// Every rule of a request is broken by a probe that breaks no other.
fn expect_broken(document: &Json, service: &ServiceSchema<'_>, action: &ActionSchema<'_>, tally: &Tally) {
    let ids = document["components"]["schemas"][action.input.name]["x-rule-ids"].as_object();
    for (id, _) in ids.into_iter().flatten().filter(|(id, _)| !id.ends_with("#ignored")) {
        let key = format!("{}.{}.{id}", service.name, action.name);
        assert!(tally.broken.contains(&key), "no probe of {} breaks `{id}` alone", action.name);
    }
}

#[test]
fn schemas_and_validators_come_to_the_same_verdict() {
    let (mut own, mut fixtures) = (Tally::default(), Tally::default());
    let [spec, others] = specs();
    each_service(&spec, |service, document| {
        for action in &service.actions {
            // The tables of the generated crates.
            let shipped = SERVICES.iter().find(|shipped| shipped.name == service.module).expect("it ships");
            let action_shipped = shipped.action(action.name.wire).expect("the crate has the action");
            let judged = |request: &Json| violations(shipped, action_shipped, request);
            compare(document, service.schema, action.schema, judged, &mut own);
            expect_broken(document, service.schema, action.schema, &own);
        }
    });
    each_service(&others, |service, document| {
        for action in &service.actions {
            let judged = |request: &Json| violations(service.schema, action.schema, request);
            compare(document, service.schema, action.schema, judged, &mut fixtures);
        }
    });
    for (name, Tally { probes, refused, in_words, .. }) in [("own spec", own), ("fixtures", fixtures)] {
        println!("{name}: {probes} probes, {refused} of them refused, {in_words} for rules in words alone");
        assert!(refused > 0 && refused < probes);
    }
}

#[test]
fn everything_in_the_yaml_is_in_the_document() {
    for sources in specs() {
        each_service(&sources, |service, document| {
            let read = |file: &str| {
                let bytes = sources.get(&service.spec.path(file)).cloned().unwrap_or_default();
                yaml::to_json(&String::from_utf8(bytes).expect("a spec is text")).unwrap_or_default()
            };
            let keys = |value: &Json| -> Vec<String> {
                value.as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect()
            };
            let schemas = &document["components"]["schemas"];
            let types = read("types.yaml");
            for (name, of) in types["structs"].as_object().into_iter().flatten() {
                assert_eq!(keys(&of["fields"]), keys(&schemas[name]["properties"]), "{name}");
            }
            for (name, of) in types["enums"].as_object().into_iter().flatten() {
                assert_eq!(keys(&of["values"]), keys(&schemas[name]["x-values"]), "{name}");
            }
            let file = read("service.yaml");
            for code in keys(&file["errors"]) {
                assert!(document["x-error-codes"].get(&code).is_some(), "{code}");
            }
            let listed = file["categories"].as_object().into_iter().flatten();
            let listed: BTreeSet<String> = listed
                .flat_map(|(_, names)| names.as_array().into_iter().flatten())
                .map(|name| format!("/#{}", name.as_str().expect("an action has a name")))
                .collect();
            assert_eq!(listed, keys(&document["paths"]).into_iter().collect());
            for path in &listed {
                let name = &path[2..];
                let action = read(&format!("actions/{name}.yaml"));
                let members = |component: String| keys(&schemas[component]["properties"]);
                assert_eq!(keys(&action["input"]), members(format!("{name}Request")), "{name}");
                let mut output = keys(&action["output"]);
                output.push("RequestId".to_owned());
                output.sort();
                assert_eq!(output, members(format!("{name}Response")), "{name}");
                let operation = &document["paths"][path]["post"];
                let content = &operation["requestBody"]["content"]["application/json"];
                assert_eq!(
                    keys(&content["examples"]).len(),
                    action["examples"].as_array().map_or(0, Vec::len)
                );
                assert_eq!(operation["x-rate-limit"], action["rate_limit"], "{name}");
                assert_eq!(operation["x-effect"], action["effect"], "{name}");
            }
        });
    }
}

#[test]
fn a_small_document() {
    let files = files_of(&small()).unwrap_or_else(|findings| panic!("{findings}"));
    insta::assert_snapshot!(files["generated/openapi/disks.json"]);
}
