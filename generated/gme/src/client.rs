// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A client of Game Multimedia Engine. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::ServiceClient,
}

impl Client {
    /// A client of Game Multimedia Engine with a configuration, which other services' clients can share.
    #[must_use]
    pub fn new(config: &rt::Config) -> Self {
        Self {
            inner: rt::ServiceClient::new(&crate::SCHEMA, config),
        }
    }

    /// A client with key and region from the environment.
    ///
    /// # Errors
    ///
    /// If `TENCENTCLOUD_SECRET_ID` or `TENCENTCLOUD_SECRET_KEY` is missing or can't be used.
    pub fn from_env() -> Result<Self, rt::Error> {
        Ok(Self::new(&rt::Config::from_env()?))
    }

    /// Sends a request that was built before.
    ///
    /// # Errors
    ///
    /// As the builders' `send`.
    pub async fn send<R>(&self, request: &R) -> Result<R::Response, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        self.inner.send(request, &rt::CallOptions::default()).await
    }

    /// Sends a request that was built before, with what holds for this call alone.
    ///
    /// # Errors
    ///
    /// As the builders' `send`.
    pub async fn send_with<R>(
        &self,
        request: &R,
        options: &rt::CallOptions,
    ) -> Result<R::Response, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        self.inner.send(request, options).await
    }

    /// Checks and signs a request that was built before, and sends nothing: what would travel, and what
    /// its signature was made from.
    ///
    /// # Errors
    ///
    /// As the builders' `dry_run`.
    pub async fn dry_run<R>(&self, request: &R) -> Result<rt::DryRun, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        self.inner.dry_run(request, &rt::CallOptions::default()).await
    }

    /// As [`dry_run`](Self::dry_run), with what holds for this call alone.
    ///
    /// # Errors
    ///
    /// As the builders' `dry_run`.
    pub async fn dry_run_with<R>(
        &self,
        request: &R,
        options: &rt::CallOptions,
    ) -> Result<rt::DryRun, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        self.inner.dry_run(request, options).await
    }

    /// Calls an action by its name, with a JSON object, and gives what stands inside of `Response`. The request
    /// is checked as a typed one is, and unknown members are refused.
    ///
    /// # Errors
    ///
    /// As the builders' `send`.
    pub async fn call(
        &self,
        action: &str,
        request: rt::Json,
    ) -> Result<rt::Json, rt::Error> {
        self.inner.call(action, request, &rt::CallOptions::default()).await
    }

    /// As [`call`](Self::call), with what holds for this call alone, such as that the action may be one that
    /// the spec does not list.
    ///
    /// # Errors
    ///
    /// As the builders' `send`.
    pub async fn call_with(
        &self,
        action: &str,
        request: rt::Json,
        options: &rt::CallOptions,
    ) -> Result<rt::Json, rt::Error> {
        self.inner.call(action, request, options).await
    }

    /// Create an application.
    ///
    /// - A repeated call may change something again.
    /// - At most 200 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-10-17.
    ///
    /// See [`CreateAppRequest`](crate::actions::create_app::CreateAppRequest).
    pub fn create_app(&self) -> crate::actions::create_app::CreateAppBuilder<Self> {
        crate::actions::create_app::CreateAppBuilder::new(self.clone())
    }

    /// Delete a room, or remove members from it.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 200 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-10-17.
    ///
    /// See [`DeleteRoomMemberRequest`](crate::actions::delete_room_member::DeleteRoomMemberRequest).
    pub fn delete_room_member(
        &self,
    ) -> crate::actions::delete_room_member::DeleteRoomMemberBuilder<Self> {
        crate::actions::delete_room_member::DeleteRoomMemberBuilder::new(self.clone())
    }

    /// Query how much of its services an application used day by day.
    ///
    /// - Changes nothing.
    /// - At most 200 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-10-17.
    ///
    /// See
    /// [`DescribeAppStatisticsRequest`](crate::actions::describe_app_statistics::DescribeAppStatisticsRequest).
    pub fn describe_app_statistics(
        &self,
    ) -> crate::actions::describe_app_statistics::DescribeAppStatisticsBuilder<Self> {
        crate::actions::describe_app_statistics::DescribeAppStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// Query the daily figures of an application's voice chat.
    ///
    /// - Changes nothing.
    /// - At most 200 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-10-17.
    ///
    /// See
    /// [`DescribeApplicationDataRequest`](crate::actions::describe_application_data::DescribeApplicationDataRequest).
    pub fn describe_application_data(
        &self,
    ) -> crate::actions::describe_application_data::DescribeApplicationDataBuilder<
        Self,
    > {
        crate::actions::describe_application_data::DescribeApplicationDataBuilder::new(
            self.clone(),
        )
    }

    /// Look up the recordings of a task.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-02-22.
    ///
    /// See [`DescribeRecordInfoRequest`](crate::actions::describe_record_info::DescribeRecordInfoRequest).
    pub fn describe_record_info(
        &self,
    ) -> crate::actions::describe_record_info::DescribeRecordInfoBuilder<Self> {
        crate::actions::describe_record_info::DescribeRecordInfoBuilder::new(
            self.clone(),
        )
    }

    /// Look up the task that records a room.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-02-22.
    ///
    /// See [`DescribeTaskInfoRequest`](crate::actions::describe_task_info::DescribeTaskInfoRequest).
    pub fn describe_task_info(
        &self,
    ) -> crate::actions::describe_task_info::DescribeTaskInfoBuilder<Self> {
        crate::actions::describe_task_info::DescribeTaskInfoBuilder::new(self.clone())
    }

    /// Switch an application on or off.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 1000 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-10-17.
    ///
    /// See [`ModifyAppStatusRequest`](crate::actions::modify_app_status::ModifyAppStatusRequest).
    pub fn modify_app_status(
        &self,
    ) -> crate::actions::modify_app_status::ModifyAppStatusBuilder<Self> {
        crate::actions::modify_app_status::ModifyAppStatusBuilder::new(self.clone())
    }

    /// Change how a room is being recorded.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-02-22.
    ///
    /// See [`ModifyRecordInfoRequest`](crate::actions::modify_record_info::ModifyRecordInfoRequest).
    pub fn modify_record_info(
        &self,
    ) -> crate::actions::modify_record_info::ModifyRecordInfoBuilder<Self> {
        crate::actions::modify_record_info::ModifyRecordInfoBuilder::new(self.clone())
    }

    /// Start to record a room.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-02-22.
    ///
    /// See [`StartRecordRequest`](crate::actions::start_record::StartRecordRequest).
    pub fn start_record(
        &self,
    ) -> crate::actions::start_record::StartRecordBuilder<Self> {
        crate::actions::start_record::StartRecordBuilder::new(self.clone())
    }

    /// Stop a recording.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-02-22.
    ///
    /// See [`StopRecordRequest`](crate::actions::stop_record::StopRecordRequest).
    pub fn stop_record(&self) -> crate::actions::stop_record::StopRecordBuilder<Self> {
        crate::actions::stop_record::StopRecordBuilder::new(self.clone())
    }

    /// Waits until every recording of a task has been uploaded.
    ///
    /// Takes what the action `DescribeRecordInfo` takes; `.wait().await` calls it until the state is reached.
    ///
    /// - Looks at `RecordInfo[].RecordStatus`.
    /// - Reached at `13`, `14`.
    /// - **Note.** The documents show: The table names the states and not their order, and the page says of the
    ///   task that it still runs. Chosen: A recording goes through the states as they are numbered, and ends at
    ///   14\. Reason: Their meanings leave no other order, and no other action answers the states that follow a
    ///   recording.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_recordings_uploaded(
        &self,
    ) -> crate::actions::describe_record_info::DescribeRecordInfoBuilder<rt::Waiter> {
        let waiter = rt::Waiter::new(&self.inner, &crate::waiters::RECORDINGS_UPLOADED);
        crate::actions::describe_record_info::DescribeRecordInfoBuilder::new(waiter)
    }
}
