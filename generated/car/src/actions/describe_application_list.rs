// @generated from spec/car/actions/DescribeApplicationList.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the applications.
///
/// The request of `DescribeApplicationList`, answered by [`DescribeApplicationListResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-02.
///
/// # Rules
///
/// - `Filters[].Name` must be `ApplicationId`, `ApplicationName`, `ApplicationRunStatus` or
///   `ApplicationUpdateStatus`. (rule `Filters[].Name#one_of`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - **Note.** The documents show: The response has two lists, and one number of entries for both. Chosen:
///   The action has no paginator. Reason: Both lists share one offset and one total, and a paginator reads
///   one list. It would count the wrong entries, and end at a page that has entries of the other list only.
///
/// Source: the vendor's page "DescribeApplicationList", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationListRequest {
    /// Applications to skip.
    ///
    /// - Required.
    pub offset: i64,
    /// Applications in a page.
    ///
    /// - Required.
    pub limit: i64,
    /// Which applications to list.
    ///
    /// - Optional.
    /// - `Filters[].Name` must be `ApplicationId`, `ApplicationName`, `ApplicationRunStatus` or
    ///   `ApplicationUpdateStatus`.
    pub filters: Option<Vec<crate::types::Filter>>,
    /// Only applications of this category.
    ///
    /// - Optional.
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    pub application_category: Option<crate::types::ApplicationCategory>,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationListRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            offset: 0,
            limit: 0,
            filters: None,
            application_category: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationListRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.offset),
            1 => rt::view(&self.limit),
            2 => rt::view(&self.filters),
            3 => rt::view(&self.application_category),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationListRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationListRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationListRequest {
    fn blank() -> Self {
        Self::blank()
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
            3 => self.application_category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationListRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationListRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationListResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationListRequest {
    /// Starts a [`DescribeApplicationListBuilder`] without a client; [`build`](DescribeApplicationListBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationListBuilder {
        DescribeApplicationListBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationListRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationListBuilder<
    C = (),
    OffsetState = crate::missing::Offset,
    LimitState = crate::missing::Limit,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationListRequest,
    given: std::marker::PhantomData<(OffsetState, LimitState)>,
}

impl<
    C,
> DescribeApplicationListBuilder<C, crate::missing::Offset, crate::missing::Limit> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationListRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    OffsetState,
    LimitState,
> DescribeApplicationListBuilder<C, OffsetState, LimitState> {
    /// Applications to skip.
    ///
    /// - Required.
    pub fn offset(
        mut self,
        value: i64,
    ) -> DescribeApplicationListBuilder<C, rt::Given, LimitState> {
        self.made.offset = value;
        self.turn()
    }

    /// Applications in a page.
    ///
    /// - Required.
    pub fn limit(
        mut self,
        value: i64,
    ) -> DescribeApplicationListBuilder<C, OffsetState, rt::Given> {
        self.made.limit = value;
        self.turn()
    }

    /// Which applications to list.
    ///
    /// - Optional.
    /// - `Filters[].Name` must be `ApplicationId`, `ApplicationName`, `ApplicationRunStatus` or
    ///   `ApplicationUpdateStatus`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = crate::types::Filter>,
    ) -> Self {
        self.made.filters = Some(value.into_iter().collect());
        self
    }

    /// Only applications of this category.
    ///
    /// - Optional.
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    pub fn application_category(
        mut self,
        value: impl Into<crate::types::ApplicationCategory>,
    ) -> Self {
        self.made.application_category = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationListRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationListRequest
    where
        OffsetState: rt::IsGiven,
        LimitState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> DescribeApplicationListBuilder<C, Next0, Next1> {
        DescribeApplicationListBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    OffsetState,
    LimitState,
> DescribeApplicationListBuilder<crate::Client, OffsetState, LimitState> {
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
    pub async fn send(self) -> Result<DescribeApplicationListResponse, rt::Error>
    where
        OffsetState: rt::IsGiven,
        LimitState: rt::IsGiven,
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
        OffsetState: rt::IsGiven,
        LimitState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    OffsetState,
    LimitState,
> DescribeApplicationListBuilder<crate::blocking::Client, OffsetState, LimitState> {
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
    pub fn send(self) -> Result<DescribeApplicationListResponse, rt::Error>
    where
        OffsetState: rt::IsGiven,
        LimitState: rt::IsGiven,
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
        OffsetState: rt::IsGiven,
        LimitState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeApplicationListRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationListResponse {
    /// The 3D, XR and web applications.
    pub user_application_list: Vec<crate::types::UserApplicationInfo>,
    /// Number of all applications.
    pub application_total: i64,
    /// The mobile applications.
    pub user_mobile_application_list: Vec<crate::types::UserMobileApplicationInfo>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationListResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_application_list),
            1 => rt::view(&self.application_total),
            2 => rt::view(&self.user_mobile_application_list),
            3 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationListResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationListResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.user_application_list = rt::next(map)?,
            1 => self.application_total = rt::next(map)?,
            2 => self.user_mobile_application_list = rt::next(map)?,
            3 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationListResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationListResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationListResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationList",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationListRequest",
    members: &[
        rt::Member::new("Offset", rt::Kind::Integer).required(),
        rt::Member::new("Limit", rt::Kind::Integer).required(),
        rt::Member::new(
            "Filters",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FILTER)),
        ),
        rt::Member::new(
            "ApplicationCategory",
            rt::Kind::Enum(&crate::types::application_category::SCHEMA),
        ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::each(2, "Filters"), rt::Step::to(0, "Name")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::OneOf(
                        &[
                            rt::Literal::String("ApplicationId"),
                            rt::Literal::String("ApplicationName"),
                            rt::Literal::String("ApplicationRunStatus"),
                            rt::Literal::String("ApplicationUpdateStatus"),
                        ],
                    ),
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationListResponse",
    members: &[
        rt::Member::new(
            "UserApplicationList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_INFO)),
        ),
        rt::Member::new("ApplicationTotal", rt::Kind::Integer),
        rt::Member::new(
            "UserMobileApplicationList",
            rt::Kind::List(
                &rt::Kind::Struct(crate::schema::USER_MOBILE_APPLICATION_INFO),
            ),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
