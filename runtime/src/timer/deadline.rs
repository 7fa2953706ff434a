//! When a call must end.

use std::{sync::Arc, time::Duration};

use super::{Timer, limited};

/// The end of a call. Without a timer there is none.
#[derive(Debug)]
pub(crate) struct Deadline {
    timer: Option<Arc<dyn Timer>>,
    limit: Duration,
    end: Duration,
}

impl Deadline {
    /// The end of a call that starts now.
    pub(crate) fn after(limit: Duration, timer: Option<Arc<dyn Timer>>) -> Self {
        let end = timer.as_ref().map_or(Duration::MAX, |timer| timer.now().saturating_add(limit));
        Self { timer, limit, end }
    }

    /// How long the whole call may take.
    pub(crate) fn limit(&self) -> Duration {
        self.limit
    }

    /// What can wait, if there is anything that can.
    pub(crate) fn timer(&self) -> Option<&Arc<dyn Timer>> {
        self.timer.as_ref()
    }

    /// Waits. Without a timer there is no waiting.
    pub(crate) async fn sleep(&self, wait: Duration) {
        if let Some(timer) = self.timer.as_ref().filter(|_| !wait.is_zero()) {
            timer.sleep(wait).await;
        }
    }

    /// The time that is left.
    pub(crate) fn left(&self) -> Duration {
        self.timer.as_ref().map_or(Duration::MAX, |timer| self.end.saturating_sub(timer.now()))
    }

    /// The outcome of some work; `None` if it has not ended within this time or by the deadline.
    pub(crate) async fn within<T>(
        &self,
        limit: Option<Duration>,
        work: impl Future<Output = T>,
    ) -> Option<T> {
        match &self.timer {
            Some(timer) => {
                let left = self.left();
                limited(&**timer, limit.map_or(left, |limit| limit.min(left)), work).await
            }
            None => Some(work.await),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;
    use crate::fixture::PausedTimer;

    #[tokio::test(start_paused = true)]
    async fn the_earlier_of_two_limits_counts() {
        let seconds = Duration::from_secs;
        let deadline = Deadline::after(seconds(10), Some(Arc::new(PausedTimer)));
        assert_eq!(deadline.within(Some(seconds(6)), pending::<()>()).await, None);
        assert_eq!(deadline.left(), seconds(4));
        assert_eq!(deadline.within(Some(seconds(6)), pending::<()>()).await, None);
        assert_eq!(deadline.left(), Duration::ZERO);
        assert_eq!(deadline.within(None, async { 1 }).await, Some(1));
    }

    #[tokio::test]
    async fn without_a_timer_there_is_no_end() {
        let deadline = Deadline::after(Duration::ZERO, None);
        assert_eq!(deadline.left(), Duration::MAX);
        assert_eq!(deadline.within(Some(Duration::ZERO), async { 1 }).await, Some(1));
    }
}
