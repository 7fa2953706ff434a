//! Reads typed values off serde without derives: scalars are lenient, and structs share one visitor.
//!
//! The service is known to send numbers as strings, the reverse, and null for anything; none of it is an error here.
//! What does not decode is named by its path: `` `ReplaceTags[1].TagKey`: … ``.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, Error as DecodeError, IgnoredAny, MapAccess, SeqAccess, Unexpected,
        Visitor, value::MapAccessDeserializer,
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
    scalar(deserializer, "a string", |found: &Found<'_>| match found {
        Found::Text(value) => Some(E::from(value)),
        found => text(found).map(|value| E::from(&value)),
    })
}

/// Reads an enum over integers.
pub fn read_integer_enum<'de, E: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    i64::read(deserializer).map(E::from)
}

/// The name of a member, as its place in the table.
pub(crate) enum Name {
    /// A member that the table knows.
    Known(usize),
    /// One that it does not.
    Unknown(String),
}

impl Name {
    /// Finds a name in a table. The service sends members mostly in the order of the table, so the search starts where
    /// the next one is expected, and seldom goes on from there.
    pub(crate) fn find(members: &[Member<'_>], expected: usize, name: &str) -> Self {
        let (before, after) = members.split_at_checked(expected).unwrap_or((members, &[]));
        let place = |members: &[Member<'_>]| members.iter().position(|member| member.name == name);
        match place(after).map(|place| expected + place).or_else(|| place(before)) {
            Some(index) => Self::Known(index),
            None => Self::Unknown(name.to_owned()),
        }
    }
}

/// Reads the next name of a map without a copy of it; `None` at the end of the map.
pub(crate) fn next_name<'de, T, A: MapAccess<'de>>(
    map: &mut A,
    take: impl FnOnce(&str) -> T,
) -> Result<Option<T>, A::Error> {
    map.next_key_seed(NameSeed(take))
}

struct NameSeed<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for NameSeed<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for NameSeed<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: DecodeError>(self, name: &str) -> Result<T, E> {
        Ok((self.0)(name))
    }
}

/// Reads the value of a member, and says where the next one is expected. An error says which member it was.
pub(crate) fn set_member<'de, T: Members, A: MapAccess<'de>>(
    target: &mut T,
    schema: &StructSchema<'_>,
    name: &Name,
    map: &mut A,
) -> Result<usize, A::Error> {
    match name {
        Name::Known(index) => match target.set(*index, map) {
            Ok(()) => Ok(index + 1),
            Err(error) => Err(at_member(schema, *index, &error)),
        },
        Name::Unknown(name) => {
            match target.extra_mut() {
                Some(extra) => extra.insert(name, map.next_value()?),
                None => skip(map)?,
            }
            Ok(0)
        }
    }
}

#[cold]
fn at_member<E: DecodeError>(schema: &StructSchema<'_>, index: usize, error: &E) -> E {
    match schema.members.get(index) {
        Some(Member { sensitive: true, name, .. }) => at(name, "does not have the documented type"),
        Some(Member { name, .. }) => at(name, &error.to_string()),
        None => E::custom(error),
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
        let (mut target, schema, mut expected) = (T::blank(), T::schema(), 0);
        while let Some(name) = next_name(&mut map, |name| Name::find(schema.members, expected, name))? {
            expected = set_member(&mut target, schema, &name, &mut map)?;
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
        assert!(error.ends_with("at line 2 column 12"), "{error}");
        assert_eq!(error.matches("line").count(), 1, "{error}");
    }
}
