// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes SRT.
///
/// Since the release of 2020-11-05.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeInputSrtSettings {
    /// Which side opens the connection.
    ///
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    /// - The service may answer null.
    /// - Since the release of 2022-05-13.
    pub mode: Option<crate::types::SrtMode>,
    /// SRT stream id.
    pub stream_id: String,
    /// Latency that is set for the connection.
    ///
    /// - Unit: ms.
    pub latency: i64,
    /// Receive latency.
    ///
    /// - Unit: ms.
    pub recv_latency: i64,
    /// Latency that is set for the peer.
    ///
    /// - Unit: ms.
    pub peer_latency: i64,
    /// Silence of the peer after which the connection ends.
    ///
    /// - Unit: ms.
    pub peer_idle_timeout: i64,
    /// Passphrase to decrypt the stream.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub passphrase: String,
    /// Length of the key.
    ///
    /// - Values: [`SrtKeyLength`](crate::types::SrtKeyLength).
    /// - Unit: bytes.
    pub pb_key_len: crate::types::SrtKeyLength,
    /// Address of the peer to call.
    ///
    /// - The service may answer null.
    /// - Since the release of 2022-05-13.
    pub source_addresses: Vec<crate::types::SrtSourceAddressResp>,
}

impl Default for DescribeInputSrtSettings {
    fn default() -> Self {
        Self {
            mode: None,
            stream_id: String::new(),
            latency: 0,
            recv_latency: 0,
            peer_latency: 0,
            peer_idle_timeout: 0,
            passphrase: String::new(),
            pb_key_len: crate::types::SrtKeyLength::from(0),
            source_addresses: Vec::new(),
        }
    }
}

impl rt::Typed for DescribeInputSrtSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.mode),
            1 => rt::view(&self.stream_id),
            2 => rt::view(&self.latency),
            3 => rt::view(&self.recv_latency),
            4 => rt::view(&self.peer_latency),
            5 => rt::view(&self.peer_idle_timeout),
            6 => rt::view(&self.passphrase),
            7 => rt::view(&self.pb_key_len),
            8 => rt::view(&self.source_addresses),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInputSrtSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInputSrtSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInputSrtSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.mode = rt::next(map)?,
            1 => self.stream_id = rt::next(map)?,
            2 => self.latency = rt::next(map)?,
            3 => self.recv_latency = rt::next(map)?,
            4 => self.peer_latency = rt::next(map)?,
            5 => self.peer_idle_timeout = rt::next(map)?,
            6 => self.passphrase = rt::next(map)?,
            7 => self.pb_key_len = rt::next(map)?,
            8 => self.source_addresses = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInputSrtSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInputSRTSettings",
    members: &[
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::srt_mode::SCHEMA)),
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
        rt::Member::new(
            "SourceAddresses",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::SRT_SOURCE_ADDRESS_RESP)),
        ),
    ],
    rules: &[],
};
