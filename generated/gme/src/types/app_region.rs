// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A part of the world that an application serves.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppRegion {
    /// `mainland`: The Chinese mainland.
    Mainland,
    /// `hmt`: Macao, Hong Kong and Taiwan (China).
    Hmt,
    /// `sea`: Southeast Asia.
    Sea,
    /// `na`: North America.
    Na,
    /// `eu`: Europe.
    Eu,
    /// `jpkr`: The Asia Pacific, with Korea and Japan.
    Jpkr,
    /// `sa`: South America.
    Sa,
    /// `oc`: Oceania.
    Oc,
    /// `me`: The Middle East.
    Me,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl AppRegion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mainland => "mainland",
            Self::Hmt => "hmt",
            Self::Sea => "sea",
            Self::Na => "na",
            Self::Eu => "eu",
            Self::Jpkr => "jpkr",
            Self::Sa => "sa",
            Self::Oc => "oc",
            Self::Me => "me",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for AppRegion {
    fn from(value: &str) -> Self {
        match value {
            "mainland" => Self::Mainland,
            "hmt" => Self::Hmt,
            "sea" => Self::Sea,
            "na" => Self::Na,
            "eu" => Self::Eu,
            "jpkr" => Self::Jpkr,
            "sa" => Self::Sa,
            "oc" => Self::Oc,
            "me" => Self::Me,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for AppRegion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for AppRegion {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for AppRegion {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "AppRegion",
    values: &[
        rt::Literal::String("mainland"),
        rt::Literal::String("hmt"),
        rt::Literal::String("sea"),
        rt::Literal::String("na"),
        rt::Literal::String("eu"),
        rt::Literal::String("jpkr"),
        rt::Literal::String("sa"),
        rt::Literal::String("oc"),
        rt::Literal::String("me"),
    ],
};
