// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an RTMP stream is doing right now.
///
/// Since the release of 2022-05-13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowRealtimeStatusRtmp {
    /// Frame rate of the video.
    ///
    /// - Unit: frames per second.
    pub video_fps: i64,
    /// Frame rate of the audio.
    ///
    /// - Unit: frames per second.
    pub audio_fps: i64,
}

impl rt::Typed for FlowRealtimeStatusRtmp {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.video_fps),
            1 => rt::view(&self.audio_fps),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowRealtimeStatusRtmp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowRealtimeStatusRtmp {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowRealtimeStatusRtmp {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.video_fps = rt::next(map)?,
            1 => self.audio_fps = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowRealtimeStatusRtmp {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowRealtimeStatusRTMP",
    members: &[
        rt::Member::new("VideoFPS", rt::Kind::Integer),
        rt::Member::new("AudioFPS", rt::Kind::Integer),
    ],
    rules: &[],
};
