// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Settings of voice analysis for one kind of audio.
///
/// Since the release of 2023-07-06.
///
/// - **Note.** The documents show: The struct has no members in the document and in SDKs of its time. The
///   metadata that brings them requires `SceneId` and `Status`, and its example of CreateApp still sends
///   scenes that are empty. Chosen: A scene may lack any of them. Reason: A request that the vendor shows is
///   not refused.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SceneInfo {
    /// Kind of audio that is analyzed.
    ///
    /// - Optional.
    /// - Values: [`Scene`](crate::types::Scene).
    /// - Since the release of 2026-05-08.
    pub scene_id: Option<crate::types::Scene>,
    /// Whether it is analyzed.
    ///
    /// - Optional.
    /// - Since the release of 2026-05-08.
    pub status: Option<bool>,
    /// URL that is called back.
    ///
    /// - Optional.
    /// - Must be a URL (or empty).
    /// - Since the release of 2026-05-08.
    /// - **Note.** The documents show: The vendor's metadata calls it a URL, and the service has an error code
    ///   for a wrong one. Chosen: It is a URL, or empty. Reason: A scene can do without one, which an empty text
    ///   may say as well.
    pub callback_url: Option<String>,
}

impl rt::Typed for SceneInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.scene_id),
            1 => rt::view(&self.status),
            2 => rt::view(&self.callback_url),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for SceneInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SceneInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for SceneInfo {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.scene_id = rt::next(map)?,
            1 => self.status = rt::next(map)?,
            2 => self.callback_url = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for SceneInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl SceneInfo {
    /// Starts a [`SceneInfoBuilder`].
    pub fn builder() -> SceneInfoBuilder {
        SceneInfoBuilder::new()
    }
}

/// Builds a [`SceneInfo`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct SceneInfoBuilder {
    made: SceneInfo,
}

impl SceneInfoBuilder {
    pub(crate) fn new() -> Self {
        Self { made: SceneInfo::default() }
    }
}

impl SceneInfoBuilder {
    /// Kind of audio that is analyzed.
    ///
    /// - Optional.
    /// - Values: [`Scene`](crate::types::Scene).
    /// - Since the release of 2026-05-08.
    pub fn scene_id(mut self, value: impl Into<crate::types::Scene>) -> Self {
        self.made.scene_id = Some(value.into());
        self
    }

    /// Whether it is analyzed.
    ///
    /// - Optional.
    /// - Since the release of 2026-05-08.
    pub fn status(mut self, value: bool) -> Self {
        self.made.status = Some(value);
        self
    }

    /// URL that is called back.
    ///
    /// - Optional.
    /// - Must be a URL (or empty).
    /// - Since the release of 2026-05-08.
    /// - **Note.** The documents show: The vendor's metadata calls it a URL, and the service has an error code
    ///   for a wrong one. Chosen: It is a URL, or empty. Reason: A scene can do without one, which an empty text
    ///   may say as well.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.made.callback_url = Some(value.into());
        self
    }

    /// The finished [`SceneInfo`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> SceneInfo {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SceneInfo",
    members: &[
        rt::Member::new("SceneId", rt::Kind::Enum(&crate::types::scene::SCHEMA)),
        rt::Member::new("Status", rt::Kind::Boolean),
        rt::Member::new("CallbackUrl", rt::Kind::String)
            .checks(&[rt::Check::Format(rt::Format::Url(&[]))])
            .or(&[rt::Literal::String("")]),
    ],
    rules: &[],
};
