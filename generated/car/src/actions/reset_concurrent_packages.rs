// @generated from spec/car/actions/ResetConcurrentPackages.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Reset concurrency packs. All users who are connected to them lose their connections.
///
/// The request of `ResetConcurrentPackages`, answered by [`ResetConcurrentPackagesResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
///
/// Source: the vendor's page "ResetConcurrentPackages", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetConcurrentPackagesRequest {
    /// Ids of the concurrency packs.
    ///
    /// - Required.
    pub concurrent_package_ids: Vec<String>,
    pub(crate) extra: rt::Extra,
}

impl ResetConcurrentPackagesRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            concurrent_package_ids: Vec::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ResetConcurrentPackagesRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.concurrent_package_ids),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ResetConcurrentPackagesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResetConcurrentPackagesRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ResetConcurrentPackagesRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.concurrent_package_ids = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ResetConcurrentPackagesRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ResetConcurrentPackagesRequest {
    type Service = crate::Service;
    type Response = ResetConcurrentPackagesResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ResetConcurrentPackagesRequest {
    /// Starts a [`ResetConcurrentPackagesBuilder`] without a client; [`build`](ResetConcurrentPackagesBuilder::build) ends it.
    pub fn builder() -> ResetConcurrentPackagesBuilder {
        ResetConcurrentPackagesBuilder::new(())
    }
}

/// Builds a [`ResetConcurrentPackagesRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ResetConcurrentPackagesBuilder<
    C = (),
    ConcurrentPackageIdsState = crate::missing::ConcurrentPackageIds,
> {
    client: C,
    options: rt::CallOptions,
    made: ResetConcurrentPackagesRequest,
    given: std::marker::PhantomData<(ConcurrentPackageIdsState,)>,
}

impl<C> ResetConcurrentPackagesBuilder<C, crate::missing::ConcurrentPackageIds> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ResetConcurrentPackagesRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ConcurrentPackageIdsState,
> ResetConcurrentPackagesBuilder<C, ConcurrentPackageIdsState> {
    /// Ids of the concurrency packs.
    ///
    /// - Required.
    pub fn concurrent_package_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> ResetConcurrentPackagesBuilder<C, rt::Given> {
        self.made.concurrent_package_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ResetConcurrentPackagesRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ResetConcurrentPackagesRequest
    where
        ConcurrentPackageIdsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> ResetConcurrentPackagesBuilder<C, Next0> {
        ResetConcurrentPackagesBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ConcurrentPackageIdsState,
> ResetConcurrentPackagesBuilder<crate::Client, ConcurrentPackageIdsState> {
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
    pub async fn send(self) -> Result<ResetConcurrentPackagesResponse, rt::Error>
    where
        ConcurrentPackageIdsState: rt::IsGiven,
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
        ConcurrentPackageIdsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ConcurrentPackageIdsState,
> ResetConcurrentPackagesBuilder<crate::blocking::Client, ConcurrentPackageIdsState> {
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
    pub fn send(self) -> Result<ResetConcurrentPackagesResponse, rt::Error>
    where
        ConcurrentPackageIdsState: rt::IsGiven,
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
        ConcurrentPackageIdsState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ResetConcurrentPackagesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetConcurrentPackagesResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ResetConcurrentPackagesResponse {
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

impl std::fmt::Debug for ResetConcurrentPackagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResetConcurrentPackagesResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ResetConcurrentPackagesResponse {
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

impl<'de> rt::Deserialize<'de> for ResetConcurrentPackagesResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ResetConcurrentPackagesResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ResetConcurrentPackagesResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ResetConcurrentPackages",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResetConcurrentPackagesRequest",
    members: &[
        rt::Member::new("ConcurrentPackageIds", rt::Kind::List(&rt::Kind::String))
            .required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResetConcurrentPackagesResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
