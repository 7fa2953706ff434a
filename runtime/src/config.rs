//! What all clients of an application share.

use std::{
    env,
    ffi::OsString,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use jiff::Timestamp;
use tencentcloud_schema::ServiceSchema;

use crate::{
    Credentials, Error,
    credentials::variable,
    endpoint::Endpoint,
    timer::{Timer, default_timer},
    transport::Transport,
};

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Credentials, region, transport and limits, shared by the clients of all services. A clone shares them, too.
#[derive(Clone)]
pub struct Config(Arc<Settings>);

struct Settings {
    credentials: Credentials,
    region: Option<String>,
    endpoint: Option<Endpoint>,
    site: Site,
    transport: Arc<dyn Transport>,
    timeout: Option<Duration>,
    skip_validation: bool,
    skipped: Vec<(String, String)>,
    clock: Clock,
    timer: Option<Arc<dyn Timer>>,
}

/// Which of the vendor's two sites an account belongs to. They share protocols and not accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Site {
    /// The international site, intl.cloud.tencent.com.
    #[default]
    International,
    /// The site of mainland China, cloud.tencent.com.
    Mainland,
}

impl Config {
    /// A configuration to be filled; only credentials are required.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Reads the credentials as [`Credentials::from_env`] does, and the region from `TENCENTCLOUD_REGION` if that is
    /// set; everything else has its default.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().variables(&|name| env::var_os(name))?.build()
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    pub(crate) fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn skips_validation(&self) -> bool {
        self.0.skip_validation
    }

    /// The ids of the rules that do not hold for an action.
    pub(crate) fn skipped<'a>(&'a self, action: &'a str) -> impl Iterator<Item = &'a String> {
        self.0.skipped.iter().filter(move |(of, _)| of == action).map(|(_, rule)| rule)
    }

    /// Now.
    pub(crate) fn now(&self) -> Result<Timestamp, Error> {
        Timestamp::try_from((self.0.clock)())
            .map_err(|error| Error::configuration("the clock is far off; set it").caused_by(error))
    }

    /// What waits; an error where there is nothing that could.
    pub(crate) fn timer(&self) -> Result<Arc<dyn Timer>, Error> {
        self.0.timer.clone().map_or_else(default_timer, Ok)
    }

    /// Where a service is called.
    pub(crate) fn endpoint_of(&self, service: &ServiceSchema<'_>) -> Result<Endpoint, Error> {
        if let Some(endpoint) = &self.0.endpoint {
            return Ok(endpoint.clone());
        }
        match self.0.site {
            Site::International => Ok(Endpoint::of_host(service.hosts.international)),
            Site::Mainland => service.hosts.mainland.map(Endpoint::of_host).ok_or_else(|| {
                Error::configuration(format!(
                    "no host of the service `{}` is documented for the mainland site; set an endpoint",
                    service.name
                ))
            }),
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { credentials, region, endpoint, site, transport, timeout, .. } = &*self.0;
        f.debug_struct("Config")
            .field("credentials", credentials)
            .field("region", region)
            .field("endpoint", endpoint)
            .field("site", site)
            .field("transport", transport)
            .field("timeout", timeout)
            .field("skip_validation", &self.0.skip_validation)
            .field("skipped", &self.0.skipped)
            .finish_non_exhaustive()
    }
}

/// Fills a [`Config`].
#[derive(Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ConfigBuilder {
    credentials: Option<Credentials>,
    region: Option<String>,
    endpoint: Option<String>,
    allow_plain_http: bool,
    site: Site,
    transport: Option<Arc<dyn Transport>>,
    timeout: Option<Duration>,
    skip_validation: bool,
    skipped: Vec<(String, String)>,
    clock: Option<Clock>,
    timer: Option<Arc<dyn Timer>>,
}

