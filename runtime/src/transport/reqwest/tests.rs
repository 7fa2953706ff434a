use std::{future::pending, time::Duration};

use tokio::io::AsyncWriteExt as _;

use super::*;
use crate::transport::loopback::{listen, read_until, request, serve};

const OK: &str = "HTTP/1.1 200 OK\r\n";

fn client() -> reqwest::ClientBuilder {
    Client::builder().no_proxy()
}

async fn send(
    client: reqwest::ClientBuilder,
    address: &str,
) -> Result<http::Response<Bytes>, TransportError> {
    let transport = ReqwestTransport::new(client.build().expect("a client")).max_response_bytes(9);
    transport.send(request(&format!("http://{address}/?Signature=hunter2"))).await
}

async fn stage(answer: &str) -> Option<Stage> {
    let (address, _server) = serve(answer).await;
    send(client(), &address).await.err().map(|error| error.stage())
}

#[tokio::test]
async fn a_request_arrives_as_it_was_signed() {
    let (address, server) =
        serve("HTTP/1.1 403 Forbidden\r\nX-Way: back\r\nContent-Length: 3\r\n\r\nabc").await;
    let response = send(client(), &address).await.expect("a response");
    assert_eq!((response.status().as_u16(), &response.body()[..]), (403, &b"abc"[..]));
    assert_eq!(response.headers()["x-way"], "back");
    let request = server.await.expect("a request");
    assert!(request.starts_with("POST /?Signature=hunter2 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("host: signed.example:1234\r\n"), "{request}");
    assert!(request.contains("content-type: application/json\r\n"), "{request}");
    assert_eq!(request.to_lowercase().matches("host:").count(), 1, "{request}");
}

#[tokio::test]
async fn a_failure_says_how_far_it_came_and_shows_no_signature() {
    let (unused, address) = listen().await;
    drop(unused);
    let refused = send(client(), &address).await.expect_err("no server");
    assert_eq!(refused.stage(), Stage::Connect);
    assert!(!format!("{refused:?}").contains("hunter2"), "{refused:?}");
    assert_eq!(stage("").await, Some(Stage::Sent));
    assert_eq!(stage(&format!("{OK}Content-Length: 9\r\n\r\nabc")).await, Some(Stage::Truncated));
    assert_eq!(stage(&format!("{OK}Content-Length: 10\r\n\r\n")).await, Some(Stage::BodyTooLarge));
    assert_eq!(stage(&format!("{OK}\r\n0123456789")).await, Some(Stage::BodyTooLarge));
}

#[tokio::test]
async fn the_clients_own_timeout_is_a_timeout() {
    for answer in ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"] {
        let (listener, address) = listen().await;
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            read_until(&mut stream, "{}").await;
            stream.write_all(answer.as_bytes()).await.expect("a reader");
            pending::<()>().await;
        });
        let error = send(client().timeout(Duration::from_millis(50)), &address).await.expect_err("late");
        assert_eq!(error.stage(), Stage::Timeout, "{answer}");
    }
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_told_not_to() {
    let (elsewhere, _server) = serve_get().await;
    let (address, _server) =
        serve(format!("HTTP/1.1 302 Found\r\nLocation: http://{elsewhere}/\r\nContent-Length: 0\r\n\r\n"))
            .await;
    let error = send(client(), &address).await.expect_err("a redirect");
    assert_eq!(error.stage(), Stage::Sent);
    assert!(
        StdError::source(&error).is_some_and(|why| why.to_string().contains("Policy::none()")),
        "{error:?}"
    );
    let (address, _server) =
        serve("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n").await;
    let unfollowed = send(client().redirect(reqwest::redirect::Policy::none()), &address).await;
    assert_eq!(unfollowed.expect("a response").status().as_u16(), 302);
}

/// A server that answers a request without a body, which is what a POST becomes after a redirect.
async fn serve_get() -> (String, tokio::task::JoinHandle<()>) {
    let (listener, address) = listen().await;
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        read_until(&mut stream, "\r\n\r\n").await;
        stream.write_all(format!("{OK}Content-Length: 0\r\n\r\n").as_bytes()).await.expect("a reader");
    });
    (address, served)
}

#[test]
fn without_a_runtime_nothing_is_sent_and_nothing_panics() {
    use std::task::{Context, Poll, Waker};

    let transport = ReqwestTransport::new(client().build().expect("a client"));
    let mut exchange = transport.send(request("http://127.0.0.1:1/"));
    let stage = match exchange.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.err().map(|error| error.stage()),
        Poll::Pending => None,
    };
    assert_eq!(stage, Some(Stage::Connect));
}
