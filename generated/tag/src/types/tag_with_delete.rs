// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A tag, and whether it can be deleted.
///
/// Since the release of 2020-08-06.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagWithDelete {
    /// Key of the tag.
    pub tag_key: String,
    /// Value of the tag.
    pub tag_value: String,
    /// Whether the tag can be deleted.
    pub can_delete: i64,
    /// Who made the tag.
    ///
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - The service may answer null.
    /// - Since the release of 2023-12-18.
    /// - **Note.** The documents show: The table gives the default `All`. Chosen: There is no default. Reason:
    ///   The type stands in responses only, where nothing is left out for the service to fill in.
    pub category: Option<crate::types::TagCategory>,
}

impl rt::Typed for TagWithDelete {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            2 => rt::view(&self.can_delete),
            3 => rt::view(&self.category),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for TagWithDelete {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagWithDelete {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for TagWithDelete {
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
            2 => self.can_delete = rt::next(map)?,
            3 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for TagWithDelete {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagWithDelete",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String),
        rt::Member::new("TagValue", rt::Kind::String),
        rt::Member::new("CanDelete", rt::Kind::Integer),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};
