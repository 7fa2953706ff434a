//! Waits until something has come to a state, by asking for it again and again.

use std::{fmt, sync::Arc, time::Duration};

use serde_json::Value as Json;
use tencentcloud_schema::{AsValue, Value, Verdict, WaiterSchema};

use crate::{
    Action, CallOptions, Error, ServiceClient,
    retry::Cause,
    timer::{Timer, limited},
    transport::BoxFuture,
};

/// The pause behind the first call, if nothing else is said. Each pause is twice as long as the one before.
const MIN_DELAY: Duration = Duration::from_secs(2);

/// The longest pause, if nothing else is said.
const MAX_DELAY: Duration = Duration::from_secs(30);

/// The longest time of a wait, if nothing else is said.
const MAX_WAIT: Duration = Duration::from_mins(10);

/// So many calls in a row may fail for a reason that passes.
const FAILURES_IN_A_ROW: u32 = 3;

/// What is waited for. In the place of a client, it makes the builder of a request one that waits.
#[derive(Clone)]
pub struct Waiter {
    client: ServiceClient,
    schema: &'static WaiterSchema<'static>,
    key: Option<Json>,
}

impl Waiter {
    /// For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: &ServiceClient, schema: &'static WaiterSchema<'static>) -> Self {
        Self { client: client.clone(), schema, key: None }
    }

    /// The same for the one element of a list that has this key. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn of<K: Into<Json>>(mut self, key: K) -> Self {
        self.key = Some(key.into());
        self
    }

    /// For generated code.
    #[doc(hidden)]
    pub fn wait<R: Action>(self, request: R) -> Wait<R> {
        Wait {
            waiter: self,
            request,
            options: CallOptions::default(),
            min_delay: MIN_DELAY,
            max_delay: MAX_DELAY,
            longest: MAX_WAIT,
        }
    }
}

impl fmt::Debug for Waiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter").field("name", &self.schema.name).finish_non_exhaustive()
    }
}

/// A wait until a state is reached, to be awaited; its outcome is the response that shows the state.
///
/// The action is called at once, then behind a pause of [`min_delay`](Self::min_delay), and each further pause is
/// twice as long as the one before, up to [`max_delay`](Self::max_delay). A state that the waiter does not know is
/// waited out. Dropping the future ends the wait and its call.
///
/// # Errors
///
/// - [`ErrorKind::WaitFailed`]: what is waited for can't come any more. [`Error::state`] is the state that says so.
/// - [`ErrorKind::WaitTimeout`]: it did not come in [`max_wait`](Self::max_wait). [`Error::state`] is the last state.
/// - As `send`, if a call fails. What [retries](crate::RetryPolicy) are for, such as throttling, a failed exchange or a
///   gateway's error, is waited out unless it comes three times in a row.
/// - [`ErrorKind::Configuration`]: the delays make no sense, or there is no [`Timer`]. Nothing was sent.
///
/// [`ErrorKind::WaitFailed`]: crate::ErrorKind::WaitFailed
/// [`ErrorKind::WaitTimeout`]: crate::ErrorKind::WaitTimeout
/// [`ErrorKind::Configuration`]: crate::ErrorKind::Configuration
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<R> {
    waiter: Waiter,
    request: R,
    options: CallOptions,
    min_delay: Duration,
    max_delay: Duration,
    longest: Duration,
}

