// @generated from spec/mdc/actions/DescribeStreamLinkFlowSRTStatistics.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query how an input or output that uses SRT has performed over time.
///
/// The request of `DescribeStreamLinkFlowSRTStatistics`, answered by
/// [`DescribeStreamLinkFlowSrtStatisticsResponse`].
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
/// - `InternalServerError`: The service failed on its own side.
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
/// Source: the vendor's page "DescribeStreamLinkFlowSRTStatistics", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSrtStatisticsRequest {
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
    /// Time from one entry to the next.
    ///
    /// - Required.
    /// - Values: [`StatisticsPeriod`](crate::types::StatisticsPeriod).
    pub period: crate::types::StatisticsPeriod,
    /// IP address of the peer whose figures are read.
    ///
    /// - Optional.
    /// - Must be an IP address.
    /// - Since the release of 2026-06-03.
    pub remote_ip: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeStreamLinkFlowSrtStatisticsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            type_: crate::types::InputOutputType::from(""),
            input_output_id: String::new(),
            pipeline: crate::types::Pipeline::from(""),
            start_time: String::new(),
            end_time: String::new(),
            period: crate::types::StatisticsPeriod::from(""),
            remote_ip: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeStreamLinkFlowSrtStatisticsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.type_),
            2 => rt::view(&self.input_output_id),
            3 => rt::view(&self.pipeline),
            4 => rt::view(&self.start_time),
            5 => rt::view(&self.end_time),
            6 => rt::view(&self.period),
            7 => rt::view(&self.remote_ip),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowSrtStatisticsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowSrtStatisticsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeStreamLinkFlowSrtStatisticsRequest {
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
            4 => self.start_time = rt::next(map)?,
            5 => self.end_time = rt::next(map)?,
            6 => self.period = rt::next(map)?,
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
impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowSrtStatisticsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeStreamLinkFlowSrtStatisticsRequest {
    type Service = crate::Service;
    type Response = DescribeStreamLinkFlowSrtStatisticsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeStreamLinkFlowSrtStatisticsRequest {
    /// Starts a [`DescribeStreamLinkFlowSrtStatisticsBuilder`] without a client; [`build`](DescribeStreamLinkFlowSrtStatisticsBuilder::build) ends it.
    pub fn builder() -> DescribeStreamLinkFlowSrtStatisticsBuilder {
        DescribeStreamLinkFlowSrtStatisticsBuilder::new(())
    }
}

/// Builds a [`DescribeStreamLinkFlowSrtStatisticsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeStreamLinkFlowSrtStatisticsBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    TypeState = crate::missing::Type,
    InputOutputIdState = crate::missing::InputOutputId,
    PipelineState = crate::missing::Pipeline,
    StartTimeState = crate::missing::StartTime,
    EndTimeState = crate::missing::EndTime,
    PeriodState = crate::missing::Period,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeStreamLinkFlowSrtStatisticsRequest,
    given: std::marker::PhantomData<
        (
            FlowIdState,
            TypeState,
            InputOutputIdState,
            PipelineState,
            StartTimeState,
            EndTimeState,
            PeriodState,
        ),
    >,
}

impl<
    C,
> DescribeStreamLinkFlowSrtStatisticsBuilder<
    C,
    crate::missing::FlowId,
    crate::missing::Type,
    crate::missing::InputOutputId,
    crate::missing::Pipeline,
    crate::missing::StartTime,
    crate::missing::EndTime,
    crate::missing::Period,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeStreamLinkFlowSrtStatisticsRequest::blank(),
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
    StartTimeState,
    EndTimeState,
    PeriodState,
> DescribeStreamLinkFlowSrtStatisticsBuilder<
    C,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    StartTimeState,
    EndTimeState,
    PeriodState,
> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        rt::Given,
        TypeState,
        InputOutputIdState,
        PipelineState,
        StartTimeState,
        EndTimeState,
        PeriodState,
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
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        rt::Given,
        InputOutputIdState,
        PipelineState,
        StartTimeState,
        EndTimeState,
        PeriodState,
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
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        rt::Given,
        PipelineState,
        StartTimeState,
        EndTimeState,
        PeriodState,
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
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        rt::Given,
        StartTimeState,
        EndTimeState,
        PeriodState,
    > {
        self.made.pipeline = value.into();
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
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        rt::Given,
        EndTimeState,
        PeriodState,
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
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        StartTimeState,
        rt::Given,
        PeriodState,
    > {
        self.made.end_time = value.into();
        self.turn()
    }

    /// Time from one entry to the next.
    ///
    /// - Required.
    /// - Values: [`StatisticsPeriod`](crate::types::StatisticsPeriod).
    pub fn period(
        mut self,
        value: impl Into<crate::types::StatisticsPeriod>,
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        FlowIdState,
        TypeState,
        InputOutputIdState,
        PipelineState,
        StartTimeState,
        EndTimeState,
        rt::Given,
    > {
        self.made.period = value.into();
        self.turn()
    }

    /// IP address of the peer whose figures are read.
    ///
    /// - Optional.
    /// - Must be an IP address.
    /// - Since the release of 2026-06-03.
    pub fn remote_ip(mut self, value: impl Into<String>) -> Self {
        self.made.remote_ip = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeStreamLinkFlowSrtStatisticsRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeStreamLinkFlowSrtStatisticsRequest
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        PeriodState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4, Next5, Next6>(
        self,
    ) -> DescribeStreamLinkFlowSrtStatisticsBuilder<
        C,
        Next0,
        Next1,
        Next2,
        Next3,
        Next4,
        Next5,
        Next6,
    > {
        DescribeStreamLinkFlowSrtStatisticsBuilder {
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
    StartTimeState,
    EndTimeState,
    PeriodState,
> DescribeStreamLinkFlowSrtStatisticsBuilder<
    crate::Client,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    StartTimeState,
    EndTimeState,
    PeriodState,
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
    ) -> Result<DescribeStreamLinkFlowSrtStatisticsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        PeriodState: rt::IsGiven,
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
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        PeriodState: rt::IsGiven,
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
    StartTimeState,
    EndTimeState,
    PeriodState,
> DescribeStreamLinkFlowSrtStatisticsBuilder<
    crate::blocking::Client,
    FlowIdState,
    TypeState,
    InputOutputIdState,
    PipelineState,
    StartTimeState,
    EndTimeState,
    PeriodState,
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
    pub fn send(self) -> Result<DescribeStreamLinkFlowSrtStatisticsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
        InputOutputIdState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        PeriodState: rt::IsGiven,
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
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        PeriodState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeStreamLinkFlowSrtStatisticsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSrtStatisticsResponse {
    /// The SRT data.
    pub infos: Vec<crate::types::FlowSrtInfo>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeStreamLinkFlowSrtStatisticsResponse {
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

impl std::fmt::Debug for DescribeStreamLinkFlowSrtStatisticsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowSrtStatisticsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeStreamLinkFlowSrtStatisticsResponse {
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

impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowSrtStatisticsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeStreamLinkFlowSrtStatisticsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeStreamLinkFlowSrtStatisticsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeStreamLinkFlowSRTStatistics",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowSRTStatisticsRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("Type", rt::Kind::Enum(&crate::types::input_output_type::SCHEMA))
            .required(),
        rt::Member::new("InputOutputId", rt::Kind::String).required(),
        rt::Member::new("Pipeline", rt::Kind::Enum(&crate::types::pipeline::SCHEMA))
            .required(),
        rt::Member::new("StartTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new("EndTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new(
                "Period",
                rt::Kind::Enum(&crate::types::statistics_period::SCHEMA),
            )
            .required(),
        rt::Member::new("RemoteIp", rt::Kind::String)
            .checks(&[rt::Check::Format(rt::Format::Ip)]),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Span {
                from: rt::Path(&[rt::Step::to(4, "StartTime")]),
                to: rt::Path(&[rt::Step::to(5, "EndTime")]),
                max_seconds: Some(86400),
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Lookback {
                of: rt::Path(&[rt::Step::to(4, "StartTime")]),
                max_seconds: 604800,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowSRTStatisticsResponse",
    members: &[
        rt::Member::new(
            "Infos",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_SRT_INFO)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
