//! Goes to another host of a service while the one that is meant does not answer.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tencentcloud_schema::ServiceSchema;

use crate::{
    Error, ErrorKind,
    config::{check_region, in_region},
    endpoint::Endpoint,
};

/// Which hosts are called while a service's own does not answer; by default none.
///
/// Every host has a breaker. It opens after [`threshold`](Self::threshold) failures in a row, and calls go to the next
/// host that is named here. After [`pause`](Self::pause) one attempt tries the host again, and its success closes the
/// breaker. A failure is a connection that could not be made or broke off, a response that did not come in time, or a
/// status of HTTP 5xx from before the service; what the service itself says is none, be it an error. If the breakers of
/// all hosts are open, calls go to the first.
///
/// A request is signed for the host that it is sent to, and names the same region as before: another region's host
/// passes it on. So it is only the way into the cloud that changes.
///
/// ```
/// use tencentcloud_runtime::Failover;
///
/// let failover = Failover::off().region("ap-singapore").endpoint("https://gateway.example");
/// # let _ = failover;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Failover {
    backups: Vec<Place>,
    threshold: u32,
    pause: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Region(String),
    Endpoint(String),
}

impl Default for Failover {
    fn default() -> Self {
        Self::off()
    }
}

impl Failover {
    /// No other hosts.
    pub fn off() -> Self {
        Self { backups: Vec::new(), threshold: 5, pause: Duration::from_secs(30) }
    }

    /// The host of a region, such as `ap-singapore`, after those that are named already.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.backups.push(Place::Region(region.into()));
        self
    }

    /// A host as `https://host[:port]`, after those that are named already. It must serve every service that is called.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.backups.push(Place::Endpoint(endpoint.into()));
        self
    }

    /// How many failures in a row open a host's breaker; 5 by default. Zero counts as one.
    pub fn threshold(mut self, failures: u32) -> Self {
        self.threshold = failures.max(1);
        self
    }

    /// How long a host is left alone once its breaker is open; 30 seconds by default.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }
}

/// The backup hosts of a configuration, and the breakers of all its hosts.
#[derive(Debug)]
pub(crate) struct Hosts {
    backups: Vec<Backup>,
    threshold: u32,
    pause: Duration,
    /// By authority: services that share a host share its fate.
    breakers: Mutex<BTreeMap<String, Arc<Breaker>>>,
}

#[derive(Debug)]
enum Backup {
    Region(String),
    Endpoint(Endpoint),
}

impl Hosts {
    pub(crate) fn new(failover: Failover, allow_plain_http: bool) -> Result<Self, Error> {
        let backups = failover.backups.into_iter().map(|place| match place {
            Place::Region(region) => check_region(&region).map(|()| Backup::Region(region)),
            Place::Endpoint(endpoint) => Endpoint::parse(&endpoint, allow_plain_http).map(Backup::Endpoint),
        });
        Ok(Self {
            backups: backups.collect::<Result<_, _>>()?,
            threshold: failover.threshold,
            pause: failover.pause,
            breakers: Mutex::default(),
        })
    }

    /// Whether there is anything to choose from.
    pub(crate) fn has_backups(&self) -> bool {
        !self.backups.is_empty()
    }

    /// Chooses the first host that may be called now: the backup, or `None` for the primary.
    pub(crate) fn choose(
        &self,
        service: &ServiceSchema<'_>,
        primary: &Endpoint,
        now: Duration,
    ) -> Result<(Option<Endpoint>, Permit), Error> {
        if let Some(permit) = self.breaker(primary).admit(now) {
            return Ok((None, permit));
        }
        for backup in &self.backups {
            let endpoint = match backup {
                Backup::Region(region) => in_region(service, region)?,
                Backup::Endpoint(endpoint) => endpoint.clone(),
            };
            if let Some(permit) = self.breaker(&endpoint).admit(now) {
                return Ok((Some(endpoint), permit));
            }
        }
        // To refuse every call would be worse than to try.
        Ok((None, Permit { breaker: self.breaker(primary), probes: false }))
    }

    /// Tells of an attempt that was sent to a host. A permit whose attempt was not sent is dropped instead.
    pub(crate) fn judge(&self, permit: Permit, outcome: Result<(), &Error>, now: Duration) {
        match outcome {
            Err(error) if is_failure(error) => permit.failed(self.threshold, now.saturating_add(self.pause)),
            _ => permit.succeeded(),
        }
    }

    fn breaker(&self, endpoint: &Endpoint) -> Arc<Breaker> {
        let mut breakers = self.breakers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = breakers.get(endpoint.authority()) {
            return Arc::clone(known);
        }
        Arc::clone(breakers.entry(endpoint.authority().to_owned()).or_default())
    }
}

/// Whether a host or the way there has failed. A service that refuses a request is well.
fn is_failure(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Truncated => true,
        ErrorKind::UnexpectedStatus => error.status().is_some_and(|status| status >= 500),
        _ => false,
    }
}

/// Keeps calls from a host that does not answer.
#[derive(Debug, Default)]
struct Breaker(Mutex<State>);

#[derive(Debug)]
enum State {
    /// All may pass; so many have failed in a row.
    Closed { failures: u32 },
    /// None may pass until then.
    Open { until: Duration },
    /// One tries whether the host is back, and the others wait for its outcome.
    HalfOpen,
}

impl Default for State {
    fn default() -> Self {
        Self::Closed { failures: 0 }
    }
}

impl Breaker {
    fn admit(self: Arc<Self>, now: Duration) -> Option<Permit> {
        let mut state = self.lock();
        let probes = match *state {
            State::Closed { .. } => false,
            State::Open { until } if now >= until => true,
            State::Open { .. } | State::HalfOpen => return None,
        };
        if probes {
            *state = State::HalfOpen;
        }
        drop(state);
        Some(Permit { breaker: self, probes })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leave to call a host. One that is dropped without a verdict, because the call was, says nothing of the host.
#[derive(Debug)]
pub(crate) struct Permit {
    breaker: Arc<Breaker>,
    probes: bool,
}

impl Permit {
    fn succeeded(mut self) {
        self.probes = false;
        *self.breaker.lock() = State::Closed { failures: 0 };
    }

    fn failed(mut self, threshold: u32, until: Duration) {
        let probes = std::mem::take(&mut self.probes);
        let mut state = self.breaker.lock();
        *state = match *state {
            State::Closed { failures } if failures + 1 < threshold => {
                State::Closed { failures: failures + 1 }
            }
            State::HalfOpen if !probes => State::HalfOpen,
            _ => State::Open { until },
        };
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.probes {
            // The next one may try.
            *self.breaker.lock() = State::Open { until: Duration::ZERO };
        }
    }
}

#[cfg(test)]
mod tests;
