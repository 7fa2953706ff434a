//! Keeps what a provider gave, and renews it ahead of its expiry, once for all who ask.
//!
//! A refresh is a shared future: whoever waits for it drives it, so one caller that goes away takes nothing from the
//! others, and no task has to be spawned on anybody's runtime. When the last one goes away, so does the refresh, and
//! the next caller starts a new one.

use std::{
    fmt,
    ops::Deref,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::{Duration, SystemTime},
};

use futures_util::{
    FutureExt,
    future::{Shared, WeakShared},
};

use super::{Context, Credentials, CredentialsError, CredentialsSource, ProvideCredentials, provider::Kind};
use crate::{Error, transport::BoxFuture};

/// How long before their expiry credentials are renewed, at least. The service refuses a signature that is five
/// minutes old, so this is also how long a request may be under way.
const MARGIN: Duration = Duration::from_mins(5);

/// By how much more, at most, they are renewed ahead: at random, so that processes that were started together do not
/// ask together for ever.
const JITTER: Duration = Duration::from_mins(1);

/// How long a failed refresh is not tried again while the credentials are still valid.
const RETRY: Duration = Duration::from_secs(15);

/// Where the credentials of a configuration come from at each call.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    /// A pair that never changes: it is lent without locks, futures or allocations.
    Fixed(Credentials),
    /// What a provider gave.
    Cached(Arc<Cache>),
}

/// The credentials of one call.
pub(crate) enum Resolved<'a> {
    Lent(&'a Credentials),
    Shared(Arc<Credentials>),
}

impl Deref for Resolved<'_> {
    type Target = Credentials;

    fn deref(&self) -> &Credentials {
        match self {
            Self::Lent(credentials) => credentials,
            Self::Shared(credentials) => credentials,
        }
    }
}

impl Identity {
    /// A pair is checked here and now; what a provider gives is checked when it comes.
    pub(crate) fn new(source: CredentialsSource) -> Result<Self, Error> {
        match source.0 {
            Kind::Fixed(credentials) => {
                credentials.check().map_err(Error::configuration)?;
                Ok(Self::Fixed(credentials))
            }
            Kind::Provider(provider) => Ok(Self::Cached(Arc::new(Cache::new(provider)))),
        }
    }

    pub(crate) async fn resolve(&self, context: &Context) -> Result<Resolved<'_>, Arc<CredentialsError>> {
        match self {
            Self::Fixed(credentials) => Ok(Resolved::Lent(credentials)),
            Self::Cached(cache) => cache.get(context).await.map(Resolved::Shared),
        }
    }
}

type Refreshed = Result<Arc<Credentials>, Arc<CredentialsError>>;
type Refresh = Shared<BoxFuture<'static, Refreshed>>;

pub(crate) struct Cache {
    provider: Arc<dyn ProvideCredentials>,
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// The refresh under way. It lives as long as somebody waits for it.
    refresh: Option<WeakShared<BoxFuture<'static, Refreshed>>>,
}

struct Kept {
    credentials: Arc<Credentials>,
    /// When to ask the provider again; never for what does not expire.
    refresh_at: Option<SystemTime>,
}

impl Kept {
    fn is_valid(&self, now: SystemTime) -> bool {
        self.credentials.expires_at().is_none_or(|expiry| now < expiry)
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        self.refresh_at.is_none_or(|at| now < at) && self.is_valid(now)
    }
}

enum Next {
    Serve(Arc<Credentials>),
    Wait(Refresh),
}

impl Cache {
    fn new(provider: Arc<dyn ProvideCredentials>) -> Self {
        Self { provider, state: RwLock::default() }
    }

    async fn get(self: &Arc<Self>, context: &Context) -> Refreshed {
        let now = context.now();
        if let Some(fresh) = self.kept(|kept| kept.is_fresh(now)) {
            return Ok(fresh);
        }
        match self.next(now, context) {
            Next::Serve(credentials) => Ok(credentials),
            Next::Wait(refresh) => match refresh.await {
                Ok(credentials) => Ok(credentials),
                Err(error) => {
                    let now = context.now();
                    self.kept(|kept| kept.is_valid(now)).ok_or(error)
                }
            },
        }
    }

    fn kept(&self, holds: impl Fn(&Kept) -> bool) -> Option<Arc<Credentials>> {
        let state = self.read();
        let kept = state.kept.as_ref().filter(|kept| holds(kept))?;
        Some(Arc::clone(&kept.credentials))
    }

    /// One caller waits for the refresh of credentials that are still valid, and the others go on with what there is.
    /// Once they are invalid, all wait.
    fn next(self: &Arc<Self>, now: SystemTime, context: &Context) -> Next {
        let mut state = self.write();
        let under_way = state.refresh.as_ref().and_then(WeakShared::upgrade);
        let valid = state.kept.as_ref().filter(|kept| kept.is_valid(now));
        match (valid, under_way) {
            // Somebody was quicker with the refresh, or is at it.
            (Some(kept), under_way) if under_way.is_some() || kept.is_fresh(now) => {
                Next::Serve(Arc::clone(&kept.credentials))
            }
            (_, Some(refresh)) => Next::Wait(refresh),
            (_, None) => {
                let refresh = Arc::clone(self).refresh(context.afresh()).boxed().shared();
                state.refresh = refresh.downgrade();
                Next::Wait(refresh)
            }
        }
    }

    async fn refresh(self: Arc<Self>, context: Context) -> Refreshed {
        let given = self.provider.provide(&context).await;
        let now = context.now();
        let given = given.and_then(|credentials| {
            credentials.check().map_err(CredentialsError::malformed)?;
            if credentials.expires_at().is_some_and(|expiry| expiry <= now) {
                let text =
                    "the credentials that the source gave have expired; check the clock, or renew them";
                return Err(CredentialsError::failed(text));
            }
            Ok(Arc::new(credentials))
        });
        let mut state = self.write();
        state.refresh = None;
        match given {
            Ok(credentials) => {
                let refresh_at =
                    credentials.expires_at().map(|expiry| refresh_at(now, expiry, fastrand::f64()));
                state.kept = Some(Kept { credentials: Arc::clone(&credentials), refresh_at });
                Ok(credentials)
            }
            Err(error) => {
                if let Some(kept) = state.kept.as_mut().filter(|kept| kept.is_valid(now)) {
                    tracing::warn!("credentials could not be renewed, the old ones are still valid: {error}");
                    kept.refresh_at = now.checked_add(RETRY);
                }
                Err(Arc::new(error))
            }
        }
    }

    // A panic under the lock leaves nothing half done, so the state is as good as before.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When to renew what expires: [`MARGIN`] and a share of [`JITTER`] ahead, and not before half of the time is over, so
/// that short-lived credentials serve more than one call.
fn refresh_at(now: SystemTime, expiry: SystemTime, share: f64) -> SystemTime {
    let left = expiry.duration_since(now).unwrap_or_default();
    let ahead = (MARGIN + JITTER.mul_f64(share)).min(left / 2);
    expiry.checked_sub(ahead).unwrap_or(expiry)
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.provider.fmt(f)
    }
}

#[cfg(test)]
mod tests;
