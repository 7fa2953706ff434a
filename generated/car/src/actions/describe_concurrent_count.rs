// @generated from spec/car/actions/DescribeConcurrentCount.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Query how many concurrencies there are, and how many of them are in use.
///
/// The request of `DescribeConcurrentCount`, answered by [`DescribeConcurrentCountResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2024-02-02.
///
/// Source: the vendor's page "DescribeConcurrentCount", as of 2024-11-27.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeConcurrentCountRequest {
    /// Id of the project.
    ///
    /// - Optional.
    pub project_id: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl rt::Typed for DescribeConcurrentCountRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeConcurrentCountRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeConcurrentCountRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeConcurrentCountRequest {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeConcurrentCountRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeConcurrentCountRequest {
    type Service = crate::Service;
    type Response = DescribeConcurrentCountResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DescribeConcurrentCountRequest {
    /// Starts a [`DescribeConcurrentCountBuilder`] without a client; [`build`](DescribeConcurrentCountBuilder::build) ends it.
    pub fn builder() -> DescribeConcurrentCountBuilder {
        DescribeConcurrentCountBuilder::new(())
    }
}

/// Builds a [`DescribeConcurrentCountRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeConcurrentCountBuilder<C = ()> {
    client: C,
    options: rt::CallOptions,
    made: DescribeConcurrentCountRequest,
}

impl<C> DescribeConcurrentCountBuilder<C> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeConcurrentCountRequest::default(),
        }
    }
}

impl<C> DescribeConcurrentCountBuilder<C> {
    /// Id of the project.
    ///
    /// - Optional.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.made.project_id = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeConcurrentCountRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeConcurrentCountRequest {
        self.made
    }
}

impl DescribeConcurrentCountBuilder<crate::Client> {
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
    pub async fn send(self) -> Result<DescribeConcurrentCountResponse, rt::Error> {
        self.client.send_with(&self.made, &self.options).await
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub async fn dry_run(self) -> Result<rt::DryRun, rt::Error> {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl DescribeConcurrentCountBuilder<crate::blocking::Client> {
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
    pub fn send(self) -> Result<DescribeConcurrentCountResponse, rt::Error> {
        self.client.send_with(&self.made, &self.options)
    }

    /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
    ///
    /// # Errors
    ///
    /// All broken rules at once, or why the request can't be signed.
    pub fn dry_run(self) -> Result<rt::DryRun, rt::Error> {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeConcurrentCountRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeConcurrentCountResponse {
    /// Number of all concurrencies.
    pub total: i64,
    /// Number of concurrencies that are not idle, such as those that launch an application ahead of users, are
    /// connected, wait for a user to connect again, or are to be cleaned up or recovered. So it changes when a
    /// project is refreshed, or when users of concurrency packs are disconnected.
    pub running: i64,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeConcurrentCountResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total),
            1 => rt::view(&self.running),
            2 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeConcurrentCountResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeConcurrentCountResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeConcurrentCountResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.total = rt::next(map)?,
            1 => self.running = rt::next(map)?,
            2 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeConcurrentCountResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeConcurrentCountResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeConcurrentCountResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeConcurrentCount",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeConcurrentCountRequest",
    members: &[rt::Member::new("ProjectId", rt::Kind::String)],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeConcurrentCountResponse",
    members: &[
        rt::Member::new("Total", rt::Kind::Integer),
        rt::Member::new("Running", rt::Kind::Integer),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
