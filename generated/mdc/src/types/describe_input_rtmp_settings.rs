// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where RTMP is pushed to an input.
///
/// Since the release of 2021-08-20.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInputRtmpSettings {
    /// Path of the URL up to the stream key.
    ///
    /// - The service may answer null.
    pub app_name: Option<String>,
    /// Stream key. A stream is pushed to `rtmp://<ip>:1935/<AppName>/<StreamKey>`.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub stream_key: String,
}

impl rt::Typed for DescribeInputRtmpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.app_name),
            1 => rt::view(&self.stream_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInputRtmpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInputRtmpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInputRtmpSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.app_name = rt::next(map)?,
            1 => self.stream_key = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInputRtmpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInputRTMPSettings",
    members: &[
        rt::Member::new("AppName", rt::Kind::String),
        rt::Member::new("StreamKey", rt::Kind::String).sensitive(),
    ],
    rules: &[],
};
