// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What is deleted.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteType {
    /// `1`: The room.
    Room,
    /// `2`: Members of the room.
    Members,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl DeleteType {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Room => 1,
            Self::Members => 2,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for DeleteType {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Room,
            2 => Self::Members,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for DeleteType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for DeleteType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for DeleteType {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "DeleteType",
    values: &[rt::Literal::Integer(1), rt::Literal::Integer(2)],
};
