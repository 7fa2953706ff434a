// @generated from spec/gme/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Settings of speech-to-text.
///
/// Since the release of 2023-07-06.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsrConf {
    /// Whether speech-to-text is on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub status: Option<crate::types::SwitchStatus>,
}

impl rt::Typed for AsrConf {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.status),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for AsrConf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for AsrConf {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for AsrConf {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for AsrConf {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl AsrConf {
    /// Starts a [`AsrConfBuilder`].
    pub fn builder() -> AsrConfBuilder {
        AsrConfBuilder::new()
    }
}

/// Builds a [`AsrConf`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct AsrConfBuilder {
    made: AsrConf,
}

impl AsrConfBuilder {
    pub(crate) fn new() -> Self {
        Self { made: AsrConf::default() }
    }
}

impl AsrConfBuilder {
    /// Whether speech-to-text is on.
    ///
    /// - Optional.
    /// - Values: [`SwitchStatus`](crate::types::SwitchStatus).
    pub fn status(mut self, value: impl Into<crate::types::SwitchStatus>) -> Self {
        self.made.status = Some(value.into());
        self
    }

    /// The finished [`AsrConf`]. Does not compile while a required member is missing; what a member's value must
    /// meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> AsrConf {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "AsrConf",
    members: &[
        rt::Member::new("Status", rt::Kind::Enum(&crate::types::switch_status::SCHEMA)),
    ],
    rules: &[],
};
