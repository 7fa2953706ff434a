// @generated from spec/gme/actions/CreateApp.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create an application.
///
/// The request of `CreateApp`, answered by [`CreateAppResponse`].
///
/// - A repeated call may change something again.
/// - At most 200 requests per second.
/// - Takes no region.
/// - Since the release of 2022-10-17.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.UserFeeNegative`: The account owes money, so the operation is refused.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.TagKey`: A tag is wrong.
/// - `LimitExceeded.Application`: The account has as many applications as it may create.
/// - `UnauthorizedOperation`: The caller may not do this.
/// - `UnauthorizedOperation.CreateAppDenied`: The caller may not create applications.
/// - `UnauthorizedOperation.UnRealNameAuth`: The account's identity has not been verified.
/// - `UnknownParameter`: The action has no such parameter.
/// - `UnsupportedOperation`: The operation is not supported.
///
/// Source: the vendor's page "CreateApp", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// Name of the application.
    ///
    /// - Required.
    pub app_name: String,
    /// Id of the project; 0 is the default project.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub project_id: Option<i64>,
    /// Engines to support.
    ///
    /// - Optional.
    /// - Default: all engines.
    /// - Values: [`Engine`](crate::types::Engine).
    pub engine_list: Option<Vec<crate::types::Engine>>,
    /// Parts of the world to serve.
    ///
    /// - Optional.
    /// - Default: all regions.
    /// - Values: [`AppRegion`](crate::types::AppRegion).
    pub region_list: Option<Vec<crate::types::AppRegion>>,
    /// Settings of voice chat.
    ///
    /// - Optional.
    pub realtime_speech_conf: Option<crate::types::RealtimeSpeechConf>,
    /// Settings of voice messages.
    ///
    /// - Optional.
    pub voice_message_conf: Option<crate::types::VoiceMessageConf>,
    /// Settings of voice analysis.
    ///
    /// - Optional.
    pub voice_filter_conf: Option<crate::types::VoiceFilterConf>,
    /// Settings of speech-to-text.
    ///
    /// - Optional.
    /// - Since the release of 2023-07-06.
    pub asr_conf: Option<crate::types::AsrConf>,
    /// Tags to bind.
    ///
    /// - Optional.
    pub tags: Option<Vec<crate::types::Tag>>,
    pub(crate) extra: rt::Extra,
}

impl CreateAppRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            app_name: String::new(),
            project_id: None,
            engine_list: None,
            region_list: None,
            realtime_speech_conf: None,
            voice_message_conf: None,
            voice_filter_conf: None,
            asr_conf: None,
            tags: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateAppRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.app_name),
            1 => rt::view(&self.project_id),
            2 => rt::view(&self.engine_list),
            3 => rt::view(&self.region_list),
            4 => rt::view(&self.realtime_speech_conf),
            5 => rt::view(&self.voice_message_conf),
            6 => rt::view(&self.voice_filter_conf),
            7 => rt::view(&self.asr_conf),
            8 => rt::view(&self.tags),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateAppRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateAppRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateAppRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.app_name = rt::next(map)?,
            1 => self.project_id = rt::next(map)?,
            2 => self.engine_list = rt::next(map)?,
            3 => self.region_list = rt::next(map)?,
            4 => self.realtime_speech_conf = rt::next(map)?,
            5 => self.voice_message_conf = rt::next(map)?,
            6 => self.voice_filter_conf = rt::next(map)?,
            7 => self.asr_conf = rt::next(map)?,
            8 => self.tags = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateAppRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateAppRequest {
    type Service = crate::Service;
    type Response = CreateAppResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateAppRequest {
    /// Starts a [`CreateAppBuilder`] without a client; [`build`](CreateAppBuilder::build) ends it.
    pub fn builder() -> CreateAppBuilder {
        CreateAppBuilder::new(())
    }
}

/// Builds a [`CreateAppRequest`], member by member, and sends it if it came from a [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateAppBuilder<C = (), AppNameState = crate::missing::AppName> {
    client: C,
    options: rt::CallOptions,
    made: CreateAppRequest,
    given: std::marker::PhantomData<(AppNameState,)>,
}

