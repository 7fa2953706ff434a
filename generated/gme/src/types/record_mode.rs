// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How the streams of a room are recorded.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordMode {
    /// `1`: Each user's stream by itself.
    Single,
    /// `2`: All streams mixed into one.
    Mixed,
    /// `3`: Each stream by itself and all mixed.
    SingleAndMixed,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl RecordMode {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Single => 1,
            Self::Mixed => 2,
            Self::SingleAndMixed => 3,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for RecordMode {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Single,
            2 => Self::Mixed,
            3 => Self::SingleAndMixed,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for RecordMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for RecordMode {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

impl rt::Decode for RecordMode {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RecordMode",
    values: &[rt::Literal::Integer(1), rt::Literal::Integer(2), rt::Literal::Integer(3)],
};
