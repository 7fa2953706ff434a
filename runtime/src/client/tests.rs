use std::{
    error::Error as _,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use super::*;
use crate::{
    Credentials, ErrorKind, Language, MAX_FORM_BYTES, MAX_GET_BYTES, MAX_REQUEST_BYTES, Method, RetryPolicy,
    Signature,
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
x-tc-region: ap-guangzhou
authorization: TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/pair/tc3_request, \
SignedHeaders=content-type;host, Signature=883c476b7e1f7e25fd1375ed154aae064b78ab777a65af4bf9de76d756391ee8
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

/// What a request with these settings looks like on the wire.
async fn wire(config: impl FnOnce(ConfigBuilder) -> ConfigBuilder, options: &CallOptions) -> String {
    let recorder = Recorder::answering(ANSWER);
    let request = ListPairs { limit: Some(10), pairs: None };
    client(config(configured(recorder.clone()))).send(&request, options).await.expect("an answer");
    recorder.sent().concat()
}

#[tokio::test]
async fn language_application_and_trace_are_headers() {
    let options = CallOptions::default().trace_id("ffe0c072-8a5d");
    let sent = wire(|config| config.language(Language::Chinese).app_name("billing-2"), &options).await;
    for header in [
        "x-tc-language: zh-CN\n",
        "x-tc-requestclient: tencentcloud-rust/0.1.0; billing-2\n",
        "x-tc-traceid: ffe0c072-8a5d\n",
    ] {
        assert!(sent.contains(header), "{header} {sent}");
    }
    let plain = wire(|config| config, &CallOptions::default()).await;
    assert!(!plain.contains("language") && !plain.contains("traceid"), "{plain}");
}

#[tokio::test]
async fn a_trace_id_is_checked() {
    let client = client(configured(Recorder::answering(ANSWER)));
    for wrong in ["", "a b", "a\n", "é", &"a".repeat(129)] {
        let error = client.send(&ListPairs::default(), &CallOptions::default().trace_id(wrong)).await;
        assert_eq!(error.expect_err("no trace id").kind(), ErrorKind::Request, "{wrong:?}");
    }
}

#[tokio::test]
async fn a_get_has_everything_in_the_query() {
    let sent = wire(|config| config.method(Method::Get), &CallOptions::default()).await;
    assert!(sent.starts_with("GET https://pair.intl.example/?Limit=10\n"), "{sent}");
    assert!(sent.contains("content-type: application/x-www-form-urlencoded\n"), "{sent}");
    assert!(sent.ends_with("\n\n"), "{sent}");
}

#[tokio::test]
async fn an_unsigned_payload_is_announced() {
    let sent = wire(|config| config.signature(Signature::Tc3UnsignedPayload), &CallOptions::default()).await;
    assert!(sent.contains("x-tc-content-sha256: UNSIGNED-PAYLOAD\n"), "{sent}");
    assert!(sent.ends_with("\n{\"Limit\":10}"), "{sent}");
}

#[tokio::test]
async fn a_request_that_is_not_signed_carries_no_credentials() {
    let token = |config: ConfigBuilder| {
        config.credentials(Credentials::new("AKIDEXAMPLE", "hunter2").with_token("t0ken"))
    };
    let sent = wire(|config| token(config).signature(Signature::Skip), &CallOptions::default()).await;
    assert!(sent.contains("authorization: SKIP\n"), "{sent}");
    assert!(!sent.contains("AKIDEXAMPLE") && !sent.contains("t0ken"), "{sent}");
}

#[tokio::test]
async fn the_older_signatures_send_all_they_sign_as_parameters() {
    let settings = |config: ConfigBuilder| {
        config
            .credentials(Credentials::new("AKIDEXAMPLE", "hunter2").with_token("t0ken"))
            .region("ap-guangzhou")
            .language(Language::English)
            .signature(Signature::HmacSha256)
    };
    let sent = wire(settings, &CallOptions::default()).await;
    assert!(!sent.contains("x-tc-") && !sent.contains("authorization"), "{sent}");
    let form = sent.lines().last().unwrap_or_default();
    let names: Vec<&str> = form.split('&').filter_map(|pair| pair.split('=').next()).collect();
    let expected = "Action Language Limit Nonce Region RequestClient SecretId SignatureMethod Timestamp Token Version \
                    Signature";
    assert_eq!(names.join(" "), expected);
    let query = wire(|config| settings(config).method(Method::Get), &CallOptions::default()).await;
    assert!(query.starts_with("GET https://pair.intl.example/?Action=ListPairs&"), "{query}");
}

#[tokio::test]
async fn a_nonce_is_not_sent_twice() {
    let mut nonces = std::collections::BTreeSet::new();
    for _ in 0..100 {
        let sent = wire(|config| config.signature(Signature::HmacSha1), &CallOptions::default()).await;
        let nonce = sent.split('&').find_map(|pair| pair.strip_prefix("Nonce=")).unwrap_or_default();
        assert!(nonce.parse::<i64>().is_ok_and(|nonce| nonce > 0), "{nonce}");
        nonces.insert(nonce.to_owned());
    }
    assert_eq!(nonces.len(), 100);
}

#[tokio::test]
async fn a_member_with_the_name_of_a_common_parameter_is_not_mixed_up_with_it() {
    let recorder = Recorder::answering(ANSWER);
    let client = client(configured(recorder.clone()).signature(Signature::HmacSha1));
    let client = &client;
    let prepared = async |name: &str| {
        let request = serde_json::json!({ name: "mine" });
        let request = request.as_object().expect("an object");
        let encoded = encode(request, Form::Parameters(Method::Post), &[])?;
        let (asked, options) = (ListPairs::default(), CallOptions::default());
        let prepared = client.prepare(Asked::typed(&asked), &options)?;
        client.authenticate(&Prepared { encoded, ..prepared }, 1).await.map(|(request, _)| request)
    };
    assert!(prepared("Region").await.is_ok());
    let error = prepared("Action").await.expect_err("twice").to_string();
    assert!(error.contains("`Action` would be sent twice"), "{error}");
}

#[tokio::test]
async fn a_file_makes_a_call_multipart() {
    let sent = wire(|config| config, &CallOptions::default().file("Picture", "content")).await;
    assert!(sent.contains("content-type: multipart/form-data; boundary="), "{sent}");
    assert!(sent.contains("name=\"Limit\"\r\n\r\n10\r\n"), "{sent}");
    assert!(sent.contains("filename=\"Picture\"\r\n\r\ncontent\r\n"), "{sent}");
}

#[tokio::test]
async fn a_regional_host_is_that_of_the_call() {
    let options = CallOptions::default().region("ap-beijing");
    let sent = wire(|config| config.region("ap-guangzhou").regional_hosts(), &options).await;
    assert!(sent.starts_with("POST https://pair.ap-beijing.tencentcloudapi.com/\n"), "{sent}");
    assert!(sent.contains("host: pair.ap-beijing.tencentcloudapi.com\n"), "{sent}");
    let strange = CallOptions::default().region("evil.example/");
    let client = client(configured(Recorder::answering(ANSWER)).regional_hosts());
    let error = client.send(&ListPairs::default(), &strange).await.expect_err("no region");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn a_deprecated_action_is_reported_and_answered() {
    let (told, warnings) = std::sync::mpsc::channel();
    let answer = r#"{"Response": {"DeprecatedWarning": "use V2", "Total": 1, "RequestId": "id"}}"#;
    let config = configured(Recorder::answering(answer)).on_deprecation(move |warning| {
        let _ = told.send(format!("{} {} {}", warning.action, warning.message, warning.request_id));
    });
    let reply = client(config).send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    assert_eq!(reply.total, 1);
    assert_eq!(warnings.try_iter().collect::<Vec<_>>(), ["ListPairs use V2 id"]);
}

#[tokio::test]
async fn an_attempt_is_signed_at_its_own_time() {
    let clock = AtomicU64::new(1_551_113_065);
    let tick = move || {
        let now = clock.fetch_add(1, Ordering::Relaxed);
        SystemTime::UNIX_EPOCH + Duration::from_secs(now)
    };
    let client = client(configured(Recorder::answering(ANSWER)).clock(tick));
    let (request, options) = (ListPairs::default(), CallOptions::default());
    let prepared = client.prepare(Asked::typed(&request), &options).expect("a request");
    let signed = async || {
        let (request, _) = client.authenticate(&prepared, 1).await.expect("a signed request");
        let header = |name| request.headers().get(name).cloned();
        (header("x-tc-timestamp"), header("authorization"))
    };
    let (first, second) = (signed().await, signed().await);
    assert!(first.0 != second.0 && first.1 != second.1);
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
    for (signature, method, limit) in [
        (Signature::Tc3, Method::Post, MAX_REQUEST_BYTES),
        (Signature::Tc3, Method::Get, MAX_GET_BYTES),
        (Signature::HmacSha1, Method::Post, MAX_FORM_BYTES),
        (Signature::HmacSha256, Method::Get, MAX_GET_BYTES),
    ] {
        let recorder = Recorder::answering(ANSWER);
        let client = client(configured(recorder.clone()).signature(signature).method(method));
        let request = |length| {
            let pair = Pair { key: "a".repeat(length), ..Pair::default() };
            ListPairs { limit: None, pairs: Some(vec![pair]) }
        };
        let error = client.send(&request(limit), &CallOptions::default()).await;
        assert_eq!(error.expect_err("too large").kind(), ErrorKind::Request, "{signature:?} {method:?}");
        assert_eq!(recorder.sent().len(), 0);
        // The names and the common parameters take some of the room.
        client.send(&request(limit - 500), &CallOptions::default()).await.expect("an answer");
    }
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
    let client = |stage| client(configured(Broken(Some(stage))).retry(RetryPolicy::off()));
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
    assert_eq!(client.attempt_timeout(&LIST_PAIRS, &options), None);
    assert_eq!(client.attempt_timeout(&slow, &options), Some(Duration::from_secs(130)));
    let short = options.timeout(Duration::from_secs(1)).attempt_timeout(Duration::from_millis(1));
    assert_eq!(client.timeout(&slow, &short).as_secs(), 1);
    assert_eq!(client.attempt_timeout(&slow, &short), Some(Duration::from_millis(1)));
}

#[test]
fn a_call_can_move_between_threads() {
    fn sendable(_: &(impl Send + Sync + Clone)) {}
    fn future(_: &(impl Future + Send)) {}
    let client = client(configured(Broken(None)));
    sendable(&client);
    future(&client.send(&ListPairs::default(), &CallOptions::default()));
}
