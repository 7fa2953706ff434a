// @generated from spec/tag/actions/DescribeResourceTagsByResourceIds.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tags that are bound to several resources of one service.
///
/// The request of `DescribeResourceTagsByResourceIds`, answered by
/// [`DescribeResourceTagsByResourceIdsResponse`].
///
/// - Changes nothing.
/// - At most 100 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameterValue.RegionInvalid`: The region is wrong.
/// - `InvalidParameterValue.ResourceIdInvalid`: The resource id is wrong.
/// - `InvalidParameterValue.ResourcePrefixInvalid`: The resource prefix is wrong.
/// - `InvalidParameterValue.ServiceTypeInvalid`: The service type is wrong.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - `UnsupportedOperation`: The operation is not supported.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsRequest {
    /// Service of the resources.
    ///
    /// - Required.
    pub service_type: String,
    /// Kind of the resources within their service.
    ///
    /// - Required.
    pub resource_prefix: String,
    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 50 entries.
    pub resource_ids: Vec<String>,
    /// Region of the resources.
    ///
    /// - Required.
    pub resource_region: String,
    /// Entries to skip, a multiple of `Limit`.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub offset: Option<i64>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `15`.
    /// - **Note.** The documents show: The prose has the default 0. Chosen: The default is 15. Reason: The
    ///   example sends no `Limit` and is answered with 15, the default of the action in sequence, too.
    pub limit: Option<i64>,
    /// Only this kind of tags.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - Since the release of 2023-12-18.
    pub category: Option<crate::types::TagCategory>,
    pub(crate) extra: rt::Extra,
}

impl DescribeResourceTagsByResourceIdsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            service_type: String::new(),
            resource_prefix: String::new(),
            resource_ids: Vec::new(),
            resource_region: String::new(),
            offset: None,
            limit: None,
            category: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeResourceTagsByResourceIdsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.service_type),
            1 => rt::view(&self.resource_prefix),
            2 => rt::view(&self.resource_ids),
            3 => rt::view(&self.resource_region),
            4 => rt::view(&self.offset),
            5 => rt::view(&self.limit),
            6 => rt::view(&self.category),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeResourceTagsByResourceIdsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsByResourceIdsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeResourceTagsByResourceIdsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.service_type = rt::next(map)?,
            1 => self.resource_prefix = rt::next(map)?,
            2 => self.resource_ids = rt::next(map)?,
            3 => self.resource_region = rt::next(map)?,
            4 => self.offset = rt::next(map)?,
            5 => self.limit = rt::next(map)?,
            6 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeResourceTagsByResourceIdsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeResourceTagsByResourceIdsRequest {
    type Service = crate::Service;
    type Response = DescribeResourceTagsByResourceIdsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeResourceTagsByResourceIdsRequest {
    type Item = crate::types::TagResource;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 4,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeResourceTagsByResourceIdsResponse) -> Vec<Self::Item> {
        page.tags
    }
}

impl DescribeResourceTagsByResourceIdsRequest {
    /// Starts a [`DescribeResourceTagsByResourceIdsBuilder`] without a client; [`build`](DescribeResourceTagsByResourceIdsBuilder::build) ends it.
    pub fn builder() -> DescribeResourceTagsByResourceIdsBuilder {
        DescribeResourceTagsByResourceIdsBuilder::new(())
    }
}

/// Builds a [`DescribeResourceTagsByResourceIdsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeResourceTagsByResourceIdsBuilder<
    C = (),
    ServiceTypeState = crate::missing::ServiceType,
    ResourcePrefixState = crate::missing::ResourcePrefix,
    ResourceIdsState = crate::missing::ResourceIds,
    ResourceRegionState = crate::missing::ResourceRegion,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeResourceTagsByResourceIdsRequest,
    given: std::marker::PhantomData<
        (ServiceTypeState, ResourcePrefixState, ResourceIdsState, ResourceRegionState),
    >,
}

impl<
    C,
