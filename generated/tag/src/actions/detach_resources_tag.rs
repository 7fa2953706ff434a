// @generated from spec/tag/actions/DetachResourcesTag.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Unbind a tag from several resources of one service.
///
/// The request of `DetachResourcesTag`, answered by [`DetachResourcesTagResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Rules
///
/// - `ResourcePrefix` is required unless `ServiceType` is `cos`. (rule `ResourcePrefix#required`)
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not permit the request.
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.PolicyEnforcedInvalid`: A tag policy that is enforced forbids the change.
/// - `FailedOperation.ResourceAppIdNotSame`: The resources of the request belong to different `appId`s.
/// - `InvalidParameter`: A parameter is wrong.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.RegionInvalid`: The region is wrong.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.ResourceIdInvalid`: The resource id is wrong.
/// - `InvalidParameterValue.ResourcePrefixInvalid`: The resource prefix is wrong.
/// - `InvalidParameterValue.ServiceTypeInvalid`: The service type is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
/// - `ResourceNotFound.AttachedTagKeyNotFound`: The resource does not carry the tag key.
///
/// Source: the vendor's page "DetachResourcesTag", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachResourcesTagRequest {
    /// Service of the resources, as in the third segment of their descriptions.
    ///
    /// - Required.
    pub service_type: String,
    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 50 entries.
    pub resource_ids: Vec<String>,
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub tag_key: String,
    /// Region of the resources. Resources that have a region need it.
    ///
    /// - Optional.
    pub resource_region: Option<String>,
    /// Kind of the resources, as it stands before the `/` in the last segment of their descriptions.
    ///
    /// - Optional.
    /// - `ResourcePrefix` is required unless `ServiceType` is `cos`.
    pub resource_prefix: Option<String>,
    pub(crate) extra: rt::Extra,
}

impl DetachResourcesTagRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            service_type: String::new(),
            resource_ids: Vec::new(),
            tag_key: String::new(),
            resource_region: None,
            resource_prefix: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DetachResourcesTagRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.service_type),
            1 => rt::view(&self.resource_ids),
            2 => rt::view(&self.tag_key),
            3 => rt::view(&self.resource_region),
            4 => rt::view(&self.resource_prefix),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DetachResourcesTagRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DetachResourcesTagRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DetachResourcesTagRequest {
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
            1 => self.resource_ids = rt::next(map)?,
            2 => self.tag_key = rt::next(map)?,
            3 => self.resource_region = rt::next(map)?,
            4 => self.resource_prefix = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DetachResourcesTagRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DetachResourcesTagRequest {
    type Service = crate::Service;
    type Response = DetachResourcesTagResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DetachResourcesTagRequest {
    /// Starts a [`DetachResourcesTagBuilder`] without a client; [`build`](DetachResourcesTagBuilder::build) ends it.
    pub fn builder() -> DetachResourcesTagBuilder {
        DetachResourcesTagBuilder::new(())
    }
}

/// Builds a [`DetachResourcesTagRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DetachResourcesTagBuilder<
    C = (),
    ServiceTypeState = crate::missing::ServiceType,
    ResourceIdsState = crate::missing::ResourceIds,
    TagKeyState = crate::missing::TagKey,
> {
    client: C,
    options: rt::CallOptions,
    made: DetachResourcesTagRequest,
    given: std::marker::PhantomData<(ServiceTypeState, ResourceIdsState, TagKeyState)>,
}

impl<
    C,
> DetachResourcesTagBuilder<
    C,
    crate::missing::ServiceType,
    crate::missing::ResourceIds,
    crate::missing::TagKey,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DetachResourcesTagRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
> DetachResourcesTagBuilder<C, ServiceTypeState, ResourceIdsState, TagKeyState> {
    /// Service of the resources, as in the third segment of their descriptions.
    ///
    /// - Required.
    pub fn service_type(
        mut self,
        value: impl Into<String>,
    ) -> DetachResourcesTagBuilder<C, rt::Given, ResourceIdsState, TagKeyState> {
        self.made.service_type = value.into();
        self.turn()
    }

    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 50 entries.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> DetachResourcesTagBuilder<C, ServiceTypeState, rt::Given, TagKeyState> {
        self.made.resource_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> DetachResourcesTagBuilder<C, ServiceTypeState, ResourceIdsState, rt::Given> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Region of the resources. Resources that have a region need it.
    ///
    /// - Optional.
    pub fn resource_region(mut self, value: impl Into<String>) -> Self {
        self.made.resource_region = Some(value.into());
        self
    }

    /// Kind of the resources, as it stands before the `/` in the last segment of their descriptions.
    ///
    /// - Optional.
    /// - `ResourcePrefix` is required unless `ServiceType` is `cos`.
    pub fn resource_prefix(mut self, value: impl Into<String>) -> Self {
        self.made.resource_prefix = Some(value.into());
        self
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DetachResourcesTagRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DetachResourcesTagRequest
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> DetachResourcesTagBuilder<C, Next0, Next1, Next2> {
        DetachResourcesTagBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
> DetachResourcesTagBuilder<
    crate::Client,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
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
    pub async fn send(self) -> Result<DetachResourcesTagResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
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
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
> DetachResourcesTagBuilder<
    crate::blocking::Client,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
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
    pub fn send(self) -> Result<DetachResourcesTagResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
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
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DetachResourcesTagRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachResourcesTagResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DetachResourcesTagResponse {
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

impl std::fmt::Debug for DetachResourcesTagResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DetachResourcesTagResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DetachResourcesTagResponse {
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

impl<'de> rt::Deserialize<'de> for DetachResourcesTagResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DetachResourcesTagResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DetachResourcesTagResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DetachResourcesTag",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DetachResourcesTagRequest",
    members: &[
        rt::Member::new("ServiceType", rt::Kind::String).required(),
        rt::Member::new("ResourceIds", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(50),
                    },
                ],
            ),
        rt::Member::new("TagKey", rt::Kind::String)
            .required()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                ],
            ),
        rt::Member::new("ResourceRegion", rt::Kind::String),
        rt::Member::new("ResourcePrefix", rt::Kind::String),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "ServiceType")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("cos")],
                        absent: false,
                    },
                },
            ],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(4, "ResourcePrefix")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DetachResourcesTagResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
