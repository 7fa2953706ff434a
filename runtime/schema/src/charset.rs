//! Sets of characters: a small vocabulary instead of regular expressions.

use std::fmt;

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharSet<'a> {
    /// `A` to `Z` and `a` to `z`.
    Letters,
    /// `A` to `Z`.
    Upper,
    /// `a` to `z`.
    Lower,
    /// `0` to `9`.
    Digits,
    /// `0` to `9`, `A` to `F` and `a` to `f`.
    Hex,
    /// Every printable ASCII character, the space included.
    Ascii,
    /// Chinese characters (the CJK unified ideographs).
    Chinese,
    /// Exactly the characters of this text.
    Of(&'a str),
}

impl CharSet<'_> {
    /// The sets that have a name, with that name.
    pub const NAMED: [(&'static str, CharSet<'static>); 7] = [
        ("letters", CharSet::Letters),
        ("upper", CharSet::Upper),
        ("lower", CharSet::Lower),
        ("digits", CharSet::Digits),
        ("hex", CharSet::Hex),
        ("ascii", CharSet::Ascii),
        ("chinese", CharSet::Chinese),
    ];

    /// Whether the character is in the set.
    #[must_use]
    pub fn contains(&self, c: char) -> bool {
        match self {
            Self::Letters => c.is_ascii_alphabetic(),
            Self::Upper => c.is_ascii_uppercase(),
            Self::Lower => c.is_ascii_lowercase(),
            Self::Digits => c.is_ascii_digit(),
            Self::Hex => c.is_ascii_hexdigit(),
            Self::Ascii => matches!(c, ' '..='~'),
            Self::Chinese => {
                matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
            }
            Self::Of(characters) => characters.contains(c),
        }
    }
}

impl fmt::Display for CharSet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Letters => f.write_str("letters"),
            Self::Upper => f.write_str("upper-case letters"),
            Self::Lower => f.write_str("lower-case letters"),
            Self::Digits => f.write_str("digits"),
            Self::Hex => f.write_str("hexadecimal digits"),
            Self::Ascii => f.write_str("printable ASCII characters"),
            Self::Chinese => f.write_str("Chinese characters"),
            Self::Of(characters) => write!(f, "`{characters}`"),
        }
    }
}
