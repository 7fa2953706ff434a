// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A tag of an application.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// - Optional.
    pub tag_key: Option<String>,
    /// Value of the tag.
    ///
    /// - Optional.
    pub tag_value: Option<String>,
}

impl rt::Typed for Tag {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for Tag {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for Tag {
    fn blank() -> Self {
        Self::default()
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
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for Tag {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl Tag {
    /// Starts a [`TagBuilder`].
    pub fn builder() -> TagBuilder {
        TagBuilder::new()
    }
}

/// Builds a [`Tag`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct TagBuilder {
    made: Tag,
}

impl TagBuilder {
    pub(crate) fn new() -> Self {
        Self { made: Tag::default() }
    }
}

impl TagBuilder {
    /// Key of the tag.
    ///
    /// - Optional.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.made.tag_key = Some(value.into());
        self
    }

    /// Value of the tag.
    ///
    /// - Optional.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.made.tag_value = Some(value.into());
        self
    }

    /// The finished [`Tag`]. Does not compile while a required member is missing; what a member's value must meet
    /// is checked when it is sent.
    #[must_use]
    pub fn build(self) -> Tag {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "Tag",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String),
        rt::Member::new("TagValue", rt::Kind::String),
    ],
    rules: &[],
};
