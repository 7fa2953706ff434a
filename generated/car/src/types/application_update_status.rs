// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The state of an application's latest update.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationUpdateStatus {
    /// `ApplicationUpdateCreating`: A version is being created.
    ApplicationUpdateCreating,
    /// `ApplicationUpdateCreateFail`: A version could not be created.
    ApplicationUpdateCreateFail,
    /// `ApplicationUpdateNoReleased`: A version waits to be released.
    ApplicationUpdateNoReleased,
    /// `ApplicationUpdateReleased`: A version has been released.
    ApplicationUpdateReleased,
    /// `ApplicationUpdateNormal`: There is no update.
    ApplicationUpdateNormal,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationUpdateStatus {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationUpdateCreating => "ApplicationUpdateCreating",
            Self::ApplicationUpdateCreateFail => "ApplicationUpdateCreateFail",
            Self::ApplicationUpdateNoReleased => "ApplicationUpdateNoReleased",
            Self::ApplicationUpdateReleased => "ApplicationUpdateReleased",
            Self::ApplicationUpdateNormal => "ApplicationUpdateNormal",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationUpdateStatus {
    fn from(value: &str) -> Self {
        match value {
            "ApplicationUpdateCreating" => Self::ApplicationUpdateCreating,
            "ApplicationUpdateCreateFail" => Self::ApplicationUpdateCreateFail,
            "ApplicationUpdateNoReleased" => Self::ApplicationUpdateNoReleased,
            "ApplicationUpdateReleased" => Self::ApplicationUpdateReleased,
            "ApplicationUpdateNormal" => Self::ApplicationUpdateNormal,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationUpdateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationUpdateStatus {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationUpdateStatus {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationUpdateStatus",
    values: &[
        rt::Literal::String("ApplicationUpdateCreating"),
        rt::Literal::String("ApplicationUpdateCreateFail"),
        rt::Literal::String("ApplicationUpdateNoReleased"),
        rt::Literal::String("ApplicationUpdateReleased"),
        rt::Literal::String("ApplicationUpdateNormal"),
    ],
};
