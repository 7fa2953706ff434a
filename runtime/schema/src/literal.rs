//! Single values as the spec writes them.

use std::fmt;

use crate::Value;

/// A single value: an enum's, a default, an exemption.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal<'a> {
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    String(&'a str),
}

impl Literal<'_> {
    /// Whether a value is this one. An integer and a float of the same size are the same.
    #[must_use]
    pub fn is(&self, value: &Value<'_>) -> bool {
        match (*self, value) {
            (Self::Boolean(own), Value::Boolean(other)) => own == *other,
            (Self::Integer(own), Value::Integer(other)) => i128::from(own) == *other,
            (Self::Integer(own), Value::Float(other)) => {
                Bound::Integer(own).cmp_float(*other) == Some(std::cmp::Ordering::Equal)
            }
            (Self::Float(own), other) => other.as_float().is_some_and(|other| own.total_cmp(&other).is_eq()),
            (Self::String(own), Value::String(other)) => own == *other,
            _ => false,
        }
    }
}

impl fmt::Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(f, "`{value}`"),
            Self::Integer(value) => write!(f, "`{value}`"),
            Self::Float(value) => write!(f, "`{value}`"),
            Self::String("") => f.write_str("empty"),
            Self::String(value) => write!(f, "`{value}`"),
        }
    }
}

/// A bound of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
}

impl Bound {
    /// How a value compares to the bound; `None` for what is no number.
    pub(crate) fn compare(self, value: &Value<'_>) -> Option<std::cmp::Ordering> {
        match (self, value) {
            (Self::Integer(bound), Value::Integer(value)) => Some(value.cmp(&i128::from(bound))),
            (_, Value::Float(value)) => self.cmp_float(*value),
            (Self::Float(bound), Value::Integer(_)) => value.as_float()?.partial_cmp(&bound),
            _ => None,
        }
    }

    fn cmp_float(self, value: f64) -> Option<std::cmp::Ordering> {
        value.partial_cmp(&self.as_float())
    }

    /// The bound as a float; integers beyond 2^53 lose precision, which no bound of an API reaches.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "bounds of an API lie far below 2^53")]
    pub fn as_float(self) -> f64 {
        match self {
            Self::Integer(bound) => bound as f64,
            Self::Float(bound) => bound,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(bound) => bound.fmt(f),
            Self::Float(bound) => bound.fmt(f),
        }
    }
}
