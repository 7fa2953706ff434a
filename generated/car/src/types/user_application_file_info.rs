// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A file of an application.
///
/// Since the release of 2024-09-02.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserApplicationFileInfo {
    /// Path of the file.
    ///
    /// - The service may answer null.
    pub file_path: Option<String>,
    /// Whether the file is there.
    ///
    /// - Values: [`FileState`](crate::types::FileState).
    /// - The service may answer null.
    pub file_state: Option<crate::types::FileState>,
}

impl rt::Typed for UserApplicationFileInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.file_path),
            1 => rt::view(&self.file_state),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserApplicationFileInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserApplicationFileInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserApplicationFileInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.file_path = rt::next(map)?,
            1 => self.file_state = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserApplicationFileInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserApplicationFileInfo",
    members: &[
        rt::Member::new("FilePath", rt::Kind::String),
        rt::Member::new("FileState", rt::Kind::Enum(&crate::types::file_state::SCHEMA)),
    ],
    rules: &[],
};
