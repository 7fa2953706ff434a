//! When a failed attempt is followed by another one, and how long after.
//!
//! What may be repeated follows from how far the request came and from the action's effect, which the spec knows. What
//! is repeated is paid for out of a [budget](budget), so that a service in trouble is not buried under retries.

use std::time::Duration;

use tencentcloud_schema::Effect;

pub(crate) use self::{after::retry_after, budget::Budget, cause::Cause};
use crate::{Error, random::Random};

mod after;
mod budget;
mod cause;

/// How calls are tried again. By default there are up to 3 attempts.
///
/// | what failed | which actions are called again |
/// |---|---|
/// | nothing was sent: no connection could be made | all |
/// | the service refused for its rate limit: `RequestLimitExceeded` with its sub-codes, or HTTP 429 | all |
/// | HTTP 5xx or 408, `InternalError`, `ServiceUnavailable`, no response in time, one that broke off or can't be read | those that read or are idempotent |
///
/// A call that may have reached the service is not repeated if its action writes: it might be done twice. Nothing else
/// is repeated at all, for it would end in the same way.
///
/// The wait before each further attempt is drawn at random from zero to a ceiling that doubles with each attempt. A
/// `Retry-After` of the service comes on top; one that is longer than [`max_backoff`](Self::max_backoff) is not waited
/// for. No wait is begun that does not end before the call must.
///
/// All clients of a service that share a [`Config`](crate::Config) have a budget of 500 tokens. A retry takes 5 of
/// them, or 10 after a response that did not come in time, and is not made if they are not there. A retry that succeeds
/// gives back what it took, and a call that succeeds at once gives 1.
///
/// ```
/// use std::time::Duration;
///
/// use tencentcloud_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(6).max_backoff(Duration::from_secs(5));
/// let never = RetryPolicy::off();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    throttled_backoff: Duration,
    max_backoff: Duration,
    budgeted: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(100),
            // Rates are counted by the second.
            throttled_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(20),
            budgeted: true,
        }
    }
}

impl RetryPolicy {
    /// One attempt and no more. A clock that the service finds wrong is corrected all the same.
    pub fn off() -> Self {
        Self::default().max_attempts(1)
    }

    /// How many attempts a call has at most, the first one included; 3 by default. Zero counts as one.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt; 100 milliseconds by default.
    pub fn initial_backoff(mut self, wait: Duration) -> Self {
        self.initial_backoff = wait;
        self
    }

    /// The same after the service has refused for its rate limit; 1 second by default.
    pub fn throttled_backoff(mut self, wait: Duration) -> Self {
        self.throttled_backoff = wait;
        self
    }

    /// The longest wait before any attempt; 20 seconds by default.
    pub fn max_backoff(mut self, wait: Duration) -> Self {
        self.max_backoff = wait;
        self
    }

    /// Retries whatever the budget says.
    pub fn without_budget(mut self) -> Self {
        self.budgeted = false;
        self
    }

    /// The longest wait after so many attempts.
    fn ceiling(&self, cause: Cause, attempts: u32) -> Duration {
        let first = if cause == Cause::Throttled { self.throttled_backoff } else { self.initial_backoff };
        let doublings = attempts.saturating_sub(1).min(31);
        first.saturating_mul(1 << doublings).min(self.max_backoff)
    }
}

/// What one call has left of its retries.
pub(crate) struct Retries<'a> {
    policy: &'a RetryPolicy,
    effect: Effect,
    budget: &'a Budget,
    random: &'a Random,
    failures: u32,
    /// What the attempt under way has taken out of the budget.
    taken: u32,
}

/// Why a failure is the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Nothing here can wait.
    NoTimer,
    /// A repetition would end in the same way.
    Final,
    /// The request may have reached the service, and it writes.
    WouldRepeatAWrite,
    /// There were as many attempts as the policy allows.
    Attempts,
    /// The service asks for a longer wait than the policy allows.
    LongWait,
    /// The wait would not end before the call must.
    Deadline,
    /// Too many retries have failed of late.
    Budget,
}

impl<'a> Retries<'a> {
    pub(crate) fn new(
        policy: &'a RetryPolicy,
        effect: Effect,
        budget: &'a Budget,
        random: &'a Random,
    ) -> Self {
        Self { policy, effect, budget, random, failures: 0, taken: 0 }
    }

    /// How long to wait before the next attempt, if there is to be one. The service may have asked for some time, and
    /// there is only so much left.
    pub(crate) fn after(
        &mut self,
        error: &Error,
        asked: Option<Duration>,
        left: Duration,
    ) -> Result<Duration, Refusal> {
        self.failures += 1;
        let cause = Cause::of(error).ok_or(Refusal::Final)?;
        if cause.may_have_arrived() && self.effect == Effect::Write {
            return Err(Refusal::WouldRepeatAWrite);
        }
        if self.failures >= self.policy.max_attempts {
            return Err(Refusal::Attempts);
        }
        let asked = asked.unwrap_or_default();
        if asked > self.policy.max_backoff {
            return Err(Refusal::LongWait);
        }
        let jittered = self.policy.ceiling(cause, self.failures).mul_f64(self.random.share());
        let wait = asked.saturating_add(jittered);
        if wait >= left {
            return Err(Refusal::Deadline);
        }
        if self.policy.budgeted {
            self.taken = self.budget.take(cause).ok_or(Refusal::Budget)?;
        }
        Ok(wait)
    }

    /// The last attempt has succeeded.
    pub(crate) fn succeeded(self) {
        if self.policy.budgeted {
            self.budget.give_back(self.taken);
        }
    }
}

impl Refusal {
    /// Why there is no other attempt, in a few words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NoTimer => "there is no timer to wait by",
            Self::Final => "it would end in the same way",
            Self::WouldRepeatAWrite => "the action writes, and the request may have reached the service",
            Self::Attempts => "there were as many attempts as the policy allows",
            Self::LongWait => "the service asks for a longer wait than the policy allows",
            Self::Deadline => "the wait would not end before the call must",
            Self::Budget => "the budget of retries is used up",
        }
    }
}
