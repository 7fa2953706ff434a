// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Use of speech-to-text by requests from outside the Chinese mainland.
///
/// Since the release of 2022-12-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverseaTextStatisticsItem {
    /// Length of use.
    ///
    /// - Unit: s.
    /// - The service may answer null.
    pub data: Option<f64>,
}

impl rt::Typed for OverseaTextStatisticsItem {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.data),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for OverseaTextStatisticsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for OverseaTextStatisticsItem {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for OverseaTextStatisticsItem {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.data = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for OverseaTextStatisticsItem {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "OverseaTextStatisticsItem",
    members: &[rt::Member::new("Data", rt::Kind::Float)],
    rules: &[],
};
