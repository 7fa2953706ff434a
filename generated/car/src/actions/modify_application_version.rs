// @generated from spec/car/actions/ModifyApplicationVersion.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Rename a version of an application.
///
/// The request of `ModifyApplicationVersion`, answered by [`ModifyApplicationVersionResponse`].
///
/// - A repeated call leaves the same state as the first.
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
///
/// Source: the vendor's page "ModifyApplicationVersion", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyApplicationVersionRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Id of the version.
    ///
    /// - Required.
    pub application_version_id: String,
    /// New name of the version.
    ///
    /// - Optional.
    pub application_version_name: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl ModifyApplicationVersionRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_version_id: String::new(),
            application_version_name: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyApplicationVersionRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_version_id),
            2 => rt::view(&self.application_version_name),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyApplicationVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyApplicationVersionRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyApplicationVersionRequest {
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
            1 => self.application_version_id = rt::next(map)?,
            2 => self.application_version_name = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyApplicationVersionRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyApplicationVersionRequest {
    type Service = crate::Service;
    type Response = ModifyApplicationVersionResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyApplicationVersionRequest {
    /// Starts a [`ModifyApplicationVersionBuilder`] without a client; [`build`](ModifyApplicationVersionBuilder::build) ends it.
    pub fn builder() -> ModifyApplicationVersionBuilder {
        ModifyApplicationVersionBuilder::new(())
    }
}

/// Builds a [`ModifyApplicationVersionRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyApplicationVersionBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
    ApplicationVersionIdState = crate::missing::ApplicationVersionId,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyApplicationVersionRequest,
    given: std::marker::PhantomData<(ApplicationIdState, ApplicationVersionIdState)>,
}

impl<
    C,
> ModifyApplicationVersionBuilder<
    C,
    crate::missing::ApplicationId,
    crate::missing::ApplicationVersionId,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyApplicationVersionRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationIdState,
    ApplicationVersionIdState,
> ModifyApplicationVersionBuilder<C, ApplicationIdState, ApplicationVersionIdState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyApplicationVersionBuilder<C, rt::Given, ApplicationVersionIdState> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Id of the version.
    ///
    /// - Required.
    pub fn application_version_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyApplicationVersionBuilder<C, ApplicationIdState, rt::Given> {
        self.made.application_version_id = value.into();
        self.turn()
    }

    /// New name of the version.
    ///
    /// - Optional.
    pub fn application_version_name(mut self, value: impl Into<String>) -> Self {
        self.made.application_version_name = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyApplicationVersionRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyApplicationVersionRequest
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationVersionIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> ModifyApplicationVersionBuilder<C, Next0, Next1> {
        ModifyApplicationVersionBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
    ApplicationVersionIdState,
> ModifyApplicationVersionBuilder<
    crate::Client,
    ApplicationIdState,
    ApplicationVersionIdState,
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
    pub async fn send(self) -> Result<ModifyApplicationVersionResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationVersionIdState: rt::IsGiven,
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
        ApplicationVersionIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdState,
    ApplicationVersionIdState,
> ModifyApplicationVersionBuilder<
    crate::blocking::Client,
    ApplicationIdState,
    ApplicationVersionIdState,
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
    pub fn send(self) -> Result<ModifyApplicationVersionResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationVersionIdState: rt::IsGiven,
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
        ApplicationVersionIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyApplicationVersionRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyApplicationVersionResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyApplicationVersionResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyApplicationVersionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyApplicationVersionResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyApplicationVersionResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ModifyApplicationVersionResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyApplicationVersionResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyApplicationVersionResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyApplicationVersion",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyApplicationVersionRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationVersionId", rt::Kind::String).required(),
        rt::Member::new("ApplicationVersionName", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyApplicationVersionResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
