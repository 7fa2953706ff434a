//! What goes wrong between a client and a service, over real connections, and counted: no answer is lost, no write is
//! done twice, nothing hangs, and no secret is told.

use std::time::{Duration, UNIX_EPOCH};

use tencentcloud_api::{
    Config, Credentials, Error, ErrorKind,
    runtime::{ConfigBuilder, RateLimit, RetryPolicy, transport::HyperTransport},
    tag,
};
use tencentcloud_tests::server::{Received, Reply, SECRET_ID, SECRET_KEY, Server, keep_alive};

/// 2019-02-25T16:44:25Z, the time of the vendor's own example.
const NOW: u64 = 1_551_113_065;

const ANSWER: &str = r#"{"Response": {"RequestId": "x"}}"#;

/// As long as a real one.
const TOKEN: &str = "t0kenOfATemporaryPair-7Yx0_QmZk1vJ9sWb3nRt5uLc8";

/// How often each fault strikes.
const ROUNDS: usize = 10;

/// Retries without waits, as often as it takes, and without the limits on rates.
fn at(url: String) -> ConfigBuilder {
    let policy = RetryPolicy::default().initial_backoff(Duration::ZERO).throttled_backoff(Duration::ZERO);
    Config::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY).with_token(TOKEN))
        .endpoint(url)
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW))
        .rate_limit(RateLimit::off())
        .retry(policy.without_budget())
}

fn client(config: ConfigBuilder) -> tag::Client {
    tag::Client::new(&config.build().expect("the configuration is complete"))
}

async fn write(client: &tag::Client) -> Result<String, Error> {
    let answer = client.create_tag().tag_key("team").tag_value("render").send().await?;
    Ok(answer.request_id().to_owned())
}

async fn read(client: &tag::Client) -> Result<String, Error> {
    Ok(client.get_resources().send().await?.request_id().to_owned())
}

/// An error with everything behind it tells no secret, nor how one of the requests was signed.
fn tells_no_secret(error: &Error, received: &[Received]) {
    let mut told = format!("{error} {error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        told.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    let signatures =
        received.iter().filter_map(|request| request.headers["authorization"].rsplit('=').next());
    for secret in [SECRET_ID, SECRET_KEY, TOKEN].into_iter().chain(signatures) {
        assert!(!told.contains(secret), "{told}");
    }
}

/// What may have reached the service.
fn faults() -> Vec<Reply> {
    let refusal = r#"{"Response": {"Error": {"Code": "InternalError"}, "RequestId": "x"}}"#;
    vec![
        Reply::Reset,
        Reply::Close,
        Reply::HalfClose,
        Reply::Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\": {".to_owned()),
        Reply::Raw("HTTP/1.1 200".to_owned()),
        Reply::json("{\"Response\": {\"Requ"),
        Reply::json(""),
        Reply::json(refusal),
        Reply::http("500 Internal Server Error", "text/html", "<h1>500</h1>"),
        Reply::http("503 Service Unavailable", "text/html", "<h1>503</h1>"),
        Reply::Echo,
    ]
}

#[tokio::test]
async fn no_fault_loses_the_answer_to_a_read() {
    for fault in faults() {
        for _ in 0..ROUNDS {
            let mut server = Server::start_with([fault.clone(), fault.clone(), Reply::json(ANSWER)]).await;
            let answer = read(&client(at(server.url()))).await;
            assert_eq!(answer.ok().as_deref(), Some("x"), "{fault:?}");
            let received = server.requests();
            assert_eq!(received.len(), 3, "{fault:?}");
            assert!(received.iter().all(|request| request.verify("tag") == Ok(())), "{fault:?}");
        }
    }
}

#[tokio::test]
async fn no_fault_doubles_a_write() {
    for fault in faults() {
        for _ in 0..ROUNDS {
            let mut server = Server::start_with([fault.clone(), Reply::json(ANSWER)]).await;
            let error = write(&client(at(server.url()))).await.expect_err("no answer");
            let received = server.requests();
            assert_eq!((error.attempts(), received.len()), (1, 1), "{fault:?}");
            tells_no_secret(&error, &received);
        }
    }
}

