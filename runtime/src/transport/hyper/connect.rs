//! Connections: TCP, through a proxy if there is one, and TLS on top.

use std::{
    error::Error as StdError,
    fmt, io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Uri, uri::Scheme};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::{
    client::{
        legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
        proxy::matcher::Intercept,
    },
    rt::TokioIo,
};
use tokio::time::timeout;
use tower_service::Service;

use super::{proxy::Proxy, tls::Tls};

type Connecting = Pin<Box<dyn Future<Output = Result<Stream, ConnectError>> + Send>>;

/// Makes connections. Each request clones it, so it is one pointer.
#[derive(Clone)]
pub(super) struct Connector(Arc<Way>);

/// Makes connections that no proxy is asked for, among them those to proxies.
#[derive(Clone)]
struct Direct(Arc<Way>);

struct Way {
    http: HttpConnector,
    tls: Tls,
    proxy: Option<Arc<Proxy>>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(http: HttpConnector, tls: Tls, proxy: Option<Arc<Proxy>>, timeout: Duration) -> Self {
        Self(Arc::new(Way { http, tls, proxy, timeout }))
    }

    async fn connect(&self, destination: Uri) -> Result<Stream, ConnectError> {
        let direct = Direct(self.0.clone());
        let Some(proxy) = self.0.proxy.as_ref().and_then(|proxy| proxy.of(&destination)) else {
            return direct.connect(destination).await;
        };
        if destination.scheme() == Some(&Scheme::HTTPS) {
            let stream = tunnel(direct, &proxy, destination.clone()).await?;
            return self.0.tls.connect(&destination, stream).await;
        }
        let stream = direct.connect(proxy.uri().clone()).await.map_err(|error| {
            ConnectError::new(format!("the proxy {} can't be reached", proxy.uri())).caused_by(error)
        })?;
        Ok(Stream { proxied: true, ..stream })
    }
}

async fn tunnel(direct: Direct, proxy: &Intercept, destination: Uri) -> Result<Stream, ConnectError> {
    let mut tunnel = Tunnel::new(proxy.uri().clone(), direct);
    if let Some(authorization) = proxy.basic_auth() {
        tunnel = tunnel.with_auth(authorization.clone());
    }
    let host = destination.host().unwrap_or_default().to_owned();
    tunnel.call(destination).await.map_err(|error| {
        ConnectError::new(format!(
            "the proxy {} opens no tunnel to `{host}`; if it asks for credentials, write them into its URL, and if \
             it is not meant for this host, name the host in `NO_PROXY`",
            proxy.uri()
        ))
        .caused_by(error)
    })
}

impl Direct {
    async fn connect(&self, destination: Uri) -> Result<Stream, ConnectError> {
        let host = destination.authority().map_or("", |authority| authority.as_str());
        let stream = self.0.http.clone().call(destination.clone()).await.map_err(|error| {
            ConnectError::new(format!("there is no connection to `{host}`")).caused_by(error)
        })?;
        let stream = Stream::new(stream);
        if destination.scheme() == Some(&Scheme::HTTPS) {
            return self.0.tls.connect(&destination, stream).await;
        }
        Ok(stream)
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = ConnectError;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, destination: Uri) -> Connecting {
        let connector = self.clone();
        Box::pin(async move {
            let limit = connector.0.timeout;
            match timeout(limit, connector.connect(destination)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(ConnectError::new(format!("no connection stood within {limit:?}"))),
            }
        })
    }
}

impl Service<Uri> for Direct {
    type Response = Stream;
    type Error = ConnectError;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, destination: Uri) -> Connecting {
        let direct = self.clone();
        Box::pin(async move { direct.connect(destination).await })
    }
}

/// A connection, whatever it is made of: hyper is compiled for it once.
pub(super) struct Stream {
    io: Box<dyn Io>,
    /// Whether a proxy reads the requests, and needs their whole URIs.
    proxied: bool,
}

trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

impl Stream {
    /// A connection over one of Tokio's streams.
    pub(super) fn new<T>(io: TokioIo<T>) -> Self
    where
        TokioIo<T>: Read + Write + Send + Unpin + 'static,
    {
        Self { io: Box::new(io), proxied: false }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.proxied)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, data)
    }
}

/// Why there is no connection, and what to do.
#[derive(Debug)]
pub(super) struct ConnectError {
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl ConnectError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    pub(super) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
