// @generated from spec/car/actions/DeleteApplicationProjects.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Delete projects.
///
/// The request of `DeleteApplicationProjects`, answered by [`DeleteApplicationProjectsResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// Source: the vendor's page "DeleteApplicationProjects", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationProjectsRequest {
    /// Ids of the projects.
    ///
    /// - Required.
    pub project_ids: Vec<String>,
    pub(crate) extra: rt::Extra,
}

impl DeleteApplicationProjectsRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            project_ids: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DeleteApplicationProjectsRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_ids),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DeleteApplicationProjectsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteApplicationProjectsRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DeleteApplicationProjectsRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_ids = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DeleteApplicationProjectsRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DeleteApplicationProjectsRequest {
    type Service = crate::Service;
    type Response = DeleteApplicationProjectsResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DeleteApplicationProjectsRequest {
    /// Starts a [`DeleteApplicationProjectsBuilder`] without a client; [`build`](DeleteApplicationProjectsBuilder::build) ends it.
    pub fn builder() -> DeleteApplicationProjectsBuilder {
        DeleteApplicationProjectsBuilder::new(())
    }
}

/// Builds a [`DeleteApplicationProjectsRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DeleteApplicationProjectsBuilder<
    C = (),
    ProjectIdsState = crate::missing::ProjectIds,
> {
    client: C,
    options: rt::CallOptions,
    made: DeleteApplicationProjectsRequest,
    given: std::marker::PhantomData<(ProjectIdsState,)>,
}

impl<C> DeleteApplicationProjectsBuilder<C, crate::missing::ProjectIds> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DeleteApplicationProjectsRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ProjectIdsState> DeleteApplicationProjectsBuilder<C, ProjectIdsState> {
    /// Ids of the projects.
    ///
    /// - Required.
    pub fn project_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteApplicationProjectsBuilder<C, rt::Given> {
        self.made.project_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DeleteApplicationProjectsRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DeleteApplicationProjectsRequest
    where
        ProjectIdsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DeleteApplicationProjectsBuilder<C, Next0> {
        DeleteApplicationProjectsBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<ProjectIdsState> DeleteApplicationProjectsBuilder<crate::Client, ProjectIdsState> {
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
    pub async fn send(self) -> Result<DeleteApplicationProjectsResponse, rt::Error>
    where
        ProjectIdsState: rt::IsGiven,
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
        ProjectIdsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ProjectIdsState,
> DeleteApplicationProjectsBuilder<crate::blocking::Client, ProjectIdsState> {
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
    pub fn send(self) -> Result<DeleteApplicationProjectsResponse, rt::Error>
    where
        ProjectIdsState: rt::IsGiven,
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
        ProjectIdsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DeleteApplicationProjectsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationProjectsResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DeleteApplicationProjectsResponse {
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

impl std::fmt::Debug for DeleteApplicationProjectsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteApplicationProjectsResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DeleteApplicationProjectsResponse {
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

impl<'de> rt::Deserialize<'de> for DeleteApplicationProjectsResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DeleteApplicationProjectsResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DeleteApplicationProjectsResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DeleteApplicationProjects",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteApplicationProjectsRequest",
    members: &[
        rt::Member::new("ProjectIds", rt::Kind::List(&rt::Kind::String)).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteApplicationProjectsResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
