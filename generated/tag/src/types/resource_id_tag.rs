// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A resource with its tags.
///
/// Since the release of 2020-08-06.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceIdTag {
    /// Unique id of the resource.
    ///
    /// - The service may answer null.
    pub resource_id: Option<String>,
    /// Tags of the resource.
    ///
    /// - The service may answer null.
    pub tag_key_values: Vec<crate::types::Tag>,
}

impl rt::Typed for ResourceIdTag {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource_id),
            1 => rt::view(&self.tag_key_values),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ResourceIdTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResourceIdTag {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ResourceIdTag {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource_id = rt::next(map)?,
            1 => self.tag_key_values = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ResourceIdTag {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResourceIdTag",
    members: &[
        rt::Member::new("ResourceId", rt::Kind::String),
        rt::Member::new(
            "TagKeyValues",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG)),
        ),
    ],
    rules: &[],
};
