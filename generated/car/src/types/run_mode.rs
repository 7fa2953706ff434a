// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Whether an application goes on in the cloud without a client.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunMode {
    /// empty: It runs while a client is connected.
    WithClient,
    /// `RunWithoutClient`: It goes on when no client is connected.
    RunWithoutClient,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RunMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WithClient => "",
            Self::RunWithoutClient => "RunWithoutClient",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RunMode {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::WithClient,
            "RunWithoutClient" => Self::RunWithoutClient,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RunMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RunMode {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for RunMode {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RunMode",
    values: &[rt::Literal::String(""), rt::Literal::String("RunWithoutClient")],
};
