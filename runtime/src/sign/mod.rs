//! The signatures of the API as pure functions: what they need of time and chance is passed in.
//!
//! - **TC3-HMAC-SHA256**, in this module, is a chain: [`Request`] → [`CanonicalRequest`] → [`StringToSign`] →
//!   [`SigningKey`] → the value of the `Authorization` header. The day of the [`CredentialScope`] is the UTC day of the
//!   very time that is sent, and the service's name is never read out of a host. [`SigningKeys`] keeps the keys of the
//!   day, which take longer to derive than all the rest.
//! - **`HmacSHA1` and `HmacSHA256`**, in [`v1`], sign parameters of a query or a form.
//!
//! ```
//! use tencentcloud_runtime::{Credentials, sign};
//!
//! let request = sign::Request {
//!     method: "POST",
//!     query: "",
//!     content_type: "application/json",
//!     host: "tag.intl.tencentcloudapi.com",
//!     payload: sign::Payload::Signed(b"{}"),
//! };
//! let credentials = Credentials::new("AKIDEXAMPLE", "EXAMPLE");
//! let time = "2019-02-25T16:44:25Z".parse()?;
//! let header = sign::sign(&request, &credentials, "tag", time);
//! assert!(header.starts_with("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/tag/tc3_request, "));
//! # Ok::<(), jiff::Error>(())
//! ```

mod hash;
mod keys;
mod tc3;
pub mod v1;

pub use keys::SigningKeys;
pub use tc3::{
    ALGORITHM, CanonicalRequest, CredentialScope, Payload, Request, SIGNED_HEADERS, SigningKey, StringToSign,
    UNSIGNED_PAYLOAD, sign,
};
