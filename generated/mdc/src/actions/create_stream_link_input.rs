// @generated from spec/mdc/actions/CreateStreamLinkInput.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Add inputs to a flow.
///
/// The request of `CreateStreamLinkInput`, answered by [`CreateStreamLinkInputResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes a region if one is set.
/// - Since the release of 2024-09-10.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.Input`: The input is wrong.
/// - **Note.** The documents show: The first edition of the page says that no region is needed, and a later
///   one requires it. No other page of the service asks for one. Chosen: It can be given. Reason: So both
///   editions are met.
///
/// Source: the vendor's page "CreateStreamLinkInput", as of 2024-09-09.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkInputRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// The inputs to add.
    ///
    /// - Optional.
    pub input_group: Option<Vec<crate::types::CreateInput>>,
    pub(crate) extra: rt::Extra,
}

impl CreateStreamLinkInputRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            input_group: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateStreamLinkInputRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.input_group),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateStreamLinkInputRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkInputRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateStreamLinkInputRequest {
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
            1 => self.input_group = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateStreamLinkInputRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateStreamLinkInputRequest {
    type Service = crate::Service;
    type Response = CreateStreamLinkInputResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateStreamLinkInputRequest {
    /// Starts a [`CreateStreamLinkInputBuilder`] without a client; [`build`](CreateStreamLinkInputBuilder::build) ends it.
    pub fn builder() -> CreateStreamLinkInputBuilder {
        CreateStreamLinkInputBuilder::new(())
    }
}

/// Builds a [`CreateStreamLinkInputRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateStreamLinkInputBuilder<C = (), FlowIdState = crate::missing::FlowId> {
    client: C,
    options: rt::CallOptions,
    made: CreateStreamLinkInputRequest,
    given: std::marker::PhantomData<(FlowIdState,)>,
}

impl<C> CreateStreamLinkInputBuilder<C, crate::missing::FlowId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateStreamLinkInputRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, FlowIdState> CreateStreamLinkInputBuilder<C, FlowIdState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateStreamLinkInputBuilder<C, rt::Given> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// The inputs to add.
    ///
    /// - Optional.
    pub fn input_group(
        mut self,
        value: impl IntoIterator<Item = crate::types::CreateInput>,
    ) -> Self {
        self.made.input_group = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateStreamLinkInputRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateStreamLinkInputRequest
    where
        FlowIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateStreamLinkInputBuilder<C, Next0> {
        CreateStreamLinkInputBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<FlowIdState> CreateStreamLinkInputBuilder<crate::Client, FlowIdState> {
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
    pub async fn send(self) -> Result<CreateStreamLinkInputResponse, rt::Error>
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
impl<FlowIdState> CreateStreamLinkInputBuilder<crate::blocking::Client, FlowIdState> {
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
    pub fn send(self) -> Result<CreateStreamLinkInputResponse, rt::Error>
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

/// The answer to a [`CreateStreamLinkInputRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkInputResponse {
    /// The flow with its inputs.
    pub info: Option<crate::types::DescribeFlow>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateStreamLinkInputResponse {
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

impl std::fmt::Debug for CreateStreamLinkInputResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkInputResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateStreamLinkInputResponse {
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

impl<'de> rt::Deserialize<'de> for CreateStreamLinkInputResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateStreamLinkInputResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateStreamLinkInputResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateStreamLinkInput",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::Optional,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkInputRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new(
            "InputGroup",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::CREATE_INPUT)),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkInputResponse",
    members: &[
        rt::Member::new("Info", rt::Kind::Struct(crate::schema::DESCRIBE_FLOW)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
