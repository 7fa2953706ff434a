//! Keeps calls of an action to the rate that the vendor documents for it.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Poll, Waker},
    time::Duration,
};

use tencentcloud_schema::ActionSchema;

use crate::timer::Timer;

/// How fast the actions of a service are called.
///
/// The vendor documents for each action how many requests a second it accepts, and refuses more. By default no more are
/// sent: a request beyond the rate waits for its turn, first come, first served, and no longer than its call may take.
/// All clients of a [`Config`](crate::Config) share the rates, each action of a service in each region has its own, and
/// every attempt counts.
///
/// ```
/// use tencentcloud_runtime::RateLimit;
///
/// let half = RateLimit::documented().factor(0.5); // where two processes share an account
/// let none = RateLimit::off();
/// # let _ = (half, none);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct RateLimit(Option<f64>);

impl Default for RateLimit {
    fn default() -> Self {
        Self::documented()
    }
}

impl RateLimit {
    /// The rates that the vendor documents.
    pub fn documented() -> Self {
        Self(Some(1.0))
    }

    /// No limit here; the service refuses what is too much for it.
    pub fn off() -> Self {
        Self(None)
    }

    /// This many times the documented rates. It must be more than 0, or building the configuration is an error.
    pub fn factor(mut self, factor: f64) -> Self {
        self.0 = self.0.map(|_| factor);
        self
    }

    /// Whether it can be kept.
    pub(crate) fn is_valid(self) -> bool {
        self.0.is_none_or(|factor| factor.is_finite() && factor > 0.0)
    }

    /// The window of an action, if it has a limit.
    fn window(self, documented: u32) -> Option<Window> {
        let rate = self.0? * f64::from(documented);
        if rate <= 0.0 {
            return None;
        }
        // What is less than one request in a second is one request in more than a second.
        let requests = rate.floor().max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is at least 1, and saturates"
        )]
        let size = requests as usize;
        let period = Duration::try_from_secs_f64(requests / rate).unwrap_or(Duration::MAX);
        Some(Window { size, period, state: Mutex::default() })
    }
}

/// The windows of all actions.
pub(crate) struct Limits {
    limit: RateLimit,
    windows: Mutex<BTreeMap<Key, Vec<Regional>>>,
}

/// A service and an action.
type Key = (&'static str, &'static str);

/// The window of an action in a region.
struct Regional {
    region: Option<Box<str>>,
    window: Arc<Window>,
}

impl Limits {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self { limit, windows: Mutex::default() }
    }

    /// The window that requests of an action in a region go through, if there is a limit.
    pub(crate) fn of(
        &self,
        service: &'static str,
        action: &ActionSchema<'static>,
        region: Option<&str>,
    ) -> Option<Arc<Window>> {
        self.limit.0?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let regions = windows.entry((service, action.name)).or_default();
        if let Some(known) = regions.iter().find(|known| known.region.as_deref() == region) {
            return Some(Arc::clone(&known.window));
        }
        let window = Arc::new(self.limit.window(action.rate_limit)?);
        regions.push(Regional { region: region.map(Box::from), window: Arc::clone(&window) });
        Some(window)
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)
    }
}

/// Lets no more than so many requests through in any period. A bucket that is refilled would let through twice as many
/// in the first second, and the service counts them.
pub(crate) struct Window {
    size: usize,
    period: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When the last requests went through, no more than the window's size.
    passed: VecDeque<Duration>,
    /// Who waits, in the order of their arrival, which is that of their numbers. Only the first one has a timer.
    waiting: VecDeque<(u64, Option<Waker>)>,
    arrivals: u64,
}

impl State {
    /// Lets a request through, or says how long it takes until one can pass.
    fn admit(&mut self, window: &Window, now: Duration) -> Result<(), Duration> {
        while self.passed.front().is_some_and(|first| now.saturating_sub(*first) >= window.period) {
            self.passed.pop_front();
        }
        if let Some(first) = self.passed.front().filter(|_| self.passed.len() >= window.size) {
            return Err(window.period.saturating_sub(now.saturating_sub(*first)));
        }
        self.passed.push_back(now);
        Ok(())
    }
}

impl Window {
    /// Waits for its turn. One that is dropped before leaves its place to those behind it.
    pub(crate) async fn pass(&self, timer: &dyn Timer) {
        if self.passes_at_once(timer.now()) {
            return;
        }
        let place = Place { window: self, number: self.arrive() };
        loop {
            poll_fn(|context| place.poll_first(context.waker())).await;
            let turn = self.lock().admit(self, timer.now());
            match turn {
                Ok(()) => return,
                Err(wait) => timer.sleep(wait).await,
            }
        }
    }

    fn passes_at_once(&self, now: Duration) -> bool {
        let mut state = self.lock();
        state.waiting.is_empty() && state.admit(self, now).is_ok()
    }

    fn arrive(&self) -> u64 {
        let mut state = self.lock();
        state.arrivals += 1;
        let number = state.arrivals;
        state.waiting.push_back((number, None));
        number
    }

    // A panic under the lock leaves nothing half done.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of a request in the queue, which it leaves when it passes or is dropped.
struct Place<'a> {
    window: &'a Window,
    number: u64,
}

impl Place<'_> {
    /// Is ready for the first in the queue.
    fn poll_first(&self, waker: &Waker) -> Poll<()> {
        let mut state = self.window.lock();
        let Ok(at) = state.waiting.binary_search_by_key(&self.number, |(number, _)| *number) else {
            return Poll::Ready(());
        };
        if at == 0 {
            return Poll::Ready(());
        }
        match &mut state.waiting[at].1 {
            Some(known) => known.clone_from(waker),
            unknown => *unknown = Some(waker.clone()),
        }
        Poll::Pending
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.window.lock();
        if let Ok(at) = state.waiting.binary_search_by_key(&self.number, |(number, _)| *number) {
            state.waiting.remove(at);
        }
        let next = state.waiting.front_mut().and_then(|(_, waker)| waker.take());
        drop(state);
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests;