#[tokio::test]
async fn a_refusal_for_the_rate_costs_no_answer_of_a_read_or_a_write() {
    let page = Reply::http("429 Too Many Requests", "text/html", "<h1>429</h1>");
    for _ in 0..ROUNDS {
        let mut server = Server::start_with([page.clone(), page.clone(), Reply::json(ANSWER)]).await;
        assert!(write(&client(at(server.url()))).await.is_ok());
        assert_eq!(server.requests().len(), 3);
        let server = Server::start_with([page.clone(), page.clone(), Reply::json(ANSWER)]).await;
        assert!(read(&client(at(server.url()))).await.is_ok());
    }
}

#[tokio::test]
async fn nothing_hangs_past_its_deadline() {
    for silence in ["", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"] {
        let mut server = Server::start(Reply::Stall(silence.to_owned())).await;
        let config = at(server.url())
            .timeout(Duration::from_millis(150))
            .attempt_timeout(Duration::from_millis(40))
            .retry(RetryPolicy::default().initial_backoff(Duration::ZERO).max_attempts(100));
        let client = client(config);
        let both = async { (read(&client).await, write(&client).await) };
        // So long that only a call that hangs can reach it.
        let (read, write) = tokio::time::timeout(Duration::from_mins(1), both).await.expect("an end");
        let (read, write) = (read.expect_err("no answer"), write.expect_err("no answer"));
        let received = server.requests();
        for error in [&read, &write] {
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
            tells_no_secret(error, &received);
        }
        let writes = received.iter().filter(|request| request.body.contains("TagValue")).count();
        assert_eq!((write.attempts(), writes), (1, 1));
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_asked_for_again() {
    let large = format!(r#"{{"Response": {{"RequestId": "{}"}}}}"#, "x".repeat(5000));
    let mut server = Server::start(Reply::json(&large)).await;
    let transport =
        HyperTransport::builder().no_proxy().max_response_bytes(1000).build().expect("a transport");
    let error = read(&client(at(server.url()).transport(transport))).await.expect_err("too large");
    let received = server.requests();
    assert_eq!((error.kind(), received.len()), (ErrorKind::TooLarge, 1));
    tells_no_secret(&error, &received);
}

#[tokio::test]
async fn a_name_that_does_not_resolve_is_tried_again_also_for_a_write() {
    // No name ends in this, by RFC 2606.
    let transport = HyperTransport::builder().no_proxy().build().expect("a transport");
    let config = at("https://tag.invalid".to_owned()).transport(transport);
    let error = write(&client(config)).await.expect_err("no host");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error}");
    tells_no_secret(&error, &[]);
}

#[tokio::test]
async fn a_clock_that_is_wrong_costs_one_request_and_no_more() {
    let body = r#"{"Response": {"Error": {"Code": "AuthFailure.SignatureExpire"}, "RequestId": "x"}}"#;
    let expired = format!(
        "HTTP/1.1 200 OK\r\nDate: Mon, 25 Feb 2019 17:44:25 GMT\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut server = Server::start_with([Reply::Raw(expired), Reply::json(ANSWER)]).await;
    let client = client(at(server.url()).retry(RetryPolicy::off()));
    for _ in 0..3 {
        write(&client).await.expect("the corrected request is accepted");
    }
    let received = server.requests();
    let times: Vec<&str> = received.iter().map(|request| &*request.headers["x-tc-timestamp"]).collect();
    assert_eq!(times, ["1551113065", "1551116665", "1551116665", "1551116665"]);
    assert!(received.iter().all(|request| request.verify("tag") == Ok(())));
}

#[tokio::test]
async fn ten_thousand_calls_of_64_tasks_all_succeed_over_as_many_connections() {
    let (url, connections) = keep_alive(ANSWER).await;
    let client = client(at(url));
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..64 {
        let client = client.clone();
        tasks.spawn(async move {
            let mut answered = 0;
            for _ in (task..10_000).step_by(64) {
                answered += usize::from(write(&client).await.is_ok());
            }
            answered
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().sum::<usize>(), 10_000);
    let connections = connections.load(std::sync::atomic::Ordering::Relaxed);
    assert!(connections <= 128, "{connections}");
}
