// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A kind of audio that can be analyzed.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scene {
    /// `RealTime`: Voice chat.
    RealTime,
    /// `VoiceMessage`: Voice messages.
    VoiceMessage,
    /// `GMECloudApi`: Calls of the GME cloud API.
    GmeCloudApi,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl Scene {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RealTime => "RealTime",
            Self::VoiceMessage => "VoiceMessage",
            Self::GmeCloudApi => "GMECloudApi",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Scene {
    fn from(value: &str) -> Self {
        match value {
            "RealTime" => Self::RealTime,
            "VoiceMessage" => Self::VoiceMessage,
            "GMECloudApi" => Self::GmeCloudApi,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for Scene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for Scene {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for Scene {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "Scene",
    values: &[
        rt::Literal::String("RealTime"),
        rt::Literal::String("VoiceMessage"),
        rt::Literal::String("GMECloudApi"),
    ],
};
