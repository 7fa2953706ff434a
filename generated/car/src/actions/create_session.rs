// @generated from spec/car/actions/CreateSession.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a user's session with the concurrency that was applied for.
///
/// The request of `CreateSession`, answered by [`CreateSessionResponse`].
///
/// - A repeated call may change something again.
/// - At most 100 requests per second.
/// - Ends after 5 seconds at the latest.
/// - Takes no region.
/// - Since the release of 2022-09-05.
///
/// # Rules
///
/// - `ClientSession` is required unless `RunMode` is `RunWithoutClient`. (rule `ClientSession#required`)
/// - `ClientSession` must have at least 1 character unless `RunMode` is `RunWithoutClient`. (rule
///   `ClientSession#length`)
/// - `HostUserId` is required when `Role` is given. (rule `HostUserId#required`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.LockTimeout`: No concurrency was applied for, or the request for one has timed out.
/// - `FailedOperation.PathNotFound`: The path could not be found.
/// - `FailedOperation.ProcessTimeout`: The request took too long.
/// - `FailedOperation.SlowDown`: Another request of the same `UserId` is under way. Wait, then send it again.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter.JsonParseError`: The JSON can't be parsed.
/// - `InvalidParameterValue`: A parameter has a wrong value.
/// - `LimitExceeded.Role`: The room of a multi-person interaction has as many users in this role as it may
///   have.
/// - `OperationDenied`: The operation is refused.
/// - `ResourceNotFound.NoIdle`: No concurrency is free.
/// - `ResourceNotFound.SessionNotFound`: The user has no session.
/// - `ResourceUnavailable.Initialization`: The resource is still being initialized.
/// - `UnsupportedOperation.Stopping`: The session is just being ended.
///
/// Source: the vendor's page "CreateSession", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSessionRequest {
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
    /// Description of the session that the client's SDK has made.
    ///
    /// - Optional.
    /// - `ClientSession` is required unless `RunMode` is `RunWithoutClient`.
    /// - `ClientSession` must have at least 1 character unless `RunMode` is `RunWithoutClient`.
    pub client_session: Option<String>,
    /// Whether the application goes on without a client.
    ///
    /// - Optional.
    /// - Default: empty.
    /// - Values: [`RunMode`](crate::types::RunMode).
    pub run_mode: Option<crate::types::RunMode>,
    /// Parameters to start the application with. They follow those that the console has for the application or
    /// the project: `bar=0` there and `foo=1` here give the application both. A project of a single application
    /// ignores them if that one is launched ahead of its users.
    ///
    /// - Optional.
    /// - Since the release of 2023-06-27.
    pub application_parameters: Option<String>,
    /// In multi-person interaction, the id of the user who owns the room. Owners send their own `UserId`.
    ///
    /// - Optional.
    /// - `HostUserId` is required when `Role` is given.
    /// - Since the release of 2023-06-27.
    pub host_user_id: Option<String>,
    /// In multi-person interaction, what the user may do in the room.
    ///
    /// - Optional.
    /// - Values: [`SessionRole`](crate::types::SessionRole).
    /// - Since the release of 2023-06-27.
    pub role: Option<crate::types::SessionRole>,
    pub(crate) extra: rt::Extra,
}

