// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where an input pulls an RTSP stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInputRtspPullSettings {
    /// Addresses of the stream.
    pub source_addresses: Vec<crate::types::DescribeRtspPullSourceAddress>,
}

impl rt::Typed for DescribeInputRtspPullSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.source_addresses),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInputRtspPullSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInputRtspPullSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInputRtspPullSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.source_addresses = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInputRtspPullSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInputRTSPPullSettings",
    members: &[
        rt::Member::new(
            "SourceAddresses",
            rt::Kind::List(
                &rt::Kind::Struct(crate::schema::DESCRIBE_RTSP_PULL_SOURCE_ADDRESS),
            ),
        ),
    ],
    rules: &[],
};
