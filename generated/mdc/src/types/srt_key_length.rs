// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Length of the key that encrypts an SRT stream.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SrtKeyLength {
    /// `0`: No length is set.
    Unset,
    /// `16`: AES-128.
    Aes128,
    /// `24`: AES-192.
    Aes192,
    /// `32`: AES-256.
    Aes256,
    /// What the spec does not list. Compare with [`get`](Self::get).
    Unknown(rt::UnknownInteger),
}

impl SrtKeyLength {
    /// The number on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Unset => 0,
            Self::Aes128 => 16,
            Self::Aes192 => 24,
            Self::Aes256 => 32,
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<i64> for SrtKeyLength {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Unset,
            16 => Self::Aes128,
            24 => Self::Aes192,
            32 => Self::Aes256,
            other => Self::Unknown(rt::UnknownInteger::new(other)),
        }
    }
}

impl std::fmt::Display for SrtKeyLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.get(), f)
    }
}

impl rt::AsValue for SrtKeyLength {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::Integer(i128::from(self.get()))
    }
}

impl rt::Decode for SrtKeyLength {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_integer_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "SrtKeyLength",
    values: &[
        rt::Literal::Integer(0),
        rt::Literal::Integer(16),
        rt::Literal::Integer(24),
        rt::Literal::Integer(32),
    ],
};
