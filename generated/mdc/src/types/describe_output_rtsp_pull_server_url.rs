// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which clients pull RTSP from an output.
///
/// Since the release of 2023-11-16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputRtspPullServerUrl {
    /// URL of the stream, which may carry its key.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub url: String,
}

impl rt::Typed for DescribeOutputRtspPullServerUrl {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.url),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputRtspPullServerUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputRtspPullServerUrl {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputRtspPullServerUrl {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.url = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputRtspPullServerUrl {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputRTSPPullServerUrl",
    members: &[rt::Member::new("Url", rt::Kind::String).sensitive()],
    rules: &[],
};
