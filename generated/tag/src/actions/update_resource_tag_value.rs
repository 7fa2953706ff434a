// @generated from spec/tag/actions/UpdateResourceTagValue.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Give a tag key that a resource carries a new value there.
///
/// The request of `UpdateResourceTagValue`, answered by [`UpdateResourceTagValueResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `FailedOperation.PolicyEnforcedInvalid`: A tag policy that is enforced forbids the change.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
/// - `ResourceNotFound.AttachedTagKeyNotFound`: The resource does not carry the tag key.
/// - **Note.** The documents show: The page lists `InvalidParameter.ReservedTagKey`, by whose text the
///   reserved keys can't be created. Chosen: Reserved keys pass. Reason: The action changes the value of a
///   key that the resource carries already and creates no key.
///
/// Source: the vendor's page "UpdateResourceTagValue", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceTagValueRequest {
    /// Key that the resource carries.
    ///
    /// - Required.
    pub tag_key: String,
    /// New value of the key.
    ///
    /// - Required.
    pub tag_value: String,
    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub resource: String,
    pub(crate) extra: rt::Extra,
}

impl UpdateResourceTagValueRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_key: String::new(),
            tag_value: String::new(),
            resource: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for UpdateResourceTagValueRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            2 => rt::view(&self.resource),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for UpdateResourceTagValueRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UpdateResourceTagValueRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for UpdateResourceTagValueRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tag_key = rt::next(map)?,
            1 => self.tag_value = rt::next(map)?,
            2 => self.resource = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for UpdateResourceTagValueRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for UpdateResourceTagValueRequest {
    type Service = crate::Service;
    type Response = UpdateResourceTagValueResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl UpdateResourceTagValueRequest {
    /// Starts a [`UpdateResourceTagValueBuilder`] without a client; [`build`](UpdateResourceTagValueBuilder::build) ends it.
    pub fn builder() -> UpdateResourceTagValueBuilder {
        UpdateResourceTagValueBuilder::new(())
    }
}

/// Builds a [`UpdateResourceTagValueRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct UpdateResourceTagValueBuilder<
    C = (),
    TagKeyState = crate::missing::TagKey,
    TagValueState = crate::missing::TagValue,
    ResourceState = crate::missing::Resource,
> {
    client: C,
    options: rt::CallOptions,
    made: UpdateResourceTagValueRequest,
    given: std::marker::PhantomData<(TagKeyState, TagValueState, ResourceState)>,
}

impl<
    C,
> UpdateResourceTagValueBuilder<
    C,
    crate::missing::TagKey,
    crate::missing::TagValue,
    crate::missing::Resource,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: UpdateResourceTagValueRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    TagKeyState,
    TagValueState,
    ResourceState,
> UpdateResourceTagValueBuilder<C, TagKeyState, TagValueState, ResourceState> {
    /// Key that the resource carries.
    ///
    /// - Required.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> UpdateResourceTagValueBuilder<C, rt::Given, TagValueState, ResourceState> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// New value of the key.
    ///
    /// - Required.
    pub fn tag_value(
        mut self,
        value: impl Into<String>,
    ) -> UpdateResourceTagValueBuilder<C, TagKeyState, rt::Given, ResourceState> {
        self.made.tag_value = value.into();
        self.turn()
    }

    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub fn resource(
        mut self,
        value: impl Into<String>,
    ) -> UpdateResourceTagValueBuilder<C, TagKeyState, TagValueState, rt::Given> {
        self.made.resource = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`UpdateResourceTagValueRequest`]. Does not compile while a required member is missing; what
    /// a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> UpdateResourceTagValueRequest
    where
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
        ResourceState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> UpdateResourceTagValueBuilder<C, Next0, Next1, Next2> {
        UpdateResourceTagValueBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TagKeyState,
    TagValueState,
    ResourceState,
> UpdateResourceTagValueBuilder<
    crate::Client,
    TagKeyState,
    TagValueState,
    ResourceState,
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
    pub async fn send(self) -> Result<UpdateResourceTagValueResponse, rt::Error>
    where
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
        ResourceState: rt::IsGiven,
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
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    TagKeyState,
    TagValueState,
    ResourceState,
> UpdateResourceTagValueBuilder<
    crate::blocking::Client,
    TagKeyState,
    TagValueState,
    ResourceState,
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
    pub fn send(self) -> Result<UpdateResourceTagValueResponse, rt::Error>
    where
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
        ResourceState: rt::IsGiven,
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
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`UpdateResourceTagValueRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceTagValueResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for UpdateResourceTagValueResponse {
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

impl std::fmt::Debug for UpdateResourceTagValueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UpdateResourceTagValueResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UpdateResourceTagValueResponse {
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

impl<'de> rt::Deserialize<'de> for UpdateResourceTagValueResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl UpdateResourceTagValueResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for UpdateResourceTagValueResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "UpdateResourceTagValue",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "UpdateResourceTagValueRequest",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String).required(),
        rt::Member::new("TagValue", rt::Kind::String).required(),
        rt::Member::new("Resource", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Resource)]),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "UpdateResourceTagValueResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
