// @generated from spec/tag/actions/CreateTag.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Create a tag from a key and a value.
///
/// The request of `CreateTag`, answered by [`CreateTagResponse`].
///
/// - A repeated call may change something again.
/// - At most 20 requests per second.
/// - Takes no region.
/// - Since the release of 2020-08-06.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
///   itself.
/// - `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
/// - `InvalidParameterValue.TagKeyDuplicate`: A tag key stands in the list twice.
/// - `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
/// - `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
/// - `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
/// - `InvalidParameterValue.TagValueEmpty`: The tag value is empty.
/// - `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
/// - `LimitExceeded.TagKey`: The account has all the 1,000 tag keys that it may create.
/// - `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
/// - `ResourceInUse.TagDuplicate`: The tag exists already.
///
/// Source: the vendor's page "CreateTag", as of 2024-11-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTagRequest {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    /// - Must not be `qcloud`, `tencent` or `project`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub tag_value: String,
    pub(crate) extra: rt::Extra,
}

impl CreateTagRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_key: String::new(),
            tag_value: String::new(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for CreateTagRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for CreateTagRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateTagRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateTagRequest {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateTagRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for CreateTagRequest {
    type Service = crate::Service;
    type Response = CreateTagResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl CreateTagRequest {
    /// Starts a [`CreateTagBuilder`] without a client; [`build`](CreateTagBuilder::build) ends it.
    pub fn builder() -> CreateTagBuilder {
        CreateTagBuilder::new(())
    }
}

/// Builds a [`CreateTagRequest`], member by member, and sends it if it came from a [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct CreateTagBuilder<
    C = (),
    TagKeyState = crate::missing::TagKey,
    TagValueState = crate::missing::TagValue,
> {
    client: C,
    options: rt::CallOptions,
    made: CreateTagRequest,
    given: std::marker::PhantomData<(TagKeyState, TagValueState)>,
}

impl<C> CreateTagBuilder<C, crate::missing::TagKey, crate::missing::TagValue> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: CreateTagRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<C, TagKeyState, TagValueState> CreateTagBuilder<C, TagKeyState, TagValueState> {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    /// - Must not be `qcloud`, `tencent` or `project`.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> CreateTagBuilder<C, rt::Given, TagValueState> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Value of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub fn tag_value(
        mut self,
        value: impl Into<String>,
    ) -> CreateTagBuilder<C, TagKeyState, rt::Given> {
        self.made.tag_value = value.into();
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`CreateTagRequest`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateTagRequest
    where
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateTagBuilder<C, Next0, Next1> {
        CreateTagBuilder {
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
> CreateTagBuilder<crate::Client, TagKeyState, TagValueState> {
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
    pub async fn send(self) -> Result<CreateTagResponse, rt::Error>
    where
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
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    TagKeyState,
    TagValueState,
> CreateTagBuilder<crate::blocking::Client, TagKeyState, TagValueState> {
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
    pub fn send(self) -> Result<CreateTagResponse, rt::Error>
    where
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
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`CreateTagRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagResponse {
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for CreateTagResponse {
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

impl std::fmt::Debug for CreateTagResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateTagResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for CreateTagResponse {
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

impl<'de> rt::Deserialize<'de> for CreateTagResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateTagResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for CreateTagResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "CreateTag",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Write,
    rate_limit: 20,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateTagRequest",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String)
            .required()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                    rt::Check::NotIn(
                        &[
                            rt::Literal::String("qcloud"),
                            rt::Literal::String("tencent"),
                            rt::Literal::String("project"),
                        ],
                    ),
                ],
            ),
        rt::Member::new("TagValue", rt::Kind::String)
            .required()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: None,
                    },
                ],
            ),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateTagResponse",
    members: &[rt::Member::new("RequestId", rt::Kind::String)],
    rules: &[],
};
