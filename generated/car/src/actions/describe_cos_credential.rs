// @generated from spec/car/actions/DescribeCosCredential.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Get a temporary credential to upload an application's file to Cloud Object Storage (COS) with.
///
/// The request of `DescribeCosCredential`, answered by [`DescribeCosCredentialResponse`].
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
/// - `AuthFailure`: Access management (CAM) could not verify the signature or the caller.
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.ApplicationLockFail`: The application could not be locked.
/// - `FailedOperation.ApplicationNotFind`: There is no such application.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `OperationDenied`: The operation is refused.
/// - **Note.** The documents show: There are two editions of the page, of 2024-11-27 and of 2025-10-30.
///   Chosen: The newer one is the source. Reason: Both say the same.
/// - **Note.** The documents show: The page speaks of a query for key information, and not of what the key is
///   for. Chosen: It is a credential for uploads. Reason: The request names the application's file, and the
///   response the bucket and the path for it.
/// - **Note.** The documents show: The errors are those of actions that change an application; one is that it
///   could not be locked. Chosen: The effect is `read`. Reason: A repeated call gives another credential, and
///   no lasting change is documented.
///
/// Source: the vendor's page "DescribeCosCredential", as of 2025-10-30.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeCosCredentialRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Name of the application's file, an archive that ends in `zip`, `rar` or `7z`.
    ///
    /// - Optional.
    /// - **Note.** The documents show: The file has to be an archive, and CreateApplicationVersion takes `apk`
    ///   files as well. Chosen: Nothing is checked. Reason: Whether mobile applications are uploaded in this way
    ///   only the service can tell.
    pub application_file_name: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeCosCredentialRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_file_name: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeCosCredentialRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_file_name),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeCosCredentialRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeCosCredentialRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeCosCredentialRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeCosCredentialRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeCosCredentialRequest {
    type Service = crate::Service;
    type Response = DescribeCosCredentialResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeCosCredentialRequest {
    /// Starts a [`DescribeCosCredentialBuilder`] without a client; [`build`](DescribeCosCredentialBuilder::build) ends it.
    pub fn builder() -> DescribeCosCredentialBuilder {
        DescribeCosCredentialBuilder::new(())
    }
}

/// Builds a [`DescribeCosCredentialRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeCosCredentialBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeCosCredentialRequest,
    given: std::marker::PhantomData<(ApplicationIdState,)>,
}

impl<C> DescribeCosCredentialBuilder<C, crate::missing::ApplicationId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeCosCredentialRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ApplicationIdState> DescribeCosCredentialBuilder<C, ApplicationIdState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeCosCredentialBuilder<C, rt::Given> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Name of the application's file, an archive that ends in `zip`, `rar` or `7z`.
    ///
    /// - Optional.
    /// - **Note.** The documents show: The file has to be an archive, and CreateApplicationVersion takes `apk`
    ///   files as well. Chosen: Nothing is checked. Reason: Whether mobile applications are uploaded in this way
    ///   only the service can tell.
    pub fn application_file_name(mut self, value: impl Into<String>) -> Self {
        self.made.application_file_name = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeCosCredentialRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeCosCredentialRequest
    where
        ApplicationIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeCosCredentialBuilder<C, Next0> {
        DescribeCosCredentialBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
> DescribeCosCredentialBuilder<crate::Client, ApplicationIdState> {
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
    pub async fn send(self) -> Result<DescribeCosCredentialResponse, rt::Error>
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
> DescribeCosCredentialBuilder<crate::blocking::Client, ApplicationIdState> {
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
    pub fn send(self) -> Result<DescribeCosCredentialResponse, rt::Error>
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

/// The answer to a [`DescribeCosCredentialRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCosCredentialResponse {
    /// Secret id of the credential, which is no secret itself.
    pub secret_id: String,
    /// Secret key of the credential.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub secret_key: String,
    /// Token that goes with the credential.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub session_token: String,
    /// Bucket that the credential is for.
    pub cos_bucket: String,
    /// Region of the bucket.
    pub cos_region: String,
    /// Path in the bucket that the credential is for.
    pub path: String,
    /// When the credential begins to be valid.
    ///
    /// - **Note.** The documents show: Neither the unit nor the start of the count is said, and the example
    ///   expires before it begins. Chosen: There is no unit. Reason: Seconds since 1970 are likely, but nothing
    ///   on the page says so.
    pub start_time: i64,
    /// When the credential expires, counted as `StartTime` is.
    pub expired_time: i64,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeCosCredentialResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.secret_id),
            1 => rt::view(&self.secret_key),
            2 => rt::view(&self.session_token),
            3 => rt::view(&self.cos_bucket),
            4 => rt::view(&self.cos_region),
            5 => rt::view(&self.path),
            6 => rt::view(&self.start_time),
            7 => rt::view(&self.expired_time),
            8 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeCosCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeCosCredentialResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeCosCredentialResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.secret_id = rt::next(map)?,
            1 => self.secret_key = rt::next(map)?,
            2 => self.session_token = rt::next(map)?,
            3 => self.cos_bucket = rt::next(map)?,
            4 => self.cos_region = rt::next(map)?,
            5 => self.path = rt::next(map)?,
            6 => self.start_time = rt::next(map)?,
            7 => self.expired_time = rt::next(map)?,
            8 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeCosCredentialResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeCosCredentialResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeCosCredentialResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeCosCredential",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeCosCredentialRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationFileName", rt::Kind::String),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeCosCredentialResponse",
    members: &[
        rt::Member::new("SecretID", rt::Kind::String),
        rt::Member::new("SecretKey", rt::Kind::String).sensitive(),
        rt::Member::new("SessionToken", rt::Kind::String).sensitive(),
        rt::Member::new("CosBucket", rt::Kind::String),
        rt::Member::new("CosRegion", rt::Kind::String),
        rt::Member::new("Path", rt::Kind::String),
        rt::Member::new("StartTime", rt::Kind::Integer),
        rt::Member::new("ExpiredTime", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
