//! The one error of this crate.

use std::{error::Error as StdError, fmt, sync::Arc};

use crate::{
    SignatureReport, Violation,
    credentials::CredentialsError,
    transport::{Stage, TransportError},
};

type Source = Box<dyn StdError + Send + Sync>;

/// The longest excerpt of a body in an error, in characters.
const LONGEST_EXCERPT: usize = 200;

/// From how many characters on a run of those that keys and tokens are made of is not shown.
const SHORTEST_SECRET: usize = 20;

/// Why a call failed.
///
/// `Display` is one line and never repeats the [source](StdError::source). What is sensitive stands in neither.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    action: Option<&'static str>,
    attempts: u32,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    violations: Vec<Violation>,
    state: Option<String>,
    credentials: Option<Arc<CredentialsError>>,
    signature: Option<SignatureReport>,
    source: Option<Source>,
}

/// At which stage a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Credentials, region or another setting is missing or wrong. Nothing was sent.
    Configuration,
    /// No credentials could be had; [`Error::credentials_error`] says why. Nothing was sent.
    Credentials,
    /// The request does not meet documented rules; [`Error::violations`] has them. Nothing was sent.
    Validation,
    /// The request can't be encoded or is too large. Nothing was sent.
    Request,
    /// The exchange failed below HTTP; the source is a [`TransportError`].
    Transport,
    /// The call took too long. The request may have reached the service.
    Timeout,
    /// The service refused the request; [`Error::code`] says why.
    Service,
    /// The response is JSON and not what the spec says. The service may have done what was asked.
    Decode,
    /// The response is no JSON, though its status says success. The service may have done what was asked.
    NotJson,
    /// The response ends too early. The service may have done what was asked.
    Truncated,
    /// The response is larger than the transport reads. The service may have done what was asked.
    TooLarge,
    /// An HTTP error that did not come from the service, such as a gateway's.
    UnexpectedStatus,
    /// The pages of a list lead round in a circle. All pages before have been handed out.
    Pages,
    /// What is waited for can't come any more; [`Error::state`] says why.
    WaitFailed,
    /// What is waited for did not come in time; [`Error::state`] is the last state.
    WaitTimeout,
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            action: None,
            attempts: 0,
            status: None,
            code: None,
            request_id: None,
            violations: Vec::new(),
            state: None,
            credentials: None,
            signature: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn credentials(error: Arc<CredentialsError>) -> Self {
        let message = format!("there are no credentials to sign with: {error}");
        let mut wrapped = Self::new(ErrorKind::Credentials, message);
        wrapped.0.credentials = Some(error);
        wrapped
    }

    pub(crate) fn request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, message)
    }

    pub(crate) fn timeout(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let (kind, message) = match error.stage() {
            Stage::Timeout => (ErrorKind::Timeout, "the exchange with the service failed"),
            Stage::Connect | Stage::Sent => (ErrorKind::Transport, "the exchange with the service failed"),
            Stage::BodyTooLarge => (ErrorKind::TooLarge, "the response can't be read"),
            Stage::Truncated => (ErrorKind::Truncated, "the response can't be read"),
        };
        match error.response() {
            Some((status, excerpt)) => {
                Self::new(kind, format!("{message} (HTTP {status}){excerpt}")).with_status(status)
            }
            None => Self::new(kind, message),
        }
        .caused_by(error)
    }

    pub(crate) fn validation(violations: Vec<Violation>) -> Self {
        let all: Vec<String> = violations.iter().map(ToString::to_string).collect();
        let rules = if all.len() == 1 { "rule" } else { "rules" };
        let message =
            format!("the request does not meet {} documented {rules}: {}", all.len(), all.join("; "));
        let mut error = Self::new(ErrorKind::Validation, message);
        error.0.violations = violations;
        error
    }

    pub(crate) fn service(code: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Service, message);
        error.0.code = Some(code.into());
        error
    }

    /// A response that is no answer, with the start of its body.
    pub(crate) fn response(kind: ErrorKind, problem: &str, status: u16, body: &[u8]) -> Self {
        let verdict = match kind {
            ErrorKind::UnexpectedStatus => "is no answer of the service",
            _ => "can't be read",
        };
        let message = format!("the response (HTTP {status}) {verdict}: {problem}{}", excerpt(body));
        Self::new(kind, message).with_status(status)
    }

    pub(crate) fn pages(problem: &str) -> Self {
        Self::new(ErrorKind::Pages, problem)
    }

    pub(crate) fn wait_failed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::WaitFailed, message)
    }

    pub(crate) fn wait_timeout(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::WaitTimeout, message)
    }

    pub(crate) fn with_state(mut self, state: Option<String>) -> Self {
        self.0.state = state;
        self
    }

    pub(crate) fn of_action(mut self, action: &'static str) -> Self {
        self.0.action = Some(action);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id.filter(|id| !id.is_empty());
        self
    }

    pub(crate) fn with_signature_report(mut self, report: SignatureReport) -> Self {
        self.0.signature = Some(report);
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// At which stage the call failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's error code, such as `ResourceNotFound.TagNonExist`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The service's error code as the `ErrorCode` of a generated crate.
    #[must_use]
    pub fn code_as<C: for<'a> From<&'a str>>(&self) -> Option<C> {
        self.code().map(C::from)
    }

    /// What stands before the first dot of the code, such as `ResourceNotFound`.
    #[must_use]
    pub fn family(&self) -> Option<&str> {
        self.code().map(crate::codegen::family)
    }

    /// What went wrong, in the service's words if it refused the request.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id that the service gave the request; support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The action that was called.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.0.action
    }

    /// How many attempts there were; the error is that of the last one. 0 if it failed before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The HTTP status, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// All documented rules that the request does not meet.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// The state that a wait saw last, as the service writes it.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        self.0.state.as_deref()
    }

    /// Why no credentials could be had, with file, line and key where there are any. The message has its text.
    #[must_use]
    pub fn credentials_error(&self) -> Option<&CredentialsError> {
        self.0.credentials.as_deref()
    }

    /// What was signed and what may be wrong with it, if the service refused the signature (`AuthFailure.SignatureFailure`
    /// or `AuthFailure.SignatureExpire`).
    #[must_use]
    pub fn signature_report(&self) -> Option<&SignatureReport> {
        self.0.signature.as_ref()
    }

    /// Whether requests came faster than the service allows (`RequestLimitExceeded` and its sub-codes).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.family() == Some("RequestLimitExceeded")
    }

    /// Whether the credentials are wrong or not entitled (`AuthFailure`, `UnauthorizedOperation` and their sub-codes).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.family(), Some("AuthFailure" | "UnauthorizedOperation"))
    }

    /// Whether what the request names does not exist (`ResourceNotFound` and its sub-codes).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.family() == Some("ResourceNotFound")
    }

    /// Whether the call took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the request does not meet documented rules.
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.kind() == ErrorKind::Validation
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(action) = self.action() {
            write!(f, "{action}: ")?;
        }
        if let Some(code) = self.code() {
            write!(f, "{}: ", one_line(code))?;
        }
        f.write_str(&one_line(self.message()))?;
        match (self.request_id(), self.attempts()) {
            (Some(id), ..2) => write!(f, " (request {})", one_line(id))?,
            (Some(id), attempts) => write!(f, " (request {}, {attempts} attempts)", one_line(id))?,
            (None, ..2) => {}
            (None, attempts) => write!(f, " ({attempts} attempts)")?,
        }
        match self.signature_report().map(SignatureReport::clock_in_words) {
            Some(Some(clock)) => write!(f, "; {clock}"),
            Some(None) => f.write_str("; see `signature_report()` for what was signed"),
            None => Ok(()),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        if let Some(error) = self.credentials_error() {
            return error.source();
        }
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

/// The text with its control characters escaped, line breaks included.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() { line.extend(c.escape_default()) } else { line.push(c) }
    }
    line
}

