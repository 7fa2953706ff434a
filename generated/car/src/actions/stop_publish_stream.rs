// @generated from spec/car/actions/StopPublishStream.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Stop the push of a user's stream.
///
/// The request of `StopPublishStream`, answered by [`StopPublishStreamResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2023-08-24.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.JsonParseError`: The JSON can't be parsed.
/// - `OperationDenied`: The operation is refused.
/// - `ResourceNotFound.SessionNotFound`: The user has no session.
///
/// Source: the vendor's page "StopPublishStream", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StopPublishStreamRequest {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub user_id: String,
    pub(crate) extra: rt::Extra,
}

impl StopPublishStreamRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            user_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for StopPublishStreamRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for StopPublishStreamRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StopPublishStreamRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for StopPublishStreamRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.user_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for StopPublishStreamRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for StopPublishStreamRequest {
    type Service = crate::Service;
    type Response = StopPublishStreamResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl StopPublishStreamRequest {
    /// Starts a [`StopPublishStreamBuilder`] without a client; [`build`](StopPublishStreamBuilder::build) ends it.
    pub fn builder() -> StopPublishStreamBuilder {
        StopPublishStreamBuilder::new(())
    }
}

/// Builds a [`StopPublishStreamRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct StopPublishStreamBuilder<C = (), UserIdState = crate::missing::UserId> {
    client: C,
    options: rt::CallOptions,
    made: StopPublishStreamRequest,
    given: std::marker::PhantomData<(UserIdState,)>,
}

impl<C> StopPublishStreamBuilder<C, crate::missing::UserId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: StopPublishStreamRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, UserIdState> StopPublishStreamBuilder<C, UserIdState> {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub fn user_id(
        mut self,
        value: impl Into<String>,
    ) -> StopPublishStreamBuilder<C, rt::Given> {
        self.made.user_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`StopPublishStreamRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StopPublishStreamRequest
    where
        UserIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> StopPublishStreamBuilder<C, Next0> {
        StopPublishStreamBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<UserIdState> StopPublishStreamBuilder<crate::Client, UserIdState> {
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
    pub async fn send(self) -> Result<StopPublishStreamResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
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
        UserIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<UserIdState> StopPublishStreamBuilder<crate::blocking::Client, UserIdState> {
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
    pub fn send(self) -> Result<StopPublishStreamResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
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
        UserIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`StopPublishStreamRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopPublishStreamResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for StopPublishStreamResponse {
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

impl std::fmt::Debug for StopPublishStreamResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StopPublishStreamResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StopPublishStreamResponse {
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

impl<'de> rt::Deserialize<'de> for StopPublishStreamResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StopPublishStreamResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for StopPublishStreamResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "StopPublishStream",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StopPublishStreamRequest",
    members: &[rt::Member::new("UserId", rt::Kind::String).required()],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StopPublishStreamResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
