// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A client of Cloud Application Rendering. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::ServiceClient,
}

impl Client {
    /// A client of Cloud Application Rendering with a configuration, which other services' clients can share.
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

    /// Apply for a concurrency for a user, before the user's session is created.
    ///
    /// - A repeated call may change something again.
    /// - At most 100 requests per second.
    /// - Ends after 20 seconds at the latest.
    /// - Takes no region.
    /// - Since the release of 2022-09-05.
    ///
    /// See [`ApplyConcurrentRequest`](crate::actions::apply_concurrent::ApplyConcurrentRequest).
    pub fn apply_concurrent(
        &self,
    ) -> crate::actions::apply_concurrent::ApplyConcurrentBuilder<Self> {
        crate::actions::apply_concurrent::ApplyConcurrentBuilder::new(self.clone())
    }

    /// Bind concurrency packs to a project.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`BindConcurrentPackagesToProjectRequest`](crate::actions::bind_concurrent_packages_to_project::BindConcurrentPackagesToProjectRequest).
    pub fn bind_concurrent_packages_to_project(
        &self,
    ) -> crate::actions::bind_concurrent_packages_to_project::BindConcurrentPackagesToProjectBuilder<
        Self,
    > {
        crate::actions::bind_concurrent_packages_to_project::BindConcurrentPackagesToProjectBuilder::new(
            self.clone(),
        )
    }

    /// Create an application to render in the cloud.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See [`CreateApplicationRequest`](crate::actions::create_application::CreateApplicationRequest).
    pub fn create_application(
        &self,
    ) -> crate::actions::create_application::CreateApplicationBuilder<Self> {
        crate::actions::create_application::CreateApplicationBuilder::new(self.clone())
    }

    /// Create a project, which gives an application concurrencies to run with.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`CreateApplicationProjectRequest`](crate::actions::create_application_project::CreateApplicationProjectRequest).
    pub fn create_application_project(
        &self,
    ) -> crate::actions::create_application_project::CreateApplicationProjectBuilder<
        Self,
    > {
        crate::actions::create_application_project::CreateApplicationProjectBuilder::new(
            self.clone(),
        )
    }

    /// Create a snapshot of an application's version.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`CreateApplicationSnapshotRequest`](crate::actions::create_application_snapshot::CreateApplicationSnapshotRequest).
    pub fn create_application_snapshot(
        &self,
    ) -> crate::actions::create_application_snapshot::CreateApplicationSnapshotBuilder<
        Self,
    > {
        crate::actions::create_application_snapshot::CreateApplicationSnapshotBuilder::new(
            self.clone(),
        )
    }

