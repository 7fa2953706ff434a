//! Reads the JSON documents that credentials come in.
//!
//! Texts are wiped from memory when they are dropped, and no error shows one: it names the member, what is due and
//! the kind of what is there. Unknown members are passed over.

use std::{
    fmt,
    marker::PhantomData,
    time::{Duration, SystemTime},
};

use serde::de::{
    DeserializeSeed, Deserializer, Error as DecodeError, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use zeroize::Zeroizing;

use super::{failure::Malformed, problem_of};

/// A text that is wiped from memory when it is dropped.
pub(super) type Text = Zeroizing<String>;

/// The end of the year 9999; what lies beyond was meant as milliseconds.
const LAST_SECOND: u64 = 253_402_300_799;

const TWICE: &str = "stands there twice; remove one of the two";

/// An object whose members are set one by one.
pub(super) trait Document: Default {
    /// Whether something else in the object's place counts as an object without members.
    const LENIENT: bool = false;

    /// Takes the next value of the map as the member of this name, or [skips](skip) it.
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error>;
}

/// Reads a document.
pub(super) fn read<T: Document>(content: &[u8]) -> Result<T, Malformed> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    let mut deserializer = serde_json::Deserializer::from_slice(content);
    ObjectSeed(PhantomData)
        .deserialize(&mut deserializer)
        .and_then(|document| deserializer.end().map(|()| document))
        .map_err(|error| diagnose(&error))
}

/// Takes an error of serde apart. Its own texts speak of syntax only; those of this module start with the member.
fn diagnose(error: &serde_json::Error) -> Malformed {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = text.strip_suffix(&place).unwrap_or(&text);
    let line = (error.line() > 0).then_some(error.line());
    match text.strip_prefix('`').and_then(|text| text.split_once("` ")) {
        Some((key, problem)) => Malformed::key(line, key, problem),
        None => Malformed::line(line.unwrap_or(1), format!("this can't be read as JSON ({text})")),
    }
}

/// Passes over the next value.
pub(super) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Takes the next value as a text.
pub(super) fn text<'de, A: MapAccess<'de>>(
    slot: &mut Option<Text>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    value(slot, name, map, |scalar| match scalar {
        Scalar::Text(text) => Ok(text),
        other => Err(format!("is {}, and a text is due", other.kind())),
    })
}

/// Takes the next value as a text that can go into a header: without white space or control characters.
pub(super) fn token<'de, A: MapAccess<'de>>(
    slot: &mut Option<Text>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    value(slot, name, map, |scalar| match scalar {
        Scalar::Text(text) => match problem_of(&text) {
            Some(problem) => Err(format!("has {problem} in it; remove them")),
            None => Ok(text),
        },
        other => Err(format!("is {}, and a text is due", other.kind())),
    })
}

/// Takes the next value as a time in seconds since 1970.
pub(super) fn time<'de, A: MapAccess<'de>>(
    slot: &mut Option<SystemTime>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    value(slot, name, map, |scalar| {
        let seconds = match &scalar {
            Scalar::Integer(seconds) => u64::try_from(*seconds).ok(),
            Scalar::Text(text) => text.parse().ok(),
            other => return Err(format!("is {}, and a time in seconds is due", other.kind())),
        };
        seconds
            .filter(|seconds| *seconds <= LAST_SECOND)
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
            .ok_or_else(|| "is no time in seconds since 1970".to_owned())
    })
}

/// Takes the next value as whatever a function makes of it; null and `""` leave the member unset.
pub(super) fn value<'de, T, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    name: &str,
    map: &mut A,
    convert: fn(Scalar) -> Result<T, String>,
) -> Result<(), A::Error> {
    let taken = slot.is_some();
    if let Some(value) = map.next_value_seed(ScalarSeed { name, taken, convert })? {
        *slot = Some(value);
    }
    Ok(())
}

/// Takes the next value as an object of its own.
pub(super) fn object<'de, T: Document, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    let inner = map.next_value_seed(ObjectSeed(PhantomData)).map_err(|error| {
        let text = error.to_string();
        // Only a member's error is given the path; one of syntax has none.
        match text.strip_prefix('`') {
            Some(inner) => A::Error::custom(format!("`{name}.{inner}")),
            None if text.contains("where an object is due") => {
                A::Error::custom(format!("`{name}` is wrong: {text}"))
            }
            None => A::Error::custom(text),
        }
    })?;
    match slot.replace(inner) {
        Some(_) => Err(wrong(name, TWICE)),
        None => Ok(()),
    }
}

