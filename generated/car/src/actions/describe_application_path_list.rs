// @generated from spec/car/actions/DescribeApplicationPathList.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the paths that an application can be started by.
///
/// The request of `DescribeApplicationPathList`, answered by [`DescribeApplicationPathListResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-02.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation.ApplicationNotFind`: There is no such application.
/// - `InvalidParameter`: A parameter is wrong.
///
/// Source: the vendor's page "DescribeApplicationPathList", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationPathListRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Id of the version.
    ///
    /// - Optional.
    pub application_version_id: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationPathListRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_version_id: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationPathListRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_version_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationPathListRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationPathListRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationPathListRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationPathListRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationPathListRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationPathListResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationPathListRequest {
    /// Starts a [`DescribeApplicationPathListBuilder`] without a client; [`build`](DescribeApplicationPathListBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationPathListBuilder {
        DescribeApplicationPathListBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationPathListRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationPathListBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationPathListRequest,
    given: std::marker::PhantomData<(ApplicationIdState,)>,
}

impl<C> DescribeApplicationPathListBuilder<C, crate::missing::ApplicationId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationPathListRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ApplicationIdState> DescribeApplicationPathListBuilder<C, ApplicationIdState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeApplicationPathListBuilder<C, rt::Given> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Id of the version.
    ///
    /// - Optional.
    pub fn application_version_id(mut self, value: impl Into<String>) -> Self {
        self.made.application_version_id = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationPathListRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationPathListRequest
    where
        ApplicationIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeApplicationPathListBuilder<C, Next0> {
        DescribeApplicationPathListBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
> DescribeApplicationPathListBuilder<crate::Client, ApplicationIdState> {
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
    pub async fn send(self) -> Result<DescribeApplicationPathListResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdState,
> DescribeApplicationPathListBuilder<crate::blocking::Client, ApplicationIdState> {
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
    pub fn send(self) -> Result<DescribeApplicationPathListResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeApplicationPathListRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationPathListResponse {
    /// Paths of the `.exe` files.
    ///
    /// - The service may answer null.
    pub path_list: Vec<String>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationPathListResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.path_list),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationPathListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationPathListResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationPathListResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.path_list = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationPathListResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationPathListResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationPathListResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationPathList",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationPathListRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationVersionId", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationPathListResponse",
    members: &[
        rt::Member::new("PathList", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
