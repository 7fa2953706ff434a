// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A kind of tags by who made them. The filters of lists take all three.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagCategory {
    /// `Custom`: Made by the user.
    Custom,
    /// `System`: Made by the system.
    System,
    /// `All`: Both kinds.
    All,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl TagCategory {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "Custom",
            Self::System => "System",
            Self::All => "All",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TagCategory {
    fn from(value: &str) -> Self {
        match value {
            "Custom" => Self::Custom,
            "System" => Self::System,
            "All" => Self::All,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for TagCategory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for TagCategory {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for TagCategory {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "TagCategory",
    values: &[
        rt::Literal::String("Custom"),
        rt::Literal::String("System"),
        rt::Literal::String("All"),
    ],
};
