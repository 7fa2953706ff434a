// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// When packets that are lost in spite of the correction ahead are asked for.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SrtArqPolicy {
    /// `always`: Whenever a packet is lost.
    Always,
    /// `onreq`: When the correction ahead asks for it.
    Onreq,
    /// `never`: Never.
    Never,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl SrtArqPolicy {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::Onreq => "onreq",
            Self::Never => "never",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SrtArqPolicy {
    fn from(value: &str) -> Self {
        match value {
            "always" => Self::Always,
            "onreq" => Self::Onreq,
            "never" => Self::Never,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for SrtArqPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for SrtArqPolicy {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for SrtArqPolicy {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "SrtArqPolicy",
    values: &[
        rt::Literal::String("always"),
        rt::Literal::String("onreq"),
        rt::Literal::String("never"),
    ],
};
