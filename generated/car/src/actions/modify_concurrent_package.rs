// @generated from spec/car/actions/ModifyConcurrentPackage.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Rename a concurrency pack.
///
/// The request of `ModifyConcurrentPackage`, answered by [`ModifyConcurrentPackageResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-09-14.
///
/// Source: the vendor's page "ModifyConcurrentPackage", as of 2024-11-27.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyConcurrentPackageRequest {
    /// Id of the concurrency pack.
    ///
    /// - Required.
    pub concurrent_id: String,
    /// New name of the concurrency pack.
    ///
    /// - Required.
    pub name: String,
    pub(crate) extra: rt::Extra,
}

impl ModifyConcurrentPackageRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            concurrent_id: String::new(),
            name: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for ModifyConcurrentPackageRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.concurrent_id),
            1 => rt::view(&self.name),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for ModifyConcurrentPackageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyConcurrentPackageRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyConcurrentPackageRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.concurrent_id = rt::next(map)?,
            1 => self.name = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyConcurrentPackageRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyConcurrentPackageRequest {
    type Service = crate::Service;
    type Response = ModifyConcurrentPackageResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyConcurrentPackageRequest {
    /// Starts a [`ModifyConcurrentPackageBuilder`] without a client; [`build`](ModifyConcurrentPackageBuilder::build) ends it.
    pub fn builder() -> ModifyConcurrentPackageBuilder {
        ModifyConcurrentPackageBuilder::new(())
    }
}

/// Builds a [`ModifyConcurrentPackageRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyConcurrentPackageBuilder<
    C = (),
    ConcurrentIdState = crate::missing::ConcurrentId,
    NameState = crate::missing::Name,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyConcurrentPackageRequest,
    given: std::marker::PhantomData<(ConcurrentIdState, NameState)>,
}

impl<
    C,
> ModifyConcurrentPackageBuilder<C, crate::missing::ConcurrentId, crate::missing::Name> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: ModifyConcurrentPackageRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ConcurrentIdState,
    NameState,
> ModifyConcurrentPackageBuilder<C, ConcurrentIdState, NameState> {
    /// Id of the concurrency pack.
    ///
    /// - Required.
    pub fn concurrent_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyConcurrentPackageBuilder<C, rt::Given, NameState> {
        self.made.concurrent_id = value.into();
        self.turn()
    }

    /// New name of the concurrency pack.
    ///
    /// - Required.
    pub fn name(
        mut self,
        value: impl Into<String>,
    ) -> ModifyConcurrentPackageBuilder<C, ConcurrentIdState, rt::Given> {
        self.made.name = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`ModifyConcurrentPackageRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyConcurrentPackageRequest
    where
        ConcurrentIdState: rt::IsGiven,
        NameState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> ModifyConcurrentPackageBuilder<C, Next0, Next1> {
        ModifyConcurrentPackageBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ConcurrentIdState,
    NameState,
> ModifyConcurrentPackageBuilder<crate::Client, ConcurrentIdState, NameState> {
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
    pub async fn send(self) -> Result<ModifyConcurrentPackageResponse, rt::Error>
    where
        ConcurrentIdState: rt::IsGiven,
        NameState: rt::IsGiven,
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
        ConcurrentIdState: rt::IsGiven,
        NameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ConcurrentIdState,
    NameState,
> ModifyConcurrentPackageBuilder<crate::blocking::Client, ConcurrentIdState, NameState> {
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
    pub fn send(self) -> Result<ModifyConcurrentPackageResponse, rt::Error>
    where
        ConcurrentIdState: rt::IsGiven,
        NameState: rt::IsGiven,
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
        ConcurrentIdState: rt::IsGiven,
        NameState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`ModifyConcurrentPackageRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyConcurrentPackageResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyConcurrentPackageResponse {
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

impl std::fmt::Debug for ModifyConcurrentPackageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyConcurrentPackageResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyConcurrentPackageResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyConcurrentPackageResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyConcurrentPackageResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyConcurrentPackageResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyConcurrentPackage",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyConcurrentPackageRequest",
    members: &[
        rt::Member::new("ConcurrentId", rt::Kind::String).required(),
        rt::Member::new("Name", rt::Kind::String).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyConcurrentPackageResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
