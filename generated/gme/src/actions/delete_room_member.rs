// @generated from spec/gme/actions/DeleteRoomMember.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Delete a room, or remove members from it.
///
/// The request of `DeleteRoomMember`, answered by [`DeleteRoomMemberResponse`].
///
/// - A repeated call leaves the same state as the first.
/// - At most 200 requests per second.
/// - Takes no region.
/// - Since the release of 2022-10-17.
///
/// # Errors
///
/// Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):
///
/// - `FailedOperation`: The operation failed.
/// - `InternalError`: The service failed on its own side.
/// - `InvalidParameter`: A parameter is wrong.
/// - `ResourceNotFound`: There is no such resource.
/// - `UnsupportedOperation`: The operation is not supported.
///
/// Source: the vendor's page "DeleteRoomMember", as of 2023-07-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoomMemberRequest {
    /// Id of the room.
    ///
    /// - Required.
    pub room_id: String,
    /// Ids of the members to remove; not needed where the room is deleted.
    ///
    /// - Optional.
    pub uids: Option<Vec<String>>,
    /// Ids of the members to remove, where they are texts and not numbers.
    ///
    /// - Optional.
    /// - Since the release of 2026-06-11.
    pub str_uids: Option<Vec<String>>,
    /// Whether the room or members are deleted.
    ///
    /// - Required.
    /// - Values: [`DeleteType`](crate::types::DeleteType).
    pub delete_type: crate::types::DeleteType,
    /// Id of the application.
    ///
    /// - Required.
    pub biz_id: i64,
    pub(crate) extra: rt::Extra,
}

impl DeleteRoomMemberRequest {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            room_id: String::new(),
            uids: None,
            str_uids: None,
            delete_type: crate::types::DeleteType::from(0),
            biz_id: 0,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Typed for DeleteRoomMemberRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        &INPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.room_id),
            1 => rt::view(&self.uids),
            2 => rt::view(&self.str_uids),
            3 => rt::view(&self.delete_type),
            4 => rt::view(&self.biz_id),
            _ => rt::Value::Absent,
        }
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
}

