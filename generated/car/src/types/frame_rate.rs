// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Frames per second of the stream.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: The list has 0, and does not say what it stands for. Chosen: The value has
///   no description. Reason: That the service picks a frame rate itself is likely, but nothing says so.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameRate {
    /// The value `0`.
    Fps0,
    /// `30`: 30 frames per second.
    Fps30,
    /// `60`: 60 frames per second.
    Fps60,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl FrameRate {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Fps0 => 0,
            Self::Fps30 => 30,
            Self::Fps60 => 60,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for FrameRate {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Fps0,
            30 => Self::Fps30,
            60 => Self::Fps60,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for FrameRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for FrameRate {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

impl rt::Decode for FrameRate {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "FrameRate",
    values: &[
        rt::Literal::Integer(0),
        rt::Literal::Integer(30),
        rt::Literal::Integer(60),
    ],
};
