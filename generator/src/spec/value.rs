//! The small values of the format, each with a reader of its own where serde has no exact one.

use std::{borrow::Cow, fmt, marker::PhantomData};

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Unexpected, Visitor},
};
use tencentcloud_schema::{Bound, Literal};

/// A single value.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    String(String),
}

impl Scalar {
    /// The value as the schema has it.
    #[must_use]
    pub fn literal(&self) -> Literal<'_> {
        match self {
            Self::Boolean(value) => Literal::Boolean(*value),
            Self::Integer(value) => Literal::Integer(*value),
            Self::Float(value) => Literal::Float(*value),
            Self::String(value) => Literal::String(value),
        }
    }
}

impl Scalar {
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Boolean(value) => Unexpected::Bool(*value),
            Self::Integer(value) => Unexpected::Signed(*value),
            Self::Float(value) => Unexpected::Float(*value),
            Self::String(value) => Unexpected::Str(value),
        }
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a single value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar, E> {
        i64::try_from(value)
            .map(Scalar::Integer)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &"an integer of 63 bits at most"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar, E> {
        if value.is_finite() {
            Ok(Scalar::Float(value))
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &"a number that is finite"))
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar::String(value.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

/// One value, or a list of them.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOrMany(pub Vec<Scalar>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Many;
        impl<'de> Visitor<'de> for Many {
            type Value = OneOrMany;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a single value or a list of them")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<OneOrMany, E> {
                ScalarVisitor.visit_bool(value).map(one)
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<OneOrMany, E> {
                ScalarVisitor.visit_i64(value).map(one)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<OneOrMany, E> {
                ScalarVisitor.visit_u64(value).map(one)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<OneOrMany, E> {
                ScalarVisitor.visit_f64(value).map(one)
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<OneOrMany, E> {
                ScalarVisitor.visit_str(value).map(one)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany, A::Error> {
                let mut many = Vec::new();
                while let Some(value) = seq.next_element()? {
                    many.push(value);
                }
                Ok(OneOrMany(many))
            }
        }
        fn one(value: Scalar) -> OneOrMany {
            OneOrMany(vec![value])
        }
        deserializer.deserialize_any(Many)
    }
}

/// A bound of a range: an integer or a number with a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size(pub Bound);

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_any(ScalarVisitor)? {
            Scalar::Integer(value) => Ok(Self(Bound::Integer(value))),
            Scalar::Float(value) => Ok(Self(Bound::Float(value))),
            other => Err(D::Error::invalid_type(other.unexpected(), &"a number")),
        }
    }
}

/// Bounds, both included; at least one of them.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound = "T: Deserialize<'de>", expecting = "a map with `min`, `max` or both")]
pub struct Bounds<T> {
    /// The least.
    #[serde(default, deserialize_with = "super::given")]
    pub min: Option<T>,
    /// The greatest.
    #[serde(default, deserialize_with = "super::given")]
    pub max: Option<T>,
}

/// A type: a name, or a list of one type in brackets.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// `String`, or a struct's or an enum's name.
    Name(String),
    /// `[String]`.
    List(Box<TypeRef>),
}

impl<'de> Deserialize<'de> for TypeRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Type;
        impl<'de> Visitor<'de> for Type {
            type Value = TypeRef;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a type's name, or `[name]` for a list")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<TypeRef, E> {
                Ok(TypeRef::Name(name.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<TypeRef, A::Error> {
                let wrong =
                    || A::Error::invalid_length(0, &"exactly one type in the brackets, such as `[String]`");
                let of = seq.next_element()?.ok_or_else(wrong)?;
                match seq.next_element::<TypeRef>()? {
                    Some(_) => Err(wrong()),
                    None => Ok(TypeRef::List(Box::new(of))),
                }
            }
        }
        deserializer.deserialize_any(Type)
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::List(of) => write!(f, "[{of}]"),
        }
    }
}

/// A map that keeps the order of the file and refuses a key that stands twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<V>(pub IndexMap<String, V>);

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<V> std::ops::Deref for Map<V> {
    type Target = IndexMap<String, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = indexmap::map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A key as text. Integers keep their digits; a float does not, so it must be quoted.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_any(ScalarVisitor)? {
            Scalar::String(text) => Ok(Self(text)),
            Scalar::Integer(value) => Ok(Self(value.to_string())),
            other => Err(D::Error::invalid_type(other.unexpected(), &"a string")),
        }
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Map<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<V>, A::Error> {
                let mut entries = IndexMap::new();
                while let Some(Key(key)) = map.next_key()? {
                    if entries.contains_key(&key) {
                        return Err(A::Error::custom(format!("the key `{key}` stands here a second time")));
                    }
                    let value = map.next_value()?;
                    entries.insert(key, value);
                }
                Ok(Map(entries))
            }
        }
        // Unlike `deserialize_map`, this does not take a key without a value for an empty map.
        deserializer.deserialize_any(Entries(PhantomData))
    }
}

/// Any JSON, written as YAML.
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub serde_json::Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tree;
        impl<'de> Visitor<'de> for Tree {
            type Value = serde_json::Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(serde_json::Value::Null)
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
                Ok(value.into())
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
                Ok(value.into())
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
                Ok(value.into())
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
                serde_json::Number::from_f64(value)
                    .map(Into::into)
                    .ok_or_else(|| E::invalid_value(Unexpected::Float(value), &"a number that JSON can say"))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
                Ok(value.into())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(Json(item)) = seq.next_element()? {
                    items.push(item);
                }
                Ok(items.into())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let entries: Map<Json> = Map::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(serde_json::Value::Object(
                    entries.0.into_iter().map(|(key, value)| (key, value.0)).collect(),
                ))
            }
        }
        deserializer.deserialize_any(Tree).map(Self)
    }
}

/// Gives a type with a reader of its own its JSON Schema.
macro_rules! schema {
    ($($type:ty as $name:literal = $schema:tt;)*) => {
        $(impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

schema! {
    Scalar as "Scalar" = { "type": ["boolean", "number", "string"] };
    Size as "Size" = { "type": "number" };
    OneOrMany as "OneOrMany" = { "type": ["boolean", "number", "string", "array"], "items": { "type": ["boolean", "number", "string"] } };
    TypeRef as "TypeRef" = {
        "description": "String, Integer, Float, Boolean, Date, Timestamp, a struct or an enum; in brackets for a list.",
        "type": ["string", "array"],
        "items": { "$ref": "#/$defs/TypeRef" },
        "minItems": 1,
        "maxItems": 1
    };
    Json as "Json" = {};
}

impl<V: JsonSchema> JsonSchema for Map<V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Map_of_{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let values = generator.subschema_for::<V>();
        json_schema!({ "type": "object", "additionalProperties": values })
    }
}
