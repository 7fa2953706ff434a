// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends RTMP.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputRtmpSettings {
    /// Time without data after which the output counts as idle.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub idle_timeout: Option<i64>,
    /// Size of an RTMP chunk.
    ///
    /// - Unit: bytes.
    /// - The service may answer null.
    pub chunk_size: Option<i64>,
    /// Where the stream is sent.
    ///
    /// - The service may answer null.
    pub destinations: Vec<crate::types::RtmpAddressDestination>,
}

impl rt::Typed for DescribeOutputRtmpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.idle_timeout),
            1 => rt::view(&self.chunk_size),
            2 => rt::view(&self.destinations),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputRtmpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputRtmpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputRtmpSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.idle_timeout = rt::next(map)?,
            1 => self.chunk_size = rt::next(map)?,
            2 => self.destinations = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputRtmpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputRTMPSettings",
    members: &[
        rt::Member::new("IdleTimeout", rt::Kind::Integer),
        rt::Member::new("ChunkSize", rt::Kind::Integer),
        rt::Member::new(
            "Destinations",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RTMP_ADDRESS_DESTINATION)),
        ),
    ],
    rules: &[],
};
