// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A resource with the tags that are bound to it.
///
/// Since the release of 2022-04-20.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTagMapping {
    /// Six-segment description of the resource, such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub resource: String,
    /// Tags that are bound to the resource.
    pub tags: Vec<crate::types::Tag>,
}

impl rt::Typed for ResourceTagMapping {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource),
            1 => rt::view(&self.tags),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ResourceTagMapping {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResourceTagMapping {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ResourceTagMapping {
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
            1 => self.tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ResourceTagMapping {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResourceTagMapping",
    members: &[
        rt::Member::new("Resource", rt::Kind::String),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG))),
    ],
    rules: &[],
};
