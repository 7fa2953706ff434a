// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A protocol whose status can be read.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealtimeStatusProtocol {
    /// The value `SRT`.
    Srt,
    /// The value `RTP`.
    Rtp,
    /// The value `RTMP`.
    Rtmp,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RealtimeStatusProtocol {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Srt => "SRT",
            Self::Rtp => "RTP",
            Self::Rtmp => "RTMP",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RealtimeStatusProtocol {
    fn from(value: &str) -> Self {
        match value {
            "SRT" => Self::Srt,
            "RTP" => Self::Rtp,
            "RTMP" => Self::Rtmp,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RealtimeStatusProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RealtimeStatusProtocol {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for RealtimeStatusProtocol {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RealtimeStatusProtocol",
    values: &[
        rt::Literal::String("SRT"),
        rt::Literal::String("RTP"),
        rt::Literal::String("RTMP"),
    ],
};
