// @generated from spec/gme/actions/DescribeApplicationData.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query the daily figures of an application's voice chat.
///
/// The request of `DescribeApplicationData`, answered by [`DescribeApplicationDataResponse`].
///
/// - Changes nothing.
/// - At most 200 requests per second.
/// - Takes no region.
/// - Since the release of 2022-10-17.
///
/// # Rules
///
/// - `EndDate` must not be before `StartDate`. (rule `StartDate,EndDate#span`)
/// - `StartDate` must not lie more than 90 days back. (rule `StartDate#lookback`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `ResourceNotFound`: There is no such resource.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnsupportedOperation`: The operation is not supported.
///
/// Source: the vendor's page "DescribeApplicationData", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationDataRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    /// First day.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`.
    /// - `StartDate` must not lie more than 90 days back.
    pub start_date: rt::Date,
    /// Last day.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`.
    pub end_date: rt::Date,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationDataRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            biz_id: 0,
            start_date: rt::Date::from(""),
            end_date: rt::Date::from(""),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationDataRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.biz_id),
            1 => rt::view(&self.start_date),
            2 => rt::view(&self.end_date),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationDataRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationDataRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationDataRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationDataRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationDataRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationDataResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationDataRequest {
    /// Starts a [`DescribeApplicationDataBuilder`] without a client; [`build`](DescribeApplicationDataBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationDataBuilder {
        DescribeApplicationDataBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationDataRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationDataBuilder<
    C = (),
    BizIdState = crate::missing::BizId,
    StartDateState = crate::missing::StartDate,
    EndDateState = crate::missing::EndDate,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationDataRequest,
    given: std::marker::PhantomData<(BizIdState, StartDateState, EndDateState)>,
}

impl<
    C,
> DescribeApplicationDataBuilder<
    C,
    crate::missing::BizId,
    crate::missing::StartDate,
    crate::missing::EndDate,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationDataRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    BizIdState,
    StartDateState,
    EndDateState,
> DescribeApplicationDataBuilder<C, BizIdState, StartDateState, EndDateState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> DescribeApplicationDataBuilder<C, rt::Given, StartDateState, EndDateState> {
        self.made.biz_id = value;
        self.turn()
    }

    /// First day.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`.
    /// - `StartDate` must not lie more than 90 days back.
    pub fn start_date(
        mut self,
        value: impl Into<rt::Date>,
    ) -> DescribeApplicationDataBuilder<C, BizIdState, rt::Given, EndDateState> {
        self.made.start_date = value.into();
        self.turn()
    }

    /// Last day.
    ///
    /// - Required.
    /// - Must be a date such as `2020-09-22`.
    /// - `EndDate` must not be before `StartDate`.
    pub fn end_date(
        mut self,
        value: impl Into<rt::Date>,
    ) -> DescribeApplicationDataBuilder<C, BizIdState, StartDateState, rt::Given> {
        self.made.end_date = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationDataRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationDataRequest
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> DescribeApplicationDataBuilder<C, Next0, Next1, Next2> {
        DescribeApplicationDataBuilder {
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
> DescribeApplicationDataBuilder<
    crate::Client,
    BizIdState,
    StartDateState,
    EndDateState,
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
    pub async fn send(self) -> Result<DescribeApplicationDataResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    BizIdState,
    StartDateState,
    EndDateState,
> DescribeApplicationDataBuilder<
    crate::blocking::Client,
    BizIdState,
    StartDateState,
    EndDateState,
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
    pub fn send(self) -> Result<DescribeApplicationDataResponse, rt::Error>
    where
        BizIdState: rt::IsGiven,
        StartDateState: rt::IsGiven,
        EndDateState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeApplicationDataRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationDataResponse {
    /// The figures.
    pub data: Option<crate::types::ApplicationDataStatistics>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationDataResponse {
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

impl std::fmt::Debug for DescribeApplicationDataResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationDataResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationDataResponse {
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

impl<'de> rt::Deserialize<'de> for DescribeApplicationDataResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationDataResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationDataResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationData",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 200,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationDataRequest",
    members: &[
        rt::Member::new("BizId", rt::Kind::Integer).required(),
        rt::Member::new("StartDate", rt::Kind::Date)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Date)]),
        rt::Member::new("EndDate", rt::Kind::Date)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Date)]),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Span {
                from: rt::Path(&[rt::Step::to(1, "StartDate")]),
                to: rt::Path(&[rt::Step::to(2, "EndDate")]),
                max_seconds: None,
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Lookback {
                of: rt::Path(&[rt::Step::to(1, "StartDate")]),
                max_seconds: 7776000,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationDataResponse",
    members: &[
        rt::Member::new(
            "Data",
            rt::Kind::Struct(crate::schema::APPLICATION_DATA_STATISTICS),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
