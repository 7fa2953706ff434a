// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How many clients an output is made for.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputKind {
    /// `Pinpoint`: For four at the same time at most.
    Pinpoint,
    /// `MultiMesh`: For up to 200 at the same time.
    MultiMesh,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl OutputKind {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pinpoint => "Pinpoint",
            Self::MultiMesh => "MultiMesh",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OutputKind {
    fn from(value: &str) -> Self {
        match value {
            "Pinpoint" => Self::Pinpoint,
            "MultiMesh" => Self::MultiMesh,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for OutputKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for OutputKind {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for OutputKind {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "OutputKind",
    values: &[rt::Literal::String("Pinpoint"), rt::Literal::String("MultiMesh")],
};
