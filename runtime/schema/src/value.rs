//! A request as the engine sees it, typed or JSON: values that are read member by member.

use std::{fmt, ops::ControlFlow};

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value, borrowed from a typed struct or from JSON.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// The member is not there, or is null.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer of either sign, up to 64 bits.
    Integer(i128),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    String(&'a str),
    /// A list.
    List(&'a dyn List),
    /// A struct, or a JSON object.
    Struct(&'a dyn View),
}

impl Value<'_> {
    /// Whether the member is not there.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The number as a float.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "only compared with bounds, which lie far below 2^53")]
    pub fn as_float(&self) -> Option<f64> {
        match *self {
            Self::Integer(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => fmt::Display::fmt(value, f),
            Self::Float(value) => value.fmt(f),
            Self::String(value) => value.fmt(f),
            Self::List(list) => f.debug_list().entries((0..list.len()).map(|index| list.at(index))).finish(),
            Self::Struct(view) => view.fmt(f),
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Integer(value) => match (i64::try_from(value), u64::try_from(value)) {
                (Ok(value), _) => serializer.serialize_i64(value),
                (_, Ok(value)) => serializer.serialize_u64(value),
                _ => Err(S::Error::custom("an integer beyond 64 bits")),
            },
            Self::Float(value) if !value.is_finite() => {
                Err(S::Error::custom("a number that is not finite, which JSON can't say"))
            }
            Self::Float(value) => serializer.serialize_f64(value),
            Self::String(value) => serializer.serialize_str(value),
            Self::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    seq.serialize_element(&list.at(index))?;
                }
                seq.end()
            }
            Self::Struct(view) => {
                let mut map = serializer.serialize_map(None)?;
                let mut failed = None;
                let _ = view.for_each(&mut |name, value| match map.serialize_entry(name, &value) {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(error) => {
                        failed = Some(error);
                        ControlFlow::Break(())
                    }
                });
                match failed {
                    Some(error) => Err(error),
                    None => map.end(),
                }
            }
        }
    }
}

/// A list whose elements can be read.
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// The element at a place below [`len`](Self::len); [`Value::Absent`] for a null or beyond the end.
    fn at(&self, index: usize) -> Value<'_>;

    /// Whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A struct whose members can be read.
pub trait View: fmt::Debug {
    /// The member at a place of its schema. A typed struct goes by the place, a JSON object by the name.
    fn member(&self, index: usize, name: &str) -> Value<'_>;

    /// Calls `each` with every member that is there, also with those that the schema does not know.
    fn for_each<'a>(&'a self, each: &mut dyn FnMut(&'a str, Value<'a>) -> ControlFlow<()>)
    -> ControlFlow<()>;
}

/// What can be seen as a [`Value`].
pub trait AsValue {
    /// The value.
    fn value(&self) -> Value<'_>;
}

impl AsValue for bool {
    fn value(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
}

impl AsValue for i64 {
    fn value(&self) -> Value<'_> {
        Value::Integer(i128::from(*self))
    }
}

impl AsValue for u64 {
    fn value(&self) -> Value<'_> {
        Value::Integer(i128::from(*self))
    }
}

impl AsValue for f64 {
    fn value(&self) -> Value<'_> {
        Value::Float(*self)
    }
}

impl AsValue for String {
    fn value(&self) -> Value<'_> {
        Value::String(self)
    }
}

impl<T: AsValue> AsValue for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, AsValue::value)
    }
}

impl<T: AsValue> AsValue for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: AsValue> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn at(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, AsValue::value)
    }
}
