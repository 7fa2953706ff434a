// @generated from spec/mdc/actions/DescribeStreamLinkFlowLogs.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the log entries of a flow.
///
/// The request of `DescribeStreamLinkFlowLogs`, answered by [`DescribeStreamLinkFlowLogsResponse`].
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
/// - `InvalidParameter.NotFound`: Nothing was found.
/// - `InvalidParameter.PageNum`: The `PageNum` is wrong.
/// - `InvalidParameter.PageSize`: The `PageSize` is wrong.
/// - `InvalidParameter.Pipeline`: The `Pipeline` is wrong.
/// - `InvalidParameter.SortType`: The `SortType` is wrong.
/// - `InvalidParameter.StartTime`: The `StartTime` is wrong.
/// - `InvalidParameter.Type`: The `Type` is wrong.
/// - **Note.** The documents show: The two times and the size of a page are required, and each has a default.
///   Chosen: They are required, and the defaults stand as documented. Reason: The vendor's published metadata
///   requires them as well, and a request that has them is right either way.
///
/// Source: the vendor's page "DescribeStreamLinkFlowLogs", as of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogsRequest {
    /// Id of the flow.
    ///
    /// - Required.
    pub flow_id: String,
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
    /// Whether entries of inputs, of outputs or of both are listed.
    ///
    /// - Required.
    /// - Values: [`InputOutputType`](crate::types::InputOutputType).
    /// - **Note.** The documents show: The values are `input` and `output`, and the example sends them with a
    ///   capital letter. Chosen: The documented values are the enum, and the others pass as well. Reason: The
    ///   vendor's command line tool has the same example, the response answers with the documented values, and to
    ///   refuse a request that works is the worse mistake.
    pub type_: Vec<crate::types::InputOutputType>,
    /// Pipelines whose entries are listed.
    ///
    /// - Required.
    /// - Values: [`Pipeline`](crate::types::Pipeline).
    pub pipeline: Vec<crate::types::Pipeline>,
    /// Entries in a page.
    ///
    /// - Required.
    /// - Default: `100`.
    /// - Must be from 1 to 1000.
    pub page_size: i64,
    /// Order of the entries by their time.
    ///
    /// - Optional.
    /// - Default: `desc`.
    /// - Values: [`SortType`](crate::types::SortType).
    pub sort_type: Option<crate::types::SortType>,
    /// Number of the page.
    ///
    /// - Optional.
    /// - Default: `1`.
    /// - Must be from 1 to 1000.
    pub page_num: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl DescribeStreamLinkFlowLogsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            flow_id: String::new(),
            start_time: String::new(),
            end_time: String::new(),
            type_: Vec::new(),
            pipeline: Vec::new(),
            page_size: 0,
            sort_type: None,
            page_num: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeStreamLinkFlowLogsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.flow_id),
            1 => rt::view(&self.start_time),
            2 => rt::view(&self.end_time),
            3 => rt::view(&self.type_),
            4 => rt::view(&self.pipeline),
            5 => rt::view(&self.page_size),
            6 => rt::view(&self.sort_type),
            7 => rt::view(&self.page_num),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeStreamLinkFlowLogsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowLogsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeStreamLinkFlowLogsRequest {
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
            1 => self.start_time = rt::next(map)?,
            2 => self.end_time = rt::next(map)?,
            3 => self.type_ = rt::next(map)?,
            4 => self.pipeline = rt::next(map)?,
            5 => self.page_size = rt::next(map)?,
            6 => self.sort_type = rt::next(map)?,
            7 => self.page_num = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowLogsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeStreamLinkFlowLogsRequest {
    type Service = crate::Service;
    type Response = DescribeStreamLinkFlowLogsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeStreamLinkFlowLogsRequest {
    type Item = crate::types::FlowLogInfo;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Number,
        place: 7,
        total: Some(3),
        list: 0,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.page_num = Some(to.signed());
    }

    fn items(page: DescribeStreamLinkFlowLogsResponse) -> Vec<Self::Item> {
        page.infos
    }
}

impl DescribeStreamLinkFlowLogsRequest {
    /// Starts a [`DescribeStreamLinkFlowLogsBuilder`] without a client; [`build`](DescribeStreamLinkFlowLogsBuilder::build) ends it.
    pub fn builder() -> DescribeStreamLinkFlowLogsBuilder {
        DescribeStreamLinkFlowLogsBuilder::new(())
    }
}

/// Builds a [`DescribeStreamLinkFlowLogsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeStreamLinkFlowLogsBuilder<
    C = (),
    FlowIdState = crate::missing::FlowId,
    StartTimeState = crate::missing::StartTime,
    EndTimeState = crate::missing::EndTime,
    TypeState = crate::missing::Type,
    PipelineState = crate::missing::Pipeline,
    PageSizeState = crate::missing::PageSize,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeStreamLinkFlowLogsRequest,
    given: std::marker::PhantomData<
        (
            FlowIdState,
            StartTimeState,
            EndTimeState,
            TypeState,
            PipelineState,
            PageSizeState,
        ),
    >,
}

impl<
    C,
> DescribeStreamLinkFlowLogsBuilder<
    C,
    crate::missing::FlowId,
    crate::missing::StartTime,
    crate::missing::EndTime,
    crate::missing::Type,
    crate::missing::Pipeline,
    crate::missing::PageSize,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeStreamLinkFlowLogsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
