//! What the calls of all clients learn and use together.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{failover::Hosts, limit::Limits, random::Random, retry::Budget, skew::Skew};

/// State that belongs to a configuration and not to a client: clients are made and dropped as callers please.
pub(super) struct Shared {
    pub(super) skew: Arc<Skew>,
    pub(super) random: Random,
    pub(super) limits: Limits,
    pub(super) hosts: Hosts,
    /// By service: trouble of one is not the trouble of all.
    budgets: Mutex<BTreeMap<&'static str, Arc<Budget>>>,
}

impl Shared {
    pub(super) fn new(skew: Arc<Skew>, random: Random, limits: Limits, hosts: Hosts) -> Self {
        Self { skew, random, limits, hosts, budgets: Mutex::default() }
    }

    pub(super) fn budget_of(&self, service: &'static str) -> Arc<Budget> {
        let mut budgets = self.budgets.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(budgets.entry(service).or_default())
    }
}
