// @generated from spec/mdc/actions/DescribeStreamLinkFlows.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the flows with their settings, their inputs and their outputs.
///
/// The request of `DescribeStreamLinkFlows`, answered by [`DescribeStreamLinkFlowsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2021-08-20.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalServerError`: The service failed on its own side.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.PageNum`: The `PageNum` is wrong.
/// - `InvalidParameter.PageSize`: The `PageSize` is wrong.
///
/// Source: the vendor's page "DescribeStreamLinkFlows", as of 2023-11-16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowsRequest {
    /// Number of the page.
    ///
    /// - Optional.
    /// - Default: `1`.
    pub page_num: Option<i64>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `10`.
    pub page_size: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeStreamLinkFlowsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.page_num),
            1 => rt::view(&self.page_size),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeStreamLinkFlowsRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.page_num = rt::next(map)?,
            1 => self.page_size = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeStreamLinkFlowsRequest {
    type Service = crate::Service;
    type Response = DescribeStreamLinkFlowsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeStreamLinkFlowsRequest {
    type Item = crate::types::DescribeFlow;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Number,
        place: 0,
        total: Some(3),
        list: 0,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.page_num = Some(to.signed());
    }

    fn items(page: DescribeStreamLinkFlowsResponse) -> Vec<Self::Item> {
        page.infos
    }
}

impl DescribeStreamLinkFlowsRequest {
    /// Starts a [`DescribeStreamLinkFlowsBuilder`] without a client; [`build`](DescribeStreamLinkFlowsBuilder::build) ends it.
    pub fn builder() -> DescribeStreamLinkFlowsBuilder {
        DescribeStreamLinkFlowsBuilder::new(())
    }
}

/// Builds a [`DescribeStreamLinkFlowsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeStreamLinkFlowsBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeStreamLinkFlowsRequest,
}

impl<C> DescribeStreamLinkFlowsBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeStreamLinkFlowsRequest::default(),
        }
    }
}

impl<C> DescribeStreamLinkFlowsBuilder<C> {
    /// Number of the page.
    ///
    /// - Optional.
    /// - Default: `1`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.made.page_num = Some(value);
        self
    }

    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `10`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.made.page_size = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeStreamLinkFlowsRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeStreamLinkFlowsRequest {
        self.made
    }
}

impl DescribeStreamLinkFlowsBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeStreamLinkFlowsResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<DescribeStreamLinkFlowsRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl DescribeStreamLinkFlowsBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeStreamLinkFlowsResponse, rt::Error> {
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

/// The answer to a [`DescribeStreamLinkFlowsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowsResponse {
    /// The flows.
    pub infos: Vec<crate::types::DescribeFlow>,
    /// Number of the page.
    pub page_num: i64,
    /// Entries in a page.
    pub page_size: i64,
    /// Number of all entries.
    pub total_num: i64,
    /// Number of all pages.
    pub total_page: i64,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeStreamLinkFlowsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.infos),
            1 => rt::view(&self.page_num),
            2 => rt::view(&self.page_size),
            3 => rt::view(&self.total_num),
            4 => rt::view(&self.total_page),
            5 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeStreamLinkFlowsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.infos = rt::next(map)?,
            1 => self.page_num = rt::next(map)?,
            2 => self.page_size = rt::next(map)?,
            3 => self.total_num = rt::next(map)?,
            4 => self.total_page = rt::next(map)?,
            5 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeStreamLinkFlowsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeStreamLinkFlowsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeStreamLinkFlows",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowsRequest",
    members: &[
        rt::Member::new("PageNum", rt::Kind::Integer),
        rt::Member::new("PageSize", rt::Kind::Integer),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowsResponse",
    members: &[
        rt::Member::new(
            "Infos",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::DESCRIBE_FLOW)),
        ),
        rt::Member::new("PageNum", rt::Kind::Integer),
        rt::Member::new("PageSize", rt::Kind::Integer),
        rt::Member::new("TotalNum", rt::Kind::Integer),
        rt::Member::new("TotalPage", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
