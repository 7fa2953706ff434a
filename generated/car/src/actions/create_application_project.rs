// @generated from spec/car/actions/CreateApplicationProject.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a project, which gives an application concurrencies to run with.
///
/// The request of `CreateApplicationProject`, answered by [`CreateApplicationProjectResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// # Rules
///
/// - `XRMaxWidth` must be at most 5000 when `Type` is `L1` or `L2`. (rule `XRMaxWidth#large`)
/// - `XRMaxWidth` must be at most 6000 when `Type` is `XL2`. (rule `XRMaxWidth#extra_large`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
///
/// Source: the vendor's page "CreateApplicationProject", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationProjectRequest {
    /// Name of the project, of your own choosing.
    ///
    /// - Required.
    pub name: String,
    /// Id of the application to bind.
    ///
    /// - Required.
    pub application_id: String,
    /// Size of the concurrency that the project needs.
    ///
    /// - Required.
    /// - Values: [`ConcurrencyType`](crate::types::ConcurrencyType).
    pub type_: crate::types::ConcurrencyType,
    /// Whether the application is launched ahead of its users.
    ///
    /// - Optional.
    /// - Default: `false`.
    pub is_preload: Option<bool>,
    /// Parameters that the application is started with.
    ///
    /// - Optional.
    pub application_params: Option<String>,
    /// Width and height of the picture.
    ///
    /// - Optional.
    /// - Must be a width and a height such as `1920x1080`.
    pub resolution: Option<String>,
    /// Which applications share the project.
    ///
    /// - Optional.
    /// - Default: `EXCLUSIVE`.
    /// - Values: [`ProjectType`](crate::types::ProjectType).
    pub project_type: Option<crate::types::ProjectType>,
    /// Frame rate. `DescribeApplicationProjectAdvancedConfig` answers 0, 30 or 60.
    ///
    /// - Optional.
    /// - Unit: frames per second.
    /// - **Note.** The documents show: Only the response of DescribeApplicationProjectAdvancedConfig has a list
    ///   of values. Chosen: The request takes any number. Reason: A rate beyond the list makes sense, and only
    ///   the service knows whether it takes it. The tables repeat the values of `UpstreamAudioOption` in requests
    ///   and response, but not these.
    pub fps: Option<i64>,
    /// Waiting time for the launch ahead of users, such as `10s`.
    ///
    /// - Optional.
    pub preload_duration: Option<String>,
    /// Waiting time for a user to connect again, such as `20s`.
    ///
    /// - Optional.
    pub reconnect_timeout: Option<String>,
    /// Lowest bitrate.
    ///
    /// - Optional.
    /// - Unit: Mbps.
    pub min_bitrate: Option<i64>,
    /// Highest bitrate.
    ///
    /// - Optional.
    /// - Unit: Mbps.
    pub max_bitrate: Option<i64>,
    /// What becomes of the audio that users send.
    ///
    /// - Optional.
    /// - Values: [`UpstreamAudioOption`](crate::types::UpstreamAudioOption).
    pub upstream_audio_option: Option<crate::types::UpstreamAudioOption>,
    /// How the project's video is encoded.
    ///
    /// - Optional.
    pub video_encode_config: Option<crate::types::VideoEncodeConfig>,
    /// Greatest width of an XR application's picture.
    ///
    /// - Optional.
    /// - `XRMaxWidth` must be at most 5000 when `Type` is `L1` or `L2`.
    /// - `XRMaxWidth` must be at most 6000 when `Type` is `XL2`.
    /// - Unit: pixels.
    /// - **Note.** The documents show: The text speaks of the upper limit of a resolution, and the name of a
    ///   width. Chosen: It is a width in pixels. Reason: A resolution is two numbers, and they are pixels in
    ///   `Resolution`.
    pub xr_max_width: Option<i64>,
    /// Id of the COS file with the background picture.
    ///
    /// - Optional.
    pub background_image_cos_file_id: Option<String>,
    /// Kind of devices that the application is made for.
    ///
    /// - Optional.
    /// - Default: `DESKTOP`.
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    pub project_category: Option<crate::types::ApplicationCategory>,
    /// Video codecs that are not to be used, such as `H265`.
    ///
    /// - Optional.
    pub disable_video_codecs: Option<Vec<String>>,
    pub(crate) extra: rt::Extra,
}

