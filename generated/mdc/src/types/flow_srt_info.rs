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
    /// Estimated bandwidth of the link.
    ///
    /// - Since the release of 2026-06-03.
    pub bandwidth: f64,
    /// Bandwidth that is sent.
    ///
    /// - Since the release of 2026-06-03.
    pub send_bandwidth: f64,
    /// Bandwidth that is received.
    ///
    /// - Since the release of 2026-06-03.
    pub recv_bandwidth: f64,
    /// Packets that were sent.
    ///
    /// - Since the release of 2026-06-03.
    pub send_packets: i64,
    /// Packets that were received.
    ///
    /// - Since the release of 2026-06-03.
    pub recv_packets: i64,
    /// Packets that were lost on their way to the peer.
    ///
    /// - Since the release of 2026-06-03.
    pub send_lost_packets: i64,
    /// Packets that were lost on their way from the peer.
    ///
    /// - Since the release of 2026-06-03.
    pub recv_lost_packets: i64,
    /// Packets that were sent again.
    ///
    /// - Since the release of 2026-06-03.
    pub send_retransmit_packets: i64,
    /// Packets that the peer sent again.
    ///
    /// - Since the release of 2026-06-03.
    pub recv_retransmit_packets: i64,
    /// Packets that are on their way without being acknowledged.
    ///
    /// - Since the release of 2026-06-03.
    pub flight_size: i64,
    /// Size of the congestion window.
    ///
    /// - Since the release of 2026-06-03.
    pub congestion_window: i64,
    /// Time that the send buffer holds.
    ///
    /// - Unit: ms.
    /// - Since the release of 2026-06-03.
    pub send_buffer: i64,
    /// Time that the receive buffer holds.
    ///
    /// - Unit: ms.
    /// - Since the release of 2026-06-03.
    pub recv_buffer: i64,
    /// Latency of sending.
    ///
    /// - Since the release of 2026-06-03.
    pub send_latency: i64,
    /// Latency of receiving.
    ///
    /// - Since the release of 2026-06-03.
    pub recv_latency: i64,
    /// Negative acknowledgements that were sent.
    ///
    /// - Since the release of 2026-10-14.
    pub send_nak_packets: i64,
    /// Negative acknowledgements that were received.
    ///
    /// - Since the release of 2026-10-14.
    pub recv_nak_packets: i64,
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
            9 => rt::view(&self.bandwidth),
            10 => rt::view(&self.send_bandwidth),
            11 => rt::view(&self.recv_bandwidth),
            12 => rt::view(&self.send_packets),
            13 => rt::view(&self.recv_packets),
            14 => rt::view(&self.send_lost_packets),
            15 => rt::view(&self.recv_lost_packets),
            16 => rt::view(&self.send_retransmit_packets),
            17 => rt::view(&self.recv_retransmit_packets),
            18 => rt::view(&self.flight_size),
            19 => rt::view(&self.congestion_window),
            20 => rt::view(&self.send_buffer),
            21 => rt::view(&self.recv_buffer),
            22 => rt::view(&self.send_latency),
            23 => rt::view(&self.recv_latency),
            24 => rt::view(&self.send_nak_packets),
            25 => rt::view(&self.recv_nak_packets),
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
            9 => self.bandwidth = rt::next(map)?,
            10 => self.send_bandwidth = rt::next(map)?,
            11 => self.recv_bandwidth = rt::next(map)?,
            12 => self.send_packets = rt::next(map)?,
            13 => self.recv_packets = rt::next(map)?,
            14 => self.send_lost_packets = rt::next(map)?,
            15 => self.recv_lost_packets = rt::next(map)?,
            16 => self.send_retransmit_packets = rt::next(map)?,
            17 => self.recv_retransmit_packets = rt::next(map)?,
            18 => self.flight_size = rt::next(map)?,
            19 => self.congestion_window = rt::next(map)?,
            20 => self.send_buffer = rt::next(map)?,
            21 => self.recv_buffer = rt::next(map)?,
            22 => self.send_latency = rt::next(map)?,
            23 => self.recv_latency = rt::next(map)?,
            24 => self.send_nak_packets = rt::next(map)?,
            25 => self.recv_nak_packets = rt::next(map)?,
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
        rt::Member::new("Bandwidth", rt::Kind::Float),
        rt::Member::new("SendBandwidth", rt::Kind::Float),
        rt::Member::new("RecvBandwidth", rt::Kind::Float),
        rt::Member::new("SendPackets", rt::Kind::Integer),
        rt::Member::new("RecvPackets", rt::Kind::Integer),
        rt::Member::new("SendLostPackets", rt::Kind::Integer),
        rt::Member::new("RecvLostPackets", rt::Kind::Integer),
        rt::Member::new("SendRetransmitPackets", rt::Kind::Integer),
        rt::Member::new("RecvRetransmitPackets", rt::Kind::Integer),
        rt::Member::new("FlightSize", rt::Kind::Integer),
        rt::Member::new("CongestionWindow", rt::Kind::Integer),
        rt::Member::new("SendBuffer", rt::Kind::Integer),
        rt::Member::new("RecvBuffer", rt::Kind::Integer),
        rt::Member::new("SendLatency", rt::Kind::Integer),
        rt::Member::new("RecvLatency", rt::Kind::Integer),
        rt::Member::new("SendNAKPackets", rt::Kind::Integer),
        rt::Member::new("RecvNAKPackets", rt::Kind::Integer),
    ],
    rules: &[],
};
