// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The address of a peer that an SRT input calls.
///
/// Since the release of 2022-05-13.
///
/// - **Note.** The documents show: The table has a column that requires both members. Chosen: Neither is
///   marked as required. Reason: The struct stands in responses only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SrtSourceAddressResp {
    /// IP address of the peer.
    pub ip: String,
    /// Port of the peer.
    pub port: i64,
}

impl rt::Typed for SrtSourceAddressResp {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.ip),
            1 => rt::view(&self.port),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for SrtSourceAddressResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SrtSourceAddressResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for SrtSourceAddressResp {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.ip = rt::next(map)?,
            1 => self.port = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for SrtSourceAddressResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SRTSourceAddressResp",
    members: &[
        rt::Member::new("Ip", rt::Kind::String),
        rt::Member::new("Port", rt::Kind::Integer),
    ],
    rules: &[],
};
