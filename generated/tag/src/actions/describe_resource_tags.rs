// @generated from spec/tag/actions/DescribeResourceTags.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tags that are bound to resources.
///
/// The request of `DescribeResourceTags`, answered by [`DescribeResourceTagsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Rules
///
/// - `CosResourceId` is required when `ServiceType` is `cos` and `ResourceId` is given. (rule
///   `CosResourceId#required`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsRequest {
    /// Only tags that this user (UIN) created.
    ///
    /// - Optional.
    pub create_uin: Option<i64>,
    /// Region of the resource.
    ///
    /// - Optional.
    pub resource_region: Option<String>,
    /// Service of the resource.
    ///
    /// - Optional.
    pub service_type: Option<String>,
    /// Kind of the resource within its service.
    ///
    /// - Optional.
    pub resource_prefix: Option<String>,
    /// Id of the resource. Name its service, prefix and region as well, or the query may be slow or find nothing.
    ///
    /// - Optional.
    pub resource_id: Option<String>,
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
    /// Whether the resource is a COS bucket.
    ///
    /// - Optional.
    /// - Must be `0` or `1`.
    /// - `CosResourceId` is required when `ServiceType` is `cos` and `ResourceId` is given.
    pub cos_resource_id: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeResourceTagsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.create_uin),
            1 => rt::view(&self.resource_region),
            2 => rt::view(&self.service_type),
            3 => rt::view(&self.resource_prefix),
            4 => rt::view(&self.resource_id),
            5 => rt::view(&self.offset),
            6 => rt::view(&self.limit),
            7 => rt::view(&self.cos_resource_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeResourceTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeResourceTagsRequest {
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
            1 => self.resource_region = rt::next(map)?,
            2 => self.service_type = rt::next(map)?,
            3 => self.resource_prefix = rt::next(map)?,
            4 => self.resource_id = rt::next(map)?,
            5 => self.offset = rt::next(map)?,
            6 => self.limit = rt::next(map)?,
            7 => self.cos_resource_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeResourceTagsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeResourceTagsRequest {
    type Service = crate::Service;
    type Response = DescribeResourceTagsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeResourceTagsRequest {
    type Item = crate::types::TagResource;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 5,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeResourceTagsResponse) -> Vec<Self::Item> {
        page.rows
    }
}

impl DescribeResourceTagsRequest {
    /// Starts a [`DescribeResourceTagsBuilder`] without a client; [`build`](DescribeResourceTagsBuilder::build) ends it.
    pub fn builder() -> DescribeResourceTagsBuilder {
        DescribeResourceTagsBuilder::new(())
    }
}

/// Builds a [`DescribeResourceTagsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeResourceTagsBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeResourceTagsRequest,
}

impl<C> DescribeResourceTagsBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeResourceTagsRequest::default(),
        }
    }
}

impl<C> DescribeResourceTagsBuilder<C> {
    /// Only tags that this user (UIN) created.
    ///
    /// - Optional.
    pub fn create_uin(mut self, value: i64) -> Self {
        self.made.create_uin = Some(value);
        self
    }

    /// Region of the resource.
    ///
    /// - Optional.
    pub fn resource_region(mut self, value: impl Into<String>) -> Self {
        self.made.resource_region = Some(value.into());
        self
    }

    /// Service of the resource.
    ///
    /// - Optional.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.made.service_type = Some(value.into());
        self
    }

    /// Kind of the resource within its service.
    ///
    /// - Optional.
    pub fn resource_prefix(mut self, value: impl Into<String>) -> Self {
        self.made.resource_prefix = Some(value.into());
        self
    }

    /// Id of the resource. Name its service, prefix and region as well, or the query may be slow or find nothing.
    ///
    /// - Optional.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.made.resource_id = Some(value.into());
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

    /// Whether the resource is a COS bucket.
    ///
    /// - Optional.
    /// - Must be `0` or `1`.
    /// - `CosResourceId` is required when `ServiceType` is `cos` and `ResourceId` is given.
    pub fn cos_resource_id(mut self, value: i64) -> Self {
        self.made.cos_resource_id = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeResourceTagsRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeResourceTagsRequest {
        self.made
    }
}

impl DescribeResourceTagsBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeResourceTagsResponse, rt::Error> {
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
    pub fn pages(self) -> rt::Pages<DescribeResourceTagsRequest> {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl DescribeResourceTagsBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeResourceTagsResponse, rt::Error> {
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

/// The answer to a [`DescribeResourceTagsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    ///
    /// - The service may answer null.
    pub limit: Option<i64>,
    /// The tags of the resources.
    pub rows: Vec<crate::types::TagResource>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeResourceTagsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total_count),
            1 => rt::view(&self.offset),
            2 => rt::view(&self.limit),
            3 => rt::view(&self.rows),
            4 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeResourceTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeResourceTagsResponse {
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
            3 => self.rows = rt::next(map)?,
            4 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeResourceTagsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeResourceTagsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeResourceTagsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeResourceTags",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsRequest",
    members: &[
        rt::Member::new("CreateUin", rt::Kind::Integer),
        rt::Member::new("ResourceRegion", rt::Kind::String),
        rt::Member::new("ServiceType", rt::Kind::String),
        rt::Member::new("ResourcePrefix", rt::Kind::String),
        rt::Member::new("ResourceId", rt::Kind::String),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("CosResourceId", rt::Kind::Integer)
            .checks(
                &[rt::Check::OneOf(&[rt::Literal::Integer(0), rt::Literal::Integer(1)])],
            ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(2, "ServiceType")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("cos")],
                        absent: false,
                    },
                },
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(4, "ResourceId")]),
                    expected: rt::Expected::Present,
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(7, "CosResourceId")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Rows",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG_RESOURCE)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
