// @generated from spec/tag/actions/DeleteTags.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Delete several tags that no resource carries.
///
/// The request of `DeleteTags`, answered by [`DeleteTagsResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-04-20.
///
/// # Rules
///
/// - `Tags[].TagValue` must have at least 1 character. (rule `Tags[].TagValue#length`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.TagAttachedQuota`: The tag has a quota of its own.
/// - `FailedOperation.TagAttachedResource`: The tag is bound to resources and so can't be deleted.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueEmpty`: The tag value is empty.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `ResourceNotFound.TagNotExist`: There is no such tag.
///
/// Source: the vendor's page "DeleteTags", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagsRequest {
    /// Tags to delete. One key may stand there with several values.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub tags: Vec<crate::types::Tag>,
    pub(crate) extra: rt::Extra,
}

impl DeleteTagsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tags: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DeleteTagsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tags),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DeleteTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteTagsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DeleteTagsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DeleteTagsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DeleteTagsRequest {
    type Service = crate::Service;
    type Response = DeleteTagsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DeleteTagsRequest {
    /// Starts a [`DeleteTagsBuilder`] without a client; [`build`](DeleteTagsBuilder::build) ends it.
    pub fn builder() -> DeleteTagsBuilder {
        DeleteTagsBuilder::new(())
    }
}

/// Builds a [`DeleteTagsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DeleteTagsBuilder<C = (), TagsState = crate::missing::Tags> {
    client: C,
    options: rt::CallOptions,
    made: DeleteTagsRequest,
    given: std::marker::PhantomData<(TagsState,)>,
}

impl<C> DeleteTagsBuilder<C, crate::missing::Tags> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DeleteTagsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, TagsState> DeleteTagsBuilder<C, TagsState> {
    /// Tags to delete. One key may stand there with several values.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::types::Tag>,
    ) -> DeleteTagsBuilder<C, rt::Given> {
        self.made.tags = value.into_iter().collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DeleteTagsRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DeleteTagsRequest
    where
        TagsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DeleteTagsBuilder<C, Next0> {
        DeleteTagsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<TagsState> DeleteTagsBuilder<crate::Client, TagsState> {
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
    pub async fn send(self) -> Result<DeleteTagsResponse, rt::Error>
    where
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
        TagsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<TagsState> DeleteTagsBuilder<crate::blocking::Client, TagsState> {
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
    pub fn send(self) -> Result<DeleteTagsResponse, rt::Error>
    where
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
        TagsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DeleteTagsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DeleteTagsResponse {
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

impl std::fmt::Debug for DeleteTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteTagsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DeleteTagsResponse {
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

impl<'de> rt::Deserialize<'de> for DeleteTagsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DeleteTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DeleteTagsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DeleteTags",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteTagsRequest",
    members: &[
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
                path: rt::Path(
                    &[rt::Step::each(0, "Tags"), rt::Step::to(1, "TagValue")],
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
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteTagsResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
