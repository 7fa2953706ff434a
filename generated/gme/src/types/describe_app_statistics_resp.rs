// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How much of its services an application used.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAppStatisticsResp {
    /// Figures day by day.
    pub app_statistics: Vec<crate::types::AppStatisticsItem>,
}

impl rt::Typed for DescribeAppStatisticsResp {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.app_statistics),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeAppStatisticsResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeAppStatisticsResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeAppStatisticsResp {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.app_statistics = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeAppStatisticsResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeAppStatisticsResp",
    members: &[
        rt::Member::new(
            "AppStatistics",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::APP_STATISTICS_ITEM)),
        ),
    ],
    rules: &[],
};
