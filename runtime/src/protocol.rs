//! What a configuration chooses of the protocol: signature, method, language.

use crate::{Error, sign::v1};

/// The longest query or, as the service counts, the largest `GET` request: 32 KB.
pub const MAX_GET_BYTES: usize = 32 << 10;

/// The largest form that the service accepts under the older signatures: 1 MB.
pub const MAX_FORM_BYTES: usize = 1 << 20;

/// The largest body that the service accepts under TC3-HMAC-SHA256: 10 MB.
pub const MAX_REQUEST_BYTES: usize = 10 << 20;

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signature {
    /// TC3-HMAC-SHA256 over headers, query and body, which the service recommends.
    #[default]
    Tc3,
    /// TC3-HMAC-SHA256 that leaves the body out, for bodies that are costly to hash. What is sent can then be changed on
    /// the way by whoever can read the connection.
    Tc3UnsignedPayload,
    /// The oldest signature, HMAC-SHA1 over the parameters of a query or a form. Common parameters travel among them,
    /// the token included, and a member of the same name as one of them is an error.
    HmacSha1,
    /// Like [`HmacSha1`](Self::HmacSha1) with SHA-256.
    HmacSha256,
    /// None: `Authorization: SKIP`, for the few actions that ask for no signature. No credentials are needed.
    Skip,
}

impl Signature {
    /// The algorithm, of the signatures that sign parameters.
    pub(crate) const fn over_parameters(self) -> Option<v1::Algorithm> {
        match self {
            Self::HmacSha1 => Some(v1::Algorithm::HmacSha1),
            Self::HmacSha256 => Some(v1::Algorithm::HmacSha256),
            Self::Tc3 | Self::Tc3UnsignedPayload | Self::Skip => None,
        }
    }
}

/// The HTTP method of requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Method {
    /// `POST` with a body, which the service recommends.
    #[default]
    Post,
    /// `GET` with everything in the query: up to 32 KB, and likely to end in logs.
    Get,
}

impl Method {
    pub(crate) const fn http(self) -> http::Method {
        match self {
            Self::Post => http::Method::POST,
            Self::Get => http::Method::GET,
        }
    }

    /// As it stands in what is signed.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
        }
    }
}

/// The language of the service's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Chinese, `zh-CN`.
    Chinese,
    /// English, `en-US`.
    English,
}

impl Language {
    /// As the service spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en-US",
        }
    }
}

/// The form that a request travels in, which follows from signature and method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `POST` of JSON.
    Json,
    /// `POST` of `multipart/form-data`.
    Multipart,
    /// `GET` of a query that is signed as it is.
    Query,
    /// Parameters that the signature adds its own to, in a query or a form.
    Parameters(Method),
}

impl Form {
    pub(crate) fn of(signature: Signature, method: Method, multipart: bool) -> Result<Self, Error> {
        match (signature.over_parameters(), method, multipart) {
            (None, Method::Post, false) => Ok(Self::Json),
            (None, Method::Post, true) => Ok(Self::Multipart),
            (None, Method::Get, false) => Ok(Self::Query),
            (Some(_), method, false) => Ok(Self::Parameters(method)),
            (Some(_), _, true) | (None, Method::Get, true) => Err(Error::configuration(
                "a multipart request travels as POST and is signed with TC3; set `Method::Post` and `Signature::Tc3`",
            )),
        }
    }

    /// Refuses a request that the service would not accept.
    pub(crate) fn check_size(self, bytes: usize) -> Result<(), Error> {
        let (limit, advice) = match self {
            Self::Json | Self::Multipart => (MAX_REQUEST_BYTES, "send less at once"),
            Self::Query | Self::Parameters(Method::Get) => {
                (MAX_GET_BYTES, "send less at once, or use `Method::Post`")
            }
            Self::Parameters(Method::Post) => (MAX_FORM_BYTES, "send less at once, or use `Signature::Tc3`"),
        };
        if bytes <= limit {
            return Ok(());
        }
        Err(Error::request(format!(
            "the request has {bytes} bytes, and the service accepts {limit} in this form; {advice}"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn multipart_goes_with_post_and_tc3_alone() {
        for signature in [Signature::Tc3, Signature::Tc3UnsignedPayload, Signature::Skip] {
            assert_eq!(Form::of(signature, Method::Post, true).ok(), Some(Form::Multipart));
            assert!(Form::of(signature, Method::Get, true).is_err());
        }
        let error = Form::of(Signature::HmacSha1, Method::Post, true).expect_err("no such form");
        assert!(error.kind() == ErrorKind::Configuration && error.to_string().contains("Signature::Tc3"));
    }

    #[test]
    fn each_form_has_its_limit() {
        for (form, limit) in [
            (Form::Json, 10 * 1024 * 1024),
            (Form::Multipart, 10 * 1024 * 1024),
            (Form::Query, 32 * 1024),
            (Form::Parameters(Method::Get), 32 * 1024),
            (Form::Parameters(Method::Post), 1024 * 1024),
        ] {
            assert!(form.check_size(limit).is_ok(), "{form:?}");
            let error = form.check_size(limit + 1).expect_err("too large");
            assert!(
                error.kind() == ErrorKind::Request && error.to_string().contains(&limit.to_string()),
                "{error}"
            );
        }
    }
}
