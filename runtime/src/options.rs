//! What one call does in its own way.

use std::{fmt, time::Duration};

use bytes::Bytes;

use crate::RetryPolicy;

/// What one call does in its own way; what is not set here is as the [`Config`](crate::Config) says.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) skip_validation: bool,
    pub(crate) skipped: Vec<String>,
    pub(crate) trace_id: Option<String>,
    pub(crate) multipart: bool,
    pub(crate) files: Vec<File>,
    pub(crate) unlisted_action: bool,
}

/// A file of a multipart request.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Bytes,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({} bytes)", self.name, self.content.len())
    }
}

impl CallOptions {
    /// Calls the action in this region, such as `ap-guangzhou`. An action that knows no region is called without it.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The longest time that the whole call may take, with all its attempts and the waits between them.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest time from the moment that an attempt is sent until its response is there.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How the call is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Leaves it to the service to refuse the request if it does not meet the documented rules.
    pub fn skip_validation(mut self) -> Self {
        self.skip_validation = true;
        self
    }

    /// Does without one rule, such as `Limit#fixed`; a [`Violation`](crate::Violation) says its rule's id.
    pub fn skip_rule(mut self, rule: impl Into<String>) -> Self {
        self.skipped.push(rule.into());
        self
    }

    /// Lets a call by name reach an action that the spec does not list, because the vendor shipped it later. Its request
    /// is sent unchecked, and it counts as one that must not be repeated.
    pub fn unlisted_action(mut self) -> Self {
        self.unlisted_action = true;
        self
    }

    /// Sends the header `X-TC-TraceId`, by which the vendor's support finds the call again. It must be 1 to 128 visible
    /// characters of ASCII, or the call is an error of its request.
    pub fn trace_id(mut self, id: impl Into<String>) -> Self {
        self.trace_id = Some(id.into());
        self
    }

    /// Sends `multipart/form-data` in place of JSON, which a few actions ask for. Lists and structs are parts in JSON.
    /// The configuration's method must be `POST`, and its signature not one of the older two.
    pub fn multipart(mut self) -> Self {
        self.multipart = true;
        self
    }

    /// Sends a [multipart](Self::multipart) request with these bytes as the file of this name, in place of the member
    /// that is called so. A member that is required and sent in this way needs [`skip_rule`](Self::skip_rule).
    pub fn file(mut self, name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        self.files.push(File { name: name.into(), content: content.into() });
        self.multipart()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_content_of_a_file() {
        let shown = format!("{:?}", CallOptions::default().file("Image", "hunter2"));
        assert!(shown.contains("\"Image\" (7 bytes)") && !shown.contains("hunter2"), "{shown}");
    }
}
