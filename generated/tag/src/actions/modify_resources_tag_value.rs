// @generated from spec/tag/actions/ModifyResourcesTagValue.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Give a tag key that several resources of one service carry a new value there.
///
/// The request of `ModifyResourcesTagValue`, answered by [`ModifyResourcesTagValueResponse`].
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
/// - `InvalidParameterValue.RegionInvalid`: The region is wrong.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.ResourceIdInvalid`: The resource id is wrong.
/// - `InvalidParameterValue.ResourcePrefixInvalid`: The resource prefix is wrong.
/// - `InvalidParameterValue.ServiceTypeInvalid`: The service type is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
/// - `LimitExceeded.Quota`: A quota is used up.
/// - `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
/// - `ResourceNotFound.AttachedTagKeyNotFound`: The resource does not carry the tag key.
/// - `ResourceNotFound.TagNonExist`: There is no such tag.
///
/// Source: the vendor's page "ModifyResourcesTagValue", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyResourcesTagValueRequest {
    /// Service of the resources, as in the third segment of their descriptions.
    ///
    /// - Required.
    pub service_type: String,
    /// Ids of the resources.
    ///
    /// - Required.
    /// - Must have at most 50 entries.
    pub resource_ids: Vec<String>,
    /// Key that the resources carry.
    ///
    /// - Required.
    pub tag_key: String,
    /// New value of the key.
    ///
    /// - Required.
    pub tag_value: String,
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

impl ModifyResourcesTagValueRequest {
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

impl rt::Typed for ModifyResourcesTagValueRequest {
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

impl std::fmt::Debug for ModifyResourcesTagValueRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyResourcesTagValueRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyResourcesTagValueRequest {
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
impl<'de> rt::Deserialize<'de> for ModifyResourcesTagValueRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for ModifyResourcesTagValueRequest {
    type Service = crate::Service;
    type Response = ModifyResourcesTagValueResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl ModifyResourcesTagValueRequest {
    /// Starts a [`ModifyResourcesTagValueBuilder`] without a client; [`build`](ModifyResourcesTagValueBuilder::build) ends it.
    pub fn builder() -> ModifyResourcesTagValueBuilder {
        ModifyResourcesTagValueBuilder::new(())
    }
}

/// Builds a [`ModifyResourcesTagValueRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct ModifyResourcesTagValueBuilder<
    C = (),
    ServiceTypeState = crate::missing::ServiceType,
    ResourceIdsState = crate::missing::ResourceIds,
    TagKeyState = crate::missing::TagKey,
    TagValueState = crate::missing::TagValue,
> {
    client: C,
    options: rt::CallOptions,
    made: ModifyResourcesTagValueRequest,
    given: std::marker::PhantomData<
        (ServiceTypeState, ResourceIdsState, TagKeyState, TagValueState),
    >,
}

impl<
    C,
> ModifyResourcesTagValueBuilder<
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
            made: ModifyResourcesTagValueRequest::blank(),
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
> ModifyResourcesTagValueBuilder<
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
    ) -> ModifyResourcesTagValueBuilder<
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
    ) -> ModifyResourcesTagValueBuilder<
        C,
        ServiceTypeState,
        rt::Given,
        TagKeyState,
        TagValueState,
    > {
        self.made.resource_ids = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// Key that the resources carry.
    ///
    /// - Required.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> ModifyResourcesTagValueBuilder<
        C,
        ServiceTypeState,
        ResourceIdsState,
        rt::Given,
        TagValueState,
    > {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// New value of the key.
    ///
    /// - Required.
    pub fn tag_value(
        mut self,
        value: impl Into<String>,
    ) -> ModifyResourcesTagValueBuilder<
        C,
        ServiceTypeState,
        ResourceIdsState,
        TagKeyState,
        rt::Given,
    > {
        self.made.tag_value = value.into();
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

    /// The finished [`ModifyResourcesTagValueRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyResourcesTagValueRequest
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
    ) -> ModifyResourcesTagValueBuilder<C, Next0, Next1, Next2, Next3> {
        ModifyResourcesTagValueBuilder {
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
> ModifyResourcesTagValueBuilder<
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
    pub async fn send(self) -> Result<ModifyResourcesTagValueResponse, rt::Error>
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
> ModifyResourcesTagValueBuilder<
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
    pub fn send(self) -> Result<ModifyResourcesTagValueResponse, rt::Error>
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

/// The answer to a [`ModifyResourcesTagValueRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyResourcesTagValueResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for ModifyResourcesTagValueResponse {
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

impl std::fmt::Debug for ModifyResourcesTagValueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyResourcesTagValueResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ModifyResourcesTagValueResponse {
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

impl<'de> rt::Deserialize<'de> for ModifyResourcesTagValueResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyResourcesTagValueResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for ModifyResourcesTagValueResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "ModifyResourcesTagValue",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyResourcesTagValueRequest",
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
        rt::Member::new("TagKey", rt::Kind::String).required(),
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
    name: "ModifyResourcesTagValueResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
