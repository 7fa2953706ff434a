//! The older signatures, `HmacSHA1` and `HmacSHA256`, over the parameters of a query or a form.
//!
//! The parameters are the action's own and the common ones: `Action`, `Version`, `Timestamp`, `Nonce`, `SecretId`,
//! `SignatureMethod`, and where they are set `Region`, `Token`, `Language` and `RequestClient`. They are signed sorted by
//! name, byte for byte, with their values as they are; on the wire the values are percent-encoded.
//!
//! ```
//! use tencentcloud_runtime::sign::v1;
//!
//! let parameters = [("Action", "DescribeInstances"), ("Limit", "20"), ("Nonce", "11886")];
//! let text = v1::string_to_sign("GET", "cvm.tencentcloudapi.com", parameters);
//! assert_eq!(text, "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&Limit=20&Nonce=11886");
//! let signature = v1::sign(v1::Algorithm::HmacSha256, "EXAMPLE", &text);
//! assert_eq!(signature.len(), 44);
//! ```

use base64ct::{Base64, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

/// Which hash the signature stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// SHA-1.
    HmacSha1,
    /// SHA-256.
    HmacSha256,
}

impl Algorithm {
    /// The value of the parameter `SignatureMethod`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HmacSha1 => "HmacSHA1",
            Self::HmacSha256 => "HmacSHA256",
        }
    }
}

/// The text that is signed: method, host, path and the parameters, which must come sorted by name.
///
/// The host is the value of the header `Host` exactly as it is sent, with its port if there is one.
pub fn string_to_sign<'a>(
    method: &str,
    host: &str,
    parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let mut text = format!("{method}{host}/");
    for (place, (name, value)) in parameters.into_iter().enumerate() {
        text.push(if place == 0 { '?' } else { '&' });
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    }
    text
}

/// The signature of a text in Base64, as it stands in the parameter `Signature` before that is percent-encoded.
#[must_use]
pub fn sign(algorithm: Algorithm, secret_key: &str, text: &str) -> String {
    match algorithm {
        Algorithm::HmacSha1 => base64::<Hmac<Sha1>>(secret_key, text),
        Algorithm::HmacSha256 => base64::<Hmac<Sha256>>(secret_key, text),
    }
}

fn base64<M: Mac + KeyInit>(secret_key: &str, text: &str) -> String {
    let mut mac = <M as KeyInit>::new_from_slice(secret_key.as_bytes())
        .expect("HMAC is defined for keys of any length");
    mac.update(text.as_bytes());
    Base64::encode_string(&mac.finalize().into_bytes())
}
