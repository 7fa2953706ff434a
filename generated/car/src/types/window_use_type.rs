// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What is captured of an application.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowUseType {
    /// `ApplicationDesktop`: The whole desktop.
    ApplicationDesktop,
    /// `ApplicationWindow`: The application's window only.
    ApplicationWindow,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl WindowUseType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationDesktop => "ApplicationDesktop",
            Self::ApplicationWindow => "ApplicationWindow",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for WindowUseType {
    fn from(value: &str) -> Self {
        match value {
            "ApplicationDesktop" => Self::ApplicationDesktop,
            "ApplicationWindow" => Self::ApplicationWindow,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for WindowUseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for WindowUseType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for WindowUseType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "WindowUseType",
    values: &[
        rt::Literal::String("ApplicationDesktop"),
        rt::Literal::String("ApplicationWindow"),
    ],
};
