//! The timer that ships.

use std::{sync::OnceLock, time::Duration};

use tokio::{
    runtime::Handle,
    time::{Instant, sleep},
};

use super::Timer;
use crate::transport::BoxFuture;

/// Tokio's timer, with a precision of a millisecond. Its `sleep` panics outside of a Tokio runtime.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

impl TokioTimer {
    pub(super) fn is_there() -> bool {
        Handle::try_current().is_ok()
    }
}

impl Timer for TokioTimer {
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(time))
    }

    fn now(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        // Tokio's clock, which stands still where a test has paused it.
        START.get_or_init(Instant::now).elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn time_goes_on_by_as_much_as_is_slept() {
        let start = TokioTimer.now();
        TokioTimer.sleep(Duration::from_hours(1)).await;
        assert_eq!(TokioTimer.now().saturating_sub(start).as_secs(), 3600);
    }
}
