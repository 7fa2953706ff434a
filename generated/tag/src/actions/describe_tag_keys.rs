// @generated from spec/tag/actions/DescribeTagKeys.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tag keys.
///
/// The request of `DescribeTagKeys`, answered by [`DescribeTagKeysResponse`].
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
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagKeysRequest {
    /// Only tags that this user (UIN) created; the whole account's, if left out.
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
    /// - Must be at most 1000.
    pub limit: Option<i64>,
    /// Whether the key of projects is listed.
    ///
    /// - Optional.
    pub show_project: Option<i64>,
    /// Only keys of this kind of tags.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - Since the release of 2023-12-18.
    pub category: Option<crate::types::TagCategory>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeTagKeysRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.create_uin),
            1 => rt::view(&self.offset),
            2 => rt::view(&self.limit),
            3 => rt::view(&self.show_project),
            4 => rt::view(&self.category),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeTagKeysRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTagKeysRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeTagKeysRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.create_uin = rt::next(map)?,
            1 => self.offset = rt::next(map)?,
            2 => self.limit = rt::next(map)?,
            3 => self.show_project = rt::next(map)?,
            4 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeTagKeysRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeTagKeysRequest {
    type Service = crate::Service;
    type Response = DescribeTagKeysResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeTagKeysRequest {
    type Item = String;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 1,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeTagKeysResponse) -> Vec<Self::Item> {
        page.tags
    }
}

impl DescribeTagKeysRequest {
    /// Starts a [`DescribeTagKeysBuilder`] without a client; [`build`](DescribeTagKeysBuilder::build) ends it.
    pub fn builder() -> DescribeTagKeysBuilder {
        DescribeTagKeysBuilder::new(())
    }
}

/// Builds a [`DescribeTagKeysRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeTagKeysBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeTagKeysRequest,
}

impl<C> DescribeTagKeysBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeTagKeysRequest::default(),
        }
    }
}

impl<C> DescribeTagKeysBuilder<C> {
    /// Only tags that this user (UIN) created; the whole account's, if left out.
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
    /// - Must be at most 1000.
    pub fn limit(mut self, value: i64) -> Self {
        self.made.limit = Some(value);
        self
    }

    /// Whether the key of projects is listed.
    ///
    /// - Optional.
    pub fn show_project(mut self, value: i64) -> Self {
        self.made.show_project = Some(value);
        self
    }

    /// Only keys of this kind of tags.
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

    /// The finished [`DescribeTagKeysRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeTagKeysRequest {
        self.made
    }
}

impl DescribeTagKeysBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeTagKeysResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<DescribeTagKeysRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl DescribeTagKeysBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeTagKeysResponse, rt::Error> {
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

/// The answer to a [`DescribeTagKeysRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagKeysResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    pub limit: i64,
    /// The tag keys.
    pub tags: Vec<String>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeTagKeysResponse {
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

impl std::fmt::Debug for DescribeTagKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeTagKeysResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeTagKeysResponse {
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

impl<'de> rt::Deserialize<'de> for DescribeTagKeysResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeTagKeysResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeTagKeysResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeTagKeys",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTagKeysRequest",
    members: &[
        rt::Member::new("CreateUin", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(1000)),
                    },
                ],
            ),
        rt::Member::new("ShowProject", rt::Kind::Integer),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeTagKeysResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
