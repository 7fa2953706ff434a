// @generated from spec/mdc/actions/DescribeStreamLinkFlowMediaStatistics.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query the media quality of an input or output over time, with an entry for each session.
///
/// The request of `DescribeStreamLinkFlowMediaStatistics`, answered by
/// [`DescribeStreamLinkFlowMediaStatisticsResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2022-05-13.
///
/// # Rules
///
/// - `EndTime` must not be before `StartTime`, nor more than 1 day after it. (rule `StartTime,EndTime#span`)
/// - `StartTime` must not lie more than 7 days back. (rule `StartTime#lookback`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter.EndTime`: The `EndTime` is wrong.
/// - `InvalidParameter.Id`: The id is wrong.
/// - `InvalidParameter.InputOutputId`: The `InputOutputId` is wrong.
/// - `InvalidParameter.NotFound`: Nothing was found.
/// - `InvalidParameter.Period`: The `Period` is wrong.
/// - `InvalidParameter.Pipeline`: The `Pipeline` is wrong.
/// - `InvalidParameter.StartTime`: The `StartTime` is wrong.
/// - `InvalidParameter.Type`: The `Type` is wrong.
/// - **Note.** The documents show: The two times are required, and each has a default. Chosen: They are
///   required, and the defaults stand as documented. Reason: The vendor's published metadata requires them as
///   well, and a request that has them is right either way.
///
/// Source: the vendor's page "DescribeStreamLinkFlowMediaStatistics", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatisticsRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
    /// Whether an input or an output is looked at.
    ///
    /// - Required.
    /// - Values: [`InputOutputType`](crate::types::InputOutputType).
    pub type_: crate::types::InputOutputType,
    /// Id of the input or output.
    ///
    /// - Required.
    pub input_output_id: String,
    /// Which of the two pipelines is looked at.
    ///
    /// - Required.
    /// - Values: [`Pipeline`](crate::types::Pipeline).
    pub pipeline: crate::types::Pipeline,
    /// Time from one entry to the next.
    ///
    /// - Required.
    /// - Values: [`StatisticsPeriod`](crate::types::StatisticsPeriod).
    pub period: crate::types::StatisticsPeriod,
    /// Start of the time to look at, in UTC.
    ///
    /// - Required.
    /// - Default: 1 hour ago.
    /// - Must be a time in UTC such as `2020-09-22T00:00:00Z`.
    /// - `EndTime` must not be before `StartTime`, nor more than 1 day after it.
    /// - `StartTime` must not lie more than 7 days back.
    pub start_time: String,
    /// End of the time to look at, in UTC.
    ///
    /// - Required.
    /// - Default: 1 hour after the start.
    /// - Must be a time in UTC such as `2020-09-22T00:00:00Z`.
    /// - `EndTime` must not be before `StartTime`, nor more than 1 day after it.
    pub end_time: String,
    /// IP address of the peer whose figures are read.
    ///
    /// - Optional.
    /// - Must be an IP address.
    /// - Since the release of 2026-10-14.
    pub remote_ip: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeStreamLinkFlowMediaStatisticsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            type_: crate::types::InputOutputType::from(""),
            input_output_id: String::new(),
            pipeline: crate::types::Pipeline::from(""),
            period: crate::types::StatisticsPeriod::from(""),
            start_time: String::new(),
            end_time: String::new(),
            remote_ip: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeStreamLinkFlowMediaStatisticsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.type_),
            2 => rt::view(&self.input_output_id),
            3 => rt::view(&self.pipeline),
            4 => rt::view(&self.period),
            5 => rt::view(&self.start_time),
            6 => rt::view(&self.end_time),
            7 => rt::view(&self.remote_ip),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowMediaStatisticsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowMediaStatisticsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeStreamLinkFlowMediaStatisticsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.flow_id = rt::next(map)?,
            1 => self.type_ = rt::next(map)?,
            2 => self.input_output_id = rt::next(map)?,
            3 => self.pipeline = rt::next(map)?,
            4 => self.period = rt::next(map)?,
            5 => self.start_time = rt::next(map)?,
            6 => self.end_time = rt::next(map)?,
            7 => self.remote_ip = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowMediaStatisticsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeStreamLinkFlowMediaStatisticsRequest {
    type Service = crate::Service;
    type Response = DescribeStreamLinkFlowMediaStatisticsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeStreamLinkFlowMediaStatisticsRequest {
    /// Starts a [`DescribeStreamLinkFlowMediaStatisticsBuilder`] without a client; [`build`](DescribeStreamLinkFlowMediaStatisticsBuilder::build) ends it.
    pub fn builder() -> DescribeStreamLinkFlowMediaStatisticsBuilder {
        DescribeStreamLinkFlowMediaStatisticsBuilder::new(())
    }
}

/// Builds a [`DescribeStreamLinkFlowMediaStatisticsRequest`], member by member, and sends it if it came from
/// a [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeStreamLinkFlowMediaStatisticsBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    TypeState = crate::missing::Type,
    InputOutputIdState = crate::missing::InputOutputId,
    PipelineState = crate::missing::Pipeline,
    PeriodState = crate::missing::Period,
    StartTimeState = crate::missing::StartTime,
    EndTimeState = crate::missing::EndTime,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeStreamLinkFlowMediaStatisticsRequest,
    given: std::marker::PhantomData<
        (
            FlowIdState,
            TypeState,
            InputOutputIdState,
            PipelineState,
            PeriodState,
            StartTimeState,
            EndTimeState,
        ),
    >,
}

impl<
    C,
> DescribeStreamLinkFlowMediaStatisticsBuilder<
    C,
    crate::missing::FlowId,
    crate::missing::Type,
    crate::missing::InputOutputId,
    crate::missing::Pipeline,
    crate::missing::Period,
    crate::missing::StartTime,
    crate::missing::EndTime,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeStreamLinkFlowMediaStatisticsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
