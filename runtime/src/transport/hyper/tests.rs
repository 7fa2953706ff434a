use std::{
    error::Error as StdError,
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::mpsc,
    task::{Context, Poll, Waker},
    thread,
    time::Duration,
};

use hyper_util::rt::TokioIo;

use super::*;
use crate::transport::{
    MAX_BODY_BYTES,
    loopback::{listen, request, serve},
};

mod proxy;
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs", feature = "native-tls"))]
mod tls;

const OK: &str = "HTTP/1.1 200 OK\r\n";

/// A transport that can do without certificates, which none of these tests is about.
fn transport(builder: HyperTransportBuilder) -> HyperTransport {
    #[cfg(all(
        feature = "_rustls",
        not(any(feature = "rustls-platform-verifier", feature = "rustls-webpki-roots"))
    ))]
    let builder = builder.rustls(unused_tls());
    builder.build().expect("a transport")
}

#[cfg(all(
    feature = "_rustls",
    not(any(feature = "rustls-platform-verifier", feature = "rustls-webpki-roots"))
))]
fn unused_tls() -> rustls::ClientConfig {
    rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

async fn send(address: &str) -> Result<http::Response<Bytes>, TransportError> {
    let transport = transport(HyperTransport::builder().no_proxy());
    transport.send(request(&format!("http://{address}/"))).await
}

async fn stage(answer: String) -> Option<Stage> {
    let (address, _server) = serve(answer).await;
    send(&address).await.err().map(|error| error.stage())
}

/// An error with all of its causes, as callers print it.
fn chain(error: &dyn StdError) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[tokio::test]
async fn a_request_arrives_as_it_was_signed() {
    let (address, server) = serve("HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\n\r\nabc").await;
    let response = send(&address).await.expect("a response");
    assert_eq!((response.status().as_u16(), &response.body()[..]), (403, &b"abc"[..]));
    let request = server.await.expect("a request");
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("host: signed.example:1234\r\n"), "{request}");
    assert!(request.contains("content-type: application/json\r\n"), "{request}");
    assert_eq!(request.to_lowercase().matches("host:").count(), 1, "{request}");
}

#[tokio::test]
async fn a_body_is_whole_however_it_comes() {
    for (answer, body) in [
        ("Content-Length: 0\r\n\r\n", ""),
        ("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", ""),
        ("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", "ab"),
        ("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n1\r\nf\r\n0\r\nlast: 1\r\n\r\n", "abcdef"),
        ("\r\nuntil it closes", "until it closes"),
    ] {
        let (address, _server) = serve(format!("{OK}{answer}")).await;
        assert_eq!(send(&address).await.expect(answer).body(), body, "{answer}");
    }
}

#[tokio::test]
async fn a_failure_says_how_far_it_came() {
    let (unused, address) = listen().await;
    drop(unused);
    let refused = send(&address).await.expect_err("no server");
    assert_eq!(refused.stage(), Stage::Connect);
    assert!(chain(&refused).contains(&format!("no connection to `{address}`")), "{}", chain(&refused));
    assert_eq!(stage(String::new()).await, Some(Stage::Sent));
    assert_eq!(stage(format!("{OK}Content-Length: 9\r\n\r\nabc")).await, Some(Stage::Truncated));
    let announced = format!("{OK}Content-Length: {}\r\n\r\n", MAX_BODY_BYTES + 1);
    assert_eq!(stage(announced).await, Some(Stage::BodyTooLarge));
}

#[tokio::test]
async fn a_body_is_read_up_to_its_limit() {
    let answer = |chunks: usize| {
        let chunks = "1\r\na\r\n".repeat(chunks);
        format!("{OK}Transfer-Encoding: chunked\r\n\r\n{chunks}0\r\n\r\n")
    };
    let transport = transport(HyperTransport::builder().no_proxy().max_response_bytes(3));
    let (address, _server) = serve(answer(3)).await;
    let whole = transport.send(request(&format!("http://{address}/"))).await.expect("a response");
    assert_eq!(whole.body(), "aaa");
    let (address, _server) = serve(answer(4)).await;
    let error = transport.send(request(&format!("http://{address}/"))).await.expect_err("too large");
    assert_eq!(error.stage(), Stage::BodyTooLarge);
}

#[tokio::test]
async fn a_connection_that_does_not_stand_in_time_is_given_up() {
    // It never answers, so the tunnel never opens.
    let (_listener, address) = listen().await;
    let limit = Duration::from_millis(5);
    let builder = HyperTransport::builder().proxy(format!("http://{address}")).connect_timeout(limit);
    let error = transport(builder).send(request("https://service.example/")).await.expect_err("no tunnel");
    assert_eq!(error.stage(), Stage::Connect);
    assert!(chain(&error).contains("5ms"), "{}", chain(&error));
}

/// A server that answers one request on each connection, keeps it open in its words, and closes it when it is told to.
struct ClosingServer {
    address: String,
    close: mpsc::Sender<()>,
    closed: mpsc::Receiver<()>,
}

impl ClosingServer {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let (close, told) = mpsc::channel();
        let (tell, closed) = mpsc::channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mut read) = (stream.expect("a connection"), Vec::new());
                while !read.ends_with(b"{}") {
                    let mut chunk = [0; 1_024];
                    let length = stream.read(&mut chunk).expect("a request");
                    read.extend_from_slice(&chunk[..length]);
                }
                write!(stream, "{OK}Content-Length: 2\r\n\r\nab").expect("a reader");
                if told.recv().is_err() {
                    return;
                }
                drop(stream);
                tell.send(()).expect("a test");
            }
        });
        Self { address, close, closed }
    }

    /// Closes the connection, and holds the thread meanwhile, so that nothing can look at it.
    fn close(&self) {
        self.close.send(()).expect("a server");
        self.closed.recv().expect("a closed connection");
    }
}

#[tokio::test]
async fn a_connection_that_the_server_closed_in_the_pool_costs_no_call() {
    let server = ClosingServer::start();
    let transport = transport(HyperTransport::builder().no_proxy());
    for _ in 0..3 {
        let response =
            transport.send(request(&format!("http://{}/", server.address))).await.expect("a response");
        assert_eq!(response.body(), "ab");
        server.close();
        // The runtime looks at its sockets before it goes on here, and we come before the task of the connection.
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_request_that_was_not_written_is_told_apart() {
    let failure = async |close_at_once: bool| {
        let (ours, theirs) = tokio::io::duplex(1_024);
        let (mut sender, connection) =
            ::hyper::client::conn::http1::handshake(TokioIo::new(ours)).await.expect("a connection");
        if close_at_once {
            drop(connection);
        } else {
            tokio::spawn(connection);
            tokio::spawn(async move { crate::transport::loopback::converse(theirs, "").await });
        }
        sender.send_request(request("/").map(Full::new)).await.expect_err("closed")
    };
    assert!(is_unsent(&failure(true).await));
    assert!(!is_unsent(&failure(false).await));
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
    let transport = transport(HyperTransport::builder().no_proxy());
    let mut exchange = transport.send(request("http://127.0.0.1:1/"));
    let mut context = Context::from_waker(Waker::noop());
    let stage = match exchange.as_mut().poll(&mut context) {
        Poll::Ready(answer) => answer.err().map(|error| error.stage()),
        Poll::Pending => None,
    };
    assert_eq!(stage, Some(Stage::Connect));
}
