// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A 3D, XR or web application.
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserApplicationInfo {
    /// Id of the application.
    pub application_id: String,
    /// Name of the application.
    pub application_name: String,
    /// Kind of the application.
    ///
    /// - Values: [`ApplicationType`](crate::types::ApplicationType).
    pub application_type: crate::types::ApplicationType,
    /// Path of the program to run.
    pub application_exe_path: String,
    /// Names of the application's processes, such as `test.exe|xxx.exe`.
    pub application_inter_list: String,
    /// Parameters that the application is started with.
    pub application_params: String,
    /// State of the application. `ApplicationNoPackage` is not documented here.
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
    /// How the picture of the application is captured.
    pub application_base_info: Option<crate::types::ApplicationBaseInfo>,
    /// Progress of the latest update, such as `100`.
    pub application_update_progress: i64,
    /// Whose application it is.
    ///
    /// - Values: [`ApplicationNature`](crate::types::ApplicationNature).
    pub application_nature: crate::types::ApplicationNature,
    /// Where the application keeps its logs and archives.
    pub application_stores: Vec<crate::types::UserApplicationStore>,
}

impl Default for UserApplicationInfo {
    fn default() -> Self {
        Self {
            application_id: String::new(),
            application_name: String::new(),
            application_type: crate::types::ApplicationType::from(""),
            application_exe_path: String::new(),
            application_inter_list: String::new(),
            application_params: String::new(),
            application_run_status: crate::types::ApplicationRunStatus::from(""),
            application_update_status: crate::types::ApplicationUpdateStatus::from(""),
            application_create_time: rt::Timestamp::from(""),
            application_versions: Vec::new(),
            application_base_info: None,
            application_update_progress: 0,
            application_nature: crate::types::ApplicationNature::from(""),
            application_stores: Vec::new(),
        }
    }
}

impl rt::Typed for UserApplicationInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_name),
            2 => rt::view(&self.application_type),
            3 => rt::view(&self.application_exe_path),
            4 => rt::view(&self.application_inter_list),
            5 => rt::view(&self.application_params),
            6 => rt::view(&self.application_run_status),
            7 => rt::view(&self.application_update_status),
            8 => rt::view(&self.application_create_time),
            9 => rt::view(&self.application_versions),
            10 => rt::view(&self.application_base_info),
            11 => rt::view(&self.application_update_progress),
            12 => rt::view(&self.application_nature),
            13 => rt::view(&self.application_stores),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserApplicationInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserApplicationInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserApplicationInfo {
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
            3 => self.application_exe_path = rt::next(map)?,
            4 => self.application_inter_list = rt::next(map)?,
            5 => self.application_params = rt::next(map)?,
            6 => self.application_run_status = rt::next(map)?,
            7 => self.application_update_status = rt::next(map)?,
            8 => self.application_create_time = rt::next(map)?,
            9 => self.application_versions = rt::next(map)?,
            10 => self.application_base_info = rt::next(map)?,
            11 => self.application_update_progress = rt::next(map)?,
            12 => self.application_nature = rt::next(map)?,
            13 => self.application_stores = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserApplicationInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserApplicationInfo",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String),
        rt::Member::new("ApplicationName", rt::Kind::String),
        rt::Member::new(
            "ApplicationType",
            rt::Kind::Enum(&crate::types::application_type::SCHEMA),
        ),
        rt::Member::new("ApplicationExePath", rt::Kind::String),
        rt::Member::new("ApplicationInterList", rt::Kind::String),
        rt::Member::new("ApplicationParams", rt::Kind::String),
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
            "ApplicationBaseInfo",
            rt::Kind::Struct(crate::schema::APPLICATION_BASE_INFO),
        ),
        rt::Member::new("ApplicationUpdateProgress", rt::Kind::Integer),
        rt::Member::new(
            "ApplicationNature",
            rt::Kind::Enum(&crate::types::application_nature::SCHEMA),
        ),
        rt::Member::new(
            "ApplicationStores",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_STORE)),
        ),
    ],
    rules: &[],
};
