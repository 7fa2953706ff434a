// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A protocol that an output sends.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: The values are `SRT`, `RTP`, `RTMP` and `RTMP_PULL`, and outputs have
///   addresses where clients pull by RTSP and HLS. Chosen: `RTSP_PULL` and `HLS_PULL` are values as well.
///   Reason: The addresses would never be there without them. The vendor's published metadata has `RTSP_PULL`
///   for outputs, and the name of the other is that of inputs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputProtocol {
    /// `SRT`: The output sends by SRT, or is called.
    Srt,
    /// `RTP`: The output sends by RTP.
    Rtp,
    /// `RTMP`: The output pushes by RTMP.
    Rtmp,
    /// `RTMP_PULL`: Clients pull by RTMP.
    RtmpPull,
    /// `RTSP_PULL`: Clients pull by RTSP.
    RtspPull,
    /// `HLS_PULL`: Clients pull by HLS.
    HlsPull,
    /// `RIST`: The output sends by RIST, or is called.
    Rist,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl OutputProtocol {
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

impl From<&str> for OutputProtocol {
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

impl std::fmt::Display for OutputProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for OutputProtocol {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for OutputProtocol {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "OutputProtocol",
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
