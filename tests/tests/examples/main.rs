//! Every example of the vendor's documents, through the typed client: the request encodes to it, the response decodes
//! from it and back without loss, and the rules say of it what the spec says.

use serde_json::Value as Json;
use tencentcloud_api::tag::{self, actions};
use tencentcloud_generator::yaml;
use tencentcloud_runtime::{Action, codegen::Deserialize, codegen::Serialize};
use tencentcloud_schema::{Options, Unknown, Violation, check, check_json, seconds_of};
use tencentcloud_tests::own_spec;

/// One of the vendor's examples, read as plain YAML: what the generator made of it is not asked.
struct Example {
    request: Json,
    response: Json,
    /// Ids of the documented rules that it breaks.
    breaks: Vec<String>,
    /// The time that rules about the past see.
    now: i64,
}

fn action_file(action: &str) -> Json {
    let spec = own_spec();
    let bytes = &spec[&format!("spec/tag/actions/{action}.yaml")];
    yaml::to_json(std::str::from_utf8(bytes).expect("the spec is UTF-8")).expect("the spec is YAML")
}

fn texts(value: &Json) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}

fn examples(action: &str) -> Vec<Example> {
    let file = action_file(action);
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

fn rules(violations: &[Violation]) -> Vec<&str> {
    violations.iter().map(|violation| violation.rule.as_str()).collect()
}

/// Everything that an example of an action says of its typed request and response.
fn holds<R>()
where
    R: Action + Serialize + for<'de> Deserialize<'de>,
    R::Response: Serialize + for<'de> Deserialize<'de>,
{
    let action = R::action().name;
    for (place, Example { request, response, breaks, now }) in examples(action).into_iter().enumerate() {
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
        let found = check(&tag::SCHEMA, R::action(), &typed, &options);
        assert_eq!(rules(&found), breaks, "the typed request of {of}: {found:?}");
        let found = check_json(Some(&tag::SCHEMA), "tag", action, &request, now);
        assert_eq!(rules(&found), breaks, "the JSON request of {of}: {found:?}");
    }
}

/// A test for each action, by its module and its request.
macro_rules! actions {
    ($($module:ident: $request:ident,)*) => {
        /// The actions that have a test.
        const TESTED: &[fn() -> &'static str] = &[$(|| <actions::$module::$request as Action>::action().name),*];

        $(#[test]
        fn $module() {
            holds::<actions::$module::$request>();
        })*
    };
}

actions! {
    add_project: AddProjectRequest,
    add_resource_tag: AddResourceTagRequest,
    attach_resources_tag: AttachResourcesTagRequest,
    create_tag: CreateTagRequest,
    create_tags: CreateTagsRequest,
    delete_resource_tag: DeleteResourceTagRequest,
    delete_tag: DeleteTagRequest,
    delete_tags: DeleteTagsRequest,
    describe_projects: DescribeProjectsRequest,
    describe_resource_tags: DescribeResourceTagsRequest,
    describe_resource_tags_by_resource_ids: DescribeResourceTagsByResourceIdsRequest,
    describe_resource_tags_by_resource_ids_seq: DescribeResourceTagsByResourceIdsSeqRequest,
    describe_resource_tags_by_tag_keys: DescribeResourceTagsByTagKeysRequest,
    describe_resources_by_tags: DescribeResourcesByTagsRequest,
    describe_resources_by_tags_union: DescribeResourcesByTagsUnionRequest,
    describe_tag_keys: DescribeTagKeysRequest,
    describe_tag_values: DescribeTagValuesRequest,
    describe_tag_values_seq: DescribeTagValuesSeqRequest,
    describe_tags: DescribeTagsRequest,
    describe_tags_seq: DescribeTagsSeqRequest,
    detach_resources_tag: DetachResourcesTagRequest,
    get_resources: GetResourcesRequest,
    get_tag_keys: GetTagKeysRequest,
    get_tag_values: GetTagValuesRequest,
    get_tags: GetTagsRequest,
    modify_resource_tags: ModifyResourceTagsRequest,
    modify_resources_tag_value: ModifyResourcesTagValueRequest,
    tag_resources: TagResourcesRequest,
    un_tag_resources: UnTagResourcesRequest,
    update_resource_tag_value: UpdateResourceTagValueRequest,
}

#[test]
fn every_action_has_a_test() {
    let spec = own_spec();
    let files = spec.keys().filter_map(|path| path.strip_prefix("spec/tag/actions/")?.strip_suffix(".yaml"));
    let tested: Vec<&str> = TESTED.iter().map(|name| name()).collect();
    assert_eq!(tested, files.collect::<Vec<_>>());
}

/// Without an example, the test of an action would find nothing to complain about.
#[test]
fn every_action_has_an_example() {
    for action in tag::SCHEMA.actions {
        assert!(!examples(action.name).is_empty(), "{} has no example", action.name);
    }
}
