//! The configuration that the features describe.

use std::sync::Arc;

use rustls::{
    ClientConfig, ConfigBuilder, WantsVerifier,
    client::WantsClientCert,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, pem::PemObject as _},
};

#[cfg(any(feature = "rustls-webpki-roots", not(feature = "rustls-platform-verifier")))]
use rustls::RootCertStore;

use super::super::BAD_ROOTS;
use crate::Error;

/// A configuration that trusts these certificates, in PEM, beside those that the features name.
pub(in super::super) fn config(roots: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    let roots = certificates(roots)?;
    let builder = ClientConfig::builder_with_provider(provider()?)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::configuration("TLS can't be set up").caused_by(error))?;
    Ok(trusting(builder, roots)?.with_no_client_auth())
}

fn certificates(roots: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in roots {
        let before = all.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            all.push(certificate.map_err(|error| Error::configuration(BAD_ROOTS).caused_by(error))?);
        }
        if all.len() == before {
            return Err(Error::configuration(BAD_ROOTS));
        }
    }
    Ok(all)
}

// The process default is not asked where a feature names a provider: it may be missing, or somebody else's.

#[cfg(feature = "rustls-aws-lc-rs")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it can fail")]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
}

#[cfg(all(feature = "rustls-ring", not(feature = "rustls-aws-lc-rs")))]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it can fail")]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    Ok(Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    CryptoProvider::get_default().cloned().ok_or_else(|| {
        Error::configuration(
            "rustls has nothing to compute with; switch on `rustls-ring` or `rustls-aws-lc-rs` of \
             `tencentcloud-runtime`, or install a provider for the process",
        )
    })
}

#[cfg(all(feature = "rustls-platform-verifier", not(feature = "rustls-webpki-roots")))]
const NO_ROOTS: &str = "the platform has no root certificates for TLS; install them, or switch on \
                        `rustls-webpki-roots` of `tencentcloud-runtime`";

type Trusting = Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error>;

#[cfg(feature = "rustls-webpki-roots")]
fn trusting(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    roots: Vec<CertificateDer<'static>>,
) -> Trusting {
    let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    add(&mut store, roots)?;
    Ok(builder.with_root_certificates(store))
}

#[cfg(all(feature = "rustls-platform-verifier", not(feature = "rustls-webpki-roots")))]
fn trusting(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    roots: Vec<CertificateDer<'static>>,
) -> Trusting {
    // A platform without certificates is no error if there are others.
    let wrong = if roots.is_empty() { NO_ROOTS } else { BAD_ROOTS };
    let provider = builder.crypto_provider().clone();
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider)
        .map_err(|error| Error::configuration(wrong).caused_by(error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

#[cfg(not(any(feature = "rustls-platform-verifier", feature = "rustls-webpki-roots")))]
fn trusting(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    roots: Vec<CertificateDer<'static>>,
) -> Trusting {
    if roots.is_empty() {
        return Err(Error::configuration(
            "no certificates are trusted; switch on `rustls-platform-verifier` or `rustls-webpki-roots` of \
             `tencentcloud-runtime`, or call `HyperTransportBuilder::root_certificates`",
        ));
    }
    let mut store = RootCertStore::empty();
    add(&mut store, roots)?;
    Ok(builder.with_root_certificates(store))
}

#[cfg(any(feature = "rustls-webpki-roots", not(feature = "rustls-platform-verifier")))]
fn add(store: &mut RootCertStore, roots: Vec<CertificateDer<'static>>) -> Result<(), Error> {
    for root in roots {
        store.add(root).map_err(|error| Error::configuration(BAD_ROOTS).caused_by(error))?;
    }
    Ok(())
}
