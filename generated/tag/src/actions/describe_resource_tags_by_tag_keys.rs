// @generated from spec/tag/actions/DescribeResourceTagsByTagKeys.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// List the tags of several resources that have one of the keys.
///
/// The request of `DescribeResourceTagsByTagKeys`, answered by [`DescribeResourceTagsByTagKeysResponse`].
///
/// - Changes nothing.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameter.Tag`: A tag is wrong.
/// - `InvalidParameterValue.RegionInvalid`: The region is wrong.
/// - `InvalidParameterValue.ResourceIdInvalid`: The resource id is wrong.
/// - `InvalidParameterValue.ResourcePrefixInvalid`: The resource prefix is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - **Note.** The documents show: The document lists the action and has no page for it. Chosen: Members,
///   bounds and examples are those of the vendor's Python SDK and command line tool, and the error codes
///   those of its Go SDK. Reason: The vendor makes all of them from one description of the API.
///
/// Source: the vendor's page "API Category", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeysRequest {
    /// Service of the resources.
    ///
    /// - Required.
    pub service_type: String,
    /// Kind of the resources within their service.
    ///
    /// - Required.
    pub resource_prefix: String,
    /// Region of the resources.
    ///
    /// - Required.
    pub resource_region: String,
    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 20 entries.
    pub resource_ids: Vec<String>,
    /// Keys of the tags.
    ///
    /// - Required.
    /// - Each entry must have at least 1 character.
    /// - Must have at most 20 entries.
    pub tag_keys: Vec<String>,
    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `400`.
    pub limit: Option<i64>,
    /// Entries to skip, a multiple of `Limit`.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub offset: Option<i64>,
    pub(crate) extra: rt::Extra,
}

impl DescribeResourceTagsByTagKeysRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            service_type: String::new(),
            resource_prefix: String::new(),
            resource_region: String::new(),
            resource_ids: Vec::new(),
            tag_keys: Vec::new(),
            limit: None,
            offset: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DescribeResourceTagsByTagKeysRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.service_type),
            1 => rt::view(&self.resource_prefix),
            2 => rt::view(&self.resource_region),
            3 => rt::view(&self.resource_ids),
            4 => rt::view(&self.tag_keys),
            5 => rt::view(&self.limit),
            6 => rt::view(&self.offset),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DescribeResourceTagsByTagKeysRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsByTagKeysRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DescribeResourceTagsByTagKeysRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.service_type = rt::next(map)?,
            1 => self.resource_prefix = rt::next(map)?,
            2 => self.resource_region = rt::next(map)?,
            3 => self.resource_ids = rt::next(map)?,
            4 => self.tag_keys = rt::next(map)?,
            5 => self.limit = rt::next(map)?,
            6 => self.offset = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DescribeResourceTagsByTagKeysRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DescribeResourceTagsByTagKeysRequest {
    type Service = crate::Service;
    type Response = DescribeResourceTagsByTagKeysResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl rt::Paged for DescribeResourceTagsByTagKeysRequest {
    type Item = crate::types::ResourceIdTag;
    const PAGING: rt::Paging = rt::Paging {
        way: rt::Way::Offset,
        place: 6,
        total: Some(0),
        list: 3,
    };
    fn turn(&mut self, to: &rt::Position) {
        self.offset = Some(to.signed());
    }

    fn items(page: DescribeResourceTagsByTagKeysResponse) -> Vec<Self::Item> {
        page.rows
    }
}

impl DescribeResourceTagsByTagKeysRequest {
    /// Starts a [`DescribeResourceTagsByTagKeysBuilder`] without a client; [`build`](DescribeResourceTagsByTagKeysBuilder::build) ends it.
    pub fn builder() -> DescribeResourceTagsByTagKeysBuilder {
        DescribeResourceTagsByTagKeysBuilder::new(())
    }
}

/// Builds a [`DescribeResourceTagsByTagKeysRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DescribeResourceTagsByTagKeysBuilder<
    C = (),
    ServiceTypeState = crate::missing::ServiceType,
    ResourcePrefixState = crate::missing::ResourcePrefix,
    ResourceRegionState = crate::missing::ResourceRegion,
    ResourceIdsState = crate::missing::ResourceIds,
    TagKeysState = crate::missing::TagKeys,
> {
    client: C,
    options: rt::CallOptions,
    made: DescribeResourceTagsByTagKeysRequest,
    given: std::marker::PhantomData<
        (
            ServiceTypeState,
            ResourcePrefixState,
            ResourceRegionState,
            ResourceIdsState,
            TagKeysState,
        ),
    >,
}

impl<
    C,
> DescribeResourceTagsByTagKeysBuilder<
    C,
    crate::missing::ServiceType,
    crate::missing::ResourcePrefix,
    crate::missing::ResourceRegion,
    crate::missing::ResourceIds,
    crate::missing::TagKeys,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DescribeResourceTagsByTagKeysRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
> DescribeResourceTagsByTagKeysBuilder<
    C,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
> {
    /// Service of the resources.
    ///
    /// - Required.
    pub fn service_type(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByTagKeysBuilder<
        C,
        rt::Given,
        ResourcePrefixState,
        ResourceRegionState,
        ResourceIdsState,
        TagKeysState,
    > {
        self.made.service_type = value.into();
        self.turn()
    }

    /// Kind of the resources within their service.
    ///
    /// - Required.
    pub fn resource_prefix(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByTagKeysBuilder<
        C,
        ServiceTypeState,
        rt::Given,
        ResourceRegionState,
        ResourceIdsState,
        TagKeysState,
    > {
        self.made.resource_prefix = value.into();
        self.turn()
    }

    /// Region of the resources.
    ///
    /// - Required.
    pub fn resource_region(
        mut self,
        value: impl Into<String>,
    ) -> DescribeResourceTagsByTagKeysBuilder<
        C,
        ServiceTypeState,
        ResourcePrefixState,
        rt::Given,
        ResourceIdsState,
        TagKeysState,
    > {
        self.made.resource_region = value.into();
        self.turn()
    }

    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 20 entries.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeResourceTagsByTagKeysBuilder<
        C,
        ServiceTypeState,
        ResourcePrefixState,
        ResourceRegionState,
        rt::Given,
        TagKeysState,
    > {
        self.made.resource_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Keys of the tags.
    ///
    /// - Required.
    /// - Each entry must have at least 1 character.
    /// - Must have at most 20 entries.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeResourceTagsByTagKeysBuilder<
        C,
        ServiceTypeState,
        ResourcePrefixState,
        ResourceRegionState,
        ResourceIdsState,
        rt::Given,
    > {
        self.made.tag_keys = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Entries in a page.
    ///
    /// - Optional.
    /// - Default: `400`.
    pub fn limit(mut self, value: i64) -> Self {
        self.made.limit = Some(value);
        self
    }

    /// Entries to skip, a multiple of `Limit`.
    ///
    /// - Optional.
    /// - Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.made.offset = Some(value);
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DescribeResourceTagsByTagKeysRequest`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DescribeResourceTagsByTagKeysRequest
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4>(
        self,
    ) -> DescribeResourceTagsByTagKeysBuilder<C, Next0, Next1, Next2, Next3, Next4> {
        DescribeResourceTagsByTagKeysBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
> DescribeResourceTagsByTagKeysBuilder<
    crate::Client,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
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
    pub async fn send(self) -> Result<DescribeResourceTagsByTagKeysResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
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
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }

    /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
    /// when it is due and never before. Does not compile while a required member is missing.
    ///
    /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
    pub fn pages(self) -> rt::Pages<DescribeResourceTagsByTagKeysRequest>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
    {
        self.client.pages(self.made).options(self.options)
    }
}

#[cfg(feature = "blocking")]
impl<
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
> DescribeResourceTagsByTagKeysBuilder<
    crate::blocking::Client,
    ServiceTypeState,
    ResourcePrefixState,
    ResourceRegionState,
    ResourceIdsState,
    TagKeysState,
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
    pub fn send(self) -> Result<DescribeResourceTagsByTagKeysResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
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
        ServiceTypeState: rt::IsGiven,
        ResourcePrefixState: rt::IsGiven,
        ResourceRegionState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeysState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DescribeResourceTagsByTagKeysRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeysResponse {
    /// Number of all entries.
    pub total_count: i64,
    /// Entries that were skipped.
    pub offset: i64,
    /// Entries in a page.
    pub limit: i64,
    /// The resources with their tags.
    pub rows: Vec<crate::types::ResourceIdTag>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DescribeResourceTagsByTagKeysResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.total_count),
            1 => rt::view(&self.offset),
            2 => rt::view(&self.limit),
            3 => rt::view(&self.rows),
            4 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeResourceTagsByTagKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeResourceTagsByTagKeysResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeResourceTagsByTagKeysResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.total_count = rt::next(map)?,
            1 => self.offset = rt::next(map)?,
            2 => self.limit = rt::next(map)?,
            3 => self.rows = rt::next(map)?,
            4 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeResourceTagsByTagKeysResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DescribeResourceTagsByTagKeysResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DescribeResourceTagsByTagKeysResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DescribeResourceTagsByTagKeys",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Read,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsByTagKeysRequest",
    members: &[
        rt::Member::new("ServiceType", rt::Kind::String).required(),
        rt::Member::new("ResourcePrefix", rt::Kind::String).required(),
        rt::Member::new("ResourceRegion", rt::Kind::String).required(),
        rt::Member::new("ResourceIds", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
        rt::Member::new("TagKeys", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                    rt::Check::Count {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeResourceTagsByTagKeysResponse",
    members: &[
        rt::Member::new("TotalCount", rt::Kind::Integer),
        rt::Member::new("Offset", rt::Kind::Integer),
        rt::Member::new("Limit", rt::Kind::Integer),
        rt::Member::new(
            "Rows",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::RESOURCE_ID_TAG)),
        ),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
