//! Rules across members.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::{Bounds, Map, OneOrMany, Scalar, Size, given};

/// The conditions of a rule: what each member is to be. All of them count.
pub type Conditions = Map<OneOrMany>;

/// A rule: one law, and when it holds.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The word behind the `#` of the rule's id, where its kind would not tell two rules apart.
    #[serde(default, deserialize_with = "given")]
    pub id: Option<String>,
    /// Holds only if every member here has one of the values: values, `present` or `absent`.
    #[serde(default, deserialize_with = "given")]
    pub when: Option<Conditions>,
    /// Does not hold if every member here has one of the values.
    #[serde(default, deserialize_with = "given")]
    pub unless: Option<Conditions>,
    /// What members meet: constraints, `required` or `ignored`.
    #[serde(default, deserialize_with = "given")]
    pub then: Option<Map<Then>>,
    /// At least one of the members is given.
    #[serde(default, deserialize_with = "given")]
    pub at_least_one: Option<Vec<String>>,
    /// No more than one of the members is given.
    #[serde(default, deserialize_with = "given")]
    pub exclusive: Option<Vec<String>>,
    /// No value stands in both of two lists.
    #[serde(default, deserialize_with = "given")]
    pub disjoint: Option<[String; 2]>,
    /// No value stands twice in the list.
    #[serde(default, deserialize_with = "given")]
    pub unique: Option<String>,
    /// Two members have the same value.
    #[serde(default, deserialize_with = "given")]
    pub equal: Option<[String; 2]>,
    /// The time between two members.
    #[serde(default, deserialize_with = "given")]
    pub span: Option<SpanLaw>,
    /// How far before now a time may lie.
    #[serde(default, deserialize_with = "given")]
    pub lookback: Option<LookbackLaw>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<super::Note>,
}

/// The time between two members: the end is not before the start.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpanLaw {
    /// The start.
    pub from: String,
    /// The end.
    pub to: String,
    /// The longest time between them, such as `31 days`.
    #[serde(default, deserialize_with = "given")]
    pub max: Option<String>,
}

/// How far before now a time may lie.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LookbackLaw {
    /// The time.
    pub of: String,
    /// The longest time back, such as `90 days`.
    pub max: String,
}

/// What a rule asks of a member.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// It must be given.
    Required,
    /// The service pays no heed to it.
    Ignored,
    /// It meets constraints.
    Meets(Box<Constraints>),
}

/// Constraints on a value.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Constraints {
    /// Bounds of a number.
    #[serde(default, deserialize_with = "given")]
    pub range: Option<Bounds<Size>>,
    /// Bounds of a text's length in characters.
    #[serde(default, deserialize_with = "given")]
    pub length: Option<Bounds<u64>>,
    /// Bounds of a list's size.
    #[serde(default, deserialize_with = "given")]
    pub count: Option<Bounds<u64>>,
    /// The characters of a text.
    #[serde(default, deserialize_with = "given")]
    pub charset: Option<Vec<String>>,
    /// The form of a text.
    #[serde(default, deserialize_with = "given")]
    pub format: Option<String>,
    /// The schemes of a URL; only beside `format: url`.
    #[serde(default, deserialize_with = "given")]
    pub schemes: Option<Vec<String>>,
    /// The one value that is accepted.
    #[serde(default, deserialize_with = "given")]
    pub fixed: Option<Scalar>,
    /// The values that are accepted.
    #[serde(default, deserialize_with = "given")]
    pub one_of: Option<Vec<Scalar>>,
    /// Values that are refused.
    #[serde(default, deserialize_with = "given")]
    pub not_in: Option<Vec<Scalar>>,
    /// Values that need not meet the other constraints.
    #[serde(default, deserialize_with = "given")]
    pub or: Option<Vec<Scalar>>,
}

impl<'de> Deserialize<'de> for Then {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Asked;
        impl<'de> Visitor<'de> for Asked {
            type Value = Then;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`required`, `ignored` or a map of constraints")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Then, E> {
                match word {
                    "required" => Ok(Then::Required),
                    "ignored" => Ok(Then::Ignored),
                    other => Err(E::unknown_variant(other, &["required", "ignored"])),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Then, A::Error> {
                Constraints::deserialize(MapAccessDeserializer::new(map))
                    .map(|constraints| Then::Meets(Box::new(constraints)))
            }
        }
        deserializer.deserialize_any(Asked)
    }
}

impl JsonSchema for Then {
    fn schema_name() -> Cow<'static, str> {
        "Then".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let constraints = generator.subschema_for::<Constraints>();
        json_schema!({ "anyOf": [{ "enum": ["required", "ignored"] }, constraints] })
    }
}
