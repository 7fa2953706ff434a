// @generated from spec/mdc/actions/ModifyStreamLinkFlow.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Rename a flow.
///
/// The request of `ModifyStreamLinkFlow`, answered by [`ModifyStreamLinkFlowResponse`].
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
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.Name`: The name is wrong.
/// - `InvalidParameter.State`: The flow is in a state that does not admit the call.
///
/// Source: the vendor's page "ModifyStreamLinkFlow", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyStreamLinkFlowRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// New name of the flow.
    ///
    /// - Required.
    pub flow_name: String,
    pub(crate) extra: rt::Extra,
}

impl ModifyStreamLinkFlowRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            flow_name: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyStreamLinkFlowRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.flow_name),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyStreamLinkFlowRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyStreamLinkFlowRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyStreamLinkFlowRequest {
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
            1 => self.flow_name = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyStreamLinkFlowRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyStreamLinkFlowRequest {
    type Service = crate::Service;
    type Response = ModifyStreamLinkFlowResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyStreamLinkFlowRequest {
    /// Starts a [`ModifyStreamLinkFlowBuilder`] without a client; [`build`](ModifyStreamLinkFlowBuilder::build) ends it.
    pub fn builder() -> ModifyStreamLinkFlowBuilder {
        ModifyStreamLinkFlowBuilder::new(())
    }
}

/// Builds a [`ModifyStreamLinkFlowRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyStreamLinkFlowBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    FlowNameState = crate::missing::FlowName,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyStreamLinkFlowRequest,
    given: std::marker::PhantomData<(FlowIdState, FlowNameState)>,
}

impl<
    C,
> ModifyStreamLinkFlowBuilder<C, crate::missing::FlowId, crate::missing::FlowName> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyStreamLinkFlowRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    FlowNameState,
> ModifyStreamLinkFlowBuilder<C, FlowIdState, FlowNameState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyStreamLinkFlowBuilder<C, rt::Given, FlowNameState> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// New name of the flow.
    ///
    /// - Required.
    pub fn flow_name(
        mut self,
        value: impl Into<String>,
    ) -> ModifyStreamLinkFlowBuilder<C, FlowIdState, rt::Given> {
        self.made.flow_name = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyStreamLinkFlowRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyStreamLinkFlowRequest
    where
        FlowIdState: rt::IsGiven,
        FlowNameState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> ModifyStreamLinkFlowBuilder<C, Next0, Next1> {
        ModifyStreamLinkFlowBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    FlowNameState,
> ModifyStreamLinkFlowBuilder<crate::Client, FlowIdState, FlowNameState> {
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
    pub async fn send(self) -> Result<ModifyStreamLinkFlowResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        FlowNameState: rt::IsGiven,
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
        FlowNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    FlowNameState,
> ModifyStreamLinkFlowBuilder<crate::blocking::Client, FlowIdState, FlowNameState> {
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
    pub fn send(self) -> Result<ModifyStreamLinkFlowResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        FlowNameState: rt::IsGiven,
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
        FlowNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyStreamLinkFlowRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyStreamLinkFlowResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyStreamLinkFlowResponse {
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

impl std::fmt::Debug for ModifyStreamLinkFlowResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyStreamLinkFlowResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyStreamLinkFlowResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyStreamLinkFlowResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyStreamLinkFlowResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyStreamLinkFlowResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyStreamLinkFlow",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyStreamLinkFlowRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("FlowName", rt::Kind::String).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyStreamLinkFlowResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
