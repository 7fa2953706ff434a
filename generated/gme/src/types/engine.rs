// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A platform or a game engine that an application supports.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Engine {
    /// The value `android`.
    Android,
    /// The value `ios`.
    Ios,
    /// The value `unity`.
    Unity,
    /// The value `cocos`.
    Cocos,
    /// The value `unreal`.
    Unreal,
    /// The value `windows`.
    Windows,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl Engine {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Android => "android",
            Self::Ios => "ios",
            Self::Unity => "unity",
            Self::Cocos => "cocos",
            Self::Unreal => "unreal",
            Self::Windows => "windows",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Engine {
    fn from(value: &str) -> Self {
        match value {
            "android" => Self::Android,
            "ios" => Self::Ios,
            "unity" => Self::Unity,
            "cocos" => Self::Cocos,
            "unreal" => Self::Unreal,
            "windows" => Self::Windows,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for Engine {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for Engine {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "Engine",
    values: &[
        rt::Literal::String("android"),
        rt::Literal::String("ios"),
        rt::Literal::String("unity"),
        rt::Literal::String("cocos"),
        rt::Literal::String("unreal"),
        rt::Literal::String("windows"),
    ],
};
