//! Lints: which of them are wanted, and what they are told to let pass.

use std::{borrow::Cow, fmt, sync::LazyLock};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{EnumAccess, Error, VariantAccess, Visitor},
};

use super::list;
use crate::diagnostic::Code;

/// What a finding of a lint comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing is said.
    Allow,
    /// It is said, and keeps nothing from being generated.
    Warn,
    /// It is an error.
    Deny,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        })
    }
}

/// The level of a lint in the whole spec.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LintLevel {
    /// The lint, as `cargo xtask check --lints` lists it.
    pub lint: Lint,
    /// Its level.
    pub level: Level,
    /// Why not the one that it has by itself.
    pub why: String,
}

/// Findings of a lint that are as they should be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// The lint, as `cargo xtask check --lints` lists it.
    pub lint: Lint,
    /// The places, such as `actions.CreateTag.input.TagKey`, `structs.Tag` or `errors.LimitExceeded`.
    #[serde(deserialize_with = "list")]
    pub at: Vec<String>,
    /// Why they are as they should be.
    pub why: String,
}

/// The name of a lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lint(pub Code);

fn names() -> &'static [&'static str] {
    static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| Code::lints().map(Code::name).collect());
    &NAMES
}

impl<'de> Deserialize<'de> for Lint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl<'de> Visitor<'de> for Name {
            type Value = Lint;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a lint")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, word: A) -> Result<Lint, A::Error> {
                let (name, rest): (String, _) = word.variant()?;
                rest.unit_variant()?;
                let code = Code::lints().find(|code| code.name() == name);
                code.map(Lint).ok_or_else(|| A::Error::unknown_variant(&name, names()))
            }
        }
        deserializer.deserialize_enum("Lint", names(), Name)
    }
}

impl JsonSchema for Lint {
    fn schema_name() -> Cow<'static, str> {
        "Lint".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let named = |code: Code| json_schema!({ "const": code.name(), "description": code.about() });
        json_schema!({ "description": "The name of a lint.", "oneOf": Code::lints().map(named).collect::<Vec<_>>() })
    }
}
