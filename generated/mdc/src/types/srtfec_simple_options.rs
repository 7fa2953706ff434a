// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Whether an SRT input corrects errors ahead.
///
/// Since the release of 2026-10-14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SrtfecSimpleOptions {
    /// Whether errors are corrected ahead.
    ///
    /// - Optional.
    pub enable: Option<bool>,
}

impl rt::Typed for SrtfecSimpleOptions {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.enable),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for SrtfecSimpleOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SrtfecSimpleOptions {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for SrtfecSimpleOptions {
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
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for SrtfecSimpleOptions {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl SrtfecSimpleOptions {
    /// Starts a [`SrtfecSimpleOptionsBuilder`].
    pub fn builder() -> SrtfecSimpleOptionsBuilder {
        SrtfecSimpleOptionsBuilder::new()
    }
}

/// Builds a [`SrtfecSimpleOptions`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct SrtfecSimpleOptionsBuilder {
    made: SrtfecSimpleOptions,
}

impl SrtfecSimpleOptionsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: SrtfecSimpleOptions::default(),
        }
    }
}

impl SrtfecSimpleOptionsBuilder {
    /// Whether errors are corrected ahead.
    ///
    /// - Optional.
    pub fn enable(mut self, value: bool) -> Self {
        self.made.enable = Some(value);
        self
    }

    /// The finished [`SrtfecSimpleOptions`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> SrtfecSimpleOptions {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SRTFECSimpleOptions",
    members: &[rt::Member::new("Enable", rt::Kind::Boolean)],
    rules: &[],
};
