// @generated from spec/tag/actions/CreateTags.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create several tags.
///
/// The request of `CreateTags`, answered by [`CreateTagsResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-04-20.
///
/// # Rules
///
/// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`. (rule `Tags[].TagKey#not_in`)
/// - `Tags[].TagValue` must have at least 1 character. (rule `Tags[].TagValue#length`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameter.Tag`: A tag is wrong.
/// - `InvalidParameterValue.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueEmpty`: The tag value is empty.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.TagKey`: The account has all the 1,000 tag keys that it may create.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
/// - `ResourceInUse.TagDuplicate`: The tag exists already.
///
/// Source: the vendor's page "CreateTags", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagsRequest {
    /// Tags to create. One key may stand there with several values.
    ///
    /// - Optional.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub tags: Option<Vec<crate::types::Tag>>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for CreateTagsRequest {
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

impl std::fmt::Debug for CreateTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateTagsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateTagsRequest {
    fn blank() -> Self {
        Self::default()
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
impl<'de> rt::Deserialize<'de> for CreateTagsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateTagsRequest {
    type Service = crate::Service;
    type Response = CreateTagsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateTagsRequest {
    /// Starts a [`CreateTagsBuilder`] without a client; [`build`](CreateTagsBuilder::build) ends it.
    pub fn builder() -> CreateTagsBuilder {
        CreateTagsBuilder::new(())
    }
}

/// Builds a [`CreateTagsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateTagsBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: CreateTagsRequest,
}

impl<C> CreateTagsBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateTagsRequest::default(),
        }
    }
}

impl<C> CreateTagsBuilder<C> {
    /// Tags to create. One key may stand there with several values.
    ///
    /// - Optional.
    /// - Must have at most 10 entries.
    /// - `Tags[].TagKey` must not be `qcloud`, `tencent` or `project`.
    /// - `Tags[].TagValue` must have at least 1 character.
    /// - **Note.** The documents show: The range of N is 0 to 9. Chosen: Ten entries. Reason: The index counts
    ///   from zero. The range 0 to 5 of `TagFilters` in GetResources is six by its error text.
    pub fn tags(mut self, value: impl IntoIterator<Item = crate::types::Tag>) -> Self {
        self.made.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateTagsRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateTagsRequest {
        self.made
    }
}

impl CreateTagsBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<CreateTagsResponse, rt::Error> {
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
}

#[cfg(feature = "blocking")]
impl CreateTagsBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<CreateTagsResponse, rt::Error> {
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

/// The answer to a [`CreateTagsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateTagsResponse {
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

impl std::fmt::Debug for CreateTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateTagsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateTagsResponse {
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

impl<'de> rt::Deserialize<'de> for CreateTagsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateTagsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateTags",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateTagsRequest",
    members: &[
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG)))
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
                path: rt::Path(&[rt::Step::each(0, "Tags"), rt::Step::to(0, "TagKey")]),
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
    name: "CreateTagsResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
