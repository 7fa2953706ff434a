// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A resource in the parts of its description, with its tags.
///
/// Since the release of 2020-08-06.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Region of the resource.
    ///
    /// - The service may answer null.
    pub resource_region: Option<String>,
    /// Service that the resource belongs to.
    ///
    /// - The service may answer null.
    pub service_type: Option<String>,
    /// Kind of the resource within its service.
    ///
    /// - The service may answer null.
    pub resource_prefix: Option<String>,
    /// Unique id of the resource.
    ///
    /// - The service may answer null.
    pub resource_id: Option<String>,
    /// Tags of the resource.
    ///
    /// - The service may answer null.
    pub tags: Vec<crate::types::Tag>,
}

impl rt::Typed for ResourceTag {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource_region),
            1 => rt::view(&self.service_type),
            2 => rt::view(&self.resource_prefix),
            3 => rt::view(&self.resource_id),
            4 => rt::view(&self.tags),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ResourceTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResourceTag {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ResourceTag {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource_region = rt::next(map)?,
            1 => self.service_type = rt::next(map)?,
            2 => self.resource_prefix = rt::next(map)?,
            3 => self.resource_id = rt::next(map)?,
            4 => self.tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ResourceTag {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResourceTag",
    members: &[
        rt::Member::new("ResourceRegion", rt::Kind::String),
        rt::Member::new("ServiceType", rt::Kind::String),
        rt::Member::new("ResourcePrefix", rt::Kind::String),
        rt::Member::new("ResourceId", rt::Kind::String),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG))),
    ],
    rules: &[],
};
