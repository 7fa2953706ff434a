// @generated from spec/car/actions/ApplyConcurrent.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Apply for a concurrency for a user, before the user's session is created.
///
/// The request of `ApplyConcurrent`, answered by [`ApplyConcurrentResponse`].
///
/// - A repeated call may change something again.
/// - At most 100 requests per second.
/// - Ends after 20 seconds at the latest.
/// - Takes no region.
/// - Since the release of 2022-09-05.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ProcessTimeout`: The request took too long.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter.JsonParseError`: The JSON can't be parsed.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `ResourceNotFound.NoIdle`: No concurrency is free.
/// - `ResourceUnavailable.Initialization`: The resource is still being initialized.
/// - `UnsupportedOperation.Stopping`: The session is just being ended.
///
/// Source: the vendor's page "ApplyConcurrent", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyConcurrentRequest {
    /// Your own unique id of the user, which the service does not look into. A random id will do, but the same
    /// one has to be sent when the user connects again.
    ///
    /// - Required.
    pub user_id: String,
    /// Public IP address of the user's client. A concurrency near to it is chosen.
    ///
    /// - Required.
    /// - Must be an IP address.
    pub user_ip: String,
    /// Id of the project.
    ///
    /// - Required.
    pub project_id: String,
    /// Id of the application's version.
    ///
    /// - Optional.
    /// - Default: the current version.
    pub application_version_id: Option<String>,
    /// Id of the application, for a project of several applications. A project of a single application ignores it
    /// and runs that one.
    ///
    /// - Optional.
    /// - Since the release of 2023-02-08.
    pub application_id: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl ApplyConcurrentRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            user_id: String::new(),
            user_ip: String::new(),
            project_id: String::new(),
            application_version_id: None,
            application_id: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ApplyConcurrentRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_id),
            1 => rt::view(&self.user_ip),
            2 => rt::view(&self.project_id),
            3 => rt::view(&self.application_version_id),
            4 => rt::view(&self.application_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ApplyConcurrentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplyConcurrentRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ApplyConcurrentRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.user_id = rt::next(map)?,
            1 => self.user_ip = rt::next(map)?,
            2 => self.project_id = rt::next(map)?,
            3 => self.application_version_id = rt::next(map)?,
            4 => self.application_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ApplyConcurrentRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ApplyConcurrentRequest {
    type Service = crate::Service;
    type Response = ApplyConcurrentResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ApplyConcurrentRequest {
    /// Starts a [`ApplyConcurrentBuilder`] without a client; [`build`](ApplyConcurrentBuilder::build) ends it.
    pub fn builder() -> ApplyConcurrentBuilder {
        ApplyConcurrentBuilder::new(())
    }
}

/// Builds a [`ApplyConcurrentRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ApplyConcurrentBuilder<
    C = (),
    UserIdState = crate::missing::UserId,
    UserIpState = crate::missing::UserIp,
    ProjectIdState = crate::missing::ProjectId,
> {
    client: C,
    options: rt::CallOptions,
    made: ApplyConcurrentRequest,
    given: std::marker::PhantomData<(UserIdState, UserIpState, ProjectIdState)>,
}

impl<
    C,
> ApplyConcurrentBuilder<
    C,
    crate::missing::UserId,
    crate::missing::UserIp,
    crate::missing::ProjectId,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ApplyConcurrentRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    UserIdState,
    UserIpState,
    ProjectIdState,
> ApplyConcurrentBuilder<C, UserIdState, UserIpState, ProjectIdState> {
    /// Your own unique id of the user, which the service does not look into. A random id will do, but the same
    /// one has to be sent when the user connects again.
    ///
    /// - Required.
    pub fn user_id(
        mut self,
        value: impl Into<String>,
    ) -> ApplyConcurrentBuilder<C, rt::Given, UserIpState, ProjectIdState> {
        self.made.user_id = value.into();
        self.turn()
    }

    /// Public IP address of the user's client. A concurrency near to it is chosen.
    ///
    /// - Required.
    /// - Must be an IP address.
    pub fn user_ip(
        mut self,
        value: impl Into<String>,
    ) -> ApplyConcurrentBuilder<C, UserIdState, rt::Given, ProjectIdState> {
        self.made.user_ip = value.into();
        self.turn()
    }

    /// Id of the project.
    ///
    /// - Required.
    pub fn project_id(
        mut self,
        value: impl Into<String>,
    ) -> ApplyConcurrentBuilder<C, UserIdState, UserIpState, rt::Given> {
        self.made.project_id = value.into();
        self.turn()
    }

    /// Id of the application's version.
    ///
    /// - Optional.
    /// - Default: the current version.
    pub fn application_version_id(mut self, value: impl Into<String>) -> Self {
        self.made.application_version_id = Some(value.into());
        self
    }

    /// Id of the application, for a project of several applications. A project of a single application ignores it
    /// and runs that one.
    ///
    /// - Optional.
    /// - Since the release of 2023-02-08.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.made.application_id = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ApplyConcurrentRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ApplyConcurrentRequest
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> ApplyConcurrentBuilder<C, Next0, Next1, Next2> {
        ApplyConcurrentBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    UserIdState,
    UserIpState,
    ProjectIdState,
> ApplyConcurrentBuilder<crate::Client, UserIdState, UserIpState, ProjectIdState> {
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
    pub async fn send(self) -> Result<ApplyConcurrentResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
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
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    UserIdState,
    UserIpState,
    ProjectIdState,
> ApplyConcurrentBuilder<
    crate::blocking::Client,
    UserIdState,
    UserIpState,
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
    pub fn send(self) -> Result<ApplyConcurrentResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
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
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ApplyConcurrentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyConcurrentResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ApplyConcurrentResponse {
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

impl std::fmt::Debug for ApplyConcurrentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplyConcurrentResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ApplyConcurrentResponse {
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

impl<'de> rt::Deserialize<'de> for ApplyConcurrentResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ApplyConcurrentResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ApplyConcurrentResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ApplyConcurrent",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 100,
    region: rt::Region::None,
    timeout_seconds: Some(20),
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplyConcurrentRequest",
    members: &[
        rt::Member::new("UserId", rt::Kind::String).required(),
        rt::Member::new("UserIp", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Ip)]),
        rt::Member::new("ProjectId", rt::Kind::String).required(),
        rt::Member::new("ApplicationVersionId", rt::Kind::String),
        rt::Member::new("ApplicationId", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplyConcurrentResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
