// @generated from spec/gme/actions/ModifyAppStatus.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Switch an application on or off.
///
/// The request of `ModifyAppStatus`, answered by [`ModifyAppStatusResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 1000 requests per second.
/// - Takes no region.
/// - Since the release of 2022-10-17.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.UserFeeNegative`: The account owes money, so the operation is refused.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `MissingParameter`: A required parameter is not there.
/// - `ResourceNotFound`: There is no such resource.
/// - `ResourceNotFound.BizidIsNotFound`: No application has this `BizId`.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnknownParameter`: The action has no such parameter.
/// - `UnsupportedOperation`: The operation is not supported.
///
/// Source: the vendor's page "ModifyAppStatus", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyAppStatusRequest {
    /// Id of the application, as CreateApp answers it.
    ///
    /// - Required.
    pub biz_id: i64,
    /// Whether the application is to be on.
    ///
    /// - Required.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub status: crate::types::SwitchStatus,
    pub(crate) extra: rt::Extra,
}

impl ModifyAppStatusRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            biz_id: 0,
            status: crate::types::SwitchStatus::from(""),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyAppStatusRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.status),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyAppStatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyAppStatusRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyAppStatusRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.biz_id = rt::next(map)?,
            1 => self.status = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyAppStatusRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyAppStatusRequest {
    type Service = crate::Service;
    type Response = ModifyAppStatusResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyAppStatusRequest {
    /// Starts a [`ModifyAppStatusBuilder`] without a client; [`build`](ModifyAppStatusBuilder::build) ends it.
    pub fn builder() -> ModifyAppStatusBuilder {
        ModifyAppStatusBuilder::new(())
    }
}

/// Builds a [`ModifyAppStatusRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyAppStatusBuilder<
    C = (),
    BizIdState = crate::missing::BizId,
    StatusState = crate::missing::Status,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyAppStatusRequest,
    given: std::marker::PhantomData<(BizIdState, StatusState)>,
}

impl<C> ModifyAppStatusBuilder<C, crate::missing::BizId, crate::missing::Status> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyAppStatusRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, BizIdState, StatusState> ModifyAppStatusBuilder<C, BizIdState, StatusState> {
    /// Id of the application, as CreateApp answers it.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> ModifyAppStatusBuilder<C, rt::Given, StatusState> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Whether the application is to be on.
    ///
    /// - Required.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub fn status(
        mut self,
        value: impl Into<crate::types::SwitchStatus>,
    ) -> ModifyAppStatusBuilder<C, BizIdState, rt::Given> {
        self.made.status = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyAppStatusRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyAppStatusRequest
    where
        BizIdState: rt::IsGiven,
        StatusState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> ModifyAppStatusBuilder<C, Next0, Next1> {
        ModifyAppStatusBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    BizIdState,
    StatusState,
> ModifyAppStatusBuilder<crate::Client, BizIdState, StatusState> {
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
    pub async fn send(self) -> Result<ModifyAppStatusResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StatusState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
        StatusState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    BizIdState,
    StatusState,
> ModifyAppStatusBuilder<crate::blocking::Client, BizIdState, StatusState> {
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
    pub fn send(self) -> Result<ModifyAppStatusResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StatusState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
        StatusState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyAppStatusRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyAppStatusResponse {
    /// The application and its new status.
    pub data: Option<crate::types::ModifyAppStatusResp>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyAppStatusResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.data),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyAppStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyAppStatusResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyAppStatusResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.data = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ModifyAppStatusResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyAppStatusResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyAppStatusResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyAppStatus",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 1000,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyAppStatusRequest",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA))
            .required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyAppStatusResponse",
    members: &[
        rt::Member::new("Data", rt::Kind::Struct(crate::schema::MODIFY_APP_STATUS_RESP)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
