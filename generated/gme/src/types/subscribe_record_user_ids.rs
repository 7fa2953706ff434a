// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Which users of a room are recorded.
///
/// # Rules
///
/// - No more than one of `UnSubscribeUserIds` and `SubscribeUserIds` may be given. (rule
///   `UnSubscribeUserIds,SubscribeUserIds#exclusive`)
///
/// Since the release of 2023-02-22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeRecordUserIds {
    /// Ids of the users who are not recorded.
    ///
    /// - Optional.
    /// - Must have at most 20 entries.
    /// - No more than one of `UnSubscribeUserIds` and `SubscribeUserIds` may be given.
    /// - **Note.** The documents show: If the list is left empty, nobody's audio is subscribed to. Chosen: The
    ///   list has no default. Reason: StartRecord records everyone if it is given no lists, so it can't be meant
    ///   as it stands.
    pub un_subscribe_user_ids: Option<Vec<String>>,
    /// Ids of the users who are recorded.
    ///
    /// - Optional.
    /// - Default: all users of the room, up to 20.
    /// - Must have at most 20 entries.
    /// - No more than one of `UnSubscribeUserIds` and `SubscribeUserIds` may be given.
    pub subscribe_user_ids: Option<Vec<String>>,
}

impl rt::Typed for SubscribeRecordUserIds {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.un_subscribe_user_ids),
            1 => rt::view(&self.subscribe_user_ids),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for SubscribeRecordUserIds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SubscribeRecordUserIds {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for SubscribeRecordUserIds {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.un_subscribe_user_ids = rt::next(map)?,
            1 => self.subscribe_user_ids = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for SubscribeRecordUserIds {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl SubscribeRecordUserIds {
    /// Starts a [`SubscribeRecordUserIdsBuilder`].
    pub fn builder() -> SubscribeRecordUserIdsBuilder {
        SubscribeRecordUserIdsBuilder::new()
    }
}

/// Builds a [`SubscribeRecordUserIds`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct SubscribeRecordUserIdsBuilder {
    made: SubscribeRecordUserIds,
}

impl SubscribeRecordUserIdsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: SubscribeRecordUserIds::default(),
        }
    }
}

impl SubscribeRecordUserIdsBuilder {
    /// Ids of the users who are not recorded.
    ///
    /// - Optional.
    /// - Must have at most 20 entries.
    /// - No more than one of `UnSubscribeUserIds` and `SubscribeUserIds` may be given.
    /// - **Note.** The documents show: If the list is left empty, nobody's audio is subscribed to. Chosen: The
    ///   list has no default. Reason: StartRecord records everyone if it is given no lists, so it can't be meant
    ///   as it stands.
    pub fn un_subscribe_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.un_subscribe_user_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Ids of the users who are recorded.
    ///
    /// - Optional.
    /// - Default: all users of the room, up to 20.
    /// - Must have at most 20 entries.
    /// - No more than one of `UnSubscribeUserIds` and `SubscribeUserIds` may be given.
    pub fn subscribe_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.subscribe_user_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The finished [`SubscribeRecordUserIds`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> SubscribeRecordUserIds {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SubscribeRecordUserIds",
    members: &[
        rt::Member::new("UnSubscribeUserIds", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
        rt::Member::new("SubscribeUserIds", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Exclusive(
                &[
                    rt::Path(&[rt::Step::to(0, "UnSubscribeUserIds")]),
                    rt::Path(&[rt::Step::to(1, "SubscribeUserIds")]),
                ],
            ),
            sensitive: false,
        },
    ],
};
