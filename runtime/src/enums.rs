//! Values of open enums that the spec does not know.

use std::fmt;

/// A text outside the documented values of an enum. It is kept as it came, so that it can be printed and sent back.
///
/// Only an enum's own `From` makes one, so that a documented value is never an unknown one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownString(Box<str>);

impl UnknownString {
    /// For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An integer outside the documented values of an enum.
///
/// Only an enum's own `From` makes one, so that a documented value is never an unknown one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }

    /// The integer.
    #[must_use]
    pub const fn get(&self) -> i64 {
        self.0
    }
}

impl fmt::Display for UnknownInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
