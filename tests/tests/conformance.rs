//! What clients of this API are known to get wrong, each under the name of what would go wrong.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, UNIX_EPOCH},
};

use tencentcloud_api::{
    Config, Credentials, Error, ErrorKind,
    runtime::{CallOptions, ConfigBuilder, Failover, Method, RetryPolicy, Signature},
    tag::{self, types::TagFilter},
};
use tencentcloud_tests::server::{Received, Reply, SECRET_ID, SECRET_KEY, Server};

/// 2019-02-25T16:44:25Z, the time of the vendor's own example.
const NOW: u64 = 1_551_113_065;

/// As long as a real one, which is what tells it from a word.
const TOKEN: &str = "t0kenOfATemporaryPair-7Yx0_QmZk1vJ9sWb3nRt5uLc8";

fn at(url: String) -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY))
        .endpoint(url)
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW))
}

fn client(config: ConfigBuilder) -> tag::Client {
    tag::Client::new(&config.build().expect("the configuration is complete"))
}

async fn refused(reply: Reply) -> Error {
    let server = Server::start(reply).await;
    let sent = client(at(server.url())).create_tag().tag_key("team").tag_value("render").send().await;
    sent.expect_err("no answer of the service")
}

/// What a server receives of a call with these settings.
async fn received(config: impl FnOnce(&Server) -> ConfigBuilder) -> Received {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let filter = TagFilter::builder().tag_key("team a+b").tag_value(["渲染", ""]).build();
    let call = client(config(&server)).get_resources().tag_filters([filter]).max_results(50);
    call.send().await.expect("the call succeeds");
    server.request().await
}

#[tokio::test]
async fn a_charset_in_the_content_type_hides_no_error() {
    let body = r#"{"Response": {"Error": {"Code": "InternalError", "Message": "no"}, "RequestId": "x"}}"#;
    for content_type in ["application/json; charset=utf-8", "text/html", "application/octet-stream", ""] {
        let error = refused(Reply::http("200 OK", content_type, body)).await;
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Service, Some("InternalError")),
            "{content_type}"
        );
    }
}

#[tokio::test]
async fn a_page_with_status_502_is_not_read_as_json() {
    for content_type in ["text/html", "application/json"] {
        let error = refused(Reply::http("502 Bad Gateway", content_type, "<h1>Bad Gateway</h1>")).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::UnexpectedStatus, Some(502)));
        assert!(error.message().ends_with("it starts with <h1>Bad Gateway</h1>"), "{error}");
    }
}

#[tokio::test]
async fn a_midnight_between_two_clock_reads_leaves_one_day_in_the_request() {
    // Each look at the clock is a second later, and the first is the last second of 2019.
    for first in [1_577_836_797, 1_577_836_798, 1_577_836_799] {
        let clock = AtomicU64::new(first);
        let clock = move || UNIX_EPOCH + Duration::from_secs(clock.fetch_add(1, Ordering::Relaxed));
        let received = received(|server| at(server.url()).clock(clock)).await;
        assert_eq!(received.verify("tag"), Ok(()), "{first}");
    }
}

#[tokio::test]
async fn a_custom_host_does_not_change_the_signed_service() {
    let received = received(|server| at(server.url().replace("127.0.0.1", "localhost"))).await;
    assert!(received.headers["host"].starts_with("localhost"));
    assert!(received.headers["authorization"].contains("/2019-02-25/tag/tc3_request, "));
    assert_eq!(received.verify("tag"), Ok(()));
}

#[tokio::test]
async fn the_port_is_part_of_the_signed_host() {
    let mut port = String::new();
    let mut received = received(|server| {
        port = format!(":{}", server.address.port());
        at(server.url())
    })
    .await;
    let host = received.headers["host"].clone();
    assert!(host.ends_with(&port), "{host}");
    assert_eq!(received.verify("tag"), Ok(()));
    received.headers.insert("host".to_owned(), host.replace(&port, ""));
    assert!(received.verify("tag").is_err(), "the port is not covered");
}

