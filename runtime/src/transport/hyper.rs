//! The transport that ships: hyper's connection pool over rustls.

use std::{fmt, sync::Arc};

use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Body as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tokio::runtime::Handle;

use super::{BoxFuture, Stage, Transport, TransportError};
use crate::Error;

/// The largest response body that is read: 64 MiB.
pub const MAX_BODY_BYTES: usize = 64 << 20;

/// HTTP/1.1 with a pool of connections, TLS by rustls with ring, and the platform's own trust in certificates.
///
/// It needs a Tokio runtime with I/O and time. A clone shares the pool.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl HyperTransport {
    /// A transport with an empty pool. It is an error if the platform has no root certificates.
    pub fn new() -> Result<Self, Error> {
        // The provider is named, because the process default may be missing or belong to somebody else.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_platform_verifier(provider)
            .map_err(|error| {
                Error::configuration(
                    "TLS can't be set up; install the platform's root certificates, or give a transport",
                )
                .caused_by(error)
            })?
            // The configuration has checked that `http` is wanted.
            .https_or_http()
            .enable_http1()
            .build();
        let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector);
        Ok(Self { client })
    }

    async fn exchange(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::new(Stage::Connect).caused_by("there is no Tokio runtime"));
        }
        let response = self.client.request(request.map(Full::new)).await.map_err(|error| {
            let stage = if error.is_connect() { Stage::Connect } else { Stage::Sent };
            TransportError::new(stage).caused_by(error)
        })?;
        let (parts, mut body) = response.into_parts();
        let mut received = BytesMut::new();
        let failed = |stage, received: &[u8]| {
            TransportError::new(stage).within_response(parts.status.as_u16(), received)
        };
        // An announced length is not waited for.
        if body.size_hint().lower() > MAX_BODY_BYTES as u64 {
            return Err(failed(Stage::BodyTooLarge, &received));
        }
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| failed(Stage::Truncated, &received).caused_by(error))?;
            let Some(data) = frame.data_ref() else { continue };
            received.extend_from_slice(data);
            if received.len() > MAX_BODY_BYTES {
                return Err(failed(Stage::BodyTooLarge, &received));
            }
        }
        Ok(http::Response::from_parts(parts, received.freeze()))
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
