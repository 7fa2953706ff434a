// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How tracks are named.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamSelectorType {
    /// `PID`: By packet identifiers.
    Pid,
    /// `TRACK`: By numbers.
    Track,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl StreamSelectorType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pid => "PID",
            Self::Track => "TRACK",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StreamSelectorType {
    fn from(value: &str) -> Self {
        match value {
            "PID" => Self::Pid,
            "TRACK" => Self::Track,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for StreamSelectorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for StreamSelectorType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for StreamSelectorType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "StreamSelectorType",
    values: &[rt::Literal::String("PID"), rt::Literal::String("TRACK")],
};