/// How a body starts, to tell a proxy's page from a service's answer. An envelope is not shown, for it may hold what is
/// sensitive, nor is what could be a key, a token or a signature: pages of errors are known to repeat the request.
pub(crate) fn excerpt(body: &[u8]) -> String {
    // A character has at most four bytes, so this is enough of the body even where most of it is not shown.
    let start = String::from_utf8_lossy(body.get(..LONGEST_EXCERPT * 16).unwrap_or(body));
    let start = start.trim();
    if start.is_empty() || start.contains("\"Response\"") {
        return String::new();
    }
    let line: String = one_line(&without_secrets(start)).chars().take(LONGEST_EXCERPT).collect();
    format!("; it starts with {line}")
}

/// The text with `…` for each run of characters that is long enough to be a secret.
fn without_secrets(text: &str) -> String {
    let of_a_secret = |c: char| c.is_ascii_alphanumeric() || "+/_-%".contains(c);
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let run = rest.find(|c| !of_a_secret(c)).unwrap_or(rest.len());
        let plain =
            rest.get(run..).and_then(|rest| rest.find(of_a_secret)).map_or(rest.len(), |end| run + end);
        let (run, plain, next) = (&rest[..run], &rest[run..plain], &rest[plain..]);
        shown.push_str(if run.len() < SHORTEST_SECRET { run } else { "…" });
        shown.push_str(plain);
        rest = next;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer_that_can_be_sent() {
        fn sendable<T: Send + Sync + 'static>() {}
        sendable::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn codes_have_families() {
        let error = |code: &str| Error::service(code, "no");
        assert_eq!(error("ResourceNotFound.TagNonExist").family(), Some("ResourceNotFound"));
        assert!(error("RequestLimitExceeded").is_throttled());
        assert!(error("RequestLimitExceeded.UinLimitExceeded").is_throttled());
        assert!(!error("LimitExceeded").is_throttled());
        assert!(error("AuthFailure.SignatureExpire").is_auth());
        assert!(error("UnauthorizedOperation").is_auth());
        assert!(error("ResourceNotFound").is_not_found());
        assert_eq!(error("InternalError").code_as::<String>().as_deref(), Some("InternalError"));
    }

    #[test]
    fn an_error_is_shown_in_one_line() {
        let error = Error::service("InternalError", "first\nsecond")
            .of_action("CreateTag")
            .with_request_id(Some("id".to_owned()));
        assert_eq!(error.to_string(), "CreateTag: InternalError: first\\nsecond (request id)");
        assert_eq!(error.message(), "first\nsecond");
        let again = error.with_attempts(3);
        assert_eq!(again.to_string(), "CreateTag: InternalError: first\\nsecond (request id, 3 attempts)");
        assert_eq!(Error::request("no").with_attempts(2).to_string(), "no (2 attempts)");
        assert_eq!(Error::request("no").with_attempts(1).to_string(), "no");
    }

    #[test]
    fn an_excerpt_is_short_and_shows_no_envelope() {
        let page = format!("<html>\n{}", "é".repeat(500));
        let error = Error::response(ErrorKind::UnexpectedStatus, "no JSON", 502, page.as_bytes());
        let (_, shown) = error.message().split_once("starts with ").expect("an excerpt");
        assert_eq!(shown.chars().count(), LONGEST_EXCERPT);
        assert!(shown.starts_with("<html>\\né"), "{shown}");
        let envelope = Error::response(ErrorKind::Truncated, "cut", 200, br#"{"Response": {"Key": "hunter2"#);
        assert!(!envelope.to_string().contains("hunter2"));
    }

    #[test]
    fn an_excerpt_shows_nothing_that_could_be_a_secret() {
        let secret = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
        for (text, shown) in [
            (format!("GET /?Token={secret}&Limit=1"), "GET /?Token=…&Limit=1"),
            (format!("X-TC-Token: {secret}%2F{secret}/+=\r\n"), "X-TC-Token: …="),
            (secret.to_owned(), "…"),
            ("19 characters: abcdefghijklmnopqrs".to_owned(), "19 characters: abcdefghijklmnopqrs"),
            ("20 characters: abcdefghijklmnopqrst".to_owned(), "20 characters: …"),
        ] {
            assert_eq!(excerpt(text.as_bytes()), format!("; it starts with {shown}"));
        }
    }
}
