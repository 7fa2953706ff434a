//! The pipeline of a call: validate → encode → authenticate → send → decode.
//!
//! Each stage hands a plain value to the next: a request that keeps the rules, [`Encoded`], an `http::Request` that is
//! signed, an `http::Response`, and the typed response. The first two stages are done once in a call; from
//! [`Prepared`] on, everything can be done again, and every attempt signs anew at a time of its own.

use std::{
    borrow::Cow,
    fmt,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use bytes::Bytes;
use tencentcloud_schema::{ActionSchema, Options, Region, ServiceSchema, Typed, Unknown, View, check};

use crate::{
    CallOptions, Config, Deprecation, Error,
    authenticate::{Attempt, Call},
    config::check_region,
    decode::Members,
    encode::{Encoded, encode},
    endpoint::Endpoint,
    envelope,
    layer::CallInfo,
    protocol::Form,
    timer::limited,
};

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
        Self { schema, config: config.clone(), endpoint }
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
        let performed = async {
            let prepared = self.prepare(asked, options)?;
            let (response, attempt) = self.exchange(&prepared, self.timeout(action, options)).await?;
            match envelope::read::<R>(action.name, response.status().as_u16(), response.body()) {
                Ok(answer) => Ok(answer),
                Err(error) => {
                    Err(self.explain(error, &prepared, options, &attempt, response.headers()).await)
                }
            }
        };
        let answer = performed.await.map_err(|error: Error| error.of_action(action.name))?;
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

    /// The form that a request travels in.
    pub(crate) fn form(&self, options: &CallOptions) -> Result<Form, Error> {
        Form::of(self.config.signature(), self.config.method(), options.multipart)
    }

    /// One attempt, signed now.
    pub(crate) async fn authenticate(
        &self,
        prepared: &Prepared<'_>,
    ) -> Result<(http::Request<Bytes>, Attempt), Error> {
        let Prepared { call, encoded, .. } = prepared;
        let credentials = self.config.credentials().await?;
        let attempt = Attempt::at(self.config.now()?);
        let mut request =
            call.authenticate(encoded, &attempt, credentials.as_deref(), self.config.signing_keys())?;
        request.extensions_mut().insert(CallInfo::new(self.schema.name, call.action, call.region));
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

    fn timeout(&self, action: &ActionSchema<'_>, options: &CallOptions) -> Duration {
        let documented = action.timeout_seconds.map(|seconds| Duration::from_secs(seconds.into()) + GRACE);
        let default = DEFAULT_TIMEOUT.max(documented.unwrap_or_default());
        options.timeout.or(self.config.timeout()).unwrap_or(default)
    }

    /// Signs and sends. Credentials may have to be fetched first, which counts towards the limit.
    async fn exchange(
        &self,
        prepared: &Prepared<'_>,
        limit: Duration,
    ) -> Result<(http::Response<Bytes>, Attempt), Error> {
        let sent = AtomicBool::new(false);
        let exchange = async {
            let (request, attempt) = self.authenticate(prepared).await?;
            sent.store(true, Ordering::Relaxed);
            let response = self.config.send(request).await.map_err(Error::transport)?;
            Ok((response, attempt))
        };
        let outcome = match self.config.timer() {
            Ok(timer) => limited(&*timer, limit, exchange).await,
            Err(_) => Some(exchange.await),
        };
        outcome.unwrap_or_else(|| {
            Err(Error::timeout(if sent.load(Ordering::Relaxed) {
                format!("there was no response within {limit:?}; the request may have reached the service")
            } else {
                format!("there were no credentials within {limit:?}; nothing was sent")
            }))
        })
    }
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