impl CreateSessionRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            user_id: String::new(),
            user_ip: String::new(),
            client_session: None,
            run_mode: None,
            application_parameters: None,
            host_user_id: None,
            role: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateSessionRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.user_id),
            1 => rt::view(&self.user_ip),
            2 => rt::view(&self.client_session),
            3 => rt::view(&self.run_mode),
            4 => rt::view(&self.application_parameters),
            5 => rt::view(&self.host_user_id),
            6 => rt::view(&self.role),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateSessionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateSessionRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateSessionRequest {
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
            2 => self.client_session = rt::next(map)?,
            3 => self.run_mode = rt::next(map)?,
            4 => self.application_parameters = rt::next(map)?,
            5 => self.host_user_id = rt::next(map)?,
            6 => self.role = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateSessionRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateSessionRequest {
    type Service = crate::Service;
    type Response = CreateSessionResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateSessionRequest {
    /// Starts a [`CreateSessionBuilder`] without a client; [`build`](CreateSessionBuilder::build) ends it.
    pub fn builder() -> CreateSessionBuilder {
        CreateSessionBuilder::new(())
    }
}

/// Builds a [`CreateSessionRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateSessionBuilder<
    C = (),
    UserIdState = crate::missing::UserId,
    UserIpState = crate::missing::UserIp,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateSessionRequest,
    given: std::marker::PhantomData<(UserIdState, UserIpState)>,
}

impl<C> CreateSessionBuilder<C, crate::missing::UserId, crate::missing::UserIp> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateSessionRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, UserIdState, UserIpState> CreateSessionBuilder<C, UserIdState, UserIpState> {
    /// Your own unique id of the user, which the service does not look into. A random id will do, but the same
    /// one has to be sent when the user connects again.
    ///
    /// - Required.
    pub fn user_id(
        mut self,
        value: impl Into<String>,
    ) -> CreateSessionBuilder<C, rt::Given, UserIpState> {
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
    ) -> CreateSessionBuilder<C, UserIdState, rt::Given> {
        self.made.user_ip = value.into();
        self.turn()
    }

    /// Description of the session that the client's SDK has made.
    ///
    /// - Optional.
    /// - `ClientSession` is required unless `RunMode` is `RunWithoutClient`.
    /// - `ClientSession` must have at least 1 character unless `RunMode` is `RunWithoutClient`.
    pub fn client_session(mut self, value: impl Into<String>) -> Self {
        self.made.client_session = Some(value.into());
        self
    }

    /// Whether the application goes on without a client.
    ///
    /// - Optional.
    /// - Default: empty.
    /// - Values: [`RunMode`](crate::types::RunMode).
    pub fn run_mode(mut self, value: impl Into<crate::types::RunMode>) -> Self {
        self.made.run_mode = Some(value.into());
        self
    }

    /// Parameters to start the application with. They follow those that the console has for the application or
    /// the project: `bar=0` there and `foo=1` here give the application both. A project of a single application
    /// ignores them if that one is launched ahead of its users.
    ///
    /// - Optional.
    /// - Since the release of 2023-06-27.
    pub fn application_parameters(mut self, value: impl Into<String>) -> Self {
        self.made.application_parameters = Some(value.into());
        self
    }

    /// In multi-person interaction, the id of the user who owns the room. Owners send their own `UserId`.
    ///
    /// - Optional.
    /// - `HostUserId` is required when `Role` is given.
    /// - Since the release of 2023-06-27.
    pub fn host_user_id(mut self, value: impl Into<String>) -> Self {
        self.made.host_user_id = Some(value.into());
        self
    }

    /// In multi-person interaction, what the user may do in the room.
    ///
    /// - Optional.
    /// - Values: [`SessionRole`](crate::types::SessionRole).
    /// - Since the release of 2023-06-27.
    pub fn role(mut self, value: impl Into<crate::types::SessionRole>) -> Self {
        self.made.role = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateSessionRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateSessionRequest
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateSessionBuilder<C, Next0, Next1> {
        CreateSessionBuilder {
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
> CreateSessionBuilder<crate::Client, UserIdState, UserIpState> {
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
    pub async fn send(self) -> Result<CreateSessionResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    UserIdState,
    UserIpState,
> CreateSessionBuilder<crate::blocking::Client, UserIdState, UserIpState> {
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
    pub fn send(self) -> Result<CreateSessionResponse, rt::Error>
    where
        UserIdState: rt::IsGiven,
        UserIpState: rt::IsGiven,
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
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateSessionRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSessionResponse {
    /// Answer to `ClientSession`, which goes back to the client's SDK.
    pub server_session: String,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateSessionResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.server_session),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateSessionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateSessionResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateSessionResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.server_session = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateSessionResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateSessionResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateSessionResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateSession",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 100,
    region: rt::Region::None,
    timeout_seconds: Some(5),
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateSessionRequest",
    members: &[
        rt::Member::new("UserId", rt::Kind::String).required(),
        rt::Member::new("UserIp", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Ip)]),
        rt::Member::new("ClientSession", rt::Kind::String),
        rt::Member::new("RunMode", rt::Kind::Enum(&crate::types::run_mode::SCHEMA)),
        rt::Member::new("ApplicationParameters", rt::Kind::String),
        rt::Member::new("HostUserId", rt::Kind::String),
        rt::Member::new("Role", rt::Kind::Enum(&crate::types::session_role::SCHEMA)),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(3, "RunMode")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("RunWithoutClient")],
                        absent: false,
                    },
                },
            ],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(2, "ClientSession")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[],
            unless: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(3, "RunMode")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("RunWithoutClient")],
                        absent: false,
                    },
                },
            ],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(2, "ClientSession")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(6, "Role")]),
                    expected: rt::Expected::Present,
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(5, "HostUserId")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateSessionResponse",
    members: &[
        rt::Member::new("ServerSession", rt::Kind::String),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
