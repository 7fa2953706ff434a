use std::{
    error::Error as _,
    time::{Duration, SystemTime},
};

use super::*;
use crate::{
    Credentials, ErrorKind,
    config::ConfigBuilder,
    fixture::{LIST_PAIRS, ListPairs, Pair, Recorder, SERVICE},
    transport::{BoxFuture, Stage, Transport, TransportError},
};

const ANSWER: &str = r#"{"Response": {"Total": 1, "Pairs": [{"Key": "a"}], "RequestId": "id"}}"#;

fn configured(transport: impl Transport) -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
        .transport(transport)
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_551_113_065))
}

fn client(config: ConfigBuilder) -> ServiceClient {
    ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
}

#[tokio::test]
async fn a_request_is_complete_on_the_wire() {
    let recorder = Recorder::answering(ANSWER);
    let config = configured(recorder.clone())
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2").with_token("token"))
        .region("ap-guangzhou");
    let request = ListPairs { limit: Some(10), pairs: None };
    let reply = client(config).send(&request, &CallOptions::default()).await.expect("an answer");
    assert_eq!((reply.total, reply.request_id()), (1, "id"));
    let expected = "\
POST https://pair.intl.example/
host: pair.intl.example
content-type: application/json
x-tc-action: ListPairs
x-tc-version: 2020-01-01
x-tc-timestamp: 1551113065
x-tc-requestclient: tencentcloud-rust/0.1.0
authorization: TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/pair/tc3_request, \
SignedHeaders=content-type;host, Signature=883c476b7e1f7e25fd1375ed154aae064b78ab777a65af4bf9de76d756391ee8
x-tc-region: ap-guangzhou
x-tc-token: token

{\"Limit\":10}";
    assert_eq!(recorder.sent(), [expected]);
}

#[tokio::test]
async fn the_port_is_signed_as_it_is_sent() {
    let recorder = Recorder::answering(ANSWER);
    let config = configured(recorder.clone()).endpoint("http://127.0.0.1:8080");
    client(config).send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    let sent = recorder.sent().concat();
    assert!(sent.starts_with("POST http://127.0.0.1:8080/\nhost: 127.0.0.1:8080\n"), "{sent}");
    assert!(
        sent.contains("Signature=53ab8a643bdf1055742aa66ad90c51193ecc0cbc80d5d9153f7164e6fe08144c"),
        "{sent}"
    );
}

#[tokio::test]
async fn the_region_of_a_call_goes_first_and_none_is_invented() {
    let recorder = Recorder::answering(ANSWER);
    let client = client(configured(recorder.clone()));
    let request = ListPairs::default();
    client.send(&request, &CallOptions::default()).await.expect("an answer");
    client.send(&request, &CallOptions::default().region("ap-beijing")).await.expect("an answer");
    let sent = recorder.sent();
    assert!(!sent[0].contains("x-tc-region"), "{}", sent[0]);
    assert!(sent[1].contains("x-tc-region: ap-beijing\n"), "{}", sent[1]);
    let error = client.send(&request, &CallOptions::default().region("a\nb")).await;
    assert_eq!(error.expect_err("no region").kind(), ErrorKind::Configuration);
}

#[test]
fn what_an_action_says_of_regions_is_heeded() {
    let set = client(configured(Recorder::answering(ANSWER)).region("ap-guangzhou"));
    let unset = client(configured(Recorder::answering(ANSWER)));
    let options = CallOptions::default();
    let action = |region| ActionSchema { region, ..LIST_PAIRS };
    assert_eq!(set.region(&action(Region::None), &options).ok(), Some(None));
    assert_eq!(set.region(&action(Region::Required), &options).ok(), Some(Some("ap-guangzhou")));
    let elsewhere = CallOptions::default().region("ap-beijing");
    assert_eq!(set.region(&action(Region::Optional), &elsewhere).ok(), Some(Some("ap-beijing")));
    assert_eq!(set.region(&action(Region::None), &elsewhere).ok(), Some(None));
    let error = unset.region(&action(Region::Required), &options).expect_err("no region");
    assert!(error.to_string().contains("needs a region"), "{error}");
}

#[tokio::test]
async fn a_request_against_the_rules_is_not_sent() {
    let recorder = Recorder::answering(ANSWER);
    let strict = client(configured(recorder.clone()));
    let pair = Pair { secret: Some("hunter2".to_owned()), ..Pair::default() };
    let request = ListPairs { limit: Some(500), pairs: Some(vec![pair]) };
    let error = strict.send(&request, &CallOptions::default()).await.expect_err("refused");
    assert!(error.is_validation() && error.violations().len() == 1, "{error}");
    let message =
        format!("ListPairs: the request does not meet 1 documented rule: {}", error.violations()[0]);
    assert_eq!(error.to_string(), message);
    assert_eq!(recorder.sent().len(), 0);

    let lenient = client(configured(recorder.clone()).skip_rule("ListPairs", "Limit#fixed"));
    let free = client(configured(recorder.clone()).skip_validation());
    let elsewhere = client(configured(recorder.clone()).skip_rule("Other", "Limit#fixed"));
    let none = CallOptions::default;
    assert!(lenient.send(&request, &none()).await.is_ok());
    assert!(free.send(&request, &none()).await.is_ok());
    assert!(elsewhere.send(&request, &none()).await.is_err());
    assert!(strict.send(&request, &none().skip_rule("Limit#fixed")).await.is_ok());
    assert!(strict.send(&request, &none().skip_validation()).await.is_ok());
}

#[tokio::test]
async fn a_request_that_is_too_large_is_not_sent() {
    let recorder = Recorder::answering(ANSWER);
    let pair = Pair { key: "a".repeat(MAX_REQUEST_BYTES), ..Pair::default() };
    let request = ListPairs { limit: None, pairs: Some(vec![pair]) };
    let error = client(configured(recorder.clone())).send(&request, &CallOptions::default()).await;
    assert_eq!(error.expect_err("too large").kind(), ErrorKind::Request);
    assert_eq!(recorder.sent().len(), 0);
}

/// A transport that fails, or never answers.
#[derive(Debug)]
struct Broken(Option<Stage>);

impl Transport for Broken {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        match self.0 {
            Some(stage) => Box::pin(async move { Err(TransportError::new(stage).caused_by("cable")) }),
            None => Box::pin(std::future::pending()),
        }
    }
}

