//! The role that is bound to a virtual machine, from the machine's metadata server.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::de::MapAccess;

use super::{
    Context, Credentials, CredentialsError, ProvideCredentials,
    failure::Malformed,
    json::{self, Document, Text},
};
use crate::{timer::within, transport::BoxFuture};

const ENDPOINT: &str = "http://metadata.tencentyun.com";
const PATH: &str = "/latest/meta-data/cam/security-credentials/";

/// How errors name what the server says.
const ANSWER: &str = "the metadata server's answer";

/// The server is one hop away: who has not answered by then is not there.
const TIMEOUT: Duration = Duration::from_secs(1);

/// The role of the virtual machine that the process runs on.
///
/// The source is absent if there is no metadata server or no role, and if the server does not answer within a
/// [second](Self::timeout).
#[derive(Clone, Debug)]
pub struct InstanceRole {
    endpoint: String,
    role: Option<String>,
    timeout: Duration,
}

impl Default for InstanceRole {
    fn default() -> Self {
        Self { endpoint: ENDPOINT.to_owned(), role: None, timeout: TIMEOUT }
    }
}

impl InstanceRole {
    /// A role by its name; by default the server is asked for the name.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Where the server is, as `http://host[:port]`; by default `http://metadata.tencentyun.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// How long each of the two requests may take; by default 1 second. Without the feature `tokio`, or outside of a
    /// Tokio runtime, it is the transport that must give up in time.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn ask(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let role = match &self.role {
            Some(role) => role.clone(),
            None => role_name(&self.get("", context).await?)
                .map_err(|problem| CredentialsError::in_answer(ANSWER, problem))?
                .to_owned(),
        };
        parse(&self.get(&role, context).await?)
            .map_err(|problem| CredentialsError::in_answer(ANSWER, problem))?
            .map_err(|code| {
                let text = format!("the metadata server has no credentials for the role {role} ({code})");
                CredentialsError::failed(text)
            })
    }

    async fn get(&self, role: &str, context: &Context) -> Result<Bytes, CredentialsError> {
        let endpoint = self.endpoint.trim_end_matches('/');
        let request = http::Request::get(format!("{endpoint}{PATH}{role}"));
        let request = request.body(Bytes::new()).map_err(|error| {
            let text = "the metadata server's endpoint, or the role's name, makes no URL";
            CredentialsError::malformed(text).caused_by(error)
        })?;
        let Some(answer) = within(self.timeout, context.transport().send(request)).await else {
            let limit = self.timeout;
            return Err(CredentialsError::absent(format!("no metadata server answers within {limit:?}")));
        };
        let answer = answer
            .map_err(|error| CredentialsError::absent(format!("no metadata server answers ({error})")))?;
        match answer.status().as_u16() {
            200 => Ok(answer.into_body()),
            404 => Err(CredentialsError::absent("no role is bound to this machine")),
            status => {
                Err(CredentialsError::failed(format!("the metadata server answers with HTTP {status}")))
            }
        }
    }
}

impl ProvideCredentials for InstanceRole {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask(context))
    }
}

/// The name that the server has for the role. Whatever else is there is no metadata server's, such as the login page
/// of a network.
pub(super) fn role_name(answer: &[u8]) -> Result<&str, Malformed> {
    let name = str::from_utf8(answer).unwrap_or_default().trim();
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte);
    if name.is_empty() || name.len() > 128 || !name.bytes().all(known) {
        return Err(Malformed::whole("this is no name of a role; give the name in code if there is one"));
    }
    Ok(name)
}

#[derive(Default)]
struct Answer {
    code: Option<Text>,
    id: Option<Text>,
    key: Option<Text>,
    token: Option<Text>,
    expiry: Option<SystemTime>,
}

impl Document for Answer {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "Code" => json::text(&mut self.code, name, map),
            "TmpSecretId" => json::token(&mut self.id, name, map),
            "TmpSecretKey" => json::token(&mut self.key, name, map),
            "Token" => json::token(&mut self.token, name, map),
            "ExpiredTime" => json::time(&mut self.expiry, name, map),
            _ => json::skip(map),
        }
    }
}

/// Reads what the server says of a role: credentials, or the code of its refusal.
pub(super) fn parse(answer: &[u8]) -> Result<Result<Credentials, String>, Malformed> {
    let Answer { code, id, key, token, expiry } = json::read(answer)?;
    match code.as_deref().map(String::as_str) {
        Some("Success") => {}
        Some(code) => return Ok(Err(code.chars().take(80).flat_map(char::escape_default).collect())),
        None => return Err(Malformed::key(None, "Code", "is missing")),
    }
    temporary([id, key, token], expiry, "").map(Ok)
}

/// Puts temporary credentials together, of which no part may be missing. The path is that of the parts' object.
pub(super) fn temporary(
    [id, key, token]: [Option<Text>; 3],
    expiry: Option<SystemTime>,
    path: &str,
) -> Result<Credentials, Malformed> {
    let missing = |name: &str| Malformed::key(None, &format!("{path}{name}"), "is missing");
    let id = id.ok_or_else(|| missing("TmpSecretId"))?;
    let key = key.ok_or_else(|| missing("TmpSecretKey"))?;
    let token = token.ok_or_else(|| missing("Token"))?;
    let expiry = expiry.ok_or_else(|| missing("ExpiredTime"))?;
    Ok(Credentials::new(&**id, &**key).with_token(&**token).with_expiry(expiry))
}
