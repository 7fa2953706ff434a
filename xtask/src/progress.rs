//! How far a long run is, on a terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// A run with fewer services is over before one could read how far it is.
const LONG: usize = 8;

/// How far a run through services is. Nothing is shown where nobody looks: in a file, in a pipe, or of a short run.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn new(services: usize) -> Self {
        if services < LONG {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(u64::try_from(services).unwrap_or(u64::MAX));
        let style = ProgressStyle::with_template("{bar:30} {pos} of {len} services {msg}");
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// A service is begun.
    pub(crate) fn next(&self, service: &str) {
        self.0.set_message(service.to_owned());
        self.0.inc(1);
    }

    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}