    /// Create a version of an application. The answer comes while the version is still being made.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`CreateApplicationVersionRequest`](crate::actions::create_application_version::CreateApplicationVersionRequest).
    pub fn create_application_version(
        &self,
    ) -> crate::actions::create_application_version::CreateApplicationVersionBuilder<
        Self,
    > {
        crate::actions::create_application_version::CreateApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// Create a user's session with the concurrency that was applied for.
    ///
    /// - A repeated call may change something again.
    /// - At most 100 requests per second.
    /// - Ends after 5 seconds at the latest.
    /// - Takes no region.
    /// - Since the release of 2022-09-05.
    ///
    /// See [`CreateSessionRequest`](crate::actions::create_session::CreateSessionRequest).
    pub fn create_session(
        &self,
    ) -> crate::actions::create_session::CreateSessionBuilder<Self> {
        crate::actions::create_session::CreateSessionBuilder::new(self.clone())
    }

    /// Delete an application by its id.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See [`DeleteApplicationRequest`](crate::actions::delete_application::DeleteApplicationRequest).
    pub fn delete_application(
        &self,
    ) -> crate::actions::delete_application::DeleteApplicationBuilder<Self> {
        crate::actions::delete_application::DeleteApplicationBuilder::new(self.clone())
    }

    /// Delete projects.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`DeleteApplicationProjectsRequest`](crate::actions::delete_application_projects::DeleteApplicationProjectsRequest).
    pub fn delete_application_projects(
        &self,
    ) -> crate::actions::delete_application_projects::DeleteApplicationProjectsBuilder<
        Self,
    > {
        crate::actions::delete_application_projects::DeleteApplicationProjectsBuilder::new(
            self.clone(),
        )
    }

    /// Delete a version of an application.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DeleteApplicationVersionRequest`](crate::actions::delete_application_version::DeleteApplicationVersionRequest).
    pub fn delete_application_version(
        &self,
    ) -> crate::actions::delete_application_version::DeleteApplicationVersionBuilder<
        Self,
    > {
        crate::actions::delete_application_version::DeleteApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// Query whether files of an application exist.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeApplicationFileInfoRequest`](crate::actions::describe_application_file_info::DescribeApplicationFileInfoRequest).
    pub fn describe_application_file_info(
        &self,
    ) -> crate::actions::describe_application_file_info::DescribeApplicationFileInfoBuilder<
        Self,
    > {
        crate::actions::describe_application_file_info::DescribeApplicationFileInfoBuilder::new(
            self.clone(),
        )
    }

    /// List the applications.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeApplicationListRequest`](crate::actions::describe_application_list::DescribeApplicationListRequest).
    pub fn describe_application_list(
        &self,
    ) -> crate::actions::describe_application_list::DescribeApplicationListBuilder<
        Self,
    > {
        crate::actions::describe_application_list::DescribeApplicationListBuilder::new(
            self.clone(),
        )
    }

    /// List the paths that an application can be started by.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeApplicationPathListRequest`](crate::actions::describe_application_path_list::DescribeApplicationPathListRequest).
    pub fn describe_application_path_list(
        &self,
    ) -> crate::actions::describe_application_path_list::DescribeApplicationPathListBuilder<
        Self,
    > {
        crate::actions::describe_application_path_list::DescribeApplicationPathListBuilder::new(
            self.clone(),
        )
    }

    /// Query the advanced settings of a project.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`DescribeApplicationProjectAdvancedConfigRequest`](crate::actions::describe_application_project_advanced_config::DescribeApplicationProjectAdvancedConfigRequest).
    pub fn describe_application_project_advanced_config(
        &self,
    ) -> crate::actions::describe_application_project_advanced_config::DescribeApplicationProjectAdvancedConfigBuilder<
        Self,
    > {
        crate::actions::describe_application_project_advanced_config::DescribeApplicationProjectAdvancedConfigBuilder::new(
            self.clone(),
        )
    }

    /// List the projects.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`DescribeApplicationProjectsRequest`](crate::actions::describe_application_projects::DescribeApplicationProjectsRequest).
    pub fn describe_application_projects(
        &self,
    ) -> crate::actions::describe_application_projects::DescribeApplicationProjectsBuilder<
        Self,
    > {
        crate::actions::describe_application_projects::DescribeApplicationProjectsBuilder::new(
            self.clone(),
        )
    }

    /// Query how applications run, and how their updates come along.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeApplicationStatusRequest`](crate::actions::describe_application_status::DescribeApplicationStatusRequest).
    pub fn describe_application_status(
        &self,
    ) -> crate::actions::describe_application_status::DescribeApplicationStatusBuilder<
        Self,
    > {
        crate::actions::describe_application_status::DescribeApplicationStatusBuilder::new(
            self.clone(),
        )
    }

    /// List the versions of an application.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeApplicationVersionRequest`](crate::actions::describe_application_version::DescribeApplicationVersionRequest).
    pub fn describe_application_version(
        &self,
    ) -> crate::actions::describe_application_version::DescribeApplicationVersionBuilder<
        Self,
    > {
        crate::actions::describe_application_version::DescribeApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// Query how many concurrencies there are, and how many of them are in use.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-02-02.
    ///
    /// See
    /// [`DescribeConcurrentCountRequest`](crate::actions::describe_concurrent_count::DescribeConcurrentCountRequest).
    pub fn describe_concurrent_count(
        &self,
    ) -> crate::actions::describe_concurrent_count::DescribeConcurrentCountBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_count::DescribeConcurrentCountBuilder::new(
            self.clone(),
        )
    }

    /// List the concurrency packs.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`DescribeConcurrentPackagesRequest`](crate::actions::describe_concurrent_packages::DescribeConcurrentPackagesRequest).
    pub fn describe_concurrent_packages(
        &self,
    ) -> crate::actions::describe_concurrent_packages::DescribeConcurrentPackagesBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_packages::DescribeConcurrentPackagesBuilder::new(
            self.clone(),
        )
    }

    /// Get an overview of the account's concurrency.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`DescribeConcurrentSummaryRequest`](crate::actions::describe_concurrent_summary::DescribeConcurrentSummaryRequest).
    pub fn describe_concurrent_summary(
        &self,
    ) -> crate::actions::describe_concurrent_summary::DescribeConcurrentSummaryBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_summary::DescribeConcurrentSummaryBuilder::new(
            self.clone(),
        )
    }

    /// Get a temporary credential to upload an application's file to Cloud Object Storage (COS) with.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`DescribeCosCredentialRequest`](crate::actions::describe_cos_credential::DescribeCosCredentialRequest).
    pub fn describe_cos_credential(
        &self,
    ) -> crate::actions::describe_cos_credential::DescribeCosCredentialBuilder<Self> {
        crate::actions::describe_cos_credential::DescribeCosCredentialBuilder::new(
            self.clone(),
        )
    }

