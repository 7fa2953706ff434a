// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A kind of applications.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: CreateApplication has no `ApplicationWeb`, and each list of a response
///   lacks some of the others. Chosen: One list has all kinds, and each place says which it takes or has.
///   Reason: The type that an application is created with comes back in the responses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `Application3D`: A 3D application.
    Application3D,
    /// `ApplicationXR`: An XR application.
    ApplicationXr,
    /// `ApplicationWeb`: A web application.
    ApplicationWeb,
    /// `ApplicationAPK`: An Android application.
    ApplicationApk,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Application3D => "Application3D",
            Self::ApplicationXr => "ApplicationXR",
            Self::ApplicationWeb => "ApplicationWeb",
            Self::ApplicationApk => "ApplicationAPK",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationType {
    fn from(value: &str) -> Self {
        match value {
            "Application3D" => Self::Application3D,
            "ApplicationXR" => Self::ApplicationXr,
            "ApplicationWeb" => Self::ApplicationWeb,
            "ApplicationAPK" => Self::ApplicationApk,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationType",
    values: &[
        rt::Literal::String("Application3D"),
        rt::Literal::String("ApplicationXR"),
        rt::Literal::String("ApplicationWeb"),
        rt::Literal::String("ApplicationAPK"),
    ],
};
