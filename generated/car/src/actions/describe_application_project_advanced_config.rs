// @generated from spec/car/actions/DescribeApplicationProjectAdvancedConfig.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query the advanced settings of a project.
///
/// The request of `DescribeApplicationProjectAdvancedConfig`, answered by
/// [`DescribeApplicationProjectAdvancedConfigResponse`].
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
/// Source: the vendor's page "DescribeApplicationProjectAdvancedConfig", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationProjectAdvancedConfigRequest {
    /// Id of the project.
    ///
    /// - Required.
    pub project_id: String,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationProjectAdvancedConfigRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            project_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationProjectAdvancedConfigRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationProjectAdvancedConfigRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationProjectAdvancedConfigRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationProjectAdvancedConfigRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationProjectAdvancedConfigRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationProjectAdvancedConfigRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationProjectAdvancedConfigResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationProjectAdvancedConfigRequest {
    /// Starts a [`DescribeApplicationProjectAdvancedConfigBuilder`] without a client; [`build`](DescribeApplicationProjectAdvancedConfigBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationProjectAdvancedConfigBuilder {
        DescribeApplicationProjectAdvancedConfigBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationProjectAdvancedConfigRequest`], member by member, and sends it if it came
/// from a [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationProjectAdvancedConfigBuilder<
    C = (),
    ProjectIdState = crate::missing::ProjectId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationProjectAdvancedConfigRequest,
    given: std::marker::PhantomData<(ProjectIdState,)>,
}

impl<C> DescribeApplicationProjectAdvancedConfigBuilder<C, crate::missing::ProjectId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationProjectAdvancedConfigRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ProjectIdState,
> DescribeApplicationProjectAdvancedConfigBuilder<C, ProjectIdState> {
    /// Id of the project.
    ///
    /// - Required.
    pub fn project_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeApplicationProjectAdvancedConfigBuilder<C, rt::Given> {
        self.made.project_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationProjectAdvancedConfigRequest`]. Does not compile while a required member
    /// is missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationProjectAdvancedConfigRequest
    where
        ProjectIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeApplicationProjectAdvancedConfigBuilder<C, Next0> {
        DescribeApplicationProjectAdvancedConfigBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ProjectIdState,
> DescribeApplicationProjectAdvancedConfigBuilder<crate::Client, ProjectIdState> {
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
    ) -> Result<DescribeApplicationProjectAdvancedConfigResponse, rt::Error>
    where
        ProjectIdState: rt::IsGiven,
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
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ProjectIdState,
> DescribeApplicationProjectAdvancedConfigBuilder<
    crate::blocking::Client,
    ProjectIdState,
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
    pub fn send(
        self,
    ) -> Result<DescribeApplicationProjectAdvancedConfigResponse, rt::Error>
    where
        ProjectIdState: rt::IsGiven,
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
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeApplicationProjectAdvancedConfigRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationProjectAdvancedConfigResponse {
    /// Parameters that the application is started with.
    ///
    /// - The service may answer null.
    pub application_params: Option<String>,
    /// Width and height of the picture, such as `1920x1080`.
    ///
    /// - The service may answer null.
    pub resolution: Option<String>,
    /// Frame rate.
    ///
    /// - Values: [`FrameRate`](crate::types::FrameRate).
    /// - Unit: frames per second.
    /// - The service may answer null.
    pub fps: Option<crate::types::FrameRate>,
    /// Lowest bitrate.
    ///
    /// - Unit: Mbps.
    /// - The service may answer null.
    pub min_bitrate: Option<i64>,
    /// Highest bitrate.
    ///
    /// - Unit: Mbps.
    /// - The service may answer null.
    pub max_bitrate: Option<i64>,
    /// Waiting time for the launch ahead of users, such as `10s`.
    ///
    /// - The service may answer null.
    pub preload_duration: Option<String>,
    /// Waiting time for a user to connect again, such as `10s`.
    ///
    /// - The service may answer null.
    pub reconnect_timeout: Option<String>,
    /// What becomes of the audio that users send.
    ///
    /// - Values: [`UpstreamAudioOption`](crate::types::UpstreamAudioOption).
    /// - The service may answer null.
    pub upstream_audio_option: Option<crate::types::UpstreamAudioOption>,
    /// How the project's video is encoded.
    ///
    /// - The service may answer null.
    pub video_encode_config: Option<crate::types::VideoEncodeConfig>,
    /// Greatest width of an XR application's picture. It is 5000 at most for the types `L1` and `L2`, and 6000
    /// for `XL2`.
    ///
    /// - Unit: pixels.
    /// - The service may answer null.
    /// - **Note.** The documents show: The limit holds for `L` and `L2`, and the types are `L1` and `L2`. Chosen:
    ///   It holds for `L1`. Reason: There is no type `L`, and `L1` and `L2` have the same description.
    pub xr_max_width: Option<i64>,
    /// The background picture.
    ///
    /// - The service may answer null.
    pub background_image: Option<crate::types::BackgroundImage>,
    /// Video codecs that are not used, such as `H265`.
    ///
    /// - The service may answer null.
    pub disable_video_codecs: Vec<String>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationProjectAdvancedConfigResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_params),
            1 => rt::view(&self.resolution),
            2 => rt::view(&self.fps),
            3 => rt::view(&self.min_bitrate),
            4 => rt::view(&self.max_bitrate),
            5 => rt::view(&self.preload_duration),
            6 => rt::view(&self.reconnect_timeout),
            7 => rt::view(&self.upstream_audio_option),
            8 => rt::view(&self.video_encode_config),
            9 => rt::view(&self.xr_max_width),
            10 => rt::view(&self.background_image),
            11 => rt::view(&self.disable_video_codecs),
            12 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationProjectAdvancedConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationProjectAdvancedConfigResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationProjectAdvancedConfigResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_params = rt::next(map)?,
            1 => self.resolution = rt::next(map)?,
            2 => self.fps = rt::next(map)?,
            3 => self.min_bitrate = rt::next(map)?,
            4 => self.max_bitrate = rt::next(map)?,
            5 => self.preload_duration = rt::next(map)?,
            6 => self.reconnect_timeout = rt::next(map)?,
            7 => self.upstream_audio_option = rt::next(map)?,
            8 => self.video_encode_config = rt::next(map)?,
            9 => self.xr_max_width = rt::next(map)?,
            10 => self.background_image = rt::next(map)?,
            11 => self.disable_video_codecs = rt::next(map)?,
            12 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationProjectAdvancedConfigResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationProjectAdvancedConfigResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationProjectAdvancedConfigResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationProjectAdvancedConfig",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationProjectAdvancedConfigRequest",
    members: &[rt::Member::new("ProjectId", rt::Kind::String).required()],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationProjectAdvancedConfigResponse",
    members: &[
        rt::Member::new("ApplicationParams", rt::Kind::String),
        rt::Member::new("Resolution", rt::Kind::String),
        rt::Member::new("FPS", rt::Kind::Enum(&crate::types::frame_rate::SCHEMA)),
        rt::Member::new("MinBitrate", rt::Kind::Integer),
        rt::Member::new("MaxBitrate", rt::Kind::Integer),
        rt::Member::new("PreloadDuration", rt::Kind::String),
        rt::Member::new("ReconnectTimeout", rt::Kind::String),
        rt::Member::new(
            "UpstreamAudioOption",
            rt::Kind::Enum(&crate::types::upstream_audio_option::SCHEMA),
        ),
        rt::Member::new(
            "VideoEncodeConfig",
            rt::Kind::Struct(crate::schema::VIDEO_ENCODE_CONFIG),
        ),
        rt::Member::new("XRMaxWidth", rt::Kind::Integer),
        rt::Member::new(
            "BackgroundImage",
            rt::Kind::Struct(crate::schema::BACKGROUND_IMAGE),
        ),
        rt::Member::new("DisableVideoCodecs", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
