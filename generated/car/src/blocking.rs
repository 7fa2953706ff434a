// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! Calls that block the thread, for programs without an async runtime.

use tencentcloud_runtime::codegen as rt;

/// A client of Cloud Application Rendering that blocks the thread. Cheap to clone; clones share their connections.
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

    /// See [`crate::Client::apply_concurrent`].
    pub fn apply_concurrent(
        &self,
    ) -> crate::actions::apply_concurrent::ApplyConcurrentBuilder<Self> {
        crate::actions::apply_concurrent::ApplyConcurrentBuilder::new(self.clone())
    }

    /// See [`crate::Client::bind_concurrent_packages_to_project`].
    pub fn bind_concurrent_packages_to_project(
        &self,
    ) -> crate::actions::bind_concurrent_packages_to_project::BindConcurrentPackagesToProjectBuilder<
        Self,
    > {
        crate::actions::bind_concurrent_packages_to_project::BindConcurrentPackagesToProjectBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_application`].
    pub fn create_application(
        &self,
    ) -> crate::actions::create_application::CreateApplicationBuilder<Self> {
        crate::actions::create_application::CreateApplicationBuilder::new(self.clone())
    }

    /// See [`crate::Client::create_application_project`].
    pub fn create_application_project(
        &self,
    ) -> crate::actions::create_application_project::CreateApplicationProjectBuilder<
        Self,
    > {
        crate::actions::create_application_project::CreateApplicationProjectBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_application_snapshot`].
    pub fn create_application_snapshot(
        &self,
    ) -> crate::actions::create_application_snapshot::CreateApplicationSnapshotBuilder<
        Self,
    > {
        crate::actions::create_application_snapshot::CreateApplicationSnapshotBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_application_version`].
    pub fn create_application_version(
        &self,
    ) -> crate::actions::create_application_version::CreateApplicationVersionBuilder<
        Self,
    > {
        crate::actions::create_application_version::CreateApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_session`].
    pub fn create_session(
        &self,
    ) -> crate::actions::create_session::CreateSessionBuilder<Self> {
        crate::actions::create_session::CreateSessionBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_application`].
    pub fn delete_application(
        &self,
    ) -> crate::actions::delete_application::DeleteApplicationBuilder<Self> {
        crate::actions::delete_application::DeleteApplicationBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_application_projects`].
    pub fn delete_application_projects(
        &self,
    ) -> crate::actions::delete_application_projects::DeleteApplicationProjectsBuilder<
        Self,
    > {
        crate::actions::delete_application_projects::DeleteApplicationProjectsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::delete_application_version`].
    pub fn delete_application_version(
        &self,
    ) -> crate::actions::delete_application_version::DeleteApplicationVersionBuilder<
        Self,
    > {
        crate::actions::delete_application_version::DeleteApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_file_info`].
    pub fn describe_application_file_info(
        &self,
    ) -> crate::actions::describe_application_file_info::DescribeApplicationFileInfoBuilder<
        Self,
    > {
        crate::actions::describe_application_file_info::DescribeApplicationFileInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_list`].
    pub fn describe_application_list(
        &self,
    ) -> crate::actions::describe_application_list::DescribeApplicationListBuilder<
        Self,
    > {
        crate::actions::describe_application_list::DescribeApplicationListBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_path_list`].
    pub fn describe_application_path_list(
        &self,
    ) -> crate::actions::describe_application_path_list::DescribeApplicationPathListBuilder<
        Self,
    > {
        crate::actions::describe_application_path_list::DescribeApplicationPathListBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_project_advanced_config`].
    pub fn describe_application_project_advanced_config(
        &self,
    ) -> crate::actions::describe_application_project_advanced_config::DescribeApplicationProjectAdvancedConfigBuilder<
        Self,
    > {
        crate::actions::describe_application_project_advanced_config::DescribeApplicationProjectAdvancedConfigBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_projects`].
    pub fn describe_application_projects(
        &self,
    ) -> crate::actions::describe_application_projects::DescribeApplicationProjectsBuilder<
        Self,
    > {
        crate::actions::describe_application_projects::DescribeApplicationProjectsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_status`].
    pub fn describe_application_status(
        &self,
    ) -> crate::actions::describe_application_status::DescribeApplicationStatusBuilder<
        Self,
    > {
        crate::actions::describe_application_status::DescribeApplicationStatusBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_application_version`].
    pub fn describe_application_version(
        &self,
    ) -> crate::actions::describe_application_version::DescribeApplicationVersionBuilder<
        Self,
    > {
        crate::actions::describe_application_version::DescribeApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_concurrent_count`].
    pub fn describe_concurrent_count(
        &self,
    ) -> crate::actions::describe_concurrent_count::DescribeConcurrentCountBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_count::DescribeConcurrentCountBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_concurrent_packages`].
    pub fn describe_concurrent_packages(
        &self,
    ) -> crate::actions::describe_concurrent_packages::DescribeConcurrentPackagesBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_packages::DescribeConcurrentPackagesBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_concurrent_summary`].
    pub fn describe_concurrent_summary(
        &self,
    ) -> crate::actions::describe_concurrent_summary::DescribeConcurrentSummaryBuilder<
        Self,
    > {
        crate::actions::describe_concurrent_summary::DescribeConcurrentSummaryBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_cos_credential`].
    pub fn describe_cos_credential(
        &self,
    ) -> crate::actions::describe_cos_credential::DescribeCosCredentialBuilder<Self> {
        crate::actions::describe_cos_credential::DescribeCosCredentialBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::destroy_session`].
    pub fn destroy_session(
        &self,
    ) -> crate::actions::destroy_session::DestroySessionBuilder<Self> {
        crate::actions::destroy_session::DestroySessionBuilder::new(self.clone())
    }

    /// See [`crate::Client::modify_application_base_info`].
    pub fn modify_application_base_info(
        &self,
    ) -> crate::actions::modify_application_base_info::ModifyApplicationBaseInfoBuilder<
        Self,
    > {
        crate::actions::modify_application_base_info::ModifyApplicationBaseInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_application_project`].
    pub fn modify_application_project(
        &self,
    ) -> crate::actions::modify_application_project::ModifyApplicationProjectBuilder<
        Self,
    > {
        crate::actions::modify_application_project::ModifyApplicationProjectBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_application_version`].
    pub fn modify_application_version(
        &self,
    ) -> crate::actions::modify_application_version::ModifyApplicationVersionBuilder<
        Self,
    > {
        crate::actions::modify_application_version::ModifyApplicationVersionBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_concurrent_package`].
    pub fn modify_concurrent_package(
        &self,
    ) -> crate::actions::modify_concurrent_package::ModifyConcurrentPackageBuilder<
        Self,
    > {
        crate::actions::modify_concurrent_package::ModifyConcurrentPackageBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_mobile_application_info`].
    pub fn modify_mobile_application_info(
        &self,
    ) -> crate::actions::modify_mobile_application_info::ModifyMobileApplicationInfoBuilder<
        Self,
    > {
        crate::actions::modify_mobile_application_info::ModifyMobileApplicationInfoBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::reset_concurrent_packages`].
    pub fn reset_concurrent_packages(
        &self,
    ) -> crate::actions::reset_concurrent_packages::ResetConcurrentPackagesBuilder<
        Self,
    > {
        crate::actions::reset_concurrent_packages::ResetConcurrentPackagesBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::set_application_version_online`].
    pub fn set_application_version_online(
        &self,
    ) -> crate::actions::set_application_version_online::SetApplicationVersionOnlineBuilder<
        Self,
    > {
        crate::actions::set_application_version_online::SetApplicationVersionOnlineBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::start_publish_stream`].
    pub fn start_publish_stream(
        &self,
    ) -> crate::actions::start_publish_stream::StartPublishStreamBuilder<Self> {
        crate::actions::start_publish_stream::StartPublishStreamBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::start_publish_stream_with_url`].
    pub fn start_publish_stream_with_url(
        &self,
    ) -> crate::actions::start_publish_stream_with_url::StartPublishStreamWithUrlBuilder<
        Self,
    > {
        crate::actions::start_publish_stream_with_url::StartPublishStreamWithUrlBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::stop_publish_stream`].
    pub fn stop_publish_stream(
        &self,
    ) -> crate::actions::stop_publish_stream::StopPublishStreamBuilder<Self> {
        crate::actions::stop_publish_stream::StopPublishStreamBuilder::new(self.clone())
    }

    /// See [`crate::Client::unbind_concurrent_packages_from_project`].
    pub fn unbind_concurrent_packages_from_project(
        &self,
    ) -> crate::actions::unbind_concurrent_packages_from_project::UnbindConcurrentPackagesFromProjectBuilder<
        Self,
    > {
        crate::actions::unbind_concurrent_packages_from_project::UnbindConcurrentPackagesFromProjectBuilder::new(
            self.clone(),
        )
    }
}
