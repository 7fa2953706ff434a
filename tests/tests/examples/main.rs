//! Every example of the vendor's documents, through the typed client: the request encodes to it, the response decodes
//! from it and back without loss, and the rules say of it what the spec says.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use tencentcloud_generator::yaml;
use tencentcloud_runtime::{Action, codegen::Deserialize, codegen::Serialize};
use tencentcloud_schema::{Options, ServiceSchema, Unknown, Violation, check, check_json, seconds_of};
use tencentcloud_tests::own_spec;

mod car;
mod gme;
mod mdc;
mod tag;

/// One of the vendor's examples, read as plain YAML: what the generator made of it is not asked.
struct Example {
    request: Json,
    response: Json,
    /// Ids of the documented rules that it breaks.
    breaks: BTreeSet<String>,
    /// The time that rules about the past see.
    now: i64,
}

fn action_file(service: &str, action: &str) -> Json {
    let spec = own_spec();
    let bytes = &spec[&format!("spec/{service}/actions/{action}.yaml")];
    yaml::to_json(std::str::from_utf8(bytes).expect("the spec is UTF-8")).expect("the spec is YAML")
}

fn texts(value: &Json) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}

fn examples(service: &str, action: &str) -> Vec<Example> {
    let file = action_file(service, action);
    let examples = file["examples"].as_array().cloned().unwrap_or_default();
    let read = |example: Json| {
        let mut request = example["request"].clone();
        for path in texts(&example["loose"]) {
            let number = request[&path].as_str().and_then(|text| serde_json::from_str(text).ok());
            request[&path] =
                number.unwrap_or_else(|| panic!("`{path}` of {action} is no number in a string"));
        }
        let breaks = example["breaks"].as_array().into_iter().flatten();
        Example {
            request,
            response: example["response"].clone(),
            breaks: breaks.filter_map(|waiver| waiver["rule"].as_str()).map(str::to_owned).collect(),
            now: example["at"].as_str().and_then(seconds_of).unwrap_or_default(),
        }
    };
    examples.into_iter().map(read).collect()
}

/// A value without what a response may leave out: nulls, empty lists and what scalars are by default.
fn levelled(value: &Json) -> Json {
    match value {
        Json::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), levelled(value)));
            let is_default = |value: &Json| {
                value.is_null()
                    || matches!(value, Json::Array(list) if list.is_empty())
                    || matches!(value, Json::Object(members) if members.is_empty())
                    || [Json::from(""), Json::from(0), Json::from(0.0), Json::from(false)].contains(value)
            };
            members.filter(|(_, value)| !is_default(value)).collect()
        }
        Json::Array(list) => list.iter().map(levelled).collect(),
        value => value.clone(),
    }
}

/// The rules that are broken, wherever and however often.
fn rules(violations: &[Violation]) -> BTreeSet<String> {
    violations.iter().map(|violation| violation.rule.clone()).collect()
}

/// Everything that an example of an action says of its typed request and response.
fn holds<R>(service: &'static ServiceSchema<'static>)
where
    R: Action + Serialize + for<'de> Deserialize<'de>,
    R::Response: Serialize + for<'de> Deserialize<'de>,
{
    let action = R::action().name;
    for (place, Example { request, response, breaks, now }) in
        examples(service.name, action).into_iter().enumerate()
    {
        let of = format!("example {place} of {action}");
        let typed: R =
            serde_json::from_value(request.clone()).unwrap_or_else(|error| panic!("{of}: {error}"));
        let encoded = serde_json::to_value(&typed).unwrap_or_else(|error| panic!("{of}: {error}"));
        assert_eq!(encoded, request, "the request of {of}");

        let decoded: R::Response =
            serde_json::from_value(response.clone()).unwrap_or_else(|error| panic!("{of}: {error}"));
        let encoded = serde_json::to_value(&decoded).unwrap_or_else(|error| panic!("{of}: {error}"));
        assert_eq!(levelled(&encoded), levelled(&response), "the response of {of}");

        let options = Options { unknown: Unknown::Refuse, skip: &[], now };
        let found = check(service, R::action(), &typed, &options);
        assert_eq!(rules(&found), breaks, "the typed request of {of}: {found:?}");
        let found = check_json(Some(service), service.name, action, &request, now);
        assert_eq!(rules(&found), breaks, "the JSON request of {of}: {found:?}");
    }
}

/// What every service's module has to say: a test for each action, by its module and its request, and that the list
/// is whole.
macro_rules! actions {
    ($($module:ident: $request:ident,)*) => {
        $(#[test]
        fn $module() {
            crate::holds::<service::actions::$module::$request>(&service::SCHEMA);
        })*

        #[test]
        fn every_action_has_a_test() {
            use tencentcloud_runtime::Action;
            let tested = [$(<service::actions::$module::$request as Action>::action().name),*];
            assert_eq!(tested.to_vec(), crate::action_files(&service::SCHEMA));
        }

        /// Without an example, the test of an action would find nothing to complain about.
        #[test]
        fn every_action_has_an_example() {
            crate::each_has_an_example(&service::SCHEMA);
        }
    };
}
use actions;

/// The actions of a service that have a file, in order.
fn action_files(service: &ServiceSchema<'_>) -> Vec<String> {
    let (spec, folder) = (own_spec(), format!("spec/{}/actions/", service.name));
    let files = spec.keys().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".yaml"));
    files.map(str::to_owned).collect()
}

fn each_has_an_example(service: &ServiceSchema<'_>) {
    for action in service.actions {
        assert!(!examples(service.name, action.name).is_empty(), "{} has no example", action.name);
    }
}