impl CreateApplicationProjectRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            name: String::new(),
            application_id: String::new(),
            type_: crate::types::ConcurrencyType::from(""),
            is_preload: None,
            application_params: None,
            resolution: None,
            project_type: None,
            fps: None,
            preload_duration: None,
            reconnect_timeout: None,
            min_bitrate: None,
            max_bitrate: None,
            upstream_audio_option: None,
            video_encode_config: None,
            xr_max_width: None,
            background_image_cos_file_id: None,
            project_category: None,
            disable_video_codecs: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateApplicationProjectRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.name),
            1 => rt::view(&self.application_id),
            2 => rt::view(&self.type_),
            3 => rt::view(&self.is_preload),
            4 => rt::view(&self.application_params),
            5 => rt::view(&self.resolution),
            6 => rt::view(&self.project_type),
            7 => rt::view(&self.fps),
            8 => rt::view(&self.preload_duration),
            9 => rt::view(&self.reconnect_timeout),
            10 => rt::view(&self.min_bitrate),
            11 => rt::view(&self.max_bitrate),
            12 => rt::view(&self.upstream_audio_option),
            13 => rt::view(&self.video_encode_config),
            14 => rt::view(&self.xr_max_width),
            15 => rt::view(&self.background_image_cos_file_id),
            16 => rt::view(&self.project_category),
            17 => rt::view(&self.disable_video_codecs),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateApplicationProjectRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationProjectRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateApplicationProjectRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.name = rt::next(map)?,
            1 => self.application_id = rt::next(map)?,
            2 => self.type_ = rt::next(map)?,
            3 => self.is_preload = rt::next(map)?,
            4 => self.application_params = rt::next(map)?,
            5 => self.resolution = rt::next(map)?,
            6 => self.project_type = rt::next(map)?,
            7 => self.fps = rt::next(map)?,
            8 => self.preload_duration = rt::next(map)?,
            9 => self.reconnect_timeout = rt::next(map)?,
            10 => self.min_bitrate = rt::next(map)?,
            11 => self.max_bitrate = rt::next(map)?,
            12 => self.upstream_audio_option = rt::next(map)?,
            13 => self.video_encode_config = rt::next(map)?,
            14 => self.xr_max_width = rt::next(map)?,
            15 => self.background_image_cos_file_id = rt::next(map)?,
            16 => self.project_category = rt::next(map)?,
            17 => self.disable_video_codecs = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateApplicationProjectRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateApplicationProjectRequest {
    type Service = crate::Service;
    type Response = CreateApplicationProjectResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateApplicationProjectRequest {
    /// Starts a [`CreateApplicationProjectBuilder`] without a client; [`build`](CreateApplicationProjectBuilder::build) ends it.
    pub fn builder() -> CreateApplicationProjectBuilder {
        CreateApplicationProjectBuilder::new(())
    }
}

/// Builds a [`CreateApplicationProjectRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateApplicationProjectBuilder<
    C = (),
    NameState = crate::missing::Name,
    ApplicationIdState = crate::missing::ApplicationId,
    TypeState = crate::missing::Type,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateApplicationProjectRequest,
    given: std::marker::PhantomData<(NameState, ApplicationIdState, TypeState)>,
}

impl<
    C,
> CreateApplicationProjectBuilder<
    C,
    crate::missing::Name,
    crate::missing::ApplicationId,
    crate::missing::Type,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateApplicationProjectRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    NameState,
    ApplicationIdState,
    TypeState,
