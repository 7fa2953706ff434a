//! What gives credentials, and what it is given to do so.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use super::{Credentials, CredentialsError};
use crate::{
    Config, Site,
    transport::{BoxFuture, Transport},
};

pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A source of credentials.
///
/// A [`Config`] asks it before the first call, and again ahead of the [expiry](Credentials::expires_at) of what it
/// gave; in between it keeps the answer. So a provider need not cache. Credentials without an expiry are kept for good.
///
/// `Debug` must not show secrets.
///
/// ```
/// use std::time::Duration;
/// use tencentcloud_runtime::{
///     Credentials,
///     credentials::{Context, CredentialsError, ProvideCredentials},
///     transport::BoxFuture,
/// };
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
///         Box::pin(async move {
///             let expiry = context.now() + Duration::from_secs(3600);
///             Ok(Credentials::new("id", "key").with_token("token").with_expiry(expiry))
///         })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// Gives credentials that are valid now.
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>>;
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        (**self).provide(context)
    }
}

/// What a provider works with: the clock, the transport and the site of the [`Config`] that asks it.
#[derive(Clone)]
pub struct Context {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Clock,
    pub(crate) site: Site,
    warnings: Arc<Mutex<Vec<String>>>,
}

impl Context {
    pub(crate) fn new(transport: Arc<dyn Transport>, clock: Clock, site: Site) -> Self {
        Self { transport, clock, site, warnings: Arc::default() }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        (self.clock)()
    }

    /// What sends HTTP requests.
    #[must_use]
    pub fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    /// The site of the account.
    #[must_use]
    pub fn site(&self) -> Site {
        self.site
    }

    /// Tells of what works and should not stay as it is, such as a file that others can read: in the log, and in the
    /// [`Outcome`](super::Outcome) of a chain.
    pub fn warn(&self, message: impl Into<String>) {
        let message = message.into();
        tracing::warn!("{message}");
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner).push(message);
    }

    /// The same context with no warnings as yet.
    pub(super) fn afresh(&self) -> Self {
        Self { warnings: Arc::default(), ..self.clone() }
    }

    pub(super) fn warnings(&self) -> Vec<String> {
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl From<&Config> for Context {
    /// The context that the configuration's own provider is given.
    fn from(config: &Config) -> Self {
        config.context().afresh()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { transport, site, warnings, .. } = self;
        f.debug_struct("Context")
            .field("transport", transport)
            .field("site", site)
            .field("warnings", warnings)
            .finish_non_exhaustive()
    }
}

/// Where credentials come from: a pair, or any [`ProvideCredentials`]. Both turn into it by themselves.
#[derive(Clone, Debug)]
pub struct CredentialsSource(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Fixed(Credentials),
    Provider(Arc<dyn ProvideCredentials>),
}

impl From<Credentials> for CredentialsSource {
    fn from(credentials: Credentials) -> Self {
        Self(Kind::Fixed(credentials))
    }
}

impl<P: ProvideCredentials> From<P> for CredentialsSource {
    fn from(provider: P) -> Self {
        Self(Kind::Provider(Arc::new(provider)))
    }
}

impl CredentialsSource {
    /// The source as a provider.
    pub(super) fn provider(self) -> Arc<dyn ProvideCredentials> {
        match self.0 {
            Kind::Fixed(credentials) => Arc::new(Fixed(credentials)),
            Kind::Provider(provider) => provider,
        }
    }
}

/// A pair as a link of a chain.
#[derive(Debug)]
struct Fixed(Credentials);

impl ProvideCredentials for Fixed {
    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}
