// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An input, or an output.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: The values have a capital letter here, and none in requests. Chosen: They
///   are an enum of their own. Reason: The two lists differ, and both stand as documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealtimeStatusType {
    /// `Input`: An input.
    Input,
    /// `Output`: An output.
    Output,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RealtimeStatusType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Input => "Input",
            Self::Output => "Output",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RealtimeStatusType {
    fn from(value: &str) -> Self {
        match value {
            "Input" => Self::Input,
            "Output" => Self::Output,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RealtimeStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RealtimeStatusType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for RealtimeStatusType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RealtimeStatusType",
    values: &[rt::Literal::String("Input"), rt::Literal::String("Output")],
};
