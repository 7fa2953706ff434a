//! From an encoded request to an HTTP request that is signed: what every attempt does anew, at a time of its own.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use jiff::Timestamp;

use crate::{
    Credentials, Error, Language, Method, Signature,
    encode::{Encoded, Parameters, query},
    endpoint::Endpoint,
    protocol::Form,
    sign::{self, Payload, SigningKeys, v1},
};

const ACTION: HeaderName = HeaderName::from_static("x-tc-action");
const VERSION: HeaderName = HeaderName::from_static("x-tc-version");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const REGION: HeaderName = HeaderName::from_static("x-tc-region");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");
const LANGUAGE: HeaderName = HeaderName::from_static("x-tc-language");
const REQUEST_CLIENT: HeaderName = HeaderName::from_static("x-tc-requestclient");
const TRACE_ID: HeaderName = HeaderName::from_static("x-tc-traceid");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-tc-content-sha256");

/// The content type of a query, and of a form.
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// No request has more headers than this, so that the map never grows.
const MOST_HEADERS: usize = 12;

/// What all attempts of a call have in common beside the request itself.
pub(crate) struct Call<'a> {
    /// The service's name in the credential scope.
    pub(crate) service: &'a str,
    pub(crate) version: &'static str,
    pub(crate) action: &'static str,
    pub(crate) endpoint: Cow<'a, Endpoint>,
    pub(crate) region: Option<&'a str>,
    pub(crate) language: Option<Language>,
    pub(crate) request_client: &'a HeaderValue,
    pub(crate) trace_id: Option<&'a str>,
    pub(crate) signature: Signature,
    pub(crate) method: Method,
}

/// What tells one attempt from another. The clock is read once for all that an attempt says of time.
pub(crate) struct Attempt {
    pub(crate) now: Timestamp,
    /// The nonce, which only the older signatures send.
    pub(crate) nonce: u64,
}

impl Attempt {
    pub(crate) fn at(now: Timestamp) -> Self {
        Self { now, nonce: fastrand::u64(1..=i64::MAX.unsigned_abs()) }
    }
}

