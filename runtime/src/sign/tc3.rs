//! TC3-HMAC-SHA256, stage by stage.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use jiff::{Timestamp, tz::TimeZone};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::hash::{Hex, sha256};
use crate::Credentials;

/// The name of the algorithm, as it stands in the string to sign and in the header.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// The headers that a signature covers: the two that the service asks for.
pub const SIGNED_HEADERS: &str = "content-type;host";

/// What is hashed in place of a payload that is not signed, and what the header `X-TC-Content-SHA256` then says.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// What ends every credential scope.
const TERMINATOR: &str = "tc3_request";

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

/// The parts of an HTTP request that a signature covers. The path is `/` for every action.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method in upper case, such as `POST`.
    pub method: &'a str,
    /// The query, percent-encoded as it is sent; empty for `POST`.
    pub query: &'a str,
    /// The value of the header `Content-Type`, exactly as it is sent.
    pub content_type: &'a str,
    /// The value of the header `Host`, exactly as it is sent, with its port if there is one.
    pub host: &'a str,
    /// The body.
    pub payload: Payload<'a>,
}

/// The body of a request, and whether the signature covers it.
#[derive(Clone, Copy)]
pub enum Payload<'a> {
    /// A body that can't be changed on the way without breaking the signature; empty for `GET`.
    Signed(&'a [u8]),
    /// Any body. The request carries the header `X-TC-Content-SHA256` with the value [`UNSIGNED_PAYLOAD`].
    Unsigned,
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body may hold what is sensitive.
        match self {
            Self::Signed(bytes) => write!(f, "Signed({} bytes)", bytes.len()),
            Self::Unsigned => f.write_str("Unsigned"),
        }
    }
}

/// A request in the form that is hashed for the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalRequest(String);

impl CanonicalRequest {
    /// Puts a request into its canonical form: the values of the headers trimmed and in lower case.
    #[must_use]
    pub fn new(request: &Request<'_>) -> Self {
        let Request { method, query, content_type, host, payload } = *request;
        let hash = match payload {
            Payload::Signed(bytes) => sha256(bytes),
            Payload::Unsigned => sha256(UNSIGNED_PAYLOAD.as_bytes()),
        };
        let length = method.len() + query.len() + content_type.len() + host.len() + 128;
        let mut text = String::with_capacity(length);
        push(&mut text, &[method, "\n/\n", query, "\ncontent-type:"]);
        push_lowercase(&mut text, content_type.trim());
        text.push_str("\nhost:");
        push_lowercase(&mut text, host.trim());
        push(&mut text, &["\n\n", SIGNED_HEADERS, "\n", hash.as_str()]);
        Self(text)
    }

    #[cfg(test)]
    pub(crate) fn of_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The canonical request itself.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// What a signature is good for: a service on a day. Its `Display` is `2019-02-25/cvm/tc3_request`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialScope {
    day: i64,
    date: String,
    service: String,
}

impl CredentialScope {
    /// The scope of a service, such as `cvm`, on the UTC day of a time.
    #[must_use]
    pub fn new(service: &str, time: Timestamp) -> Self {
        let date = time.to_zoned(TimeZone::UTC).date().to_string();
        Self { day: day(time), date, service: service.to_owned() }
    }

    /// Whether this is the scope of a service at a time.
    #[must_use]
    pub fn covers(&self, service: &str, time: Timestamp) -> bool {
        self.day == day(time) && self.service == service
    }

    fn push_to(&self, text: &mut String) {
        push(text, &[&self.date, "/", &self.service, "/", TERMINATOR]);
    }
}

impl fmt::Display for CredentialScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{TERMINATOR}", self.date, self.service)
    }
}

/// The UTC day of a time, counted from 1970.
fn day(time: Timestamp) -> i64 {
    time.as_second().div_euclid(SECONDS_OF_A_DAY)
}

/// The text that is signed: algorithm, time, scope and the hash of the canonical request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToSign(String);

impl StringToSign {
    /// Puts the text together; the time is the one of the `X-TC-Timestamp` header.
    #[must_use]
    pub fn new(canonical: &CanonicalRequest, scope: &CredentialScope, time: Timestamp) -> Self {
        let mut text = String::with_capacity(160 + scope.service.len());
        push(&mut text, &[ALGORITHM, "\n", itoa::Buffer::new().format(time.as_second()), "\n"]);
        scope.push_to(&mut text);
        push(&mut text, &["\n", sha256(canonical.0.as_bytes()).as_str()]);
        Self(text)
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// The key of a scope, derived from the secret key. It is wiped from memory when it is dropped.
pub struct SigningKey {
    scope: CredentialScope,
    // The state after the key went in, which every signature starts from.
    state: Hmac<Sha256>,
}

impl SigningKey {
    /// Derives the key.
    #[must_use]
    pub fn derive(secret_key: &str, scope: CredentialScope) -> Self {
        // The room is reserved at once, so that growing leaves no copy of the secret behind.
        let mut secret = Zeroizing::new(String::with_capacity("TC3".len() + secret_key.len()));
        push(&mut secret, &["TC3", secret_key]);
        let date = hmac(&keyed(secret.as_bytes()), &scope.date);
        let service = hmac(&keyed(&*date), &scope.service);
        let state = keyed(&*hmac(&keyed(&*service), TERMINATOR));
        Self { scope, state }
    }

    /// What the key is good for.
    #[must_use]
    pub fn scope(&self) -> &CredentialScope {
        &self.scope
    }

    /// The signature of a text in lower-case hexadecimal digits.
    #[must_use]
    pub fn signature(&self, text: &StringToSign) -> String {
        Hex::new(&hmac(&self.state, &text.0)).as_str().to_owned()
    }

    /// The value of the `Authorization` header of a request that is sent at a time, which must be of the scope's day.
    #[must_use]
    pub fn authorize(&self, request: &Request<'_>, secret_id: &str, time: Timestamp) -> String {
        let to_sign = StringToSign::new(&CanonicalRequest::new(request), &self.scope, time);
        let signature = Hex::new(&hmac(&self.state, &to_sign.0));
        let CredentialScope { date, service, .. } = &self.scope;
        // Its capacity is its length, so it becomes a header's value as it is.
        [
            ALGORITHM,
            " Credential=",
            secret_id,
            "/",
            date,
            "/",
            service,
            "/",
            TERMINATOR,
            ", SignedHeaders=",
            SIGNED_HEADERS,
            ", Signature=",
            signature.as_str(),
        ]
        .concat()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, <redacted>)", self.scope)
    }
}

/// Goes the whole way from a request to the value of its `Authorization` header.
#[must_use]
pub fn sign(request: &Request<'_>, credentials: &Credentials, service: &str, time: Timestamp) -> String {
    let scope = CredentialScope::new(service, time);
    SigningKey::derive(credentials.secret_key(), scope).authorize(request, credentials.secret_id(), time)
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC is defined for keys of any length")
}

fn hmac(state: &Hmac<Sha256>, text: &str) -> Zeroizing<[u8; 32]> {
    let mut mac = state.clone();
    mac.update(text.as_bytes());
    Zeroizing::new(mac.finalize().into_bytes().into())
}

fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

fn push_lowercase(text: &mut String, value: &str) {
    let start = text.len();
    text.push_str(value);
    if let Some(value) = text.get_mut(start..) {
        value.make_ascii_lowercase();
    }
}
