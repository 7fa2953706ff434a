// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Tracks to send by their packet identifiers.
///
/// Since the release of 2026-08-07.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PidSelector {
    /// Packet identifiers of the audio tracks.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 8191.
    /// - The service may answer null.
    pub audio_pid: Option<Vec<i64>>,
    /// Packet identifiers of the video tracks.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 8191.
    /// - The service may answer null.
    pub video_pid: Option<Vec<i64>>,
}

impl rt::Typed for PidSelector {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.audio_pid),
            1 => rt::view(&self.video_pid),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for PidSelector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for PidSelector {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for PidSelector {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.audio_pid = rt::next(map)?,
            1 => self.video_pid = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for PidSelector {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl PidSelector {
    /// Starts a [`PidSelectorBuilder`].
    pub fn builder() -> PidSelectorBuilder {
        PidSelectorBuilder::new()
    }
}

/// Builds a [`PidSelector`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct PidSelectorBuilder {
    made: PidSelector,
}

impl PidSelectorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: PidSelector::default(),
        }
    }
}

impl PidSelectorBuilder {
    /// Packet identifiers of the audio tracks.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 8191.
    /// - The service may answer null.
    pub fn audio_pid(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.made.audio_pid = Some(value.into_iter().collect());
        self
    }

    /// Packet identifiers of the video tracks.
    ///
    /// - Optional.
    /// - Each entry must be from 1 to 8191.
    /// - The service may answer null.
    pub fn video_pid(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.made.video_pid = Some(value.into_iter().collect());
        self
    }

    /// The finished [`PidSelector`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> PidSelector {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "PidSelector",
    members: &[
        rt::Member::new("AudioPID", rt::Kind::List(&rt::Kind::Integer))
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(8191)),
                    },
                ],
            ),
        rt::Member::new("VideoPID", rt::Kind::List(&rt::Kind::Integer))
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: Some(rt::Bound::Integer(8191)),
                    },
                ],
            ),
    ],
    rules: &[],
};
