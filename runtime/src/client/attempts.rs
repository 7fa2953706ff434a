//! The attempts of one call: each signed anew, each limited in time, until there is an answer or a last word.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use tencentcloud_schema::ActionSchema;

use super::{Prepared, Response, ServiceClient};
use crate::{
    CallOptions, Error,
    authenticate::Attempt,
    endpoint::Endpoint,
    envelope::{self, Answer},
    retry::{Refusal, Retries, retry_after},
    timer::Deadline,
    trace,
};

/// Reads a response. It is a trait so that the attempts need not be compiled for each action.
pub(super) trait Read: Send {
    /// Keeps the answer that a response has; what is none is the error of the attempt.
    fn read(&mut self, action: &'static str, response: &http::Response<Bytes>) -> Result<(), Error>;

    /// The id of the request that was answered.
    fn request_id(&self) -> Option<&str>;
}

/// The answer of a call, once it is there.
pub(super) struct Reading<T>(Option<Answer<T>>);

impl<T> Default for Reading<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Response> Reading<T> {
    /// The answer that was read.
    pub(super) fn finish(self, action: &'static str) -> Result<Answer<T>, Error> {
        self.0.ok_or_else(|| Error::request("the call has ended without a response").of_action(action))
    }
}

impl<T: Response> Read for Reading<T> {
    fn read(&mut self, action: &'static str, response: &http::Response<Bytes>) -> Result<(), Error> {
        self.0 = Some(envelope::read(action, response.status().as_u16(), response.body())?);
        Ok(())
    }

    fn request_id(&self) -> Option<&str> {
        self.0.as_ref().map(|answer| answer.response.request_id()).filter(|id| !id.is_empty())
    }
}

/// A call under way.
pub(super) struct Attempts<'a> {
    client: &'a ServiceClient,
    action: &'static ActionSchema<'static>,
    prepared: Prepared<'a>,
    options: &'a CallOptions,
    deadline: Deadline,
    limit: Option<Duration>,
    retries: Retries<'a>,
    number: u32,
    /// Where the call goes if all is well, once it may go elsewhere.
    primary: Option<Cow<'a, Endpoint>>,
    /// Whether the clock has been set right for this call.
    corrected: bool,
}

/// An attempt that failed.
struct Failure {
    error: Error,
    /// The headers of the response, and what its request was signed with, where there are any.
    response: Option<(HeaderMap, Attempt)>,
    /// Whether the request was handed to the transport.
    sent: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, response: None, sent: false }
    }
}

impl Failure {
    /// The failure of a request that was sent and not answered.
    fn on_the_way(error: Error) -> Self {
        Self { error, response: None, sent: true }
    }
}

impl<'a> Attempts<'a> {
    pub(super) fn new(
        client: &'a ServiceClient,
        action: &'static ActionSchema<'static>,
        prepared: Prepared<'a>,
        options: &'a CallOptions,
    ) -> Self {
        let config = &client.config;
        let policy = options.retry.as_ref().unwrap_or(config.retry());
        Self {
            client,
            action,
            prepared,
            options,
            deadline: Deadline::after(client.timeout(action, options), config.timer().ok()),
            limit: client.attempt_timeout(action, options),
            retries: Retries::new(policy, action.effect, &client.budget, config.random()),
            number: 0,
            primary: None,
            corrected: false,
        }
    }

    /// Attempts the call, and says how many attempts there were until it was answered.
    pub(super) async fn run(mut self, read: &mut dyn Read) -> Result<u32, Error> {
        loop {
            self.number += 1;
            let Err(failure) = self.attempt(read).await else {
                trace::answered(self.number);
                self.retries.succeeded();
                return Ok(self.number);
            };
            let next = self.next(&failure);
            trace::failed(self.number, &failure.error, next);
            let Ok(wait) = next else { return Err(self.explained(failure).await) };
            self.deadline.sleep(wait).await;
        }
    }

