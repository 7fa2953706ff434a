// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Settings of voice messages.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiceMessageConf {
    /// Whether voice messages are on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub status: Option<crate::types::SwitchStatus>,
    /// Languages of the messages.
    ///
    /// - Optional.
    /// - Default: `cnen`.
    /// - Values: [`VoiceMessageLanguage`](crate::types::VoiceMessageLanguage).
    pub language: Option<crate::types::VoiceMessageLanguage>,
}

impl rt::Typed for VoiceMessageConf {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.status),
            1 => rt::view(&self.language),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for VoiceMessageConf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for VoiceMessageConf {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for VoiceMessageConf {
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
            1 => self.language = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for VoiceMessageConf {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl VoiceMessageConf {
    /// Starts a [`VoiceMessageConfBuilder`].
    pub fn builder() -> VoiceMessageConfBuilder {
        VoiceMessageConfBuilder::new()
    }
}

/// Builds a [`VoiceMessageConf`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct VoiceMessageConfBuilder {
    made: VoiceMessageConf,
}

impl VoiceMessageConfBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: VoiceMessageConf::default(),
        }
    }
}

impl VoiceMessageConfBuilder {
    /// Whether voice messages are on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub fn status(mut self, value: impl Into<crate::types::SwitchStatus>) -> Self {
        self.made.status = Some(value.into());
        self
    }

    /// Languages of the messages.
    ///
    /// - Optional.
    /// - Default: `cnen`.
    /// - Values: [`VoiceMessageLanguage`](crate::types::VoiceMessageLanguage).
    pub fn language(
        mut self,
        value: impl Into<crate::types::VoiceMessageLanguage>,
    ) -> Self {
        self.made.language = Some(value.into());
        self
    }

    /// The finished [`VoiceMessageConf`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> VoiceMessageConf {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "VoiceMessageConf",
    members: &[
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA)),
        rt::Member::new(
            "Language",
            rt::Kind::Enum(&crate::types::voice_message_language::SCHEMA),
        ),
    ],
    rules: &[],
};
