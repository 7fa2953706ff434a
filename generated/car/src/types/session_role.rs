// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What a user of a multi-person interaction may do in the room.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionRole {
    /// `Player`: Operate the application, with keyboard and mouse for example.
    Player,
    /// `Viewer`: Watch the video only.
    Viewer,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl SessionRole {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Player => "Player",
            Self::Viewer => "Viewer",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SessionRole {
    fn from(value: &str) -> Self {
        match value {
            "Player" => Self::Player,
            "Viewer" => Self::Viewer,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for SessionRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for SessionRole {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for SessionRole {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "SessionRole",
    values: &[rt::Literal::String("Player"), rt::Literal::String("Viewer")],
};
