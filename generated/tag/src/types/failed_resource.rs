// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A resource whose tags could not be bound or unbound, and why.
///
/// Since the release of 2022-04-20.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedResource {
    /// Six-segment description of the resource.
    pub resource: String,
    /// Error code of the failure.
    pub code: String,
    /// Error message of the failure.
    pub message: String,
}

impl rt::Typed for FailedResource {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource),
            1 => rt::view(&self.code),
            2 => rt::view(&self.message),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FailedResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FailedResource {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FailedResource {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource = rt::next(map)?,
            1 => self.code = rt::next(map)?,
            2 => self.message = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FailedResource {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FailedResource",
    members: &[
        rt::Member::new("Resource", rt::Kind::String),
        rt::Member::new("Code", rt::Kind::String),
        rt::Member::new("Message", rt::Kind::String),
    ],
    rules: &[],
};
