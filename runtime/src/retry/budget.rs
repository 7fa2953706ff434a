//! How many retries may fail before there are no more of them.

use std::sync::atomic::{AtomicU32, Ordering};

use super::Cause;

/// What a budget holds at first, and at most.
const CAPACITY: u32 = 500;

/// What a retry takes.
const COST: u32 = 5;

/// What a retry takes after a response that did not come in time: the service may be overloaded.
const COST_AFTER_TIMEOUT: u32 = 10;

/// What a call gives that succeeds at once.
const REWARD: u32 = 1;

/// The tokens that the retries of a service's clients are paid with. The numbers are those that the clients of other
/// clouds have settled on: a hundred retries may fail, and then one in five calls may be tried again.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl Budget {
    /// Takes what a retry costs, and says how much it was; `None` if there is not enough.
    pub(super) fn take(&self, cause: Cause) -> Option<u32> {
        let cost = if cause == Cause::Late { COST_AFTER_TIMEOUT } else { COST };
        let taken =
            self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(cost));
        taken.ok().map(|_| cost)
    }

    /// Gives back what the successful attempt took, or the reward if it took nothing.
    pub(super) fn give_back(&self, taken: u32) {
        // Mostly the budget is full, and many threads look at it: they need not write to it.
        if self.0.load(Ordering::Relaxed) >= CAPACITY {
            return;
        }
        let given = if taken == 0 { REWARD } else { taken };
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
            Some(tokens.saturating_add(given).min(CAPACITY))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_end_when_too_many_have_failed_and_come_back_with_successes() {
        let budget = Budget::default();
        let made = std::iter::from_fn(|| budget.take(Cause::Failed)).count();
        assert_eq!(made, 100);
        for _ in 0..4 {
            budget.give_back(0);
            assert_eq!(budget.take(Cause::Throttled), None);
        }
        budget.give_back(0);
        assert_eq!(budget.take(Cause::Throttled), Some(5));
        budget.give_back(5);
        assert_eq!(budget.take(Cause::Late), None);
        budget.give_back(5);
        assert_eq!(budget.take(Cause::Late), Some(10));
    }

    #[test]
    fn a_budget_holds_no_more_than_at_first() {
        let budget = Budget::default();
        budget.give_back(10);
        assert_eq!(std::iter::from_fn(|| budget.take(Cause::Late)).count(), 50);
    }
}
