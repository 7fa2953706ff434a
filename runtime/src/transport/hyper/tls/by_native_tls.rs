//! TLS by the platform's own library.

use std::error::Error as StdError;

use hyper_util::rt::TokioIo;
use native_tls::Certificate;
use tokio_native_tls::TlsConnector;

use super::{super::connect::Stream, BAD_ROOTS};
use crate::Error;

/// What does TLS and trusts these certificates, in PEM, beside the platform's.
pub(super) fn connector(roots: &[Vec<u8>]) -> Result<TlsConnector, Error> {
    let mut builder = native_tls::TlsConnector::builder();
    for pem in roots {
        let certificates = Certificate::stack_from_pem(pem)
            .map_err(|error| Error::configuration(BAD_ROOTS).caused_by(error))?;
        if certificates.is_empty() {
            return Err(Error::configuration(BAD_ROOTS));
        }
        for certificate in certificates {
            builder.add_root_certificate(certificate);
        }
    }
    let connector = builder.build();
    let unusable = "TLS can't be set up by the platform's library";
    Ok(connector.map_err(|error| Error::configuration(unusable).caused_by(error))?.into())
}

pub(super) async fn connect(
    connector: &TlsConnector,
    host: &str,
    stream: Stream,
) -> Result<Stream, Box<dyn StdError + Send + Sync>> {
    Ok(Stream::new(TokioIo::new(connector.connect(host, TokioIo::new(stream)).await?)))
}
