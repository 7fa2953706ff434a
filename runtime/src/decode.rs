//! Reads typed values off serde without derives: structs share one visitor, and scalars are lenient.
//!
//! What does not decode is named by its path: `` `ReplaceTags[1].TagKey`: … ``.

mod scalar;

use std::{fmt, marker::PhantomData};

use serde::de::{
    DeserializeSeed, Deserializer, Error as DecodeError, IgnoredAny, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use tencentcloud_schema::{Extra, Member, StructSchema, Typed};

pub use scalar::{read_integer_enum, read_string_enum};

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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::fixture::{Pair, Reply};

    pub(super) fn read<T: Decode>(json: Json) -> Result<T, String> {
        T::read(json).map_err(|error| error.to_string())
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
