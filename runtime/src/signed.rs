//! What a signature covers, read off the request that carries it: the same for a dry run and for a report.

use bytes::Bytes;
use http::header;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;

use crate::sign::{self, CanonicalRequest, CredentialScope, Payload, StringToSign, v1};

/// The texts between a request and its signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signed {
    /// Of TC3 alone.
    pub(crate) canonical_request: Option<String>,
    /// None where nothing is signed.
    pub(crate) string_to_sign: Option<String>,
}

impl Signed {
    /// What is signed of a request to a service at a time.
    pub(crate) fn of(request: &http::Request<Bytes>, service: &str, time: Timestamp) -> Self {
        match header(request, "authorization") {
            "SKIP" => Self::default(),
            "" => Self { canonical_request: None, string_to_sign: Some(of_parameters(request)) },
            _ => {
                let canonical = canonical(request);
                let scope = CredentialScope::new(service, time);
                let to_sign = StringToSign::new(&canonical, &scope, time);
                Self {
                    canonical_request: Some(canonical.text().to_owned()),
                    string_to_sign: Some(to_sign.text().to_owned()),
                }
            }
        }
    }
}

fn canonical(request: &http::Request<Bytes>) -> CanonicalRequest {
    let unsigned = header(request, "x-tc-content-sha256") == sign::UNSIGNED_PAYLOAD;
    CanonicalRequest::new(&sign::Request {
        method: request.method().as_str(),
        query: request.uri().query().unwrap_or_default(),
        content_type: header(request, header::CONTENT_TYPE.as_str()),
        host: header(request, header::HOST.as_str()),
        payload: if unsigned { Payload::Unsigned } else { Payload::Signed(request.body()) },
    })
}

/// The string to sign of the older signatures. Names and values travel sorted and percent-encoded, and are signed as
/// they are.
fn of_parameters(request: &http::Request<Bytes>) -> String {
    let form = String::from_utf8_lossy(request.body());
    let form = request.uri().query().unwrap_or(&form);
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let parameters: Vec<(String, String)> = form
        .split('&')
        .filter_map(|parameter| parameter.split_once('='))
        .filter(|(name, _)| *name != "Signature")
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    let parameters = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    v1::string_to_sign(request.method().as_str(), header(request, header::HOST.as_str()), parameters)
}

pub(crate) fn header<'r>(request: &'r http::Request<Bytes>, name: &str) -> &'r str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
