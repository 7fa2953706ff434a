// @generated from spec/tag/actions/AddProject.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a project.
///
/// The request of `AddProject`, answered by [`AddProjectResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-11-22.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ProjectNumExceed`: The account has as many projects as it may have.
/// - `InvalidParameter.ProjectNameExisted`: A project of this name exists already.
/// - `ResourceNotFound.RecordNotFound`: There is no such record.
///
/// Source: the vendor's page "AddProject", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProjectRequest {
    /// Name of the project.
    ///
    /// - Required.
    pub project_name: String,
    /// Description of the project.
    ///
    /// - Optional.
    pub info: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl AddProjectRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            project_name: String::new(),
            info: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for AddProjectRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_name),
            1 => rt::view(&self.info),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for AddProjectRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AddProjectRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for AddProjectRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_name = rt::next(map)?,
            1 => self.info = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for AddProjectRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for AddProjectRequest {
    type Service = crate::Service;
    type Response = AddProjectResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl AddProjectRequest {
    /// Starts a [`AddProjectBuilder`] without a client; [`build`](AddProjectBuilder::build) ends it.
    pub fn builder() -> AddProjectBuilder {
        AddProjectBuilder::new(())
    }
}

/// Builds a [`AddProjectRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct AddProjectBuilder<C = (), ProjectNameState = crate::missing::ProjectName> {
    client: C,
    options: rt::CallOptions,
    made: AddProjectRequest,
    given: std::marker::PhantomData<(ProjectNameState,)>,
}

impl<C> AddProjectBuilder<C, crate::missing::ProjectName> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: AddProjectRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ProjectNameState> AddProjectBuilder<C, ProjectNameState> {
    /// Name of the project.
    ///
    /// - Required.
    pub fn project_name(
        mut self,
        value: impl Into<String>,
    ) -> AddProjectBuilder<C, rt::Given> {
        self.made.project_name = value.into();
        self.turn()
    }

    /// Description of the project.
    ///
    /// - Optional.
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.made.info = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`AddProjectRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> AddProjectRequest
    where
        ProjectNameState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> AddProjectBuilder<C, Next0> {
        AddProjectBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<ProjectNameState> AddProjectBuilder<crate::Client, ProjectNameState> {
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
    pub async fn send(self) -> Result<AddProjectResponse, rt::Error>
    where
        ProjectNameState: rt::IsGiven,
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
        ProjectNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<ProjectNameState> AddProjectBuilder<crate::blocking::Client, ProjectNameState> {
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
    pub fn send(self) -> Result<AddProjectResponse, rt::Error>
    where
        ProjectNameState: rt::IsGiven,
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
        ProjectNameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`AddProjectRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProjectResponse {
    /// Id of the project.
    pub project_id: i64,
    /// Whether the project is new.
    pub is_new: i64,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for AddProjectResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            1 => rt::view(&self.is_new),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for AddProjectResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AddProjectResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for AddProjectResponse {
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
            1 => self.is_new = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for AddProjectResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl AddProjectResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for AddProjectResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "AddProject",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "AddProjectRequest",
    members: &[
        rt::Member::new("ProjectName", rt::Kind::String).required(),
        rt::Member::new("Info", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "AddProjectResponse",
    members: &[
        rt::Member::new("ProjectId", rt::Kind::Integer),
        rt::Member::new("IsNew", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
