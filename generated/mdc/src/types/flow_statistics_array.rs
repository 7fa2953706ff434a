// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What was measured of all sessions at one moment.
///
/// Since the release of 2022-05-13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowStatisticsArray {
    /// The moment, as a Unix time.
    ///
    /// - Unit: s.
    /// - **Note.** The documents show: The table has no unit. Chosen: Seconds. Reason: All other timestamps have
    ///   this unit, and the example's fits it.
    pub timestamp: i64,
    /// Each session.
    pub flow_statistics: Vec<crate::types::FlowStatistics>,
}

impl rt::Typed for FlowStatisticsArray {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.timestamp),
            1 => rt::view(&self.flow_statistics),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowStatisticsArray {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowStatisticsArray {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowStatisticsArray {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.timestamp = rt::next(map)?,
            1 => self.flow_statistics = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowStatisticsArray {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowStatisticsArray",
    members: &[
        rt::Member::new("Timestamp", rt::Kind::Integer),
        rt::Member::new(
            "FlowStatistics",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_STATISTICS)),
        ),
    ],
    rules: &[],
};
