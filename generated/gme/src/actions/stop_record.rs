// @generated from spec/gme/actions/StopRecord.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Stop a recording.
///
/// The request of `StopRecord`, answered by [`StopRecordResponse`].
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
/// - `InvalidParameterValue.InvalidTaskId`: The `TaskId` is wrong.
/// - `ResourceNotFound.TaskNotFound`: There is no such recording task.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
/// - `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
///
/// Source: the vendor's page "StopRecord", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StopRecordRequest {
    /// Id of the recording task.
    ///
    /// - Required.
    pub task_id: i64,
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    pub(crate) extra: rt::Extra,
}

impl StopRecordRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            task_id: 0,
            biz_id: 0,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for StopRecordRequest {
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

impl std::fmt::Debug for StopRecordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StopRecordRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for StopRecordRequest {
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
impl<'de> rt::Deserialize<'de> for StopRecordRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for StopRecordRequest {
    type Service = crate::Service;
    type Response = StopRecordResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl StopRecordRequest {
    /// Starts a [`StopRecordBuilder`] without a client; [`build`](StopRecordBuilder::build) ends it.
    pub fn builder() -> StopRecordBuilder {
        StopRecordBuilder::new(())
    }
}

/// Builds a [`StopRecordRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct StopRecordBuilder<
    C = (),
    TaskIdState = crate::missing::TaskId,
    BizIdState = crate::missing::BizId,
> {
    client: C,
    options: rt::CallOptions,
    made: StopRecordRequest,
    given: std::marker::PhantomData<(TaskIdState, BizIdState)>,
}

impl<C> StopRecordBuilder<C, crate::missing::TaskId, crate::missing::BizId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: StopRecordRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, TaskIdState, BizIdState> StopRecordBuilder<C, TaskIdState, BizIdState> {
    /// Id of the recording task.
    ///
    /// - Required.
    pub fn task_id(mut self, value: i64) -> StopRecordBuilder<C, rt::Given, BizIdState> {
        self.made.task_id = value;
        self.turn()
    }

    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(mut self, value: i64) -> StopRecordBuilder<C, TaskIdState, rt::Given> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`StopRecordRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StopRecordRequest
    where
        TaskIdState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> StopRecordBuilder<C, Next0, Next1> {
        StopRecordBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<TaskIdState, BizIdState> StopRecordBuilder<crate::Client, TaskIdState, BizIdState> {
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
    pub async fn send(self) -> Result<StopRecordResponse, rt::Error>
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
> StopRecordBuilder<crate::blocking::Client, TaskIdState, BizIdState> {
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
    pub fn send(self) -> Result<StopRecordResponse, rt::Error>
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

/// The answer to a [`StopRecordRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopRecordResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for StopRecordResponse {
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

impl std::fmt::Debug for StopRecordResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StopRecordResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StopRecordResponse {
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

impl<'de> rt::Deserialize<'de> for StopRecordResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StopRecordResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for StopRecordResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "StopRecord",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StopRecordRequest",
    members: &[
        rt::Member::new("TaskId", rt::Kind::Integer).required(),
        rt::Member::new("BizId", rt::Kind::Integer).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "StopRecordResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
