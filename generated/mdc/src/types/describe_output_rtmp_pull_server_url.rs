// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which clients pull RTMP from an output.
///
/// Since the release of 2021-10-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputRtmpPullServerUrl {
    /// URL of the stream without its key.
    pub tc_url: String,
    /// Key of the stream.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub stream_key: String,
}

impl rt::Typed for DescribeOutputRtmpPullServerUrl {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tc_url),
            1 => rt::view(&self.stream_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputRtmpPullServerUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputRtmpPullServerUrl {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputRtmpPullServerUrl {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tc_url = rt::next(map)?,
            1 => self.stream_key = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputRtmpPullServerUrl {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputRTMPPullServerUrl",
    members: &[
        rt::Member::new("TcUrl", rt::Kind::String),
        rt::Member::new("StreamKey", rt::Kind::String).sensitive(),
    ],
    rules: &[],
};
