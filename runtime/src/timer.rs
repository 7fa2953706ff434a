//! Time that passes: what waits, and what measures how long something took.
//!
//! All waiting of this crate goes through one [`Timer`], so that a test can let hours pass in no time. It measures
//! and knows no date; what day it is, [`ConfigBuilder::clock`](crate::ConfigBuilder::clock) says.

use std::{fmt, future::poll_fn, pin::pin, sync::Arc, task::Poll, time::Duration};

use crate::{Error, transport::BoxFuture};

mod deadline;
#[cfg(feature = "tokio")]
mod with_tokio;

#[cfg(feature = "tokio")]
pub use with_tokio::TokioTimer;

pub(crate) use deadline::Deadline;

/// Lets time pass.
///
/// In tests with Tokio's `start_paused`, [`TokioTimer`] is a simulated one: time stands still while there is
/// something to do, and leaps to the next timer when there is not.
pub trait Timer: fmt::Debug + Send + Sync + 'static {
    /// Is ready once this time has passed, counted from the first poll at the latest. Dropping it ends it.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// The time since a start that is the timer's own affair. It never goes back, and goes on at the pace at which
    /// [`sleep`](Self::sleep) passes.
    fn now(&self) -> Duration;
}

impl<T: Timer + ?Sized> Timer for Arc<T> {
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(time)
    }

    fn now(&self) -> Duration {
        (**self).now()
    }
}

/// The timer that is taken when none is given: Tokio's, where its runtime is there.
pub(crate) fn default_timer() -> Result<Arc<dyn Timer>, Error> {
    #[cfg(feature = "tokio")]
    if TokioTimer::is_there() {
        return Ok(Arc::new(TokioTimer));
    }
    Err(Error::configuration(
        "nothing here can wait; call this inside of a Tokio runtime with the feature `tokio` of \
         `tencentcloud-runtime`, or give the configuration a `.timer(…)`",
    ))
}

/// The outcome of some work; `None` if it takes longer than the limit. Then it is dropped.
pub(crate) async fn limited<T>(
    timer: &dyn Timer,
    limit: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    // Much of what could wait does not, and needs no timer.
    let mut end = None;
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => end.get_or_insert_with(|| timer.sleep(limit)).as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The same by the timer that is there; without one there is no limit.
pub(crate) async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    match default_timer() {
        Ok(timer) => limited(&*timer, limit, work).await,
        Err(_) => Some(work.await),
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;
    use crate::fixture::PausedTimer;

    #[tokio::test(start_paused = true)]
    async fn work_within_the_limit_has_its_outcome_and_other_work_ends_at_it() {
        let (timer, limit) = (PausedTimer, Duration::from_secs(5));
        assert_eq!(limited(&timer, limit, async { 1 }).await, Some(1));
        let start = timer.now();
        assert_eq!(limited(&timer, limit, timer.sleep(Duration::from_secs(4))).await, Some(()));
        assert_eq!(timer.now().saturating_sub(start), Duration::from_secs(4));
        assert_eq!(limited(&timer, limit, pending::<()>()).await, None);
        assert_eq!(timer.now().saturating_sub(start), Duration::from_secs(9));
    }

    #[test]
    fn outside_of_a_runtime_a_timer_is_asked_for() {
        let error = default_timer().expect_err("no timer").to_string();
        assert!(error.contains("`.timer(…)`"), "{error}");
    }
}
