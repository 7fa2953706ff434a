//! Where a page starts.

use std::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Unexpected, Visitor},
};

/// Where a page starts: a bookmark in a list, to be kept and [resumed](super::Pages::resume) at.
///
/// As text, and in serde, it is `token:…`, `offset:40` or `number:3`. How long a token can be used is the service's
/// affair.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// The token of the page; an empty one stands for the first page.
    Token(String),
    /// The number of entries before the page.
    Offset(u64),
    /// The number of the page, which the vendor counts from one.
    Number(u64),
}

impl Position {
    /// The token; empty for another form. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn token(&self) -> String {
        if let Self::Token(token) = self { token.clone() } else { String::new() }
    }

    /// The offset or number; zero for another form. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn unsigned(&self) -> u64 {
        match self {
            Self::Token(_) => 0,
            Self::Offset(number) | Self::Number(number) => *number,
        }
    }

    /// The same as a signed integer, the greatest one if it is beyond. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn signed(&self) -> i64 {
        i64::try_from(self.unsigned()).unwrap_or(i64::MAX)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Token(token) => write!(f, "token:{token}"),
            Self::Offset(offset) => write!(f, "offset:{offset}"),
            Self::Number(number) => write!(f, "number:{number}"),
        }
    }
}

/// A text that is no [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPosition(());

impl fmt::Display for NoPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a position is written as `token:…`, `offset:40` or `number:3`")
    }
}

impl std::error::Error for NoPosition {}

impl FromStr for Position {
    type Err = NoPosition;

    fn from_str(text: &str) -> Result<Self, NoPosition> {
        let number = |digits: &str| digits.parse().map_err(|_| NoPosition(()));
        match text.split_once(':') {
            Some(("token", token)) => Ok(Self::Token(token.to_owned())),
            Some(("offset", offset)) => number(offset).map(Self::Offset),
            Some(("number", digits)) => number(digits).map(Self::Number),
            _ => Err(NoPosition(())),
        }
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Position;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a position such as `offset:40`")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Position, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Other("another text"), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_text_and_back() {
        let positions = [
            (Position::Token(String::new()), "token:"),
            (Position::Token("a:b".to_owned()), "token:a:b"),
            (Position::Offset(40), "offset:40"),
            (Position::Number(u64::MAX), "number:18446744073709551615"),
        ];
        for (position, text) in positions {
            assert_eq!(position.to_string(), text);
            assert_eq!(text.parse(), Ok(position.clone()));
            let json = serde_json::to_string(&position).expect("JSON");
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Position>(&json).ok(), Some(position));
        }
    }

    #[test]
    fn what_is_no_position_is_refused() {
        for text in ["", "40", "offset", "offset:", "offset:-1", "number:x", "page:3"] {
            assert_eq!(text.parse::<Position>(), Err(NoPosition(())), "{text}");
            assert!(serde_json::from_str::<Position>(&format!("\"{text}\"")).is_err(), "{text}");
        }
    }
}
