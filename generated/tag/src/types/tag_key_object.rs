// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A tag key.
///
/// Since the release of 2020-08-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagKeyObject {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub tag_key: String,
}

impl TagKeyObject {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { tag_key: String::new() }
    }
}

impl rt::Typed for TagKeyObject {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for TagKeyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagKeyObject {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for TagKeyObject {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for TagKeyObject {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl TagKeyObject {
    /// Starts a [`TagKeyObjectBuilder`].
    pub fn builder() -> TagKeyObjectBuilder {
        TagKeyObjectBuilder::new()
    }
}

/// Builds a [`TagKeyObject`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct TagKeyObjectBuilder<TagKeyState = crate::missing::TagKey> {
    made: TagKeyObject,
    given: std::marker::PhantomData<(TagKeyState,)>,
}

impl TagKeyObjectBuilder<crate::missing::TagKey> {
    pub(crate) fn new() -> Self {
        Self {
            made: TagKeyObject::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<TagKeyState> TagKeyObjectBuilder<TagKeyState> {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> TagKeyObjectBuilder<rt::Given> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// The finished [`TagKeyObject`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> TagKeyObject
    where
        TagKeyState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> TagKeyObjectBuilder<Next0> {
        TagKeyObjectBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagKeyObject",
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
    ],
    rules: &[],
};