fn wrong<E: DecodeError>(name: &str, problem: &str) -> E {
    E::custom(format!("`{name}` {problem}"))
}

struct ObjectSeed<T>(PhantomData<T>);

impl<'de, T: Document> DeserializeSeed<'de> for ObjectSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        // To ask for a map would have serde_json show the text that is there instead.
        deserializer.deserialize_any(self)
    }
}

impl<T: Document> ObjectSeed<T> {
    fn other<E: DecodeError>(found: &str) -> Result<T, E> {
        if T::LENIENT {
            Ok(T::default())
        } else {
            Err(E::custom(format!("{found} stands where an object is due")))
        }
    }
}

impl<'de, T: Document> Visitor<'de> for ObjectSeed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut document = T::default();
        while let Some(name) = map.next_key::<String>()? {
            document.set(&name, &mut map)?;
        }
        Ok(document)
    }

    fn visit_unit<E: DecodeError>(self) -> Result<T, E> {
        Self::other("null")
    }

    fn visit_bool<E: DecodeError>(self, _: bool) -> Result<T, E> {
        Self::other("true or false")
    }

    fn visit_i64<E: DecodeError>(self, _: i64) -> Result<T, E> {
        Self::other("a number")
    }

    fn visit_u64<E: DecodeError>(self, _: u64) -> Result<T, E> {
        Self::other("a number")
    }

    fn visit_f64<E: DecodeError>(self, _: f64) -> Result<T, E> {
        Self::other("a number")
    }

    fn visit_str<E: DecodeError>(self, _: &str) -> Result<T, E> {
        Self::other("a text")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Self::other("a list")
    }
}

/// A value of any kind, of which no more is kept than is asked for here.
pub(super) enum Scalar {
    Null,
    Integer(i64),
    Text(Text),
    Other(&'static str),
}

impl Scalar {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Integer(_) => "a number",
            Self::Text(_) => "a text",
            Self::Other(kind) => kind,
        }
    }
}

/// Converts within the value, where the reader still knows its line.
struct ScalarSeed<'a, T> {
    name: &'a str,
    taken: bool,
    convert: fn(Scalar) -> Result<T, String>,
}

impl<T> ScalarSeed<'_, T> {
    fn take<E: DecodeError>(self, scalar: Scalar) -> Result<Option<T>, E> {
        match scalar {
            Scalar::Null => Ok(None),
            Scalar::Text(text) if text.is_empty() => Ok(None),
            _ if self.taken => Err(wrong(self.name, TWICE)),
            scalar => (self.convert)(scalar).map(Some).map_err(|problem| wrong(self.name, &problem)),
        }
    }
}

impl<'de, T> DeserializeSeed<'de> for ScalarSeed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T> Visitor<'de> for ScalarSeed<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: DecodeError>(self) -> Result<Option<T>, E> {
        self.take(Scalar::Null)
    }

    fn visit_bool<E: DecodeError>(self, _: bool) -> Result<Option<T>, E> {
        self.take(Scalar::Other("true or false"))
    }

    fn visit_i64<E: DecodeError>(self, value: i64) -> Result<Option<T>, E> {
        self.take(Scalar::Integer(value))
    }

    fn visit_u64<E: DecodeError>(self, value: u64) -> Result<Option<T>, E> {
        self.take(i64::try_from(value).map_or(Scalar::Other("too large a number"), Scalar::Integer))
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "the cast saturates, and the bounds are checked later"
    )]
    fn visit_f64<E: DecodeError>(self, value: f64) -> Result<Option<T>, E> {
        // The vendor's command line computes with floats; a fraction of a second is no loss.
        self.take(Scalar::Integer(value as i64))
    }

    fn visit_str<E: DecodeError>(self, value: &str) -> Result<Option<T>, E> {
        self.take(Scalar::Text(Zeroizing::new(value.to_owned())))
    }

    fn visit_string<E: DecodeError>(self, value: String) -> Result<Option<T>, E> {
        self.take(Scalar::Text(Zeroizing::new(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Option<T>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        self.take(Scalar::Other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.take(Scalar::Other("an object"))
    }
}
