//! Texts for constraints of texts: such as meet them, and such as nearly do.

use tencentcloud_schema::{CharSet, Check, Format};

/// A text that meets checks of texts; nothing where there are none.
pub(super) fn text_of(checks: &[Check<'_>]) -> Option<String> {
    let format =
        checks.iter().find_map(|check| if let Check::Format(format) = check { Some(format) } else { None });
    if let Some(format) = format {
        return texts_of(format).into_iter().find(|text| format.fits(text));
    }
    let (mut unit, mut least, mut bounded) = ('a', 1, false);
    for check in checks {
        match check {
            Check::Length { min, max } => {
                least = min.unwrap_or(1).min(max.unwrap_or(u64::MAX));
                bounded = true;
            }
            Check::Charset(sets) => {
                bounded = true;
                let fitting = |c: &char| sets.iter().any(|set: &CharSet<'_>| set.contains(*c));
                unit = ('!'..='~').rev().chain(['中']).find(fitting).unwrap_or('a');
            }
            _ => {}
        }
    }
    bounded.then(|| unit.to_string().repeat(usize::try_from(least).unwrap_or_default()))
}

/// Texts in a form, and texts that nearly are.
pub(super) fn texts_of(format: &Format<'_>) -> Vec<String> {
    let texts: &[&str] = match format {
        Format::Date => &["2024-02-29", "2023-02-29", "2023-13-01", "20230101", "2023-1-1", ""],
        Format::DateTime => {
            &["2024-01-01 00:00:00", "2024-01-01 24:00:00", "2024-01-01", "2024-01-01T00:00:00"]
        }
        Format::UtcTime => {
            &["2024-01-01T00:00:00Z", "2024-01-01T00:00:00+08:00", "2024-01-01 00:00:00Z", "2024-01-01"]
        }
        Format::Ip => &["10.0.0.1", "::1", "fe80::1", "256.0.0.1", "10.0.0", "1.2.3.4/8", ""],
        Format::Cidr => &["10.0.0.0/8", "::/0", "10.0.0.0/33", "10.0.0.0", "/8", "::/129"],
        Format::Resolution => &[
            "1920x1080",
            "0x0",
            "1920X1080",
            "1920x",
            "x1080",
            "1920x1080x1",
            "1920 x 1080",
            "1234567890x1",
            "123456789x123456789",
            "1920x1080\n",
            "١x١",
            "",
        ],
        Format::Resource => &[
            "qcs::cvm:ap-beijing:uin/1234567:instance/ins-123",
            "qcs:::::x",
            "qcs::::::",
            "qcs:::::\n",
            "qcs::::x",
            "qcs:::::",
            "QCS:::::x",
            " qcs:::::x",
            "qcs\n:::::x",
            "qcs:a\nb::::x",
            "x:qcs:::::x",
            "",
        ],
        Format::NameQuery => &[
            "stream?key=value",
            "a?b=",
            "a?b=c&d=e",
            "a?b",
            "?b=c",
            "a?",
            "a?=c",
            "a?b=c&",
            "a?b=c&d",
            "a?b==c",
            "a?b=c?d=e",
            "a?b?c=d",
            "a",
            "a\n?b=\n",
            "a?b=c&=d",
            "",
        ],
        Format::Url(schemes) => return urls(schemes),
    };
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn urls(schemes: &[&str]) -> Vec<String> {
    let rests = [
        "://host/path",
        "://h",
        "://",
        "",
        ":/host",
        ":///path",
        "://?q",
        "://#f",
        "://ho st",
        "://host\u{85}",
        "://host\u{3000}x",
        "://host\u{feff}",
        "://host/a://b",
        "://a://b",
        "://host\n",
        ":://host",
        "x://host",
        "://host?q#f",
        "://中",
    ];
    let mut texts: Vec<String> = Vec::new();
    let known: Vec<String> = schemes.iter().map(|scheme| (*scheme).to_owned()).collect();
    let mixed = schemes.iter().map(|scheme| scheme.to_uppercase());
    for scheme in
        known.iter().cloned().chain(mixed).chain(["http", "", "a b", "a", "://", " http"].map(str::to_owned))
    {
        texts.extend(rests.iter().map(|rest| format!("{scheme}{rest}")));
    }
    texts
}
