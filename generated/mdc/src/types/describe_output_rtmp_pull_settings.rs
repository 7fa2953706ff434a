// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where clients pull RTMP from an output.
///
/// Since the release of 2021-10-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputRtmpPullSettings {
    /// URLs of the stream.
    ///
    /// - The service may answer null.
    pub server_urls: Vec<crate::types::DescribeOutputRtmpPullServerUrl>,
}

impl rt::Typed for DescribeOutputRtmpPullSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.server_urls),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputRtmpPullSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputRtmpPullSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputRtmpPullSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.server_urls = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputRtmpPullSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputRTMPPullSettings",
    members: &[
        rt::Member::new(
            "ServerUrls",
            rt::Kind::List(
                &rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RTMP_PULL_SERVER_URL),
            ),
        ),
    ],
    rules: &[],
};