impl Call<'_> {
    /// Signs an encoded request.
    pub(crate) fn authenticate(
        &self,
        encoded: &Encoded,
        attempt: &Attempt,
        credentials: Option<&Credentials>,
        keys: &SigningKeys,
    ) -> Result<http::Request<Bytes>, Error> {
        let mut headers = HeaderMap::with_capacity(MOST_HEADERS);
        headers.insert(header::HOST, self.endpoint.host().clone());
        if let Some(id) = self.trace_id {
            headers.insert(TRACE_ID, trace_id(id)?);
        }
        let (uri, body) = match encoded {
            Encoded::Body { content_type, bytes } => {
                headers.insert(header::CONTENT_TYPE, content_type.clone());
                self.push_headers(&mut headers, attempt, "", bytes, credentials, keys)?;
                (self.endpoint.uri().clone(), bytes.clone())
            }
            Encoded::Query(query) => {
                headers.insert(header::CONTENT_TYPE, FORM);
                self.push_headers(&mut headers, attempt, query, &[], credentials, keys)?;
                (self.uri(query)?, Bytes::new())
            }
            Encoded::Parameters(parameters) => {
                headers.insert(header::CONTENT_TYPE, FORM);
                let form = self.sign_parameters(parameters, attempt, credentials)?;
                match self.method {
                    Method::Get => (self.uri(&form)?, Bytes::new()),
                    Method::Post => (self.endpoint.uri().clone(), form.into()),
                }
            }
        };
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method.http();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The headers of TC3, and of a request that is not signed at all.
    fn push_headers(
        &self,
        headers: &mut HeaderMap,
        attempt: &Attempt,
        query: &str,
        body: &[u8],
        credentials: Option<&Credentials>,
        keys: &SigningKeys,
    ) -> Result<(), Error> {
        headers.insert(ACTION, shared(self.action)?);
        headers.insert(VERSION, shared(self.version)?);
        let timestamp = HeaderValue::from_str(itoa::Buffer::new().format(attempt.now.as_second()));
        headers.insert(TIMESTAMP, timestamp.map_err(unsendable)?);
        headers.insert(REQUEST_CLIENT, self.request_client.clone());
        if let Some(region) = self.region {
            headers.insert(REGION, HeaderValue::from_str(region).map_err(unsendable)?);
        }
        if let Some(language) = self.language {
            headers.insert(LANGUAGE, HeaderValue::from_static(language.as_str()));
        }
        let payload = if self.signature == Signature::Tc3UnsignedPayload {
            headers.insert(CONTENT_SHA256, HeaderValue::from_static(sign::UNSIGNED_PAYLOAD));
            Payload::Unsigned
        } else {
            Payload::Signed(body)
        };
        if self.signature == Signature::Skip {
            headers.insert(header::AUTHORIZATION, HeaderValue::from_static("SKIP"));
            return Ok(());
        }
        let credentials = required(credentials)?;
        let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let request = sign::Request {
            method: self.method.as_str(),
            query,
            content_type: content_type.unwrap_or_default(),
            host: self.endpoint.authority(),
            payload,
        };
        let key = keys.get(credentials, self.service, attempt.now);
        let authorization = key.authorize(&request, credentials.secret_id(), attempt.now);
        headers.insert(header::AUTHORIZATION, secret(authorization)?);
        if let Some(token) = credentials.token() {
            headers.insert(TOKEN, secret(token.to_owned())?);
        }
        Ok(())
    }

    /// The form or query that carries parameters, the common ones and the signature of the older kind.
    fn sign_parameters(
        &self,
        parameters: &Parameters,
        attempt: &Attempt,
        credentials: Option<&Credentials>,
    ) -> Result<String, Error> {
        let credentials = required(credentials)?;
        let Some(algorithm) = self.signature.over_parameters() else {
            return Err(Error::configuration("parameters are signed with `HmacSha1` or `HmacSha256` alone"));
        };
        let parameters = self.with_common(parameters.clone(), attempt, credentials)?.sorted()?;
        let text = v1::string_to_sign(self.method.as_str(), self.endpoint.authority(), parameters.iter());
        let signature = v1::sign(algorithm, credentials.secret_key(), &text);
        let mut form = parameters.encoded();
        query::push_encoded(&mut form, "Signature", &signature);
        Form::Parameters(self.method).check_size(form.len())?;
        Ok(form)
    }

    fn with_common(
        &self,
        mut parameters: Parameters,
        attempt: &Attempt,
        credentials: &Credentials,
    ) -> Result<Parameters, Error> {
        parameters.add("Action", self.action);
        parameters.add("Version", self.version);
        parameters.add("Timestamp", attempt.now.as_second().to_string());
        parameters.add("Nonce", attempt.nonce.to_string());
        parameters.add("SecretId", credentials.secret_id());
        parameters.add(
            "RequestClient",
            self.request_client.to_str().map_err(|error| {
                Error::request("the name of the application can't be sent").caused_by(error)
            })?,
        );
        if let Some(algorithm) = self.signature.over_parameters() {
            parameters.add("SignatureMethod", algorithm.name());
        }
        if let Some(token) = credentials.token() {
            parameters.add("Token", token);
        }
        if let Some(region) = self.region {
            parameters.add("Region", region);
        }
        if let Some(language) = self.language {
            parameters.add("Language", language.as_str());
        }
        Ok(parameters)
    }

    fn uri(&self, query: &str) -> Result<Uri, Error> {
        self.endpoint.with_query(query).map_err(unsendable)
    }
}

fn required(credentials: Option<&Credentials>) -> Result<&Credentials, Error> {
    credentials.ok_or_else(|| Error::configuration("there are no credentials to sign the request with"))
}

/// The value of a static text, which is not copied.
fn shared(text: &'static str) -> Result<HeaderValue, Error> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())).map_err(unsendable)
}

/// A header value that is kept out of everything that prints headers.
fn secret(value: String) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(value).map_err(unsendable)?;
    value.set_sensitive(true);
    Ok(value)
}

fn trace_id(id: &str) -> Result<HeaderValue, Error> {
    if (1..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return HeaderValue::from_str(id).map_err(unsendable);
    }
    Err(Error::request(format!("{id:?} is no trace id; write 1 to 128 visible characters of ASCII")))
}

fn unsendable(error: impl Into<http::Error>) -> Error {
    Error::request("the request's headers can't be put together").caused_by(error.into())
}

#[cfg(test)]
mod tests;
