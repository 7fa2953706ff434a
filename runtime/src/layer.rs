//! Middleware of the caller's own: layers around each exchange with a service.
//!
//! A [`Layer`] stands between the pipeline, which hands it a request that is checked and signed, and the transport. It
//! can look at the request, answer without sending it, look at the response, and put another outcome in its place.
//! Layers are named by [`ConfigBuilder::layer`](crate::ConfigBuilder::layer); the first one is the outermost.
//!
//! ```
//! use bytes::Bytes;
//! use tencentcloud_runtime::{
//!     layer::{CallInfo, Layer, Next},
//!     transport::Exchange,
//! };
//!
//! /// Writes a line for each exchange.
//! #[derive(Debug)]
//! struct Log;
//!
//! impl Layer for Log {
//!     fn call<'a>(&'a self, request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a> {
//!         Box::pin(async move {
//!             let call = request.extensions().get::<CallInfo>().cloned();
//!             let outcome = next.run(request).await;
//!             match (&outcome, call) {
//!                 (Ok(response), Some(call)) => println!("{}: {}", call.action(), response.status()),
//!                 (Err(error), Some(call)) => println!("{}: {error}", call.action()),
//!                 _ => {}
//!             }
//!             outcome
//!         })
//!     }
//! }
//! ```
//!
//! # What a layer may change
//! The signature covers the method, the path and the query, the headers `Host` and `Content-Type`, and the body; the
//! service refuses a request in which one of them is not what was signed. A layer may add headers of its own, such as
//! a trace's, and leaves `X-TC-…` and `Authorization` as they are. The response is the layer's to change: what it
//! hands back is decoded as if the service had sent it.
//!
//! The time of a call runs on in a layer, and ends it together with the call.

use std::{fmt, sync::Arc};

use bytes::Bytes;

use crate::transport::{Exchange, Transport};

/// Wraps each exchange with a service.
pub trait Layer: fmt::Debug + Send + Sync + 'static {
    /// Answers a request, by `next.run(request)` or by itself. The request has a [`CallInfo`] in its extensions.
    fn call<'a>(&'a self, request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a>;
}

impl<T: Layer + ?Sized> Layer for Arc<T> {
    fn call<'a>(&'a self, request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a> {
        (**self).call(request, next)
    }
}

/// What lies within a layer: the layers after it, and the transport.
#[derive(Debug)]
pub struct Next<'a> {
    layers: &'a [Box<dyn Layer>],
    transport: &'a dyn Transport,
}

impl<'a> Next<'a> {
    pub(crate) fn new(layers: &'a [Box<dyn Layer>], transport: &'a dyn Transport) -> Self {
        Self { layers, transport }
    }

    /// Hands the request on, and gives the outcome.
    #[must_use = "nothing is sent until the future is awaited"]
    pub fn run(self, request: http::Request<Bytes>) -> Exchange<'a> {
        match self.layers.split_first() {
            Some((layer, layers)) => layer.call(request, Next { layers, ..self }),
            None => self.transport.send(request),
        }
    }
}

/// Which call a request belongs to; it stands in the request's extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallInfo {
    service: &'static str,
    action: &'static str,
    region: Option<Box<str>>,
    attempt: u32,
}

impl CallInfo {
    pub(crate) fn new(
        service: &'static str,
        action: &'static str,
        region: Option<&str>,
        attempt: u32,
    ) -> Self {
        Self { service, action, region: region.map(Box::from), attempt }
    }

    /// The service, such as `tag`.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.service
    }

    /// The action, such as `GetTags`.
    #[must_use]
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// The region that the request names, if any.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Which attempt of the call this is; the first one is 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

#[cfg(test)]
mod tests;
