// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An entry of a flow's log.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowLogInfo {
    /// When it happened, as a Unix time.
    ///
    /// - Unit: s.
    pub timestamp: i64,
    /// Whether it is of an input or of an output.
    ///
    /// - Values: [`InputOutputType`](crate::types::InputOutputType).
    pub type_: crate::types::InputOutputType,
    /// Id of the input or output.
    pub input_output_id: String,
    /// Protocol, such as `srt`.
    pub protocol: String,
    /// Code of the event.
    pub event_code: String,
    /// What happened.
    pub event_message: String,
    /// IP address of the peer.
    ///
    /// - **Note.** The documents show: The table calls it `Remotep`. Chosen: Its name is `RemoteIp`. Reason: The
    ///   example of DescribeStreamLinkFlowLogs and the vendor's published metadata call it so.
    pub remote_ip: String,
    /// Port of the peer.
    pub remote_port: String,
    /// Pipeline in which it happened.
    ///
    /// - Values: [`Pipeline`](crate::types::Pipeline).
    pub pipeline: crate::types::Pipeline,
    /// Name of the input or output.
    pub input_output_name: String,
}

impl Default for FlowLogInfo {
    fn default() -> Self {
        Self {
            timestamp: 0,
            type_: crate::types::InputOutputType::from(""),
            input_output_id: String::new(),
            protocol: String::new(),
            event_code: String::new(),
            event_message: String::new(),
            remote_ip: String::new(),
            remote_port: String::new(),
            pipeline: crate::types::Pipeline::from(""),
            input_output_name: String::new(),
        }
    }
}

impl rt::Typed for FlowLogInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.timestamp),
            1 => rt::view(&self.type_),
            2 => rt::view(&self.input_output_id),
            3 => rt::view(&self.protocol),
            4 => rt::view(&self.event_code),
            5 => rt::view(&self.event_message),
            6 => rt::view(&self.remote_ip),
            7 => rt::view(&self.remote_port),
            8 => rt::view(&self.pipeline),
            9 => rt::view(&self.input_output_name),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FlowLogInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FlowLogInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FlowLogInfo {
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
            1 => self.type_ = rt::next(map)?,
            2 => self.input_output_id = rt::next(map)?,
            3 => self.protocol = rt::next(map)?,
            4 => self.event_code = rt::next(map)?,
            5 => self.event_message = rt::next(map)?,
            6 => self.remote_ip = rt::next(map)?,
            7 => self.remote_port = rt::next(map)?,
            8 => self.pipeline = rt::next(map)?,
            9 => self.input_output_name = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FlowLogInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FlowLogInfo",
    members: &[
        rt::Member::new("Timestamp", rt::Kind::Integer),
        rt::Member::new(
            "Type",
            rt::Kind::Enum(&crate::types::input_output_type::SCHEMA),
        ),
        rt::Member::new("InputOutputId", rt::Kind::String),
        rt::Member::new("Protocol", rt::Kind::String),
        rt::Member::new("EventCode", rt::Kind::String),
        rt::Member::new("EventMessage", rt::Kind::String),
        rt::Member::new("RemoteIp", rt::Kind::String),
        rt::Member::new("RemotePort", rt::Kind::String),
        rt::Member::new("Pipeline", rt::Kind::Enum(&crate::types::pipeline::SCHEMA)),
        rt::Member::new("InputOutputName", rt::Kind::String),
    ],
    rules: &[],
};
