//! What a subscriber of `tracing` sees of a call: one span with an event for each attempt.
//!
//! The span is called `tencentcloud.call`, at the level INFO, under the target `tencentcloud_runtime::trace`. It has
//! what tells calls apart and how they end, and nothing of what requests and responses contain: no member, no message
//! of an error, no credentials.

use std::{sync::Arc, time::Duration};

use tracing::{Span, field::Empty};

use crate::{Error, retry::Refusal, timer::Timer};

/// The span of a call. One that is dropped before it is finished was cancelled.
pub(crate) struct CallSpan {
    span: Span,
    start: Option<(Arc<dyn Timer>, Duration)>,
    finished: bool,
}

impl CallSpan {
    /// The span of a call that starts now. Where nobody listens, nothing is measured.
    pub(crate) fn new(
        service: &'static str,
        action: &'static str,
        region: Option<&str>,
        timer: impl FnOnce() -> Option<Arc<dyn Timer>>,
    ) -> Self {
        let span = tracing::info_span!(
            "tencentcloud.call",
            service,
            action,
            region,
            attempts = Empty,
            request_id = Empty,
            duration_ms = Empty,
            outcome = Empty,
            error.kind = Empty,
            error.code = Empty,
        );
        let timer = if span.is_disabled() { None } else { timer() };
        let start = timer.map(|timer| {
            let now = timer.now();
            (timer, now)
        });
        Self { span, start, finished: false }
    }

    /// What the attempts happen in.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The call has ended with an answer, whose request id is given, or with an error.
    pub(crate) fn finish(mut self, outcome: Result<(u32, Option<&str>), &Error>) {
        self.finished = true;
        if self.span.is_disabled() {
            return;
        }
        let (attempts, request_id) = match outcome {
            Ok(answered) => answered,
            Err(error) => {
                self.span.record("error.kind", tracing::field::debug(error.kind()));
                self.span.record("error.code", error.code());
                (error.attempts(), error.request_id())
            }
        };
        self.span.record("attempts", attempts);
        self.span.record("request_id", request_id);
        self.end(if outcome.is_ok() { "success" } else { "error" });
    }

    fn end(&self, outcome: &'static str) {
        self.span.record("outcome", outcome);
        if let Some((timer, start)) = &self.start {
            self.span.record("duration_ms", timer.now().saturating_sub(*start).as_secs_f64() * 1000.0);
        }
    }
}

impl Drop for CallSpan {
    fn drop(&mut self) {
        if !self.finished {
            self.end("cancelled");
        }
    }
}

/// An attempt has its answer.
pub(crate) fn answered(attempt: u32) {
    tracing::debug!(attempt, "answered");
}

/// An attempt has failed, and another one follows after a wait or is refused.
pub(crate) fn failed(attempt: u32, error: &Error, next: Result<Duration, Refusal>) {
    let (kind, code, request_id) = (error.kind(), error.code(), error.request_id());
    match next {
        Ok(wait) => tracing::debug!(
            attempt,
            error.kind = ?kind,
            error.code = code,
            request_id,
            wait_ms = wait.as_secs_f64() * 1000.0,
            "failed, to be tried again"
        ),
        Err(refusal) => tracing::debug!(
            attempt,
            error.kind = ?kind,
            error.code = code,
            request_id,
            reason = refusal.as_str(),
            "failed"
        ),
    }
}

#[cfg(test)]
mod tests;
