// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! Calls that block the thread, for programs without an async runtime.

use tencentcloud_runtime::codegen as rt;

/// A client of StreamLink that blocks the thread. Cheap to clone; clones share their connections.
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

    /// See [`crate::Client::create_stream_link_flow`].
    pub fn create_stream_link_flow(
        &self,
    ) -> crate::actions::create_stream_link_flow::CreateStreamLinkFlowBuilder<Self> {
        crate::actions::create_stream_link_flow::CreateStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_stream_link_input`].
    pub fn create_stream_link_input(
        &self,
    ) -> crate::actions::create_stream_link_input::CreateStreamLinkInputBuilder<Self> {
        crate::actions::create_stream_link_input::CreateStreamLinkInputBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_stream_link_output_info`].
    pub fn create_stream_link_output_info(
        &self,
    ) -> crate::actions::create_stream_link_output_info::CreateStreamLinkOutputInfoBuilder<
        Self,
    > {
        crate::actions::create_stream_link_output_info::CreateStreamLinkOutputInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_stream_link_security_group`].
    pub fn create_stream_link_security_group(
        &self,
    ) -> crate::actions::create_stream_link_security_group::CreateStreamLinkSecurityGroupBuilder<
        Self,
    > {
        crate::actions::create_stream_link_security_group::CreateStreamLinkSecurityGroupBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::delete_stream_link_flow`].
    pub fn delete_stream_link_flow(
        &self,
    ) -> crate::actions::delete_stream_link_flow::DeleteStreamLinkFlowBuilder<Self> {
        crate::actions::delete_stream_link_flow::DeleteStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::delete_stream_link_output`].
    pub fn delete_stream_link_output(
        &self,
    ) -> crate::actions::delete_stream_link_output::DeleteStreamLinkOutputBuilder<Self> {
        crate::actions::delete_stream_link_output::DeleteStreamLinkOutputBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow`].
    pub fn describe_stream_link_flow(
        &self,
    ) -> crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder<Self> {
        crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow_logs`].
    pub fn describe_stream_link_flow_logs(
        &self,
    ) -> crate::actions::describe_stream_link_flow_logs::DescribeStreamLinkFlowLogsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_logs::DescribeStreamLinkFlowLogsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow_media_statistics`].
    pub fn describe_stream_link_flow_media_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_media_statistics::DescribeStreamLinkFlowMediaStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_media_statistics::DescribeStreamLinkFlowMediaStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow_realtime_status`].
    pub fn describe_stream_link_flow_realtime_status(
        &self,
    ) -> crate::actions::describe_stream_link_flow_realtime_status::DescribeStreamLinkFlowRealtimeStatusBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_realtime_status::DescribeStreamLinkFlowRealtimeStatusBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow_srt_statistics`].
    pub fn describe_stream_link_flow_srt_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_srt_statistics::DescribeStreamLinkFlowSrtStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_srt_statistics::DescribeStreamLinkFlowSrtStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flow_statistics`].
    pub fn describe_stream_link_flow_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_statistics::DescribeStreamLinkFlowStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_statistics::DescribeStreamLinkFlowStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_flows`].
    pub fn describe_stream_link_flows(
        &self,
    ) -> crate::actions::describe_stream_link_flows::DescribeStreamLinkFlowsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flows::DescribeStreamLinkFlowsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_stream_link_regions`].
    pub fn describe_stream_link_regions(
        &self,
    ) -> crate::actions::describe_stream_link_regions::DescribeStreamLinkRegionsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_regions::DescribeStreamLinkRegionsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_stream_link_flow`].
    pub fn modify_stream_link_flow(
        &self,
    ) -> crate::actions::modify_stream_link_flow::ModifyStreamLinkFlowBuilder<Self> {
        crate::actions::modify_stream_link_flow::ModifyStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_stream_link_input`].
    pub fn modify_stream_link_input(
        &self,
    ) -> crate::actions::modify_stream_link_input::ModifyStreamLinkInputBuilder<Self> {
        crate::actions::modify_stream_link_input::ModifyStreamLinkInputBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_stream_link_output_info`].
    pub fn modify_stream_link_output_info(
        &self,
    ) -> crate::actions::modify_stream_link_output_info::ModifyStreamLinkOutputInfoBuilder<
        Self,
    > {
        crate::actions::modify_stream_link_output_info::ModifyStreamLinkOutputInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::start_stream_link_flow`].
    pub fn start_stream_link_flow(
        &self,
    ) -> crate::actions::start_stream_link_flow::StartStreamLinkFlowBuilder<Self> {
        crate::actions::start_stream_link_flow::StartStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::stop_stream_link_flow`].
    pub fn stop_stream_link_flow(
        &self,
    ) -> crate::actions::stop_stream_link_flow::StopStreamLinkFlowBuilder<Self> {
        crate::actions::stop_stream_link_flow::StopStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }
}
