// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input or output is doing, whatever its protocol.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowRealtimeStatusCommon {
    /// State of the connection.
    ///
    /// - Values: [`ConnectionState`](crate::types::ConnectionState).
    pub state: crate::types::ConnectionState,
    /// Which side opened the connection.
    ///
    /// - Values: [`ConnectionMode`](crate::types::ConnectionMode).
    pub mode: crate::types::ConnectionMode,
    /// How long the connection has lasted.
    ///
    /// - Unit: ms.
    /// - **Note.** The documents show: The table has no unit, and does not tell a duration from a point in time.
    ///   Chosen: A duration in milliseconds. Reason: The vendor's published metadata says so.
    pub connected_time: i64,
    /// Bitrate right now.
    ///
    /// - Unit: bps.
    pub bitrate: i64,
    /// How often the connection was retried.
    pub reconnections: i64,
}

impl Default for FlowRealtimeStatusCommon {
    fn default() -> Self {
        Self {
            state: crate::types::ConnectionState::from(""),
            mode: crate::types::ConnectionMode::from(""),
            connected_time: 0,
            bitrate: 0,
            reconnections: 0,
        }
    }
}

impl rt::Typed for FlowRealtimeStatusCommon {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.state),
            1 => rt::view(&self.mode),
            2 => rt::view(&self.connected_time),
            3 => rt::view(&self.bitrate),
            4 => rt::view(&self.reconnections),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowRealtimeStatusCommon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowRealtimeStatusCommon {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowRealtimeStatusCommon {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.state = rt::next(map)?,
            1 => self.mode = rt::next(map)?,
            2 => self.connected_time = rt::next(map)?,
            3 => self.bitrate = rt::next(map)?,
            4 => self.reconnections = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowRealtimeStatusCommon {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowRealtimeStatusCommon",
    members: &[
        rt::Member::new(
            "State",
            rt::Kind::Enum(&crate::types::connection_state::SCHEMA),
        ),
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::connection_mode::SCHEMA)),
        rt::Member::new("ConnectedTime", rt::Kind::Integer),
        rt::Member::new("Bitrate", rt::Kind::Integer),
        rt::Member::new("Reconnections", rt::Kind::Integer),
    ],
    rules: &[],
};
