// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What becomes of the audio that users send.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpstreamAudioOption {
    /// `DisableMixIntoStreamPush`: It is not mixed into streams that are pushed.
    DisableMixIntoStreamPush,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl UpstreamAudioOption {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DisableMixIntoStreamPush => "DisableMixIntoStreamPush",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for UpstreamAudioOption {
    fn from(value: &str) -> Self {
        match value {
            "DisableMixIntoStreamPush" => Self::DisableMixIntoStreamPush,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for UpstreamAudioOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for UpstreamAudioOption {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for UpstreamAudioOption {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "UpstreamAudioOption",
    values: &[rt::Literal::String("DisableMixIntoStreamPush")],
};
