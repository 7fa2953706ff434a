// @generated from spec/tag/actions/DescribeResourcesByTagsUnion.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List resources that carry any of the tags.
///
/// The request of `DescribeResourcesByTagsUnion`, answered by [`DescribeResourcesByTagsUnionResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameterValue.TagFilters`: `TagFilters` is wrong.
/// - `InvalidParameterValue.TagFiltersLengthExceeded`: A query by tags has more than 6 filters.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnionRequest {
    /// Resources that carry any of these tags.
    ///
    /// - Required.
    /// - Must have at most 6 entries.
    /// - **Note.** The documents show: Only the text of `InvalidParameterValue.TagFiltersLengthExceeded` bounds
    ///   the list. Chosen: Six entries. Reason: The vendor's Go SDK lists the code for this action.
    pub tag_filters: Vec<crate::types::TagFilter>,
    /// Only tags that this user (UIN) created.
    ///
    /// - Optional.
    pub create_uin: Option<i64>,
    /// Entries to skip, a multiple of `Limit`.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub offset: Option<i64>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `15`.
    pub limit: Option<i64>,
    /// Kind of the resources within their service.
    ///
    /// - Optional.
    pub resource_prefix: Option<String>,
    /// Id of the resource.
    ///
    /// - Optional.
    pub resource_id: Option<String>,
    /// Region of the resources.
    ///
    /// - Optional.
    pub resource_region: Option<String>,
    /// Service of the resources.
    ///
    /// - Optional.
    pub service_type: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeResourcesByTagsUnionRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_filters: Vec::new(),
            create_uin: None,
            offset: None,
            limit: None,
            resource_prefix: None,
            resource_id: None,
            resource_region: None,
            service_type: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeResourcesByTagsUnionRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_filters),
            1 => rt::view(&self.create_uin),
            2 => rt::view(&self.offset),
            3 => rt::view(&self.limit),
            4 => rt::view(&self.resource_prefix),
            5 => rt::view(&self.resource_id),
            6 => rt::view(&self.resource_region),
            7 => rt::view(&self.service_type),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeResourcesByTagsUnionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourcesByTagsUnionRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeResourcesByTagsUnionRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tag_filters = rt::next(map)?,
            1 => self.create_uin = rt::next(map)?,
            2 => self.offset = rt::next(map)?,
            3 => self.limit = rt::next(map)?,
            4 => self.resource_prefix = rt::next(map)?,
            5 => self.resource_id = rt::next(map)?,
            6 => self.resource_region = rt::next(map)?,
            7 => self.service_type = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeResourcesByTagsUnionRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeResourcesByTagsUnionRequest {
    type Service = crate::Service;
    type Response = DescribeResourcesByTagsUnionResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeResourcesByTagsUnionRequest {
    type Item = crate::types::ResourceTag;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 2,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeResourcesByTagsUnionResponse) -> Vec<Self::Item> {
        page.rows
    }
}

impl DescribeResourcesByTagsUnionRequest {
    /// Starts a [`DescribeResourcesByTagsUnionBuilder`] without a client; [`build`](DescribeResourcesByTagsUnionBuilder::build) ends it.
    pub fn builder() -> DescribeResourcesByTagsUnionBuilder {
        DescribeResourcesByTagsUnionBuilder::new(())
    }
}

/// Builds a [`DescribeResourcesByTagsUnionRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeResourcesByTagsUnionBuilder<
    C = (),
    TagFiltersState = crate::missing::TagFilters,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeResourcesByTagsUnionRequest,
    given: std::marker::PhantomData<(TagFiltersState,)>,
}

impl<C> DescribeResourcesByTagsUnionBuilder<C, crate::missing::TagFilters> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeResourcesByTagsUnionRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, TagFiltersState> DescribeResourcesByTagsUnionBuilder<C, TagFiltersState> {
    /// Resources that carry any of these tags.
    ///
    /// - Required.
    /// - Must have at most 6 entries.
    /// - **Note.** The documents show: Only the text of `InvalidParameterValue.TagFiltersLengthExceeded` bounds
    ///   the list. Chosen: Six entries. Reason: The vendor's Go SDK lists the code for this action.
    pub fn tag_filters(
        mut self,
        value: impl IntoIterator<Item = crate::types::TagFilter>,
    ) -> DescribeResourcesByTagsUnionBuilder<C, rt::Given> {
        self.made.tag_filters = value.into_iter().collect();
        self.turn()
    }

    /// Only tags that this user (UIN) created.
    ///
    /// - Optional.
    pub fn create_uin(mut self, value: i64) -> Self {
        self.made.create_uin = Some(value);
        self
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
    pub fn limit(mut self, value: i64) -> Self {
        self.made.limit = Some(value);
        self
    }

    /// Kind of the resources within their service.
    ///
    /// - Optional.
    pub fn resource_prefix(mut self, value: impl Into<String>) -> Self {
        self.made.resource_prefix = Some(value.into());
        self
    }

    /// Id of the resource.
    ///
    /// - Optional.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.made.resource_id = Some(value.into());
        self
    }

    /// Region of the resources.
    ///
    /// - Optional.
    pub fn resource_region(mut self, value: impl Into<String>) -> Self {
        self.made.resource_region = Some(value.into());
        self
    }

    /// Service of the resources.
    ///
    /// - Optional.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.made.service_type = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeResourcesByTagsUnionRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeResourcesByTagsUnionRequest
    where
        TagFiltersState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeResourcesByTagsUnionBuilder<C, Next0> {
        DescribeResourcesByTagsUnionBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TagFiltersState,
> DescribeResourcesByTagsUnionBuilder<crate::Client, TagFiltersState> {
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
    pub async fn send(self) -> Result<DescribeResourcesByTagsUnionResponse, rt::Error>
    where
        TagFiltersState: rt::IsGiven,
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
        TagFiltersState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<DescribeResourcesByTagsUnionRequest>
    where
        TagFiltersState: rt::IsGiven,
    {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl<
    TagFiltersState,
> DescribeResourcesByTagsUnionBuilder<crate::blocking::Client, TagFiltersState> {
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
    pub fn send(self) -> Result<DescribeResourcesByTagsUnionResponse, rt::Error>
    where
        TagFiltersState: rt::IsGiven,
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
        TagFiltersState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeResourcesByTagsUnionRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnionResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    pub limit: i64,
    /// The resources with their tags.
    pub rows: Vec<crate::types::ResourceTag>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeResourcesByTagsUnionResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total_count),
            1 => rt::view(&self.offset),
            2 => rt::view(&self.limit),
            3 => rt::view(&self.rows),
            4 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeResourcesByTagsUnionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourcesByTagsUnionResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeResourcesByTagsUnionResponse {
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
            3 => self.rows = rt::next(map)?,
            4 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeResourcesByTagsUnionResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeResourcesByTagsUnionResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeResourcesByTagsUnionResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeResourcesByTagsUnion",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourcesByTagsUnionRequest",
    members: &[
        rt::Member::new(
                "TagFilters",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_FILTER)),
            )
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(6),
                    },
                ],
            ),
        rt::Member::new("CreateUin", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("ResourcePrefix", rt::Kind::String),
        rt::Member::new("ResourceId", rt::Kind::String),
        rt::Member::new("ResourceRegion", rt::Kind::String),
        rt::Member::new("ServiceType", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourcesByTagsUnionResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Rows",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RESOURCE_TAG)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
