// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What the backup of an input does until it is needed.
///
/// Since the release of 2026-08-17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailOverOption {
    /// Whether the backup is ready at all times.
    ///
    /// - Optional.
    /// - Values: [`FailOverType`](crate::types::FailOverType).
    pub fail_over_type: Option<crate::types::FailOverType>,
}

impl rt::Typed for FailOverOption {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.fail_over_type),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for FailOverOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for FailOverOption {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for FailOverOption {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.fail_over_type = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for FailOverOption {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl FailOverOption {
    /// Starts a [`FailOverOptionBuilder`].
    pub fn builder() -> FailOverOptionBuilder {
        FailOverOptionBuilder::new()
    }
}

/// Builds a [`FailOverOption`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct FailOverOptionBuilder {
    made: FailOverOption,
}

impl FailOverOptionBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: FailOverOption::default(),
        }
    }
}

impl FailOverOptionBuilder {
    /// Whether the backup is ready at all times.
    ///
    /// - Optional.
    /// - Values: [`FailOverType`](crate::types::FailOverType).
    pub fn fail_over_type(
        mut self,
        value: impl Into<crate::types::FailOverType>,
    ) -> Self {
        self.made.fail_over_type = Some(value.into());
        self
    }

    /// The finished [`FailOverOption`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> FailOverOption {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "FailOverOption",
    members: &[
        rt::Member::new(
            "FailOverType",
            rt::Kind::Enum(&crate::types::fail_over_type::SCHEMA),
        ),
    ],
    rules: &[],
};
