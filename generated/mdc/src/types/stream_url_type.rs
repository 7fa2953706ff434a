// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What a URL of an input or output is for.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamUrlType {
    /// `Playback`: Clients play the stream there.
    Playback,
    /// `RelayDestination`: The stream is sent there.
    RelayDestination,
    /// `SourceCaptureUrl`: The stream is fetched from there.
    SourceCaptureUrl,
    /// `IngestEndpoint`: The sender pushes the stream there.
    IngestEndpoint,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl StreamUrlType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Playback => "Playback",
            Self::RelayDestination => "RelayDestination",
            Self::SourceCaptureUrl => "SourceCaptureUrl",
            Self::IngestEndpoint => "IngestEndpoint",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StreamUrlType {
    fn from(value: &str) -> Self {
        match value {
            "Playback" => Self::Playback,
            "RelayDestination" => Self::RelayDestination,
            "SourceCaptureUrl" => Self::SourceCaptureUrl,
            "IngestEndpoint" => Self::IngestEndpoint,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for StreamUrlType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for StreamUrlType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for StreamUrlType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "StreamUrlType",
    values: &[
        rt::Literal::String("Playback"),
        rt::Literal::String("RelayDestination"),
        rt::Literal::String("SourceCaptureUrl"),
        rt::Literal::String("IngestEndpoint"),
    ],
};