impl ConfigBuilder {
    /// The key pair to sign with. Required.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
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
        self
    }

    /// What sends the requests; by default a `HyperTransport`, if the feature `hyper` is on. An `Arc` of a transport
    /// is a transport, too.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The longest time that a whole call may take; by default 60 seconds, or 10 seconds more than the documented
    /// time of an action where that is longer.
    ///
    /// Time is kept by Tokio: without the feature `hyper`, or outside of a Tokio runtime, it is the transport that
    /// must give up in time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// What waits between the calls of a [`Wait`](crate::Wait); by default Tokio's timer, with the feature `hyper` and
    /// inside of a Tokio runtime.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    fn variables(self, lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let filled = self.credentials(Credentials::from_variables(lookup)?);
        Ok(match variable("TENCENTCLOUD_REGION", lookup)? {
            Some(region) => filled.region(region),
            None => filled,
        })
    }

    /// Checks the settings and builds the configuration.
    pub fn build(self) -> Result<Config, Error> {
        let credentials = self.credentials.ok_or_else(|| {
            Error::configuration(
                "there are no credentials; call `.credentials(Credentials::new(id, key))` or \
                 `.credentials(Credentials::from_env()?)`",
            )
        })?;
        credentials.check()?;
        self.region.as_deref().map_or(Ok(()), check_region)?;
        let endpoint =
            self.endpoint.map(|endpoint| Endpoint::parse(&endpoint, self.allow_plain_http)).transpose()?;
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        Ok(Config(Arc::new(Settings {
            credentials,
            region: self.region,
            endpoint,
            site: self.site,
            transport,
            timeout: self.timeout,
            skip_validation: self.skip_validation,
            skipped: self.skipped,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemTime::now)),
            timer: self.timer,
        })))
    }
}

/// Refuses what no region looks like, before it ends in a header.
pub(crate) fn check_region(region: &str) -> Result<(), Error> {
    if !region.is_empty() && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(());
    }
    Err(Error::configuration(format!("{region:?} is no region; write one like `ap-guangzhou`")))
}

#[cfg(feature = "hyper")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(crate::transport::HyperTransport::new()?))
}

#[cfg(not(feature = "hyper"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "there is no transport; call `.transport(…)`, or switch on the feature `hyper` of `tencentcloud-runtime`",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Recorder, SERVICE};

    fn builder() -> ConfigBuilder {
        Config::builder()
            .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
            .transport(Recorder::answering("{}"))
    }

    #[test]
    fn what_is_missing_or_wrong_is_said() {
        let message = |builder: ConfigBuilder| builder.build().expect_err("refused").to_string();
        assert!(message(Config::builder()).contains("Credentials::from_env"));
        assert!(message(builder().credentials(Credentials::new("id", ""))).contains("secret key"));
        let spaced = message(builder().credentials(Credentials::new("id", "hunter2 ")));
        assert!(spaced.contains("white space") && !spaced.contains("hunter2"), "{spaced}");
        assert!(message(builder().region("a b")).contains("\"a b\" is no region"));
        assert!(message(builder().endpoint("http://tag.example")).contains("allow_plain_http"));
    }

    #[test]
    #[cfg(not(feature = "hyper"))]
    fn a_transport_is_asked_for() {
        let error = Config::builder().credentials(Credentials::new("id", "key")).build();
        assert!(error.expect_err("no transport").to_string().contains("feature `hyper`"));
    }

    #[test]
    fn the_environment_gives_credentials_and_region() {
        let read = |region: &'static str| {
            let config = builder().variables(&|name| {
                Some(OsString::from(if name == "TENCENTCLOUD_REGION" { region } else { "value" }))
            });
            config.and_then(ConfigBuilder::build)
        };
        let config = read("ap-guangzhou").expect("a configuration");
        assert_eq!((config.region(), config.credentials().secret_id()), (Some("ap-guangzhou"), "value"));
        assert_eq!(read("").expect("a configuration").region(), None);
        assert!(read("ap-guangzhou\n").expect_err("refused").to_string().contains("TENCENTCLOUD_REGION"));
    }

    #[test]
    fn the_site_decides_the_host_and_an_endpoint_goes_before_it() {
        let uri = |builder: ConfigBuilder| {
            builder.build().and_then(|config| config.endpoint_of(&SERVICE)).map(|endpoint| endpoint.uri())
        };
        assert_eq!(uri(builder()).ok().as_deref(), Some("https://pair.intl.example/"));
        let error = uri(builder().site(Site::Mainland)).expect_err("no host").to_string();
        assert!(error.contains("`pair`") && error.contains("set an endpoint"), "{error}");
        let endpoint = builder().site(Site::Mainland).endpoint("https://other.example");
        assert_eq!(uri(endpoint).ok().as_deref(), Some("https://other.example/"));
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?}", builder().build().expect("a configuration"));
        assert!(shown.contains("AKID…") && !shown.contains("hunter2"), "{shown}");
    }
}
