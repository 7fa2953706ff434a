//! Reads typed values off serde without derives: scalars are lenient, and structs share one visitor.
//!
//! The service is known to send numbers as strings, the reverse, and null for anything; none of it is an error here.
//! What does not decode is named by its path: `` `ReplaceTags[1].TagKey`: … ``.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, Error as DecodeError, IgnoredAny, MapAccess, SeqAccess, Unexpected,
        Visitor,
    },
};
use serde_json::{Number, Value as Json};
use tencentcloud_schema::{Extra, Member, StructSchema, Typed};

/// What can be read from a response.
pub trait Decode: Sized {
    /// What stands for null and for an absent member.
    fn empty() -> Self;

    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// The members of a struct, to be set one by one.
///
/// An implementation that is [`Typed`] can be [decoded](Decode): members that the table does not know are skipped,
/// and a null struct is a blank one.
pub trait Members: Sized {
    /// The struct with every member empty.
    fn blank() -> Self;

    /// Sets the member at a place of the table to the [next] value of the map; [skips](skip) it for a place beyond
    /// the end.
    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    /// Where members go that the table does not know, of a struct that keeps them.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// Reads the next value of a map.
pub fn next<'de, T: Decode, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value_seed(Seed(PhantomData))
}

/// Skips the next value of a map.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Reads an enum over strings.
pub fn read_string_enum<'de, E: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    String::read(deserializer).map(|value| E::from(&value))
}

/// Reads an enum over integers.
pub fn read_integer_enum<'de, E: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    i64::read(deserializer).map(E::from)
}

/// Reads the value of a known member; an error says which member it was.
pub(crate) fn set_member<'de, T: Members, A: MapAccess<'de>>(
    target: &mut T,
    schema: &StructSchema<'_>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    if let Some(index) = schema.members.iter().position(|member| member.name == name) {
        target.set(index, map).map_err(|error| match schema.members.get(index) {
            Some(Member { sensitive: true, name, .. }) => at(name, "does not have the documented type"),
            _ => at(name, &error.to_string()),
        })
    } else if let Some(extra) = target.extra_mut() {
        extra.insert(name, map.next_value()?);
        Ok(())
    } else {
        skip(map)
    }
}

/// Puts a step before the path of an error. A path stands in backticks at the start of the text, which no message of
/// serde or of this module starts with.
fn at<E: DecodeError>(step: &str, text: &str) -> E {
    E::custom(match text.strip_prefix('`') {
        Some(inner) if inner.starts_with('[') => format!("`{step}{inner}"),
        Some(inner) => format!("`{step}.{inner}"),
        None => format!("`{step}`: {text}"),
    })
}

struct Seed<T>(PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

impl<T: Members + Typed> Decode for T {
    fn empty() -> Self {
        T::blank()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StructVisitor(PhantomData))
    }
}

impl<T: Members> Members for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        (**self).set(index, map)
    }

    fn extra_mut(&mut self) -> Option<&mut Extra> {
        (**self).extra_mut()
    }
}

struct StructVisitor<T>(PhantomData<T>);

