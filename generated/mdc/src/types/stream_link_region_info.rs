// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The regions that StreamLink serves.
///
/// Since the release of 2021-10-25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamLinkRegionInfo {
    /// Regions with their names.
    pub regions: Vec<crate::types::RegionInfo>,
}

impl rt::Typed for StreamLinkRegionInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.regions),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StreamLinkRegionInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StreamLinkRegionInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StreamLinkRegionInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.regions = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StreamLinkRegionInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "StreamLinkRegionInfo",
    members: &[
        rt::Member::new(
            "Regions",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::REGION_INFO)),
        ),
    ],
    rules: &[],
};