impl<C> CreateAppBuilder<C, crate::missing::AppName> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateAppRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, AppNameState> CreateAppBuilder<C, AppNameState> {
    /// Name of the application.
    ///
    /// - Required.
    pub fn app_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateAppBuilder<C, rt::Given> {
        self.made.app_name = value.into();
        self.turn()
    }

    /// Id of the project; 0 is the default project.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub fn project_id(mut self, value: i64) -> Self {
        self.made.project_id = Some(value);
        self
    }

    /// Engines to support.
    ///
    /// - Optional.
    /// - Default: all engines.
    /// - Values: [`Engine`](crate::types::Engine).
    pub fn engine_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::Engine>>,
    ) -> Self {
        self.made.engine_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Parts of the world to serve.
    ///
    /// - Optional.
    /// - Default: all regions.
    /// - Values: [`AppRegion`](crate::types::AppRegion).
    pub fn region_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::AppRegion>>,
    ) -> Self {
        self.made.region_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Settings of voice chat.
    ///
    /// - Optional.
    pub fn realtime_speech_conf(
        mut self,
        value: crate::types::RealtimeSpeechConf,
    ) -> Self {
        self.made.realtime_speech_conf = Some(value);
        self
    }

    /// Settings of voice messages.
    ///
    /// - Optional.
    pub fn voice_message_conf(mut self, value: crate::types::VoiceMessageConf) -> Self {
        self.made.voice_message_conf = Some(value);
        self
    }

    /// Settings of voice analysis.
    ///
    /// - Optional.
    pub fn voice_filter_conf(mut self, value: crate::types::VoiceFilterConf) -> Self {
        self.made.voice_filter_conf = Some(value);
        self
    }

    /// Settings of speech-to-text.
    ///
    /// - Optional.
    /// - Since the release of 2023-07-06.
    pub fn asr_conf(mut self, value: crate::types::AsrConf) -> Self {
        self.made.asr_conf = Some(value);
        self
    }

    /// Tags to bind.
    ///
    /// - Optional.
    pub fn tags(mut self, value: impl IntoIterator<Item = crate::types::Tag>) -> Self {
        self.made.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateAppRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateAppRequest
    where
        AppNameState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateAppBuilder<C, Next0> {
        CreateAppBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<AppNameState> CreateAppBuilder<crate::Client, AppNameState> {
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
    pub async fn send(self) -> Result<CreateAppResponse, rt::Error>
    where
        AppNameState: rt::IsGiven,
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
        AppNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<AppNameState> CreateAppBuilder<crate::blocking::Client, AppNameState> {
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
    pub fn send(self) -> Result<CreateAppResponse, rt::Error>
    where
        AppNameState: rt::IsGiven,
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
        AppNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateAppRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The application.
    pub data: Option<crate::types::CreateAppResp>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateAppResponse {
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

impl std::fmt::Debug for CreateAppResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateAppResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateAppResponse {
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

impl<'de> rt::Deserialize<'de> for CreateAppResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateAppResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateAppResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateApp",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 200,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateAppRequest",
    members: &[
        rt::Member::new("AppName", rt::Kind::String).required(),
        rt::Member::new("ProjectId", rt::Kind::Integer),
        rt::Member::new(
            "EngineList",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::engine::SCHEMA)),
        ),
        rt::Member::new(
            "RegionList",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::app_region::SCHEMA)),
        ),
        rt::Member::new(
            "RealtimeSpeechConf",
            rt::Kind::Struct(crate::schema::REALTIME_SPEECH_CONF),
        ),
        rt::Member::new(
            "VoiceMessageConf",
            rt::Kind::Struct(crate::schema::VOICE_MESSAGE_CONF),
        ),
        rt::Member::new(
            "VoiceFilterConf",
            rt::Kind::Struct(crate::schema::VOICE_FILTER_CONF),
        ),
        rt::Member::new("AsrConf", rt::Kind::Struct(crate::schema::ASR_CONF)),
        rt::Member::new("Tags", rt::Kind::List(&rt::Kind::Struct(crate::schema::TAG))),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateAppResponse",
    members: &[
        rt::Member::new("Data", rt::Kind::Struct(crate::schema::CREATE_APP_RESP)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
