//! The pipeline of a call: validate → encode → authenticate → send → decode.
//!
//! Each stage hands a plain value to the next: a request that keeps the rules, [`Encoded`], an `http::Request` that is
//! signed, an `http::Response`, and the typed response. The first two stages are done once in a call; from
//! [`Prepared`] on, everything can be done again, and every attempt signs anew at a time of its own.

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use tencentcloud_schema::{ActionSchema, Options, Region, ServiceSchema, Typed, Unknown, View, check};
use tracing::Instrument;

use crate::{
    CallOptions, Config, Deprecation, Error,
    authenticate::{Attempt, Call},
    config::check_region,
    decode::Members,
    encode::{Encoded, encode},
    endpoint::Endpoint,
    layer::CallInfo,
    protocol::Form,
    retry::Budget,
    trace::CallSpan,
};

use self::attempts::{Attempts, Reading};

mod attempts;

/// The longest time of a call if nothing else is said.
const DEFAULT_TIMEOUT: Duration = Duration::from_mins(1);

/// What a call takes beyond the time that the vendor documents for the action.
const GRACE: Duration = Duration::from_secs(10);

/// The request of an action.
pub trait Action: Typed + Send + Sync {
    /// The service, as a marker of the generated crate.
    type Service;

    /// The response.
    type Response: Response;

    /// The action's table.
    fn action() -> &'static ActionSchema<'static>;
}

/// The response of an action.
pub trait Response: Members + Typed + Send {
    /// The id that the service gave the request.
    fn request_id(&self) -> &str;

    /// Sets the id, which stands beside the members on the wire.
    fn set_request_id(&mut self, id: String);
}

/// Calls the actions of one service; what the client of a generated crate wraps. A clone shares everything.
#[derive(Clone)]
pub struct ServiceClient {
    schema: &'static ServiceSchema<'static>,
    config: Config,
    // Where calls go whatever their region, if there is such a place.
    endpoint: Option<Endpoint>,
    budget: Arc<Budget>,
}

/// A request of an action, typed or by name.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) action: &'static ActionSchema<'static>,
    pub(crate) request: &'a (dyn View + Sync),
    /// What to do with members that the action's table does not know.
    pub(crate) unknown: Unknown,
}

impl<'a> Asked<'a> {
    /// A typed request. What its type does not know, the caller has named as extra.
    pub(crate) fn typed<A: Action>(request: &'a A) -> Self {
        Self { action: A::action(), request, unknown: Unknown::Allow }
    }
}

/// What the attempts of a call share.
pub(crate) struct Prepared<'a> {
    pub(crate) asked: Asked<'a>,
    pub(crate) call: Call<'a>,
    pub(crate) encoded: Encoded,
}

impl ServiceClient {
    /// A client of a service.
    #[must_use]
    pub fn new(schema: &'static ServiceSchema<'static>, config: &Config) -> Self {
        // What is wrong with it is said by the call that needs it.
        let endpoint = config.endpoint_of(schema, None).ok();
        let budget = config.budget_of(schema.name);
        Self { schema, config: config.clone(), endpoint, budget }
    }

    /// The service's table.
    #[must_use]
    pub fn schema(&self) -> &'static ServiceSchema<'static> {
        self.schema
    }

    /// What the client was made with.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Calls an action.
    pub async fn send<A: Action>(&self, request: &A, options: &CallOptions) -> Result<A::Response, Error> {
        self.perform(Asked::typed(request), options).await
    }

    /// Goes the whole way from a request to its response.
    pub(crate) async fn perform<R: Response>(
        &self,
        asked: Asked<'_>,
        options: &CallOptions,
    ) -> Result<R, Error> {
        let action = asked.action;
        let mut reading = Reading::<R>::default();
        let prepared = self.prepare(asked, options);
        self.attempt(action, prepared, options, &mut reading).await?;
        let answer = reading.finish(action.name)?;
        if let Some(message) = &answer.deprecation {
            let request_id = answer.response.request_id();
            self.config.report(&Deprecation { action: action.name, message, request_id });
        }
        Ok(answer.response)
    }

