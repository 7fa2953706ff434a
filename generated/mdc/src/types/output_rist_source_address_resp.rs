// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which a RIST output listens.
///
/// Since the release of 2026-08-25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputRistSourceAddressResp {
    /// IP address.
    ///
    /// - The service may answer null.
    pub ip: Option<String>,
    /// Port at which the output listens.
    ///
    /// - The service may answer null.
    pub port: Option<i64>,
}

impl rt::Typed for OutputRistSourceAddressResp {
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

impl std::fmt::Debug for OutputRistSourceAddressResp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for OutputRistSourceAddressResp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for OutputRistSourceAddressResp {
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

impl<'de> rt::Deserialize<'de> for OutputRistSourceAddressResp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "OutputRISTSourceAddressResp",
    members: &[
        rt::Member::new("Ip", rt::Kind::String),
        rt::Member::new("Port", rt::Kind::Integer),
    ],
    rules: &[],
};
