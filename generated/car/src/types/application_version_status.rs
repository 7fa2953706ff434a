// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The state of a version.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationVersionStatus {
    /// `Uploading`: Its file is being uploaded.
    Uploading,
    /// `Creating`: It is being created.
    Creating,
    /// `CreateFailed`: It could not be created.
    CreateFailed,
    /// `Deleting`: It is being deleted.
    Deleting,
    /// `Inuse`: It is the current version.
    Inuse,
    /// `Normal`: It waits to be released.
    Normal,
    /// `Usable`: It can be used.
    Usable,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ApplicationVersionStatus {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uploading => "Uploading",
            Self::Creating => "Creating",
            Self::CreateFailed => "CreateFailed",
            Self::Deleting => "Deleting",
            Self::Inuse => "Inuse",
            Self::Normal => "Normal",
            Self::Usable => "Usable",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ApplicationVersionStatus {
    fn from(value: &str) -> Self {
        match value {
            "Uploading" => Self::Uploading,
            "Creating" => Self::Creating,
            "CreateFailed" => Self::CreateFailed,
            "Deleting" => Self::Deleting,
            "Inuse" => Self::Inuse,
            "Normal" => Self::Normal,
            "Usable" => Self::Usable,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ApplicationVersionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ApplicationVersionStatus {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ApplicationVersionStatus {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ApplicationVersionStatus",
    values: &[
        rt::Literal::String("Uploading"),
        rt::Literal::String("Creating"),
        rt::Literal::String("CreateFailed"),
        rt::Literal::String("Deleting"),
        rt::Literal::String("Inuse"),
        rt::Literal::String("Normal"),
        rt::Literal::String("Usable"),
    ],
};
