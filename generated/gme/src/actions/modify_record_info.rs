// @generated from spec/gme/actions/ModifyRecordInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Change how a room is being recorded.
///
/// The request of `ModifyRecordInfo`, answered by [`ModifyRecordInfoResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2023-02-22.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue.InvalidBizId`: The `BizId`, which is the SDKAppID of an application, is wrong.
/// - `InvalidParameterValue.InvalidRecordMode`: The `RecordMode` is wrong.
/// - `InvalidParameterValue.InvalidSubscribeRecordUserIds`: The lists of users to record or to skip are
///   malformed.
/// - `InvalidParameterValue.InvalidSubscribeUserIds`: `SubscribeUserIds` has more than 20 users.
/// - `InvalidParameterValue.InvalidTaskId`: The `TaskId` is wrong.
/// - `InvalidParameterValue.InvalidUNSubscribeUserIds`: `UnSubscribeUserIds` has more than 20 users.
/// - `ResourceNotFound.TaskNotFound`: There is no such recording task.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
/// - `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
///
/// Source: the vendor's page "ModifyRecordInfo", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyRecordInfoRequest {
    /// Id of the task that StartRecord began and that is still running.
    ///
    /// - Required.
    pub task_id: i64,
    /// How the streams are recorded.
    ///
    /// - Required.
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    pub record_mode: crate::types::RecordMode,
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    /// Users who are recorded or left out.
    ///
    /// - Optional.
    pub subscribe_record_user_ids: Option<crate::types::SubscribeRecordUserIds>,
    pub(crate) extra: rt::Extra,
}

impl ModifyRecordInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            task_id: 0,
            record_mode: crate::types::RecordMode::from(0),
            biz_id: 0,
            subscribe_record_user_ids: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyRecordInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.task_id),
            1 => rt::view(&self.record_mode),
            2 => rt::view(&self.biz_id),
            3 => rt::view(&self.subscribe_record_user_ids),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyRecordInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyRecordInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyRecordInfoRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.task_id = rt::next(map)?,
            1 => self.record_mode = rt::next(map)?,
            2 => self.biz_id = rt::next(map)?,
            3 => self.subscribe_record_user_ids = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyRecordInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyRecordInfoRequest {
    type Service = crate::Service;
    type Response = ModifyRecordInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyRecordInfoRequest {
    /// Starts a [`ModifyRecordInfoBuilder`] without a client; [`build`](ModifyRecordInfoBuilder::build) ends it.
    pub fn builder() -> ModifyRecordInfoBuilder {
        ModifyRecordInfoBuilder::new(())
    }
}

/// Builds a [`ModifyRecordInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyRecordInfoBuilder<
    C = (),
    TaskIdState = crate::missing::TaskId,
    RecordModeState = crate::missing::RecordMode,
    BizIdState = crate::missing::BizId,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyRecordInfoRequest,
    given: std::marker::PhantomData<(TaskIdState, RecordModeState, BizIdState)>,
}

impl<
    C,
> ModifyRecordInfoBuilder<
    C,
    crate::missing::TaskId,
    crate::missing::RecordMode,
    crate::missing::BizId,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyRecordInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    TaskIdState,
    RecordModeState,
    BizIdState,
> ModifyRecordInfoBuilder<C, TaskIdState, RecordModeState, BizIdState> {
    /// Id of the task that StartRecord began and that is still running.
    ///
    /// - Required.
    pub fn task_id(
        mut self,
        value: i64,
    ) -> ModifyRecordInfoBuilder<C, rt::Given, RecordModeState, BizIdState> {
        self.made.task_id = value;
        self.turn()
    }

    /// How the streams are recorded.
    ///
    /// - Required.
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    pub fn record_mode(
        mut self,
        value: impl Into<crate::types::RecordMode>,
    ) -> ModifyRecordInfoBuilder<C, TaskIdState, rt::Given, BizIdState> {
        self.made.record_mode = value.into();
        self.turn()
    }

    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> ModifyRecordInfoBuilder<C, TaskIdState, RecordModeState, rt::Given> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Users who are recorded or left out.
    ///
    /// - Optional.
    pub fn subscribe_record_user_ids(
        mut self,
        value: crate::types::SubscribeRecordUserIds,
    ) -> Self {
        self.made.subscribe_record_user_ids = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyRecordInfoRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyRecordInfoRequest
    where
        TaskIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> ModifyRecordInfoBuilder<C, Next0, Next1, Next2> {
        ModifyRecordInfoBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TaskIdState,
    RecordModeState,
    BizIdState,
> ModifyRecordInfoBuilder<crate::Client, TaskIdState, RecordModeState, BizIdState> {
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
    pub async fn send(self) -> Result<ModifyRecordInfoResponse, rt::Error>
    where
        TaskIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
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
        TaskIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    TaskIdState,
    RecordModeState,
    BizIdState,
> ModifyRecordInfoBuilder<
    crate::blocking::Client,
    TaskIdState,
    RecordModeState,
    BizIdState,
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
    pub fn send(self) -> Result<ModifyRecordInfoResponse, rt::Error>
    where
        TaskIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
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
        TaskIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyRecordInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRecordInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyRecordInfoResponse {
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

impl std::fmt::Debug for ModifyRecordInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyRecordInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyRecordInfoResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyRecordInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyRecordInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyRecordInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyRecordInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyRecordInfoRequest",
    members: &[
        rt::Member::new("TaskId", rt::Kind::Integer).required(),
        rt::Member::new("RecordMode", rt::Kind::Enum(&crate::types::record_mode::SCHEMA))
            .required(),
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new(
            "SubscribeRecordUserIds",
            rt::Kind::Struct(crate::schema::SUBSCRIBE_RECORD_USER_IDS),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyRecordInfoResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
