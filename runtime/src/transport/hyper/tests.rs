use std::task::{Context, Poll, Waker};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

use super::*;

/// A server that reads one request, writes a fixed text and closes. Gives its address and, later, what it read.
async fn serve(answer: String) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let read = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut request = Vec::new();
        while !request.ends_with(b"{}") {
            assert_ne!(stream.read_buf(&mut request).await.expect("a request"), 0);
        }
        stream.write_all(answer.as_bytes()).await.expect("a reader");
        String::from_utf8(request).expect("text")
    });
    (address, read)
}

async fn send(address: &str) -> Result<http::Response<Bytes>, TransportError> {
    let request = http::Request::post(format!("http://{address}/"))
        .header("host", "signed.example:1234")
        .header("content-type", "application/json")
        .body(Bytes::from_static(b"{}"))
        .expect("a request");
    HyperTransport::new().expect("a transport").send(request).await
}

async fn stage(answer: String) -> Option<Stage> {
    let (address, _server) = serve(answer).await;
    send(&address).await.err().map(|error| error.stage())
}

#[tokio::test]
async fn a_request_arrives_as_it_was_signed() {
    let (address, server) = serve("HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\n\r\nabc".to_owned()).await;
    let response = send(&address).await.expect("a response");
    assert_eq!((response.status().as_u16(), &response.body()[..]), (403, &b"abc"[..]));
    let request = server.await.expect("a request");
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("host: signed.example:1234\r\n"), "{request}");
    assert!(request.contains("content-type: application/json\r\n"), "{request}");
    assert_eq!(request.to_lowercase().matches("host:").count(), 1, "{request}");
}

#[tokio::test]
async fn a_failure_says_how_far_it_came() {
    let unused = TcpListener::bind("127.0.0.1:0").await.and_then(|listener| listener.local_addr());
    let refused = send(&unused.expect("a port").to_string()).await.expect_err("no server");
    assert_eq!(refused.stage(), Stage::Connect);
    assert_eq!(stage(String::new()).await, Some(Stage::Sent));
    let ok = "HTTP/1.1 200 OK\r\n";
    assert_eq!(stage(format!("{ok}Content-Length: 9\r\n\r\nabc")).await, Some(Stage::Truncated));
    let announced = format!("{ok}Content-Length: {}\r\n\r\n", MAX_BODY_BYTES + 1);
    assert_eq!(stage(announced).await, Some(Stage::BodyTooLarge));
    let (size, body) = (MAX_BODY_BYTES + 1, "a".repeat(MAX_BODY_BYTES + 1));
    let chunked = format!("{ok}Transfer-Encoding: chunked\r\n\r\n{size:x}\r\n{body}\r\n0\r\n\r\n");
    assert_eq!(stage(chunked).await, Some(Stage::BodyTooLarge));
}

#[tokio::test]
async fn a_response_that_breaks_off_says_how_it_began() {
    let cut = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99\r\n\r\n<html>".to_owned();
    let (address, _server) = serve(cut).await;
    let error = send(&address).await.expect_err("cut off");
    assert_eq!(error.response(), Some((502, "; it starts with <html>")));
}

#[test]
fn without_a_runtime_nothing_is_sent_and_nothing_panics() {
    let transport = HyperTransport::new().expect("a transport");
    let mut exchange = transport.send(http::Request::new(Bytes::new()));
    let mut context = Context::from_waker(Waker::noop());
    let stage = match exchange.as_mut().poll(&mut context) {
        Poll::Ready(answer) => answer.err().map(|error| error.stage()),
        Poll::Pending => None,
    };
    assert_eq!(stage, Some(Stage::Connect));
}
