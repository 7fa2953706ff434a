// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Daily figures of an application's voice chat: users (DAU), minutes, and the most users at a time (PCU).
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDataStatistics {
    /// Id of the application.
    pub biz_id: i64,
    /// Number of figures on daily users.
    pub dau_data_num: i64,
    /// Daily users in the Chinese mainland.
    pub dau_data_mainland: Vec<crate::types::StatisticsItem>,
    /// Daily users outside the Chinese mainland.
    pub dau_data_oversea: Vec<crate::types::StatisticsItem>,
    /// Daily users everywhere.
    pub dau_data_sum: Vec<crate::types::StatisticsItem>,
    /// Number of figures on the length of voice chats.
    pub duration_data_num: i64,
    /// Length of voice chats in the Chinese mainland, in minutes.
    pub duration_data_mainland: Vec<crate::types::StatisticsItem>,
    /// Length of voice chats outside the Chinese mainland, in minutes.
    pub duration_data_oversea: Vec<crate::types::StatisticsItem>,
    /// Length of all voice chats, in minutes.
    pub duration_data_sum: Vec<crate::types::StatisticsItem>,
    /// Number of figures on the most users at a time.
    pub pcu_data_num: i64,
    /// Most users at a time in the Chinese mainland.
    pub pcu_data_mainland: Vec<crate::types::StatisticsItem>,
    /// Most users at a time outside the Chinese mainland.
    pub pcu_data_oversea: Vec<crate::types::StatisticsItem>,
    /// Most users at a time everywhere.
    pub pcu_data_sum: Vec<crate::types::StatisticsItem>,
}

impl rt::Typed for ApplicationDataStatistics {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.dau_data_num),
            2 => rt::view(&self.dau_data_mainland),
            3 => rt::view(&self.dau_data_oversea),
            4 => rt::view(&self.dau_data_sum),
            5 => rt::view(&self.duration_data_num),
            6 => rt::view(&self.duration_data_mainland),
            7 => rt::view(&self.duration_data_oversea),
            8 => rt::view(&self.duration_data_sum),
            9 => rt::view(&self.pcu_data_num),
            10 => rt::view(&self.pcu_data_mainland),
            11 => rt::view(&self.pcu_data_oversea),
            12 => rt::view(&self.pcu_data_sum),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ApplicationDataStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplicationDataStatistics {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ApplicationDataStatistics {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.biz_id = rt::next(map)?,
            1 => self.dau_data_num = rt::next(map)?,
            2 => self.dau_data_mainland = rt::next(map)?,
            3 => self.dau_data_oversea = rt::next(map)?,
            4 => self.dau_data_sum = rt::next(map)?,
            5 => self.duration_data_num = rt::next(map)?,
            6 => self.duration_data_mainland = rt::next(map)?,
            7 => self.duration_data_oversea = rt::next(map)?,
            8 => self.duration_data_sum = rt::next(map)?,
            9 => self.pcu_data_num = rt::next(map)?,
            10 => self.pcu_data_mainland = rt::next(map)?,
            11 => self.pcu_data_oversea = rt::next(map)?,
            12 => self.pcu_data_sum = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ApplicationDataStatistics {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplicationDataStatistics",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer),
        rt::Member::new("DauDataNum", rt::Kind::Integer),
        rt::Member::new(
            "DauDataMainland",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "DauDataOversea",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "DauDataSum",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new("DurationDataNum", rt::Kind::Integer),
        rt::Member::new(
            "DurationDataMainland",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "DurationDataOversea",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "DurationDataSum",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new("PcuDataNum", rt::Kind::Integer),
        rt::Member::new(
            "PcuDataMainland",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "PcuDataOversea",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
        rt::Member::new(
            "PcuDataSum",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STATISTICS_ITEM)),
        ),
    ],
    rules: &[],
};
