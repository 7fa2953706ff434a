// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! Calls that block the thread, for programs without an async runtime.

use tencentcloud_runtime::codegen as rt;

/// A client of Game Multimedia Engine that blocks the thread. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: crate::Client,
}

impl From<crate::Client> for Client {
    fn from(inner: crate::Client) -> Self {
        Self { inner }
    }
}

impl Client {
    /// A client with a configuration, which other services' clients can share.
    #[must_use]
    pub fn new(config: &rt::Config) -> Self {
        crate::Client::new(config).into()
    }

    /// A client with key and region from the environment.
    ///
    /// # Errors
    ///
    /// As [`crate::Client::from_env`].
    pub fn from_env() -> Result<Self, rt::Error> {
        Ok(crate::Client::from_env()?.into())
    }

    /// See [`crate::Client::send`].
    ///
    /// # Errors
    ///
    /// As the builders' `send`, and inside of an async runtime.
    pub fn send<R>(&self, request: &R) -> Result<R::Response, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        rt::wait(self.inner.send(request))
    }

    /// See [`crate::Client::send_with`].
    ///
    /// # Errors
    ///
    /// As the builders' `send`, and inside of an async runtime.
    pub fn send_with<R>(
        &self,
        request: &R,
        options: &rt::CallOptions,
    ) -> Result<R::Response, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        rt::wait(self.inner.send_with(request, options))
    }

    /// See [`crate::Client::dry_run`].
    ///
    /// # Errors
    ///
    /// As the builders' `dry_run`, and inside of an async runtime.
    pub fn dry_run<R>(&self, request: &R) -> Result<rt::DryRun, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        rt::wait(self.inner.dry_run(request))
    }

    /// See [`crate::Client::dry_run_with`].
    ///
    /// # Errors
    ///
    /// As the builders' `dry_run`, and inside of an async runtime.
    pub fn dry_run_with<R>(
        &self,
        request: &R,
        options: &rt::CallOptions,
    ) -> Result<rt::DryRun, rt::Error>
    where
        R: rt::Action<Service = crate::Service>,
    {
        rt::wait(self.inner.dry_run_with(request, options))
    }

    /// See [`crate::Client::call`].
    ///
    /// # Errors
    ///
    /// As the builders' `send`, and inside of an async runtime.
    pub fn call(&self, action: &str, request: rt::Json) -> Result<rt::Json, rt::Error> {
        rt::wait(self.inner.call(action, request))
    }

    /// See [`crate::Client::call_with`].
    ///
    /// # Errors
    ///
    /// As the builders' `send`, and inside of an async runtime.
    pub fn call_with(
        &self,
        action: &str,
        request: rt::Json,
        options: &rt::CallOptions,
    ) -> Result<rt::Json, rt::Error> {
        rt::wait(self.inner.call_with(action, request, options))
    }

    /// See [`crate::Client::create_app`].
    pub fn create_app(&self) -> crate::actions::create_app::CreateAppBuilder<Self> {
        crate::actions::create_app::CreateAppBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_room_member`].
    pub fn delete_room_member(
        &self,
    ) -> crate::actions::delete_room_member::DeleteRoomMemberBuilder<Self> {
        crate::actions::delete_room_member::DeleteRoomMemberBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_app_statistics`].
    pub fn describe_app_statistics(
        &self,
    ) -> crate::actions::describe_app_statistics::DescribeAppStatisticsBuilder<Self> {
        crate::actions::describe_app_statistics::DescribeAppStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_data`].
    pub fn describe_application_data(
        &self,
    ) -> crate::actions::describe_application_data::DescribeApplicationDataBuilder<
        Self,
    > {
        crate::actions::describe_application_data::DescribeApplicationDataBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_record_info`].
    pub fn describe_record_info(
        &self,
    ) -> crate::actions::describe_record_info::DescribeRecordInfoBuilder<Self> {
        crate::actions::describe_record_info::DescribeRecordInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_task_info`].
    pub fn describe_task_info(
        &self,
    ) -> crate::actions::describe_task_info::DescribeTaskInfoBuilder<Self> {
        crate::actions::describe_task_info::DescribeTaskInfoBuilder::new(self.clone())
    }

    /// See [`crate::Client::modify_app_status`].
    pub fn modify_app_status(
        &self,
    ) -> crate::actions::modify_app_status::ModifyAppStatusBuilder<Self> {
        crate::actions::modify_app_status::ModifyAppStatusBuilder::new(self.clone())
    }

    /// See [`crate::Client::modify_record_info`].
    pub fn modify_record_info(
        &self,
    ) -> crate::actions::modify_record_info::ModifyRecordInfoBuilder<Self> {
        crate::actions::modify_record_info::ModifyRecordInfoBuilder::new(self.clone())
    }

    /// See [`crate::Client::start_record`].
    pub fn start_record(
        &self,
    ) -> crate::actions::start_record::StartRecordBuilder<Self> {
        crate::actions::start_record::StartRecordBuilder::new(self.clone())
    }

    /// See [`crate::Client::stop_record`].
    pub fn stop_record(&self) -> crate::actions::stop_record::StopRecordBuilder<Self> {
        crate::actions::stop_record::StopRecordBuilder::new(self.clone())
    }
}