    /// Everything that the attempts of a call share.
    pub(crate) fn prepare<'a>(
        &'a self,
        asked: Asked<'a>,
        options: &'a CallOptions,
    ) -> Result<Prepared<'a>, Error> {
        let action = asked.action;
        self.validate(asked, options)?;
        let encoded = encode(asked.request, self.form(options)?, &options.files)?;
        let call = Call {
            service: self.schema.name,
            version: self.schema.version,
            action: action.name,
            endpoint: self.endpoint(options)?,
            region: self.region(action, options)?,
            language: self.config.language(),
            request_client: self.config.request_client(),
            trace_id: options.trace_id.as_deref(),
            signature: self.config.signature(),
            method: self.config.method(),
        };
        Ok(Prepared { asked, call, encoded })
    }

    /// Attempts the call until there is an answer, or a failure that is the last word. What is not generic over the
    /// action is compiled once.
    async fn attempt(
        &self,
        action: &'static ActionSchema<'static>,
        prepared: Result<Prepared<'_>, Error>,
        options: &CallOptions,
        read: &mut dyn attempts::Read,
    ) -> Result<(), Error> {
        let region = prepared.as_ref().ok().and_then(|prepared| prepared.call.region);
        let span = CallSpan::new(self.schema.name, action.name, region, || self.config.timer().ok());
        let outcome = match prepared {
            Ok(prepared) => {
                let attempts = Attempts::new(self, action, prepared, options);
                attempts.run(read).instrument(span.span()).await
            }
            Err(error) => Err(error),
        };
        span.finish(outcome.as_ref().map(|attempts| (*attempts, read.request_id())));
        outcome.map(|_| ()).map_err(|error| error.of_action(action.name))
    }

    /// The form that a request travels in.
    pub(crate) fn form(&self, options: &CallOptions) -> Result<Form, Error> {
        Form::of(self.config.signature(), self.config.method(), options.multipart)
    }

    /// One attempt, signed now.
    pub(crate) async fn authenticate(
        &self,
        prepared: &Prepared<'_>,
        number: u32,
    ) -> Result<(http::Request<Bytes>, Attempt), Error> {
        let Prepared { call, encoded, .. } = prepared;
        let credentials = self.config.credentials().await?;
        let attempt = Attempt::at(self.config.now()?);
        let mut request =
            call.authenticate(encoded, &attempt, credentials.as_deref(), self.config.signing_keys())?;
        request.extensions_mut().insert(CallInfo::new(self.schema.name, call.action, call.region, number));
        Ok((request, attempt))
    }

    fn validate(&self, asked: Asked<'_>, options: &CallOptions) -> Result<(), Error> {
        let Asked { action, request, unknown } = asked;
        if self.config.skips_validation() || options.skip_validation {
            return Ok(());
        }
        let skip: Vec<String> = self.config.skipped(action.name).chain(&options.skipped).cloned().collect();
        let how = Options { unknown, skip: &skip, now: self.config.now()?.as_second() };
        let violations = check(self.schema, action, request, &how);
        if violations.is_empty() { Ok(()) } else { Err(Error::validation(violations)) }
    }

    /// The region that the request names, if any.
    fn region<'a>(
        &'a self,
        action: &ActionSchema<'_>,
        options: &'a CallOptions,
    ) -> Result<Option<&'a str>, Error> {
        let region = options.region.as_deref().or(self.config.region());
        match (action.region, region) {
            (Region::None, _) | (Region::Optional, None) => Ok(None),
            (_, Some(region)) => check_region(region).map(|()| Some(region)),
            (Region::Required, None) => Err(Error::configuration(
                "the action needs a region, and none is set; name one in the configuration or in the call",
            )),
        }
    }

    /// Where the call goes. A regional host is that of the region that is set, also for an action that takes none.
    fn endpoint(&self, options: &CallOptions) -> Result<Cow<'_, Endpoint>, Error> {
        if let Some(endpoint) = &self.endpoint {
            return Ok(Cow::Borrowed(endpoint));
        }
        let region = options.region.as_deref().or(self.config.region());
        region.map_or(Ok(()), check_region)?;
        self.config.endpoint_of(self.schema, region).map(Cow::Owned)
    }

    /// The longest time of the whole call.
    fn timeout(&self, action: &ActionSchema<'_>, options: &CallOptions) -> Duration {
        let default = DEFAULT_TIMEOUT.max(documented(action).unwrap_or_default());
        options.timeout.or(self.config.timeout()).unwrap_or(default)
    }

    /// The longest time of one exchange, where there is a limit.
    fn attempt_timeout(&self, action: &ActionSchema<'_>, options: &CallOptions) -> Option<Duration> {
        options.attempt_timeout.or(self.config.attempt_timeout()).or_else(|| documented(action))
    }
}

/// How long to wait for an action, by the time that the vendor documents for it.
fn documented(action: &ActionSchema<'_>) -> Option<Duration> {
    action.timeout_seconds.map(|seconds| Duration::from_secs(seconds.into()) + GRACE)
}

impl fmt::Debug for ServiceClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceClient")
            .field("service", &self.schema.name)
            .field("version", &self.schema.version)
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
