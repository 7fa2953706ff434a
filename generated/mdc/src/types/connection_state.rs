// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// State of a connection.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionState {
    /// The value `Connected`.
    Connected,
    /// The value `Waiting`.
    Waiting,
    /// The value `Idle`.
    Idle,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ConnectionState {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Connected => "Connected",
            Self::Waiting => "Waiting",
            Self::Idle => "Idle",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ConnectionState {
    fn from(value: &str) -> Self {
        match value {
            "Connected" => Self::Connected,
            "Waiting" => Self::Waiting,
            "Idle" => Self::Idle,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ConnectionState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ConnectionState {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ConnectionState {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ConnectionState",
    values: &[
        rt::Literal::String("Connected"),
        rt::Literal::String("Waiting"),
        rt::Literal::String("Idle"),
    ],
};
