//! Through a proxy.

use tokio::io::AsyncWriteExt as _;

use super::*;
use crate::transport::loopback::read_until;

fn by(address: &str) -> HyperTransport {
    transport(HyperTransport::builder().proxy(format!("http://user:hunter2@{address}/")))
}

#[tokio::test]
async fn a_plain_request_names_its_whole_target_and_us() {
    let (address, proxy) = serve(format!("{OK}Content-Length: 0\r\n\r\n")).await;
    by(&address).send(request("http://service.example/")).await.expect("a response");
    let request = proxy.await.expect("a request");
    assert!(request.starts_with("POST http://service.example/ HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("host: signed.example:1234\r\n"), "{request}");
    assert!(request.contains("proxy-authorization: Basic dXNlcjpodW50ZXIy\r\n"), "{request}");
}

#[tokio::test]
async fn a_tunnel_that_is_refused_says_by_whom_and_shows_no_password() {
    let (listener, address) = listen().await;
    let proxy = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let request = read_until(&mut stream, "\r\n\r\n").await;
        stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await.expect("a reader");
        request
    });
    let transport = by(&address);
    let error = transport.send(request("https://service.example/")).await.expect_err("no tunnel");
    let request = proxy.await.expect("a request");
    assert!(request.starts_with("CONNECT service.example:443 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("Proxy-Authorization: Basic dXNlcjpodW50ZXIy\r\n"), "{request}");
    assert!(!request.contains("signed.example"), "the proxy must not see the request: {request}");
    assert_eq!(error.stage(), Stage::Connect);
    let said = chain(&error);
    assert!(said.contains(&format!("http://{address}/")) && said.contains("NO_PROXY"), "{said}");
    let shown = format!("{said} {error:?} {transport:?}");
    assert!(!shown.contains("hunter2") && !shown.contains("dXNlcjpodW50ZXIy"), "{shown}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_named() {
    let (unused, address) = listen().await;
    drop(unused);
    for uri in ["http://service.example/", "https://service.example/"] {
        let error = by(&address).send(request(uri)).await.expect_err("no proxy");
        assert_eq!(error.stage(), Stage::Connect);
        assert!(chain(&error).contains(&format!("the proxy http://{address}/")), "{}", chain(&error));
    }
}

#[test]
fn a_proxy_that_is_of_no_use_is_refused_when_the_transport_is_built() {
    let builder = HyperTransport::builder().proxy("socks5://user:hunter2@proxy:1080");
    let shown = format!("{builder:?}");
    let error = builder.build().expect_err("no HTTP").to_string();
    assert!(
        error.contains("SOCKS") && !error.contains("hunter2") && !shown.contains("hunter2"),
        "{error} {shown}"
    );
}
