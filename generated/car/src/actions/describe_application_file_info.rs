// @generated from spec/car/actions/DescribeApplicationFileInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query whether files of an application exist.
///
/// The request of `DescribeApplicationFileInfo`, answered by [`DescribeApplicationFileInfoResponse`].
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
/// Source: the vendor's page "DescribeApplicationFileInfo", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationFileInfoRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Paths of the files.
    ///
    /// - Optional.
    pub file_path_list: Option<Vec<String>>,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationFileInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            file_path_list: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationFileInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.file_path_list),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationFileInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationFileInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationFileInfoRequest {
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
            1 => self.file_path_list = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationFileInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationFileInfoRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationFileInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationFileInfoRequest {
    /// Starts a [`DescribeApplicationFileInfoBuilder`] without a client; [`build`](DescribeApplicationFileInfoBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationFileInfoBuilder {
        DescribeApplicationFileInfoBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationFileInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationFileInfoBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationFileInfoRequest,
    given: std::marker::PhantomData<(ApplicationIdState,)>,
}

impl<C> DescribeApplicationFileInfoBuilder<C, crate::missing::ApplicationId> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationFileInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, ApplicationIdState> DescribeApplicationFileInfoBuilder<C, ApplicationIdState> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> DescribeApplicationFileInfoBuilder<C, rt::Given> {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Paths of the files.
    ///
    /// - Optional.
    pub fn file_path_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.file_path_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationFileInfoRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationFileInfoRequest
    where
        ApplicationIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeApplicationFileInfoBuilder<C, Next0> {
        DescribeApplicationFileInfoBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
> DescribeApplicationFileInfoBuilder<crate::Client, ApplicationIdState> {
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
    pub async fn send(self) -> Result<DescribeApplicationFileInfoResponse, rt::Error>
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
> DescribeApplicationFileInfoBuilder<crate::blocking::Client, ApplicationIdState> {
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
    pub fn send(self) -> Result<DescribeApplicationFileInfoResponse, rt::Error>
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

/// The answer to a [`DescribeApplicationFileInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationFileInfoResponse {
    /// The files.
    ///
    /// - The service may answer null.
    pub file_info_list: Vec<crate::types::UserApplicationFileInfo>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationFileInfoResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.file_info_list),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationFileInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationFileInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationFileInfoResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.file_info_list = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationFileInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationFileInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationFileInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationFileInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationFileInfoRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("FilePathList", rt::Kind::List(&rt::Kind::String)),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationFileInfoResponse",
    members: &[
        rt::Member::new(
            "FileInfoList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_FILE_INFO)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
