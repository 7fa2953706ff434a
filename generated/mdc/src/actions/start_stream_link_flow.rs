// @generated from spec/mdc/actions/StartStreamLinkFlow.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Start a flow.
///
/// The request of `StartStreamLinkFlow`, answered by [`StartStreamLinkFlowResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2021-08-20.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.OutputGroups`: The outputs of the flow are wrong.
/// - `InvalidParameter.State`: The flow is in a state that does not admit the call.
///
/// Source: the vendor's page "StartStreamLinkFlow", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartStreamLinkFlowRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    pub(crate) extra: rt::Extra,
}

impl StartStreamLinkFlowRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for StartStreamLinkFlowRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for StartStreamLinkFlowRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartStreamLinkFlowRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for StartStreamLinkFlowRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for StartStreamLinkFlowRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for StartStreamLinkFlowRequest {
    type Service = crate::Service;
    type Response = StartStreamLinkFlowResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl StartStreamLinkFlowRequest {
    /// Starts a [`StartStreamLinkFlowBuilder`] without a client; [`build`](StartStreamLinkFlowBuilder::build) ends it.
    pub fn builder() -> StartStreamLinkFlowBuilder {
        StartStreamLinkFlowBuilder::new(())
    }
}

/// Builds a [`StartStreamLinkFlowRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct StartStreamLinkFlowBuilder<C = (), FlowIdState = crate::missing::FlowId> {
    client: C,
    options: rt::CallOptions,
    made: StartStreamLinkFlowRequest,
    given: std::marker::PhantomData<(FlowIdState,)>,
}

impl<C> StartStreamLinkFlowBuilder<C, crate::missing::FlowId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: StartStreamLinkFlowRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, FlowIdState> StartStreamLinkFlowBuilder<C, FlowIdState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> StartStreamLinkFlowBuilder<C, rt::Given> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`StartStreamLinkFlowRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StartStreamLinkFlowRequest
    where
        FlowIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> StartStreamLinkFlowBuilder<C, Next0> {
        StartStreamLinkFlowBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<FlowIdState> StartStreamLinkFlowBuilder<crate::Client, FlowIdState> {
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
    pub async fn send(self) -> Result<StartStreamLinkFlowResponse, rt::Error>
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
impl<FlowIdState> StartStreamLinkFlowBuilder<crate::blocking::Client, FlowIdState> {
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
    pub fn send(self) -> Result<StartStreamLinkFlowResponse, rt::Error>
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

/// The answer to a [`StartStreamLinkFlowRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartStreamLinkFlowResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for StartStreamLinkFlowResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StartStreamLinkFlowResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartStreamLinkFlowResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StartStreamLinkFlowResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StartStreamLinkFlowResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StartStreamLinkFlowResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for StartStreamLinkFlowResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "StartStreamLinkFlow",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartStreamLinkFlowRequest",
    members: &[rt::Member::new("FlowId", rt::Kind::String).required()],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartStreamLinkFlowResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
