// @generated from spec/mdc/actions/CreateStreamLinkFlow.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a flow with its inputs and outputs.
///
/// The request of `CreateStreamLinkFlow`, answered by [`CreateStreamLinkFlowResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2021-08-20.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.ExceededQuantityLimit`: There would be more than the limit allows.
/// - `InvalidParameter.Input`: The input is wrong.
/// - `InvalidParameter.MaxBandwidth`: The `MaxBandwidth` is none of the values that it may have.
/// - `InvalidParameter.Name`: The name is wrong.
///
/// Source: the vendor's page "CreateStreamLinkFlow", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkFlowRequest {
    /// Name of the flow.
    ///
    /// - Required.
    pub flow_name: String,
    /// Highest bandwidth of the flow.
    ///
    /// - Required.
    /// - Must be `10000000`, `20000000` or `50000000`.
    /// - Unit: bps.
    pub max_bandwidth: i64,
    /// Inputs of the flow, which `CreateStreamLinkInput` can add later.
    ///
    /// - Optional.
    pub input_group: Option<Vec<crate::types::CreateInput>>,
    /// Id of the event that the flow belongs to, which is one at most.
    ///
    /// - Optional.
    /// - Since the release of 2024-09-10.
    pub event_id: Option<String>,
    /// Outputs of the flow.
    ///
    /// - Optional.
    /// - Since the release of 2026-06-08.
    pub output_group: Option<Vec<crate::types::CreateOutputInfo>>,
    pub(crate) extra: rt::Extra,
}

impl CreateStreamLinkFlowRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_name: String::new(),
            max_bandwidth: 0,
            input_group: None,
            event_id: None,
            output_group: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateStreamLinkFlowRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_name),
            1 => rt::view(&self.max_bandwidth),
            2 => rt::view(&self.input_group),
            3 => rt::view(&self.event_id),
            4 => rt::view(&self.output_group),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateStreamLinkFlowRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkFlowRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateStreamLinkFlowRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.flow_name = rt::next(map)?,
            1 => self.max_bandwidth = rt::next(map)?,
            2 => self.input_group = rt::next(map)?,
            3 => self.event_id = rt::next(map)?,
            4 => self.output_group = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateStreamLinkFlowRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateStreamLinkFlowRequest {
    type Service = crate::Service;
    type Response = CreateStreamLinkFlowResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateStreamLinkFlowRequest {
    /// Starts a [`CreateStreamLinkFlowBuilder`] without a client; [`build`](CreateStreamLinkFlowBuilder::build) ends it.
    pub fn builder() -> CreateStreamLinkFlowBuilder {
        CreateStreamLinkFlowBuilder::new(())
    }
}

/// Builds a [`CreateStreamLinkFlowRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateStreamLinkFlowBuilder<
    C = (),
    FlowNameState = crate::missing::FlowName,
    MaxBandwidthState = crate::missing::MaxBandwidth,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateStreamLinkFlowRequest,
    given: std::marker::PhantomData<(FlowNameState, MaxBandwidthState)>,
}

impl<
    C,
> CreateStreamLinkFlowBuilder<
    C,
    crate::missing::FlowName,
    crate::missing::MaxBandwidth,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateStreamLinkFlowRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowNameState,
    MaxBandwidthState,
