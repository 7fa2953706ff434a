//! Forms that a text can be asked to have.

use std::net::IpAddr;

use jiff::{Timestamp, civil};

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format<'a> {
    /// A day: `2020-09-22`.
    Date,
    /// A day and a time of day: `2020-09-22 00:00:00`.
    DateTime,
    /// A point in time in UTC: `2020-09-22T00:00:00Z`.
    UtcTime,
    /// An IPv4 or IPv6 address: `10.0.0.1`.
    Ip,
    /// An IPv4 or IPv6 network: `10.0.0.0/8`.
    Cidr,
    /// A URL of one of the schemes, or of any if there are none: `rtmp://host/path`.
    Url(&'a [&'a str]),
    /// Two sizes: `1920x1080`.
    Resolution,
    /// A resource in six segments: `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    Resource,
    /// A name with a query behind it: `stream?key=value`.
    NameQuery,
}

impl Format<'_> {
    /// Every format with its name in the spec.
    pub const NAMED: [(&'static str, Format<'static>); 9] = [
        ("date", Format::Date),
        ("datetime", Format::DateTime),
        ("utc_time", Format::UtcTime),
        ("ip", Format::Ip),
        ("cidr", Format::Cidr),
        ("url", Format::Url(&[])),
        ("resolution", Format::Resolution),
        ("resource", Format::Resource),
        ("name_query", Format::NameQuery),
    ];

    /// Whether the text has the form.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Date => text.len() == 10 && text.parse::<civil::Date>().is_ok(),
            Self::DateTime => text.len() == 19 && civil_seconds(text).is_some(),
            Self::UtcTime => {
                text.as_bytes().get(10) == Some(&b'T')
                    && text.ends_with('Z')
                    && text.parse::<Timestamp>().is_ok()
            }
            Self::Ip => text.parse::<IpAddr>().is_ok(),
            Self::Cidr => is_cidr(text),
            Self::Url(schemes) => is_url(text, schemes),
            Self::Resolution => {
                text.split_once('x').is_some_and(|(width, height)| is_size(width) && is_size(height))
            }
            Self::Resource => is_resource(text),
            Self::NameQuery => is_name_query(text),
        }
    }
}

fn is_cidr(text: &str) -> bool {
    let Some((address, prefix)) = text.split_once('/') else { return false };
    let most = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    is_size(prefix) && prefix.parse::<u8>().is_ok_and(|prefix| prefix <= most)
}

fn is_url(text: &str, schemes: &[&str]) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let known = schemes.is_empty() || schemes.iter().any(|known| known.eq_ignore_ascii_case(scheme));
    known && !scheme.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
}

fn is_size(text: &str) -> bool {
    !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_resource(text: &str) -> bool {
    let mut segments = text.splitn(6, ':');
    segments.next() == Some("qcs") && segments.nth(4).is_some_and(|resource| !resource.is_empty())
}

fn is_name_query(text: &str) -> bool {
    let Some((name, query)) = text.split_once('?') else { return false };
    let pair = |pair: &str| pair.split_once('=').is_some_and(|(key, _)| !key.is_empty());
    !name.is_empty() && !query.is_empty() && query.split('&').all(pair)
}

/// The seconds since 1970 of a text that is a day, a day and a time, or a point in time; in UTC where it says nothing
/// else. `None` for any other text.
#[must_use]
pub fn seconds_of(text: &str) -> Option<i64> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_second).or_else(|| civil_seconds(text))
}

fn civil_seconds(text: &str) -> Option<i64> {
    let time = text.parse::<civil::DateTime>().ok()?;
    time.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|time| time.timestamp().as_second())
}
