// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A version of an application.
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserApplicationVersion {
    /// Id of the version.
    pub application_version_id: String,
    /// Size of the version.
    pub application_version_size: i64,
    /// State of the version.
    ///
    /// - Values: [`ApplicationVersionStatus`](crate::types::ApplicationVersionStatus).
    pub application_version_status: crate::types::ApplicationVersionStatus,
    /// Name of the version.
    pub application_version_name: String,
    /// When the version was created.
    pub create_time: rt::Timestamp,
    /// Where the version is distributed to.
    ///
    /// - Values: [`RenderingRegion`](crate::types::RenderingRegion).
    /// - The service may answer null.
    pub application_version_regions: Vec<crate::types::RenderingRegion>,
    /// How the version updates the application.
    ///
    /// - Values: [`ApplicationVersionUpdateMode`](crate::types::ApplicationVersionUpdateMode).
    /// - The service may answer null.
    pub application_version_update_mode: Option<
        crate::types::ApplicationVersionUpdateMode,
    >,
}

impl Default for UserApplicationVersion {
    fn default() -> Self {
        Self {
            application_version_id: String::new(),
            application_version_size: 0,
            application_version_status: crate::types::ApplicationVersionStatus::from(""),
            application_version_name: String::new(),
            create_time: rt::Timestamp::from(""),
            application_version_regions: Vec::new(),
            application_version_update_mode: None,
        }
    }
}

impl rt::Typed for UserApplicationVersion {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_version_id),
            1 => rt::view(&self.application_version_size),
            2 => rt::view(&self.application_version_status),
            3 => rt::view(&self.application_version_name),
            4 => rt::view(&self.create_time),
            5 => rt::view(&self.application_version_regions),
            6 => rt::view(&self.application_version_update_mode),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserApplicationVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserApplicationVersion {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserApplicationVersion {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_version_id = rt::next(map)?,
            1 => self.application_version_size = rt::next(map)?,
            2 => self.application_version_status = rt::next(map)?,
            3 => self.application_version_name = rt::next(map)?,
            4 => self.create_time = rt::next(map)?,
            5 => self.application_version_regions = rt::next(map)?,
            6 => self.application_version_update_mode = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserApplicationVersion {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserApplicationVersion",
    members: &[
        rt::Member::new("ApplicationVersionId", rt::Kind::String),
        rt::Member::new("ApplicationVersionSize", rt::Kind::Integer),
        rt::Member::new(
            "ApplicationVersionStatus",
            rt::Kind::Enum(&crate::types::application_version_status::SCHEMA),
        ),
        rt::Member::new("ApplicationVersionName", rt::Kind::String),
        rt::Member::new("CreateTime", rt::Kind::Timestamp),
        rt::Member::new(
            "ApplicationVersionRegions",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::rendering_region::SCHEMA)),
        ),
        rt::Member::new(
            "ApplicationVersionUpdateMode",
            rt::Kind::Enum(&crate::types::application_version_update_mode::SCHEMA),
        ),
    ],
    rules: &[],
};
