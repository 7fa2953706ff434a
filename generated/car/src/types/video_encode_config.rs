// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How a project's video is encoded.
///
/// Since the release of 2024-09-14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoEncodeConfig {
    /// Length of a group of pictures (GOP) in pushed streams.
    ///
    /// - Optional.
    /// - Unit: s.
    /// - The service may answer null.
    pub stream_push_gop_seconds: Option<i64>,
}

impl rt::Typed for VideoEncodeConfig {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.stream_push_gop_seconds),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for VideoEncodeConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for VideoEncodeConfig {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for VideoEncodeConfig {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.stream_push_gop_seconds = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for VideoEncodeConfig {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl VideoEncodeConfig {
    /// Starts a [`VideoEncodeConfigBuilder`].
    pub fn builder() -> VideoEncodeConfigBuilder {
        VideoEncodeConfigBuilder::new()
    }
}

/// Builds a [`VideoEncodeConfig`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct VideoEncodeConfigBuilder {
    made: VideoEncodeConfig,
}

impl VideoEncodeConfigBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: VideoEncodeConfig::default(),
        }
    }
}

impl VideoEncodeConfigBuilder {
    /// Length of a group of pictures (GOP) in pushed streams.
    ///
    /// - Optional.
    /// - Unit: s.
    /// - The service may answer null.
    pub fn stream_push_gop_seconds(mut self, value: i64) -> Self {
        self.made.stream_push_gop_seconds = Some(value);
        self
    }

    /// The finished [`VideoEncodeConfig`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> VideoEncodeConfig {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "VideoEncodeConfig",
    members: &[rt::Member::new("StreamPushGOPSeconds", rt::Kind::Integer)],
    rules: &[],
};