impl std::fmt::Debug for DeleteRoomMemberRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteRoomMemberRequest {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for DeleteRoomMemberRequest {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.room_id = rt::next(map)?,
            1 => self.uids = rt::next(map)?,
            2 => self.str_uids = rt::next(map)?,
            3 => self.delete_type = rt::next(map)?,
            4 => self.biz_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for DeleteRoomMemberRequest {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl rt::Action for DeleteRoomMemberRequest {
    type Service = crate::Service;
    type Response = DeleteRoomMemberResponse;
    fn action() -> &'static rt::ActionSchema<'static> {
        &ACTION
    }
}

impl DeleteRoomMemberRequest {
    /// Starts a [`DeleteRoomMemberBuilder`] without a client; [`build`](DeleteRoomMemberBuilder::build) ends it.
    pub fn builder() -> DeleteRoomMemberBuilder {
        DeleteRoomMemberBuilder::new(())
    }
}

/// Builds a [`DeleteRoomMemberRequest`], member by member, and sends it if it came from a
/// [`Client`](crate::Client).
#[must_use = "a builder does nothing by itself"]
pub struct DeleteRoomMemberBuilder<
    C = (),
    RoomIdState = crate::missing::RoomId,
    DeleteTypeState = crate::missing::DeleteType,
    BizIdState = crate::missing::BizId,
> {
    client: C,
    options: rt::CallOptions,
    made: DeleteRoomMemberRequest,
    given: std::marker::PhantomData<(RoomIdState, DeleteTypeState, BizIdState)>,
}

impl<
    C,
> DeleteRoomMemberBuilder<
    C,
    crate::missing::RoomId,
    crate::missing::DeleteType,
    crate::missing::BizId,
> {
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            options: rt::CallOptions::default(),
            made: DeleteRoomMemberRequest::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    C,
    RoomIdState,
    DeleteTypeState,
    BizIdState,
> DeleteRoomMemberBuilder<C, RoomIdState, DeleteTypeState, BizIdState> {
    /// Id of the room.
    ///
    /// - Required.
    pub fn room_id(
        mut self,
        value: impl Into<String>,
    ) -> DeleteRoomMemberBuilder<C, rt::Given, DeleteTypeState, BizIdState> {
        self.made.room_id = value.into();
        self.turn()
    }

    /// Ids of the members to remove; not needed where the room is deleted.
    ///
    /// - Optional.
    pub fn uids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.made.uids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of the members to remove, where they are texts and not numbers.
    ///
    /// - Optional.
    /// - Since the release of 2026-06-11.
    pub fn str_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.str_uids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the room or members are deleted.
    ///
    /// - Required.
    /// - Values: [`DeleteType`](crate::types::DeleteType).
    pub fn delete_type(
        mut self,
        value: impl Into<crate::types::DeleteType>,
    ) -> DeleteRoomMemberBuilder<C, RoomIdState, rt::Given, BizIdState> {
        self.made.delete_type = value.into();
        self.turn()
    }

    /// Id of the application.
    ///
    /// - Required.
    pub fn biz_id(
        mut self,
        value: i64,
    ) -> DeleteRoomMemberBuilder<C, RoomIdState, DeleteTypeState, rt::Given> {
        self.made.biz_id = value;
        self.turn()
    }

    /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
    pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.made.extra.insert(name, value.into());
        self
    }

    /// The finished [`DeleteRoomMemberRequest`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> DeleteRoomMemberRequest
    where
        RoomIdState: rt::IsGiven,
        DeleteTypeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> DeleteRoomMemberBuilder<C, Next0, Next1, Next2> {
        DeleteRoomMemberBuilder {
            client: self.client,
            options: self.options,
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

impl<
    RoomIdState,
    DeleteTypeState,
    BizIdState,
> DeleteRoomMemberBuilder<crate::Client, RoomIdState, DeleteTypeState, BizIdState> {
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
    pub async fn send(self) -> Result<DeleteRoomMemberResponse, rt::Error>
    where
        RoomIdState: rt::IsGiven,
        DeleteTypeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
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
        RoomIdState: rt::IsGiven,
        DeleteTypeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options).await
    }
}

#[cfg(feature = "blocking")]
impl<
    RoomIdState,
    DeleteTypeState,
    BizIdState,
> DeleteRoomMemberBuilder<
    crate::blocking::Client,
    RoomIdState,
    DeleteTypeState,
    BizIdState,
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
    pub fn send(self) -> Result<DeleteRoomMemberResponse, rt::Error>
    where
        RoomIdState: rt::IsGiven,
        DeleteTypeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
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
        RoomIdState: rt::IsGiven,
        DeleteTypeState: rt::IsGiven,
        BizIdState: rt::IsGiven,
    {
        self.client.dry_run_with(&self.made, &self.options)
    }
}

/// The answer to a [`DeleteRoomMemberRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoomMemberResponse {
    /// Whether it succeeded.
    pub delete_result: Option<crate::types::DeleteResult>,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: String,
}

impl rt::Typed for DeleteRoomMemberResponse {
    fn schema() -> &'static rt::StructSchema<'static> {
        &OUTPUT
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.delete_result),
            1 => rt::view(&self.request_id),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DeleteRoomMemberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DeleteRoomMemberResponse {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DeleteRoomMemberResponse {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.delete_result = rt::next(map)?,
            1 => self.request_id = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DeleteRoomMemberResponse {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl DeleteRoomMemberResponse {
    /// The id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl rt::Response for DeleteRoomMemberResponse {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

pub(crate) static ACTION: rt::ActionSchema<'static> = rt::ActionSchema {
    name: "DeleteRoomMember",
    input: &INPUT,
    output: &OUTPUT,
    effect: rt::Effect::Idempotent,
    rate_limit: 200,
    region: rt::Region::None,
    timeout_seconds: None,
};

static INPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteRoomMemberRequest",
    members: &[
        rt::Member::new("RoomId", rt::Kind::String).required(),
        rt::Member::new("Uids", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("StrUids", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("DeleteType", rt::Kind::Enum(&crate::types::delete_type::SCHEMA))
            .required(),
        rt::Member::new("BizId", rt::Kind::Integer).required(),
    ],
    rules: &[],
};

static OUTPUT: rt::StructSchema<'static> = rt::StructSchema {
    name: "DeleteRoomMemberResponse",
    members: &[
        rt::Member::new("DeleteResult", rt::Kind::Struct(crate::schema::DELETE_RESULT)),
        rt::Member::new("RequestId", rt::Kind::String),
    ],
    rules: &[],
};
