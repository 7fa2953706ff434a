// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes RIST.
///
/// Since the release of 2026-08-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeInputRistSettings {
    /// Which side opens the connection.
    ///
    /// - Values: [`RistMode`](crate::types::RistMode).
    pub mode: crate::types::RistMode,
    /// Profile of RIST.
    ///
    /// - Values: [`RistProfile`](crate::types::RistProfile).
    pub profile: crate::types::RistProfile,
    /// Time that is buffered.
    ///
    /// - Unit: ms.
    pub buffer: i64,
}

impl Default for DescribeInputRistSettings {
    fn default() -> Self {
        Self {
            mode: crate::types::RistMode::from(""),
            profile: crate::types::RistProfile::from(""),
            buffer: 0,
        }
    }
}

impl rt::Typed for DescribeInputRistSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.mode),
            1 => rt::view(&self.profile),
            2 => rt::view(&self.buffer),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInputRistSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInputRistSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInputRistSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.mode = rt::next(map)?,
            1 => self.profile = rt::next(map)?,
            2 => self.buffer = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInputRistSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInputRISTSettings",
    members: &[
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::rist_mode::SCHEMA)),
        rt::Member::new("Profile", rt::Kind::Enum(&crate::types::rist_profile::SCHEMA)),
        rt::Member::new("Buffer", rt::Kind::Integer),
    ],
    rules: &[],
};
