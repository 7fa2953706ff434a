//! The pipeline of a call: validate → encode → sign → send → decode.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Method, header};
use jiff::Timestamp;
use tencentcloud_schema::{ActionSchema, Options, Region, ServiceSchema, Typed, Unknown, Value, View, check};

use crate::{
    CallOptions, Config, Error, config::check_region, decode::Members, envelope, layer::CallInfo, sign,
};

/// The content type, to the letter, of every request: what is signed is what is sent.
const CONTENT_TYPE: &str = "application/json";

/// How clients name themselves to the vendor.
const REQUEST_CLIENT: &str = concat!("tencentcloud-rust/", env!("CARGO_PKG_VERSION"));

/// The largest request that the vendor accepts under this signature: 10 MB.
pub const MAX_REQUEST_BYTES: usize = 10 << 20;

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
}

impl ServiceClient {
    /// A client of a service.
    #[must_use]
    pub fn new(schema: &'static ServiceSchema<'static>, config: &Config) -> Self {
        Self { schema, config: config.clone() }
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
        let action = A::action();
        let response = self.call(action, self.prepare(action, request, options), options).await?;
        envelope::read(action.name, response.status().as_u16(), response.body())
    }

    /// Everything up to the first byte on the wire.
    fn prepare(
        &self,
        action: &ActionSchema<'static>,
        request: &dyn View,
        options: &CallOptions,
    ) -> Result<http::Request<Bytes>, Error> {
        let now = self.config.now()?;
        self.validate(action, request, options, now)?;
        let body = encode(request)?;
        let region = self.region(action, options)?;
        let mut request = self.sign(action, region, body, now)?;
        request.extensions_mut().insert(CallInfo::new(self.schema.name, action.name, region));
        Ok(request)
    }

    async fn call(
        &self,
        action: &'static ActionSchema<'static>,
        request: Result<http::Request<Bytes>, Error>,
        options: &CallOptions,
    ) -> Result<http::Response<Bytes>, Error> {
        let answered = match request {
            Ok(request) => self.exchange(request, self.timeout(action, options)).await,
            Err(error) => Err(error),
        };
        answered.map_err(|error| error.of_action(action.name))
    }

    fn validate(
        &self,
        action: &ActionSchema<'_>,
        request: &dyn View,
        options: &CallOptions,
        now: Timestamp,
    ) -> Result<(), Error> {
        if self.config.skips_validation() || options.skip_validation {
            return Ok(());
        }
        let skip: Vec<String> = self.config.skipped(action.name).chain(&options.skipped).cloned().collect();
        let how = Options { unknown: Unknown::Allow, skip: &skip, now: now.as_second() };
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

    fn sign(
        &self,
        action: &ActionSchema<'_>,
        region: Option<&str>,
        body: Vec<u8>,
        now: Timestamp,
    ) -> Result<http::Request<Bytes>, Error> {
        let credentials = self.config.credentials();
        let endpoint = self.config.endpoint_of(self.schema)?;
        let covered = sign::Request {
            method: Method::POST.as_str(),
            path: "/",
            query: "",
            headers: &[("content-type", CONTENT_TYPE), ("host", endpoint.authority())],
            payload: &body,
        };
        let authorization = sign::sign(&covered, credentials, self.schema.name, now);
        let mut request = http::Request::post(endpoint.uri())
            .header(header::HOST, endpoint.authority())
            .header(header::CONTENT_TYPE, CONTENT_TYPE)
            .header("x-tc-action", action.name)
            .header("x-tc-version", self.schema.version)
            .header("x-tc-timestamp", now.as_second())
            .header("x-tc-requestclient", REQUEST_CLIENT)
            .header(header::AUTHORIZATION, secret(&authorization)?);
        if let Some(region) = region {
            request = request.header("x-tc-region", region);
        }
        if let Some(token) = credentials.token() {
            request = request.header("x-tc-token", secret(token)?);
        }
        request.body(Bytes::from(body)).map_err(unsendable)
    }

    fn timeout(&self, action: &ActionSchema<'_>, options: &CallOptions) -> Duration {
        let documented = action.timeout_seconds.map(|seconds| Duration::from_secs(seconds.into()) + GRACE);
        let default = DEFAULT_TIMEOUT.max(documented.unwrap_or_default());
        options.timeout.or(self.config.timeout()).unwrap_or(default)
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limit: Duration,
    ) -> Result<http::Response<Bytes>, Error> {
        match within(limit, self.config.send(request)).await {
            Some(answer) => answer.map_err(Error::transport),
            None => Err(Error::timeout(format!(
                "there was no response within {limit:?}; the request may have reached the service"
            ))),
        }
    }
}

impl fmt::Debug for ServiceClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceClient")
            .field("service", &self.schema.name)
            .field("version", &self.schema.version)
            .field("config", &self.config)
            .finish()
    }
}

fn encode(request: &dyn View) -> Result<Vec<u8>, Error> {
    let body = serde_json::to_vec(&Value::Struct(request))
        .map_err(|error| Error::request("the request can't be written as JSON").caused_by(error))?;
    if body.len() > MAX_REQUEST_BYTES {
        return Err(Error::request(format!(
            "the request has {} bytes, and the service accepts {MAX_REQUEST_BYTES}; send less at once",
            body.len()
        )));
    }
    Ok(body)
}

/// A header value that is kept out of everything that prints headers.
fn secret(value: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(value).map_err(unsendable)?;
    value.set_sensitive(true);
    Ok(value)
}

fn unsendable(error: impl Into<http::Error>) -> Error {
    Error::request("the request's headers can't be put together").caused_by(error.into())
}

/// The outcome of some work; `None` if it takes longer than the limit.
#[cfg(feature = "tokio")]
async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    // Tokio's timer panics outside of its runtime, where a transport of the caller's own may well work.
    if tokio::runtime::Handle::try_current().is_err() {
        return Some(work.await);
    }
    tokio::time::timeout(limit, work).await.ok()
}

/// The outcome of some work: without Tokio there is no timer, and the transport must give up by itself.
#[cfg(not(feature = "tokio"))]
async fn within<T>(_: Duration, work: impl Future<Output = T>) -> Option<T> {
    Some(work.await)
}

#[cfg(test)]
mod tests;
