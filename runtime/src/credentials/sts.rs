//! Requests to the Security Token Service, and its answers.
//!
//! Two actions of one service are no reason to depend on a generated crate, which depends on this one.

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::HeaderValue;
use serde::{
    Serialize, Serializer,
    de::MapAccess,
    ser::{Error as _, SerializeMap as _},
};
use zeroize::Zeroizing;

use super::{
    Context, Credentials, CredentialsError,
    failure::Malformed,
    instance_role::temporary,
    json::{self, Document, Text},
};
use crate::{
    Error, Method, Signature,
    authenticate::{self, Attempt},
    config::REQUEST_CLIENT,
    encode::Encoded,
    endpoint::Endpoint,
    sign::SigningKeys,
    timer::within,
};

const SERVICE: &str = "sts";
const VERSION: &str = "2018-08-13";

/// How long a request may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// How long the credentials of a role are valid if nothing else is asked for, and at most: 2 and 12 hours.
pub(super) const VALIDITY: Duration = Duration::from_hours(2);
const LONGEST_VALIDITY: Duration = Duration::from_hours(12);

/// The region of a request where nobody names another one. Roles know no regions, and this one always answers.
pub(super) const REGION: &str = "ap-guangzhou";

/// A request for the credentials of a role.
pub(super) struct Call<'a> {
    pub(super) action: &'static str,
    pub(super) endpoint: Option<&'a str>,
    pub(super) region: &'a str,
    pub(super) validity: Duration,
    /// The members beside the validity. One that is empty is left out.
    pub(super) members: &'a [(&'static str, &'a str)],
    /// Who asks; nobody for what is asked without a signature.
    pub(super) signer: Option<&'a Credentials>,
}

impl Call<'_> {
    /// Asks for credentials.
    pub(super) async fn send(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let action = self.action;
        let request = self.request(context).map_err(|error| {
            CredentialsError::malformed(format!("{action} can't be called")).caused_by(error)
        })?;
        let Some(answer) = within(TIMEOUT, context.transport().send(request)).await else {
            let text =
                format!("{action} had no answer within {TIMEOUT:?}; check that {SERVICE} can be reached");
            return Err(CredentialsError::failed(text));
        };
        let answer = answer
            .map_err(|error| CredentialsError::failed(format!("{action} had no answer")).caused_by(error))?;
        let status = answer.status().as_u16();
        match parse(answer.body()) {
            Ok(Answered::Credentials(credentials)) => Ok(credentials),
            Ok(Answered::Refusal(refusal)) => {
                Err(CredentialsError::failed(self.redacted(&format!("{action} was refused: {refusal}"))))
            }
            Err(problem) => {
                Err(CredentialsError::in_answer(&format!("the answer to {action} (HTTP {status})"), problem))
            }
        }
    }

    /// The text without what was sent and may be secret, should the service quote it.
    fn redacted(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in self.members {
            if *name == TOKEN_MEMBER && !value.is_empty() {
                text = text.replace(value, "<redacted>");
            }
        }
        text
    }

    fn request(&self, context: &Context) -> Result<http::Request<Bytes>, Error> {
        let longest = LONGEST_VALIDITY;
        if self.validity < Duration::from_secs(1) || self.validity > longest {
            let text =
                format!("credentials can be valid for 1 s to {longest:?}, and not {:?}", self.validity);
            return Err(Error::configuration(text));
        }
        let endpoint = match self.endpoint {
            Some(endpoint) => Endpoint::parse(endpoint, false)?,
            None => Endpoint::of_host(context.site().sts_host())?,
        };
        let now = jiff::Timestamp::try_from(context.now())
            .map_err(|error| Error::configuration("the clock is far off; set it").caused_by(error))?;
        let request_client = HeaderValue::from_static(REQUEST_CLIENT);
        let call = authenticate::Call {
            service: SERVICE,
            version: VERSION,
            action: self.action,
            endpoint: Cow::Owned(endpoint),
            region: Some(self.region),
            language: None,
            request_client: &request_client,
            trace_id: None,
            signature: if self.signer.is_some() { Signature::Tc3 } else { Signature::Skip },
            method: Method::Post,
        };
        let body = Encoded::Body {
            content_type: HeaderValue::from_static("application/json"),
            bytes: Bytes::from_owner(self.body()?),
        };
        call.authenticate(&body, &Attempt::at(now), self.signer, &SigningKeys::default())
    }

    /// The body, which may have an identity token in it and is wiped when it has been sent.
    fn body(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        // Escapes can make a text six times as long. With room for that, the body never moves.
        let room = self.members.iter().map(|(name, value)| name.len() + 6 * value.len() + 8).sum::<usize>();
        let mut body = Zeroizing::new(Vec::with_capacity(room + 64));
        serde_json::to_writer(&mut *body, self)
            .map_err(|error| Error::request("the request can't be put together").caused_by(error))?;
        Ok(body)
    }
}