#[tokio::test]
async fn a_failed_exchange_keeps_its_stage_as_the_source() {
    let client = |stage| client(configured(Broken(Some(stage))));
    let error = client(Stage::Connect).send(&ListPairs::default(), &CallOptions::default()).await;
    let error = error.expect_err("no cable");
    assert_eq!((error.kind(), error.action()), (ErrorKind::Transport, Some("ListPairs")));
    let source = error.source().and_then(|source| source.downcast_ref::<TransportError>());
    let source = source.expect("a transport error");
    assert_eq!(source.stage(), Stage::Connect);
    assert!(!error.to_string().contains(&source.to_string()), "{error}");
    let late = client(Stage::Timeout).send(&ListPairs::default(), &CallOptions::default()).await;
    assert!(late.expect_err("late").is_timeout());
}

#[tokio::test]
#[cfg(feature = "tokio")]
async fn a_call_ends_in_time() {
    let client = client(configured(Broken(None)).timeout(Duration::from_millis(5)));
    let error = client.send(&ListPairs::default(), &CallOptions::default()).await.expect_err("no answer");
    assert!(error.is_timeout() && error.to_string().contains("5ms"), "{error}");
}

#[test]
fn a_documented_time_is_waited_for() {
    let client = client(configured(Broken(None)));
    let slow = ActionSchema { timeout_seconds: Some(120), ..LIST_PAIRS };
    let options = CallOptions::default();
    assert_eq!(client.timeout(&LIST_PAIRS, &options).as_secs(), 60);
    assert_eq!(client.timeout(&slow, &options).as_secs(), 130);
    assert_eq!(client.timeout(&slow, &options.timeout(Duration::from_secs(1))).as_secs(), 1);
}

#[test]
fn a_call_can_move_between_threads() {
    fn sendable(_: &(impl Send + Sync + Clone)) {}
    fn future(_: &(impl Future + Send)) {}
    let client = client(configured(Broken(None)));
    sendable(&client);
    future(&client.send(&ListPairs::default(), &CallOptions::default()));
}
