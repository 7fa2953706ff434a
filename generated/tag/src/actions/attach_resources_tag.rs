// @generated from spec/tag/actions/AttachResourcesTag.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Bind a tag to several resources of one service.
///
/// The request of `AttachResourcesTag`, answered by [`AttachResourcesTagResponse`].
///
/// - A repeated call may change something again.
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
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - `LimitExceeded.Quota`: A quota is used up.
/// - `LimitExceeded.ResourceAttachedTags`: The resource has as many tags as it may have, which is 50 for most
///   kinds.
/// - `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
/// - `OperationDenied`: The operation is refused.
/// - `ResourceInUse.TagKeyAttached`: The resource carries the tag key already.
/// - `ResourceNotFound.TagNonExist`: There is no such tag.
/// - **Note.** The documents show: The page lists `InvalidParameter.ReservedTagKey`, by whose text the
///   reserved keys can't be created. Chosen: Reserved keys pass. Reason: The action binds a tag that must
///   exist already and creates none.
///
/// Source: the vendor's page "AttachResourcesTag", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachResourcesTagRequest {
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
    /// Value of the tag.
    ///
    /// - Required.
    pub tag_value: String,
    /// Region that all the resources lie in, such as `ap-beijing`. Leave it out for resources without one.
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

impl AttachResourcesTagRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            service_type: String::new(),
            resource_ids: Vec::new(),
            tag_key: String::new(),
            tag_value: String::new(),
            resource_region: None,
            resource_prefix: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for AttachResourcesTagRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.service_type),
            1 => rt::view(&self.resource_ids),
            2 => rt::view(&self.tag_key),
            3 => rt::view(&self.tag_value),
            4 => rt::view(&self.resource_region),
            5 => rt::view(&self.resource_prefix),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for AttachResourcesTagRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AttachResourcesTagRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for AttachResourcesTagRequest {
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
            3 => self.tag_value = rt::next(map)?,
            4 => self.resource_region = rt::next(map)?,
            5 => self.resource_prefix = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for AttachResourcesTagRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for AttachResourcesTagRequest {
    type Service = crate::Service;
    type Response = AttachResourcesTagResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl AttachResourcesTagRequest {
    /// Starts a [`AttachResourcesTagBuilder`] without a client; [`build`](AttachResourcesTagBuilder::build) ends it.
    pub fn builder() -> AttachResourcesTagBuilder {
        AttachResourcesTagBuilder::new(())
    }
}

/// Builds a [`AttachResourcesTagRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct AttachResourcesTagBuilder<
    C = (),
    ServiceTypeState = crate::missing::ServiceType,
    ResourceIdsState = crate::missing::ResourceIds,
    TagKeyState = crate::missing::TagKey,
    TagValueState = crate::missing::TagValue,
> {
    client: C,
    options: rt::CallOptions,
    made: AttachResourcesTagRequest,
    given: std::marker::PhantomData<
        (ServiceTypeState, ResourceIdsState, TagKeyState, TagValueState),
    >,
}

impl<
    C,
> AttachResourcesTagBuilder<
    C,
    crate::missing::ServiceType,
    crate::missing::ResourceIds,
    crate::missing::TagKey,
    crate::missing::TagValue,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: AttachResourcesTagRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
    TagValueState,
> AttachResourcesTagBuilder<
    C,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
    TagValueState,
> {
    /// Service of the resources, as in the third segment of their descriptions.
    ///
    /// - Required.
    pub fn service_type(
        mut self,
        value: impl Into<String>,
    ) -> AttachResourcesTagBuilder<
        C,
        rt::Given,
        ResourceIdsState,
        TagKeyState,
        TagValueState,
    > {
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
    ) -> AttachResourcesTagBuilder<
        C,
        ServiceTypeState,
        rt::Given,
        TagKeyState,
        TagValueState,
    > {
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
    ) -> AttachResourcesTagBuilder<
        C,
        ServiceTypeState,
        ResourceIdsState,
        rt::Given,
        TagValueState,
    > {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Value of the tag.
    ///
    /// - Required.
    pub fn tag_value(
        mut self,
        value: impl Into<String>,
    ) -> AttachResourcesTagBuilder<
        C,
        ServiceTypeState,
        ResourceIdsState,
        TagKeyState,
        rt::Given,
    > {
        self.made.tag_value = value.into();
        self.turn()
    }

    /// Region that all the resources lie in, such as `ap-beijing`. Leave it out for resources without one.
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

    /// The finished [`AttachResourcesTagRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> AttachResourcesTagRequest
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> AttachResourcesTagBuilder<C, Next0, Next1, Next2, Next3> {
        AttachResourcesTagBuilder {
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
    TagValueState,
> AttachResourcesTagBuilder<
    crate::Client,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
    TagValueState,
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
    pub async fn send(self) -> Result<AttachResourcesTagResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
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
        TagValueState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
    TagValueState,
> AttachResourcesTagBuilder<
    crate::blocking::Client,
    ServiceTypeState,
    ResourceIdsState,
    TagKeyState,
    TagValueState,
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
    pub fn send(self) -> Result<AttachResourcesTagResponse, rt::Error>
    where
        ServiceTypeState: rt::IsGiven,
        ResourceIdsState: rt::IsGiven,
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
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
        TagValueState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`AttachResourcesTagRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachResourcesTagResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for AttachResourcesTagResponse {
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

impl std::fmt::Debug for AttachResourcesTagResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AttachResourcesTagResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for AttachResourcesTagResponse {
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

impl<'de> rt::Deserialize<'de> for AttachResourcesTagResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl AttachResourcesTagResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for AttachResourcesTagResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "AttachResourcesTag",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "AttachResourcesTagRequest",
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
        rt::Member::new("TagValue", rt::Kind::String).required(),
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
                path: rt::Path(&[rt::Step::to(5, "ResourcePrefix")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
    ],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "AttachResourcesTagResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
