// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A flow.
///
/// Since the release of 2020-11-05.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlow {
    /// Id of the flow.
    pub flow_id: String,
    /// Name of the flow.
    pub flow_name: String,
    /// Whether the flow runs.
    ///
    /// - Values: [`FlowState`](crate::types::FlowState).
    pub state: crate::types::FlowState,
    /// Highest bandwidth of the flow.
    ///
    /// - Unit: bps.
    pub max_bandwidth: i64,
    /// Inputs of the flow.
    pub input_group: Vec<crate::types::DescribeInput>,
    /// Outputs of the flow.
    ///
    /// - The service may answer null.
    pub output_group: Vec<crate::types::DescribeOutput>,
    /// Id of the event that the flow belongs to.
    ///
    /// - Since the release of 2024-09-10.
    pub event_id: String,
    /// When the flow was created, such as `2023-04-12T23:00:00+08:00`.
    ///
    /// - Since the release of 2026-10-14.
    pub create_time: String,
    /// Protocols that inputs of the flow can take.
    ///
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    /// - The service may answer null.
    /// - Since the release of 2026-10-14.
    pub allowed_input_protocols: Vec<crate::types::InputProtocol>,
    /// Protocols that outputs of the flow can send.
    ///
    /// - Values: [`OutputProtocol`](crate::types::OutputProtocol).
    /// - The service may answer null.
    /// - Since the release of 2026-10-14.
    pub allowed_output_protocols: Vec<crate::types::OutputProtocol>,
}

impl Default for DescribeFlow {
    fn default() -> Self {
        Self {
            flow_id: String::new(),
            flow_name: String::new(),
            state: crate::types::FlowState::from(""),
            max_bandwidth: 0,
            input_group: Vec::new(),
            output_group: Vec::new(),
            event_id: String::new(),
            create_time: String::new(),
            allowed_input_protocols: Vec::new(),
            allowed_output_protocols: Vec::new(),
        }
    }
}

impl rt::Typed for DescribeFlow {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.flow_name),
            2 => rt::view(&self.state),
            3 => rt::view(&self.max_bandwidth),
            4 => rt::view(&self.input_group),
            5 => rt::view(&self.output_group),
            6 => rt::view(&self.event_id),
            7 => rt::view(&self.create_time),
            8 => rt::view(&self.allowed_input_protocols),
            9 => rt::view(&self.allowed_output_protocols),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeFlow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeFlow {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeFlow {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.flow_id = rt::next(map)?,
            1 => self.flow_name = rt::next(map)?,
            2 => self.state = rt::next(map)?,
            3 => self.max_bandwidth = rt::next(map)?,
            4 => self.input_group = rt::next(map)?,
            5 => self.output_group = rt::next(map)?,
            6 => self.event_id = rt::next(map)?,
            7 => self.create_time = rt::next(map)?,
            8 => self.allowed_input_protocols = rt::next(map)?,
            9 => self.allowed_output_protocols = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeFlow {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeFlow",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String),
        rt::Member::new("FlowName", rt::Kind::String),
        rt::Member::new("State", rt::Kind::Enum(&crate::types::flow_state::SCHEMA)),
        rt::Member::new("MaxBandwidth", rt::Kind::Integer),
        rt::Member::new(
            "InputGroup",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::DESCRIBE_INPUT)),
        ),
        rt::Member::new(
            "OutputGroup",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT)),
        ),
        rt::Member::new("EventId", rt::Kind::String),
        rt::Member::new("CreateTime", rt::Kind::String),
        rt::Member::new(
            "AllowedInputProtocols",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::input_protocol::SCHEMA)),
        ),
        rt::Member::new(
            "AllowedOutputProtocols",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::output_protocol::SCHEMA)),
        ),
    ],
    rules: &[],
};
