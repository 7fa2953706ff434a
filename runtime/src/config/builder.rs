//! How a configuration is put together.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::HeaderValue;

use super::{Config, OnDeprecation, Settings, Site, check_region, shared::Shared};
use crate::{
    Credentials, Deprecation, Error, Failover, Language, Method, RateLimit, RetryPolicy, Signature,
    credentials::{ChainBuilder, CliSettings, Clock, Context, CredentialsSource, Identity, variable},
    endpoint::Endpoint,
    failover::Hosts,
    layer::Layer,
    limit::Limits,
    random::Random,
    sign::SigningKeys,
    skew::Skew,
    timer::Timer,
    transport::Transport,
};

/// The variable that names the region.
const REGION: &str = "TENCENTCLOUD_REGION";

/// How clients name themselves to the vendor.
pub(crate) const REQUEST_CLIENT: &str = concat!("tencentcloud-rust/", env!("CARGO_PKG_VERSION"));

/// The longest name of an application in characters, as the vendor's own SDKs have it.
const LONGEST_APP_NAME: usize = 128;

/// Fills a [`Config`].
#[derive(Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ConfigBuilder {
    credentials: Option<CredentialsSource>,
    region: Option<String>,
    endpoint: Option<String>,
    endpoints: BTreeMap<String, Endpoint>,
    allow_plain_http: bool,
    site: Site,
    regional_hosts: bool,
    signature: Signature,
    method: Method,
    language: Option<Language>,
    app_name: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    layers: Vec<Box<dyn Layer>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    rate_limit: RateLimit,
    failover: Failover,
    seed: Option<u64>,
    skip_validation: bool,
    skipped: Vec<(String, String)>,
    clock: Option<Clock>,
    timer: Option<Arc<dyn Timer>>,
    on_deprecation: Option<OnDeprecation>,
}

impl ConfigBuilder {
    /// What to sign with: [`Credentials`], or a provider of them such as a [`Chain`](crate::credentials::Chain).
    /// Required unless the signature is [`Signature::Skip`].
    pub fn credentials(mut self, source: impl Into<CredentialsSource>) -> Self {
        self.credentials = Some(source.into());
        self
    }

    /// Finds the credentials by the standard [`Chain`](crate::credentials::Chain) with these settings. The region is
    /// what `TENCENTCLOUD_REGION` says, or else the profile of the vendor's command line, whose hosts of services are
    /// used, too.
    ///
    /// A setting that is made after this one goes before what is found here, and so does [`site`](Self::site).
    ///
    /// It is an error if the profile's `.configure` file or the variable is malformed. Credentials are not looked for
    /// before the first call.
    pub fn standard_chain(mut self, chain: ChainBuilder) -> Result<Self, Error> {
        let around = chain.surroundings();
        let settings = CliSettings::read(around, chain.profile_name())
            .map_err(|error| Error::credentials(Arc::new(error)))?;
        let region = variable(REGION, &*around.lookup).map_err(Error::configuration)?;
        self.region = region.or(settings.region).or(self.region);
        self.endpoints = settings.endpoints;
        Ok(self.credentials(chain.build()))
    }

    /// The region of calls that do not name another one, such as `ap-guangzhou`. Actions that know no region are
    /// called without it.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where every service is called, as `https://host[:port]`, in place of its documented host. `http://` is
    /// accepted for loopback hosts.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Accepts an endpoint with `http://` that is not a loopback host. Requests and responses can then be read on
    /// the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// The site that the account belongs to; [`Site::International`] by default.
    pub fn site(mut self, site: Site) -> Self {
        self.site = site;
        self.endpoints.clear();
        self
    }

    /// Calls services at the host of the region that is set, such as `tag.ap-guangzhou.tencentcloudapi.com`, in place of
    /// the one that leads to the nearest region. This saves time where it matters, and a call without a region is then
    /// an error. An [endpoint](Self::endpoint) goes first.
    pub fn regional_hosts(mut self) -> Self {
        self.regional_hosts = true;
        self
    }

