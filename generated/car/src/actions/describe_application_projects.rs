// @generated from spec/car/actions/DescribeApplicationProjects.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the projects.
///
/// The request of `DescribeApplicationProjects`, answered by [`DescribeApplicationProjectsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
///
/// Source: the vendor's page "DescribeApplicationProjects", as of 2024-11-27.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationProjectsRequest {
    /// Projects to skip.
    ///
    /// - Optional.
    pub offset: Option<i64>,
    /// Projects in a page.
    ///
    /// - Optional.
    pub limit: Option<i64>,
    /// Which projects to list.
    ///
    /// - Optional.
    pub filters: Option<Vec<crate::types::Filter>>,
    /// Only projects of this category.
    ///
    /// - Optional.
    /// - Default: `DESKTOP`.
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    pub project_category: Option<crate::types::ApplicationCategory>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeApplicationProjectsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.offset),
            1 => rt::view(&self.limit),
            2 => rt::view(&self.filters),
            3 => rt::view(&self.project_category),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationProjectsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationProjectsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationProjectsRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.offset = rt::next(map)?,
            1 => self.limit = rt::next(map)?,
            2 => self.filters = rt::next(map)?,
            3 => self.project_category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationProjectsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationProjectsRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationProjectsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeApplicationProjectsRequest {
    type Item = crate::types::ApplicationProject;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 0,
        total: Some(1),
        list: 0,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeApplicationProjectsResponse) -> Vec<Self::Item> {
        page.projects
    }
}

impl DescribeApplicationProjectsRequest {
    /// Starts a [`DescribeApplicationProjectsBuilder`] without a client; [`build`](DescribeApplicationProjectsBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationProjectsBuilder {
        DescribeApplicationProjectsBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationProjectsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationProjectsBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationProjectsRequest,
}

impl<C> DescribeApplicationProjectsBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationProjectsRequest::default(),
        }
    }
}

impl<C> DescribeApplicationProjectsBuilder<C> {
    /// Projects to skip.
    ///
    /// - Optional.
    pub fn offset(mut self, value: i64) -> Self {
        self.made.offset = Some(value);
        self
    }

    /// Projects in a page.
    ///
    /// - Optional.
    pub fn limit(mut self, value: i64) -> Self {
        self.made.limit = Some(value);
        self
    }

    /// Which projects to list.
    ///
    /// - Optional.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = crate::types::Filter>,
    ) -> Self {
        self.made.filters = Some(value.into_iter().collect());
        self
    }

    /// Only projects of this category.
    ///
    /// - Optional.
    /// - Default: `DESKTOP`.
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    pub fn project_category(
        mut self,
        value: impl Into<crate::types::ApplicationCategory>,
    ) -> Self {
        self.made.project_category = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationProjectsRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationProjectsRequest {
        self.made
    }
}

impl DescribeApplicationProjectsBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeApplicationProjectsResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<DescribeApplicationProjectsRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl DescribeApplicationProjectsBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeApplicationProjectsResponse, rt::Error> {
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

/// The answer to a [`DescribeApplicationProjectsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationProjectsResponse {
    /// Projects that match.
    ///
    /// - The service may answer null.
    pub projects: Vec<crate::types::ApplicationProject>,
    /// Number of all projects.
    ///
    /// - The service may answer null.
    pub total: Option<i64>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationProjectsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.projects),
            1 => rt::view(&self.total),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationProjectsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationProjectsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationProjectsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.projects = rt::next(map)?,
            1 => self.total = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationProjectsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationProjectsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationProjectsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationProjects",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationProjectsRequest",
    members: &[
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Filters",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FILTER)),
        ),
        rt::Member::new(
            "ProjectCategory",
            rt::Kind::Enum(&crate::types::application_category::SCHEMA),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationProjectsResponse",
    members: &[
        rt::Member::new(
            "Projects",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::APPLICATION_PROJECT)),
        ),
        rt::Member::new("Total", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