    /// The last word of the call: a failure with all that can be said of it.
    async fn explained(&self, failure: Failure) -> Error {
        let error = failure.error.with_attempts(self.number);
        match &failure.response {
            Some((headers, attempt)) => {
                self.client.explain(error, &self.prepared, self.options, attempt, headers).await
            }
            None => error,
        }
    }

    /// Waits for its turn, then goes to the first host that answers of late.
    async fn attempt(&mut self, read: &mut dyn Read) -> Result<(), Failure> {
        self.take_turn().await?;
        let hosts = self.client.config.hosts();
        let Some(timer) = self.deadline.timer().filter(|_| hosts.has_backups()).cloned() else {
            return self.exchange(read).await;
        };
        let primary = &*self.primary.get_or_insert_with(|| self.prepared.call.endpoint.clone());
        let (backup, permit) = hosts.choose(self.client.schema, primary, timer.now())?;
        self.prepared.call.endpoint = backup.map_or_else(|| primary.clone(), Cow::Owned);
        let outcome = self.exchange(read).await;
        match &outcome {
            Ok(()) => hosts.judge(permit, Ok(()), timer.now()),
            Err(failure) if failure.sent => hosts.judge(permit, Err(&failure.error), timer.now()),
            Err(_) => {}
        }
        outcome
    }

    /// Waits until the rate of the action allows another request.
    async fn take_turn(&self) -> Result<(), Error> {
        let (client, action) = (self.client, self.action);
        let Some(timer) = self.deadline.timer() else { return Ok(()) };
        let window = client.config.limits().of(client.schema.name, action, self.prepared.call.region);
        let Some(window) = window else { return Ok(()) };
        let turn = self.deadline.within(None, window.pass(&**timer)).await;
        turn.ok_or_else(|| {
            let (limit, rate) = (self.deadline.limit(), action.rate_limit);
            Error::timeout(format!(
                "the rate limit (documented as {rate} requests a second) left no turn within {limit:?}; nothing was \
                 sent"
            ))
        })
    }

    async fn exchange(&mut self, read: &mut dyn Read) -> Result<(), Failure> {
        let authenticated = self.client.authenticate(&self.prepared, self.number);
        let Some(authenticated) = self.deadline.within(None, authenticated).await else {
            let limit = self.deadline.limit();
            return Err(Error::timeout(format!(
                "there were no credentials within {limit:?}; nothing was sent"
            ))
            .into());
        };
        let (request, attempt) = authenticated?;
        let sent = self.client.config.send(request);
        let Some(response) = self.deadline.within(self.limit, sent).await else {
            return Err(Failure::on_the_way(self.late()));
        };
        let response = response.map_err(|error| Failure::on_the_way(Error::transport(error)))?;
        read.read(self.action.name, &response).map_err(|error| Failure {
            error,
            response: Some((response.into_parts().0.headers, attempt)),
            sent: true,
        })
    }

    fn late(&self) -> Error {
        let whole = self.deadline.limit();
        let limit = self.limit.filter(|_| !self.deadline.left().is_zero()).unwrap_or(whole);
        Error::timeout(format!(
            "there was no response within {limit:?}; the request may have reached the service"
        ))
    }

    /// How long to wait before the next attempt, if there is to be one.
    fn next(&mut self, failure: &Failure) -> Result<Duration, Refusal> {
        if self.corrects_the_clock(failure) {
            return Ok(Duration::ZERO);
        }
        if self.deadline.timer().is_none() {
            return Err(Refusal::NoTimer);
        }
        let now = self.client.config.now().ok();
        let asked =
            failure.response.as_ref().zip(now).and_then(|((headers, _), now)| retry_after(headers, now));
        self.retries.after(&failure.error, asked, self.deadline.left())
    }

    /// The request was refused, so it can be sent again whatever it does.
    fn corrects_the_clock(&mut self, failure: &Failure) -> bool {
        let Some((headers, attempt)) = failure.response.as_ref().filter(|_| !self.corrected) else {
            return false;
        };
        self.corrected = self.client.config.skew().correct(&failure.error, headers, attempt.now);
        self.corrected
    }
}

#[cfg(test)]
mod tests;
