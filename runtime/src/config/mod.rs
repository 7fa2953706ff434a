//! What all clients of an application share.

use std::{collections::BTreeMap, env, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderValue;
use jiff::Timestamp;
use tencentcloud_schema::ServiceSchema;

use crate::{
    Deprecation, Error, Language, Method, RetryPolicy, Signature,
    credentials::{Chain, Context, Identity, Resolved},
    endpoint::Endpoint,
    failover::Hosts,
    layer::{Layer, Next},
    limit::Limits,
    random::Random,
    retry::Budget,
    sign::SigningKeys,
    skew::Skew,
    timer::{Timer, default_timer},
    transport::{Exchange, Transport},
};

mod builder;
mod shared;
mod site;

pub use builder::ConfigBuilder;
pub(crate) use builder::REQUEST_CLIENT;
pub use site::Site;

pub(crate) use site::in_region;

use shared::Shared;

type OnDeprecation = Arc<dyn Fn(&Deprecation<'_>) + Send + Sync>;

/// Credentials, region, transport and limits, shared by the clients of all services. A clone shares them, too.
#[derive(Clone)]
pub struct Config(Arc<Settings>);

struct Settings {
    // Missing only where nothing is signed.
    identity: Option<Identity>,
    context: Context,
    signing_keys: SigningKeys,
    region: Option<String>,
    endpoint: Option<Endpoint>,
    /// Endpoints by service, which go before the documented hosts.
    endpoints: BTreeMap<String, Endpoint>,
    site: Site,
    regional_hosts: bool,
    signature: Signature,
    method: Method,
    language: Option<Language>,
    request_client: HeaderValue,
    transport: Arc<dyn Transport>,
    layers: Vec<Box<dyn Layer>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    shared: Shared,
    skip_validation: bool,
    skipped: Vec<(String, String)>,
    timer: Option<Arc<dyn Timer>>,
    on_deprecation: Option<OnDeprecation>,
}

impl Config {
    /// A configuration to be filled; only credentials are required.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Reads the credentials as [`Credentials::from_env`](crate::Credentials::from_env) does, and the region from
    /// `TENCENTCLOUD_REGION` if that is set; everything else has its default.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().variables(&|name| env::var_os(name))?.build()
    }

    /// Reads region and hosts as [`ConfigBuilder::standard_chain`] does, and finds the credentials of the standard
    /// [`Chain`] at the first call.
    pub fn from_standard_chain() -> Result<Self, Error> {
        Self::builder().standard_chain(Chain::builder())?.build()
    }

    /// The credentials of a call that is made now; none where nothing is signed.
    pub(crate) async fn credentials(&self) -> Result<Option<Resolved<'_>>, Error> {
        match &self.0.identity {
            Some(identity) => identity.resolve(&self.0.context).await.map(Some).map_err(Error::credentials),
            None => Ok(None),
        }
    }

    pub(crate) fn context(&self) -> &Context {
        &self.0.context
    }

    pub(crate) fn signing_keys(&self) -> &SigningKeys {
        &self.0.signing_keys
    }

    pub(crate) fn signature(&self) -> Signature {
        self.0.signature
    }

    pub(crate) fn method(&self) -> Method {
        self.0.method
    }

    pub(crate) fn language(&self) -> Option<Language> {
        self.0.language
    }

    /// How the application and this library name themselves.
    pub(crate) fn request_client(&self) -> &HeaderValue {
        &self.0.request_client
    }

    pub(crate) fn report(&self, deprecation: &Deprecation<'_>) {
        if let Some(hook) = &self.0.on_deprecation {
            hook(deprecation);
        }
    }

    pub(crate) fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    pub(crate) fn has_layers(&self) -> bool {
        !self.0.layers.is_empty()
    }

    /// Sends a signed request through the layers.
    pub(crate) fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        Next::new(&self.0.layers, &*self.0.transport).run(request)
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.0.attempt_timeout
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }

    /// What the retries of a service's clients are paid with.
    pub(crate) fn budget_of(&self, service: &'static str) -> Arc<Budget> {
        self.0.shared.budget_of(service)
    }

    pub(crate) fn random(&self) -> &Random {
        &self.0.shared.random
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.shared.limits
    }

    pub(crate) fn hosts(&self) -> &Hosts {
        &self.0.shared.hosts
    }

    pub(crate) fn skew(&self) -> &Skew {
        &self.0.shared.skew
    }

    pub(crate) fn skips_validation(&self) -> bool {
        self.0.skip_validation
    }

    /// The ids of the rules that do not hold for an action.
    pub(crate) fn skipped<'a>(&'a self, action: &'a str) -> impl Iterator<Item = &'a String> {
        self.0.skipped.iter().filter(move |(of, _)| of == action).map(|(_, rule)| rule)
    }

    /// Now, by the clock as the services have corrected it.
    pub(crate) fn now(&self) -> Result<Timestamp, Error> {
        Timestamp::try_from(self.skew().now())
            .map_err(|error| Error::configuration("the clock is far off; set it").caused_by(error))
    }

    /// What waits; an error where there is nothing that could.
    pub(crate) fn timer(&self) -> Result<Arc<dyn Timer>, Error> {
        self.0.timer.clone().map_or_else(default_timer, Ok)
    }

    /// Where a service is called for a region.
    pub(crate) fn endpoint_of(
        &self,
        service: &ServiceSchema<'_>,
        region: Option<&str>,
    ) -> Result<Endpoint, Error> {
        let given = self.0.endpoint.as_ref().or_else(|| self.0.endpoints.get(service.name));
        match (given, self.0.regional_hosts, region) {
            (Some(endpoint), _, _) => Ok(endpoint.clone()),
            (None, false, _) => self.0.site.nearest(service),
            (None, true, Some(region)) => in_region(service, region),
            (None, true, None) => Err(Error::configuration(
                "regional hosts are asked for and no region is set; name one in the configuration or in the call",
            )),
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { identity, region, endpoint, site, transport, timeout, signature, method, .. } =
            &*self.0;
        f.debug_struct("Config")
            .field("credentials", identity)
            .field("region", region)
            .field("endpoint", endpoint)
            .field("site", site)
            .field("regional_hosts", &self.0.regional_hosts)
            .field("signature", signature)
            .field("method", method)
            .field("language", &self.0.language)
            .field("request_client", &self.0.request_client)
            .field("transport", transport)
            .field("layers", &self.0.layers)
            .field("timeout", timeout)
            .field("attempt_timeout", &self.0.attempt_timeout)
            .field("retry", &self.0.retry)
            .field("rate_limit", self.limits())
            .field("hosts", self.hosts())
            .field("skip_validation", &self.0.skip_validation)
            .field("skipped", &self.0.skipped)
            .finish_non_exhaustive()
    }
}

/// Refuses what no region looks like, before it ends in a header.
pub(crate) fn check_region(region: &str) -> Result<(), Error> {
    if !region.is_empty() && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(());
    }
    Err(Error::configuration(format!("{region:?} is no region; write one like `ap-guangzhou`")))
}

#[cfg(test)]
mod tests;