    /// End a user's session, and with it the push of its stream, if there is one.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 100 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-09-05.
    ///
    /// See [`DestroySessionRequest`](crate::actions::destroy_session::DestroySessionRequest).
    pub fn destroy_session(
        &self,
    ) -> crate::actions::destroy_session::DestroySessionBuilder<Self> {
        crate::actions::destroy_session::DestroySessionBuilder::new(self.clone())
    }

    /// Change the basic settings of an application.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`ModifyApplicationBaseInfoRequest`](crate::actions::modify_application_base_info::ModifyApplicationBaseInfoRequest).
    pub fn modify_application_base_info(
        &self,
    ) -> crate::actions::modify_application_base_info::ModifyApplicationBaseInfoBuilder<
        Self,
    > {
        crate::actions::modify_application_base_info::ModifyApplicationBaseInfoBuilder::new(
            self.clone(),
        )
    }

    /// Change a project.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`ModifyApplicationProjectRequest`](crate::actions::modify_application_project::ModifyApplicationProjectRequest).
    pub fn modify_application_project(
        &self,
    ) -> crate::actions::modify_application_project::ModifyApplicationProjectBuilder<
        Self,
    > {
        crate::actions::modify_application_project::ModifyApplicationProjectBuilder::new(
            self.clone(),
        )
    }

