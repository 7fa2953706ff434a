// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Settings of voice analysis, which filters phrases.
///
/// Since the release of 2022-10-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiceFilterConf {
    /// Whether phrases are filtered.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub status: Option<crate::types::SwitchStatus>,
    /// Settings of single kinds of audio.
    ///
    /// - Optional.
    /// - The service may answer null.
    /// - Since the release of 2023-07-06.
    pub scene_infos: Option<Vec<crate::types::SceneInfo>>,
}

impl rt::Typed for VoiceFilterConf {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.status),
            1 => rt::view(&self.scene_infos),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for VoiceFilterConf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for VoiceFilterConf {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for VoiceFilterConf {
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
            1 => self.scene_infos = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for VoiceFilterConf {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl VoiceFilterConf {
    /// Starts a [`VoiceFilterConfBuilder`].
    pub fn builder() -> VoiceFilterConfBuilder {
        VoiceFilterConfBuilder::new()
    }
}

/// Builds a [`VoiceFilterConf`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct VoiceFilterConfBuilder {
    made: VoiceFilterConf,
}

impl VoiceFilterConfBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: VoiceFilterConf::default(),
        }
    }
}

impl VoiceFilterConfBuilder {
    /// Whether phrases are filtered.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub fn status(mut self, value: impl Into<crate::types::SwitchStatus>) -> Self {
        self.made.status = Some(value.into());
        self
    }

    /// Settings of single kinds of audio.
    ///
    /// - Optional.
    /// - The service may answer null.
    /// - Since the release of 2023-07-06.
    pub fn scene_infos(
        mut self,
        value: impl IntoIterator<Item = crate::types::SceneInfo>,
    ) -> Self {
        self.made.scene_infos = Some(value.into_iter().collect());
        self
    }

    /// The finished [`VoiceFilterConf`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> VoiceFilterConf {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "VoiceFilterConf",
    members: &[
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA)),
        rt::Member::new(
            "SceneInfos",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::SCENE_INFO)),
        ),
    ],
    rules: &[],
};
