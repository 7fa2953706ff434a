// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Tracks to send by their numbers.
///
/// Since the release of 2026-08-07.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackSelector {
    /// Numbers of the video tracks, from 1.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 32.
    pub video_index: Option<Vec<i64>>,
    /// Numbers of the audio tracks, from 1.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 32.
    /// - **Note.** The documents show: The vendor's metadata speaks of video tracks here, as it does of
    ///   `VideoIndex`. Chosen: They are audio tracks. Reason: The name says so, and the other member has the
    ///   video tracks.
    pub audio_index: Option<Vec<i64>>,
}

impl rt::Typed for TrackSelector {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.video_index),
            1 => rt::view(&self.audio_index),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for TrackSelector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for TrackSelector {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for TrackSelector {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.video_index = rt::next(map)?,
            1 => self.audio_index = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for TrackSelector {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl TrackSelector {
    /// Starts a [`TrackSelectorBuilder`].
    pub fn builder() -> TrackSelectorBuilder {
        TrackSelectorBuilder::new()
    }
}

/// Builds a [`TrackSelector`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct TrackSelectorBuilder {
    made: TrackSelector,
}

impl TrackSelectorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: TrackSelector::default(),
        }
    }
}

impl TrackSelectorBuilder {
    /// Numbers of the video tracks, from 1.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 32.
    pub fn video_index(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.made.video_index = Some(value.into_iter().collect());
        self
    }

    /// Numbers of the audio tracks, from 1.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 32.
    /// - **Note.** The documents show: The vendor's metadata speaks of video tracks here, as it does of
    ///   `VideoIndex`. Chosen: They are audio tracks. Reason: The name says so, and the other member has the
    ///   video tracks.
    pub fn audio_index(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.made.audio_index = Some(value.into_iter().collect());
        self
    }

    /// The finished [`TrackSelector`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> TrackSelector {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "TrackSelector",
    members: &[
        rt::Member::new("VideoIndex", rt::Kind::List(&rt::Kind::Integer))
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(32)),
                    },
                ],
            ),
        rt::Member::new("AudioIndex", rt::Kind::List(&rt::Kind::Integer))
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(32)),
                    },
                ],
            ),
    ],
    rules: &[],
};
