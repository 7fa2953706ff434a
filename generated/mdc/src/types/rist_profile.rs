// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A profile of RIST.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RistProfile {
    /// `MAIN`: The main profile.
    Main,
    /// `SIMPLE`: The simple profile.
    Simple,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RistProfile {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Main => "MAIN",
            Self::Simple => "SIMPLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RistProfile {
    fn from(value: &str) -> Self {
        match value {
            "MAIN" => Self::Main,
            "SIMPLE" => Self::Simple,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RistProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RistProfile {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for RistProfile {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RistProfile",
    values: &[rt::Literal::String("MAIN"), rt::Literal::String("SIMPLE")],
};
