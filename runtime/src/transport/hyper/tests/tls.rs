//! TLS, with an authority of the test's own.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::{io::AsyncWriteExt as _, net::TcpStream, task::JoinHandle};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::transport::loopback::{converse, read_until};

const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab";

/// An authority, and a server of `service.example` and `127.0.0.1` that it vouches for.
struct Authority {
    pem: String,
    acceptor: TlsAcceptor,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "an authority of the test's own");
        let issuer =
            CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a root");
        let key = KeyPair::generate().expect("a key");
        let mut params =
            CertificateParams::new(["service.example".to_owned(), "127.0.0.1".to_owned()]).expect("names");
        params.distinguished_name.push(DnType::CommonName, "a server");
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&key, &issuer).expect("a certificate");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .expect("a certificate");
        Self { pem: issuer.pem(), acceptor: Arc::new(config).into() }
    }

    /// A server that answers one request, if TLS comes about.
    async fn serve(&self) -> (String, JoinHandle<Option<String>>) {
        let (listener, address) = listen().await;
        let acceptor = self.acceptor.clone();
        let request = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("a connection");
            answer(acceptor, stream).await
        });
        (address, request)
    }
}

async fn answer(acceptor: TlsAcceptor, stream: TcpStream) -> Option<String> {
    let stream = acceptor.accept(stream).await.ok()?;
    Some(converse(stream, ANSWER).await)
}

#[tokio::test]
async fn a_root_of_the_callers_own_is_trusted() {
    let authority = Authority::new();
    let (address, server) = authority.serve().await;
    let builder = HyperTransport::builder().no_proxy().root_certificates(authority.pem.clone());
    let transport = builder.build().expect("a transport");
    let response = transport.send(request(&format!("https://{address}/"))).await.expect("a response");
    assert_eq!(response.body(), "ab");
    let request = server.await.expect("no panic").expect("a request");
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
}

#[tokio::test]
#[cfg(any(feature = "rustls-platform-verifier", feature = "rustls-webpki-roots", feature = "native-tls"))]
async fn an_authority_that_nobody_trusts_is_refused_with_what_to_do() {
    let (address, server) = Authority::new().serve().await;
    let transport = HyperTransport::builder().no_proxy().build().expect("a transport");
    let error = transport.send(request(&format!("https://{address}/"))).await.expect_err("no trust");
    assert_eq!(error.stage(), Stage::Connect);
    assert!(chain(&error).contains("root_certificates"), "{}", chain(&error));
    assert_eq!(server.await.expect("no panic"), None);
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let authority = Authority::new();
    let (address, server) = authority.serve().await;
    let builder = HyperTransport::builder().no_proxy().root_certificates(authority.pem.clone());
    let (_, port) = address.split_once(':').expect("a port");
    let uri = format!("https://localhost:{port}/");
    let error = builder.build().expect("a transport").send(request(&uri)).await.expect_err("another host");
    assert_eq!(error.stage(), Stage::Connect);
    assert!(chain(&error).contains("no TLS with `localhost`"), "{}", chain(&error));
    assert_eq!(server.await.expect("no panic"), None);
}

#[tokio::test]
async fn through_a_tunnel_the_host_is_checked_and_not_the_proxy() {
    let authority = Authority::new();
    let (listener, address) = listen().await;
    let acceptor = authority.acceptor.clone();
    let proxy = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let connect = read_until(&mut stream, "\r\n\r\n").await;
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.expect("a reader");
        (connect, answer(acceptor, stream).await)
    });
    let builder = HyperTransport::builder().proxy(format!("http://user:hunter2@{address}"));
    let transport = builder.root_certificates(authority.pem.clone()).build().expect("a transport");
    let response = transport.send(request("https://service.example/")).await.expect("a response");
    assert_eq!(response.body(), "ab");
    let (connect, request) = proxy.await.expect("no panic");
    assert!(connect.starts_with("CONNECT service.example:443 HTTP/1.1\r\n"), "{connect}");
    let request = request.expect("a request");
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    assert!(
        !request.to_lowercase().contains("proxy-authorization"),
        "the service must not see it: {request}"
    );
}

#[tokio::test]
async fn a_proxy_can_be_reached_over_tls() {
    let authority = Authority::new();
    let (address, proxy) = authority.serve().await;
    let builder = HyperTransport::builder().proxy(format!("https://{address}"));
    let transport = builder.root_certificates(authority.pem.clone()).build().expect("a transport");
    let response = transport.send(request("http://service.example/")).await.expect("a response");
    assert_eq!(response.body(), "ab");
    let request = proxy.await.expect("no panic").expect("a request");
    assert!(request.starts_with("POST http://service.example/ HTTP/1.1\r\n"), "{request}");
}

#[tokio::test]
#[cfg(feature = "_rustls")]
async fn a_configuration_of_rustls_goes_before_the_features() {
    use rustls::pki_types::{CertificateDer, pem::PemObject as _};

    let authority = Authority::new();
    let (address, _server) = authority.serve().await;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.pem.as_bytes()).expect("PEM")).expect("a root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let beside = HyperTransport::builder().rustls(config.clone()).root_certificates(authority.pem).build();
    assert!(beside.expect_err("two sets of roots").to_string().contains("which has its own"));
    let transport = HyperTransport::builder().no_proxy().rustls(config).build().expect("a transport");
    let response = transport.send(request(&format!("https://{address}/"))).await.expect("a response");
    assert_eq!(response.body(), "ab");
}

#[test]
fn certificates_that_are_none_are_refused() {
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for pem in ["", "no certificate", broken] {
        let error = HyperTransport::builder().no_proxy().root_certificates(pem).build().expect_err(pem);
        assert!(error.to_string().contains("in PEM"), "{error}");
    }
}
