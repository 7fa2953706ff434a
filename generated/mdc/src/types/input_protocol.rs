// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A protocol that an input takes.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: The values are `SRT`, `RTP` and `RTMP`, and inputs have settings to pull
///   by RTMP, RTSP and HLS. Chosen: The three protocols to pull by are values as well. Reason: The settings
///   would be of no use without them, and the edition of the vendor's page of 2024-09-09 lists all six.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputProtocol {
    /// `SRT`: The sender pushes by SRT, or is called.
    Srt,
    /// `RTP`: The sender pushes by RTP.
    Rtp,
    /// `RTMP`: The sender pushes by RTMP.
    Rtmp,
    /// `RTMP_PULL`: The input pulls by RTMP.
    RtmpPull,
    /// `RTSP_PULL`: The input pulls by RTSP.
    RtspPull,
    /// `HLS_PULL`: The input pulls by HLS.
    HlsPull,
    /// `RIST`: The sender pushes by RIST.
    Rist,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl InputProtocol {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Srt => "SRT",
            Self::Rtp => "RTP",
            Self::Rtmp => "RTMP",
            Self::RtmpPull => "RTMP_PULL",
            Self::RtspPull => "RTSP_PULL",
            Self::HlsPull => "HLS_PULL",
            Self::Rist => "RIST",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for InputProtocol {
    fn from(value: &str) -> Self {
        match value {
            "SRT" => Self::Srt,
            "RTP" => Self::Rtp,
            "RTMP" => Self::Rtmp,
            "RTMP_PULL" => Self::RtmpPull,
            "RTSP_PULL" => Self::RtspPull,
            "HLS_PULL" => Self::HlsPull,
            "RIST" => Self::Rist,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for InputProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for InputProtocol {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for InputProtocol {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "InputProtocol",
    values: &[
        rt::Literal::String("SRT"),
        rt::Literal::String("RTP"),
        rt::Literal::String("RTMP"),
        rt::Literal::String("RTMP_PULL"),
        rt::Literal::String("RTSP_PULL"),
        rt::Literal::String("HLS_PULL"),
        rt::Literal::String("RIST"),
    ],
};
