//! What a failure says about another attempt.

use std::error::Error as _;

use crate::{
    Error, ErrorKind,
    transport::{Stage, TransportError},
};

/// HTTP's status for requests that come too fast.
const TOO_MANY_REQUESTS: u16 = 429;

/// HTTP's status for a request that did not arrive in time.
const REQUEST_TIMEOUT: u16 = 408;

/// The families of codes by which every service says that it failed on its own side.
const FAILED: [&str; 2] = ["InternalError", "ServiceUnavailable"];

/// Why another attempt could end better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// There was no connection, so nothing was sent.
    NotSent,
    /// The service refused the request because they come too fast.
    Throttled,
    /// The service or what stands before it failed, or the response is broken. The request may have been served.
    Failed,
    /// No response came in time. The request may have been served.
    Late,
}

impl Cause {
    /// The cause of a failure; `None` if another attempt would end in the same way.
    pub(crate) fn of(error: &Error) -> Option<Self> {
        if error.is_throttled() || error.status() == Some(TOO_MANY_REQUESTS) {
            return Some(Self::Throttled);
        }
        match error.kind() {
            ErrorKind::Transport if is_unsent(error) => Some(Self::NotSent),
            ErrorKind::Transport | ErrorKind::Truncated | ErrorKind::NotJson => Some(Self::Failed),
            ErrorKind::Timeout => Some(Self::Late),
            ErrorKind::Service if error.family().is_some_and(|family| FAILED.contains(&family)) => {
                Some(Self::Failed)
            }
            ErrorKind::UnexpectedStatus => match error.status() {
                Some(500..) => Some(Self::Failed),
                Some(REQUEST_TIMEOUT) => Some(Self::Late),
                _ => None,
            },
            _ => None,
        }
    }

    pub(crate) fn may_have_arrived(self) -> bool {
        matches!(self, Self::Failed | Self::Late)
    }
}

fn is_unsent(error: &Error) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<TransportError>());
    source.is_some_and(|error| error.stage() == Stage::Connect)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(status: u16) -> Error {
        Error::response(ErrorKind::UnexpectedStatus, "no JSON", status, b"")
    }

    #[test]
    fn codes_are_told_by_their_family() {
        for (code, cause) in [
            ("RequestLimitExceeded", Some(Cause::Throttled)),
            ("RequestLimitExceeded.UinLimitExceeded", Some(Cause::Throttled)),
            ("RequestLimitExceeded.Tomorrow", Some(Cause::Throttled)),
            ("InternalError", Some(Cause::Failed)),
            ("InternalError.Db", Some(Cause::Failed)),
            ("ServiceUnavailable", Some(Cause::Failed)),
            // A quota and the size of a request are no matter of time.
            ("LimitExceeded", None),
            ("LimitExceeded.TagKey", None),
            ("RequestSizeLimitExceeded", None),
            ("RequestLimitExceededByFar", None),
            ("ResourceInUse", None),
            ("FailedOperation", None),
            ("AuthFailure.SignatureExpire", None),
        ] {
            assert_eq!(Cause::of(&Error::service(code, "no").with_status(200)), cause, "{code}");
        }
    }

    #[test]
    fn a_status_counts_where_the_service_has_said_nothing() {
        for (status, cause) in [
            (400, None),
            (404, None),
            (408, Some(Cause::Late)),
            (429, Some(Cause::Throttled)),
            (500, Some(Cause::Failed)),
            (503, Some(Cause::Failed)),
        ] {
            assert_eq!(Cause::of(&page(status)), cause, "{status}");
        }
        assert_eq!(Cause::of(&Error::service("ResourceNotFound", "no").with_status(500)), None);
        assert_eq!(Cause::of(&Error::service("Strange", "no").with_status(429)), Some(Cause::Throttled));
    }

    #[test]
    fn only_a_failed_connection_says_that_nothing_was_sent() {
        for (stage, cause) in [
            (Stage::Connect, Some(Cause::NotSent)),
            (Stage::Sent, Some(Cause::Failed)),
            (Stage::Truncated, Some(Cause::Failed)),
            (Stage::Timeout, Some(Cause::Late)),
            (Stage::BodyTooLarge, None),
        ] {
            assert_eq!(Cause::of(&Error::transport(TransportError::new(stage))), cause, "{stage:?}");
        }
    }

    #[test]
    fn what_fails_before_it_is_sent_or_is_understood_is_final() {
        for error in [
            Error::configuration("no"),
            Error::request("no"),
            Error::validation(Vec::new()),
            Error::response(ErrorKind::Decode, "no", 200, b"{}"),
        ] {
            assert_eq!(Cause::of(&error), None, "{error}");
        }
        let strange = Error::response(ErrorKind::NotJson, "no", 200, b"<html>");
        assert_eq!(Cause::of(&strange), Some(Cause::Failed));
    }
}