    /// Rename a version of an application.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`ModifyApplicationVersionRequest`](crate::actions::modify_application_version::ModifyApplicationVersionRequest).
    pub fn modify_application_version(
        &self,
    ) -> crate::actions::modify_application_version::ModifyApplicationVersionBuilder<
        Self,
    > {
        crate::actions::modify_application_version::ModifyApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// Rename a concurrency pack.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`ModifyConcurrentPackageRequest`](crate::actions::modify_concurrent_package::ModifyConcurrentPackageRequest).
    pub fn modify_concurrent_package(
        &self,
    ) -> crate::actions::modify_concurrent_package::ModifyConcurrentPackageBuilder<
        Self,
    > {
        crate::actions::modify_concurrent_package::ModifyConcurrentPackageBuilder::new(
            self.clone(),
        )
    }

    /// Rename a mobile application.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`ModifyMobileApplicationInfoRequest`](crate::actions::modify_mobile_application_info::ModifyMobileApplicationInfoRequest).
    pub fn modify_mobile_application_info(
        &self,
    ) -> crate::actions::modify_mobile_application_info::ModifyMobileApplicationInfoBuilder<
        Self,
    > {
        crate::actions::modify_mobile_application_info::ModifyMobileApplicationInfoBuilder::new(
            self.clone(),
        )
    }

    /// Reset concurrency packs. All users who are connected to them lose their connections.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`ResetConcurrentPackagesRequest`](crate::actions::reset_concurrent_packages::ResetConcurrentPackagesRequest).
    pub fn reset_concurrent_packages(
        &self,
    ) -> crate::actions::reset_concurrent_packages::ResetConcurrentPackagesBuilder<
        Self,
    > {
        crate::actions::reset_concurrent_packages::ResetConcurrentPackagesBuilder::new(
            self.clone(),
        )
    }

    /// Make a version the one that the application runs.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-02.
    ///
    /// See
    /// [`SetApplicationVersionOnlineRequest`](crate::actions::set_application_version_online::SetApplicationVersionOnlineRequest).
    pub fn set_application_version_online(
        &self,
    ) -> crate::actions::set_application_version_online::SetApplicationVersionOnlineBuilder<
        Self,
    > {
        crate::actions::set_application_version_online::SetApplicationVersionOnlineBuilder::new(
            self.clone(),
        )
    }

    /// Push what the application shows as a live stream to Cloud Streaming Services (CSS). The codec is the first
    /// of H.265, H.264, VP8 and VP9 that the client can do.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-08-24.
    ///
    /// See [`StartPublishStreamRequest`](crate::actions::start_publish_stream::StartPublishStreamRequest).
    pub fn start_publish_stream(
        &self,
    ) -> crate::actions::start_publish_stream::StartPublishStreamBuilder<Self> {
        crate::actions::start_publish_stream::StartPublishStreamBuilder::new(
            self.clone(),
        )
    }

    /// Push what the application shows as a live stream to an address of your own, which is billed apart. The
    /// codec is the first of H.265, H.264, VP8 and VP9 that the client can do.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-10-23.
    ///
    /// See
    /// [`StartPublishStreamWithUrlRequest`](crate::actions::start_publish_stream_with_url::StartPublishStreamWithUrlRequest).
    pub fn start_publish_stream_with_url(
        &self,
    ) -> crate::actions::start_publish_stream_with_url::StartPublishStreamWithUrlBuilder<
        Self,
    > {
        crate::actions::start_publish_stream_with_url::StartPublishStreamWithUrlBuilder::new(
            self.clone(),
        )
    }

    /// Stop the push of a user's stream.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-08-24.
    ///
    /// See [`StopPublishStreamRequest`](crate::actions::stop_publish_stream::StopPublishStreamRequest).
    pub fn stop_publish_stream(
        &self,
    ) -> crate::actions::stop_publish_stream::StopPublishStreamBuilder<Self> {
        crate::actions::stop_publish_stream::StopPublishStreamBuilder::new(self.clone())
    }

    /// Unbind concurrency packs from a project.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-09-14.
    ///
    /// See
    /// [`UnbindConcurrentPackagesFromProjectRequest`](crate::actions::unbind_concurrent_packages_from_project::UnbindConcurrentPackagesFromProjectRequest).
    pub fn unbind_concurrent_packages_from_project(
        &self,
    ) -> crate::actions::unbind_concurrent_packages_from_project::UnbindConcurrentPackagesFromProjectBuilder<
        Self,
    > {
        crate::actions::unbind_concurrent_packages_from_project::UnbindConcurrentPackagesFromProjectBuilder::new(
            self.clone(),
        )
    }

    /// Waits until an application has been created, even if it can't run yet.
    ///
    /// Takes what the action `DescribeApplicationStatus` takes; `.wait().await` calls it until the state is
    /// reached.
    ///
    /// - Looks at `StatusList[].ApplicationRunStatus` of the one with this `StatusList[].ApplicationId`.
    /// - Reached at `ApplicationRunning`, `ApplicationNoConfigured`, `ApplicationNoPackage`.
    /// - Out of reach at `ApplicationCreateFail`, `ApplicationDeleting`, which is an error.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_application_created(
        &self,
        application_id: impl Into<String>,
    ) -> crate::actions::describe_application_status::DescribeApplicationStatusBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(&self.inner, &crate::waiters::APPLICATION_CREATED)
            .of::<String>(application_id.into());
        crate::actions::describe_application_status::DescribeApplicationStatusBuilder::new(
            waiter,
        )
    }

    /// Waits until an application works. It needs a package, and on desktops the path of its main program, and
    /// does not get there without them.
    ///
    /// Takes what the action `DescribeApplicationStatus` takes; `.wait().await` calls it until the state is
    /// reached.
    ///
    /// - Looks at `StatusList[].ApplicationRunStatus` of the one with this `StatusList[].ApplicationId`.
    /// - Reached at `ApplicationRunning`.
    /// - Out of reach at `ApplicationCreateFail`, `ApplicationDeleting`, which is an error.
    /// - **Note.** The documents show: The table names the states, and not which of them follow on which. Chosen:
    ///   `ApplicationNoConfigured` and `ApplicationNoPackage` are waited out, and are no failure. Reason: An
    ///   application leaves them when its path is set or it gets a package.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_application_running(
        &self,
        application_id: impl Into<String>,
    ) -> crate::actions::describe_application_status::DescribeApplicationStatusBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(&self.inner, &crate::waiters::APPLICATION_RUNNING)
            .of::<String>(application_id.into());
        crate::actions::describe_application_status::DescribeApplicationStatusBuilder::new(
            waiter,
        )
    }

    /// Waits until a version has been created, be it in use or not.
    ///
    /// Takes what the action `DescribeApplicationVersion` takes; `.wait().await` calls it until the state is
    /// reached.
    ///
    /// - Looks at `Versions[].ApplicationVersionStatus` of the one with this `Versions[].ApplicationVersionId`.
    /// - Reached at `Normal`, `Usable`, `Inuse`.
    /// - Out of reach at `CreateFailed`, `Deleting`, which is an error.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_application_version_created(
        &self,
        application_version_id: impl Into<String>,
    ) -> crate::actions::describe_application_version::DescribeApplicationVersionBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(
                &self.inner,
                &crate::waiters::APPLICATION_VERSION_CREATED,
            )
            .of::<String>(application_version_id.into());
        crate::actions::describe_application_version::DescribeApplicationVersionBuilder::new(
            waiter,
        )
    }

    /// Waits until a version is the one that the application uses.
    ///
    /// Takes what the action `DescribeApplicationVersion` takes; `.wait().await` calls it until the state is
    /// reached.
    ///
    /// - Looks at `Versions[].ApplicationVersionStatus` of the one with this `Versions[].ApplicationVersionId`.
    /// - Reached at `Inuse`.
    /// - Out of reach at `CreateFailed`, `Deleting`, which is an error.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait_until_application_version_online(
        &self,
        application_version_id: impl Into<String>,
    ) -> crate::actions::describe_application_version::DescribeApplicationVersionBuilder<
        rt::Waiter,
    > {
        let waiter = rt::Waiter::new(
                &self.inner,
                &crate::waiters::APPLICATION_VERSION_ONLINE,
            )
            .of::<String>(application_version_id.into());
        crate::actions::describe_application_version::DescribeApplicationVersionBuilder::new(
            waiter,
        )
    }
}
