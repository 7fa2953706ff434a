//! Sets of characters and forms of texts as regular expressions.
//!
//! They are written in what ECMA-262 with its `u` flag and the engines of other languages read alike, in ASCII alone,
//! and say exactly what the checks of `tencentcloud_schema` say.

use std::collections::BTreeSet;

use tencentcloud_schema::{CharSet, Format};

/// What Rust takes for white space, for the inside of a class; `\s` means something else in every language.
const SPACE: &str = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

/// A text of nothing but characters of these sets.
pub(crate) fn charset(sets: &[CharSet<'_>]) -> String {
    let mut named: Vec<&str> = Vec::new();
    // A character that stands in the class twice could read as an operator on sets.
    let mut single: BTreeSet<char> = BTreeSet::new();
    for set in sets {
        named.push(match set {
            CharSet::Letters => "A-Za-z",
            CharSet::Upper => "A-Z",
            CharSet::Lower => "a-z",
            CharSet::Digits => "0-9",
            CharSet::Hex => "0-9A-Fa-f",
            CharSet::Ascii => r"\x20-\x7e",
            CharSet::Chinese => r"\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{323af}",
            CharSet::Of(characters) => {
                single.extend(characters.chars());
                continue;
            }
        });
    }
    single.retain(|c| !sets.iter().any(|set| !matches!(set, CharSet::Of(_)) && set.contains(*c)));
    let single: String = single.into_iter().map(in_class).collect();
    format!("^[{}{single}]*$", named.concat())
}

/// A character as a class has it.
fn in_class(c: char) -> String {
    match c {
        '\\' | ']' | '[' | '^' | '-' => format!("\\{c}"),
        ' '..='~' => c.to_string(),
        '\0'..='\u{ff}' => format!("\\x{:02x}", u32::from(c)),
        '\0'..='\u{ffff}' => format!("\\u{:04x}", u32::from(c)),
        c => format!("\\u{{{:x}}}", u32::from(c)),
    }
}

/// The form of a text; nothing for those that take arithmetic or a parser, such as dates and addresses.
pub(crate) fn format(format: &Format<'_>) -> Option<String> {
    match format {
        Format::Date | Format::DateTime | Format::UtcTime | Format::Ip | Format::Cidr => None,
        Format::Url(schemes) => Some(url(schemes)),
        Format::Resolution => Some("^[0-9]{1,9}x[0-9]{1,9}$".to_owned()),
        Format::Resource => Some(r"^qcs:([^:]*:){4}([^:]|:)".to_owned()),
        Format::NameQuery => Some(r"^[^?]+\?[^=&]+=[^&]*(&[^=&]+=[^&]*)*$".to_owned()),
    }
}

fn url(schemes: &[&str]) -> String {
    let scheme = if schemes.is_empty() {
        // Up to the first `://`, whatever it is.
        format!("((?!://)[^{SPACE}])+")
    } else {
        let schemes: Vec<String> = schemes.iter().map(|scheme| any_case(scheme)).collect();
        format!("({})", schemes.join("|"))
    };
    format!("^{scheme}://[^/?#{SPACE}][^{SPACE}]*$")
}

/// A word in upper or lower case; JSON Schema's patterns have no flag for it.
fn any_case(word: &str) -> String {
    let either = |c: char| match c {
        c if c.is_ascii_alphabetic() => format!("[{}{}]", c.to_ascii_uppercase(), c.to_ascii_lowercase()),
        c => format!("[{}]", in_class(c)),
    };
    word.chars().map(either).collect()
}
