//! What the vendor's prose says of a member, as far as a program can tell.
//!
//! A miss is fine, a wrong fact is not: what is said under a condition, twice in different ways, or in a way that goes on
//! behind where it could be read, is left out.

mod bounds;
mod cursor;
mod default;
mod sentences;
mod tokens;
mod values;

use std::fmt;

use tencentcloud_schema::Bound;

use super::{Member, Type};
use crate::spec::{Bounds, Scalar, Size};
use cursor::Cursor;
pub(crate) use cursor::unit;

/// What prose says of a member. What it does not say, or not clearly, is absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// What the service takes when it is left out.
    pub default: Option<Scalar>,
    /// The unit of a number, by the name that the spec has for it.
    pub unit: Option<&'static str>,
    /// Bounds of a number, or of each number of a list.
    pub range: Option<Bounds<Size>>,
    /// Bounds of a text's length in characters.
    pub length: Option<Bounds<u64>>,
    /// Bounds of a list's size.
    pub count: Option<Bounds<u64>>,
    /// The values that it can have, in the vendor's order; none where they are not all listed.
    pub values: Vec<Value>,
    /// The form of a text, by the name that the spec has for it.
    pub format: Option<&'static str>,
    /// Sentences that say under which condition it is required or means anything.
    pub conditions: Vec<String>,
    /// The sentence that says that it should no longer be used.
    pub deprecated: Option<String>,
    /// Whether the service is said to answer null.
    pub nullable: bool,
}

/// A value that a member can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The value as it is written; of an Integer its digits.
    pub value: String,
    /// What it means, in the vendor's words; nothing where that is not said.
    pub meaning: Option<String>,
}

/// What a member holds, or each element if it is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Text,
    Integer,
    Float,
    Boolean,
    Other,
}

impl Facts {
    /// Reads the prose of a member.
    #[must_use]
    pub fn of(member: &Member) -> Self {
        let holds = match member.r#type {
            Type::String => Holds::Text,
            Type::Integer | Type::Unsigned => Holds::Integer,
            Type::Float => Holds::Float,
            Type::Boolean => Holds::Boolean,
            Type::Date | Type::Timestamp | Type::Struct(_) => Holds::Other,
        };
        let tokens = tokens::tokens(&member.document);
        let start = Cursor { tokens: &tokens, at: 0 };
        let mut facts = Self::default();
        sentences::read(start, holds, &mut facts);
        facts.values = values::read(start, holds);
        if member.is_list {
            facts.count = bounds::count(start, holds);
        } else {
            facts.default = default::read(start, holds, &facts.values);
        }
        match holds {
            Holds::Integer | Holds::Float => bounds::numbers(start, holds, member.is_list, &mut facts),
            Holds::Text => facts.length = bounds::length(start, member.is_list),
            Holds::Boolean | Holds::Other => {}
        }
        facts.without_contradictions()
    }

    /// Leaves out what can't be true at once: of these, nobody knows which one is.
    fn without_contradictions(mut self) -> Self {
        if !self.values.is_empty() {
            self.range = None;
            self.length = None;
        }
        let default = match self.default {
            Some(Scalar::Integer(value)) => Some(Bound::Integer(value)),
            Some(Scalar::Float(value)) => Some(Bound::Float(value)),
            _ => None,
        };
        if let (Some(range), Some(default)) = (self.range, default) {
            let default = float(default);
            // A value outside of the range has a meaning of its own.
            if range.min.is_some_and(|min| default < float(min.0))
                || range.max.is_some_and(|max| default > float(max.0))
            {
                self.range = None;
            }
        }
        self
    }

    /// The facts that the format has keys for, as they stand behind a member in YAML: `range` and `{min: 0, max: 3000}`.
    /// Values are not among them, because an enum has a name that only a curator can give.
    #[must_use]
    pub fn keys(&self) -> Vec<(&'static str, String)> {
        let unit = self.unit.map(|unit| ("unit", scalar(&Scalar::String(unit.to_owned()))));
        let format = self.format.map(|format| ("format", format.to_owned()));
        [
            self.default.as_ref().map(|default| ("default", scalar(default))),
            unit,
            self.range
                .as_ref()
                .map(|range| ("range", bounds_text(range.min.map(|min| min.0), range.max.map(|max| max.0)))),
            self.length.as_ref().map(|length| ("length", bounds_text(length.min, length.max))),
            self.count.as_ref().map(|count| ("count", bounds_text(count.min, count.max))),
            format,
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Bounds as YAML.
pub(crate) fn bounds_text<T: fmt::Display>(min: Option<T>, max: Option<T>) -> String {
    let side = |name: &str, bound: Option<T>| bound.map(|bound| format!("{name}: {bound}"));
    let sides: Vec<String> = [side("min", min), side("max", max)].into_iter().flatten().collect();
    format!("{{{}}}", sides.join(", "))
}

/// A value as YAML, in quotes where it would be read as something else without them.
pub(crate) fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Integer(value) => value.to_string(),
        Scalar::Float(value) => format!("{value:?}"),
        Scalar::String(text) => {
            const READ_OTHERWISE: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];
            let is_plain = text.starts_with(|first: char| first.is_ascii_alphabetic())
                && text.chars().all(|part| part.is_ascii_alphanumeric() || part == '_' || part == '-')
                && !READ_OTHERWISE.contains(&text.to_ascii_lowercase().as_str());
            if is_plain { text.clone() } else { serde_json::Value::from(text.as_str()).to_string() }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "which of two bounds is the greater one is told all the same")]
fn float(bound: Bound) -> f64 {
    match bound {
        Bound::Integer(value) => value as f64,
        Bound::Float(value) => value,
    }
}

/// The one thing that is said; nothing if two are.
fn only<T: PartialEq>(said: Vec<T>) -> Option<T> {
    let mut said = said.into_iter();
    let first = said.next()?;
    said.all(|other| other == first).then_some(first)
}
