//! What stands around a single call on the generated clients: by name, dry run, script and blocking.

use serde_json::json;
use tencentcloud_api::{
    CallOptions, Config, Credentials, ErrorKind, car, gme, mdc,
    tag::{self, actions::get_tags::GetTagsResponse},
    testing::{Examples, Script},
};
use tencentcloud_tests::{
    SERVICES,
    server::{Reply, SECRET_ID, SECRET_KEY, Server},
};

const EXAMPLES: [Examples; 4] = [car::EXAMPLES, gme::EXAMPLES, mdc::EXAMPLES, tag::EXAMPLES];

fn scripted() -> (Script, tag::Client) {
    let script = Script::new().with_examples(tag::EXAMPLES);
    let client = tag::Client::new(&script.config().expect("a configuration"));
    (script, client)
}

#[test]
fn every_action_has_an_example_to_answer_by() {
    for (examples, service) in EXAMPLES.iter().zip(SERVICES) {
        assert_eq!(examples.service, service.name);
        for action in service.actions {
            let found = examples.list.iter().any(|example| example.action == action.name);
            assert!(found, "{} has no example", action.name);
        }
    }
}

#[tokio::test]
async fn every_example_answers_the_call_by_name_with_its_own_response() {
    let (script, client) = scripted();
    // What an example breaks, and what it sends in another type, is the spec's affair.
    let unchecked = CallOptions::default().skip_validation();
    for example in tag::EXAMPLES.list {
        let request = serde_json::from_str(example.request).expect("JSON");
        let response = client.call_with(example.action, request, &unchecked).await;
        let expected: serde_json::Value = serde_json::from_str(example.response).expect("JSON");
        assert_eq!(response.expect("an answer"), expected, "{}", example.action);
    }
    assert_eq!(script.requests().len(), tag::EXAMPLES.list.len());
}

#[tokio::test]
async fn a_typed_response_that_a_test_builds_comes_back_as_it_is() {
    let (script, client) = scripted();
    let mut response = GetTagsResponse::default();
    response.pagination_token = "next".to_owned();
    script.on("GetTags").reply(&response);
    let answer = client.get_tags().send().await.expect("an answer");
    assert!(!answer.request_id().is_empty());
    response.request_id = answer.request_id.clone();
    assert_eq!(answer, response);
}

#[tokio::test]
async fn by_name_and_by_type_the_same_rules_hold() {
    let (script, client) = scripted();
    let typed = client.create_tag().tag_key("").tag_value("qcloud").send().await.expect_err("a broken rule");
    let named = client.call("CreateTag", json!({"TagKey": "", "TagValue": "qcloud"})).await;
    assert_eq!(named.expect_err("a broken rule").violations(), typed.violations());
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn a_dry_run_makes_a_request_that_the_service_accepts() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let config = Config::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY))
        .endpoint(server.url())
        .build()
        .expect("a configuration");
    let client = tag::Client::new(&config);
    let run = client.create_tag().tag_key("team").tag_value("render").dry_run().await.expect("a dry run");
    let transport = tencentcloud_api::runtime::transport::HyperTransport::new().expect("a transport");
    let request = run.into_request();
    tencentcloud_api::runtime::transport::Transport::send(&transport, request).await.expect("a response");
    assert_eq!(server.request().await.verify("tag"), Ok(()));
}

#[test]
fn a_blocking_client_has_the_same_surface() {
    let script = Script::new().with_examples(tag::EXAMPLES);
    let client = tag::blocking::Client::new(&script.config().expect("a configuration"));
    let answer = client.create_tag().tag_key("team").tag_value("render").send().expect("an answer");
    assert!(!answer.request_id().is_empty());
    assert!(client.call("CreateTag", json!({"TagKey": "a", "TagValue": "b"})).is_ok());
    let run = client.create_tag().tag_key("team").tag_value("render").dry_run().expect("a dry run");
    assert!(run.curl().starts_with("curl -X POST"));
    assert_eq!(script.requests().len(), 2);
}

#[test]
fn blocking_calls_of_many_threads_go_over_one_client() {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
            tell.send(server.url()).expect("the test waits");
            std::future::pending::<()>().await;
            drop(server);
        });
    });
    let config = Config::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY))
        .endpoint(told.recv().expect("a server"))
        .build()
        .expect("a configuration");
    let client = tag::blocking::Client::new(&config);
    let call = |client: tag::blocking::Client| {
        for _ in 0..4 {
            client.create_tag().tag_key("team").tag_value("render").send().expect("an answer");
        }
    };
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| call(client.clone()));
        }
    });
}

#[tokio::test]
async fn a_blocking_call_inside_of_a_runtime_is_an_error() {
    let script = Script::new().with_examples(tag::EXAMPLES);
    let client = tag::blocking::Client::new(&script.config().expect("a configuration"));
    let error = client.get_tags().send().expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(script.requests().is_empty());
}
