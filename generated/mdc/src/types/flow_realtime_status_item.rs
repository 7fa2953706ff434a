// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input or output is doing right now.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowRealtimeStatusItem {
    /// Whether it is an input or an output.
    ///
    /// - Values: [`RealtimeStatusType`](crate::types::RealtimeStatusType).
    pub type_: crate::types::RealtimeStatusType,
    /// Id of the input, if `Type` is `Input`.
    pub input_id: String,
    /// Id of the output, if `Type` is `Output`.
    pub output_id: String,
    /// Id of the flow.
    pub flow_id: String,
    /// Protocol in use.
    ///
    /// - Values: [`RealtimeStatusProtocol`](crate::types::RealtimeStatusProtocol).
    pub protocol: crate::types::RealtimeStatusProtocol,
    /// What all protocols share.
    pub common_status: Option<crate::types::FlowRealtimeStatusCommon>,
    /// What only SRT has.
    ///
    /// - The service may answer null.
    pub srt_status: Option<crate::types::FlowRealtimeStatusSrt>,
    /// What only RTMP has.
    ///
    /// - The service may answer null.
    pub rtmp_status: Option<crate::types::FlowRealtimeStatusRtmp>,
    /// IP address of the server.
    pub connect_server_ip: String,
    /// What only RTP has.
    ///
    /// - The service may answer null.
    pub rtp_status: Option<crate::types::FlowRealtimeStatusRtp>,
}

impl Default for FlowRealtimeStatusItem {
    fn default() -> Self {
        Self {
            type_: crate::types::RealtimeStatusType::from(""),
            input_id: String::new(),
            output_id: String::new(),
            flow_id: String::new(),
            protocol: crate::types::RealtimeStatusProtocol::from(""),
            common_status: None,
            srt_status: None,
            rtmp_status: None,
            connect_server_ip: String::new(),
            rtp_status: None,
        }
    }
}

impl rt::Typed for FlowRealtimeStatusItem {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.type_),
            1 => rt::view(&self.input_id),
            2 => rt::view(&self.output_id),
            3 => rt::view(&self.flow_id),
            4 => rt::view(&self.protocol),
            5 => rt::view(&self.common_status),
            6 => rt::view(&self.srt_status),
            7 => rt::view(&self.rtmp_status),
            8 => rt::view(&self.connect_server_ip),
            9 => rt::view(&self.rtp_status),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowRealtimeStatusItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowRealtimeStatusItem {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowRealtimeStatusItem {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.type_ = rt::next(map)?,
            1 => self.input_id = rt::next(map)?,
            2 => self.output_id = rt::next(map)?,
            3 => self.flow_id = rt::next(map)?,
            4 => self.protocol = rt::next(map)?,
            5 => self.common_status = rt::next(map)?,
            6 => self.srt_status = rt::next(map)?,
            7 => self.rtmp_status = rt::next(map)?,
            8 => self.connect_server_ip = rt::next(map)?,
            9 => self.rtp_status = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowRealtimeStatusItem {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowRealtimeStatusItem",
    members: &[
        rt::Member::new(
            "Type",
            rt::Kind::Enum(&crate::types::realtime_status_type::SCHEMA),
        ),
        rt::Member::new("InputId", rt::Kind::String),
        rt::Member::new("OutputId", rt::Kind::String),
        rt::Member::new("FlowId", rt::Kind::String),
        rt::Member::new(
            "Protocol",
            rt::Kind::Enum(&crate::types::realtime_status_protocol::SCHEMA),
        ),
        rt::Member::new(
            "CommonStatus",
            rt::Kind::Struct(crate::schema::FLOW_REALTIME_STATUS_COMMON),
        ),
        rt::Member::new(
            "SRTStatus",
            rt::Kind::Struct(crate::schema::FLOW_REALTIME_STATUS_SRT),
        ),
        rt::Member::new(
            "RTMPStatus",
            rt::Kind::Struct(crate::schema::FLOW_REALTIME_STATUS_RTMP),
        ),
        rt::Member::new("ConnectServerIP", rt::Kind::String),
        rt::Member::new(
            "RTPStatus",
            rt::Kind::Struct(crate::schema::FLOW_REALTIME_STATUS_RTP),
        ),
    ],
    rules: &[],
};
