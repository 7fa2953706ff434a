//! The TC3-HMAC-SHA256 signature as a chain of pure functions: request → [`CanonicalRequest`] → [`StringToSign`] →
//! [`SigningKey`] → signature → `Authorization` header.
//!
//! The time is passed in, and the day of the credential scope is the UTC day of that very time. The service's name is
//! passed in, too, and never read out of a host.
//!
//! ```
//! use tencentcloud_runtime::{Credentials, sign};
//!
//! let request = sign::Request {
//!     method: "POST",
//!     path: "/",
//!     query: "",
//!     headers: &[("Content-Type", "application/json"), ("Host", "tag.intl.tencentcloudapi.com")],
//!     payload: b"{}",
//! };
//! let credentials = Credentials::new("AKIDEXAMPLE", "EXAMPLE");
//! let time = "2019-02-25T16:44:25Z".parse()?;
//! let header = sign::sign(&request, &credentials, "tag", time);
//! assert!(header.starts_with("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/tag/tc3_request, "));
//! # Ok::<(), jiff::Error>(())
//! ```

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::Credentials;

/// The name of the algorithm, as it stands in the string to sign and in the header.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// What ends every credential scope.
const TERMINATOR: &str = "tc3_request";

/// The parts of an HTTP request that a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method in upper case, such as `POST`.
    pub method: &'a str,
    /// The path; `/` for every action.
    pub path: &'a str,
    /// The query, percent-encoded as it is sent; empty for `POST`.
    pub query: &'a str,
    /// The headers to sign, exactly as they are sent; `Content-Type` and `Host` must be among them. Their order does
    /// not matter.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub payload: &'a [u8],
}

/// A request in the form that is hashed for the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalRequest {
    text: String,
    signed_headers: String,
}

impl CanonicalRequest {
    /// Puts a request into its canonical form: names and values of headers trimmed, in lower case and sorted by name.
    #[must_use]
    pub fn new(request: &Request<'_>) -> Self {
        let Request { method, path, query, headers, payload } = request;
        let canonical = |text: &str| text.trim().to_lowercase();
        let mut headers: Vec<(String, String)> =
            headers.iter().map(|(name, value)| (canonical(name), canonical(value))).collect();
        headers.sort();
        let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        let signed_headers = names.join(";");
        let lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let lines = lines.concat();
        let hash = hash(payload);
        let text = format!("{method}\n{path}\n{query}\n{lines}\n{signed_headers}\n{hash}");
        Self { text, signed_headers }
    }

    /// The canonical request itself.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The names of the signed headers, such as `content-type;host`.
    #[must_use]
    pub fn signed_headers(&self) -> &str {
        &self.signed_headers
    }

    /// The SHA-256 hash of the text in lower-case hexadecimal digits.
    #[must_use]
    pub fn hash(&self) -> String {
        hash(self.text.as_bytes())
    }
}

/// What a signature is good for: a service on a day. Its `Display` is `2019-02-25/cvm/tc3_request`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialScope<'a> {
    date: Date,
    service: &'a str,
}

impl<'a> CredentialScope<'a> {
    /// The scope of a service, such as `cvm`, on the UTC day of a time.
    #[must_use]
    pub fn new(service: &'a str, time: Timestamp) -> Self {
        Self { date: time.to_zoned(TimeZone::UTC).date(), service }
    }
}

impl fmt::Display for CredentialScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{TERMINATOR}", self.date, self.service)
    }
}

/// The text that is signed: algorithm, time, scope and the hash of the canonical request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToSign(String);

impl StringToSign {
    /// Puts the text together; the time is the one of the `X-TC-Timestamp` header.
    #[must_use]
    pub fn new(canonical: &CanonicalRequest, scope: &CredentialScope<'_>, time: Timestamp) -> Self {
        Self(format!("{ALGORITHM}\n{}\n{scope}\n{}", time.as_second(), canonical.hash()))
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// The key of a scope, derived from the secret key. It is wiped from memory when it is dropped.
pub struct SigningKey(Zeroizing<[u8; 32]>);

impl SigningKey {
    /// Derives the key.
    #[must_use]
    pub fn derive(secret_key: &str, scope: &CredentialScope<'_>) -> Self {
        let secret = Zeroizing::new(format!("TC3{secret_key}"));
        let date = hmac(secret.as_bytes(), scope.date.to_string().as_bytes());
        let service = hmac(&*date, scope.service.as_bytes());
        Self(hmac(&*service, TERMINATOR.as_bytes()))
    }

    /// The signature of a text in lower-case hexadecimal digits.
    #[must_use]
    pub fn sign(&self, text: &StringToSign) -> String {
        hex(&*hmac(&*self.0, text.0.as_bytes()))
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(<redacted>)")
    }
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(
    secret_id: &str,
    scope: &CredentialScope<'_>,
    signed_headers: &str,
    signature: &str,
) -> String {
    format!(
        "{ALGORITHM} Credential={secret_id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}"
    )
}

/// Goes the whole way from a request to the value of its `Authorization` header.
#[must_use]
pub fn sign(request: &Request<'_>, credentials: &Credentials, service: &str, time: Timestamp) -> String {
    let canonical = CanonicalRequest::new(request);
    let scope = CredentialScope::new(service, time);
    let text = StringToSign::new(&canonical, &scope, time);
    let signature = SigningKey::derive(credentials.secret_key(), &scope).sign(&text);
    authorization(credentials.secret_id(), &scope, canonical.signed_headers(), &signature)
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hmac(key: &[u8], text: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC is defined for keys of any length");
    mac.update(text);
    Zeroizing::new(mac.finalize().into_bytes().into())
}

fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        digits.push_str(&format!("{byte:02x}"));
    }
    digits
}
