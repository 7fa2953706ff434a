// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which an SRT output listens.
///
/// Since the release of 2022-05-13.
///
/// - **Note.** The documents show: The table has a column that requires both members. Chosen: Neither is
///   marked as required. Reason: The struct stands in responses only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputSrtSourceAddressResp {
    /// IP address.
    pub ip: String,
    /// Port at which the output listens.
    pub port: i64,
}

impl rt::Typed for OutputSrtSourceAddressResp {
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

impl std::fmt::Debug for OutputSrtSourceAddressResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for OutputSrtSourceAddressResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for OutputSrtSourceAddressResp {
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

impl<'de> rt::Deserialize<'de> for OutputSrtSourceAddressResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "OutputSRTSourceAddressResp",
    members: &[
        rt::Member::new("Ip", rt::Kind::String),
        rt::Member::new("Port", rt::Kind::Integer),
    ],
    rules: &[],
};
