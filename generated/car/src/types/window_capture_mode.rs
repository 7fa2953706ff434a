// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How a window is captured.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowCaptureMode {
    /// `HOOK`: The usual way.
    Hook,
    /// `DDA_CUT`: The way of greater compatibility.
    DdaCut,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl WindowCaptureMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hook => "HOOK",
            Self::DdaCut => "DDA_CUT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for WindowCaptureMode {
    fn from(value: &str) -> Self {
        match value {
            "HOOK" => Self::Hook,
            "DDA_CUT" => Self::DdaCut,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for WindowCaptureMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for WindowCaptureMode {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for WindowCaptureMode {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "WindowCaptureMode",
    values: &[rt::Literal::String("HOOK"), rt::Literal::String("DDA_CUT")],
};
