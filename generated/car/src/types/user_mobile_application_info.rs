// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A mobile application.
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMobileApplicationInfo {
    /// Id of the application.
    pub application_id: String,
    /// Name of the application.
    pub application_name: String,
    /// Kind of the application, which is `ApplicationAPK`.
    ///
    /// - Values: [`ApplicationType`](crate::types::ApplicationType).
    /// - **Note.** The documents show: The table writes the value with a blank, `application APK`. Chosen: It is
    ///   `ApplicationAPK`. Reason: CreateApplication spells it so.
    pub application_type: crate::types::ApplicationType,
    /// State of the application, which is `ApplicationRunning` or `ApplicationNoPackage`.
    ///
    /// - Values: [`ApplicationRunStatus`](crate::types::ApplicationRunStatus).
    pub application_run_status: crate::types::ApplicationRunStatus,
    /// State of the latest update.
    ///
    /// - Values: [`ApplicationUpdateStatus`](crate::types::ApplicationUpdateStatus).
    pub application_update_status: crate::types::ApplicationUpdateStatus,
    /// When the application was created.
    pub application_create_time: rt::Timestamp,
    /// Versions of the application.
    pub application_versions: Vec<crate::types::UserApplicationVersion>,
    /// Whose application it is.
    ///
    /// - Values: [`ApplicationNature`](crate::types::ApplicationNature).
    pub application_nature: crate::types::ApplicationNature,
}

impl Default for UserMobileApplicationInfo {
    fn default() -> Self {
        Self {
            application_id: String::new(),
            application_name: String::new(),
            application_type: crate::types::ApplicationType::from(""),
            application_run_status: crate::types::ApplicationRunStatus::from(""),
            application_update_status: crate::types::ApplicationUpdateStatus::from(""),
            application_create_time: rt::Timestamp::from(""),
            application_versions: Vec::new(),
            application_nature: crate::types::ApplicationNature::from(""),
        }
    }
}

impl rt::Typed for UserMobileApplicationInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_name),
            2 => rt::view(&self.application_type),
            3 => rt::view(&self.application_run_status),
            4 => rt::view(&self.application_update_status),
            5 => rt::view(&self.application_create_time),
            6 => rt::view(&self.application_versions),
            7 => rt::view(&self.application_nature),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserMobileApplicationInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserMobileApplicationInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserMobileApplicationInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_id = rt::next(map)?,
            1 => self.application_name = rt::next(map)?,
            2 => self.application_type = rt::next(map)?,
            3 => self.application_run_status = rt::next(map)?,
            4 => self.application_update_status = rt::next(map)?,
            5 => self.application_create_time = rt::next(map)?,
            6 => self.application_versions = rt::next(map)?,
            7 => self.application_nature = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserMobileApplicationInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserMobileApplicationInfo",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String),
        rt::Member::new("ApplicationName", rt::Kind::String),
        rt::Member::new(
            "ApplicationType",
            rt::Kind::Enum(&crate::types::application_type::SCHEMA),
        ),
        rt::Member::new(
            "ApplicationRunStatus",
            rt::Kind::Enum(&crate::types::application_run_status::SCHEMA),
        ),
        rt::Member::new(
            "ApplicationUpdateStatus",
            rt::Kind::Enum(&crate::types::application_update_status::SCHEMA),
        ),
        rt::Member::new("ApplicationCreateTime", rt::Kind::Timestamp),
        rt::Member::new(
            "ApplicationVersions",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_VERSION)),
        ),
        rt::Member::new(
            "ApplicationNature",
            rt::Kind::Enum(&crate::types::application_nature::SCHEMA),
        ),
    ],
    rules: &[],
};
