// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A tag as it is bound to one resource.
///
/// Since the release of 2020-08-06.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Key of the tag.
    pub tag_key: String,
    /// Value of the tag.
    pub tag_value: String,
    /// Id of the resource.
    pub resource_id: String,
    /// MD5 digest of the key.
    pub tag_key_md5: String,
    /// MD5 digest of the value.
    pub tag_value_md5: String,
    /// Service that the resource belongs to.
    ///
    /// - The service may answer null.
    pub service_type: Option<String>,
    /// Who made the tag. It is `Custom` or `System`.
    ///
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - The service may answer null.
    /// - Since the release of 2023-12-18.
    pub category: Option<crate::types::TagCategory>,
}

impl rt::Typed for TagResource {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            2 => rt::view(&self.resource_id),
            3 => rt::view(&self.tag_key_md5),
            4 => rt::view(&self.tag_value_md5),
            5 => rt::view(&self.service_type),
            6 => rt::view(&self.category),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for TagResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagResource {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for TagResource {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tag_key = rt::next(map)?,
            1 => self.tag_value = rt::next(map)?,
            2 => self.resource_id = rt::next(map)?,
            3 => self.tag_key_md5 = rt::next(map)?,
            4 => self.tag_value_md5 = rt::next(map)?,
            5 => self.service_type = rt::next(map)?,
            6 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for TagResource {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagResource",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String),
        rt::Member::new("TagValue", rt::Kind::String),
        rt::Member::new("ResourceId", rt::Kind::String),
        rt::Member::new("TagKeyMd5", rt::Kind::String),
        rt::Member::new("TagValueMd5", rt::Kind::String),
        rt::Member::new("ServiceType", rt::Kind::String),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};
