// @generated from spec/car/actions/ModifyApplicationBaseInfo.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Change the basic settings of an application.
///
/// The request of `ModifyApplicationBaseInfo`, answered by [`ModifyApplicationBaseInfoResponse`].
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
/// - `AuthFailure`: Access management (CAM) could not verify the signature or the caller.
/// - `FailedOperation.ApplicationNotFind`: There is no such application.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
///
/// Source: the vendor's page "ModifyApplicationBaseInfo", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyApplicationBaseInfoRequest {
    /// Id of the application.
    ///
    /// - Required.
    pub application_id: String,
    /// Path of the program to run.
    ///
    /// - Required.
    pub application_exe_path: String,
    /// Names of the application's processes, such as `test.exe|xxx.exe`.
    ///
    /// - Required.
    pub application_inter_list: String,
    /// How the picture of the application is captured.
    ///
    /// - Required.
    pub application_base_info: crate::types::ApplicationBaseInfo,
    /// Parameters that the application is started with.
    ///
    /// - Optional.
    pub application_params: Option<String>,
    /// Name of the application.
    ///
    /// - Optional.
    pub application_name: Option<String>,
    /// Where the application keeps its logs and archives.
    ///
    /// - Optional.
    pub application_stores: Option<Vec<crate::types::UserApplicationStore>>,
    pub(crate) extra: rt::Extra,
}

impl ModifyApplicationBaseInfoRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id: String::new(),
            application_exe_path: String::new(),
            application_inter_list: String::new(),
            application_base_info: crate::types::ApplicationBaseInfo::blank(),
            application_params: None,
            application_name: None,
            application_stores: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyApplicationBaseInfoRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.application_exe_path),
            2 => rt::view(&self.application_inter_list),
            3 => rt::view(&self.application_base_info),
            4 => rt::view(&self.application_params),
            5 => rt::view(&self.application_name),
            6 => rt::view(&self.application_stores),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyApplicationBaseInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyApplicationBaseInfoRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyApplicationBaseInfoRequest {
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
            1 => self.application_exe_path = rt::next(map)?,
            2 => self.application_inter_list = rt::next(map)?,
            3 => self.application_base_info = rt::next(map)?,
            4 => self.application_params = rt::next(map)?,
            5 => self.application_name = rt::next(map)?,
            6 => self.application_stores = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyApplicationBaseInfoRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyApplicationBaseInfoRequest {
    type Service = crate::Service;
    type Response = ModifyApplicationBaseInfoResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyApplicationBaseInfoRequest {
    /// Starts a [`ModifyApplicationBaseInfoBuilder`] without a client; [`build`](ModifyApplicationBaseInfoBuilder::build) ends it.
    pub fn builder() -> ModifyApplicationBaseInfoBuilder {
        ModifyApplicationBaseInfoBuilder::new(())
    }
}

/// Builds a [`ModifyApplicationBaseInfoRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyApplicationBaseInfoBuilder<
    C = (),
    ApplicationIdState = crate::missing::ApplicationId,
    ApplicationExePathState = crate::missing::ApplicationExePath,
    ApplicationInterListState = crate::missing::ApplicationInterList,
    ApplicationBaseInfoState = crate::missing::ApplicationBaseInfo,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyApplicationBaseInfoRequest,
    given: std::marker::PhantomData<
        (
            ApplicationIdState,
            ApplicationExePathState,
            ApplicationInterListState,
            ApplicationBaseInfoState,
        ),
    >,
}

impl<
    C,
> ModifyApplicationBaseInfoBuilder<
    C,
    crate::missing::ApplicationId,
    crate::missing::ApplicationExePath,
    crate::missing::ApplicationInterList,
    crate::missing::ApplicationBaseInfo,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyApplicationBaseInfoRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
> ModifyApplicationBaseInfoBuilder<
    C,
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
> {
    /// Id of the application.
    ///
    /// - Required.
    pub fn application_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyApplicationBaseInfoBuilder<
        C,
        rt::Given,
        ApplicationExePathState,
        ApplicationInterListState,
        ApplicationBaseInfoState,
    > {
        self.made.application_id = value.into();
        self.turn()
    }

    /// Path of the program to run.
    ///
    /// - Required.
    pub fn application_exe_path(
        mut self,
        value: impl Into<String>,
    ) -> ModifyApplicationBaseInfoBuilder<
        C,
        ApplicationIdState,
        rt::Given,
        ApplicationInterListState,
        ApplicationBaseInfoState,
    > {
        self.made.application_exe_path = value.into();
        self.turn()
    }

    /// Names of the application's processes, such as `test.exe|xxx.exe`.
    ///
    /// - Required.
    pub fn application_inter_list(
        mut self,
        value: impl Into<String>,
    ) -> ModifyApplicationBaseInfoBuilder<
        C,
        ApplicationIdState,
        ApplicationExePathState,
        rt::Given,
        ApplicationBaseInfoState,
    > {
        self.made.application_inter_list = value.into();
        self.turn()
    }

    /// How the picture of the application is captured.
    ///
    /// - Required.
    pub fn application_base_info(
        mut self,
        value: crate::types::ApplicationBaseInfo,
    ) -> ModifyApplicationBaseInfoBuilder<
        C,
        ApplicationIdState,
        ApplicationExePathState,
        ApplicationInterListState,
        rt::Given,
    > {
        self.made.application_base_info = value;
        self.turn()
    }

    /// Parameters that the application is started with.
    ///
    /// - Optional.
    pub fn application_params(mut self, value: impl Into<String>) -> Self {
        self.made.application_params = Some(value.into());
        self
    }

    /// Name of the application.
    ///
    /// - Optional.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.made.application_name = Some(value.into());
        self
    }

    /// Where the application keeps its logs and archives.
    ///
    /// - Optional.
    pub fn application_stores(
        mut self,
        value: impl IntoIterator<Item = crate::types::UserApplicationStore>,
    ) -> Self {
        self.made.application_stores = Some(value.into_iter().collect());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyApplicationBaseInfoRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyApplicationBaseInfoRequest
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationExePathState: rt::IsGiven,
        ApplicationInterListState: rt::IsGiven,
        ApplicationBaseInfoState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> ModifyApplicationBaseInfoBuilder<C, Next0, Next1, Next2, Next3> {
        ModifyApplicationBaseInfoBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
> ModifyApplicationBaseInfoBuilder<
    crate::Client,
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
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
    pub async fn send(self) -> Result<ModifyApplicationBaseInfoResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationExePathState: rt::IsGiven,
        ApplicationInterListState: rt::IsGiven,
        ApplicationBaseInfoState: rt::IsGiven,
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
        ApplicationExePathState: rt::IsGiven,
        ApplicationInterListState: rt::IsGiven,
        ApplicationBaseInfoState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
> ModifyApplicationBaseInfoBuilder<
    crate::blocking::Client,
    ApplicationIdState,
    ApplicationExePathState,
    ApplicationInterListState,
    ApplicationBaseInfoState,
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
    pub fn send(self) -> Result<ModifyApplicationBaseInfoResponse, rt::Error>
    where
        ApplicationIdState: rt::IsGiven,
        ApplicationExePathState: rt::IsGiven,
        ApplicationInterListState: rt::IsGiven,
        ApplicationBaseInfoState: rt::IsGiven,
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
        ApplicationExePathState: rt::IsGiven,
        ApplicationInterListState: rt::IsGiven,
        ApplicationBaseInfoState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyApplicationBaseInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyApplicationBaseInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyApplicationBaseInfoResponse {
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

impl std::fmt::Debug for ModifyApplicationBaseInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyApplicationBaseInfoResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyApplicationBaseInfoResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyApplicationBaseInfoResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyApplicationBaseInfoResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyApplicationBaseInfoResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyApplicationBaseInfo",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyApplicationBaseInfoRequest",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String).required(),
        rt::Member::new("ApplicationExePath", rt::Kind::String).required(),
        rt::Member::new("ApplicationInterList", rt::Kind::String).required(),
        rt::Member::new(
                "ApplicationBaseInfo",
                rt::Kind::Struct(crate::schema::APPLICATION_BASE_INFO),
            )
            .required(),
        rt::Member::new("ApplicationParams", rt::Kind::String),
        rt::Member::new("ApplicationName", rt::Kind::String),
        rt::Member::new(
            "ApplicationStores",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_STORE)),
        ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyApplicationBaseInfoResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
