// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How groups of packets lie that correct errors ahead.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SrtFecLayout {
    /// `even`: All groups begin at once.
    Even,
    /// `staircase`: Each group begins a little after the one before.
    Staircase,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl SrtFecLayout {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Even => "even",
            Self::Staircase => "staircase",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SrtFecLayout {
    fn from(value: &str) -> Self {
        match value {
            "even" => Self::Even,
            "staircase" => Self::Staircase,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for SrtFecLayout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for SrtFecLayout {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for SrtFecLayout {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "SrtFecLayout",
    values: &[rt::Literal::String("even"), rt::Literal::String("staircase")],
};