impl<'de, T: Members + Typed> Visitor<'de> for StructVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, a {}", T::schema().name)
    }

    fn visit_unit<E: DecodeError>(self) -> Result<T, E> {
        Ok(T::blank())
    }

    fn visit_str<E: DecodeError>(self, _: &str) -> Result<T, E> {
        // The text itself may be sensitive.
        Err(E::invalid_type(Unexpected::Other("a string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut target = T::blank();
        while let Some(name) = map.next_key::<String>()? {
            set_member(&mut target, T::schema(), &name, &mut map)?;
        }
        Ok(target)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: DecodeError>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: DecodeError>(self, _: &str) -> Result<Vec<T>, E> {
        // The text itself may be sensitive.
        Err(E::invalid_type(Unexpected::Other("a string"), &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        loop {
            match seq.next_element_seed(Seed(PhantomData)) {
                Ok(Some(element)) => list.push(element),
                Ok(None) => return Ok(list),
                Err(error) => return Err(at(&format!("[{}]", list.len()), &error.to_string())),
            }
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn empty() -> Self {
        None
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OptionVisitor(PhantomData))
    }
}

struct OptionVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for OptionVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: DecodeError>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: DecodeError>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

/// Reads a scalar by way of JSON, which copes with every form that a number can have, and turns it into the type that
/// is due.
fn scalar<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    due: &str,
    convert: fn(&Json) -> Option<T>,
) -> Result<T, D::Error> {
    let found = Json::deserialize(deserializer)?;
    convert(&found).ok_or_else(|| {
        // The kind and not the value, which may be sensitive.
        let found = match found {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "another number",
            Json::String(_) => "a text",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        };
        D::Error::custom(format!("{due} is due, and {found} is there"))
    })
}

fn text(json: &Json) -> Option<String> {
    match json {
        Json::Null => Some(String::new()),
        Json::Bool(value) => Some(value.to_string()),
        Json::Number(value) => Some(value.to_string()),
        Json::String(value) => Some(value.clone()),
        Json::Array(_) | Json::Object(_) => None,
    }
}

fn boolean(json: &Json) -> Option<bool> {
    match json {
        Json::Null => Some(false),
        Json::Bool(value) => Some(*value),
        Json::String(value) => value.to_ascii_lowercase().parse().ok(),
        _ => match signed(json) {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
    }
}

/// The number of a JSON number or of a text that is one; zero for null.
fn number(json: &Json) -> Option<Number> {
    match json {
        Json::Null => Some(Number::from(0)),
        Json::Number(number) => Some(number.clone()),
        Json::String(value) => value.trim().parse().ok(),
        _ => None,
    }
}

fn signed(json: &Json) -> Option<i64> {
    let number = number(json)?;
    number.as_i64().or_else(|| whole(&number))
}

fn unsigned(json: &Json) -> Option<u64> {
    let number = number(json)?;
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
        scalar(deserializer, "a number", |json| number(json)?.as_f64())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::fixture::{Pair, Reply};

    fn read<T: Decode>(json: Json) -> Result<T, String> {
        T::read(json).map_err(|error| error.to_string())
    }

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

    #[test]
    fn null_is_empty() {
        assert_eq!(read::<i64>(json!(null)), Ok(0));
        assert_eq!(read::<Option<i64>>(json!(null)), Ok(None));
        assert_eq!(read::<Option<i64>>(json!("7")), Ok(Some(7)));
        assert_eq!(read::<Vec<String>>(json!(null)), Ok(vec![]));
        assert_eq!(read::<Vec<String>>(json!([null, "a"])), Ok(vec![String::new(), "a".to_owned()]));
        assert_eq!(read::<Box<Pair>>(json!(null)), Ok(Box::new(Pair::blank())));
    }

    #[test]
    fn unknown_members_are_skipped_or_kept() {
        let pair = read::<Pair>(json!({"Key": "a", "New": {"deep": [1]}})).expect("a pair");
        assert_eq!(pair.key, "a");
        assert_eq!(pair.extra.get("New"), Some(&json!({"deep": [1]})));
        let reply = read::<Reply>(json!({"New": {"deep": [1]}, "Total": 1})).expect("a reply");
        assert_eq!(reply.total, 1);
    }

    #[test]
    fn an_error_names_its_place_and_no_secret() {
        let error = read::<Reply>(json!({"Pairs": [{"Key": "a"}, {"Key": {}}]}));
        assert_eq!(error, Err("`Pairs[1].Key`: a string is due, and an object is there".to_owned()));
        let error = read::<Reply>(json!({"Pairs": "hunter2"}));
        assert_eq!(error, Err("`Pairs`: invalid type: a string, expected a list".to_owned()));
        let error = read::<Reply>(json!({"Pairs": [{"Secret": {"hunter2": 1}}]}));
        assert_eq!(error, Err("`Pairs[0].Secret`: does not have the documented type".to_owned()));
    }

    #[test]
    fn the_position_in_the_text_survives_the_path() {
        let error = Reply::read(&mut serde_json::Deserializer::from_str("{\"Pairs\":\n [{\"Key\": []}]}"));
        let error = error.expect_err("a list is no string").to_string();
        assert!(error.starts_with("`Pairs[0].Key`: a string is due"), "{error}");
        assert!(error.ends_with("at line 2 column 13"), "{error}");
        assert_eq!(error.matches("line").count(), 1, "{error}");
    }
}
