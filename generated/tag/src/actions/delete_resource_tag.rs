// @generated from spec/tag/actions/DeleteResourceTag.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Unbind a tag from a resource.
///
/// The request of `DeleteResourceTag`, answered by [`DeleteResourceTagResponse`].
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
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `ResourceNotFound.AttachedTagKeyNotFound`: The resource does not carry the tag key.
///
/// Source: the vendor's page "DeleteResourceTag", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourceTagRequest {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub tag_key: String,
    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub resource: String,
    pub(crate) extra: rt::Extra,
}

impl DeleteResourceTagRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_key: String::new(),
            resource: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DeleteResourceTagRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.resource),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DeleteResourceTagRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteResourceTagRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DeleteResourceTagRequest {
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
            1 => self.resource = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DeleteResourceTagRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DeleteResourceTagRequest {
    type Service = crate::Service;
    type Response = DeleteResourceTagResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DeleteResourceTagRequest {
    /// Starts a [`DeleteResourceTagBuilder`] without a client; [`build`](DeleteResourceTagBuilder::build) ends it.
    pub fn builder() -> DeleteResourceTagBuilder {
        DeleteResourceTagBuilder::new(())
    }
}

/// Builds a [`DeleteResourceTagRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DeleteResourceTagBuilder<
    C = (),
    TagKeyState = crate::missing::TagKey,
    ResourceState = crate::missing::Resource,
> {
    client: C,
    options: rt::CallOptions,
    made: DeleteResourceTagRequest,
    given: std::marker::PhantomData<(TagKeyState, ResourceState)>,
}

impl<C> DeleteResourceTagBuilder<C, crate::missing::TagKey, crate::missing::Resource> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DeleteResourceTagRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    TagKeyState,
    ResourceState,
> DeleteResourceTagBuilder<C, TagKeyState, ResourceState> {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> DeleteResourceTagBuilder<C, rt::Given, ResourceState> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Six-segment description of the resource.
    ///
    /// - Required.
    /// - Must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`.
    pub fn resource(
        mut self,
        value: impl Into<String>,
    ) -> DeleteResourceTagBuilder<C, TagKeyState, rt::Given> {
        self.made.resource = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DeleteResourceTagRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DeleteResourceTagRequest
    where
        TagKeyState: rt::IsGiven,
        ResourceState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> DeleteResourceTagBuilder<C, Next0, Next1> {
        DeleteResourceTagBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TagKeyState,
    ResourceState,
> DeleteResourceTagBuilder<crate::Client, TagKeyState, ResourceState> {
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
    pub async fn send(self) -> Result<DeleteResourceTagResponse, rt::Error>
    where
        TagKeyState: rt::IsGiven,
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
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    TagKeyState,
    ResourceState,
> DeleteResourceTagBuilder<crate::blocking::Client, TagKeyState, ResourceState> {
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
    pub fn send(self) -> Result<DeleteResourceTagResponse, rt::Error>
    where
        TagKeyState: rt::IsGiven,
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
        ResourceState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DeleteResourceTagRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourceTagResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DeleteResourceTagResponse {
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

impl std::fmt::Debug for DeleteResourceTagResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteResourceTagResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DeleteResourceTagResponse {
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

impl<'de> rt::Deserialize<'de> for DeleteResourceTagResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DeleteResourceTagResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DeleteResourceTagResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DeleteResourceTag",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteResourceTagRequest",
    members: &[
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
        rt::Member::new("Resource", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Resource)]),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteResourceTagResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
