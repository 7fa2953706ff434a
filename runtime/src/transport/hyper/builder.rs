//! Settings of the transport.

use std::{env, fmt, sync::Arc, time::Duration};

use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};

use super::{
    HyperTransport,
    connect::Connector,
    proxy::Proxy,
    tls::{Tls, TlsSettings},
};
use crate::{Error, transport::MAX_BODY_BYTES};

/// How long a connection may take if nothing else is said. Some four round trips go by until TLS stands, half around
/// the world where a caller is far from the region.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an idle connection is kept: less than the 60 seconds after which many gateways and servers close theirs.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(50);

/// How often the peer of an idle connection is asked for a sign of life.
const TCP_KEEPALIVE: Duration = Duration::from_secs(15);

/// Fills a [`HyperTransport`].
#[must_use = "a builder does nothing until `build`"]
pub struct HyperTransportBuilder {
    proxy: ProxyChoice,
    tls: TlsSettings,
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    pool_max_idle_per_host: usize,
    max_response_bytes: usize,
}

enum ProxyChoice {
    Environment,
    Named(String),
    None,
}

impl HyperTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            proxy: ProxyChoice::Environment,
            tls: TlsSettings::default(),
            connect_timeout: CONNECT_TIMEOUT,
            pool_idle_timeout: POOL_IDLE_TIMEOUT,
            pool_max_idle_per_host: usize::MAX,
            max_response_bytes: MAX_BODY_BYTES,
        }
    }

    /// Sends everything through this proxy, `http://[user:password@]host:port` or the same with `https://`, and does
    /// not look at the environment. What is not a letter or a digit in the user's name or password is
    /// percent-encoded.
    ///
    /// By default the environment decides, as it does for curl: `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` name
    /// proxies and `NO_PROXY` the hosts that need none, each in capitals or in small letters. Loopback hosts are then
    /// called directly, and `HTTP_PROXY` in capitals is not read where `REQUEST_METHOD` is set, because a client of a
    /// CGI script can choose it.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = ProxyChoice::Named(url.into());
        self
    }

    /// Sends everything directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = ProxyChoice::None;
        self
    }

    /// The longest time until a connection stands: name, TCP, proxy and TLS together. 10 seconds by default. Nothing
    /// has been sent when it is over.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a connection is kept that nobody uses; 50 seconds by default.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// How many connections to a host are kept that nobody uses; all of them by default. With 0 each request has a
    /// connection of its own.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// The largest response body that is read, in bytes; [`MAX_BODY_BYTES`] by default.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Trusts these certificates as well, written in PEM: those of an organisation's own authority, say, whose proxy
    /// looks into TLS.
    #[cfg(any(feature = "_rustls", feature = "native-tls"))]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.roots.push(pem.into());
        self
    }

    /// Does TLS with rustls as configured here: its provider, its trust, its client certificates. It goes before all
    /// features. Its ALPN protocols are not offered, since the transport speaks HTTP/1.1 only.
    #[cfg(feature = "_rustls")]
    pub fn rustls(mut self, config: rustls::ClientConfig) -> Self {
        self.tls.rustls = Some(config);
        self
    }

    /// Checks the settings and builds a transport with an empty pool.
    ///
    /// It is an error if the proxy can't be read, be it from the environment, and if TLS can't be set up, for instance
    /// because the platform has no root certificates.
    pub fn build(self) -> Result<HyperTransport, Error> {
        let proxy = match self.proxy {
            ProxyChoice::Environment => Proxy::from_variables(&|name| env::var_os(name))?,
            ProxyChoice::Named(url) => Some(Proxy::named(&url)?),
            ProxyChoice::None => None,
        };
        let proxy = proxy.map(Arc::new);
        let mut http = HttpConnector::new();
        // TLS is done on top of it.
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(TCP_KEEPALIVE));
        // Shared among the addresses of a host, so that one that is dead leaves time for the next.
        http.set_connect_timeout(Some(self.connect_timeout));
        let connector = Connector::new(http, Tls::new(self.tls)?, proxy.clone(), self.connect_timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.pool_idle_timeout)
            .pool_max_idle_per_host(self.pool_max_idle_per_host)
            // Head and body in one piece: a small request is one write, and one record of TLS.
            .http1_writev(false)
            // The header is there, and signed.
            .set_host(false)
            // A request that waited on a connection while the server closed it was not written yet, and goes out on
            // another one.
            .retry_canceled_requests(true)
            .build(connector);
        Ok(HyperTransport { client, proxy, max_response_bytes: self.max_response_bytes })
    }
}

impl fmt::Debug for HyperTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The proxy's URL may hold a password, and TLS a key.
        f.debug_struct("HyperTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("pool_max_idle_per_host", &self.pool_max_idle_per_host)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}
