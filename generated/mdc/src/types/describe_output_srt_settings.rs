// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends SRT.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutputSrtSettings {
    /// Address of the peer that an output of the mode `CALLER` calls.
    ///
    /// - The service may answer null.
    pub destinations: Vec<crate::types::SrtAddressDestination>,
    /// SRT stream id.
    ///
    /// - The service may answer null.
    pub stream_id: Option<String>,
    /// Whole latency.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub latency: Option<i64>,
    /// Receive latency.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub recv_latency: Option<i64>,
    /// Latency that is set for the peer.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub peer_latency: Option<i64>,
    /// Silence of the peer after which the connection ends.
    ///
    /// - Unit: ms.
    /// - The service may answer null.
    pub peer_idle_timeout: Option<i64>,
    /// Passphrase to encrypt the stream.
    ///
    /// - The service may answer null.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub passphrase: Option<String>,
    /// Length of the key.
    ///
    /// - Values: [`SrtKeyLength`](crate::types::SrtKeyLength).
    /// - Unit: bytes.
    /// - The service may answer null.
    pub pb_key_len: Option<crate::types::SrtKeyLength>,
    /// Which side opens the connection.
    ///
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    /// - The service may answer null.
    /// - Since the release of 2022-05-13.
    pub mode: Option<crate::types::SrtMode>,
    /// Address at which an output of the mode `LISTENER` listens.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-05-13.
    pub source_addresses: Vec<crate::types::OutputSrtSourceAddressResp>,
}

impl rt::Typed for DescribeOutputSrtSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.destinations),
            1 => rt::view(&self.stream_id),
            2 => rt::view(&self.latency),
            3 => rt::view(&self.recv_latency),
            4 => rt::view(&self.peer_latency),
            5 => rt::view(&self.peer_idle_timeout),
            6 => rt::view(&self.passphrase),
            7 => rt::view(&self.pb_key_len),
            8 => rt::view(&self.mode),
            9 => rt::view(&self.source_addresses),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutputSrtSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutputSrtSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutputSrtSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.destinations = rt::next(map)?,
            1 => self.stream_id = rt::next(map)?,
            2 => self.latency = rt::next(map)?,
            3 => self.recv_latency = rt::next(map)?,
            4 => self.peer_latency = rt::next(map)?,
            5 => self.peer_idle_timeout = rt::next(map)?,
            6 => self.passphrase = rt::next(map)?,
            7 => self.pb_key_len = rt::next(map)?,
            8 => self.mode = rt::next(map)?,
            9 => self.source_addresses = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutputSrtSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutputSRTSettings",
    members: &[
        rt::Member::new(
            "Destinations",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::SRT_ADDRESS_DESTINATION)),
        ),
        rt::Member::new("StreamId", rt::Kind::String),
        rt::Member::new("Latency", rt::Kind::Integer),
        rt::Member::new("RecvLatency", rt::Kind::Integer),
        rt::Member::new("PeerLatency", rt::Kind::Integer),
        rt::Member::new("PeerIdleTimeout", rt::Kind::Integer),
        rt::Member::new("Passphrase", rt::Kind::String).sensitive(),
        rt::Member::new(
            "PbKeyLen",
            rt::Kind::Enum(&crate::types::srt_key_length::SCHEMA),
        ),
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::srt_mode::SCHEMA)),
        rt::Member::new(
            "SourceAddresses",
            rt::Kind::List(
                &rt::Kind::Struct(crate::schema::OUTPUT_SRT_SOURCE_ADDRESS_RESP),
            ),
        ),
    ],
    rules: &[],
};
