// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Whether an output is in use.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputState {
    /// `DISABLED`: It is not in use.
    Disabled,
    /// `ENABLED`: It is in use.
    Enabled,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl OutputState {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OutputState {
    fn from(value: &str) -> Self {
        match value {
            "DISABLED" => Self::Disabled,
            "ENABLED" => Self::Enabled,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for OutputState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for OutputState {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for OutputState {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "OutputState",
    values: &[rt::Literal::String("DISABLED"), rt::Literal::String("ENABLED")],
};
