// @generated from spec/car/actions/CreateApplicationSnapshot.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a snapshot of an application's version.
///
/// The request of `CreateApplicationSnapshot`, answered by [`CreateApplicationSnapshotResponse`].
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
/// - `AuthFailure`: Access management (CAM) could not verify the signature or the caller.
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ApplicationLockFail`: The application could not be locked.
/// - `FailedOperation.ApplicationNotFind`: There is no such application.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `OperationDenied`: The operation is refused.
///
/// Source: the vendor's page "CreateApplicationSnapshot", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationSnapshotRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Where the service downloads the application; empty if the version is made from an uploaded file.
    ///
    /// - Required.
    /// - Must be a URL (or empty).
    /// - Sensitive: it never shows in debug output, errors or traces.
    /// - **Note.** The documents show: Nothing is said of access to the address. Chosen: The address is
    ///   sensitive. Reason: A download address of a private bucket carries a signature that opens it to anyone.
    pub application_download_url: String,
    pub(crate) extra: rt::Extra,
}

impl CreateApplicationSnapshotRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_download_url: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateApplicationSnapshotRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_download_url),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateApplicationSnapshotRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationSnapshotRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateApplicationSnapshotRequest {
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
            1 => self.application_download_url = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateApplicationSnapshotRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateApplicationSnapshotRequest {
    type Service = crate::Service;
    type Response = CreateApplicationSnapshotResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateApplicationSnapshotRequest {
    /// Starts a [`CreateApplicationSnapshotBuilder`] without a client; [`build`](CreateApplicationSnapshotBuilder::build) ends it.
    pub fn builder() -> CreateApplicationSnapshotBuilder {
        CreateApplicationSnapshotBuilder::new(())
    }
}

/// Builds a [`CreateApplicationSnapshotRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateApplicationSnapshotBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
    ApplicationDownloadUrlState = crate::missing::ApplicationDownloadUrl,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateApplicationSnapshotRequest,
    given: std::marker::PhantomData<(ApplicationIdState, ApplicationDownloadUrlState)>,
}

impl<
    C,
> CreateApplicationSnapshotBuilder<
    C,
    crate::missing::ApplicationId,
    crate::missing::ApplicationDownloadUrl,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateApplicationSnapshotRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationIdState,
    ApplicationDownloadUrlState,
> CreateApplicationSnapshotBuilder<C, ApplicationIdState, ApplicationDownloadUrlState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationSnapshotBuilder<C, rt::Given, ApplicationDownloadUrlState> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Where the service downloads the application; empty if the version is made from an uploaded file.
    ///
    /// - Required.
    /// - Must be a URL (or empty).
    /// - Sensitive: it never shows in debug output, errors or traces.
    /// - **Note.** The documents show: Nothing is said of access to the address. Chosen: The address is
    ///   sensitive. Reason: A download address of a private bucket carries a signature that opens it to anyone.
    pub fn application_download_url(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationSnapshotBuilder<C, ApplicationIdState, rt::Given> {
        self.made.application_download_url = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateApplicationSnapshotRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateApplicationSnapshotRequest
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationDownloadUrlState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateApplicationSnapshotBuilder<C, Next0, Next1> {
        CreateApplicationSnapshotBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
    ApplicationDownloadUrlState,
> CreateApplicationSnapshotBuilder<
    crate::Client,
    ApplicationIdState,
    ApplicationDownloadUrlState,
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
    pub async fn send(self) -> Result<CreateApplicationSnapshotResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationDownloadUrlState: rt::IsGiven,
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
        ApplicationDownloadUrlState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdState,
    ApplicationDownloadUrlState,
> CreateApplicationSnapshotBuilder<
    crate::blocking::Client,
    ApplicationIdState,
    ApplicationDownloadUrlState,
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
    pub fn send(self) -> Result<CreateApplicationSnapshotResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationDownloadUrlState: rt::IsGiven,
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
        ApplicationDownloadUrlState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateApplicationSnapshotRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationSnapshotResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateApplicationSnapshotResponse {
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

impl std::fmt::Debug for CreateApplicationSnapshotResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationSnapshotResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateApplicationSnapshotResponse {
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

impl<'de> rt::Deserialize<'de> for CreateApplicationSnapshotResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateApplicationSnapshotResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateApplicationSnapshotResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateApplicationSnapshot",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationSnapshotRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationDownloadUrl", rt::Kind::String)
            .required()
            .sensitive()
            .checks(&[rt::Check::Format(rt::Format::Url(&[]))])
            .or(&[rt::Literal::String("")]),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationSnapshotResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
