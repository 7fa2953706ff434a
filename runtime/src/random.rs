//! Where chance comes from: a generator for each configuration, whose seed a test can set.

use std::sync::{Mutex, PoisonError};

use fastrand::Rng;

/// Draws at random, for what need not be hard to guess.
#[derive(Debug)]
pub(crate) struct Random(Mutex<Rng>);

impl Random {
    /// A generator with a seed, or with one that differs from run to run.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self(Mutex::new(seed.map_or_else(Rng::new, Rng::with_seed)))
    }

    /// A number from 0 to just below 1.
    pub(crate) fn share(&self) -> f64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).f64()
    }
}
