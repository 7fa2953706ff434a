// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A client of Tag. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::ServiceClient,
}

impl Client {
    /// A client of Tag with a configuration, which other services' clients can share.
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

    /// Create a project.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2024-11-22.
    ///
    /// See [`AddProjectRequest`](crate::actions::add_project::AddProjectRequest).
    pub fn add_project(&self) -> crate::actions::add_project::AddProjectBuilder<Self> {
        crate::actions::add_project::AddProjectBuilder::new(self.clone())
    }

    /// Bind a tag to a resource.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`AddResourceTagRequest`](crate::actions::add_resource_tag::AddResourceTagRequest).
    pub fn add_resource_tag(
        &self,
    ) -> crate::actions::add_resource_tag::AddResourceTagBuilder<Self> {
        crate::actions::add_resource_tag::AddResourceTagBuilder::new(self.clone())
    }

    /// Bind a tag to several resources of one service.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`AttachResourcesTagRequest`](crate::actions::attach_resources_tag::AttachResourcesTagRequest).
    pub fn attach_resources_tag(
        &self,
    ) -> crate::actions::attach_resources_tag::AttachResourcesTagBuilder<Self> {
        crate::actions::attach_resources_tag::AttachResourcesTagBuilder::new(
            self.clone(),
        )
    }

    /// Create a tag from a key and a value.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`CreateTagRequest`](crate::actions::create_tag::CreateTagRequest).
    pub fn create_tag(&self) -> crate::actions::create_tag::CreateTagBuilder<Self> {
        crate::actions::create_tag::CreateTagBuilder::new(self.clone())
    }

    /// Create several tags.
    ///
    /// - A repeated call may change something again.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`CreateTagsRequest`](crate::actions::create_tags::CreateTagsRequest).
    pub fn create_tags(&self) -> crate::actions::create_tags::CreateTagsBuilder<Self> {
        crate::actions::create_tags::CreateTagsBuilder::new(self.clone())
    }

    /// Unbind a tag from a resource.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DeleteResourceTagRequest`](crate::actions::delete_resource_tag::DeleteResourceTagRequest).
    pub fn delete_resource_tag(
        &self,
    ) -> crate::actions::delete_resource_tag::DeleteResourceTagBuilder<Self> {
        crate::actions::delete_resource_tag::DeleteResourceTagBuilder::new(self.clone())
    }

    /// Delete a tag that no resource carries.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DeleteTagRequest`](crate::actions::delete_tag::DeleteTagRequest).
    pub fn delete_tag(&self) -> crate::actions::delete_tag::DeleteTagBuilder<Self> {
        crate::actions::delete_tag::DeleteTagBuilder::new(self.clone())
    }

    /// Delete several tags that no resource carries.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`DeleteTagsRequest`](crate::actions::delete_tags::DeleteTagsRequest).
    pub fn delete_tags(&self) -> crate::actions::delete_tags::DeleteTagsBuilder<Self> {
        crate::actions::delete_tags::DeleteTagsBuilder::new(self.clone())
    }

    /// List the projects.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2023-04-25.
    ///
    /// See [`DescribeProjectsRequest`](crate::actions::describe_projects::DescribeProjectsRequest).
    pub fn describe_projects(
        &self,
    ) -> crate::actions::describe_projects::DescribeProjectsBuilder<Self> {
        crate::actions::describe_projects::DescribeProjectsBuilder::new(self.clone())
    }

    /// List the tags that are bound to resources.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeResourceTagsRequest`](crate::actions::describe_resource_tags::DescribeResourceTagsRequest).
    pub fn describe_resource_tags(
        &self,
    ) -> crate::actions::describe_resource_tags::DescribeResourceTagsBuilder<Self> {
        crate::actions::describe_resource_tags::DescribeResourceTagsBuilder::new(
            self.clone(),
        )
    }

