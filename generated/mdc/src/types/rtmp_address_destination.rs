// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address to which an output sends RTMP.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RtmpAddressDestination {
    /// URL without the stream key, such as `rtmp://domain/live`.
    pub url: String,
    /// Stream key, such as `streamid?key=value`.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub stream_key: String,
}

impl rt::Typed for RtmpAddressDestination {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.url),
            1 => rt::view(&self.stream_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RtmpAddressDestination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RtmpAddressDestination {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for RtmpAddressDestination {
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
            1 => self.stream_key = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for RtmpAddressDestination {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RTMPAddressDestination",
    members: &[
        rt::Member::new("Url", rt::Kind::String),
        rt::Member::new("StreamKey", rt::Kind::String).sensitive(),
    ],
    rules: &[],
};
