// @generated from spec/tag/actions/GetResources.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List resources with the tags that are bound to them.
///
/// The request of `GetResources`, answered by [`GetResourcesResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-04-20.
///
/// # Rules
///
/// - `TagFilters[].TagKey` must have at least 1 character. (rule `TagFilters[].TagKey#length`)
/// - `TagFilters[].TagValue` must have at most 10 entries. (rule `TagFilters[].TagValue#count`)
/// - No value may stand twice in `TagFilters[].TagKey`. (rule `TagFilters[].TagKey#unique`)
/// - `MaxResults` is ignored when `ResourceList` is given. (rule `MaxResults#ignored`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not permit the request.
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ResourceTagProcessing`: The resource's tags are still being changed.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.PaginationTokenInvalid`: The `PaginationToken` is not valid.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameter.Tag`: A tag is wrong.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.TagKeyDuplicate`: A tag key stands in the list twice.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
/// - `LimitExceeded.TagNumPerRequest`: The request names too many tags.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
///
/// Source: the vendor's page "GetResources", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResourcesRequest {
    /// Six-segment descriptions of the resources to look up. All that match are answered at once.
    ///
    /// - Optional.
    /// - Must have at most 10 entries.
    /// - Each entry must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` is six by its error text.
    pub resource_list: Option<Vec<String>>,
    /// Only resources that carry every one of these tags.
    ///
    /// - Optional.
    /// - Must have at most 6 entries.
    /// - `TagFilters[].TagKey` must have at least 1 character.
    /// - `TagFilters[].TagValue` must have at most 10 entries.
    /// - No value may stand twice in `TagFilters[].TagKey`.
    /// - **Note.** The documents show: The range of N is 0 to 5. Chosen: Six entries. Reason: The text of
    ///   `InvalidParameterValue.TagFiltersLengthExceeded` says six.
    pub tag_filters: Option<Vec<crate::types::TagFilter>>,
    /// Token of the page to read; empty for the first.
    ///
    /// - Optional.
    pub pagination_token: Option<String>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `50`.
    /// - Must be at most 200.
    /// - `MaxResults` is ignored when `ResourceList` is given.
    pub max_results: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for GetResourcesRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource_list),
            1 => rt::view(&self.tag_filters),
            2 => rt::view(&self.pagination_token),
            3 => rt::view(&self.max_results),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for GetResourcesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for GetResourcesRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for GetResourcesRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource_list = rt::next(map)?,
            1 => self.tag_filters = rt::next(map)?,
            2 => self.pagination_token = rt::next(map)?,
            3 => self.max_results = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for GetResourcesRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for GetResourcesRequest {
    type Service = crate::Service;
    type Response = GetResourcesResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for GetResourcesRequest {
    type Item = crate::types::ResourceTagMapping;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Token { next: 0 },
        place: 2,
        total: None,
        list: 1,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.pagination_token = Some(to.token());
    }

    fn items(page: GetResourcesResponse) -> Vec<Self::Item> {
        page.resource_tag_mapping_list
    }
}

impl GetResourcesRequest {
    /// Starts a [`GetResourcesBuilder`] without a client; [`build`](GetResourcesBuilder::build) ends it.
    pub fn builder() -> GetResourcesBuilder {
        GetResourcesBuilder::new(())
    }
}

/// Builds a [`GetResourcesRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct GetResourcesBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: GetResourcesRequest,
}

impl<C> GetResourcesBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: GetResourcesRequest::default(),
        }
    }
}

impl<C> GetResourcesBuilder<C> {
    /// Six-segment descriptions of the resources to look up. All that match are answered at once.
    ///
    /// - Optional.
    /// - Must have at most 10 entries.
    /// - Each entry must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` is six by its error text.
    pub fn resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.resource_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Only resources that carry every one of these tags.
    ///
    /// - Optional.
    /// - Must have at most 6 entries.
    /// - `TagFilters[].TagKey` must have at least 1 character.
    /// - `TagFilters[].TagValue` must have at most 10 entries.
    /// - No value may stand twice in `TagFilters[].TagKey`.
    /// - **Note.** The documents show: The range of N is 0 to 5. Chosen: Six entries. Reason: The text of
    ///   `InvalidParameterValue.TagFiltersLengthExceeded` says six.
    pub fn tag_filters(
        mut self,
        value: impl IntoIterator<Item = crate::types::TagFilter>,
    ) -> Self {
        self.made.tag_filters = Some(value.into_iter().collect());
        self
    }

    /// Token of the page to read; empty for the first.
    ///
    /// - Optional.
    pub fn pagination_token(mut self, value: impl Into<String>) -> Self {
        self.made.pagination_token = Some(value.into());
        self
    }

    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `50`.
    /// - Must be at most 200.
    /// - `MaxResults` is ignored when `ResourceList` is given.
    pub fn max_results(mut self, value: i64) -> Self {
        self.made.max_results = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`GetResourcesRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> GetResourcesRequest {
        self.made
    }
}

impl GetResourcesBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<GetResourcesResponse, rt::Error> {
        self.client.send_with(&self.made, &self.options).await
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub async fn dry_run(self) -> Result<rt::DryRun, rt::Error> {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<GetResourcesRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl GetResourcesBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<GetResourcesResponse, rt::Error> {
        self.client.send_with(&self.made, &self.options)
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub fn dry_run(self) -> Result<rt::DryRun, rt::Error> {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`GetResourcesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResourcesResponse {
    /// Token of the next page; empty on the last.
    pub pagination_token: String,
    /// Resources and their tags.
    pub resource_tag_mapping_list: Vec<crate::types::ResourceTagMapping>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for GetResourcesResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.pagination_token),
            1 => rt::view(&self.resource_tag_mapping_list),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for GetResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for GetResourcesResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for GetResourcesResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.pagination_token = rt::next(map)?,
            1 => self.resource_tag_mapping_list = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for GetResourcesResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl GetResourcesResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for GetResourcesResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "GetResources",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "GetResourcesRequest",
    members: &[
        rt::Member::new("ResourceList", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(10),
                    },
                    rt::Check::Format(rt::Format::Resource),
                ],
            ),
        rt::Member::new(
                "TagFilters",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_FILTER)),
            )
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(6),
                    },
                ],
            ),
        rt::Member::new("PaginationToken", rt::Kind::String),
        rt::Member::new("MaxResults", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(200)),
                    },
                ],
            ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(
                    &[rt::Step::each(1, "TagFilters"), rt::Step::to(0, "TagKey")],
                ),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(
                    &[rt::Step::each(1, "TagFilters"), rt::Step::to(1, "TagValue")],
                ),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Count {
                        min: None,
                        max: Some(10),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Unique(
                rt::Path(&[rt::Step::each(1, "TagFilters"), rt::Step::to(0, "TagKey")]),
            ),
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "ResourceList")]),
                    expected: rt::Expected::Present,
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(3, "MaxResults")]),
                requirement: rt::Requirement::Ignored,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "GetResourcesResponse",
    members: &[
        rt::Member::new("PaginationToken", rt::Kind::String),
        rt::Member::new(
            "ResourceTagMappingList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RESOURCE_TAG_MAPPING)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