> CreateApplicationProjectBuilder<C, NameState, ApplicationIdState, TypeState> {
    /// Name of the project, of your own choosing.
    ///
    /// - Required.
    pub fn name(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationProjectBuilder<C, rt::Given, ApplicationIdState, TypeState> {
        self.made.name = value.into();
        self.turn()
    }

    /// Id of the application to bind.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationProjectBuilder<C, NameState, rt::Given, TypeState> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Size of the concurrency that the project needs.
    ///
    /// - Required.
    /// - Values: [`ConcurrencyType`](crate::types::ConcurrencyType).
    pub fn type_(
        mut self,
        value: impl Into<crate::types::ConcurrencyType>,
    ) -> CreateApplicationProjectBuilder<C, NameState, ApplicationIdState, rt::Given> {
        self.made.type_ = value.into();
        self.turn()
    }

    /// Whether the application is launched ahead of its users.
    ///
    /// - Optional.
    /// - Default: `false`.
    pub fn is_preload(mut self, value: bool) -> Self {
        self.made.is_preload = Some(value);
        self
    }

    /// Parameters that the application is started with.
    ///
    /// - Optional.
    pub fn application_params(mut self, value: impl Into<String>) -> Self {
        self.made.application_params = Some(value.into());
        self
    }

    /// Width and height of the picture.
    ///
    /// - Optional.
    /// - Must be a width and a height such as `1920x1080`.
    pub fn resolution(mut self, value: impl Into<String>) -> Self {
        self.made.resolution = Some(value.into());
        self
    }

    /// Which applications share the project.
    ///
    /// - Optional.
    /// - Default: `EXCLUSIVE`.
    /// - Values: [`ProjectType`](crate::types::ProjectType).
    pub fn project_type(mut self, value: impl Into<crate::types::ProjectType>) -> Self {
        self.made.project_type = Some(value.into());
        self
    }

    /// Frame rate. `DescribeApplicationProjectAdvancedConfig` answers 0, 30 or 60.
    ///
    /// - Optional.
    /// - Unit: frames per second.
    /// - **Note.** The documents show: Only the response of DescribeApplicationProjectAdvancedConfig has a list
    ///   of values. Chosen: The request takes any number. Reason: A rate beyond the list makes sense, and only
    ///   the service knows whether it takes it. The tables repeat the values of `UpstreamAudioOption` in requests
    ///   and response, but not these.
    pub fn fps(mut self, value: i64) -> Self {
        self.made.fps = Some(value);
        self
    }

    /// Waiting time for the launch ahead of users, such as `10s`.
    ///
    /// - Optional.
    pub fn preload_duration(mut self, value: impl Into<String>) -> Self {
        self.made.preload_duration = Some(value.into());
        self
    }

    /// Waiting time for a user to connect again, such as `20s`.
    ///
    /// - Optional.
    pub fn reconnect_timeout(mut self, value: impl Into<String>) -> Self {
        self.made.reconnect_timeout = Some(value.into());
        self
    }

    /// Lowest bitrate.
    ///
    /// - Optional.
    /// - Unit: Mbps.
    pub fn min_bitrate(mut self, value: i64) -> Self {
        self.made.min_bitrate = Some(value);
        self
    }

    /// Highest bitrate.
    ///
    /// - Optional.
    /// - Unit: Mbps.
    pub fn max_bitrate(mut self, value: i64) -> Self {
        self.made.max_bitrate = Some(value);
        self
    }

    /// What becomes of the audio that users send.
    ///
    /// - Optional.
    /// - Values: [`UpstreamAudioOption`](crate::types::UpstreamAudioOption).
    pub fn upstream_audio_option(
        mut self,
        value: impl Into<crate::types::UpstreamAudioOption>,
    ) -> Self {
        self.made.upstream_audio_option = Some(value.into());
        self
    }

    /// How the project's video is encoded.
    ///
    /// - Optional.
    pub fn video_encode_config(
        mut self,
        value: crate::types::VideoEncodeConfig,
    ) -> Self {
        self.made.video_encode_config = Some(value);
        self
    }

    /// Greatest width of an XR application's picture.
    ///
    /// - Optional.
    /// - `XRMaxWidth` must be at most 5000 when `Type` is `L1` or `L2`.
    /// - `XRMaxWidth` must be at most 6000 when `Type` is `XL2`.
    /// - Unit: pixels.
    /// - **Note.** The documents show: The text speaks of the upper limit of a resolution, and the name of a
    ///   width. Chosen: It is a width in pixels. Reason: A resolution is two numbers, and they are pixels in
    ///   `Resolution`.
    pub fn xr_max_width(mut self, value: i64) -> Self {
        self.made.xr_max_width = Some(value);
        self
    }

    /// Id of the COS file with the background picture.
    ///
    /// - Optional.
    pub fn background_image_cos_file_id(mut self, value: impl Into<String>) -> Self {
        self.made.background_image_cos_file_id = Some(value.into());
        self
    }

    /// Kind of devices that the application is made for.
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

    /// Video codecs that are not to be used, such as `H265`.
    ///
    /// - Optional.
    pub fn disable_video_codecs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.disable_video_codecs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateApplicationProjectRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateApplicationProjectRequest
    where
        NameState: rt::IsGiven,
        ApplicationIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> CreateApplicationProjectBuilder<C, Next0, Next1, Next2> {
        CreateApplicationProjectBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    NameState,
    ApplicationIdState,
    TypeState,
> CreateApplicationProjectBuilder<
    crate::Client,
    NameState,
    ApplicationIdState,
    TypeState,
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
    pub async fn send(self) -> Result<CreateApplicationProjectResponse, rt::Error>
    where
        NameState: rt::IsGiven,
        ApplicationIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
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
        NameState: rt::IsGiven,
        ApplicationIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    NameState,
    ApplicationIdState,
    TypeState,
> CreateApplicationProjectBuilder<
    crate::blocking::Client,
    NameState,
    ApplicationIdState,
    TypeState,
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
    pub fn send(self) -> Result<CreateApplicationProjectResponse, rt::Error>
    where
        NameState: rt::IsGiven,
        ApplicationIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
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
        NameState: rt::IsGiven,
        ApplicationIdState: rt::IsGiven,
        TypeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateApplicationProjectRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationProjectResponse {
    /// Id of the new project.
    ///
    /// - The service may answer null.
    pub project_id: Option<String>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateApplicationProjectResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateApplicationProjectResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationProjectResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateApplicationProjectResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_id = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateApplicationProjectResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateApplicationProjectResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateApplicationProjectResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateApplicationProject",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationProjectRequest",
    members: &[
        rt::Member::new("Name", rt::Kind::String).required(),
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("Type", rt::Kind::Enum(&crate::types::concurrency_type::SCHEMA))
            .required(),
        rt::Member::new("IsPreload", rt::Kind::Boolean),
        rt::Member::new("ApplicationParams", rt::Kind::String),
        rt::Member::new("Resolution", rt::Kind::String)
            .checks(&[rt::Check::Format(rt::Format::Resolution)]),
        rt::Member::new(
            "ProjectType",
            rt::Kind::Enum(&crate::types::project_type::SCHEMA),
        ),
        rt::Member::new("FPS", rt::Kind::Integer),
        rt::Member::new("PreloadDuration", rt::Kind::String),
        rt::Member::new("ReconnectTimeout", rt::Kind::String),
        rt::Member::new("MinBitrate", rt::Kind::Integer),
        rt::Member::new("MaxBitrate", rt::Kind::Integer),
        rt::Member::new(
            "UpstreamAudioOption",
            rt::Kind::Enum(&crate::types::upstream_audio_option::SCHEMA),
        ),
        rt::Member::new(
            "VideoEncodeConfig",
            rt::Kind::Struct(crate::schema::VIDEO_ENCODE_CONFIG),
        ),
        rt::Member::new("XRMaxWidth", rt::Kind::Integer),
        rt::Member::new("BackgroundImageCOSFileId", rt::Kind::String),
        rt::Member::new(
            "ProjectCategory",
            rt::Kind::Enum(&crate::types::application_category::SCHEMA),
        ),
        rt::Member::new("DisableVideoCodecs", rt::Kind::List(&rt::Kind::String)),
    ],
    rules: &[
        rt::Rule {
            id: Some("large"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(2, "Type")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("L1"), rt::Literal::String("L2")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(14, "XRMaxWidth")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(5000)),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("extra_large"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(2, "Type")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("XL2")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(14, "XRMaxWidth")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(6000)),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationProjectResponse",
    members: &[
        rt::Member::new("ProjectId", rt::Kind::String),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
