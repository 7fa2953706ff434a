// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The kind of devices that an application, and so its project, is made for.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationCategory {
    /// `DESKTOP`: Desktop.
    Desktop,
    /// `MOBILE`: Mobile.
    Mobile,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationCategory {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Desktop => "DESKTOP",
            Self::Mobile => "MOBILE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationCategory {
    fn from(value: &str) -> Self {
        match value {
            "DESKTOP" => Self::Desktop,
            "MOBILE" => Self::Mobile,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationCategory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationCategory {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationCategory {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationCategory",
    values: &[rt::Literal::String("DESKTOP"), rt::Literal::String("MOBILE")],
};
