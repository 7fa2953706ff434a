// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What was measured of an SRT stream at one moment.
///
/// Since the release of 2022-05-13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowSrtInfo {
    /// The moment, as a Unix time.
    ///
    /// - Unit: s.
    pub timestamp: i64,
    /// Share of sent packets that were lost.
    pub send_packet_loss_rate: i64,
    /// Share of packets that were sent again.
    pub send_retransmission_rate: i64,
    /// Share of packets to receive that were lost.
    pub recv_packet_loss_rate: i64,
    /// Share of packets that were received again.
    pub recv_retransmission_rate: i64,
    /// Round-trip time to the peer.
    ///
    /// - Unit: ms.
    /// - **Note.** The documents show: The table has no unit. Chosen: Milliseconds. Reason: `RTT` of
    ///   FlowRealtimeStatusSRT has this unit, and the example's 17 fits it.
    pub rtt: i64,
    /// Id of the push session.
    pub session_id: String,
    /// Packets to send that were dropped.
    pub send_packet_drop_number: i64,
    /// Received packets that were dropped.
    pub recv_packet_drop_number: i64,
}

impl rt::Typed for FlowSrtInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.timestamp),
            1 => rt::view(&self.send_packet_loss_rate),
            2 => rt::view(&self.send_retransmission_rate),
            3 => rt::view(&self.recv_packet_loss_rate),
            4 => rt::view(&self.recv_retransmission_rate),
            5 => rt::view(&self.rtt),
            6 => rt::view(&self.session_id),
            7 => rt::view(&self.send_packet_drop_number),
            8 => rt::view(&self.recv_packet_drop_number),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowSrtInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowSrtInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowSrtInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.timestamp = rt::next(map)?,
            1 => self.send_packet_loss_rate = rt::next(map)?,
            2 => self.send_retransmission_rate = rt::next(map)?,
            3 => self.recv_packet_loss_rate = rt::next(map)?,
            4 => self.recv_retransmission_rate = rt::next(map)?,
            5 => self.rtt = rt::next(map)?,
            6 => self.session_id = rt::next(map)?,
            7 => self.send_packet_drop_number = rt::next(map)?,
            8 => self.recv_packet_drop_number = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowSrtInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowSRTInfo",
    members: &[
        rt::Member::new("Timestamp", rt::Kind::Integer),
        rt::Member::new("SendPacketLossRate", rt::Kind::Integer),
        rt::Member::new("SendRetransmissionRate", rt::Kind::Integer),
        rt::Member::new("RecvPacketLossRate", rt::Kind::Integer),
        rt::Member::new("RecvRetransmissionRate", rt::Kind::Integer),
        rt::Member::new("RTT", rt::Kind::Integer),
        rt::Member::new("SessionId", rt::Kind::String),
        rt::Member::new("SendPacketDropNumber", rt::Kind::Integer),
        rt::Member::new("RecvPacketDropNumber", rt::Kind::Integer),
    ],
    rules: &[],
};
