// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How far a recording is.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordStatus {
    /// `2`: It is being recorded.
    Recording,
    /// `10`: It waits to be transcoded.
    ToBeTranscoded,
    /// `11`: It is being transcoded.
    Transcoding,
    /// `12`: It is being uploaded.
    Uploading,
    /// `13`: It has been uploaded.
    Uploaded,
    /// `14`: The user has been told of it.
    UserNotified,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl RecordStatus {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Recording => 2,
            Self::ToBeTranscoded => 10,
            Self::Transcoding => 11,
            Self::Uploading => 12,
            Self::Uploaded => 13,
            Self::UserNotified => 14,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for RecordStatus {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::Recording,
            10 => Self::ToBeTranscoded,
            11 => Self::Transcoding,
            12 => Self::Uploading,
            13 => Self::Uploaded,
            14 => Self::UserNotified,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for RecordStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for RecordStatus {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

impl rt::Decode for RecordStatus {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RecordStatus",
    values: &[
        rt::Literal::Integer(2),
        rt::Literal::Integer(10),
        rt::Literal::Integer(11),
        rt::Literal::Integer(12),
        rt::Literal::Integer(13),
        rt::Literal::Integer(14),
    ],
};
