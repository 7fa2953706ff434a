// @generated from spec/tag/actions/TagResources.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Bind tags to resources of any services, and create those that do not exist.
///
/// The request of `TagResources`, answered by [`TagResourcesResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-04-20.
///
/// # Rules
///
/// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`. (rule `Tags[].TagKey#not_in`)
/// - `Tags[].TagValue` must have at least 1 character. (rule `Tags[].TagValue#length`)
/// - No value may stand twice in `Tags[].TagKey`. (rule `Tags[].TagKey#unique`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not permit the request.
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.PolicyEnforcedInvalid`: A tag policy that is enforced forbids the change.
/// - `FailedOperation.ResourceTagProcessing`: The resource's tags are still being changed.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameter.Tag`: A tag is wrong.
/// - `InvalidParameter.UnsupportedService`: The product does not take part in tagging.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyDuplicate`: A tag key stands in the list twice.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueEmpty`: The tag value is empty.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
/// - `LimitExceeded.TagNumPerRequest`: The request names too many tags.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
///
/// Source: the vendor's page "TagResources", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Six-segment descriptions of the resources.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - Each entry must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub resource_list: Vec<String>,
    /// Tags to bind. A key that a resource carries already gets the new value.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - No value may stand twice in `Tags[].TagKey`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub tags: Vec<crate::types::Tag>,
    pub(crate) extra: rt::Extra,
}

impl TagResourcesRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            resource_list: Vec::new(),
            tags: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for TagResourcesRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource_list),
            1 => rt::view(&self.tags),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for TagResourcesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagResourcesRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for TagResourcesRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource_list = rt::next(map)?,
            1 => self.tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for TagResourcesRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for TagResourcesRequest {
    type Service = crate::Service;
    type Response = TagResourcesResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl TagResourcesRequest {
    /// Starts a [`TagResourcesBuilder`] without a client; [`build`](TagResourcesBuilder::build) ends it.
    pub fn builder() -> TagResourcesBuilder {
        TagResourcesBuilder::new(())
    }
}

/// Builds a [`TagResourcesRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct TagResourcesBuilder<
    C = (),
    ResourceListState = crate::missing::ResourceList,
    TagsState = crate::missing::Tags,
> {
    client: C,
    options: rt::CallOptions,
    made: TagResourcesRequest,
    given: std::marker::PhantomData<(ResourceListState, TagsState)>,
}

impl<C> TagResourcesBuilder<C, crate::missing::ResourceList, crate::missing::Tags> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: TagResourcesRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ResourceListState,
    TagsState,
> TagResourcesBuilder<C, ResourceListState, TagsState> {
    /// Six-segment descriptions of the resources.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - Each entry must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub fn resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> TagResourcesBuilder<C, rt::Given, TagsState> {
        self.made.resource_list = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Tags to bind. A key that a resource carries already gets the new value.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - No value may stand twice in `Tags[].TagKey`.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::types::Tag>,
    ) -> TagResourcesBuilder<C, ResourceListState, rt::Given> {
        self.made.tags = value.into_iter().collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`TagResourcesRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> TagResourcesRequest
    where
        ResourceListState: rt::IsGiven,
        TagsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> TagResourcesBuilder<C, Next0, Next1> {
        TagResourcesBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ResourceListState,
    TagsState,
> TagResourcesBuilder<crate::Client, ResourceListState, TagsState> {
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
    pub async fn send(self) -> Result<TagResourcesResponse, rt::Error>
    where
        ResourceListState: rt::IsGiven,
        TagsState: rt::IsGiven,
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
        ResourceListState: rt::IsGiven,
        TagsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ResourceListState,
    TagsState,
> TagResourcesBuilder<crate::blocking::Client, ResourceListState, TagsState> {
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
    pub fn send(self) -> Result<TagResourcesResponse, rt::Error>
    where
        ResourceListState: rt::IsGiven,
        TagsState: rt::IsGiven,
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
        ResourceListState: rt::IsGiven,
        TagsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`TagResourcesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Resources that miss one of the tags, and why; empty if all went well.
    pub failed_resources: Vec<crate::types::FailedResource>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for TagResourcesResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.failed_resources),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for TagResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagResourcesResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for TagResourcesResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.failed_resources = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for TagResourcesResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl TagResourcesResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for TagResourcesResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "TagResources",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagResourcesRequest",
    members: &[
        rt::Member::new("ResourceList", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(10),
                    },
                    rt::Check::Format(rt::Format::Resource),
                ],
            ),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG)))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(10),
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
                path: rt::Path(&[rt::Step::each(1, "Tags"), rt::Step::to(0, "TagKey")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::NotIn(
                        &[
                            rt::Literal::String("qcloud"),
                            rt::Literal::String("tencent"),
                            rt::Literal::String("project"),
                        ],
                    ),
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
                    &[rt::Step::each(1, "Tags"), rt::Step::to(1, "TagValue")],
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
            law: rt::Law::Unique(
                rt::Path(&[rt::Step::each(1, "Tags"), rt::Step::to(0, "TagKey")]),
            ),
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagResourcesResponse",
    members: &[
        rt::Member::new(
            "FailedResources",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FAILED_RESOURCE)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
