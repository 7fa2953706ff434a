// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A filter by one tag key.
///
/// Since the release of 2020-08-06.
///
/// - **Note.** The documents show: Several filters are joined by AND. Chosen: Each action says how it joins
///   them. Reason: DescribeResourcesByTagsUnion takes what any of them finds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagFilter {
    /// Key that the tag has.
    ///
    /// - Required.
    pub tag_key: String,
    /// Values of which the tag has one; any value, if left out.
    ///
    /// - Optional.
    pub tag_value: Option<Vec<String>>,
}

impl TagFilter {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_key: String::new(),
            tag_value: None,
        }
    }
}

impl rt::Typed for TagFilter {
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

impl std::fmt::Debug for TagFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TagFilter {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for TagFilter {
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
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for TagFilter {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl TagFilter {
    /// Starts a [`TagFilterBuilder`].
    pub fn builder() -> TagFilterBuilder {
        TagFilterBuilder::new()
    }
}

/// Builds a [`TagFilter`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct TagFilterBuilder<TagKeyState = crate::missing::TagKey> {
    made: TagFilter,
    given: std::marker::PhantomData<(TagKeyState,)>,
}

impl TagFilterBuilder<crate::missing::TagKey> {
    pub(crate) fn new() -> Self {
        Self {
            made: TagFilter::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<TagKeyState> TagFilterBuilder<TagKeyState> {
    /// Key that the tag has.
    ///
    /// - Required.
    pub fn tag_key(mut self, value: impl Into<String>) -> TagFilterBuilder<rt::Given> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Values of which the tag has one; any value, if left out.
    ///
    /// - Optional.
    pub fn tag_value(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.tag_value = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The finished [`TagFilter`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> TagFilter
    where
        TagKeyState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> TagFilterBuilder<Next0> {
        TagFilterBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "TagFilter",
    members: &[
        rt::Member::new("TagKey", rt::Kind::String).required(),
        rt::Member::new("TagValue", rt::Kind::List(&rt::Kind::String)),
    ],
    rules: &[],
};