    /// How requests are signed; [`Signature::Tc3`] by default.
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// The HTTP method of requests; [`Method::Post`] by default.
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The language of the service's messages; the service chooses by default.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// A name of the application, which the vendor sees behind the one of this library. It has 1 to 128 letters,
    /// digits or characters of `-_,;.`.
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = Some(name.into());
        self
    }

    /// What is called when the service says that an action is deprecated; nothing by default. It runs within the call
    /// and should be quick.
    pub fn on_deprecation(mut self, hook: impl Fn(&Deprecation<'_>) + Send + Sync + 'static) -> Self {
        self.on_deprecation = Some(Arc::new(hook));
        self
    }

    /// What sends the requests; by default a `HyperTransport`, if the feature `hyper` is on. An `Arc` of a transport
    /// is a transport, too.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Middleware around each exchange; see [`layer`](crate::layer) for what it may do. Each call of this method adds
    /// one, and the first is the outermost.
    pub fn layer(mut self, layer: impl Layer) -> Self {
        self.layers.push(Box::new(layer));
        self
    }

    /// The longest time that a whole call may take, with all its attempts and the waits between them; by default 60
    /// seconds, or 10 seconds more than the documented time of an action where that is longer.
    ///
    /// The [timer](Self::timer) keeps the time: where there is none, it is the transport that must give up.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest time from the moment that an attempt is sent until its response is there, connecting included. By
    /// default it is 10 seconds more than the documented time of an action, and unlimited where there is none.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How calls are tried again; by default up to 3 attempts, see [`RetryPolicy`]. It needs a [timer](Self::timer).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How fast actions are called; by default as the vendor documents, see [`RateLimit`]. It needs a
    /// [timer](Self::timer).
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = limit;
        self
    }

    /// Which hosts are called while a service's own does not answer; by default none, see [`Failover`]. It needs a
    /// [timer](Self::timer).
    pub fn failover(mut self, failover: Failover) -> Self {
        self.failover = failover;
        self
    }

    /// The seed of what is drawn at random to spread retries, for tests that must be the same each time.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Leaves it to the service to refuse requests that do not meet its documented rules.
    pub fn skip_validation(mut self) -> Self {
        self.skip_validation = true;
        self
    }

    /// Does without one rule of an action, such as `Limit#fixed` of `DescribeProjects`.
    pub fn skip_rule(mut self, action: impl Into<String>, rule: impl Into<String>) -> Self {
        self.skipped.push((action.into(), rule.into()));
        self
    }

    /// What says the time in place of [`SystemTime::now`], for tests.
    ///
    /// Whatever says the time, a service that refuses a signature as expired corrects it by its own `Date`, up to a day,
    /// and the request is signed and sent again, once in a call. The correction holds for all later calls.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// What waits and measures time; by default Tokio's timer, with the feature `tokio` and inside of a Tokio runtime.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    /// Reads credentials and region from variables.
    pub(super) fn variables(self, lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let filled = self.credentials(Credentials::from_variables(lookup)?);
        Ok(match variable(REGION, lookup).map_err(Error::configuration)? {
            Some(region) => filled.region(region),
            None => filled,
        })
    }

    /// Checks the settings and builds the configuration.
    pub fn build(self) -> Result<Config, Error> {
        let identity = identity(self.credentials, self.signature)?;
        self.region.as_deref().map_or(Ok(()), check_region)?;
        let endpoint =
            self.endpoint.map(|endpoint| Endpoint::parse(&endpoint, self.allow_plain_http)).transpose()?;
        let request_client = request_client(self.app_name.as_deref())?;
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemTime::now));
        if !self.rate_limit.is_valid() {
            return Err(Error::configuration("the factor of the rate limit must be a number above 0"));
        }
        let hosts = Hosts::new(self.failover, self.allow_plain_http)?;
        let skew = Skew::of(clock);
        let right = Arc::clone(&skew);
        let context = Context::new(Arc::clone(&transport), Arc::new(move || right.now()), self.site);
        Ok(Config(Arc::new(Settings {
            identity,
            context,
            signing_keys: SigningKeys::default(),
            region: self.region,
            endpoint,
            endpoints: self.endpoints,
            site: self.site,
            regional_hosts: self.regional_hosts,
            signature: self.signature,
            method: self.method,
            language: self.language,
            request_client,
            transport,
            layers: self.layers,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            shared: Shared::new(skew, Random::new(self.seed), Limits::new(self.rate_limit), hosts),
            skip_validation: self.skip_validation,
            skipped: self.skipped,
            timer: self.timer,
            on_deprecation: self.on_deprecation,
        })))
    }
}

fn identity(source: Option<CredentialsSource>, signature: Signature) -> Result<Option<Identity>, Error> {
    match source {
        Some(source) => Identity::new(source).map(Some),
        None if signature == Signature::Skip => Ok(None),
        None => Err(Error::configuration(
            "there are no credentials; call `.credentials(Credentials::new(id, key))`, \
             `.credentials(Credentials::from_env()?)` or `.credentials(Chain::standard())`",
        )),
    }
}

/// What the vendor sees of the library and the application.
fn request_client(app_name: Option<&str>) -> Result<HeaderValue, Error> {
    let Some(name) = app_name else { return Ok(HeaderValue::from_static(REQUEST_CLIENT)) };
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_,;.".contains(&byte);
    if name.is_empty() || name.len() > LONGEST_APP_NAME || !name.bytes().all(allowed) {
        return Err(Error::configuration(format!(
            "{name:?} is no name of an application; write 1 to {LONGEST_APP_NAME} letters, digits or characters of `-_,;.`"
        )));
    }
    HeaderValue::try_from(format!("{REQUEST_CLIENT}; {name}"))
        .map_err(|error| Error::configuration("the name of the application can't be sent").caused_by(error))
}

#[cfg(feature = "hyper")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(crate::transport::HyperTransport::new()?))
}

#[cfg(not(feature = "hyper"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "there is no transport; call `.transport(…)`, or switch on the feature `rustls` of `tencentcloud-runtime`",
    ))
}
