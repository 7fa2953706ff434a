// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How a version updates an application.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationVersionUpdateMode {
    /// `FULL`: The version comes as a whole.
    Full,
    /// `INCREMENT`: Only what changed comes.
    Increment,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationVersionUpdateMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "FULL",
            Self::Increment => "INCREMENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationVersionUpdateMode {
    fn from(value: &str) -> Self {
        match value {
            "FULL" => Self::Full,
            "INCREMENT" => Self::Increment,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationVersionUpdateMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationVersionUpdateMode {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationVersionUpdateMode {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationVersionUpdateMode",
    values: &[rt::Literal::String("FULL"), rt::Literal::String("INCREMENT")],
};
