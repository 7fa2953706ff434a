//! How long the service asks to be left alone.

use std::time::Duration;

use http::{HeaderMap, header};
use jiff::Timestamp;

use crate::skew::{date, served_at};

/// The wait that `Retry-After` asks for, be it in seconds or as a date. A date is measured by the service's own clock,
/// or by this one if the response does not say what time it is.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = date(value)?;
    let now = served_at(headers).unwrap_or(now);
    // One that is over asks for nothing.
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &'static str, served_at: Option<&'static str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, value.parse().expect("a value"));
        if let Some(date) = served_at {
            headers.insert(header::DATE, date.parse().expect("a value"));
        }
        let now = "1994-11-06T08:49:00Z".parse().expect("a time");
        retry_after(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(read("120", None), Some(120));
        assert_eq!(read(" 0 ", None), Some(0));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT", None), Some(37));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT", Some("Sun, 06 Nov 1994 08:49:30 GMT")), Some(7));
        assert_eq!(read("Sun, 06 Nov 1994 08:00:00 GMT", None), Some(0));
    }

    #[test]
    fn anything_else_asks_for_nothing() {
        for value in ["", "-1", "1.5", "soon", "99999999999999999999999"] {
            assert_eq!(read(value, None), None, "{value:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }
}
