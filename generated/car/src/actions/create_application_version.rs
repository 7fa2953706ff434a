// @generated from spec/car/actions/CreateApplicationVersion.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a version of an application. The answer comes while the version is still being made.
///
/// The request of `CreateApplicationVersion`, answered by [`CreateApplicationVersionResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-02.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation.ApplicationLockFail`: The application could not be locked.
/// - `FailedOperation.ApplicationNotFind`: There is no such application.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `OperationDenied`: The operation is refused.
/// - `OperationDenied.VersionCreating`: A version is just being created.
/// - `OperationDenied.VersionLimitExceeded`: The application has as many versions as it may have.
///
/// Source: the vendor's page "CreateApplicationVersion", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationVersionRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Name of the application's file. It ends in `zip`, `rar` or `7z` for a desktop application, and in `apk`
    /// for a mobile one.
    ///
    /// - Required.
    pub application_file_name: String,
    /// Regions to distribute the version to.
    ///
    /// - Optional.
    /// - Values: [`RenderingRegion`](crate::types::RenderingRegion).
    /// - **Note.** The documents show: The request has no list of values; only `UserApplicationVersion` in the
    ///   response has one. Chosen: The same values hold for the request. Reason: The member has the same name and
    ///   purpose there, and the example sends two of the values.
    pub application_version_regions: Option<Vec<crate::types::RenderingRegion>>,
    /// How the version updates the application.
    ///
    /// - Optional.
    /// - Values: [`ApplicationVersionUpdateMode`](crate::types::ApplicationVersionUpdateMode).
    /// - **Note.** The documents show: The request has no list of values; only `UserApplicationVersion` in the
    ///   response has one. Chosen: The same values hold for the request. Reason: The member has the same name and
    ///   purpose there, and the example sends one of the values.
    pub application_version_update_mode: Option<
        crate::types::ApplicationVersionUpdateMode,
    >,
    pub(crate) extra: rt::Extra,
}

impl CreateApplicationVersionRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_file_name: String::new(),
            application_version_regions: None,
            application_version_update_mode: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateApplicationVersionRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_file_name),
            2 => rt::view(&self.application_version_regions),
            3 => rt::view(&self.application_version_update_mode),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateApplicationVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationVersionRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateApplicationVersionRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_id = rt::next(map)?,
            1 => self.application_file_name = rt::next(map)?,
            2 => self.application_version_regions = rt::next(map)?,
            3 => self.application_version_update_mode = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateApplicationVersionRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateApplicationVersionRequest {
    type Service = crate::Service;
    type Response = CreateApplicationVersionResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateApplicationVersionRequest {
    /// Starts a [`CreateApplicationVersionBuilder`] without a client; [`build`](CreateApplicationVersionBuilder::build) ends it.
    pub fn builder() -> CreateApplicationVersionBuilder {
        CreateApplicationVersionBuilder::new(())
    }
}

/// Builds a [`CreateApplicationVersionRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateApplicationVersionBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
    ApplicationFileNameState = crate::missing::ApplicationFileName,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateApplicationVersionRequest,
    given: std::marker::PhantomData<(ApplicationIdState, ApplicationFileNameState)>,
}

impl<
    C,
> CreateApplicationVersionBuilder<
    C,
    crate::missing::ApplicationId,
    crate::missing::ApplicationFileName,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateApplicationVersionRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationIdState,
    ApplicationFileNameState,
> CreateApplicationVersionBuilder<C, ApplicationIdState, ApplicationFileNameState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationVersionBuilder<C, rt::Given, ApplicationFileNameState> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Name of the application's file. It ends in `zip`, `rar` or `7z` for a desktop application, and in `apk`
    /// for a mobile one.
    ///
    /// - Required.
    pub fn application_file_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationVersionBuilder<C, ApplicationIdState, rt::Given> {
        self.made.application_file_name = value.into();
        self.turn()
    }

    /// Regions to distribute the version to.
    ///
    /// - Optional.
    /// - Values: [`RenderingRegion`](crate::types::RenderingRegion).
    /// - **Note.** The documents show: The request has no list of values; only `UserApplicationVersion` in the
    ///   response has one. Chosen: The same values hold for the request. Reason: The member has the same name and
    ///   purpose there, and the example sends two of the values.
    pub fn application_version_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::RenderingRegion>>,
    ) -> Self {
        self.made.application_version_regions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How the version updates the application.
    ///
    /// - Optional.
    /// - Values: [`ApplicationVersionUpdateMode`](crate::types::ApplicationVersionUpdateMode).
    /// - **Note.** The documents show: The request has no list of values; only `UserApplicationVersion` in the
    ///   response has one. Chosen: The same values hold for the request. Reason: The member has the same name and
    ///   purpose there, and the example sends one of the values.
    pub fn application_version_update_mode(
        mut self,
        value: impl Into<crate::types::ApplicationVersionUpdateMode>,
    ) -> Self {
        self.made.application_version_update_mode = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateApplicationVersionRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateApplicationVersionRequest
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationFileNameState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateApplicationVersionBuilder<C, Next0, Next1> {
        CreateApplicationVersionBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
    ApplicationFileNameState,
> CreateApplicationVersionBuilder<
    crate::Client,
    ApplicationIdState,
    ApplicationFileNameState,
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
    pub async fn send(self) -> Result<CreateApplicationVersionResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationFileNameState: rt::IsGiven,
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
        ApplicationIdState: rt::IsGiven,
        ApplicationFileNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdState,
    ApplicationFileNameState,
> CreateApplicationVersionBuilder<
    crate::blocking::Client,
    ApplicationIdState,
    ApplicationFileNameState,
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
    pub fn send(self) -> Result<CreateApplicationVersionResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationFileNameState: rt::IsGiven,
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
        ApplicationIdState: rt::IsGiven,
        ApplicationFileNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateApplicationVersionRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationVersionResponse {
    /// The new version.
    pub version: Option<crate::types::UserApplicationVersion>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateApplicationVersionResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.version),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateApplicationVersionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationVersionResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateApplicationVersionResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.version = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateApplicationVersionResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateApplicationVersionResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateApplicationVersionResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateApplicationVersion",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationVersionRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationFileName", rt::Kind::String).required(),
        rt::Member::new(
            "ApplicationVersionRegions",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::rendering_region::SCHEMA)),
        ),
        rt::Member::new(
            "ApplicationVersionUpdateMode",
            rt::Kind::Enum(&crate::types::application_version_update_mode::SCHEMA),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationVersionResponse",
    members: &[
        rt::Member::new(
            "Version",
            rt::Kind::Struct(crate::schema::USER_APPLICATION_VERSION),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
