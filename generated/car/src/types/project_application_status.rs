// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The state of a project's application.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
///
/// - **Note.** The documents show: Four values start with a small letter here, and with a capital in
///   `ApplicationRunStatus`. Chosen: They are as documented. Reason: The two lists differ in more than this,
///   and what the service does not send does no harm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectApplicationStatus {
    /// `NoConcurrent`: The project has no concurrency pack.
    NoConcurrent,
    /// `Online`: The project is active.
    Online,
    /// `applicationCreating`: The application is being created.
    ApplicationCreating,
    /// `applicationCreateFail`: The application could not be created.
    ApplicationCreateFail,
    /// `applicationDeleting`: The application is being deleted.
    ApplicationDeleting,
    /// `applicationNoConfigured`: The parameters that the application is started with are not set.
    ApplicationNoConfigured,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ProjectApplicationStatus {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoConcurrent => "NoConcurrent",
            Self::Online => "Online",
            Self::ApplicationCreating => "applicationCreating",
            Self::ApplicationCreateFail => "applicationCreateFail",
            Self::ApplicationDeleting => "applicationDeleting",
            Self::ApplicationNoConfigured => "applicationNoConfigured",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProjectApplicationStatus {
    fn from(value: &str) -> Self {
        match value {
            "NoConcurrent" => Self::NoConcurrent,
            "Online" => Self::Online,
            "applicationCreating" => Self::ApplicationCreating,
            "applicationCreateFail" => Self::ApplicationCreateFail,
            "applicationDeleting" => Self::ApplicationDeleting,
            "applicationNoConfigured" => Self::ApplicationNoConfigured,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ProjectApplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ProjectApplicationStatus {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ProjectApplicationStatus {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ProjectApplicationStatus",
    values: &[
        rt::Literal::String("NoConcurrent"),
        rt::Literal::String("Online"),
        rt::Literal::String("applicationCreating"),
        rt::Literal::String("applicationCreateFail"),
        rt::Literal::String("applicationDeleting"),
        rt::Literal::String("applicationNoConfigured"),
    ],
};
