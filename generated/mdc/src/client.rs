// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A client of StreamLink. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::ServiceClient,
}

impl Client {
    /// A client of StreamLink with a configuration, which other services' clients can share.
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

    /// The pages of a list, by a request that was built before.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages<R>(&self, request: R) -> rt::Pages<R>
    where
        R: rt::Paged<Service = crate::Service>,
    {
        rt::Pages::new(&self.inner, request)
    }

    /// Create a flow with its inputs and outputs.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See [`CreateStreamLinkFlowRequest`](crate::actions::create_stream_link_flow::CreateStreamLinkFlowRequest).
    pub fn create_stream_link_flow(
        &self,
    ) -> crate::actions::create_stream_link_flow::CreateStreamLinkFlowBuilder<Self> {
        crate::actions::create_stream_link_flow::CreateStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// Add inputs to a flow.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes a region if one is set.
    /// - Since the release of 2024-09-10.
    ///
    /// See
    /// [`CreateStreamLinkInputRequest`](crate::actions::create_stream_link_input::CreateStreamLinkInputRequest).
    pub fn create_stream_link_input(
        &self,
    ) -> crate::actions::create_stream_link_input::CreateStreamLinkInputBuilder<Self> {
        crate::actions::create_stream_link_input::CreateStreamLinkInputBuilder::new(
            self.clone(),
        )
    }

    /// Create an output of a flow.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`CreateStreamLinkOutputInfoRequest`](crate::actions::create_stream_link_output_info::CreateStreamLinkOutputInfoRequest).
    pub fn create_stream_link_output_info(
        &self,
    ) -> crate::actions::create_stream_link_output_info::CreateStreamLinkOutputInfoBuilder<
        Self,
    > {
        crate::actions::create_stream_link_output_info::CreateStreamLinkOutputInfoBuilder::new(
            self.clone(),
        )
    }

    /// Create a security group, which lists the addresses that may send to an input or pull from an output.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes a region if one is set.
    /// - Since the release of 2026-10-14.
    ///
    /// See
    /// [`CreateStreamLinkSecurityGroupRequest`](crate::actions::create_stream_link_security_group::CreateStreamLinkSecurityGroupRequest).
    pub fn create_stream_link_security_group(
        &self,
    ) -> crate::actions::create_stream_link_security_group::CreateStreamLinkSecurityGroupBuilder<
        Self,
    > {
        crate::actions::create_stream_link_security_group::CreateStreamLinkSecurityGroupBuilder::new(
            self.clone(),
        )
    }

    /// Delete a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See [`DeleteStreamLinkFlowRequest`](crate::actions::delete_stream_link_flow::DeleteStreamLinkFlowRequest).
    pub fn delete_stream_link_flow(
        &self,
    ) -> crate::actions::delete_stream_link_flow::DeleteStreamLinkFlowBuilder<Self> {
        crate::actions::delete_stream_link_flow::DeleteStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// Delete an output of a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See
    /// [`DeleteStreamLinkOutputRequest`](crate::actions::delete_stream_link_output::DeleteStreamLinkOutputRequest).
    pub fn delete_stream_link_output(
        &self,
    ) -> crate::actions::delete_stream_link_output::DeleteStreamLinkOutputBuilder<Self> {
        crate::actions::delete_stream_link_output::DeleteStreamLinkOutputBuilder::new(
            self.clone(),
        )
    }

    /// Query the settings of a flow, of its inputs and of its outputs.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See
    /// [`DescribeStreamLinkFlowRequest`](crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowRequest).
    pub fn describe_stream_link_flow(
        &self,
    ) -> crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder<Self> {
        crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// List the log entries of a flow.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`DescribeStreamLinkFlowLogsRequest`](crate::actions::describe_stream_link_flow_logs::DescribeStreamLinkFlowLogsRequest).
    pub fn describe_stream_link_flow_logs(
        &self,
    ) -> crate::actions::describe_stream_link_flow_logs::DescribeStreamLinkFlowLogsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_logs::DescribeStreamLinkFlowLogsBuilder::new(
            self.clone(),
        )
    }

    /// Query the media quality of an input or output over time, with an entry for each session.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`DescribeStreamLinkFlowMediaStatisticsRequest`](crate::actions::describe_stream_link_flow_media_statistics::DescribeStreamLinkFlowMediaStatisticsRequest).
    pub fn describe_stream_link_flow_media_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_media_statistics::DescribeStreamLinkFlowMediaStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_media_statistics::DescribeStreamLinkFlowMediaStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// Query how the inputs and outputs of a flow are doing right now.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`DescribeStreamLinkFlowRealtimeStatusRequest`](crate::actions::describe_stream_link_flow_realtime_status::DescribeStreamLinkFlowRealtimeStatusRequest).
    pub fn describe_stream_link_flow_realtime_status(
        &self,
    ) -> crate::actions::describe_stream_link_flow_realtime_status::DescribeStreamLinkFlowRealtimeStatusBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_realtime_status::DescribeStreamLinkFlowRealtimeStatusBuilder::new(
            self.clone(),
        )
    }

    /// Query how an input or output that uses SRT has performed over time.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`DescribeStreamLinkFlowSrtStatisticsRequest`](crate::actions::describe_stream_link_flow_srt_statistics::DescribeStreamLinkFlowSrtStatisticsRequest).
    pub fn describe_stream_link_flow_srt_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_srt_statistics::DescribeStreamLinkFlowSrtStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_srt_statistics::DescribeStreamLinkFlowSrtStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// Query the media quality of an input or output over time, with the sessions of each moment together.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`DescribeStreamLinkFlowStatisticsRequest`](crate::actions::describe_stream_link_flow_statistics::DescribeStreamLinkFlowStatisticsRequest).
    pub fn describe_stream_link_flow_statistics(
        &self,
    ) -> crate::actions::describe_stream_link_flow_statistics::DescribeStreamLinkFlowStatisticsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flow_statistics::DescribeStreamLinkFlowStatisticsBuilder::new(
            self.clone(),
        )
    }

