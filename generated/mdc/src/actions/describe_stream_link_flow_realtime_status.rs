// @generated from spec/mdc/actions/DescribeStreamLinkFlowRealtimeStatus.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query how the inputs and outputs of a flow are doing right now.
///
/// The request of `DescribeStreamLinkFlowRealtimeStatus`, answered by
/// [`DescribeStreamLinkFlowRealtimeStatusResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-05-13.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.NotFound`: Nothing was found.
///
/// Source: the vendor's page "DescribeStreamLinkFlowRealtimeStatus", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatusRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// Ids of the inputs to look at. If `OutputIds` is empty too, all inputs and outputs are answered.
    ///
    /// - Optional.
    pub input_ids: Option<Vec<String>>,
    /// Ids of the outputs to look at. If `InputIds` is empty too, all inputs and outputs are answered.
    ///
    /// - Optional.
    /// - **Note.** The documents show: The prose names `OutputIds` itself as the other list that has to be empty.
    ///   Chosen: The other list is `InputIds`. Reason: The prose of `InputIds` stands here a second time, word
    ///   for word.
    pub output_ids: Option<Vec<String>>,
    pub(crate) extra: rt::Extra,
}

impl DescribeStreamLinkFlowRealtimeStatusRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            input_ids: None,
            output_ids: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeStreamLinkFlowRealtimeStatusRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.input_ids),
            2 => rt::view(&self.output_ids),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowRealtimeStatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowRealtimeStatusRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeStreamLinkFlowRealtimeStatusRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.flow_id = rt::next(map)?,
            1 => self.input_ids = rt::next(map)?,
            2 => self.output_ids = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowRealtimeStatusRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeStreamLinkFlowRealtimeStatusRequest {
    type Service = crate::Service;
    type Response = DescribeStreamLinkFlowRealtimeStatusResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeStreamLinkFlowRealtimeStatusRequest {
    /// Starts a [`DescribeStreamLinkFlowRealtimeStatusBuilder`] without a client; [`build`](DescribeStreamLinkFlowRealtimeStatusBuilder::build) ends it.
    pub fn builder() -> DescribeStreamLinkFlowRealtimeStatusBuilder {
        DescribeStreamLinkFlowRealtimeStatusBuilder::new(())
    }
}

/// Builds a [`DescribeStreamLinkFlowRealtimeStatusRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeStreamLinkFlowRealtimeStatusBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeStreamLinkFlowRealtimeStatusRequest,
    given: std::marker::PhantomData<(FlowIdState,)>,
}

impl<C> DescribeStreamLinkFlowRealtimeStatusBuilder<C, crate::missing::FlowId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeStreamLinkFlowRealtimeStatusRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, FlowIdState> DescribeStreamLinkFlowRealtimeStatusBuilder<C, FlowIdState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowRealtimeStatusBuilder<C, rt::Given> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// Ids of the inputs to look at. If `OutputIds` is empty too, all inputs and outputs are answered.
    ///
    /// - Optional.
    pub fn input_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.input_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of the outputs to look at. If `InputIds` is empty too, all inputs and outputs are answered.
    ///
    /// - Optional.
    /// - **Note.** The documents show: The prose names `OutputIds` itself as the other list that has to be empty.
    ///   Chosen: The other list is `InputIds`. Reason: The prose of `InputIds` stands here a second time, word
    ///   for word.
    pub fn output_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.output_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeStreamLinkFlowRealtimeStatusRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeStreamLinkFlowRealtimeStatusRequest
    where
        FlowIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeStreamLinkFlowRealtimeStatusBuilder<C, Next0> {
        DescribeStreamLinkFlowRealtimeStatusBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
> DescribeStreamLinkFlowRealtimeStatusBuilder<crate::Client, FlowIdState> {
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
    pub async fn send(
        self,
    ) -> Result<DescribeStreamLinkFlowRealtimeStatusResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
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
        FlowIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
> DescribeStreamLinkFlowRealtimeStatusBuilder<crate::blocking::Client, FlowIdState> {
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
    pub fn send(self) -> Result<DescribeStreamLinkFlowRealtimeStatusResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
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
        FlowIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeStreamLinkFlowRealtimeStatusRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatusResponse {
    /// When the status was taken, as a Unix time.
    ///
    /// - Unit: s.
    pub timestamp: i64,
    /// Status of each input and output.
    pub datas: Vec<crate::types::FlowRealtimeStatusItem>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeStreamLinkFlowRealtimeStatusResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.timestamp),
            1 => rt::view(&self.datas),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowRealtimeStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowRealtimeStatusResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeStreamLinkFlowRealtimeStatusResponse {
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
            1 => self.datas = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowRealtimeStatusResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeStreamLinkFlowRealtimeStatusResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeStreamLinkFlowRealtimeStatusResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeStreamLinkFlowRealtimeStatus",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowRealtimeStatusRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("InputIds", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("OutputIds", rt::Kind::List(&rt::Kind::String)),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowRealtimeStatusResponse",
    members: &[
        rt::Member::new("Timestamp", rt::Kind::Integer),
        rt::Member::new(
            "Datas",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_REALTIME_STATUS_ITEM)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
