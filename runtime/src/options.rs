//! What one call does in its own way.

use std::time::Duration;

/// What one call does in its own way; what is not set here is as the [`Config`](crate::Config) says.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) skip_validation: bool,
    pub(crate) skipped: Vec<String>,
}

impl CallOptions {
    /// Calls the action in this region, such as `ap-guangzhou`. An action that knows no region is called without it.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The longest time that the whole call may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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
}
