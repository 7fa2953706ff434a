// @generated from spec/tag/actions/GetTags.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tags.
///
/// The request of `GetTags`, answered by [`GetTagsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-04-20.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.PaginationTokenInvalid`: The `PaginationToken` is not valid.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `LimitExceeded`: A quota is used up.
///
/// Source: the vendor's page "GetTags", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsRequest {
    /// Token of the page to read; empty for the first.
    ///
    /// - Optional.
    pub pagination_token: Option<String>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `50`.
    /// - Must be at most 1000.
    pub max_results: Option<i64>,
    /// Only tags with one of these keys.
    ///
    /// - Optional.
    /// - Each entry must have at least 1 character.
    /// - Must have at most 20 entries.
    /// - **Note.** The documents show: The greatest length is 20, without saying of what. Chosen: The list has 20
    ///   entries at most. Reason: What the sentence is about is the list of keys. DescribeResourceTagsByTagKeys
    ///   takes 20 keys, too.
    pub tag_keys: Option<Vec<String>>,
    /// Only this kind of tags.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - Since the release of 2023-12-18.
    pub category: Option<crate::types::TagCategory>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for GetTagsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.pagination_token),
            1 => rt::view(&self.max_results),
            2 => rt::view(&self.tag_keys),
            3 => rt::view(&self.category),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for GetTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for GetTagsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for GetTagsRequest {
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
            1 => self.max_results = rt::next(map)?,
            2 => self.tag_keys = rt::next(map)?,
            3 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for GetTagsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for GetTagsRequest {
    type Service = crate::Service;
    type Response = GetTagsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for GetTagsRequest {
    type Item = crate::types::Tag;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Token { next: 0 },
        place: 0,
        total: None,
        list: 1,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.pagination_token = Some(to.token());
    }

    fn items(page: GetTagsResponse) -> Vec<Self::Item> {
        page.tags
    }
}

impl GetTagsRequest {
    /// Starts a [`GetTagsBuilder`] without a client; [`build`](GetTagsBuilder::build) ends it.
    pub fn builder() -> GetTagsBuilder {
        GetTagsBuilder::new(())
    }
}

/// Builds a [`GetTagsRequest`], member by member, and sends it if it came from a [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct GetTagsBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: GetTagsRequest,
}

impl<C> GetTagsBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: GetTagsRequest::default(),
        }
    }
}

impl<C> GetTagsBuilder<C> {
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
    /// - Must be at most 1000.
    pub fn max_results(mut self, value: i64) -> Self {
        self.made.max_results = Some(value);
        self
    }

    /// Only tags with one of these keys.
    ///
    /// - Optional.
    /// - Each entry must have at least 1 character.
    /// - Must have at most 20 entries.
    /// - **Note.** The documents show: The greatest length is 20, without saying of what. Chosen: The list has 20
    ///   entries at most. Reason: What the sentence is about is the list of keys. DescribeResourceTagsByTagKeys
    ///   takes 20 keys, too.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.tag_keys = Some(value.into_iter().map(Into::into).collect());
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

    /// The finished [`GetTagsRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> GetTagsRequest {
        self.made
    }
}

impl GetTagsBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<GetTagsResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<GetTagsRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl GetTagsBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<GetTagsResponse, rt::Error> {
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

/// The answer to a [`GetTagsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsResponse {
    /// Token of the next page; empty on the last.
    pub pagination_token: String,
    /// Tags of the page.
    pub tags: Vec<crate::types::Tag>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for GetTagsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.pagination_token),
            1 => rt::view(&self.tags),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for GetTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for GetTagsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for GetTagsResponse {
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
            1 => self.tags = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for GetTagsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl GetTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for GetTagsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "GetTags",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "GetTagsRequest",
    members: &[
        rt::Member::new("PaginationToken", rt::Kind::String),
        rt::Member::new("MaxResults", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(1000)),
                    },
                ],
            ),
        rt::Member::new("TagKeys", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                    rt::Check::Count {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "GetTagsResponse",
    members: &[
        rt::Member::new("PaginationToken", rt::Kind::String),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG))),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
