// @generated from spec/gme/actions/DescribeTaskInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Look up the task that records a room.
///
/// The request of `DescribeTaskInfo`, answered by [`DescribeTaskInfoResponse`].
///
/// - Changes nothing.
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
/// - `InvalidParameterValue.InvalidRoomId`: The `RoomId` is wrong.
/// - `OperationDenied`: The operation is refused.
/// - `ResourceNotFound.RoomNotFound`: There is no such room.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
/// - `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
///
/// Source: the vendor's page "DescribeTaskInfo", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskInfoRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    /// Id of the room.
    ///
    /// - Required.
    pub room_id: String,
    pub(crate) extra: rt::Extra,
}

impl DescribeTaskInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            biz_id: 0,
            room_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeTaskInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.room_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeTaskInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTaskInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeTaskInfoRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeTaskInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeTaskInfoRequest {
    type Service = crate::Service;
    type Response = DescribeTaskInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeTaskInfoRequest {
    /// Starts a [`DescribeTaskInfoBuilder`] without a client; [`build`](DescribeTaskInfoBuilder::build) ends it.
    pub fn builder() -> DescribeTaskInfoBuilder {
        DescribeTaskInfoBuilder::new(())
    }
}

/// Builds a [`DescribeTaskInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeTaskInfoBuilder<
    C = (),
    BizIdState = crate::missing::BizId,
    RoomIdState = crate::missing::RoomId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeTaskInfoRequest,
    given: std::marker::PhantomData<(BizIdState, RoomIdState)>,
}

impl<C> DescribeTaskInfoBuilder<C, crate::missing::BizId, crate::missing::RoomId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeTaskInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, BizIdState, RoomIdState> DescribeTaskInfoBuilder<C, BizIdState, RoomIdState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> DescribeTaskInfoBuilder<C, rt::Given, RoomIdState> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Id of the room.
    ///
    /// - Required.
    pub fn room_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeTaskInfoBuilder<C, BizIdState, rt::Given> {
        self.made.room_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeTaskInfoRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeTaskInfoRequest
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> DescribeTaskInfoBuilder<C, Next0, Next1> {
        DescribeTaskInfoBuilder {
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
> DescribeTaskInfoBuilder<crate::Client, BizIdState, RoomIdState> {
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
    pub async fn send(self) -> Result<DescribeTaskInfoResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    BizIdState,
    RoomIdState,
> DescribeTaskInfoBuilder<crate::blocking::Client, BizIdState, RoomIdState> {
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
    pub fn send(self) -> Result<DescribeTaskInfoResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        RoomIdState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeTaskInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskInfoResponse {
    /// Id of the task that StartRecord began and that is still running.
    ///
    /// - The service may answer null.
    pub task_id: Option<i64>,
    /// How the streams are recorded.
    ///
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    /// - The service may answer null.
    pub record_mode: Option<crate::types::RecordMode>,
    /// Users who are recorded or left out.
    ///
    /// - The service may answer null.
    pub subscribe_record_user_ids: Option<crate::types::SubscribeRecordUserIds>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeTaskInfoResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.task_id),
            1 => rt::view(&self.record_mode),
            2 => rt::view(&self.subscribe_record_user_ids),
            3 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeTaskInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTaskInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeTaskInfoResponse {
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
            1 => self.record_mode = rt::next(map)?,
            2 => self.subscribe_record_user_ids = rt::next(map)?,
            3 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeTaskInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeTaskInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeTaskInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeTaskInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTaskInfoRequest",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new("RoomId", rt::Kind::String).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTaskInfoResponse",
    members: &[
        rt::Member::new("TaskId", rt::Kind::Integer),
        rt::Member::new(
            "RecordMode",
            rt::Kind::Enum(&crate::types::record_mode::SCHEMA),
        ),
        rt::Member::new(
            "SubscribeRecordUserIds",
            rt::Kind::Struct(crate::schema::SUBSCRIBE_RECORD_USER_IDS),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
