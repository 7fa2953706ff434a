//! How far the clock here is from the service's.
//!
//! A signature is refused when its time is five minutes off. The refusal carries the service's own time, by which the
//! clock is set right for the call at hand and for all that follow.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};

use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp, fmt::rfc2822::DateTimeParser};

use crate::{Error, credentials::Clock};

/// The code by which every service says that a signature is too old, or not yet valid.
const EXPIRED: &str = "AuthFailure.SignatureExpire";

/// What is no matter of the clock: a signature may be five minutes old, so one that is refused and was made a minute
/// ago by the service's own time is refused for another reason.
const LEAST: SignedDuration = SignedDuration::from_mins(1);

/// How wrong a clock may be. A time zone that was mistaken for another makes 14 hours at most; a date that is further
/// away is more likely the mistake of something between here and the service.
const MOST: SignedDuration = SignedDuration::from_hours(24);

/// A clock, and by how much it is wrong.
pub(crate) struct Skew {
    clock: Clock,
    seconds: AtomicI64,
}

impl Skew {
    pub(crate) fn of(clock: Clock) -> Arc<Self> {
        Arc::new(Self { clock, seconds: AtomicI64::new(0) })
    }

    /// The time, set right.
    pub(crate) fn now(&self) -> SystemTime {
        let now = (self.clock)();
        match self.seconds.load(Ordering::Relaxed) {
            0 => now,
            seconds => {
                let offset = Duration::from_secs(seconds.unsigned_abs());
                let right = if seconds < 0 { now.checked_sub(offset) } else { now.checked_add(offset) };
                right.unwrap_or(now)
            }
        }
    }

    /// Sets the clock right if a request was refused because it is wrong. Says whether the request, which was signed
    /// at a time, would now be signed at one that the service accepts.
    pub(crate) fn correct(&self, error: &Error, headers: &HeaderMap, signed_at: Timestamp) -> bool {
        if error.code() != Some(EXPIRED) {
            return false;
        }
        let Some(served_at) = served_at(headers) else { return false };
        if served_at.duration_since(signed_at).abs() < LEAST {
            return false;
        }
        let Ok(now) = Timestamp::try_from((self.clock)()) else { return false };
        let offset = served_at.duration_since(now);
        if offset.abs() > MOST {
            tracing::warn!(
                seconds = offset.as_secs(),
                "the service's clock is more than a day from the one here, which is left as it is"
            );
            return false;
        }
        tracing::warn!(seconds = offset.as_secs(), "the clock is wrong and is corrected by the service's");
        self.seconds.store(offset.as_secs(), Ordering::Relaxed);
        true
    }
}

impl fmt::Debug for Skew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Skew").field("seconds", &self.seconds).finish_non_exhaustive()
    }
}

/// When the service answered, by its own clock.
pub(crate) fn served_at(headers: &HeaderMap) -> Option<Timestamp> {
    date(headers.get(header::DATE)?.to_str().ok()?)
}

/// A date as HTTP writes it, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn date(text: &str) -> Option<Timestamp> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    PARSER.parse_timestamp(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_577_880_000;

    fn skew() -> Arc<Skew> {
        Skew::of(Arc::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(NOON)))
    }

    /// Whether a refusal that was made so many seconds after noon corrects a clock that says noon.
    fn corrects(skew: &Skew, code: &str, seconds: i64) -> bool {
        let noon = Timestamp::from_second(NOON.cast_signed()).expect("a time");
        let served_at = noon + SignedDuration::from_secs(seconds);
        let text = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&served_at);
        let mut headers = HeaderMap::new();
        headers.insert(header::DATE, text.expect("a date").parse().expect("a value"));
        let signed_at = Timestamp::try_from(skew.now()).expect("a time");
        skew.correct(&Error::service(code, "no"), &headers, signed_at)
    }

    fn offset(skew: &Skew) -> i64 {
        let now = skew.now().duration_since(SystemTime::UNIX_EPOCH).expect("a time");
        now.as_secs().cast_signed() - NOON.cast_signed()
    }

    #[test]
    fn a_clock_that_is_wrong_either_way_is_set_right() {
        for seconds in [600, -600, 14 * 3600, 86_400, -86_400] {
            let skew = skew();
            assert!(corrects(&skew, EXPIRED, seconds), "{seconds}");
            assert_eq!(offset(&skew), seconds);
        }
    }

    #[test]
    fn a_clock_is_left_alone_for_other_reasons_and_by_strange_dates() {
        for (code, seconds) in
            [(EXPIRED, 0), (EXPIRED, 59), (EXPIRED, 86_401), ("AuthFailure.SignatureFailure", 600)]
        {
            let skew = skew();
            assert!(!corrects(&skew, code, seconds), "{code} {seconds}");
            assert_eq!(offset(&skew), 0);
        }
        let skew = skew();
        assert!(!skew.correct(&Error::service(EXPIRED, "no"), &HeaderMap::new(), Timestamp::UNIX_EPOCH));
    }

    #[test]
    fn two_calls_that_find_it_wrong_together_correct_it_once() {
        let skew = skew();
        assert!(corrects(&skew, EXPIRED, 600));
        // The other one was signed by the wrong clock, and comes back when it is right already.
        let noon = Timestamp::from_second(NOON.cast_signed()).expect("a time");
        let mut headers = HeaderMap::new();
        headers.insert(header::DATE, "Wed, 01 Jan 2020 12:10:00 GMT".parse().expect("a value"));
        assert!(skew.correct(&Error::service(EXPIRED, "no"), &headers, noon));
        assert_eq!(offset(&skew), 600);
    }
}
