//! Scalars and enums, in whatever form they come: the service is known to send numbers as strings, the reverse, and
//! null for anything, and none of it is an error here.

use std::fmt;

use serde::{
    Deserialize,
    de::{
        Deserializer, Error as DecodeError, IgnoredAny, MapAccess, SeqAccess, Visitor,
        value::MapAccessDeserializer,
    },
};
use serde_json::{Number, Value as Json};

use super::Decode;

/// Reads an enum over strings.
pub fn read_string_enum<'de, E: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    scalar(deserializer, "a string", |found: &Found<'_>| match found {
        Found::Text(value) => Some(E::from(value)),
        found => text(found).map(|value| E::from(&value)),
    })
}

/// Reads an enum over integers.
pub fn read_integer_enum<'de, E: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    i64::read(deserializer).map(E::from)
}

/// What stands where a scalar is due.
enum Found<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(&'a str),
    List,
    Object,
}

impl Found<'_> {
    /// The kind and not the value, which may be sensitive.
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "true or false",
            Self::Number(_) => "another number",
            Self::Text(_) => "a text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// Reads a scalar in whatever form it has, and turns it into the type that is due.
fn scalar<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    due: &'static str,
    convert: impl FnOnce(&Found<'_>) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(Scalar { due, convert })
}

struct Scalar<F> {
    due: &'static str,
    convert: F,
}

impl<F> Scalar<F> {
    fn take<T, E: DecodeError>(self, found: &Found<'_>) -> Result<T, E>
    where
        F: FnOnce(&Found<'_>) -> Option<T>,
    {
        (self.convert)(found).ok_or_else(|| not_due(self.due, found))
    }
}

#[cold]
fn not_due<E: DecodeError>(due: &str, found: &Found<'_>) -> E {
    E::custom(format!("{due} is due, and {} is there", found.kind()))
}

impl<'de, T, F: FnOnce(&Found<'_>) -> Option<T>> Visitor<'de> for Scalar<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.due)
    }

    fn visit_unit<E: DecodeError>(self) -> Result<T, E> {
        self.take(&Found::Null)
    }

    fn visit_bool<E: DecodeError>(self, value: bool) -> Result<T, E> {
        self.take(&Found::Boolean(value))
    }

    fn visit_i64<E: DecodeError>(self, value: i64) -> Result<T, E> {
        self.take(&Found::Number(value.into()))
    }

    fn visit_u64<E: DecodeError>(self, value: u64) -> Result<T, E> {
        self.take(&Found::Number(value.into()))
    }

    fn visit_f64<E: DecodeError>(self, value: f64) -> Result<T, E> {
        self.take(&Number::from_f64(value).map_or(Found::Null, Found::Number))
    }

    fn visit_str<E: DecodeError>(self, value: &str) -> Result<T, E> {
        self.take(&Found::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        self.take(&Found::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        // Where a program switches on `arbitrary_precision` of serde_json, numbers come as maps of its own.
        match Json::deserialize(MapAccessDeserializer::new(map))? {
            Json::Number(number) => self.take(&Found::Number(number)),
            _ => self.take(&Found::Object),
        }
    }
}

#[inline]
fn text(found: &Found<'_>) -> Option<String> {
    match found {
        Found::Null => Some(String::new()),
        Found::Boolean(value) => Some(value.to_string()),
        Found::Number(value) => Some(value.to_string()),
        Found::Text(value) => Some((*value).to_owned()),
        Found::List | Found::Object => None,
    }
}

fn boolean(found: &Found<'_>) -> Option<bool> {
    match found {
        Found::Null => Some(false),
        Found::Boolean(value) => Some(*value),
        Found::Text(value) => value.to_ascii_lowercase().parse().ok(),
        found => match signed(found) {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
    }
}

/// The number of a JSON number or of a text that is one; zero for null.
fn number(found: &Found<'_>) -> Option<Number> {
    match found {
        Found::Null => Some(Number::from(0)),
        Found::Number(number) => Some(number.clone()),
        Found::Text(value) => value.trim().parse().ok(),
        _ => None,
    }
}

fn signed(found: &Found<'_>) -> Option<i64> {
    let number = number(found)?;
    number.as_i64().or_else(|| whole(&number))
}

fn unsigned(found: &Found<'_>) -> Option<u64> {
    let number = number(found)?;
    number.as_u64().or_else(|| whole(&number).and_then(|value| u64::try_from(value).ok()))
}

/// The integer that a number such as `3.0` is; floats hold integers exactly up to 2^53 and no further.
#[expect(clippy::cast_possible_truncation, reason = "the bounds and the fraction are checked")]
fn whole(number: &Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number.as_f64().filter(|value| value.fract() == 0.0 && value.abs() <= EXACT)?;
    Some(value as i64)
}

impl Decode for String {
    fn empty() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer, "a string", text)
    }
}

impl Decode for bool {
    fn empty() -> Self {
        false
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer, "`true` or `false`", boolean)
    }
}

impl Decode for i64 {
    fn empty() -> Self {
        0
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer, "an integer of 64 bits", signed)
    }
}

impl Decode for u64 {
    fn empty() -> Self {
        0
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer, "an integer of 64 bits that is not negative", unsigned)
    }
}

impl Decode for f64 {
    fn empty() -> Self {
        0.0
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer, "a number", |found: &Found<'_>| number(found)?.as_f64())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::decode::tests::read;

    #[test]
    fn scalars_are_lenient() {
        assert_eq!(read::<i64>(json!("12")), Ok(12));
        assert_eq!(read::<i64>(json!(3.0)), Ok(3));
        assert_eq!(read::<u64>(json!(u64::MAX)), Ok(u64::MAX));
        assert_eq!(read::<f64>(json!("0.5")), Ok(0.5));
        assert_eq!(read::<bool>(json!("True")), Ok(true));
        assert_eq!(read::<bool>(json!(1)), Ok(true));
        assert_eq!(read::<String>(json!(1.5)).as_deref(), Ok("1.5"));
        assert_eq!(read::<String>(json!(false)).as_deref(), Ok("false"));
    }

    #[test]
    fn leniency_loses_nothing() {
        for wrong in [json!(""), json!("twelve"), json!(1.5), json!(u64::MAX), json!(true), json!([])] {
            assert!(read::<i64>(wrong.clone()).is_err(), "{wrong}");
        }
        assert!(read::<u64>(json!(-1)).is_err());
        assert!(read::<bool>(json!(2)).is_err());
        assert!(read::<String>(json!({})).is_err());
    }
}
