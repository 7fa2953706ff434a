// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What was measured of a video track of a push session.
///
/// Since the release of 2022-05-13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowMediaVideo {
    /// Frame rate.
    ///
    /// - Unit: frames per second.
    pub fps: i64,
    /// Bitrate.
    ///
    /// - Unit: bps.
    pub rate: i64,
    /// Packet id (PID) of the track.
    pub pid: i64,
    /// Id of the push session.
    pub session_id: String,
}

impl rt::Typed for FlowMediaVideo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.fps),
            1 => rt::view(&self.rate),
            2 => rt::view(&self.pid),
            3 => rt::view(&self.session_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowMediaVideo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowMediaVideo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowMediaVideo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.fps = rt::next(map)?,
            1 => self.rate = rt::next(map)?,
            2 => self.pid = rt::next(map)?,
            3 => self.session_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowMediaVideo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowMediaVideo",
    members: &[
        rt::Member::new("Fps", rt::Kind::Integer),
        rt::Member::new("Rate", rt::Kind::Integer),
        rt::Member::new("Pid", rt::Kind::Integer),
        rt::Member::new("SessionId", rt::Kind::String),
    ],
    rules: &[],
};
