// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends RTP.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputRtpSettings {
    /// Where the stream is sent.
    ///
    /// - The service may answer null.
    pub destinations: Vec<crate::types::RtpAddressDestination>,
    /// Forward error correction, such as `none`.
    ///
    /// - The service may answer null.
    pub fec: Option<String>,
    /// Time without data after which the output counts as idle.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub idle_timeout: Option<i64>,
}

impl rt::Typed for DescribeOutputRtpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.destinations),
            1 => rt::view(&self.fec),
            2 => rt::view(&self.idle_timeout),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputRtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputRtpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputRtpSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.destinations = rt::next(map)?,
            1 => self.fec = rt::next(map)?,
            2 => self.idle_timeout = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputRtpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputRTPSettings",
    members: &[
        rt::Member::new(
            "Destinations",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RTP_ADDRESS_DESTINATION)),
        ),
        rt::Member::new("FEC", rt::Kind::String),
        rt::Member::new("IdleTimeout", rt::Kind::Integer),
    ],
    rules: &[],
};
