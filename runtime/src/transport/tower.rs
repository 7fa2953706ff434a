//! Services of tower as transports, and the reverse.

use std::{
    error::Error as StdError,
    fmt,
    future::poll_fn,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use tower_service::Service;

use super::{Exchange, Stage, Transport, TransportError};

/// Sends requests by a service of tower, such as a stack of layers with a [`TransportService`] at its bottom.
///
/// Each request goes to a clone of the service, which is waited for until it is ready. An error of the service that is
/// a [`TransportError`] is handed on. Any other one counts as [`Stage::Sent`], since the request may have reached the
/// service; one that comes from `poll_ready` counts as [`Stage::Connect`]: nothing was sent.
///
/// ```
/// use std::sync::Arc;
///
/// use tencentcloud_runtime::transport::{TowerTransport, Transport, TransportService};
/// use tower::ServiceBuilder;
///
/// /// No more than eight exchanges at a time.
/// fn limited(transport: impl Transport) -> impl Transport {
///     let stack = ServiceBuilder::new().concurrency_limit(8).service(TransportService::new(transport));
///     TowerTransport::new(stack)
/// }
/// ```
pub struct TowerTransport<S> {
    // The lock is held to clone, no longer; it makes do with services that threads can't share.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// A transport that calls clones of a service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

impl<S> Transport for TowerTransport<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<Bytes>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(|error| failed(error, Stage::Connect))?;
            service.call(request).await.map_err(|error| failed(error, Stage::Sent))
        })
    }
}

fn failed(error: impl Into<Box<dyn StdError + Send + Sync>>, stage: Stage) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(stage).caused_by(error),
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

/// A transport as a service of tower, to put layers around. A clone shares the transport.
#[derive(Clone, Debug)]
pub struct TransportService {
    transport: Arc<dyn Transport>,
}

impl TransportService {
    /// A service that sends requests by a transport.
    pub fn new(transport: impl Transport) -> Self {
        Self { transport: Arc::new(transport) }
    }
}

impl Service<http::Request<Bytes>> for TransportService {
    type Response = http::Response<Bytes>;
    type Error = TransportError;
    type Future = Exchange<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let transport = self.transport.clone();
        Box::pin(async move { transport.send(request).await })
    }
}

#[cfg(test)]
mod tests;
