// @generated from spec/mdc/actions/ModifyStreamLinkInput.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Change an input of a flow.
///
/// The request of `ModifyStreamLinkInput`, answered by [`ModifyStreamLinkInputResponse`].
///
/// - A repeated call leaves the same state as the first.
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
/// - `InvalidParameter.Input`: The input is wrong.
/// - `InvalidParameter.Protocol`: The protocol is wrong.
/// - `InvalidParameter.State`: The flow is in a state that does not admit the call.
///
/// Source: the vendor's page "ModifyStreamLinkInput", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyStreamLinkInputRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// The input to change, with its new settings.
    ///
    /// - Required.
    pub input: crate::types::ModifyInput,
    pub(crate) extra: rt::Extra,
}

impl ModifyStreamLinkInputRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            input: crate::types::ModifyInput::blank(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyStreamLinkInputRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.input),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyStreamLinkInputRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyStreamLinkInputRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyStreamLinkInputRequest {
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
            1 => self.input = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyStreamLinkInputRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyStreamLinkInputRequest {
    type Service = crate::Service;
    type Response = ModifyStreamLinkInputResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyStreamLinkInputRequest {
    /// Starts a [`ModifyStreamLinkInputBuilder`] without a client; [`build`](ModifyStreamLinkInputBuilder::build) ends it.
    pub fn builder() -> ModifyStreamLinkInputBuilder {
        ModifyStreamLinkInputBuilder::new(())
    }
}

/// Builds a [`ModifyStreamLinkInputRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyStreamLinkInputBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    InputState = crate::missing::Input,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyStreamLinkInputRequest,
    given: std::marker::PhantomData<(FlowIdState, InputState)>,
}

impl<C> ModifyStreamLinkInputBuilder<C, crate::missing::FlowId, crate::missing::Input> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyStreamLinkInputRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    InputState,
> ModifyStreamLinkInputBuilder<C, FlowIdState, InputState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyStreamLinkInputBuilder<C, rt::Given, InputState> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// The input to change, with its new settings.
    ///
    /// - Required.
    pub fn input(
        mut self,
        value: crate::types::ModifyInput,
    ) -> ModifyStreamLinkInputBuilder<C, FlowIdState, rt::Given> {
        self.made.input = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyStreamLinkInputRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyStreamLinkInputRequest
    where
        FlowIdState: rt::IsGiven,
        InputState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> ModifyStreamLinkInputBuilder<C, Next0, Next1> {
        ModifyStreamLinkInputBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    InputState,
> ModifyStreamLinkInputBuilder<crate::Client, FlowIdState, InputState> {
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
    pub async fn send(self) -> Result<ModifyStreamLinkInputResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        InputState: rt::IsGiven,
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
        InputState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    InputState,
> ModifyStreamLinkInputBuilder<crate::blocking::Client, FlowIdState, InputState> {
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
    pub fn send(self) -> Result<ModifyStreamLinkInputResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        InputState: rt::IsGiven,
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
        InputState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyStreamLinkInputRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyStreamLinkInputResponse {
    /// The input as it is after the change.
    pub info: Option<crate::types::DescribeInput>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyStreamLinkInputResponse {
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

impl std::fmt::Debug for ModifyStreamLinkInputResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyStreamLinkInputResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyStreamLinkInputResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyStreamLinkInputResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyStreamLinkInputResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyStreamLinkInputResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyStreamLinkInput",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyStreamLinkInputRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("Input", rt::Kind::Struct(crate::schema::MODIFY_INPUT))
            .required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyStreamLinkInputResponse",
    members: &[
        rt::Member::new("Info", rt::Kind::Struct(crate::schema::DESCRIBE_INPUT)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
