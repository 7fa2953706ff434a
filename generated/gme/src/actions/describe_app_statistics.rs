// @generated from spec/gme/actions/DescribeAppStatistics.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query how much of its services an application used day by day.
///
/// The request of `DescribeAppStatistics`, answered by [`DescribeAppStatisticsResponse`].
///
/// - Changes nothing.
/// - At most 200 requests per second.
/// - Takes no region.
/// - Since the release of 2022-10-17.
///
/// # Rules
///
/// - `StartDate` must not lie more than 30 days back. (rule `StartDate#lookback`)
/// - `EndDate` must not be before `StartDate`, nor more than 60 days after it. (rule
///   `StartDate,EndDate#span`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.DateInvalid`: A date is wrong.
/// - `InvalidParameter.DateOutOfSixtyDays`: More than 60 days lie between the two dates.
/// - `InvalidParameter.TimeRangeError`: The two dates make no valid range.
/// - `ResourceNotFound`: There is no such resource.
/// - `ResourceNotFound.BizidIsNotFound`: No application has this `BizId`.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnknownParameter`: The action has no such parameter.
/// - `UnsupportedOperation`: The operation is not supported.
///
/// Source: the vendor's page "DescribeAppStatistics", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeAppStatisticsRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    /// First day in GMT+8.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `StartDate` must not lie more than 30 days back.
    /// - `EndDate` must not be before `StartDate`, nor more than 60 days after it.
    pub start_date: rt::Date,
    /// Last day in GMT+8.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`, nor more than 60 days after it.
    pub end_date: rt::Date,
    /// Services to query.
    ///
    /// - Required.
    /// - Values: [`UsageService`](crate::types::UsageService).
    pub services: Vec<crate::types::UsageService>,
    pub(crate) extra: rt::Extra,
}

impl DescribeAppStatisticsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            biz_id: 0,
            start_date: rt::Date::from(""),
            end_date: rt::Date::from(""),
            services: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeAppStatisticsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.start_date),
            2 => rt::view(&self.end_date),
            3 => rt::view(&self.services),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeAppStatisticsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeAppStatisticsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeAppStatisticsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.biz_id = rt::next(map)?,
            1 => self.start_date = rt::next(map)?,
            2 => self.end_date = rt::next(map)?,
            3 => self.services = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeAppStatisticsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeAppStatisticsRequest {
    type Service = crate::Service;
    type Response = DescribeAppStatisticsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeAppStatisticsRequest {
    /// Starts a [`DescribeAppStatisticsBuilder`] without a client; [`build`](DescribeAppStatisticsBuilder::build) ends it.
    pub fn builder() -> DescribeAppStatisticsBuilder {
        DescribeAppStatisticsBuilder::new(())
    }
}

/// Builds a [`DescribeAppStatisticsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeAppStatisticsBuilder<
    C = (),
    BizIdState = crate::missing::BizId,
    StartDateState = crate::missing::StartDate,
    EndDateState = crate::missing::EndDate,
    ServicesState = crate::missing::Services,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeAppStatisticsRequest,
    given: std::marker::PhantomData<
        (BizIdState, StartDateState, EndDateState, ServicesState),
    >,
}

impl<
    C,
> DescribeAppStatisticsBuilder<
    C,
    crate::missing::BizId,
    crate::missing::StartDate,
    crate::missing::EndDate,
    crate::missing::Services,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeAppStatisticsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
> DescribeAppStatisticsBuilder<
    C,
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> DescribeAppStatisticsBuilder<
        C,
        rt::Given,
        StartDateState,
        EndDateState,
        ServicesState,
    > {
        self.made.biz_id = value;
        self.turn()
    }

    /// First day in GMT+8.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `StartDate` must not lie more than 30 days back.
    /// - `EndDate` must not be before `StartDate`, nor more than 60 days after it.
    pub fn start_date(
        mut self,
        value: impl Into<rt::Date>,
    ) -> DescribeAppStatisticsBuilder<
        C,
        BizIdState,
        rt::Given,
        EndDateState,
        ServicesState,
    > {
        self.made.start_date = value.into();
        self.turn()
    }

    /// Last day in GMT+8.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`, nor more than 60 days after it.
    pub fn end_date(
        mut self,
        value: impl Into<rt::Date>,
    ) -> DescribeAppStatisticsBuilder<
        C,
        BizIdState,
        StartDateState,
        rt::Given,
        ServicesState,
    > {
        self.made.end_date = value.into();
        self.turn()
    }

    /// Services to query.
    ///
    /// - Required.
    /// - Values: [`UsageService`](crate::types::UsageService).
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::UsageService>>,
    ) -> DescribeAppStatisticsBuilder<
        C,
        BizIdState,
        StartDateState,
        EndDateState,
        rt::Given,
    > {
        self.made.services = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeAppStatisticsRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeAppStatisticsRequest
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
        ServicesState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> DescribeAppStatisticsBuilder<C, Next0, Next1, Next2, Next3> {
        DescribeAppStatisticsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
> DescribeAppStatisticsBuilder<
    crate::Client,
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
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
    pub async fn send(self) -> Result<DescribeAppStatisticsResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
        ServicesState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
        ServicesState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
> DescribeAppStatisticsBuilder<
    crate::blocking::Client,
    BizIdState,
    StartDateState,
    EndDateState,
    ServicesState,
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
    pub fn send(self) -> Result<DescribeAppStatisticsResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
        ServicesState: rt::IsGiven,
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
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
        ServicesState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeAppStatisticsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAppStatisticsResponse {
    /// The figures.
    pub data: Option<crate::types::DescribeAppStatisticsResp>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeAppStatisticsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.data),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeAppStatisticsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeAppStatisticsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeAppStatisticsResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.data = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeAppStatisticsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeAppStatisticsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeAppStatisticsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeAppStatistics",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 200,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeAppStatisticsRequest",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new("StartDate", rt::Kind::Date)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Date)]),
        rt::Member::new("EndDate", rt::Kind::Date)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Date)]),
        rt::Member::new(
                "Services",
                rt::Kind::List(&rt::Kind::Enum(&crate::types::usage_service::SCHEMA)),
            )
            .required(),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Lookback {
                of: rt::Path(&[rt::Step::to(1, "StartDate")]),
                max_seconds: 2592000,
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Span {
                from: rt::Path(&[rt::Step::to(1, "StartDate")]),
                to: rt::Path(&[rt::Step::to(2, "EndDate")]),
                max_seconds: Some(5184000),
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeAppStatisticsResponse",
    members: &[
        rt::Member::new(
            "Data",
            rt::Kind::Struct(crate::schema::DESCRIBE_APP_STATISTICS_RESP),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
