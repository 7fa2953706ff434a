// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Which side opens a RIST connection.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RistMode {
    /// `LISTENER`: The service waits for the peer to call.
    Listener,
    /// `CALLER`: The service calls the peer.
    Caller,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RistMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Listener => "LISTENER",
            Self::Caller => "CALLER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RistMode {
    fn from(value: &str) -> Self {
        match value {
            "LISTENER" => Self::Listener,
            "CALLER" => Self::Caller,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RistMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RistMode {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for RistMode {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RistMode",
    values: &[rt::Literal::String("LISTENER"), rt::Literal::String("CALLER")],
};
