//! TLS by rustls.

use std::{error::Error as StdError, sync::Arc};

use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, pki_types::ServerName};
use tokio_rustls::TlsConnector;

use super::super::connect::Stream;

#[cfg(not(feature = "native-tls"))]
mod features;

#[cfg(not(feature = "native-tls"))]
pub(super) use features::config;

/// What does TLS with a configuration.
pub(super) fn connector(mut config: ClientConfig) -> TlsConnector {
    // No protocol must be agreed on but the one that is spoken.
    config.alpn_protocols.clear();
    Arc::new(config).into()
}

pub(super) async fn connect(
    connector: &TlsConnector,
    host: &str,
    stream: Stream,
) -> Result<Stream, Box<dyn StdError + Send + Sync>> {
    let name = ServerName::try_from(host.to_owned())?;
    Ok(Stream::new(TokioIo::new(connector.connect(name, TokioIo::new(stream)).await?)))
}