impl<R: Action> Wait<R> {
    /// The pause behind the first call; 2 seconds by default. It must not be zero.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.min_delay = delay;
        self
    }

    /// The longest pause between two calls; 30 seconds by default. It must not be shorter than
    /// [`min_delay`](Self::min_delay).
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest time of the wait, calls included; 10 minutes by default. A call that is under way then is dropped.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.longest = wait;
        self
    }

    /// Sets what holds for each call, such as its region or a rule to skip.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// A step of the wait: the response that shows the state, or what was last seen of it.
    async fn look(&self) -> Result<Look<R::Response>, Error> {
        let response = self.waiter.client.send(&self.request, &self.options).await?;
        let key = self.waiter.key.as_ref().map(AsValue::value);
        Ok(match self.waiter.schema.judge(&response, key) {
            Verdict::Reached => Look::Reached(response),
            Verdict::Failed(state) => {
                let state = text(state).unwrap_or_default();
                let message =
                    format!("{} can't come any more: {}", self.waiter.schema.name, self.state(&state));
                let error = Error::wait_failed(message).with_state(Some(state));
                let request_id = crate::Response::request_id(&response).to_owned();
                return Err(error.with_request_id(Some(request_id)).of_action(R::action().name));
            }
            Verdict::Pending(state) => Look::Pending(text(state)),
        })
    }

    async fn run(self) -> Result<R::Response, Error> {
        let named = |error: Error| error.of_action(R::action().name);
        let timer = self.checked().map_err(named)?;
        let end = timer.now().saturating_add(self.longest);
        let left = || end.saturating_sub(timer.now());
        let (mut delay, mut last, mut failures) = (self.min_delay, Last::default(), 0);
        loop {
            match limited(&timer, left(), self.look()).await {
                None => break,
                Some(Ok(Look::Reached(response))) => return Ok(response),
                Some(Ok(Look::Pending(state))) => {
                    (last, failures) = (Last { state, error: None }, 0);
                }
                Some(Err(error)) => {
                    failures += 1;
                    // Every action that is waited by only reads, so whatever may pass can be waited out.
                    if Cause::of(&error).is_none() || failures == FAILURES_IN_A_ROW {
                        return Err(error);
                    }
                    last.error = Some(error);
                }
            }
            // The last call is made a little before the end, so that it can be answered.
            let Some(longest) = left().checked_sub(self.min_delay).filter(|longest| !longest.is_zero())
            else {
                break;
            };
            timer.sleep(delay.min(longest)).await;
            delay = delay.saturating_mul(2).min(self.max_delay);
        }
        Err(named(self.timeout(last)))
    }

    /// The timer, if the settings make sense.
    fn checked(&self) -> Result<Arc<dyn Timer>, Error> {
        if self.min_delay.is_zero() || self.max_delay < self.min_delay {
            return Err(Error::configuration(format!(
                "a wait can't pause from {:?} up to {:?}; set a `min_delay` that is not zero and no longer than \
                 the `max_delay`",
                self.min_delay, self.max_delay
            )));
        }
        self.waiter.client.config().timer()
    }

    fn timeout(&self, last: Last) -> Error {
        let seen = match &last.state {
            Some(state) => self.state(state),
            None => format!("no `{}` was seen", self.waiter.schema.state),
        };
        let error = Error::wait_timeout(format!(
            "{} did not come within {:?}: {seen}",
            self.waiter.schema.name, self.longest
        ));
        let error = error.with_state(last.state);
        match last.error {
            Some(cause) => error.caused_by(cause),
            None => error,
        }
    }

    /// What the state is, in words.
    fn state(&self, state: &str) -> String {
        format!("`{}` is `{state}`", self.waiter.schema.state)
    }
}

/// What a call says of the wait.
enum Look<P> {
    Reached(P),
    Pending(Option<String>),
}

/// What was last seen: the state, and the error behind it if there was one.
#[derive(Default)]
struct Last {
    state: Option<String>,
    error: Option<Error>,
}

/// The state as the service writes it.
fn text(state: Value<'_>) -> Option<String> {
    match state {
        Value::Absent => None,
        Value::String(state) => Some(state.to_owned()),
        state => Some(format!("{state:?}")),
    }
}

impl<R: Action + 'static> IntoFuture for Wait<R> {
    type Output = Result<R::Response, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<R> fmt::Debug for Wait<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("waiter", &self.waiter)
            .field("min_delay", &self.min_delay)
            .field("max_delay", &self.max_delay)
            .field("max_wait", &self.longest)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
