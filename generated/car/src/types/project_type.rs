// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Which applications share a project.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `SHARED`: All applications.
    Shared,
    /// `EXCLUSIVE`: One application.
    Exclusive,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ProjectType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shared => "SHARED",
            Self::Exclusive => "EXCLUSIVE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProjectType {
    fn from(value: &str) -> Self {
        match value {
            "SHARED" => Self::Shared,
            "EXCLUSIVE" => Self::Exclusive,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ProjectType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ProjectType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ProjectType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ProjectType",
    values: &[rt::Literal::String("SHARED"), rt::Literal::String("EXCLUSIVE")],
};
