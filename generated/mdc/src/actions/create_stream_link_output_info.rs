// @generated from spec/mdc/actions/CreateStreamLinkOutputInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create an output of a flow.
///
/// The request of `CreateStreamLinkOutputInfo`, answered by [`CreateStreamLinkOutputInfoResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-05-13.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter.ExceededQuantityLimit`: There would be more than the limit allows.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.Name`: The name is wrong.
/// - `InvalidParameter.Output`: The `Output` is wrong.
/// - `InvalidParameter.Protocol`: The protocol is wrong.
/// - `InvalidParameter.State`: The flow is in a state that does not admit the call.
///
/// Source: the vendor's page "CreateStreamLinkOutputInfo", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfoRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// Settings of the new output.
    ///
    /// - Required.
    pub output: crate::types::CreateOutputInfo,
    pub(crate) extra: rt::Extra,
}

impl CreateStreamLinkOutputInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            output: crate::types::CreateOutputInfo::blank(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateStreamLinkOutputInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.output),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateStreamLinkOutputInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkOutputInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateStreamLinkOutputInfoRequest {
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
            1 => self.output = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateStreamLinkOutputInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateStreamLinkOutputInfoRequest {
    type Service = crate::Service;
    type Response = CreateStreamLinkOutputInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateStreamLinkOutputInfoRequest {
    /// Starts a [`CreateStreamLinkOutputInfoBuilder`] without a client; [`build`](CreateStreamLinkOutputInfoBuilder::build) ends it.
    pub fn builder() -> CreateStreamLinkOutputInfoBuilder {
        CreateStreamLinkOutputInfoBuilder::new(())
    }
}

/// Builds a [`CreateStreamLinkOutputInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateStreamLinkOutputInfoBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    OutputState = crate::missing::Output,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateStreamLinkOutputInfoRequest,
    given: std::marker::PhantomData<(FlowIdState, OutputState)>,
}

impl<
    C,
> CreateStreamLinkOutputInfoBuilder<C, crate::missing::FlowId, crate::missing::Output> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateStreamLinkOutputInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    OutputState,
> CreateStreamLinkOutputInfoBuilder<C, FlowIdState, OutputState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateStreamLinkOutputInfoBuilder<C, rt::Given, OutputState> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// Settings of the new output.
    ///
    /// - Required.
    pub fn output(
        mut self,
        value: crate::types::CreateOutputInfo,
    ) -> CreateStreamLinkOutputInfoBuilder<C, FlowIdState, rt::Given> {
        self.made.output = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateStreamLinkOutputInfoRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateStreamLinkOutputInfoRequest
    where
        FlowIdState: rt::IsGiven,
        OutputState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateStreamLinkOutputInfoBuilder<C, Next0, Next1> {
        CreateStreamLinkOutputInfoBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    OutputState,
> CreateStreamLinkOutputInfoBuilder<crate::Client, FlowIdState, OutputState> {
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
    pub async fn send(self) -> Result<CreateStreamLinkOutputInfoResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        OutputState: rt::IsGiven,
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
        OutputState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    OutputState,
> CreateStreamLinkOutputInfoBuilder<crate::blocking::Client, FlowIdState, OutputState> {
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
    pub fn send(self) -> Result<CreateStreamLinkOutputInfoResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        OutputState: rt::IsGiven,
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
        OutputState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateStreamLinkOutputInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfoResponse {
    /// The new output.
    pub info: Option<crate::types::DescribeOutput>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateStreamLinkOutputInfoResponse {
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

impl std::fmt::Debug for CreateStreamLinkOutputInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkOutputInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateStreamLinkOutputInfoResponse {
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

impl<'de> rt::Deserialize<'de> for CreateStreamLinkOutputInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateStreamLinkOutputInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateStreamLinkOutputInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateStreamLinkOutputInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkOutputInfoRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("Output", rt::Kind::Struct(crate::schema::CREATE_OUTPUT_INFO))
            .required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkOutputInfoResponse",
    members: &[
        rt::Member::new("Info", rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
