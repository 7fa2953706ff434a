// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an SRT stream is doing right now.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowRealtimeStatusSrt {
    /// Latency that the stream has.
    ///
    /// - Unit: ms.
    pub latency: i64,
    /// Round-trip time.
    ///
    /// - Unit: ms.
    pub rtt: i64,
    /// Packets sent or received.
    pub packets: i64,
    /// Share of packets that were lost.
    pub packet_loss_rate: f64,
    /// Share of packets that were sent again.
    pub retransmit_rate: f64,
    /// Packets dropped.
    pub dropped_packets: i64,
    /// Whether the stream is encrypted.
    ///
    /// - Values: [`StreamEncryption`](crate::types::StreamEncryption).
    pub encryption: crate::types::StreamEncryption,
}

impl Default for FlowRealtimeStatusSrt {
    fn default() -> Self {
        Self {
            latency: 0,
            rtt: 0,
            packets: 0,
            packet_loss_rate: 0.0,
            retransmit_rate: 0.0,
            dropped_packets: 0,
            encryption: crate::types::StreamEncryption::from(""),
        }
    }
}

impl rt::Typed for FlowRealtimeStatusSrt {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.latency),
            1 => rt::view(&self.rtt),
            2 => rt::view(&self.packets),
            3 => rt::view(&self.packet_loss_rate),
            4 => rt::view(&self.retransmit_rate),
            5 => rt::view(&self.dropped_packets),
            6 => rt::view(&self.encryption),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowRealtimeStatusSrt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowRealtimeStatusSrt {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowRealtimeStatusSrt {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.latency = rt::next(map)?,
            1 => self.rtt = rt::next(map)?,
            2 => self.packets = rt::next(map)?,
            3 => self.packet_loss_rate = rt::next(map)?,
            4 => self.retransmit_rate = rt::next(map)?,
            5 => self.dropped_packets = rt::next(map)?,
            6 => self.encryption = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowRealtimeStatusSrt {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowRealtimeStatusSRT",
    members: &[
        rt::Member::new("Latency", rt::Kind::Integer),
        rt::Member::new("RTT", rt::Kind::Integer),
        rt::Member::new("Packets", rt::Kind::Integer),
        rt::Member::new("PacketLossRate", rt::Kind::Float),
        rt::Member::new("RetransmitRate", rt::Kind::Float),
        rt::Member::new("DroppedPackets", rt::Kind::Integer),
        rt::Member::new(
            "Encryption",
            rt::Kind::Enum(&crate::types::stream_encryption::SCHEMA),
        ),
    ],
    rules: &[],
};
