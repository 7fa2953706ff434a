// @generated from spec/tag/actions/DescribeTagsSeq.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tags in sequence.
///
/// The request of `DescribeTagsSeq`, answered by [`DescribeTagsSeqResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Rules
///
/// - `TagKey` is required when `TagValue` is given and `TagKeys` is not given. (rule `TagKey#required`)
/// - `TagKey` is ignored when `TagKeys` is given. (rule `TagKey#ignored`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameterValue.OffsetInvalid`: The offset is wrong.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
/// - **Note.** The documents show: Key and value are either both given or both left out, by the prose of
///   each. Chosen: A value asks for a key or for `TagKeys`, and a key alone passes. Reason: What `TagKeys`
///   means beside a single value is not said, and to refuse a query that works is the worse mistake.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsSeqRequest {
    /// Only tags with this key. It goes with a value.
    ///
    /// - Optional.
    /// - `TagKey` is required when `TagValue` is given and `TagKeys` is not given.
    /// - `TagKey` is ignored when `TagKeys` is given.
    pub tag_key: Option<String>,
    /// Only tags with this value. It goes with a key.
    ///
    /// - Optional.
    pub tag_value: Option<String>,
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
    /// Only tags that this user (UIN) created; the whole account's, if left out.
    ///
    /// - Optional.
    pub create_uin: Option<i64>,
    /// Only tags with one of these keys.
    ///
    /// - Optional.
    pub tag_keys: Option<Vec<String>>,
    /// Whether the tags of projects are listed.
    ///
    /// - Optional.
    pub show_project: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeTagsSeqRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            2 => rt::view(&self.offset),
            3 => rt::view(&self.limit),
            4 => rt::view(&self.create_uin),
            5 => rt::view(&self.tag_keys),
            6 => rt::view(&self.show_project),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeTagsSeqRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTagsSeqRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeTagsSeqRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tag_key = rt::next(map)?,
            1 => self.tag_value = rt::next(map)?,
            2 => self.offset = rt::next(map)?,
            3 => self.limit = rt::next(map)?,
            4 => self.create_uin = rt::next(map)?,
            5 => self.tag_keys = rt::next(map)?,
            6 => self.show_project = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeTagsSeqRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeTagsSeqRequest {
    type Service = crate::Service;
    type Response = DescribeTagsSeqResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeTagsSeqRequest {
    type Item = crate::types::TagWithDelete;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 2,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeTagsSeqResponse) -> Vec<Self::Item> {
        page.tags
    }
}

impl DescribeTagsSeqRequest {
    /// Starts a [`DescribeTagsSeqBuilder`] without a client; [`build`](DescribeTagsSeqBuilder::build) ends it.
    pub fn builder() -> DescribeTagsSeqBuilder {
        DescribeTagsSeqBuilder::new(())
    }
}

/// Builds a [`DescribeTagsSeqRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeTagsSeqBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeTagsSeqRequest,
}

impl<C> DescribeTagsSeqBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeTagsSeqRequest::default(),
        }
    }
}

impl<C> DescribeTagsSeqBuilder<C> {
    /// Only tags with this key. It goes with a value.
    ///
    /// - Optional.
    /// - `TagKey` is required when `TagValue` is given and `TagKeys` is not given.
    /// - `TagKey` is ignored when `TagKeys` is given.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.made.tag_key = Some(value.into());
        self
    }

    /// Only tags with this value. It goes with a key.
    ///
    /// - Optional.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.made.tag_value = Some(value.into());
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

    /// Only tags that this user (UIN) created; the whole account's, if left out.
    ///
    /// - Optional.
    pub fn create_uin(mut self, value: i64) -> Self {
        self.made.create_uin = Some(value);
        self
    }

    /// Only tags with one of these keys.
    ///
    /// - Optional.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.tag_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the tags of projects are listed.
    ///
    /// - Optional.
    pub fn show_project(mut self, value: i64) -> Self {
        self.made.show_project = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeTagsSeqRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeTagsSeqRequest {
        self.made
    }
}

impl DescribeTagsSeqBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeTagsSeqResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<DescribeTagsSeqRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl DescribeTagsSeqBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeTagsSeqResponse, rt::Error> {
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

/// The answer to a [`DescribeTagsSeqRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsSeqResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    pub limit: i64,
    /// Tags that match.
    pub tags: Vec<crate::types::TagWithDelete>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeTagsSeqResponse {
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

impl std::fmt::Debug for DescribeTagsSeqResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTagsSeqResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeTagsSeqResponse {
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

impl<'de> rt::Deserialize<'de> for DescribeTagsSeqResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeTagsSeqResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeTagsSeqResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeTagsSeq",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTagsSeqRequest",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String),
        rt::Member::new("TagValue", rt::Kind::String),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("CreateUin", rt::Kind::Integer),
        rt::Member::new("TagKeys", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("ShowProject", rt::Kind::Integer),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(1, "TagValue")]),
                    expected: rt::Expected::Present,
                },
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(5, "TagKeys")]),
                    expected: rt::Expected::Absent,
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(0, "TagKey")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(5, "TagKeys")]),
                    expected: rt::Expected::Present,
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(0, "TagKey")]),
                requirement: rt::Requirement::Ignored,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTagsSeqResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Tags",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_WITH_DELETE)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
