// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Whether a stream is delayed, so that gaps in what arrives do not show.
///
/// Since the release of 2023-11-16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResilientStreamConf {
    /// Whether the stream is delayed.
    ///
    /// - Optional.
    pub enable: Option<bool>,
    /// How long the stream is delayed.
    ///
    /// - Optional.
    /// - Unit: s.
    /// - **Note.** The documents show: The table has no unit. Chosen: Seconds. Reason: The vendor's published
    ///   metadata says so.
    pub buffer_time: Option<i64>,
}

impl rt::Typed for ResilientStreamConf {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.enable),
            1 => rt::view(&self.buffer_time),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ResilientStreamConf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ResilientStreamConf {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ResilientStreamConf {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.enable = rt::next(map)?,
            1 => self.buffer_time = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ResilientStreamConf {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ResilientStreamConf {
    /// Starts a [`ResilientStreamConfBuilder`].
    pub fn builder() -> ResilientStreamConfBuilder {
        ResilientStreamConfBuilder::new()
    }
}

/// Builds a [`ResilientStreamConf`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct ResilientStreamConfBuilder {
    made: ResilientStreamConf,
}

impl ResilientStreamConfBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: ResilientStreamConf::default(),
        }
    }
}

impl ResilientStreamConfBuilder {
    /// Whether the stream is delayed.
    ///
    /// - Optional.
    pub fn enable(mut self, value: bool) -> Self {
        self.made.enable = Some(value);
        self
    }

    /// How long the stream is delayed.
    ///
    /// - Optional.
    /// - Unit: s.
    /// - **Note.** The documents show: The table has no unit. Chosen: Seconds. Reason: The vendor's published
    ///   metadata says so.
    pub fn buffer_time(mut self, value: i64) -> Self {
        self.made.buffer_time = Some(value);
        self
    }

    /// The finished [`ResilientStreamConf`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ResilientStreamConf {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ResilientStreamConf",
    members: &[
        rt::Member::new("Enable", rt::Kind::Boolean),
        rt::Member::new("BufferTime", rt::Kind::Integer),
    ],
    rules: &[],
};
