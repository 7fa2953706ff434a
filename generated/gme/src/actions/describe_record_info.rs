// @generated from spec/gme/actions/DescribeRecordInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Look up the recordings of a task.
///
/// The request of `DescribeRecordInfo`, answered by [`DescribeRecordInfoResponse`].
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
/// - `InvalidParameterValue.InvalidTaskId`: The `TaskId` is wrong.
/// - `ResourceNotFound.TaskNotFound`: There is no such recording task.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
/// - `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
///
/// Source: the vendor's page "DescribeRecordInfo", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeRecordInfoRequest {
    /// Id of the task that StartRecord began and that is still running.
    ///
    /// - Required.
    pub task_id: i64,
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    pub(crate) extra: rt::Extra,
}

impl DescribeRecordInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            task_id: 0,
            biz_id: 0,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeRecordInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.task_id),
            1 => rt::view(&self.biz_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeRecordInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeRecordInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeRecordInfoRequest {
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
            1 => self.biz_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeRecordInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeRecordInfoRequest {
    type Service = crate::Service;
    type Response = DescribeRecordInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeRecordInfoRequest {
    /// Starts a [`DescribeRecordInfoBuilder`] without a client; [`build`](DescribeRecordInfoBuilder::build) ends it.
    pub fn builder() -> DescribeRecordInfoBuilder {
        DescribeRecordInfoBuilder::new(())
    }
}

/// Builds a [`DescribeRecordInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeRecordInfoBuilder<
    C = (),
    TaskIdState = crate::missing::TaskId,
    BizIdState = crate::missing::BizId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeRecordInfoRequest,
    given: std::marker::PhantomData<(TaskIdState, BizIdState)>,
}

impl<C> DescribeRecordInfoBuilder<C, crate::missing::TaskId, crate::missing::BizId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeRecordInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, TaskIdState, BizIdState> DescribeRecordInfoBuilder<C, TaskIdState, BizIdState> {
    /// Id of the task that StartRecord began and that is still running.
    ///
    /// - Required.
    pub fn task_id(
        mut self,
        value: i64,
    ) -> DescribeRecordInfoBuilder<C, rt::Given, BizIdState> {
        self.made.task_id = value;
        self.turn()
    }

    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> DescribeRecordInfoBuilder<C, TaskIdState, rt::Given> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeRecordInfoRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeRecordInfoRequest
    where
        TaskIdState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> DescribeRecordInfoBuilder<C, Next0, Next1> {
        DescribeRecordInfoBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TaskIdState,
    BizIdState,
> DescribeRecordInfoBuilder<crate::Client, TaskIdState, BizIdState> {
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
    pub async fn send(self) -> Result<DescribeRecordInfoResponse, rt::Error>
    where
        TaskIdState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    TaskIdState,
    BizIdState,
> DescribeRecordInfoBuilder<crate::blocking::Client, TaskIdState, BizIdState> {
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
    pub fn send(self) -> Result<DescribeRecordInfoResponse, rt::Error>
    where
        TaskIdState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

impl<
    TaskIdState,
    BizIdState,
> DescribeRecordInfoBuilder<rt::Waiter, TaskIdState, BizIdState> {
    /// Calls the action until it answers with the state that is waited for. Does not compile while a required
    /// member is missing.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait(self) -> rt::Wait<DescribeRecordInfoRequest>
    where
        TaskIdState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.client.wait(self.made)
    }
}

/// The answer to a [`DescribeRecordInfoRequest`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeRecordInfoResponse {
    /// The recordings of the task.
    ///
    /// - The service may answer null.
    pub record_info: Vec<crate::types::RecordInfo>,
    /// How the streams are recorded.
    ///
    /// - Values: [`RecordMode`](crate::types::RecordMode).
    pub record_mode: crate::types::RecordMode,
    /// Id of the room.
    pub room_id: String,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl Default for DescribeRecordInfoResponse {
    fn default() -> Self {
        Self {
            record_info: Vec::new(),
            record_mode: crate::types::RecordMode::from(0),
            room_id: String::new(),
            request_id: String::new(),
        }
    }
}

impl rt::Typed for DescribeRecordInfoResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.record_info),
            1 => rt::view(&self.record_mode),
            2 => rt::view(&self.room_id),
            3 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeRecordInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeRecordInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeRecordInfoResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.record_info = rt::next(map)?,
            1 => self.record_mode = rt::next(map)?,
            2 => self.room_id = rt::next(map)?,
            3 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeRecordInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeRecordInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeRecordInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeRecordInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeRecordInfoRequest",
    members: &[
        rt::Member::new("TaskId", rt::Kind::Integer).required(),
        rt::Member::new("BizId", rt::Kind::Integer).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeRecordInfoResponse",
    members: &[
        rt::Member::new(
            "RecordInfo",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RECORD_INFO)),
        ),
        rt::Member::new(
            "RecordMode",
            rt::Kind::Enum(&crate::types::record_mode::SCHEMA),
        ),
        rt::Member::new("RoomId", rt::Kind::String),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
