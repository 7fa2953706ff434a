// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Languages of voice messages.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceMessageLanguage {
    /// `all`: All languages.
    All,
    /// `cnen`: Chinese and English.
    Cnen,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl VoiceMessageLanguage {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Cnen => "cnen",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for VoiceMessageLanguage {
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "cnen" => Self::Cnen,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for VoiceMessageLanguage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for VoiceMessageLanguage {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for VoiceMessageLanguage {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "VoiceMessageLanguage",
    values: &[rt::Literal::String("all"), rt::Literal::String("cnen")],
};
