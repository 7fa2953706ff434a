//! A reqwest client of the caller's own as the transport.

use std::error::Error as StdError;

use bytes::Bytes;
use reqwest::Client;
use tokio::runtime::Handle;

use super::{Exchange, MAX_BODY_BYTES, Stage, Transport, TransportError, body};

/// Sends requests by a reqwest client: its proxies, TLS, timeouts and pool.
///
/// The client **must not follow redirects**: a request is signed for one host and path, and must go nowhere else. A
/// response that came by a redirect is an error; build the client with
/// [`redirect::Policy::none()`](reqwest::redirect::Policy::none), so that none is sent after one. Its default headers
/// must not name a `Content-Type` or `Host`, which are signed. It needs a Tokio runtime with I/O and time.
///
/// ```
/// use tencentcloud_runtime::{Config, Credentials, transport::ReqwestTransport};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let config = Config::builder()
///     .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
///     .transport(ReqwestTransport::new(client))
///     .build()?;
/// # let _ = config;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    max_response_bytes: usize,
}

impl ReqwestTransport {
    /// A transport that shares a client's connections. It reads bodies up to [`MAX_BODY_BYTES`].
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client, max_response_bytes: MAX_BODY_BYTES }
    }

    /// The largest response body that is read, in bytes.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    async fn exchange(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::new(Stage::Connect).caused_by("there is no Tokio runtime"));
        }
        let request = reqwest::Request::try_from(request)
            .map_err(|error| TransportError::new(Stage::Connect).caused_by(error.without_url()))?;
        let asked = request.url().clone();
        let response = self.client.execute(request).await.map_err(|error| failed(error, Stage::Sent))?;
        if *response.url() != asked {
            return Err(TransportError::new(Stage::Sent).caused_by(
                "the reqwest client followed a redirect; build it with `redirect::Policy::none()`, since a request is \
                 signed for one host",
            ));
        }
        body::read(http::Response::from(response), self.max_response_bytes).await.map_err(late)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

/// The failure of a request that had come to a stage, unless reqwest knows better.
fn failed(error: reqwest::Error, stage: Stage) -> TransportError {
    let stage = if error.is_connect() || error.is_builder() {
        Stage::Connect
    } else if error.is_timeout() {
        Stage::Timeout
    } else {
        stage
    };
    // A signature may stand in a URL.
    TransportError::new(stage).caused_by(error.without_url())
}

/// The failure to read a body, told apart where the client's own limit on the time was the cause.
fn late(error: TransportError) -> TransportError {
    let timeout = StdError::source(&error)
        .and_then(|source| source.downcast_ref::<reqwest::Error>())
        .is_some_and(reqwest::Error::is_timeout);
    if timeout { TransportError { stage: Stage::Timeout, ..error } } else { error }
}

#[cfg(test)]
mod tests;
