// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// One recording of a task.
///
/// Since the release of 2023-02-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordInfo {
    /// Id of the user who is recorded; `0` where the streams are mixed.
    pub user_id: String,
    /// Name of the recording's file.
    pub file_name: String,
    /// When the recording began, as a Unix time.
    ///
    /// - Unit: s.
    pub record_begin_time: i64,
    /// How far the recording is.
    ///
    /// - Values: [`RecordStatus`](crate::types::RecordStatus).
    pub record_status: crate::types::RecordStatus,
}

impl Default for RecordInfo {
    fn default() -> Self {
        Self {
            user_id: String::new(),
            file_name: String::new(),
            record_begin_time: 0,
            record_status: crate::types::RecordStatus::from(0),
        }
    }
}

impl rt::Typed for RecordInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_id),
            1 => rt::view(&self.file_name),
            2 => rt::view(&self.record_begin_time),
            3 => rt::view(&self.record_status),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RecordInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RecordInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for RecordInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.user_id = rt::next(map)?,
            1 => self.file_name = rt::next(map)?,
            2 => self.record_begin_time = rt::next(map)?,
            3 => self.record_status = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for RecordInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RecordInfo",
    members: &[
        rt::Member::new("UserId", rt::Kind::String),
        rt::Member::new("FileName", rt::Kind::String),
        rt::Member::new("RecordBeginTime", rt::Kind::Integer),
        rt::Member::new(
            "RecordStatus",
            rt::Kind::Enum(&crate::types::record_status::SCHEMA),
        ),
    ],
    rules: &[],
};
