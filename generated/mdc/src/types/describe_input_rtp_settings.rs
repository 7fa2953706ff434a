// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes RTP.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInputRtpSettings {
    /// Forward error correction, such as `none`.
    pub fec: String,
    /// Time without data after which the input counts as idle.
    ///
    /// - Unit: ms.
    pub idle_timeout: i64,
}

impl rt::Typed for DescribeInputRtpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.fec),
            1 => rt::view(&self.idle_timeout),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInputRtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInputRtpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInputRtpSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.fec = rt::next(map)?,
            1 => self.idle_timeout = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInputRtpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInputRTPSettings",
    members: &[
        rt::Member::new("FEC", rt::Kind::String),
        rt::Member::new("IdleTimeout", rt::Kind::Integer),
    ],
    rules: &[],
};
