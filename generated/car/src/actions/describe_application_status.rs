// @generated from spec/car/actions/DescribeApplicationStatus.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query how applications run, and how their updates come along.
///
/// The request of `DescribeApplicationStatus`, answered by [`DescribeApplicationStatusResponse`].
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
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameterValue`: A parameter has a wrong value.
///
/// Source: the vendor's page "DescribeApplicationStatus", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationStatusRequest {
    /// Ids of the applications.
    ///
    /// - Required.
    pub application_id_list: Vec<String>,
    pub(crate) extra: rt::Extra,
}

impl DescribeApplicationStatusRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            application_id_list: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeApplicationStatusRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.application_id_list),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeApplicationStatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationStatusRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeApplicationStatusRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.application_id_list = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeApplicationStatusRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeApplicationStatusRequest {
    type Service = crate::Service;
    type Response = DescribeApplicationStatusResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeApplicationStatusRequest {
    /// Starts a [`DescribeApplicationStatusBuilder`] without a client; [`build`](DescribeApplicationStatusBuilder::build) ends it.
    pub fn builder() -> DescribeApplicationStatusBuilder {
        DescribeApplicationStatusBuilder::new(())
    }
}

/// Builds a [`DescribeApplicationStatusRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeApplicationStatusBuilder<
    C = (),
    ApplicationIdListState = crate::missing::ApplicationIdList,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeApplicationStatusRequest,
    given: std::marker::PhantomData<(ApplicationIdListState,)>,
}

impl<C> DescribeApplicationStatusBuilder<C, crate::missing::ApplicationIdList> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeApplicationStatusRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ApplicationIdListState,
> DescribeApplicationStatusBuilder<C, ApplicationIdListState> {
    /// Ids of the applications.
    ///
    /// - Required.
    pub fn application_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeApplicationStatusBuilder<C, rt::Given> {
        self.made.application_id_list = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeApplicationStatusRequest`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeApplicationStatusRequest
    where
        ApplicationIdListState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> DescribeApplicationStatusBuilder<C, Next0> {
        DescribeApplicationStatusBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ApplicationIdListState,
> DescribeApplicationStatusBuilder<crate::Client, ApplicationIdListState> {
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
    pub async fn send(self) -> Result<DescribeApplicationStatusResponse, rt::Error>
    where
        ApplicationIdListState: rt::IsGiven,
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
        ApplicationIdListState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ApplicationIdListState,
> DescribeApplicationStatusBuilder<crate::blocking::Client, ApplicationIdListState> {
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
    pub fn send(self) -> Result<DescribeApplicationStatusResponse, rt::Error>
    where
        ApplicationIdListState: rt::IsGiven,
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
        ApplicationIdListState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

impl<
    ApplicationIdListState,
> DescribeApplicationStatusBuilder<rt::Waiter, ApplicationIdListState> {
    /// Calls the action until it answers with the state that is waited for. Does not compile while a required
    /// member is missing.
    ///
    /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
    pub fn wait(self) -> rt::Wait<DescribeApplicationStatusRequest>
    where
        ApplicationIdListState: rt::IsGiven,
    {
        self.client.wait(self.made)
    }
}

/// The answer to a [`DescribeApplicationStatusRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeApplicationStatusResponse {
    /// Status of each application.
    pub status_list: Vec<crate::types::UserApplicationStatus>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeApplicationStatusResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.status_list),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeApplicationStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeApplicationStatusResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeApplicationStatusResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.status_list = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeApplicationStatusResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeApplicationStatusResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeApplicationStatusResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeApplicationStatus",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationStatusRequest",
    members: &[
        rt::Member::new("ApplicationIdList", rt::Kind::List(&rt::Kind::String))
            .required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeApplicationStatusResponse",
    members: &[
        rt::Member::new(
            "StatusList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::USER_APPLICATION_STATUS)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
