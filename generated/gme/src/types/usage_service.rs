// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A service whose use is counted.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageService {
    /// `RealTimeSpeech`: Voice chat.
    RealTimeSpeech,
    /// `VoiceMessage`: Voice messages.
    VoiceMessage,
    /// `VoiceFilter`: Phrase filtering.
    VoiceFilter,
    /// `SpeechToText`: Speech-to-text.
    SpeechToText,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl UsageService {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RealTimeSpeech => "RealTimeSpeech",
            Self::VoiceMessage => "VoiceMessage",
            Self::VoiceFilter => "VoiceFilter",
            Self::SpeechToText => "SpeechToText",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for UsageService {
    fn from(value: &str) -> Self {
        match value {
            "RealTimeSpeech" => Self::RealTimeSpeech,
            "VoiceMessage" => Self::VoiceMessage,
            "VoiceFilter" => Self::VoiceFilter,
            "SpeechToText" => Self::SpeechToText,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for UsageService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for UsageService {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for UsageService {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "UsageService",
    values: &[
        rt::Literal::String("RealTimeSpeech"),
        rt::Literal::String("VoiceMessage"),
        rt::Literal::String("VoiceFilter"),
        rt::Literal::String("SpeechToText"),
    ],
};
