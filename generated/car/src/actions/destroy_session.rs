// @generated from spec/car/actions/DestroySession.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// End a user's session, and with it the push of its stream, if there is one.
///
/// The request of `DestroySession`, answered by [`DestroySessionResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 100 requests per second.
/// - Takes no region.
/// - Since the release of 2022-09-05.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ProcessTimeout`: The request took too long.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter.JsonParseError`: The JSON can't be parsed.
/// - `ResourceUnavailable.AccessFailed`: The concurrency can't be reached.
///
/// Source: the vendor's page "DestroySession", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroySessionRequest {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub user_id: String,
    pub(crate) extra: rt::Extra,
}

impl DestroySessionRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            user_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DestroySessionRequest {
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

impl std::fmt::Debug for DestroySessionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DestroySessionRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DestroySessionRequest {
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
impl<'de> rt::Deserialize<'de> for DestroySessionRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DestroySessionRequest {
    type Service = crate::Service;
    type Response = DestroySessionResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DestroySessionRequest {
    /// Starts a [`DestroySessionBuilder`] without a client; [`build`](DestroySessionBuilder::build) ends it.
    pub fn builder() -> DestroySessionBuilder {
        DestroySessionBuilder::new(())
    }
}

/// Builds a [`DestroySessionRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DestroySessionBuilder<C = (), UserIdState = crate::missing::UserId> {
    client: C,
    options: rt::CallOptions,
    made: DestroySessionRequest,
    given: std::marker::PhantomData<(UserIdState,)>,
}

impl<C> DestroySessionBuilder<C, crate::missing::UserId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DestroySessionRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, UserIdState> DestroySessionBuilder<C, UserIdState> {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub fn user_id(
        mut self,
        value: impl Into<String>,
    ) -> DestroySessionBuilder<C, rt::Given> {
        self.made.user_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DestroySessionRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DestroySessionRequest
    where
        UserIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DestroySessionBuilder<C, Next0> {
        DestroySessionBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<UserIdState> DestroySessionBuilder<crate::Client, UserIdState> {
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
    pub async fn send(self) -> Result<DestroySessionResponse, rt::Error>
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
impl<UserIdState> DestroySessionBuilder<crate::blocking::Client, UserIdState> {
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
    pub fn send(self) -> Result<DestroySessionResponse, rt::Error>
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

/// The answer to a [`DestroySessionRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroySessionResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DestroySessionResponse {
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

impl std::fmt::Debug for DestroySessionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DestroySessionResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DestroySessionResponse {
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

impl<'de> rt::Deserialize<'de> for DestroySessionResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DestroySessionResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DestroySessionResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DestroySession",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 100,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DestroySessionRequest",
    members: &[rt::Member::new("UserId", rt::Kind::String).required()],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DestroySessionResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
