// @generated from spec/car/actions/BindConcurrentPackagesToProject.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Bind concurrency packs to a project.
///
/// The request of `BindConcurrentPackagesToProject`, answered by [`BindConcurrentPackagesToProjectResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// Source: the vendor's page "BindConcurrentPackagesToProject", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindConcurrentPackagesToProjectRequest {
    /// Ids of the concurrency packs.
    ///
    /// - Required.
    pub concurrent_ids: Vec<String>,
    /// Id of the project.
    ///
    /// - Required.
    pub project_id: String,
    pub(crate) extra: rt::Extra,
}

impl BindConcurrentPackagesToProjectRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            concurrent_ids: Vec::new(),
            project_id: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for BindConcurrentPackagesToProjectRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.concurrent_ids),
            1 => rt::view(&self.project_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for BindConcurrentPackagesToProjectRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for BindConcurrentPackagesToProjectRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for BindConcurrentPackagesToProjectRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.concurrent_ids = rt::next(map)?,
            1 => self.project_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for BindConcurrentPackagesToProjectRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for BindConcurrentPackagesToProjectRequest {
    type Service = crate::Service;
    type Response = BindConcurrentPackagesToProjectResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl BindConcurrentPackagesToProjectRequest {
    /// Starts a [`BindConcurrentPackagesToProjectBuilder`] without a client; [`build`](BindConcurrentPackagesToProjectBuilder::build) ends it.
    pub fn builder() -> BindConcurrentPackagesToProjectBuilder {
        BindConcurrentPackagesToProjectBuilder::new(())
    }
}

/// Builds a [`BindConcurrentPackagesToProjectRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct BindConcurrentPackagesToProjectBuilder<
    C = (),
    ConcurrentIdsState = crate::missing::ConcurrentIds,
    ProjectIdState = crate::missing::ProjectId,
> {
    client: C,
    options: rt::CallOptions,
    made: BindConcurrentPackagesToProjectRequest,
    given: std::marker::PhantomData<(ConcurrentIdsState, ProjectIdState)>,
}

impl<
    C,
> BindConcurrentPackagesToProjectBuilder<
    C,
    crate::missing::ConcurrentIds,
    crate::missing::ProjectId,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: BindConcurrentPackagesToProjectRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ConcurrentIdsState,
    ProjectIdState,
> BindConcurrentPackagesToProjectBuilder<C, ConcurrentIdsState, ProjectIdState> {
    /// Ids of the concurrency packs.
    ///
    /// - Required.
    pub fn concurrent_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> BindConcurrentPackagesToProjectBuilder<C, rt::Given, ProjectIdState> {
        self.made.concurrent_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Id of the project.
    ///
    /// - Required.
    pub fn project_id(
        mut self,
        value: impl Into<String>,
    ) -> BindConcurrentPackagesToProjectBuilder<C, ConcurrentIdsState, rt::Given> {
        self.made.project_id = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`BindConcurrentPackagesToProjectRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> BindConcurrentPackagesToProjectRequest
    where
        ConcurrentIdsState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(
        self,
    ) -> BindConcurrentPackagesToProjectBuilder<C, Next0, Next1> {
        BindConcurrentPackagesToProjectBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ConcurrentIdsState,
    ProjectIdState,
> BindConcurrentPackagesToProjectBuilder<
    crate::Client,
    ConcurrentIdsState,
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
    pub async fn send(self) -> Result<BindConcurrentPackagesToProjectResponse, rt::Error>
    where
        ConcurrentIdsState: rt::IsGiven,
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
        ConcurrentIdsState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ConcurrentIdsState,
    ProjectIdState,
> BindConcurrentPackagesToProjectBuilder<
    crate::blocking::Client,
    ConcurrentIdsState,
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
    pub fn send(self) -> Result<BindConcurrentPackagesToProjectResponse, rt::Error>
    where
        ConcurrentIdsState: rt::IsGiven,
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
        ConcurrentIdsState: rt::IsGiven,
        ProjectIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`BindConcurrentPackagesToProjectRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindConcurrentPackagesToProjectResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for BindConcurrentPackagesToProjectResponse {
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

impl std::fmt::Debug for BindConcurrentPackagesToProjectResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for BindConcurrentPackagesToProjectResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for BindConcurrentPackagesToProjectResponse {
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

impl<'de> rt::Deserialize<'de> for BindConcurrentPackagesToProjectResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl BindConcurrentPackagesToProjectResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for BindConcurrentPackagesToProjectResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "BindConcurrentPackagesToProject",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "BindConcurrentPackagesToProjectRequest",
    members: &[
        rt::Member::new("ConcurrentIds", rt::Kind::List(&rt::Kind::String)).required(),
        rt::Member::new("ProjectId", rt::Kind::String).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "BindConcurrentPackagesToProjectResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
