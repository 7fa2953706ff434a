// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An application and its new status.
///
/// Since the release of 2022-10-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyAppStatusResp {
    /// Id of the application.
    pub biz_id: i64,
    /// Whether the application is on.
    ///
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub status: crate::types::SwitchStatus,
}

impl Default for ModifyAppStatusResp {
    fn default() -> Self {
        Self {
            biz_id: 0,
            status: crate::types::SwitchStatus::from(""),
        }
    }
}

impl rt::Typed for ModifyAppStatusResp {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.status),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyAppStatusResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyAppStatusResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyAppStatusResp {
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
            1 => self.status = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ModifyAppStatusResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyAppStatusResp",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer),
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA)),
    ],
    rules: &[],
};