> DescribeStreamLinkFlowLogsBuilder<
    C,
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
> {
    /// Id of the flow.
    ///
    /// - Required.
    pub fn flow_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        rt::Given,
        StartTimeState,
        EndTimeState,
        TypeState,
        PipelineState,
        PageSizeState,
    > {
        self.made.flow_id = value.into();
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
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        FlowIdState,
        rt::Given,
        EndTimeState,
        TypeState,
        PipelineState,
        PageSizeState,
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
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        FlowIdState,
        StartTimeState,
        rt::Given,
        TypeState,
        PipelineState,
        PageSizeState,
    > {
        self.made.end_time = value.into();
        self.turn()
    }

    /// Whether entries of inputs, of outputs or of both are listed.
    ///
    /// - Required.
    /// - Values: [`InputOutputType`](crate::types::InputOutputType).
    /// - **Note.** The documents show: The values are `input` and `output`, and the example sends them with a
    ///   capital letter. Chosen: The documented values are the enum, and the others pass as well. Reason: The
    ///   vendor's command line tool has the same example, the response answers with the documented values, and to
    ///   refuse a request that works is the worse mistake.
    pub fn type_(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::InputOutputType>>,
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        FlowIdState,
        StartTimeState,
        EndTimeState,
        rt::Given,
        PipelineState,
        PageSizeState,
    > {
        self.made.type_ = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Pipelines whose entries are listed.
    ///
    /// - Required.
    /// - Values: [`Pipeline`](crate::types::Pipeline).
    pub fn pipeline(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::Pipeline>>,
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        FlowIdState,
        StartTimeState,
        EndTimeState,
        TypeState,
        rt::Given,
        PageSizeState,
    > {
        self.made.pipeline = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Entries in a page.
    ///
    /// - Required.
    /// - Default: `100`.
    /// - Must be from 1 to 1000.
    pub fn page_size(
        mut self,
        value: i64,
    ) -> DescribeStreamLinkFlowLogsBuilder<
        C,
        FlowIdState,
        StartTimeState,
        EndTimeState,
        TypeState,
        PipelineState,
        rt::Given,
    > {
        self.made.page_size = value;
        self.turn()
    }

    /// Order of the entries by their time.
    ///
    /// - Optional.
    /// - Default: `desc`.
    /// - Values: [`SortType`](crate::types::SortType).
    pub fn sort_type(mut self, value: impl Into<crate::types::SortType>) -> Self {
        self.made.sort_type = Some(value.into());
        self
    }

    /// Number of the page.
    ///
    /// - Optional.
    /// - Default: `1`.
    /// - Must be from 1 to 1000.
    pub fn page_num(mut self, value: i64) -> Self {
        self.made.page_num = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeStreamLinkFlowLogsRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeStreamLinkFlowLogsRequest
    where
        FlowIdState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4, Next5>(
        self,
    ) -> DescribeStreamLinkFlowLogsBuilder<C, Next0, Next1, Next2, Next3, Next4, Next5> {
        DescribeStreamLinkFlowLogsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
> DescribeStreamLinkFlowLogsBuilder<
    crate::Client,
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
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
    pub async fn send(self) -> Result<DescribeStreamLinkFlowLogsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
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
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<DescribeStreamLinkFlowLogsRequest>
    where
        FlowIdState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
    {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl<
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
> DescribeStreamLinkFlowLogsBuilder<
    crate::blocking::Client,
    FlowIdState,
    StartTimeState,
    EndTimeState,
    TypeState,
    PipelineState,
    PageSizeState,
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
    pub fn send(self) -> Result<DescribeStreamLinkFlowLogsResponse, rt::Error>
    where
        FlowIdState: rt::IsGiven,
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
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
        StartTimeState: rt::IsGiven,
        EndTimeState: rt::IsGiven,
        TypeState: rt::IsGiven,
        PipelineState: rt::IsGiven,
        PageSizeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeStreamLinkFlowLogsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogsResponse {
    /// The log entries.
    pub infos: Vec<crate::types::FlowLogInfo>,
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

impl rt::Typed for DescribeStreamLinkFlowLogsResponse {
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

impl std::fmt::Debug for DescribeStreamLinkFlowLogsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeStreamLinkFlowLogsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeStreamLinkFlowLogsResponse {
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

impl<'de> rt::Deserialize<'de> for DescribeStreamLinkFlowLogsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeStreamLinkFlowLogsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeStreamLinkFlowLogsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeStreamLinkFlowLogs",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowLogsRequest",
    members: &[
        rt::Member::new("FlowId", rt::Kind::String).required(),
        rt::Member::new("StartTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new("EndTime", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::UtcTime)]),
        rt::Member::new(
                "Type",
                rt::Kind::List(&rt::Kind::Enum(&crate::types::input_output_type::SCHEMA)),
            )
            .required()
            .or(&[rt::Literal::String("Input"), rt::Literal::String("Output")]),
        rt::Member::new(
                "Pipeline",
                rt::Kind::List(&rt::Kind::Enum(&crate::types::pipeline::SCHEMA)),
            )
            .required(),
        rt::Member::new("PageSize", rt::Kind::Integer)
            .required()
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(1000)),
                    },
                ],
            ),
        rt::Member::new("SortType", rt::Kind::Enum(&crate::types::sort_type::SCHEMA)),
        rt::Member::new("PageNum", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(1000)),
                    },
                ],
            ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Span {
                from: rt::Path(&[rt::Step::to(1, "StartTime")]),
                to: rt::Path(&[rt::Step::to(2, "EndTime")]),
                max_seconds: Some(86400),
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Lookback {
                of: rt::Path(&[rt::Step::to(1, "StartTime")]),
                max_seconds: 604800,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeStreamLinkFlowLogsResponse",
    members: &[
        rt::Member::new(
            "Infos",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::FLOW_LOG_INFO)),
        ),
        rt::Member::new("PageNum", rt::Kind::Integer),
        rt::Member::new("PageSize", rt::Kind::Integer),
        rt::Member::new("TotalNum", rt::Kind::Integer),
        rt::Member::new("TotalPage", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