#[tokio::test]
async fn neither_key_nor_token_nor_signature_stands_in_an_error() {
    for signature in
        [Signature::Tc3, Signature::Tc3UnsignedPayload, Signature::HmacSha1, Signature::HmacSha256]
    {
        for method in [Method::Post, Method::Get] {
            let server = Server::start(Reply::Echo).await;
            let credentials = Credentials::new(SECRET_ID, SECRET_KEY).with_token(TOKEN);
            let config = at(server.url()).credentials(credentials).signature(signature).method(method);
            let error = client(config).create_tag().tag_key("a").tag_value("b").send().await;
            let error = error.expect_err("a page of a gateway");
            assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
            for shown in [error.to_string(), format!("{error:?}")] {
                assert!(shown.contains("it starts with"), "{shown}");
                for secret in [SECRET_KEY, SECRET_ID, TOKEN, "Signature=TC3"] {
                    assert!(!shown.contains(secret), "{shown}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_secret_of_the_configuration_stands_in_no_error() {
    for wrong in ["hunter2\n", "hunter2 ", "hunter2é"] {
        let configured = Config::builder().credentials(Credentials::new("AKIDEXAMPLE", wrong)).build();
        let error = configured.expect_err("no key");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn every_form_is_signed_as_it_is_sent() {
    for method in [Method::Post, Method::Get] {
        for signature in [Signature::Tc3, Signature::Tc3UnsignedPayload] {
            let received = received(|server| at(server.url()).method(method).signature(signature)).await;
            assert_eq!(received.verify("tag"), Ok(()), "{method:?} {signature:?}");
        }
        let received =
            received(|server| at(server.url()).method(method).signature(Signature::HmacSha256)).await;
        assert_eq!(received.verify_parameters(), Ok(()), "{method:?}");
    }
}

#[tokio::test]
async fn a_query_keeps_empty_texts_and_leaves_no_index_out() {
    let received = received(|server| at(server.url()).method(Method::Get)).await;
    let query = "MaxResults=50&TagFilters.0.TagKey=team%20a%2Bb&TagFilters.0.TagValue.0=%E6%B8%B2%E6%9F%93&\
                 TagFilters.0.TagValue.1=";
    assert_eq!(received.line, format!("GET /?{query} HTTP/1.1"));
}

#[tokio::test]
async fn a_multipart_request_is_signed_as_it_is_sent() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let options = CallOptions::default().file("Picture", "a file");
    let call = client(at(server.url())).create_tag().tag_key("team").tag_value("渲染").options(options);
    call.send().await.expect("the call succeeds");
    let received = server.request().await;
    assert_eq!(received.verify("tag"), Ok(()));
    assert!(received.headers["content-type"].starts_with("multipart/form-data; boundary="));
    assert!(received.body.contains("filename=\"Picture\"\r\n\r\na file\r\n"), "{}", received.body);
}

/// Three attempts without waits between them.
fn at_once() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::ZERO).throttled_backoff(Duration::ZERO)
}

fn refusal(code: &str) -> Reply {
    Reply::json(&format!(r#"{{"Response": {{"Error": {{"Code": "{code}"}}, "RequestId": "x"}}}}"#))
}

fn success() -> Reply {
    Reply::json(r#"{"Response": {"RequestId": "last"}}"#)
}

#[tokio::test]
async fn a_retry_does_not_report_the_first_failure_after_a_later_success() {
    let mut server =
        Server::start_with([refusal("InternalError"), Reply::http("502 Bad", "", ""), success()]).await;
    let answer = client(at(server.url()).retry(at_once())).get_resources().send().await;
    assert_eq!(answer.expect("the last attempt succeeds").request_id(), "last");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn throttling_sub_codes_are_recognised() {
    for code in
        ["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "RequestLimitExceeded.Tomorrow"]
    {
        let mut server = Server::start_with([refusal(code), success()]).await;
        let call = client(at(server.url()).retry(at_once())).create_tag().tag_key("a").tag_value("b");
        assert!(call.send().await.is_ok(), "{code}");
        assert_eq!(server.requests().len(), 2, "{code}");
    }
}

#[tokio::test]
async fn a_write_is_not_replayed_after_it_was_sent() {
    for reply in [Reply::Close, Reply::http("502 Bad Gateway", "", ""), refusal("InternalError")] {
        let mut server = Server::start_with([reply.clone(), success()]).await;
        let call = client(at(server.url()).retry(at_once())).create_tag().tag_key("a").tag_value("b");
        assert_eq!(call.send().await.expect_err("no answer").attempts(), 1);
        assert_eq!(server.requests().len(), 1, "{reply:?}");
    }
}

#[tokio::test]
async fn a_timestamp_is_not_reused_across_backoff() {
    let clock = AtomicU64::new(NOW);
    let clock = move || UNIX_EPOCH + Duration::from_secs(clock.fetch_add(1, Ordering::Relaxed));
    let mut server = Server::start_with([refusal("RequestLimitExceeded"), success()]).await;
    let client = client(at(server.url()).clock(clock).retry(at_once()));
    client.get_resources().send().await.expect("the second attempt succeeds");
    let received = server.requests();
    for request in &received {
        assert_eq!(request.verify("tag"), Ok(()));
    }
    assert_ne!(received[0].headers["x-tc-timestamp"], received[1].headers["x-tc-timestamp"]);
}

#[tokio::test]
async fn a_breaker_does_not_count_successes_as_failures() {
    let (mut primary, mut backup) = (Server::start(success()).await, Server::start(success()).await);
    let failover = Failover::off().endpoint(backup.url()).threshold(1);
    let client = client(at(primary.url()).failover(failover));
    for _ in 0..5 {
        client.get_resources().send().await.expect("the call succeeds");
    }
    assert_eq!((primary.requests().len(), backup.requests().len()), (5, 0));
}

#[tokio::test]
async fn a_breaker_does_not_refuse_every_backup_host() {
    let (mut primary, mut backup) = (Server::start(Reply::Close).await, Server::start(success()).await);
    let failover = Failover::off().endpoint(backup.url()).threshold(1);
    let client = client(at(primary.url()).failover(failover).retry(at_once()));
    client.get_resources().send().await.expect("the backup answers");
    client.create_tag().tag_key("a").tag_value("b").send().await.expect("the backup answers");
    let received = backup.requests();
    assert_eq!((primary.requests().len(), received.len()), (1, 2));
    // Signed for the host that it was sent to.
    for request in received {
        assert_eq!(request.headers["host"], backup.address.to_string());
        assert_eq!(request.verify("tag"), Ok(()));
    }
}
