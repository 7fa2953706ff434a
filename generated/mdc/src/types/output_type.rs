// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where an output sends to.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputType {
    /// `Internet`: To any address on the Internet.
    Internet,
    /// `TencentCSS`: To the vendor's service for live streaming.
    TencentCss,
    /// `StreamLive`: To the vendor's service StreamLive.
    StreamLive,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl OutputType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Internet => "Internet",
            Self::TencentCss => "TencentCSS",
            Self::StreamLive => "StreamLive",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OutputType {
    fn from(value: &str) -> Self {
        match value {
            "Internet" => Self::Internet,
            "TencentCSS" => Self::TencentCss,
            "StreamLive" => Self::StreamLive,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for OutputType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for OutputType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for OutputType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "OutputType",
    values: &[
        rt::Literal::String("Internet"),
        rt::Literal::String("TencentCSS"),
        rt::Literal::String("StreamLive"),
    ],
};
