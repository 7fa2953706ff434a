// @generated from spec/car/actions/StartPublishStreamWithURL.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Push what the application shows as a live stream to an address of your own, which is billed apart. The
/// codec is the first of H.265, H.264, VP8 and VP9 that the client can do.
///
/// The request of `StartPublishStreamWithURL`, answered by [`StartPublishStreamWithUrlResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2023-10-23.
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
/// Source: the vendor's page "StartPublishStreamWithURL", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartPublishStreamWithUrlRequest {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub user_id: String,
    /// Address that the stream is pushed to. It may carry the secret of the push.
    ///
    /// - Required.
    /// - Must be a URL that starts with `rtmp://`.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub publish_stream_url: String,
    pub(crate) extra: rt::Extra,
}

impl StartPublishStreamWithUrlRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            user_id: String::new(),
            publish_stream_url: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for StartPublishStreamWithUrlRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_id),
            1 => rt::view(&self.publish_stream_url),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for StartPublishStreamWithUrlRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartPublishStreamWithUrlRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for StartPublishStreamWithUrlRequest {
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
            1 => self.publish_stream_url = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for StartPublishStreamWithUrlRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for StartPublishStreamWithUrlRequest {
    type Service = crate::Service;
    type Response = StartPublishStreamWithUrlResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl StartPublishStreamWithUrlRequest {
    /// Starts a [`StartPublishStreamWithUrlBuilder`] without a client; [`build`](StartPublishStreamWithUrlBuilder::build) ends it.
    pub fn builder() -> StartPublishStreamWithUrlBuilder {
        StartPublishStreamWithUrlBuilder::new(())
    }
}

/// Builds a [`StartPublishStreamWithUrlRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct StartPublishStreamWithUrlBuilder<
    C = (),
    UserIdState = crate::missing::UserId,
    PublishStreamUrlState = crate::missing::PublishStreamUrl,
> {
    client: C,
    options: rt::CallOptions,
    made: StartPublishStreamWithUrlRequest,
    given: std::marker::PhantomData<(UserIdState, PublishStreamUrlState)>,
}

impl<
    C,
> StartPublishStreamWithUrlBuilder<
    C,
    crate::missing::UserId,
    crate::missing::PublishStreamUrl,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: StartPublishStreamWithUrlRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    UserIdState,
    PublishStreamUrlState,
> StartPublishStreamWithUrlBuilder<C, UserIdState, PublishStreamUrlState> {
    /// Your own unique id of the user.
    ///
    /// - Required.
    pub fn user_id(
        mut self,
        value: impl Into<String>,
    ) -> StartPublishStreamWithUrlBuilder<C, rt::Given, PublishStreamUrlState> {
        self.made.user_id = value.into();
        self.turn()
    }

    /// Address that the stream is pushed to. It may carry the secret of the push.
    ///
    /// - Required.
    /// - Must be a URL that starts with `rtmp://`.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub fn publish_stream_url(
        mut self,
        value: impl Into<String>,
    ) -> StartPublishStreamWithUrlBuilder<C, UserIdState, rt::Given> {
        self.made.publish_stream_url = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`StartPublishStreamWithUrlRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StartPublishStreamWithUrlRequest
    where
        UserIdState: rt::IsGiven,
        PublishStreamUrlState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> StartPublishStreamWithUrlBuilder<C, Next0, Next1> {
        StartPublishStreamWithUrlBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    UserIdState,
    PublishStreamUrlState,
> StartPublishStreamWithUrlBuilder<crate::Client, UserIdState, PublishStreamUrlState> {
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
    pub async fn send(self) -> Result<StartPublishStreamWithUrlResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        PublishStreamUrlState: rt::IsGiven,
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
        PublishStreamUrlState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    UserIdState,
    PublishStreamUrlState,
> StartPublishStreamWithUrlBuilder<
    crate::blocking::Client,
    UserIdState,
    PublishStreamUrlState,
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
    pub fn send(self) -> Result<StartPublishStreamWithUrlResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        PublishStreamUrlState: rt::IsGiven,
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
        PublishStreamUrlState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`StartPublishStreamWithUrlRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartPublishStreamWithUrlResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for StartPublishStreamWithUrlResponse {
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

impl std::fmt::Debug for StartPublishStreamWithUrlResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartPublishStreamWithUrlResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StartPublishStreamWithUrlResponse {
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

impl<'de> rt::Deserialize<'de> for StartPublishStreamWithUrlResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StartPublishStreamWithUrlResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for StartPublishStreamWithUrlResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "StartPublishStreamWithURL",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartPublishStreamWithURLRequest",
    members: &[
        rt::Member::new("UserId", rt::Kind::String).required(),
        rt::Member::new("PublishStreamURL", rt::Kind::String)
            .required()
            .sensitive()
            .checks(&[rt::Check::Format(rt::Format::Url(&["rtmp"]))]),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartPublishStreamWithURLResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
