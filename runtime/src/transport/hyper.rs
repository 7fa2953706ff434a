//! The transport that ships: hyper's connection pool over TLS.

use std::{error::Error as StdError, fmt, sync::Arc};

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::client::legacy::{self, Client, ResponseFuture};
use tokio::runtime::Handle;

use self::{connect::Connector, proxy::Proxy};
use super::{Exchange, Stage, Transport, TransportError, body};
use crate::Error;

mod builder;
mod connect;
mod proxy;
mod tls;

pub use builder::HyperTransportBuilder;

/// HTTP/1.1 with a pool of connections, through a proxy if the environment names one.
///
/// TLS is what the features say: by default that of rustls with ring, and the platform's own trust in certificates. It
/// needs a Tokio runtime with I/O and time. A clone shares the pool.
///
/// ```no_run
/// use std::time::Duration;
///
/// use tencentcloud_runtime::{Config, Credentials, transport::HyperTransport};
///
/// # fn main() -> Result<(), tencentcloud_runtime::Error> {
/// let transport = HyperTransport::builder()
///     .proxy("http://user:password@proxy.example:3128")
///     .connect_timeout(Duration::from_secs(3))
///     .build()?;
/// let config =
///     Config::builder().credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE")).transport(transport).build()?;
/// # let _ = config;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Full<Bytes>>,
    proxy: Option<Arc<Proxy>>,
    max_response_bytes: usize,
}

impl HyperTransport {
    /// A transport with the defaults of its [builder](Self::builder), and an empty pool.
    ///
    /// It is an error if the environment names a proxy that can't be used, and if TLS can't be set up, for instance
    /// because the platform has no root certificates.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A transport to be configured.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::new()
    }
}

impl Transport for HyperTransport {
    fn send(&self, mut request: http::Request<Bytes>) -> Exchange<'_> {
        if let Some(proxy) = &self.proxy {
            proxy.authorize(&mut request);
        }
        // Not within the future, which need not hold the request then.
        let response = self.client.request(request.map(Full::new));
        Box::pin(answer(response, self.max_response_bytes))
    }
}

async fn answer(response: ResponseFuture, max_bytes: usize) -> Result<http::Response<Bytes>, TransportError> {
    if Handle::try_current().is_err() {
        return Err(TransportError::new(Stage::Connect).caused_by("there is no Tokio runtime"));
    }
    body::read(response.await.map_err(failed)?, max_bytes).await
}

fn failed(error: legacy::Error) -> TransportError {
    let stage = if error.is_connect() || is_unsent(&error) { Stage::Connect } else { Stage::Sent };
    TransportError::new(stage).caused_by(error)
}

/// Whether the connection was closed before hyper took the request to write it.
fn is_unsent(error: &(dyn StdError + 'static)) -> bool {
    let mut causes = std::iter::successors(Some(error), |&error| error.source());
    causes.any(|cause| cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled))
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport")
            .field("proxy", &self.proxy)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
