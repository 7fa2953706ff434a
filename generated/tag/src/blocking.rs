// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

//! Calls that block the thread, for programs without an async runtime.

use tencentcloud_runtime::codegen as rt;

/// A client of Tag that blocks the thread. Cheap to clone; clones share their connections.
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

    /// See [`crate::Client::add_project`].
    pub fn add_project(&self) -> crate::actions::add_project::AddProjectBuilder<Self> {
        crate::actions::add_project::AddProjectBuilder::new(self.clone())
    }

    /// See [`crate::Client::add_resource_tag`].
    pub fn add_resource_tag(
        &self,
    ) -> crate::actions::add_resource_tag::AddResourceTagBuilder<Self> {
        crate::actions::add_resource_tag::AddResourceTagBuilder::new(self.clone())
    }

    /// See [`crate::Client::attach_resources_tag`].
    pub fn attach_resources_tag(
        &self,
    ) -> crate::actions::attach_resources_tag::AttachResourcesTagBuilder<Self> {
        crate::actions::attach_resources_tag::AttachResourcesTagBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::create_tag`].
    pub fn create_tag(&self) -> crate::actions::create_tag::CreateTagBuilder<Self> {
        crate::actions::create_tag::CreateTagBuilder::new(self.clone())
    }

    /// See [`crate::Client::create_tags`].
    pub fn create_tags(&self) -> crate::actions::create_tags::CreateTagsBuilder<Self> {
        crate::actions::create_tags::CreateTagsBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_resource_tag`].
    pub fn delete_resource_tag(
        &self,
    ) -> crate::actions::delete_resource_tag::DeleteResourceTagBuilder<Self> {
        crate::actions::delete_resource_tag::DeleteResourceTagBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_tag`].
    pub fn delete_tag(&self) -> crate::actions::delete_tag::DeleteTagBuilder<Self> {
        crate::actions::delete_tag::DeleteTagBuilder::new(self.clone())
    }

    /// See [`crate::Client::delete_tags`].
    pub fn delete_tags(&self) -> crate::actions::delete_tags::DeleteTagsBuilder<Self> {
        crate::actions::delete_tags::DeleteTagsBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_projects`].
    pub fn describe_projects(
        &self,
    ) -> crate::actions::describe_projects::DescribeProjectsBuilder<Self> {
        crate::actions::describe_projects::DescribeProjectsBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_resource_tags`].
    pub fn describe_resource_tags(
        &self,
    ) -> crate::actions::describe_resource_tags::DescribeResourceTagsBuilder<Self> {
        crate::actions::describe_resource_tags::DescribeResourceTagsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_resource_tags_by_resource_ids`].
    pub fn describe_resource_tags_by_resource_ids(
        &self,
    ) -> crate::actions::describe_resource_tags_by_resource_ids::DescribeResourceTagsByResourceIdsBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_resource_ids::DescribeResourceTagsByResourceIdsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_resource_tags_by_resource_ids_seq`].
    pub fn describe_resource_tags_by_resource_ids_seq(
        &self,
    ) -> crate::actions::describe_resource_tags_by_resource_ids_seq::DescribeResourceTagsByResourceIdsSeqBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_resource_ids_seq::DescribeResourceTagsByResourceIdsSeqBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_resource_tags_by_tag_keys`].
    pub fn describe_resource_tags_by_tag_keys(
        &self,
    ) -> crate::actions::describe_resource_tags_by_tag_keys::DescribeResourceTagsByTagKeysBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_tag_keys::DescribeResourceTagsByTagKeysBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_resources_by_tags`].
    pub fn describe_resources_by_tags(
        &self,
    ) -> crate::actions::describe_resources_by_tags::DescribeResourcesByTagsBuilder<
        Self,
    > {
        crate::actions::describe_resources_by_tags::DescribeResourcesByTagsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_resources_by_tags_union`].
    pub fn describe_resources_by_tags_union(
        &self,
    ) -> crate::actions::describe_resources_by_tags_union::DescribeResourcesByTagsUnionBuilder<
        Self,
    > {
        crate::actions::describe_resources_by_tags_union::DescribeResourcesByTagsUnionBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_tag_keys`].
    pub fn describe_tag_keys(
        &self,
    ) -> crate::actions::describe_tag_keys::DescribeTagKeysBuilder<Self> {
        crate::actions::describe_tag_keys::DescribeTagKeysBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_tag_values`].
    pub fn describe_tag_values(
        &self,
    ) -> crate::actions::describe_tag_values::DescribeTagValuesBuilder<Self> {
        crate::actions::describe_tag_values::DescribeTagValuesBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_tag_values_seq`].
    pub fn describe_tag_values_seq(
        &self,
    ) -> crate::actions::describe_tag_values_seq::DescribeTagValuesSeqBuilder<Self> {
        crate::actions::describe_tag_values_seq::DescribeTagValuesSeqBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::describe_tags`].
    pub fn describe_tags(
        &self,
    ) -> crate::actions::describe_tags::DescribeTagsBuilder<Self> {
        crate::actions::describe_tags::DescribeTagsBuilder::new(self.clone())
    }

    /// See [`crate::Client::describe_tags_seq`].
    pub fn describe_tags_seq(
        &self,
    ) -> crate::actions::describe_tags_seq::DescribeTagsSeqBuilder<Self> {
        crate::actions::describe_tags_seq::DescribeTagsSeqBuilder::new(self.clone())
    }

    /// See [`crate::Client::detach_resources_tag`].
    pub fn detach_resources_tag(
        &self,
    ) -> crate::actions::detach_resources_tag::DetachResourcesTagBuilder<Self> {
        crate::actions::detach_resources_tag::DetachResourcesTagBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::get_resources`].
    pub fn get_resources(
        &self,
    ) -> crate::actions::get_resources::GetResourcesBuilder<Self> {
        crate::actions::get_resources::GetResourcesBuilder::new(self.clone())
    }

    /// See [`crate::Client::get_tag_keys`].
    pub fn get_tag_keys(&self) -> crate::actions::get_tag_keys::GetTagKeysBuilder<Self> {
        crate::actions::get_tag_keys::GetTagKeysBuilder::new(self.clone())
    }

    /// See [`crate::Client::get_tag_values`].
    pub fn get_tag_values(
        &self,
    ) -> crate::actions::get_tag_values::GetTagValuesBuilder<Self> {
        crate::actions::get_tag_values::GetTagValuesBuilder::new(self.clone())
    }

    /// See [`crate::Client::get_tags`].
    pub fn get_tags(&self) -> crate::actions::get_tags::GetTagsBuilder<Self> {
        crate::actions::get_tags::GetTagsBuilder::new(self.clone())
    }

    /// See [`crate::Client::modify_resource_tags`].
    pub fn modify_resource_tags(
        &self,
    ) -> crate::actions::modify_resource_tags::ModifyResourceTagsBuilder<Self> {
        crate::actions::modify_resource_tags::ModifyResourceTagsBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::modify_resources_tag_value`].
    pub fn modify_resources_tag_value(
        &self,
    ) -> crate::actions::modify_resources_tag_value::ModifyResourcesTagValueBuilder<
        Self,
    > {
        crate::actions::modify_resources_tag_value::ModifyResourcesTagValueBuilder::new(
            self.clone(),
        )
    }

    /// See [`crate::Client::tag_resources`].
    pub fn tag_resources(
        &self,
    ) -> crate::actions::tag_resources::TagResourcesBuilder<Self> {
        crate::actions::tag_resources::TagResourcesBuilder::new(self.clone())
    }

    /// See [`crate::Client::un_tag_resources`].
    pub fn un_tag_resources(
        &self,
    ) -> crate::actions::un_tag_resources::UnTagResourcesBuilder<Self> {
        crate::actions::un_tag_resources::UnTagResourcesBuilder::new(self.clone())
    }

    /// See [`crate::Client::update_resource_tag_value`].
    pub fn update_resource_tag_value(
        &self,
    ) -> crate::actions::update_resource_tag_value::UpdateResourceTagValueBuilder<Self> {
        crate::actions::update_resource_tag_value::UpdateResourceTagValueBuilder::new(
            self.clone(),
        )
    }
}
