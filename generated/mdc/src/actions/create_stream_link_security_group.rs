// @generated from spec/mdc/actions/CreateStreamLinkSecurityGroup.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a security group, which lists the addresses that may send to an input or pull from an output.
///
/// The request of `CreateStreamLinkSecurityGroup`, answered by [`CreateStreamLinkSecurityGroupResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes a region if one is set.
/// - Since the release of 2026-10-14.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `InvalidParameter.Name`: The name is wrong.
/// - `InvalidParameter.Whitelist`: The `Whitelist` is wrong.
/// - **Note.** The documents show: The vendor's metadata and SDKs have the action, and its page is not at
///   hand. They say nothing of rate, region and error codes. Chosen: The rate is that of the service's other
///   actions, a region can be given, and the code about the list of addresses is of this action. Reason:
///   Names are unique within a region, and the code came with the action, which alone has such a list.
///
/// Source: the vendor's page "CreateStreamLinkSecurityGroup", as of 2026-10-14.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroupRequest {
    /// Name of the group, unique within a region.
    ///
    /// - Required.
    /// - Must consist of letters, digits and `_`.
    pub name: String,
    /// Addresses that the group lets through, such as `1.1.1.1`, also in CIDR notation.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    pub whitelist: Vec<String>,
    pub(crate) extra: rt::Extra,
}

impl CreateStreamLinkSecurityGroupRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            name: String::new(),
            whitelist: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateStreamLinkSecurityGroupRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.name),
            1 => rt::view(&self.whitelist),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateStreamLinkSecurityGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkSecurityGroupRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateStreamLinkSecurityGroupRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.name = rt::next(map)?,
            1 => self.whitelist = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateStreamLinkSecurityGroupRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateStreamLinkSecurityGroupRequest {
    type Service = crate::Service;
    type Response = CreateStreamLinkSecurityGroupResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateStreamLinkSecurityGroupRequest {
    /// Starts a [`CreateStreamLinkSecurityGroupBuilder`] without a client; [`build`](CreateStreamLinkSecurityGroupBuilder::build) ends it.
    pub fn builder() -> CreateStreamLinkSecurityGroupBuilder {
        CreateStreamLinkSecurityGroupBuilder::new(())
    }
}

/// Builds a [`CreateStreamLinkSecurityGroupRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateStreamLinkSecurityGroupBuilder<
    C = (),
    NameState = crate::missing::Name,
    WhitelistState = crate::missing::Whitelist,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateStreamLinkSecurityGroupRequest,
    given: std::marker::PhantomData<(NameState, WhitelistState)>,
}

impl<
    C,
> CreateStreamLinkSecurityGroupBuilder<
    C,
    crate::missing::Name,
    crate::missing::Whitelist,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateStreamLinkSecurityGroupRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    NameState,
    WhitelistState,
> CreateStreamLinkSecurityGroupBuilder<C, NameState, WhitelistState> {
    /// Name of the group, unique within a region.
    ///
    /// - Required.
    /// - Must consist of letters, digits and `_`.
    pub fn name(
        mut self,
        value: impl Into<String>,
    ) -> CreateStreamLinkSecurityGroupBuilder<C, rt::Given, WhitelistState> {
        self.made.name = value.into();
        self.turn()
    }

    /// Addresses that the group lets through, such as `1.1.1.1`, also in CIDR notation.
    ///
    /// - Required.
    /// - Must have at most 10 entries.
    pub fn whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateStreamLinkSecurityGroupBuilder<C, NameState, rt::Given> {
        self.made.whitelist = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateStreamLinkSecurityGroupRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateStreamLinkSecurityGroupRequest
    where
        NameState: rt::IsGiven,
        WhitelistState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(
        self,
    ) -> CreateStreamLinkSecurityGroupBuilder<C, Next0, Next1> {
        CreateStreamLinkSecurityGroupBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    NameState,
    WhitelistState,
> CreateStreamLinkSecurityGroupBuilder<crate::Client, NameState, WhitelistState> {
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
    pub async fn send(self) -> Result<CreateStreamLinkSecurityGroupResponse, rt::Error>
    where
        NameState: rt::IsGiven,
        WhitelistState: rt::IsGiven,
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
        NameState: rt::IsGiven,
        WhitelistState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    NameState,
    WhitelistState,
> CreateStreamLinkSecurityGroupBuilder<
    crate::blocking::Client,
    NameState,
    WhitelistState,
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
    pub fn send(self) -> Result<CreateStreamLinkSecurityGroupResponse, rt::Error>
    where
        NameState: rt::IsGiven,
        WhitelistState: rt::IsGiven,
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
        NameState: rt::IsGiven,
        WhitelistState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateStreamLinkSecurityGroupRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroupResponse {
    /// Id of the group.
    pub id: String,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateStreamLinkSecurityGroupResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.id),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateStreamLinkSecurityGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateStreamLinkSecurityGroupResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateStreamLinkSecurityGroupResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.id = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for CreateStreamLinkSecurityGroupResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateStreamLinkSecurityGroupResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateStreamLinkSecurityGroupResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateStreamLinkSecurityGroup",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::Optional,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkSecurityGroupRequest",
    members: &[
        rt::Member::new("Name", rt::Kind::String)
            .required()
            .checks(
                &[
                    rt::Check::Charset(
                        &[
                            rt::CharSet::Letters,
                            rt::CharSet::Digits,
                            rt::CharSet::Of("_"),
                        ],
                    ),
                ],
            ),
        rt::Member::new("Whitelist", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(10),
                    },
                ],
            ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateStreamLinkSecurityGroupResponse",
    members: &[
        rt::Member::new("Id", rt::Kind::String),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
