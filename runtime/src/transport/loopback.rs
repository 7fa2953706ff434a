//! A server for tests of transports.

use bytes::Bytes;
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::TcpListener,
    task::JoinHandle,
};

/// A server that reads one request, writes a fixed text and closes. Gives its address and, later, what it read.
pub(super) async fn serve(answer: impl Into<String>) -> (String, JoinHandle<String>) {
    let answer = answer.into();
    let (listener, address) = listen().await;
    let read = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        converse(stream, &answer).await
    });
    (address, read)
}

pub(super) async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    (listener, address)
}

/// Reads a request with the body `{}` and writes an answer.
pub(super) async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin, answer: &str) -> String {
    let request = read_until(&mut stream, "{}").await;
    stream.write_all(answer.as_bytes()).await.expect("a reader");
    stream.flush().await.expect("a reader");
    request
}

pub(super) async fn read_until(stream: &mut (impl AsyncRead + Unpin), end: &str) -> String {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        assert_ne!(stream.read_buf(&mut read).await.expect("a request"), 0);
    }
    String::from_utf8(read).expect("text")
}

/// A request as the pipeline hands it on.
pub(super) fn request(uri: &str) -> http::Request<Bytes> {
    http::Request::post(uri)
        .header("host", "signed.example:1234")
        .header("content-type", "application/json")
        .body(Bytes::from_static(b"{}"))
        .expect("a request")
}
