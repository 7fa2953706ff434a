// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A project of the account.
///
/// Since the release of 2023-04-25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Id of the project.
    pub project_id: i64,
    /// Name of the project.
    pub project_name: String,
    /// Account (UIN) that created the project.
    pub creator_uin: i64,
    /// Description of the project.
    pub project_info: String,
    /// When the project was created, such as `2021-10-13 11:03:30`.
    pub create_time: String,
}

impl rt::Typed for Project {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            1 => rt::view(&self.project_name),
            2 => rt::view(&self.creator_uin),
            3 => rt::view(&self.project_info),
            4 => rt::view(&self.create_time),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for Project {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for Project {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for Project {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_id = rt::next(map)?,
            1 => self.project_name = rt::next(map)?,
            2 => self.creator_uin = rt::next(map)?,
            3 => self.project_info = rt::next(map)?,
            4 => self.create_time = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for Project {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "Project",
    members: &[
        rt::Member::new("ProjectId", rt::Kind::Integer),
        rt::Member::new("ProjectName", rt::Kind::String),
        rt::Member::new("CreatorUin", rt::Kind::Integer),
        rt::Member::new("ProjectInfo", rt::Kind::String),
        rt::Member::new("CreateTime", rt::Kind::String),
    ],
    rules: &[],
};
