// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Use of voice chat on one day.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealTimeSpeechStatisticsItem {
    /// Users in the Chinese mainland on that day.
    pub main_land_dau: i64,
    /// Most users at a time in the Chinese mainland.
    pub main_land_pcu: i64,
    /// Length of use in the Chinese mainland.
    ///
    /// - Unit: min.
    pub main_land_duration: i64,
    /// Users outside the Chinese mainland on that day.
    pub oversea_dau: i64,
    /// Most users at a time outside the Chinese mainland.
    pub oversea_pcu: i64,
    /// Length of use outside the Chinese mainland.
    ///
    /// - Unit: min.
    pub oversea_duration: i64,
}

impl rt::Typed for RealTimeSpeechStatisticsItem {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.main_land_dau),
            1 => rt::view(&self.main_land_pcu),
            2 => rt::view(&self.main_land_duration),
            3 => rt::view(&self.oversea_dau),
            4 => rt::view(&self.oversea_pcu),
            5 => rt::view(&self.oversea_duration),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RealTimeSpeechStatisticsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RealTimeSpeechStatisticsItem {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for RealTimeSpeechStatisticsItem {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.main_land_dau = rt::next(map)?,
            1 => self.main_land_pcu = rt::next(map)?,
            2 => self.main_land_duration = rt::next(map)?,
            3 => self.oversea_dau = rt::next(map)?,
            4 => self.oversea_pcu = rt::next(map)?,
            5 => self.oversea_duration = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for RealTimeSpeechStatisticsItem {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RealTimeSpeechStatisticsItem",
    members: &[
        rt::Member::new("MainLandDau", rt::Kind::Integer),
        rt::Member::new("MainLandPcu", rt::Kind::Integer),
        rt::Member::new("MainLandDuration", rt::Kind::Integer),
        rt::Member::new("OverseaDau", rt::Kind::Integer),
        rt::Member::new("OverseaPcu", rt::Kind::Integer),
        rt::Member::new("OverseaDuration", rt::Kind::Integer),
    ],
    rules: &[],
};
