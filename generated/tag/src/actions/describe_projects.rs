// @generated from spec/tag/actions/DescribeProjects.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the projects.
///
/// The request of `DescribeProjects`, answered by [`DescribeProjectsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2023-04-25.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `AuthFailure`: Access management (CAM) could not verify the signature or the caller.
/// - `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not permit the request.
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameter`: A parameter is wrong.
///
/// Source: the vendor's page "DescribeProjects", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeProjectsRequest {
    /// Which projects are listed.
    ///
    /// - Required.
    /// - Values: [`ProjectScope`](crate::types::ProjectScope).
    pub all_list: crate::types::ProjectScope,
    /// Entries in a page.
    ///
    /// - Required.
    /// - Must be `1000`.
    /// - **Note.** The documents show: The table has one fixed value, 1,000, and the example sends 500. Chosen:
    ///   Fixed at 1000. Reason: The table is the rule. A caller who knows better can send a request without it.
    pub limit: i64,
    /// Entries to skip.
    ///
    /// - Required.
    pub offset: i64,
    pub(crate) extra: rt::Extra,
}

impl DescribeProjectsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            all_list: crate::types::ProjectScope::from(0),
            limit: 0,
            offset: 0,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeProjectsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.all_list),
            1 => rt::view(&self.limit),
            2 => rt::view(&self.offset),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeProjectsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeProjectsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeProjectsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.all_list = rt::next(map)?,
            1 => self.limit = rt::next(map)?,
            2 => self.offset = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeProjectsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeProjectsRequest {
    type Service = crate::Service;
    type Response = DescribeProjectsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeProjectsRequest {
    type Item = crate::types::Project;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 2,
        total: Some(0),
        list: 1,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = to.signed();
    }

    fn items(page: DescribeProjectsResponse) -> Vec<Self::Item> {
        page.projects
    }
}

impl DescribeProjectsRequest {
    /// Starts a [`DescribeProjectsBuilder`] without a client; [`build`](DescribeProjectsBuilder::build) ends it.
    pub fn builder() -> DescribeProjectsBuilder {
        DescribeProjectsBuilder::new(())
    }
}

/// Builds a [`DescribeProjectsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeProjectsBuilder<
    C = (),
    AllListState = crate::missing::AllList,
    LimitState = crate::missing::Limit,
    OffsetState = crate::missing::Offset,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeProjectsRequest,
    given: std::marker::PhantomData<(AllListState, LimitState, OffsetState)>,
}

impl<
    C,
> DescribeProjectsBuilder<
    C,
    crate::missing::AllList,
    crate::missing::Limit,
    crate::missing::Offset,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeProjectsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    AllListState,
    LimitState,
    OffsetState,
> DescribeProjectsBuilder<C, AllListState, LimitState, OffsetState> {
    /// Which projects are listed.
    ///
    /// - Required.
    /// - Values: [`ProjectScope`](crate::types::ProjectScope).
    pub fn all_list(
        mut self,
        value: impl Into<crate::types::ProjectScope>,
    ) -> DescribeProjectsBuilder<C, rt::Given, LimitState, OffsetState> {
        self.made.all_list = value.into();
        self.turn()
    }

    /// Entries in a page.
    ///
    /// - Required.
    /// - Must be `1000`.
    /// - **Note.** The documents show: The table has one fixed value, 1,000, and the example sends 500. Chosen:
    ///   Fixed at 1000. Reason: The table is the rule. A caller who knows better can send a request without it.
    pub fn limit(
        mut self,
        value: i64,
    ) -> DescribeProjectsBuilder<C, AllListState, rt::Given, OffsetState> {
        self.made.limit = value;
        self.turn()
    }

    /// Entries to skip.
    ///
    /// - Required.
    pub fn offset(
        mut self,
        value: i64,
    ) -> DescribeProjectsBuilder<C, AllListState, LimitState, rt::Given> {
        self.made.offset = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeProjectsRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeProjectsRequest
    where
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> DescribeProjectsBuilder<C, Next0, Next1, Next2> {
        DescribeProjectsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    AllListState,
    LimitState,
    OffsetState,
> DescribeProjectsBuilder<crate::Client, AllListState, LimitState, OffsetState> {
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
    pub async fn send(self) -> Result<DescribeProjectsResponse, rt::Error>
    where
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
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
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<DescribeProjectsRequest>
    where
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
    {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl<
    AllListState,
    LimitState,
    OffsetState,
> DescribeProjectsBuilder<
    crate::blocking::Client,
    AllListState,
    LimitState,
    OffsetState,
> {
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
    pub fn send(self) -> Result<DescribeProjectsResponse, rt::Error>
    where
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
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
        AllListState: rt::IsGiven,
        LimitState: rt::IsGiven,
        OffsetState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeProjectsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeProjectsResponse {
    /// Number of all entries.
    pub total: i64,
    /// Projects of the page.
    pub projects: Vec<crate::types::Project>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeProjectsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total),
            1 => rt::view(&self.projects),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeProjectsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeProjectsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeProjectsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.total = rt::next(map)?,
            1 => self.projects = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeProjectsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeProjectsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeProjectsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeProjects",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeProjectsRequest",
    members: &[
        rt::Member::new("AllList", rt::Kind::Enum(&crate::types::project_scope::SCHEMA))
            .required(),
        rt::Member::new("Limit", rt::Kind::Integer)
            .required()
            .checks(&[rt::Check::Fixed(rt::Literal::Integer(1000))]),
        rt::Member::new("Offset", rt::Kind::Integer).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeProjectsResponse",
    members: &[
        rt::Member::new("Total", rt::Kind::Integer),
        rt::Member::new(
            "Projects",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::PROJECT)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
