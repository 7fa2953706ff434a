// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Whether the backup of an input is ready at all times.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailOverType {
    /// `COLDSTANDBY`: The backup is started when it is needed.
    Coldstandby,
    /// `HOTSTANDBY`: The backup runs at all times.
    Hotstandby,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl FailOverType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Coldstandby => "COLDSTANDBY",
            Self::Hotstandby => "HOTSTANDBY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for FailOverType {
    fn from(value: &str) -> Self {
        match value {
            "COLDSTANDBY" => Self::Coldstandby,
            "HOTSTANDBY" => Self::Hotstandby,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for FailOverType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for FailOverType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for FailOverType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "FailOverType",
    values: &[rt::Literal::String("COLDSTANDBY"), rt::Literal::String("HOTSTANDBY")],
};
