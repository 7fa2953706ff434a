// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The state of an application.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationRunStatus {
    /// `ApplicationDeleting`: It is being deleted.
    ApplicationDeleting,
    /// `ApplicationCreateFail`: It could not be created.
    ApplicationCreateFail,
    /// `ApplicationCreating`: It is being created.
    ApplicationCreating,
    /// `ApplicationRunning`: It works.
    ApplicationRunning,
    /// `ApplicationNoConfigured`: The path of its main program is not set.
    ApplicationNoConfigured,
    /// `ApplicationNoPackage`: It has no package that can be used.
    ApplicationNoPackage,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationRunStatus {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationDeleting => "ApplicationDeleting",
            Self::ApplicationCreateFail => "ApplicationCreateFail",
            Self::ApplicationCreating => "ApplicationCreating",
            Self::ApplicationRunning => "ApplicationRunning",
            Self::ApplicationNoConfigured => "ApplicationNoConfigured",
            Self::ApplicationNoPackage => "ApplicationNoPackage",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationRunStatus {
    fn from(value: &str) -> Self {
        match value {
            "ApplicationDeleting" => Self::ApplicationDeleting,
            "ApplicationCreateFail" => Self::ApplicationCreateFail,
            "ApplicationCreating" => Self::ApplicationCreating,
            "ApplicationRunning" => Self::ApplicationRunning,
            "ApplicationNoConfigured" => Self::ApplicationNoConfigured,
            "ApplicationNoPackage" => Self::ApplicationNoPackage,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationRunStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationRunStatus {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationRunStatus {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationRunStatus",
    values: &[
        rt::Literal::String("ApplicationDeleting"),
        rt::Literal::String("ApplicationCreateFail"),
        rt::Literal::String("ApplicationCreating"),
        rt::Literal::String("ApplicationRunning"),
        rt::Literal::String("ApplicationNoConfigured"),
        rt::Literal::String("ApplicationNoPackage"),
    ],
};
