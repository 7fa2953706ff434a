// @generated from spec/gme/actions/StartRecord.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Start to record a room.
///
/// The request of `StartRecord`, answered by [`StartRecordResponse`].
///
/// - A repeated call may change something again.
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
/// - `InvalidParameterValue.InvalidRoomId`: The `RoomId` is wrong.
/// - `InvalidParameterValue.InvalidSubscribeRecordUserIds`: The lists of users to record or to skip are
///   malformed.
/// - `InvalidParameterValue.InvalidSubscribeUserIds`: `SubscribeUserIds` has more than 20 users.
/// - `InvalidParameterValue.InvalidUNSubscribeUserIds`: `UnSubscribeUserIds` has more than 20 users.
/// - `ResourceInUse.TaskInUse`: There is such a recording task already.
/// - `ResourceNotFound.RoomNotFound`: There is no such room.
/// - `ResourceNotFound.TaskNotFound`: There is no such recording task.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
/// - `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
///
/// Source: the vendor's page "StartRecord", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartRecordRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    /// Id of the room.
    ///
    /// - Required.
    pub room_id: String,
    /// How the streams are recorded.
    ///
    /// - Required.
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    pub record_mode: crate::types::RecordMode,
    /// Users who are recorded or left out.
    ///
    /// - Optional.
    /// - Default: everyone in the room is recorded.
    pub subscribe_record_user_ids: Option<crate::types::SubscribeRecordUserIds>,
    pub(crate) extra: rt::Extra,
}

impl StartRecordRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            biz_id: 0,
            room_id: String::new(),
            record_mode: crate::types::RecordMode::from(0),
            subscribe_record_user_ids: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for StartRecordRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.room_id),
            2 => rt::view(&self.record_mode),
            3 => rt::view(&self.subscribe_record_user_ids),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for StartRecordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartRecordRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for StartRecordRequest {
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
            1 => self.room_id = rt::next(map)?,
            2 => self.record_mode = rt::next(map)?,
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
impl<'de> rt::Deserialize<'de> for StartRecordRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for StartRecordRequest {
    type Service = crate::Service;
    type Response = StartRecordResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl StartRecordRequest {
    /// Starts a [`StartRecordBuilder`] without a client; [`build`](StartRecordBuilder::build) ends it.
    pub fn builder() -> StartRecordBuilder {
        StartRecordBuilder::new(())
    }
}

/// Builds a [`StartRecordRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct StartRecordBuilder<
    C = (),
    BizIdState = crate::missing::BizId,
    RoomIdState = crate::missing::RoomId,
    RecordModeState = crate::missing::RecordMode,
> {
    client: C,
    options: rt::CallOptions,
    made: StartRecordRequest,
    given: std::marker::PhantomData<(BizIdState, RoomIdState, RecordModeState)>,
}

impl<
    C,
> StartRecordBuilder<
    C,
    crate::missing::BizId,
    crate::missing::RoomId,
    crate::missing::RecordMode,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: StartRecordRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    BizIdState,
    RoomIdState,
    RecordModeState,
> StartRecordBuilder<C, BizIdState, RoomIdState, RecordModeState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> StartRecordBuilder<C, rt::Given, RoomIdState, RecordModeState> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Id of the room.
    ///
    /// - Required.
    pub fn room_id(
        mut self,
        value: impl Into<String>,
    ) -> StartRecordBuilder<C, BizIdState, rt::Given, RecordModeState> {
        self.made.room_id = value.into();
        self.turn()
    }

    /// How the streams are recorded.
    ///
    /// - Required.
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    pub fn record_mode(
        mut self,
        value: impl Into<crate::types::RecordMode>,
    ) -> StartRecordBuilder<C, BizIdState, RoomIdState, rt::Given> {
        self.made.record_mode = value.into();
        self.turn()
    }

    /// Users who are recorded or left out.
    ///
    /// - Optional.
    /// - Default: everyone in the room is recorded.
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

    /// The finished [`StartRecordRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StartRecordRequest
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(self) -> StartRecordBuilder<C, Next0, Next1, Next2> {
        StartRecordBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    BizIdState,
    RoomIdState,
    RecordModeState,
> StartRecordBuilder<crate::Client, BizIdState, RoomIdState, RecordModeState> {
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
    pub async fn send(self) -> Result<StartRecordResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
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
        RoomIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    BizIdState,
    RoomIdState,
    RecordModeState,
> StartRecordBuilder<crate::blocking::Client, BizIdState, RoomIdState, RecordModeState> {
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
    pub fn send(self) -> Result<StartRecordResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
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
        RoomIdState: rt::IsGiven,
        RecordModeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`StartRecordRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartRecordResponse {
    /// Id of the recording task.
    pub task_id: i64,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for StartRecordResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.task_id),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StartRecordResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StartRecordResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StartRecordResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.task_id = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StartRecordResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StartRecordResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for StartRecordResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "StartRecord",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartRecordRequest",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new("RoomId", rt::Kind::String).required(),
        rt::Member::new("RecordMode", rt::Kind::Enum(&crate::types::record_mode::SCHEMA))
            .required(),
        rt::Member::new(
            "SubscribeRecordUserIds",
            rt::Kind::Struct(crate::schema::SUBSCRIBE_RECORD_USER_IDS),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StartRecordResponse",
    members: &[
        rt::Member::new("TaskId", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
