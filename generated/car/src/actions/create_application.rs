// @generated from spec/car/actions/CreateApplication.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create an application to render in the cloud.
///
/// The request of `CreateApplication`, answered by [`CreateApplicationResponse`].
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
/// - `FailedOperation.ApplicationCreateFail`: The application could not be created.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `OperationDenied.ApplicationLimitExceeded`: The account has as many applications as it may have.
///
/// Source: the vendor's page "CreateApplication", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// Name of the application.
    ///
    /// - Required.
    pub application_name: String,
    /// Kind of the application.
    ///
    /// - Required.
    /// - Must be `Application3D`, `ApplicationXR` or `ApplicationAPK`.
    /// - Values: [`ApplicationType`](crate::types::ApplicationType).
    pub application_type: crate::types::ApplicationType,
    pub(crate) extra: rt::Extra,
}

impl CreateApplicationRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_name: String::new(),
            application_type: crate::types::ApplicationType::from(""),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateApplicationRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_name),
            1 => rt::view(&self.application_type),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateApplicationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateApplicationRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_name = rt::next(map)?,
            1 => self.application_type = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateApplicationRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateApplicationRequest {
    type Service = crate::Service;
    type Response = CreateApplicationResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateApplicationRequest {
    /// Starts a [`CreateApplicationBuilder`] without a client; [`build`](CreateApplicationBuilder::build) ends it.
    pub fn builder() -> CreateApplicationBuilder {
        CreateApplicationBuilder::new(())
    }
}

/// Builds a [`CreateApplicationRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateApplicationBuilder<
    C = (),
    ApplicationNameState = crate::missing::ApplicationName,
    ApplicationTypeState = crate::missing::ApplicationType,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateApplicationRequest,
    given: std::marker::PhantomData<(ApplicationNameState, ApplicationTypeState)>,
}

impl<
    C,
> CreateApplicationBuilder<
    C,
    crate::missing::ApplicationName,
    crate::missing::ApplicationType,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateApplicationRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationNameState,
    ApplicationTypeState,
> CreateApplicationBuilder<C, ApplicationNameState, ApplicationTypeState> {
    /// Name of the application.
    ///
    /// - Required.
    pub fn application_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateApplicationBuilder<C, rt::Given, ApplicationTypeState> {
        self.made.application_name = value.into();
        self.turn()
    }

    /// Kind of the application.
    ///
    /// - Required.
    /// - Must be `Application3D`, `ApplicationXR` or `ApplicationAPK`.
    /// - Values: [`ApplicationType`](crate::types::ApplicationType).
    pub fn application_type(
        mut self,
        value: impl Into<crate::types::ApplicationType>,
    ) -> CreateApplicationBuilder<C, ApplicationNameState, rt::Given> {
        self.made.application_type = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateApplicationRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateApplicationRequest
    where
        ApplicationNameState: rt::IsGiven,
        ApplicationTypeState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateApplicationBuilder<C, Next0, Next1> {
        CreateApplicationBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationNameState,
    ApplicationTypeState,
> CreateApplicationBuilder<crate::Client, ApplicationNameState, ApplicationTypeState> {
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
    pub async fn send(self) -> Result<CreateApplicationResponse, rt::Error>
    where
        ApplicationNameState: rt::IsGiven,
        ApplicationTypeState: rt::IsGiven,
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
        ApplicationNameState: rt::IsGiven,
        ApplicationTypeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationNameState,
    ApplicationTypeState,
> CreateApplicationBuilder<
    crate::blocking::Client,
    ApplicationNameState,
    ApplicationTypeState,
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
    pub fn send(self) -> Result<CreateApplicationResponse, rt::Error>
    where
        ApplicationNameState: rt::IsGiven,
        ApplicationTypeState: rt::IsGiven,
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
        ApplicationNameState: rt::IsGiven,
        ApplicationTypeState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateApplicationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// Id of the new application.
    pub application_id: String,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateApplicationResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateApplicationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateApplicationResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateApplicationResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_id = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateApplicationResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateApplicationResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateApplicationResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateApplication",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationRequest",
    members: &[
        rt::Member::new("ApplicationName", rt::Kind::String).required(),
        rt::Member::new(
                "ApplicationType",
                rt::Kind::Enum(&crate::types::application_type::SCHEMA),
            )
            .required()
            .checks(
                &[
                    rt::Check::OneOf(
                        &[
                            rt::Literal::String("Application3D"),
                            rt::Literal::String("ApplicationXR"),
                            rt::Literal::String("ApplicationAPK"),
                        ],
                    ),
                ],
            ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateApplicationResponse",
    members: &[
        rt::Member::new("ApplicationId", rt::Kind::String),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