/// The one member whose value is secret.
pub(super) const TOKEN_MEMBER: &str = "WebIdentityToken";

impl Serialize for Call<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.members.iter().filter(|(_, value)| !value.is_empty()) {
            map.serialize_entry(name, value)?;
        }
        let seconds = u32::try_from(self.validity.as_secs()).map_err(S::Error::custom)?;
        map.serialize_entry("DurationSeconds", &seconds)?;
        map.end()
    }
}

#[derive(Default)]
struct Envelope {
    response: Option<Response>,
}

#[derive(Default)]
struct Response {
    error: Option<Refusal>,
    credentials: Option<Pair>,
    expiry: Option<SystemTime>,
    request_id: Option<Text>,
}

#[derive(Default)]
struct Refusal {
    code: Option<Text>,
    message: Option<Text>,
}

#[derive(Default)]
struct Pair {
    id: Option<Text>,
    key: Option<Text>,
    token: Option<Text>,
}

impl Document for Envelope {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "Response" => json::object(&mut self.response, name, map),
            _ => json::skip(map),
        }
    }
}

impl Document for Response {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "Error" => json::object(&mut self.error, name, map),
            "Credentials" => json::object(&mut self.credentials, name, map),
            "ExpiredTime" => json::time(&mut self.expiry, name, map),
            "RequestId" => json::text(&mut self.request_id, name, map),
            _ => json::skip(map),
        }
    }
}

impl Document for Refusal {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "Code" => json::text(&mut self.code, name, map),
            "Message" => json::text(&mut self.message, name, map),
            _ => json::skip(map),
        }
    }
}

impl Document for Pair {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "TmpSecretId" => json::token(&mut self.id, name, map),
            "TmpSecretKey" => json::token(&mut self.key, name, map),
            "Token" => json::token(&mut self.token, name, map),
            _ => json::skip(map),
        }
    }
}

#[derive(Debug)]
pub(super) enum Answered {
    Credentials(Credentials),
    /// Code, message and request id in one line.
    Refusal(String),
}

/// Reads an answer.
pub(super) fn parse(answer: &[u8]) -> Result<Answered, Malformed> {
    let Envelope { response } = json::read(answer)?;
    let missing = |name: &str| Malformed::key(None, name, "is missing");
    let Response { error, credentials, expiry, request_id } = response.ok_or_else(|| missing("Response"))?;
    if let Some(Refusal { code, message }) = error {
        let part = |part: Option<Text>| part.map(|part| (*part).clone()).unwrap_or_default();
        let text = format!("{}: {} (request {})", part(code), part(message), part(request_id));
        return Ok(Answered::Refusal(text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()));
    }
    let Pair { id, key, token } = credentials.ok_or_else(|| missing("Response.Credentials"))?;
    if expiry.is_none() {
        return Err(missing("Response.ExpiredTime"));
    }
    temporary([id, key, token], expiry, "Response.Credentials.").map(Answered::Credentials)
}
