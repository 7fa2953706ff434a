// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The states of an application.
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserApplicationStatus {
    /// Id of the application.
    pub application_id: String,
    /// State of the application.
    ///
    /// - Values: [`ApplicationRunStatus`](crate::types::ApplicationRunStatus).
    pub application_run_status: crate::types::ApplicationRunStatus,
    /// State of the latest update.
    ///
    /// - Values: [`ApplicationUpdateStatus`](crate::types::ApplicationUpdateStatus).
    pub application_update_status: crate::types::ApplicationUpdateStatus,
    /// Progress of the latest update, such as `100`.
    pub application_update_progress: i64,
}

impl Default for UserApplicationStatus {
    fn default() -> Self {
        Self {
            application_id: String::new(),
            application_run_status: crate::types::ApplicationRunStatus::from(""),
            application_update_status: crate::types::ApplicationUpdateStatus::from(""),
            application_update_progress: 0,
        }
    }
}

impl rt::Typed for UserApplicationStatus {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_run_status),
            2 => rt::view(&self.application_update_status),
            3 => rt::view(&self.application_update_progress),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserApplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserApplicationStatus {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserApplicationStatus {
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
            1 => self.application_run_status = rt::next(map)?,
            2 => self.application_update_status = rt::next(map)?,
            3 => self.application_update_progress = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserApplicationStatus {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserApplicationStatus",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String),
        rt::Member::new(
            "ApplicationRunStatus",
            rt::Kind::Enum(&crate::types::application_run_status::SCHEMA),
        ),
        rt::Member::new(
            "ApplicationUpdateStatus",
            rt::Kind::Enum(&crate::types::application_update_status::SCHEMA),
        ),
        rt::Member::new("ApplicationUpdateProgress", rt::Kind::Integer),
    ],
    rules: &[],
};
