// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Which projects a list has.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectScope {
    /// `0`: Projects that are not hidden.
    Visible,
    /// `1`: All projects, the hidden ones as well.
    All,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl ProjectScope {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Visible => 0,
            Self::All => 1,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for ProjectScope {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Visible,
            1 => Self::All,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for ProjectScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for ProjectScope {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for ProjectScope {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ProjectScope",
    values: &[rt::Literal::Integer(0), rt::Literal::Integer(1)],
};
