use std::{convert::Infallible, io};

use tower::{ServiceBuilder, ServiceExt as _, service_fn};

use super::*;
use crate::fixture::Recorder;

fn request() -> http::Request<Bytes> {
    http::Request::post("http://service.example/").body(Bytes::from_static(b"{}")).expect("a request")
}

#[tokio::test]
async fn a_stack_of_layers_around_a_transport_is_a_transport() {
    let recorder = Recorder::answering("abc");
    let stack = ServiceBuilder::new()
        .concurrency_limit(1)
        .map_request(|mut request: http::Request<Bytes>| {
            request.headers_mut().insert("x-way", http::HeaderValue::from_static("out"));
            request
        })
        .service(TransportService::new(recorder.clone()));
    let transport = TowerTransport::new(stack);
    for _ in 0..2 {
        assert_eq!(transport.send(request()).await.expect("a response").body(), "abc");
    }
    assert_eq!(recorder.sent(), ["POST http://service.example/\nx-way: out\n\n{}"; 2]);
}

#[tokio::test]
async fn any_service_over_bytes_is_a_transport() {
    let service = service_fn(async |request: http::Request<Bytes>| {
        Ok::<_, Infallible>(http::Response::new(request.into_body()))
    });
    assert_eq!(TowerTransport::new(service).send(request()).await.expect("a response").body(), "{}");
}

#[tokio::test]
async fn an_error_keeps_its_stage_or_counts_as_sent() {
    let failing = |error: fn() -> Box<dyn StdError + Send + Sync>| {
        let service = service_fn(move |_| async move { Err::<http::Response<Bytes>, _>(error()) });
        TowerTransport::new(service)
    };
    let own = failing(|| Box::new(TransportError::new(Stage::Truncated))).send(request()).await;
    assert_eq!(own.expect_err("broken").stage(), Stage::Truncated);
    let other = failing(|| Box::new(io::Error::other("cable"))).send(request()).await;
    assert_eq!(other.expect_err("broken").stage(), Stage::Sent);
}

/// A service that never takes a request.
#[derive(Clone)]
struct Shed;

impl Service<http::Request<Bytes>> for Shed {
    type Response = http::Response<Bytes>;
    type Error = io::Error;
    type Future = std::future::Pending<io::Result<http::Response<Bytes>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Err(io::Error::other("too many requests")))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        std::future::pending()
    }
}

#[tokio::test]
async fn what_a_service_sheds_was_not_sent() {
    let error = TowerTransport::new(Shed).send(request()).await.expect_err("shed");
    assert_eq!(error.stage(), Stage::Connect);
}

#[tokio::test]
async fn a_transport_is_a_service() {
    let service = TransportService::new(Recorder::answering("abc"));
    assert_eq!(service.oneshot(request()).await.expect("a response").body(), "abc");
}
