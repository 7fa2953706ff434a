// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A figure of one day.
///
/// Since the release of 2022-10-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatisticsItem {
    /// Day that the figure is of.
    ///
    /// - Must be a date such as `2020-09-22`.
    pub stat_date: rt::Date,
    /// The figure.
    pub data: i64,
}

impl Default for StatisticsItem {
    fn default() -> Self {
        Self {
            stat_date: rt::Date::from(""),
            data: 0,
        }
    }
}

impl rt::Typed for StatisticsItem {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.stat_date),
            1 => rt::view(&self.data),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StatisticsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StatisticsItem {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StatisticsItem {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.stat_date = rt::next(map)?,
            1 => self.data = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StatisticsItem {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "StatisticsItem",
    members: &[
        rt::Member::new("StatDate", rt::Kind::Date)
            .checks(&[rt::Check::Format(rt::Format::Date)]),
        rt::Member::new("Data", rt::Kind::Integer),
    ],
    rules: &[],
};
