//! How requests reach the service.
//!
//! A [`Transport`] sends one signed HTTP request and hands back the response. The one that ships is `HyperTransport`,
//! behind the feature `hyper`. `ReqwestTransport` sends by a client of the caller's own, behind the feature `reqwest`,
//! and `TowerTransport` by a service of tower, behind the feature `tower`. Another one can record, replay or answer by
//! itself in tests.

use std::{error::Error as StdError, fmt, pin::Pin, sync::Arc};

use bytes::Bytes;

use crate::error::excerpt;

#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod body;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(all(test, any(feature = "hyper", feature = "reqwest")))]
mod loopback;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "tower")]
mod tower;

#[cfg(feature = "hyper")]
pub use self::hyper::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::tower::{TowerTransport, TransportService};

/// The largest response body that a transport reads if nothing else is said: 64 MiB.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub const MAX_BODY_BYTES: usize = 64 << 20;

/// A future on the heap that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request on its way, which becomes a response or says how far it came.
pub type Exchange<'a> = BoxFuture<'a, Result<http::Response<Bytes>, TransportError>>;

/// Sends HTTP requests.
///
/// The URI is absolute, and the headers are complete and signed: a transport must not change `Host` and
/// `Content-Type`, nor the body, and must not follow redirects. It need not limit the time of a call.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request and reads the whole response, whatever its status.
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        (**self).send(request)
    }
}

/// Why an exchange failed, and how far it had come.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    // The status, and how the body starts, without anything that could be a secret.
    response: Option<(u16, String)>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How far an exchange had come when it failed. This decides whether the request can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// There was no connection, or it was closed before anything was written. Nothing was sent.
    Connect,
    /// It took too long. The request may have reached the service.
    Timeout,
    /// The request may have reached the service, and no response came.
    Sent,
    /// The response is larger than the transport reads.
    BodyTooLarge,
    /// The connection ended within the response.
    Truncated,
}

impl TransportError {
    /// A failure at a stage.
    #[must_use]
    pub fn new(stage: Stage) -> Self {
        Self { stage, response: None, source: None }
    }

    /// The same failure with its cause.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The same failure with what there was of the response: its status and the start of its body.
    #[must_use]
    pub fn within_response(mut self, status: u16, received: &[u8]) -> Self {
        self.response = Some((status, excerpt(received)));
        self
    }

    /// The status of a response that broke off, and the part of an error's message that says how it starts.
    pub(crate) fn response(&self) -> Option<(u16, &str)> {
        self.response.as_ref().map(|(status, excerpt)| (*status, excerpt.as_str()))
    }

    /// How far the exchange had come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether it took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.stage == Stage::Timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.stage {
            Stage::Connect => "no connection could be made, nothing was sent",
            Stage::Timeout => "it took too long, the request may have reached the service",
            Stage::Sent => "no response came, the request may have reached the service",
            Stage::BodyTooLarge => "the response is too large",
            Stage::Truncated => "the connection ended within the response",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
