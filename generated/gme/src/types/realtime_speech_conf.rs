// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Settings of voice chat.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeSpeechConf {
    /// Whether voice chat is on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    /// - **Note.** The documents show: The list of valid values is lost from the page. Chosen: `open` and
    ///   `close`. Reason: An application's other services have these, and the vendor's Python SDK lists them here
    ///   too.
    pub status: Option<crate::types::SwitchStatus>,
    /// How good the sound is.
    ///
    /// - Optional.
    /// - Values: [`SoundQuality`](crate::types::SoundQuality).
    /// - **Note.** The documents show: Of the valid values, only `high` and the meaning of the other can be read.
    ///   Chosen: `high` and `ordinary`. Reason: The vendor's Python SDK lists these two.
    pub quality: Option<crate::types::SoundQuality>,
}

impl rt::Typed for RealtimeSpeechConf {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.status),
            1 => rt::view(&self.quality),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RealtimeSpeechConf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RealtimeSpeechConf {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for RealtimeSpeechConf {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.status = rt::next(map)?,
            1 => self.quality = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for RealtimeSpeechConf {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl RealtimeSpeechConf {
    /// Starts a [`RealtimeSpeechConfBuilder`].
    pub fn builder() -> RealtimeSpeechConfBuilder {
        RealtimeSpeechConfBuilder::new()
    }
}

/// Builds a [`RealtimeSpeechConf`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct RealtimeSpeechConfBuilder {
    made: RealtimeSpeechConf,
}

impl RealtimeSpeechConfBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: RealtimeSpeechConf::default(),
        }
    }
}

impl RealtimeSpeechConfBuilder {
    /// Whether voice chat is on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    /// - **Note.** The documents show: The list of valid values is lost from the page. Chosen: `open` and
    ///   `close`. Reason: An application's other services have these, and the vendor's Python SDK lists them here
    ///   too.
    pub fn status(mut self, value: impl Into<crate::types::SwitchStatus>) -> Self {
        self.made.status = Some(value.into());
        self
    }

    /// How good the sound is.
    ///
    /// - Optional.
    /// - Values: [`SoundQuality`](crate::types::SoundQuality).
    /// - **Note.** The documents show: Of the valid values, only `high` and the meaning of the other can be read.
    ///   Chosen: `high` and `ordinary`. Reason: The vendor's Python SDK lists these two.
    pub fn quality(mut self, value: impl Into<crate::types::SoundQuality>) -> Self {
        self.made.quality = Some(value.into());
        self
    }

    /// The finished [`RealtimeSpeechConf`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> RealtimeSpeechConf {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RealtimeSpeechConf",
    members: &[
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA)),
        rt::Member::new("Quality", rt::Kind::Enum(&crate::types::sound_quality::SCHEMA)),
    ],
    rules: &[],
};