    /// List the flows with their settings, their inputs and their outputs.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See
    /// [`DescribeStreamLinkFlowsRequest`](crate::actions::describe_stream_link_flows::DescribeStreamLinkFlowsRequest).
    pub fn describe_stream_link_flows(
        &self,
    ) -> crate::actions::describe_stream_link_flows::DescribeStreamLinkFlowsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_flows::DescribeStreamLinkFlowsBuilder::new(
            self.clone(),
        )
    }

    /// List the regions of StreamLink.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-10-25.
    ///
    /// See
    /// [`DescribeStreamLinkRegionsRequest`](crate::actions::describe_stream_link_regions::DescribeStreamLinkRegionsRequest).
    pub fn describe_stream_link_regions(
        &self,
    ) -> crate::actions::describe_stream_link_regions::DescribeStreamLinkRegionsBuilder<
        Self,
    > {
        crate::actions::describe_stream_link_regions::DescribeStreamLinkRegionsBuilder::new(
            self.clone(),
        )
    }

    /// Rename a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See [`ModifyStreamLinkFlowRequest`](crate::actions::modify_stream_link_flow::ModifyStreamLinkFlowRequest).
    pub fn modify_stream_link_flow(
        &self,
    ) -> crate::actions::modify_stream_link_flow::ModifyStreamLinkFlowBuilder<Self> {
        crate::actions::modify_stream_link_flow::ModifyStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// Change an input of a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`ModifyStreamLinkInputRequest`](crate::actions::modify_stream_link_input::ModifyStreamLinkInputRequest).
    pub fn modify_stream_link_input(
        &self,
    ) -> crate::actions::modify_stream_link_input::ModifyStreamLinkInputBuilder<Self> {
        crate::actions::modify_stream_link_input::ModifyStreamLinkInputBuilder::new(
            self.clone(),
        )
    }

    /// Change an output of a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-05-13.
    ///
    /// See
    /// [`ModifyStreamLinkOutputInfoRequest`](crate::actions::modify_stream_link_output_info::ModifyStreamLinkOutputInfoRequest).
    pub fn modify_stream_link_output_info(
        &self,
    ) -> crate::actions::modify_stream_link_output_info::ModifyStreamLinkOutputInfoBuilder<
        Self,
    > {
        crate::actions::modify_stream_link_output_info::ModifyStreamLinkOutputInfoBuilder::new(
            self.clone(),
        )
    }

    /// Start a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See [`StartStreamLinkFlowRequest`](crate::actions::start_stream_link_flow::StartStreamLinkFlowRequest).
    pub fn start_stream_link_flow(
        &self,
    ) -> crate::actions::start_stream_link_flow::StartStreamLinkFlowBuilder<Self> {
        crate::actions::start_stream_link_flow::StartStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// Stop a flow.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2021-08-20.
    ///
    /// See [`StopStreamLinkFlowRequest`](crate::actions::stop_stream_link_flow::StopStreamLinkFlowRequest).
    pub fn stop_stream_link_flow(
        &self,
    ) -> crate::actions::stop_stream_link_flow::StopStreamLinkFlowBuilder<Self> {
        crate::actions::stop_stream_link_flow::StopStreamLinkFlowBuilder::new(
            self.clone(),
        )
    }

    /// Waits until a flow runs.
    ///
    /// Takes what the action `DescribeStreamLinkFlow` takes; `.wait().await` calls it until the state is reached.
    ///
    /// - Looks at `Info.State`.
    /// - Reached at `RUNNING`.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_flow_running(
        &self,
    ) -> crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(&self.inner, &crate::waiters::FLOW_RUNNING);
        crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder::new(
            waiter,
        )
    }

    /// Waits until a flow has stopped.
    ///
    /// Takes what the action `DescribeStreamLinkFlow` takes; `.wait().await` calls it until the state is reached.
    ///
    /// - Looks at `Info.State`.
    /// - Reached at `IDLE`.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_flow_idle(
        &self,
    ) -> crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(&self.inner, &crate::waiters::FLOW_IDLE);
        crate::actions::describe_stream_link_flow::DescribeStreamLinkFlowBuilder::new(
            waiter,
        )
    }
}
