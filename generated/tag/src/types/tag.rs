// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A tag, which is a key with a value.
///
/// Since the release of 2020-08-06.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// - Required.
    pub tag_value: String,
    /// Who made the tag.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - The service may answer null.
    /// - Since the release of 2023-12-18.
    /// - **Note.** The documents show: A single tag has the valid values and the default of the filters of lists,
    ///   `All` among them. Chosen: The type and the default are as documented, and no action narrows them.
    ///   Reason: What `All` means of one tag is not said, and a narrower list would be a guess.
    pub category: Option<crate::types::TagCategory>,
}

impl Tag {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tag_key: String::new(),
            tag_value: String::new(),
            category: None,
        }
    }
}

impl rt::Typed for Tag {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tag_key),
            1 => rt::view(&self.tag_value),
            2 => rt::view(&self.category),
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

impl rt::Members for Tag {
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
            2 => self.category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

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
pub struct TagBuilder<
    TagKeyState = crate::missing::TagKey,
    TagValueState = crate::missing::TagValue,
> {
    made: Tag,
    given: std::marker::PhantomData<(TagKeyState, TagValueState)>,
}

impl TagBuilder<crate::missing::TagKey, crate::missing::TagValue> {
    pub(crate) fn new() -> Self {
        Self {
            made: Tag::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<TagKeyState, TagValueState> TagBuilder<TagKeyState, TagValueState> {
    /// Key of the tag.
    ///
    /// - Required.
    /// - Must have at least 1 character.
    pub fn tag_key(
        mut self,
        value: impl Into<String>,
    ) -> TagBuilder<rt::Given, TagValueState> {
        self.made.tag_key = value.into();
        self.turn()
    }

    /// Value of the tag.
    ///
    /// - Required.
    pub fn tag_value(
        mut self,
        value: impl Into<String>,
    ) -> TagBuilder<TagKeyState, rt::Given> {
        self.made.tag_value = value.into();
        self.turn()
    }

    /// Who made the tag.
    ///
    /// - Optional.
    /// - Default: `All`.
    /// - Values: [`TagCategory`](crate::types::TagCategory).
    /// - The service may answer null.
    /// - Since the release of 2023-12-18.
    /// - **Note.** The documents show: A single tag has the valid values and the default of the filters of lists,
    ///   `All` among them. Chosen: The type and the default are as documented, and no action narrows them.
    ///   Reason: What `All` means of one tag is not said, and a narrower list would be a guess.
    pub fn category(mut self, value: impl Into<crate::types::TagCategory>) -> Self {
        self.made.category = Some(value.into());
        self
    }

    /// The finished [`Tag`]. Does not compile while a required member is missing; what a member's value must meet
    /// is checked when it is sent.
    #[must_use]
    pub fn build(self) -> Tag
    where
        TagKeyState: rt::IsGiven,
        TagValueState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> TagBuilder<Next0, Next1> {
        TagBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "Tag",
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
        rt::Member::new("TagValue", rt::Kind::String).required(),
        rt::Member::new("Category", rt::Kind::Enum(&crate::types::tag_category::SCHEMA)),
    ],
    rules: &[],
};
