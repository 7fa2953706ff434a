// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Which tracks to send, of a stream that has several.
///
/// Since the release of 2026-08-07.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamSelector {
    /// How tracks are named.
    ///
    /// - Optional.
    /// - Values: [`StreamSelectorType`](crate::types::StreamSelectorType).
    pub selector_type: Option<crate::types::StreamSelectorType>,
    /// The tracks by their packet identifiers.
    ///
    /// - Optional.
    pub pid_selector: Option<crate::types::PidSelector>,
    /// The tracks by their numbers.
    ///
    /// - Optional.
    pub track_selector: Option<crate::types::TrackSelector>,
}

impl rt::Typed for StreamSelector {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.selector_type),
            1 => rt::view(&self.pid_selector),
            2 => rt::view(&self.track_selector),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StreamSelector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StreamSelector {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StreamSelector {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.selector_type = rt::next(map)?,
            1 => self.pid_selector = rt::next(map)?,
            2 => self.track_selector = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StreamSelector {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl StreamSelector {
    /// Starts a [`StreamSelectorBuilder`].
    pub fn builder() -> StreamSelectorBuilder {
        StreamSelectorBuilder::new()
    }
}

/// Builds a [`StreamSelector`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct StreamSelectorBuilder {
    made: StreamSelector,
}

impl StreamSelectorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: StreamSelector::default(),
        }
    }
}

impl StreamSelectorBuilder {
    /// How tracks are named.
    ///
    /// - Optional.
    /// - Values: [`StreamSelectorType`](crate::types::StreamSelectorType).
    pub fn selector_type(
        mut self,
        value: impl Into<crate::types::StreamSelectorType>,
    ) -> Self {
        self.made.selector_type = Some(value.into());
        self
    }

    /// The tracks by their packet identifiers.
    ///
    /// - Optional.
    pub fn pid_selector(mut self, value: crate::types::PidSelector) -> Self {
        self.made.pid_selector = Some(value);
        self
    }

    /// The tracks by their numbers.
    ///
    /// - Optional.
    pub fn track_selector(mut self, value: crate::types::TrackSelector) -> Self {
        self.made.track_selector = Some(value);
        self
    }

    /// The finished [`StreamSelector`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> StreamSelector {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "StreamSelector",
    members: &[
        rt::Member::new(
            "SelectorType",
            rt::Kind::Enum(&crate::types::stream_selector_type::SCHEMA),
        ),
        rt::Member::new("PidSelector", rt::Kind::Struct(crate::schema::PID_SELECTOR)),
        rt::Member::new("TrackSelector", rt::Kind::Struct(crate::schema::TRACK_SELECTOR)),
    ],
    rules: &[],
};