> DescribeStreamLinkFlowMediaStatisticsBuilder<
    C,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        rt::Given,
        TypeState,
        InputOutputIdState,
        PipelineState,
        PeriodState,
        StartTimeState,
        EndTimeState,
    > {
        self.made.flow_id = value.into();
        self.turn()
    }

    /// Whether an input or an output is looked at.
    ///
    /// - Required.
    /// - Values: [`InputOutputType`](crate::types::InputOutputType).
    pub fn type_(
        mut self,
        value: impl Into<crate::types::InputOutputType>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        rt::Given,
        InputOutputIdState,
        PipelineState,
        PeriodState,
        StartTimeState,
        EndTimeState,
    > {
        self.made.type_ = value.into();
        self.turn()
    }

    /// Id of the input or output.
    ///
    /// - Required.
    pub fn input_output_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        rt::Given,
        PipelineState,
        PeriodState,
        StartTimeState,
        EndTimeState,
    > {
        self.made.input_output_id = value.into();
        self.turn()
    }

    /// Which of the two pipelines is looked at.
    ///
    /// - Required.
    /// - Values: [`Pipeline`](crate::types::Pipeline).
    pub fn pipeline(
        mut self,
        value: impl Into<crate::types::Pipeline>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        rt::Given,
        PeriodState,
        StartTimeState,
        EndTimeState,
    > {
        self.made.pipeline = value.into();
        self.turn()
    }

    /// Time from one entry to the next.
    ///
    /// - Required.
    /// - Values: [`StatisticsPeriod`](crate::types::StatisticsPeriod).
    pub fn period(
        mut self,
        value: impl Into<crate::types::StatisticsPeriod>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        rt::Given,
        StartTimeState,
        EndTimeState,
    > {
        self.made.period = value.into();
        self.turn()
    }

    /// Start of the time to look at, in UTC.
    ///
    /// - Required.
    /// - Default: 1 hour ago.
    /// - Must be a time in UTC such as `2020-09-22T00:00:00Z`.
    /// - `EndTime` must not be before `StartTime`, nor more than 1 day after it.
    /// - `StartTime` must not lie more than 7 days back.
    pub fn start_time(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        PeriodState,
        rt::Given,
        EndTimeState,
    > {
        self.made.start_time = value.into();
        self.turn()
    }

    /// End of the time to look at, in UTC.
    ///
    /// - Required.
    /// - Default: 1 hour after the start.
    /// - Must be a time in UTC such as `2020-09-22T00:00:00Z`.
    /// - `EndTime` must not be before `StartTime`, nor more than 1 day after it.
    pub fn end_time(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        PeriodState,
        StartTimeState,
        rt::Given,
    > {
        self.made.end_time = value.into();
        self.turn()
    }

    /// IP address of the peer whose figures are read.
    ///
    /// - Optional.
    /// - Must be an IP address.
    /// - Since the release of 2026-10-14.
    pub fn remote_ip(mut self, value: impl Into<String>) -> Self {
        self.made.remote_ip = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeStreamLinkFlowMediaStatisticsRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeStreamLinkFlowMediaStatisticsRequest
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PeriodState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4, Next5, Next6>(
        self,
    ) -> DescribeStreamLinkFlowMediaStatisticsBuilder<
        C,
        Next0,
        Next1,
        Next2,
        Next3,
        Next4,
        Next5,
        Next6,
    > {
        DescribeStreamLinkFlowMediaStatisticsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
> DescribeStreamLinkFlowMediaStatisticsBuilder<
    crate::Client,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
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
    pub async fn send(
        self,
    ) -> Result<DescribeStreamLinkFlowMediaStatisticsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PeriodState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
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
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PeriodState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
> DescribeStreamLinkFlowMediaStatisticsBuilder<
    crate::blocking::Client,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    PeriodState,
    StartTimeState,
    EndTimeState,
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
    pub fn send(self) -> Result<DescribeStreamLinkFlowMediaStatisticsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PeriodState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
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
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PeriodState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeStreamLinkFlowMediaStatisticsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatisticsResponse {
    /// The media data.
    pub infos: Vec<crate::types::FlowMediaInfo>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeStreamLinkFlowMediaStatisticsResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.infos),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowMediaStatisticsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowMediaStatisticsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeStreamLinkFlowMediaStatisticsResponse {
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
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowMediaStatisticsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeStreamLinkFlowMediaStatisticsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeStreamLinkFlowMediaStatisticsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeStreamLinkFlowMediaStatistics",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowMediaStatisticsRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("Type", rt::Kind::Enum(&crate::types::input_output_type::SCHEMA))
            .required(),
        rt::Member::new("InputOutputId", rt::Kind::String).required(),
        rt::Member::new("Pipeline", rt::Kind::Enum(&crate::types::pipeline::SCHEMA))
            .required(),
        rt::Member::new(
                "Period",
                rt::Kind::Enum(&crate::types::statistics_period::SCHEMA),
            )
            .required(),
        rt::Member::new("StartTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new("EndTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new("RemoteIp", rt::Kind::String)
            .checks(&[rt::Check::Format(rt::Format::Ip)]),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Span {
                from: rt::Path(&[rt::Step::to(5, "StartTime")]),
                to: rt::Path(&[rt::Step::to(6, "EndTime")]),
                max_seconds: Some(86400),
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Lookback {
                of: rt::Path(&[rt::Step::to(5, "StartTime")]),
                max_seconds: 604800,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowMediaStatisticsResponse",
    members: &[
        rt::Member::new(
            "Infos",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_MEDIA_INFO)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
