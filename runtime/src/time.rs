//! Days and times as the service writes them.
//!
//! Both types keep the text, because the vendor has several forms for each and not every value is one of them (an
//! empty text often stands for "never"). They convert to and from the types of [`jiff`].

use std::fmt;

use jiff::{civil, tz::TimeZone};
use serde::Deserializer;
use tencentcloud_schema::{AsValue, Value};

use crate::decode::Decode;

macro_rules! text_newtype {
    ($name:ident) => {
        impl $name {
            /// The text as the service wrote it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl AsValue for $name {
            fn value(&self) -> Value<'_> {
                Value::String(&self.0)
            }
        }

        impl Decode for $name {
            fn empty() -> Self {
                Self(String::new())
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::read(deserializer).map(Self)
            }
        }
    };
}

/// A day, such as `2020-09-22`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date(String);

text_newtype!(Date);

impl Date {
    /// The day, also of a text with a time of day behind it.
    pub fn to_jiff(&self) -> Result<civil::Date, jiff::Error> {
        self.0.trim().parse()
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date.to_string())
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = jiff::Error;

    fn try_from(date: &Date) -> Result<Self, jiff::Error> {
        date.to_jiff()
    }
}

/// A point in time, such as `2020-09-22T00:00:00+08:00`, or a day and a time of day without an offset, such as
/// `2020-09-22 00:00:00`, of which the service's documents say what time zone they mean.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

text_newtype!(Timestamp);

impl Timestamp {
    /// The point in time. A text without an offset is an error; [`to_jiff_in`](Self::to_jiff_in) takes those.
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.trim().parse()
    }

    /// The point in time, in this time zone if the text has no offset of its own.
    pub fn to_jiff_in(&self, zone: TimeZone) -> Result<jiff::Timestamp, jiff::Error> {
        self.to_jiff().or_else(|_| Ok(self.to_civil()?.to_zoned(zone)?.timestamp()))
    }

    /// The day and the time of day as they are written. A text in UTC (`…Z`) is an error, for it names a point in
    /// time.
    pub fn to_civil(&self) -> Result<civil::DateTime, jiff::Error> {
        self.0.trim().parse()
    }
}

/// In UTC, such as `2020-09-22T00:00:00Z`.
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.to_string())
    }
}

/// Without an offset, such as `2020-09-22 00:00:00`; fractions of a second are left out.
impl From<civil::DateTime> for Timestamp {
    fn from(time: civil::DateTime) -> Self {
        Self(time.strftime("%Y-%m-%d %H:%M:%S").to_string())
    }
}

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(time: &Timestamp) -> Result<Self, jiff::Error> {
        time.to_jiff()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_convert_both_ways() {
        let day = civil::date(2020, 9, 22);
        assert_eq!(Date::from("2020-09-22").to_jiff().ok(), Some(day));
        assert_eq!(Date::from("2020-09-22 10:00:00").to_jiff().ok(), Some(day));
        assert_eq!(Date::from(day).as_str(), "2020-09-22");
        assert!(Date::from("").to_jiff().is_err());
    }

    #[test]
    fn times_with_an_offset_need_no_zone() {
        let utc = "2020-09-21T16:00:00Z";
        for text in [utc, "2020-09-22T00:00:00+08:00", "2020-09-22 00:00:00+08:00"] {
            let time = Timestamp::from(text);
            assert_eq!(time.to_jiff().map(|time| time.to_string()).ok().as_deref(), Some(utc), "{text}");
            let zone = TimeZone::fixed(jiff::tz::offset(-5));
            assert_eq!(time.to_jiff_in(zone).ok(), time.to_jiff().ok(), "{text}");
        }
    }

    #[test]
    fn times_without_an_offset_take_the_callers_zone() {
        let time = Timestamp::from("2020-09-22 00:00:00");
        assert!(time.to_jiff().is_err());
        let zone = TimeZone::fixed(jiff::tz::offset(8));
        let utc = time.to_jiff_in(zone).expect("a time");
        assert_eq!(Timestamp::from(utc).as_str(), "2020-09-21T16:00:00Z");
        let civil = time.to_civil().expect("a time of day");
        assert_eq!(Timestamp::from(civil), time);
    }
}