    /// List the tags that are bound to several resources of one service.
    ///
    /// - Changes nothing.
    /// - At most 100 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`DescribeResourceTagsByResourceIdsRequest`](crate::actions::describe_resource_tags_by_resource_ids::DescribeResourceTagsByResourceIdsRequest).
    pub fn describe_resource_tags_by_resource_ids(
        &self,
    ) -> crate::actions::describe_resource_tags_by_resource_ids::DescribeResourceTagsByResourceIdsBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_resource_ids::DescribeResourceTagsByResourceIdsBuilder::new(
            self.clone(),
        )
    }

    /// List the tags of several resources of one service in sequence.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`DescribeResourceTagsByResourceIdsSeqRequest`](crate::actions::describe_resource_tags_by_resource_ids_seq::DescribeResourceTagsByResourceIdsSeqRequest).
    pub fn describe_resource_tags_by_resource_ids_seq(
        &self,
    ) -> crate::actions::describe_resource_tags_by_resource_ids_seq::DescribeResourceTagsByResourceIdsSeqBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_resource_ids_seq::DescribeResourceTagsByResourceIdsSeqBuilder::new(
            self.clone(),
        )
    }

    /// List the tags of several resources that have one of the keys.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`DescribeResourceTagsByTagKeysRequest`](crate::actions::describe_resource_tags_by_tag_keys::DescribeResourceTagsByTagKeysRequest).
    pub fn describe_resource_tags_by_tag_keys(
        &self,
    ) -> crate::actions::describe_resource_tags_by_tag_keys::DescribeResourceTagsByTagKeysBuilder<
        Self,
    > {
        crate::actions::describe_resource_tags_by_tag_keys::DescribeResourceTagsByTagKeysBuilder::new(
            self.clone(),
        )
    }

    /// List resources that carry all of the tags.
    ///
    /// - Changes nothing.
    /// - At most 100 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`DescribeResourcesByTagsRequest`](crate::actions::describe_resources_by_tags::DescribeResourcesByTagsRequest).
    pub fn describe_resources_by_tags(
        &self,
    ) -> crate::actions::describe_resources_by_tags::DescribeResourcesByTagsBuilder<
        Self,
    > {
        crate::actions::describe_resources_by_tags::DescribeResourcesByTagsBuilder::new(
            self.clone(),
        )
    }

    /// List resources that carry any of the tags.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`DescribeResourcesByTagsUnionRequest`](crate::actions::describe_resources_by_tags_union::DescribeResourcesByTagsUnionRequest).
    pub fn describe_resources_by_tags_union(
        &self,
    ) -> crate::actions::describe_resources_by_tags_union::DescribeResourcesByTagsUnionBuilder<
        Self,
    > {
        crate::actions::describe_resources_by_tags_union::DescribeResourcesByTagsUnionBuilder::new(
            self.clone(),
        )
    }

    /// List the tag keys.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeTagKeysRequest`](crate::actions::describe_tag_keys::DescribeTagKeysRequest).
    pub fn describe_tag_keys(
        &self,
    ) -> crate::actions::describe_tag_keys::DescribeTagKeysBuilder<Self> {
        crate::actions::describe_tag_keys::DescribeTagKeysBuilder::new(self.clone())
    }

    /// List the values of tag keys.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeTagValuesRequest`](crate::actions::describe_tag_values::DescribeTagValuesRequest).
    pub fn describe_tag_values(
        &self,
    ) -> crate::actions::describe_tag_values::DescribeTagValuesBuilder<Self> {
        crate::actions::describe_tag_values::DescribeTagValuesBuilder::new(self.clone())
    }

    /// List the values of tag keys in sequence.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeTagValuesSeqRequest`](crate::actions::describe_tag_values_seq::DescribeTagValuesSeqRequest).
    pub fn describe_tag_values_seq(
        &self,
    ) -> crate::actions::describe_tag_values_seq::DescribeTagValuesSeqBuilder<Self> {
        crate::actions::describe_tag_values_seq::DescribeTagValuesSeqBuilder::new(
            self.clone(),
        )
    }

    /// List the tags.
    ///
    /// - Changes nothing.
    /// - At most 60 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeTagsRequest`](crate::actions::describe_tags::DescribeTagsRequest).
    pub fn describe_tags(
        &self,
    ) -> crate::actions::describe_tags::DescribeTagsBuilder<Self> {
        crate::actions::describe_tags::DescribeTagsBuilder::new(self.clone())
    }

    /// List the tags in sequence.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DescribeTagsSeqRequest`](crate::actions::describe_tags_seq::DescribeTagsSeqRequest).
    pub fn describe_tags_seq(
        &self,
    ) -> crate::actions::describe_tags_seq::DescribeTagsSeqBuilder<Self> {
        crate::actions::describe_tags_seq::DescribeTagsSeqBuilder::new(self.clone())
    }

    /// Unbind a tag from several resources of one service.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`DetachResourcesTagRequest`](crate::actions::detach_resources_tag::DetachResourcesTagRequest).
    pub fn detach_resources_tag(
        &self,
    ) -> crate::actions::detach_resources_tag::DetachResourcesTagBuilder<Self> {
        crate::actions::detach_resources_tag::DetachResourcesTagBuilder::new(
            self.clone(),
        )
    }

    /// List resources with the tags that are bound to them.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`GetResourcesRequest`](crate::actions::get_resources::GetResourcesRequest).
    pub fn get_resources(
        &self,
    ) -> crate::actions::get_resources::GetResourcesBuilder<Self> {
        crate::actions::get_resources::GetResourcesBuilder::new(self.clone())
    }

    /// List the tag keys.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`GetTagKeysRequest`](crate::actions::get_tag_keys::GetTagKeysRequest).
    pub fn get_tag_keys(&self) -> crate::actions::get_tag_keys::GetTagKeysBuilder<Self> {
        crate::actions::get_tag_keys::GetTagKeysBuilder::new(self.clone())
    }

    /// List the values of tag keys.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`GetTagValuesRequest`](crate::actions::get_tag_values::GetTagValuesRequest).
    pub fn get_tag_values(
        &self,
    ) -> crate::actions::get_tag_values::GetTagValuesBuilder<Self> {
        crate::actions::get_tag_values::GetTagValuesBuilder::new(self.clone())
    }

    /// List the tags.
    ///
    /// - Changes nothing.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`GetTagsRequest`](crate::actions::get_tags::GetTagsRequest).
    pub fn get_tags(&self) -> crate::actions::get_tags::GetTagsBuilder<Self> {
        crate::actions::get_tags::GetTagsBuilder::new(self.clone())
    }

    /// Bind tags to a resource, change their values there, and unbind others.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See [`ModifyResourceTagsRequest`](crate::actions::modify_resource_tags::ModifyResourceTagsRequest).
    pub fn modify_resource_tags(
        &self,
    ) -> crate::actions::modify_resource_tags::ModifyResourceTagsBuilder<Self> {
        crate::actions::modify_resource_tags::ModifyResourceTagsBuilder::new(
            self.clone(),
        )
    }

    /// Give a tag key that several resources of one service carry a new value there.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`ModifyResourcesTagValueRequest`](crate::actions::modify_resources_tag_value::ModifyResourcesTagValueRequest).
    pub fn modify_resources_tag_value(
        &self,
    ) -> crate::actions::modify_resources_tag_value::ModifyResourcesTagValueBuilder<
        Self,
    > {
        crate::actions::modify_resources_tag_value::ModifyResourcesTagValueBuilder::new(
            self.clone(),
        )
    }

    /// Bind tags to resources of any services, and create those that do not exist.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`TagResourcesRequest`](crate::actions::tag_resources::TagResourcesRequest).
    pub fn tag_resources(
        &self,
    ) -> crate::actions::tag_resources::TagResourcesBuilder<Self> {
        crate::actions::tag_resources::TagResourcesBuilder::new(self.clone())
    }

    /// Unbind tags from resources of any services.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2022-04-20.
    ///
    /// See [`UnTagResourcesRequest`](crate::actions::un_tag_resources::UnTagResourcesRequest).
    pub fn un_tag_resources(
        &self,
    ) -> crate::actions::un_tag_resources::UnTagResourcesBuilder<Self> {
        crate::actions::un_tag_resources::UnTagResourcesBuilder::new(self.clone())
    }

    /// Give a tag key that a resource carries a new value there.
    ///
    /// - A repeated call leaves the same state as the first.
    /// - At most 20 requests per second.
    /// - Takes no region.
    /// - Since the release of 2020-08-06.
    ///
    /// See
    /// [`UpdateResourceTagValueRequest`](crate::actions::update_resource_tag_value::UpdateResourceTagValueRequest).
    pub fn update_resource_tag_value(
        &self,
    ) -> crate::actions::update_resource_tag_value::UpdateResourceTagValueBuilder<Self> {
        crate::actions::update_resource_tag_value::UpdateResourceTagValueBuilder::new(
            self.clone(),
        )
    }
}
