// @generated from spec/mdc/actions/DeleteStreamLinkOutput.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Delete an output of a flow.
///
/// The request of `DeleteStreamLinkOutput`, answered by [`DeleteStreamLinkOutputResponse`].
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
/// - `InvalidParameter.NotFound`: Nothing was found.
/// - `InvalidParameter.State`: The flow is in a state that does not admit the call.
///
/// Source: the vendor's page "DeleteStreamLinkOutput", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteStreamLinkOutputRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// Id of the output.
    ///
    /// - Required.
    pub output_id: String,
    pub(crate) extra: rt::Extra,
}

impl DeleteStreamLinkOutputRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            output_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DeleteStreamLinkOutputRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.output_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DeleteStreamLinkOutputRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteStreamLinkOutputRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DeleteStreamLinkOutputRequest {
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
            1 => self.output_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DeleteStreamLinkOutputRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DeleteStreamLinkOutputRequest {
    type Service = crate::Service;
    type Response = DeleteStreamLinkOutputResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DeleteStreamLinkOutputRequest {
    /// Starts a [`DeleteStreamLinkOutputBuilder`] without a client; [`build`](DeleteStreamLinkOutputBuilder::build) ends it.
    pub fn builder() -> DeleteStreamLinkOutputBuilder {
        DeleteStreamLinkOutputBuilder::new(())
    }
}

/// Builds a [`DeleteStreamLinkOutputRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DeleteStreamLinkOutputBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    OutputIdState = crate::missing::OutputId,
> {
    client: C,
    options: rt::CallOptions,
    made: DeleteStreamLinkOutputRequest,
    given: std::marker::PhantomData<(FlowIdState, OutputIdState)>,
}

impl<
    C,
> DeleteStreamLinkOutputBuilder<C, crate::missing::FlowId, crate::missing::OutputId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DeleteStreamLinkOutputRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    OutputIdState,
> DeleteStreamLinkOutputBuilder<C, FlowIdState, OutputIdState> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> DeleteStreamLinkOutputBuilder<C, rt::Given, OutputIdState> {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// Id of the output.
    ///
    /// - Required.
    pub fn output_id(
        mut self,
        value: impl Into<String>,
    ) -> DeleteStreamLinkOutputBuilder<C, FlowIdState, rt::Given> {
        self.made.output_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DeleteStreamLinkOutputRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DeleteStreamLinkOutputRequest
    where
        FlowIdState: rt::IsGiven,
        OutputIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> DeleteStreamLinkOutputBuilder<C, Next0, Next1> {
        DeleteStreamLinkOutputBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    OutputIdState,
> DeleteStreamLinkOutputBuilder<crate::Client, FlowIdState, OutputIdState> {
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
    pub async fn send(self) -> Result<DeleteStreamLinkOutputResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        OutputIdState: rt::IsGiven,
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
        OutputIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    OutputIdState,
> DeleteStreamLinkOutputBuilder<crate::blocking::Client, FlowIdState, OutputIdState> {
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
    pub fn send(self) -> Result<DeleteStreamLinkOutputResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        OutputIdState: rt::IsGiven,
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
        OutputIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DeleteStreamLinkOutputRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteStreamLinkOutputResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DeleteStreamLinkOutputResponse {
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

impl std::fmt::Debug for DeleteStreamLinkOutputResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteStreamLinkOutputResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DeleteStreamLinkOutputResponse {
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

impl<'de> rt::Deserialize<'de> for DeleteStreamLinkOutputResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DeleteStreamLinkOutputResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DeleteStreamLinkOutputResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DeleteStreamLinkOutput",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteStreamLinkOutputRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("OutputId", rt::Kind::String).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteStreamLinkOutputResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
