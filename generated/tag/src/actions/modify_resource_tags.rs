// @generated from spec/tag/actions/ModifyResourceTags.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Bind tags to a resource, change their values there, and unbind others.
///
/// The request of `ModifyResourceTags`, answered by [`ModifyResourceTagsResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Rules
///
/// - `ReplaceTags[].TagKey` must not be `qcloud`, `tencent` or `project`. (rule
///   `ReplaceTags[].TagKey#not_in`)
/// - At least one of `ReplaceTags` and `DeleteTags` is required. (rule `ReplaceTags,DeleteTags#at_least_one`)
/// - No value may stand in both `ReplaceTags[].TagKey` and `DeleteTags[].TagKey`. (rule
///   `ReplaceTags[].TagKey,DeleteTags[].TagKey#disjoint`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.PolicyEnforcedInvalid`: A tag policy that is enforced forbids the change.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameter.Tag`: A tag is wrong.
/// - `InvalidParameterValue.DeleteTagsParamError`: `DeleteTags` shares a key with `ReplaceTags` or `AddTags`.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.Quota`: A quota is used up.
/// - `LimitExceeded.ResourceAttachedTags`: The resource has as many tags as it may have, which is 50 for most
///   kinds.
/// - `LimitExceeded.TagKey`: The account has all the 1,000 tag keys that it may create.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
/// - **Note.** The documents show: The prose calls the second list `DeleteTag`. Chosen: `DeleteTags`. Reason:
///   The table and the example have that name.
/// - **Note.** The documents show: The error text of `InvalidParameterValue.DeleteTagsParamError` also names
///   `AddTags`. Chosen: Only `ReplaceTags` and `DeleteTags` are compared. Reason: The action has no
///   `AddTags`.
///
/// Source: the vendor's page "ModifyResourceTags", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyResourceTagsRequest {
    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub resource: String,
    /// Tags to bind. A key that the resource carries already gets the new value.
    ///
    /// - Optional.
    /// - Must have at least 1 entry.
    /// - `ReplaceTags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - At least one of `ReplaceTags` and `DeleteTags` is required.
    /// - No value may stand in both `ReplaceTags[].TagKey` and `DeleteTags[].TagKey`.
    pub replace_tags: Option<Vec<crate::types::Tag>>,
    /// Keys of the tags to unbind.
    ///
    /// - Optional.
    /// - Must have at least 1 entry.
    /// - At least one of `ReplaceTags` and `DeleteTags` is required.
    /// - No value may stand in both `ReplaceTags[].TagKey` and `DeleteTags[].TagKey`.
    pub delete_tags: Option<Vec<crate::types::TagKeyObject>>,
    pub(crate) extra: rt::Extra,
}

impl ModifyResourceTagsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            resource: String::new(),
            replace_tags: None,
            delete_tags: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyResourceTagsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.resource),
            1 => rt::view(&self.replace_tags),
            2 => rt::view(&self.delete_tags),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyResourceTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyResourceTagsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyResourceTagsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.resource = rt::next(map)?,
            1 => self.replace_tags = rt::next(map)?,
            2 => self.delete_tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyResourceTagsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyResourceTagsRequest {
    type Service = crate::Service;
    type Response = ModifyResourceTagsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyResourceTagsRequest {
    /// Starts a [`ModifyResourceTagsBuilder`] without a client; [`build`](ModifyResourceTagsBuilder::build) ends it.
    pub fn builder() -> ModifyResourceTagsBuilder {
        ModifyResourceTagsBuilder::new(())
    }
}

/// Builds a [`ModifyResourceTagsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyResourceTagsBuilder<C = (), ResourceState = crate::missing::Resource> {
    client: C,
    options: rt::CallOptions,
    made: ModifyResourceTagsRequest,
    given: std::marker::PhantomData<(ResourceState,)>,
}

impl<C> ModifyResourceTagsBuilder<C, crate::missing::Resource> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyResourceTagsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ResourceState> ModifyResourceTagsBuilder<C, ResourceState> {
    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub fn resource(
        mut self,
        value: impl Into<String>,
    ) -> ModifyResourceTagsBuilder<C, rt::Given> {
        self.made.resource = value.into();
        self.turn()
    }

    /// Tags to bind. A key that the resource carries already gets the new value.
    ///
    /// - Optional.
    /// - Must have at least 1 entry.
    /// - `ReplaceTags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - At least one of `ReplaceTags` and `DeleteTags` is required.
    /// - No value may stand in both `ReplaceTags[].TagKey` and `DeleteTags[].TagKey`.
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = crate::types::Tag>,
    ) -> Self {
        self.made.replace_tags = Some(value.into_iter().collect());
        self
    }

    /// Keys of the tags to unbind.
    ///
    /// - Optional.
    /// - Must have at least 1 entry.
    /// - At least one of `ReplaceTags` and `DeleteTags` is required.
    /// - No value may stand in both `ReplaceTags[].TagKey` and `DeleteTags[].TagKey`.
    pub fn delete_tags(
        mut self,
        value: impl IntoIterator<Item = crate::types::TagKeyObject>,
    ) -> Self {
        self.made.delete_tags = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyResourceTagsRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyResourceTagsRequest
    where
        ResourceState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> ModifyResourceTagsBuilder<C, Next0> {
        ModifyResourceTagsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<ResourceState> ModifyResourceTagsBuilder<crate::Client, ResourceState> {
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
    pub async fn send(self) -> Result<ModifyResourceTagsResponse, rt::Error>
    where
        ResourceState: rt::IsGiven,
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
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<ResourceState> ModifyResourceTagsBuilder<crate::blocking::Client, ResourceState> {
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
    pub fn send(self) -> Result<ModifyResourceTagsResponse, rt::Error>
    where
        ResourceState: rt::IsGiven,
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
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyResourceTagsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyResourceTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyResourceTagsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyResourceTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyResourceTagsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyResourceTagsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ModifyResourceTagsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyResourceTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyResourceTagsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyResourceTags",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyResourceTagsRequest",
    members: &[
        rt::Member::new("Resource", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Resource)]),
        rt::Member::new(
                "ReplaceTags",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG)),
            )
            .checks(
                &[
                    rt::Check::Count {
                        min: Some(1),
                        max: None,
                    },
                ],
            ),
        rt::Member::new(
                "DeleteTags",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_KEY_OBJECT)),
            )
            .checks(
                &[
                    rt::Check::Count {
                        min: Some(1),
                        max: None,
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
                    &[rt::Step::each(1, "ReplaceTags"), rt::Step::to(0, "TagKey")],
                ),
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
            law: rt::Law::AtLeastOne(
                &[
                    rt::Path(&[rt::Step::to(1, "ReplaceTags")]),
                    rt::Path(&[rt::Step::to(2, "DeleteTags")]),
                ],
            ),
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Disjoint(
                rt::Path(&[rt::Step::each(1, "ReplaceTags"), rt::Step::to(0, "TagKey")]),
                rt::Path(&[rt::Step::each(2, "DeleteTags"), rt::Step::to(0, "TagKey")]),
            ),
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyResourceTagsResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
