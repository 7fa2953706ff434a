// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What was measured of one session.
///
/// Since the release of 2022-05-13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowStatistics {
    /// Id of the session.
    pub session_id: String,
    /// IP address of the peer.
    pub client_ip: String,
    /// Whole bandwidth.
    ///
    /// - Unit: bps.
    /// - **Note.** The documents show: The table has no unit. Chosen: Bits per second. Reason: In the examples it
    ///   is about the sum of the tracks' bitrates, which have this unit.
    pub network: i64,
    /// Video tracks.
    pub video: Vec<crate::types::FlowVideo>,
    /// Audio tracks.
    pub audio: Vec<crate::types::FlowAudio>,
}

impl rt::Typed for FlowStatistics {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.session_id),
            1 => rt::view(&self.client_ip),
            2 => rt::view(&self.network),
            3 => rt::view(&self.video),
            4 => rt::view(&self.audio),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowStatistics {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowStatistics {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.session_id = rt::next(map)?,
            1 => self.client_ip = rt::next(map)?,
            2 => self.network = rt::next(map)?,
            3 => self.video = rt::next(map)?,
            4 => self.audio = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowStatistics {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowStatistics",
    members: &[
        rt::Member::new("SessionId", rt::Kind::String),
        rt::Member::new("ClientIp", rt::Kind::String),
        rt::Member::new("Network", rt::Kind::Integer),
        rt::Member::new(
            "Video",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_VIDEO)),
        ),
        rt::Member::new(
            "Audio",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_AUDIO)),
        ),
    ],
    rules: &[],
};