> DescribeResourceTagsByResourceIdsBuilder<
    C,
    crate::missing::ServiceType,
    crate::missing::ResourcePrefix,
    crate::missing::ResourceIds,
    crate::missing::ResourceRegion,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeResourceTagsByResourceIdsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> DescribeResourceTagsByResourceIdsBuilder<
    C,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> {
    /// Service of the resources.
    ///
    /// - Required.
    pub fn service_type(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByResourceIdsBuilder<
        C,
        rt::Given,
        ResourcePrefixState,
        ResourceIdsState,
        ResourceRegionState,
    > {
        self.made.service_type = value.into();
        self.turn()
    }

    /// Kind of the resources within their service.
    ///
    /// - Required.
    pub fn resource_prefix(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByResourceIdsBuilder<
        C,
        ServiceTypeState,
        rt::Given,
        ResourceIdsState,
        ResourceRegionState,
    > {
        self.made.resource_prefix = value.into();
        self.turn()
    }

    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 50 entries.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeResourceTagsByResourceIdsBuilder<
        C,
        ServiceTypeState,
        ResourcePrefixState,
        rt::Given,
        ResourceRegionState,
    > {
        self.made.resource_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Region of the resources.
    ///
    /// - Required.
    pub fn resource_region(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByResourceIdsBuilder<
        C,
        ServiceTypeState,
        ResourcePrefixState,
        ResourceIdsState,
        rt::Given,
    > {
        self.made.resource_region = value.into();
        self.turn()
    }

    /// Entries to skip, a multiple of `Limit`.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.made.offset = Some(value);
        self
    }

    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `15`.
    /// - **Note.** The documents show: The prose has the default 0. Chosen: The default is 15. Reason: The
    ///   example sends no `Limit` and is answered with 15, the default of the action in sequence, too.
    pub fn limit(mut self, value: i64) -> Self {
        self.made.limit = Some(value);
        self
    }

    /// Only this kind of tags.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - Since the release of 2023-12-18.
    pub fn category(mut self, value: impl Into<crate::types::TagCategory>) -> Self {
        self.made.category = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeResourceTagsByResourceIdsRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeResourceTagsByResourceIdsRequest
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> DescribeResourceTagsByResourceIdsBuilder<C, Next0, Next1, Next2, Next3> {
        DescribeResourceTagsByResourceIdsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> DescribeResourceTagsByResourceIdsBuilder<
    crate::Client,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> {
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
    pub async fn send(
        self,
    ) -> Result<DescribeResourceTagsByResourceIdsResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
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
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<DescribeResourceTagsByResourceIdsRequest>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
    {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl<
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> DescribeResourceTagsByResourceIdsBuilder<
    crate::blocking::Client,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceIdsState,
    ResourceRegionState,
> {
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
    pub fn send(self) -> Result<DescribeResourceTagsByResourceIdsResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
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
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeResourceTagsByResourceIdsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    pub limit: i64,
    /// The tags of the resources.
    pub tags: Vec<crate::types::TagResource>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeResourceTagsByResourceIdsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total_count),
            1 => rt::view(&self.offset),
            2 => rt::view(&self.limit),
            3 => rt::view(&self.tags),
            4 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeResourceTagsByResourceIdsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsByResourceIdsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeResourceTagsByResourceIdsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.total_count = rt::next(map)?,
            1 => self.offset = rt::next(map)?,
            2 => self.limit = rt::next(map)?,
            3 => self.tags = rt::next(map)?,
            4 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeResourceTagsByResourceIdsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeResourceTagsByResourceIdsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeResourceTagsByResourceIdsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeResourceTagsByResourceIds",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 100,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsByResourceIdsRequest",
    members: &[
        rt::Member::new("ServiceType", rt::Kind::String).required(),
        rt::Member::new("ResourcePrefix", rt::Kind::String).required(),
        rt::Member::new("ResourceIds", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(50),
                    },
                ],
            ),
        rt::Member::new("ResourceRegion", rt::Kind::String).required(),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsByResourceIdsResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Tags",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_RESOURCE)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