> CreateStreamLinkFlowBuilder<C, FlowNameState, MaxBandwidthState> {
    /// Name of the flow.
    ///
    /// - Required.
    pub fn flow_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateStreamLinkFlowBuilder<C, rt::Given, MaxBandwidthState> {
        self.made.flow_name = value.into();
        self.turn()
    }

    /// Highest bandwidth of the flow.
    ///
    /// - Required.
    /// - Must be `10000000`, `20000000` or `50000000`.
    /// - Unit: bps.
    pub fn max_bandwidth(
        mut self,
        value: i64,
    ) -> CreateStreamLinkFlowBuilder<C, FlowNameState, rt::Given> {
        self.made.max_bandwidth = value;
        self.turn()
    }

    /// Inputs of the flow, which `CreateStreamLinkInput` can add later.
    ///
    /// - Optional.
    pub fn input_group(
        mut self,
        value: impl IntoIterator<Item = crate::types::CreateInput>,
    ) -> Self {
        self.made.input_group = Some(value.into_iter().collect());
        self
    }

    /// Id of the event that the flow belongs to, which is one at most.
    ///
    /// - Optional.
    /// - Since the release of 2024-09-10.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.made.event_id = Some(value.into());
        self
    }

    /// Outputs of the flow.
    ///
    /// - Optional.
    /// - Since the release of 2026-06-08.
    pub fn output_group(
        mut self,
        value: impl IntoIterator<Item = crate::types::CreateOutputInfo>,
    ) -> Self {
        self.made.output_group = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateStreamLinkFlowRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateStreamLinkFlowRequest
    where
        FlowNameState: rt::IsGiven,
        MaxBandwidthState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateStreamLinkFlowBuilder<C, Next0, Next1> {
        CreateStreamLinkFlowBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowNameState,
    MaxBandwidthState,
> CreateStreamLinkFlowBuilder<crate::Client, FlowNameState, MaxBandwidthState> {
    /// Sets what holds for this call alone, such as its region or a rule to skip.
    pub fn options(mut self, options: rt::CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Checks, signs and sends the request. Does not compile while a required member is missing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, before anything is sent; or what went wrong on the way; or what the service
    /// answered.
    pub async fn send(self) -> Result<CreateStreamLinkFlowResponse, rt::Error>
    where
        FlowNameState: rt::IsGiven,
        MaxBandwidthState: rt::IsGiven,
    {
        self.client.send_with(&self.made, &self.options).await
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub async fn dry_run(self) -> Result<rt::DryRun, rt::Error>
    where
        FlowNameState: rt::IsGiven,
        MaxBandwidthState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowNameState,
    MaxBandwidthState,
> CreateStreamLinkFlowBuilder<
    crate::blocking::Client,
    FlowNameState,
    MaxBandwidthState,
> {
    /// Sets what holds for this call alone, such as its region or a rule to skip.
    pub fn options(mut self, options: rt::CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Checks, signs and sends the request. Does not compile while a required member is missing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, before anything is sent; or what went wrong on the way; or what the service
    /// answered.
    pub fn send(self) -> Result<CreateStreamLinkFlowResponse, rt::Error>
    where
        FlowNameState: rt::IsGiven,
        MaxBandwidthState: rt::IsGiven,
    {
        self.client.send_with(&self.made, &self.options)
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub fn dry_run(self) -> Result<rt::DryRun, rt::Error>
    where
        FlowNameState: rt::IsGiven,
        MaxBandwidthState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateStreamLinkFlowRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkFlowResponse {
    /// The new flow.
    pub info: Option<crate::types::DescribeFlow>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateStreamLinkFlowResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.info),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateStreamLinkFlowResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkFlowResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateStreamLinkFlowResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.info = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateStreamLinkFlowResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateStreamLinkFlowResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateStreamLinkFlowResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateStreamLinkFlow",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkFlowRequest",
    members: &[
        rt::Member::new("FlowName", rt::Kind::String).required(),
        rt::Member::new("MaxBandwidth", rt::Kind::Integer)
            .required()
            .checks(
                &[
                    rt::Check::OneOf(
                        &[
                            rt::Literal::Integer(10000000),
                            rt::Literal::Integer(20000000),
                            rt::Literal::Integer(50000000),
                        ],
                    ),
                ],
            ),
        rt::Member::new(
            "InputGroup",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::CREATE_INPUT)),
        ),
        rt::Member::new("EventId", rt::Kind::String),
        rt::Member::new(
            "OutputGroup",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::CREATE_OUTPUT_INFO)),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkFlowResponse",
    members: &[
        rt::Member::new("Info", rt::Kind::Struct(crate::schema::DESCRIBE_FLOW)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
