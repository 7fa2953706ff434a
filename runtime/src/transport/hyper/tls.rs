//! TLS, by what the caller gives and the features say.

use std::error::Error as StdError;

use http::Uri;

use super::connect::{ConnectError, Stream};
use crate::Error;

#[cfg(feature = "native-tls")]
mod by_native_tls;
#[cfg(feature = "_rustls")]
mod by_rustls;

/// What the caller says about TLS.
#[derive(Default)]
pub(super) struct TlsSettings {
    /// Certificates in PEM that are trusted beside the others.
    pub(super) roots: Vec<Vec<u8>>,
    #[cfg(feature = "_rustls")]
    pub(super) rustls: Option<rustls::ClientConfig>,
}

/// The library that does TLS.
pub(super) enum Tls {
    #[cfg(feature = "_rustls")]
    Rustls(tokio_rustls::TlsConnector),
    #[cfg(feature = "native-tls")]
    Native(tokio_native_tls::TlsConnector),
    /// There is none, and only `http://` can be reached.
    #[cfg(not(any(feature = "_rustls", feature = "native-tls")))]
    None,
}

impl Tls {
    /// The caller's own configuration goes before the features, and among them native-tls before rustls.
    #[cfg_attr(
        not(feature = "_rustls"),
        expect(clippy::needless_pass_by_value, reason = "rustls consumes it")
    )]
    pub(super) fn new(settings: TlsSettings) -> Result<Self, Error> {
        #[cfg(feature = "_rustls")]
        if let Some(config) = settings.rustls {
            if !settings.roots.is_empty() {
                return Err(Error::configuration(
                    "certificates are given beside a configuration of rustls, which has its own; add them to it",
                ));
            }
            return Ok(Self::Rustls(by_rustls::connector(config)));
        }
        Self::of_features(&settings.roots)
    }

    #[cfg(feature = "native-tls")]
    fn of_features(roots: &[Vec<u8>]) -> Result<Self, Error> {
        Ok(Self::Native(by_native_tls::connector(roots)?))
    }

    #[cfg(all(feature = "_rustls", not(feature = "native-tls")))]
    fn of_features(roots: &[Vec<u8>]) -> Result<Self, Error> {
        Ok(Self::Rustls(by_rustls::connector(by_rustls::config(roots)?)))
    }

    #[cfg(not(any(feature = "_rustls", feature = "native-tls")))]
    #[expect(clippy::unnecessary_wraps, reason = "with a feature of TLS it can fail")]
    fn of_features(_: &[Vec<u8>]) -> Result<Self, Error> {
        Ok(Self::None)
    }

    /// Agrees on keys with the host of a URI.
    #[cfg_attr(
        not(any(feature = "_rustls", feature = "native-tls")),
        expect(clippy::unused_async, reason = "with a feature of TLS it waits")
    )]
    pub(super) async fn connect(&self, destination: &Uri, stream: Stream) -> Result<Stream, ConnectError> {
        // An address of IPv6 stands in brackets.
        let host = destination.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let secured: Result<Stream, Box<dyn StdError + Send + Sync>> = match self {
            #[cfg(feature = "_rustls")]
            Self::Rustls(connector) => by_rustls::connect(connector, host, stream).await,
            #[cfg(feature = "native-tls")]
            Self::Native(connector) => by_native_tls::connect(connector, host, stream).await,
            #[cfg(not(any(feature = "_rustls", feature = "native-tls")))]
            Self::None => {
                drop(stream);
                Err("no feature of `tencentcloud-runtime` provides TLS; switch on `rustls` or `native-tls`"
                    .into())
            }
        };
        secured.map_err(|error| {
            ConnectError::new(format!(
                "there is no TLS with `{host}`; if an authority of your own signs the certificates of the host, or of \
                 a proxy on the way, give it to `HyperTransportBuilder::root_certificates`"
            ))
            .caused_by(error)
        })
    }
}

/// What is wrong with certificates that the caller gives.
#[cfg(any(feature = "_rustls", feature = "native-tls"))]
const BAD_ROOTS: &str = "root certificates can't be read; give at least one, in PEM";
