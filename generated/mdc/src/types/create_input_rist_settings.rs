// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes RIST.
///
/// Since the release of 2026-10-14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInputRistSettings {
    /// Which side opens the connection; an input always waits for the peer.
    ///
    /// - Optional.
    /// - Default: `LISTENER`.
    /// - Must be `LISTENER`.
    /// - Values: [`RistMode`](crate::types::RistMode).
    pub mode: Option<crate::types::RistMode>,
    /// Profile of RIST.
    ///
    /// - Optional.
    /// - Default: `MAIN`.
    /// - Values: [`RistProfile`](crate::types::RistProfile).
    pub profile: Option<crate::types::RistProfile>,
    /// Time that is buffered.
    ///
    /// - Optional.
    /// - Default: `120`.
    /// - Must be from 50 to 5000.
    /// - Unit: ms.
    pub buffer: Option<i64>,
}

impl rt::Typed for CreateInputRistSettings {
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

impl std::fmt::Debug for CreateInputRistSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInputRistSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInputRistSettings {
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

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateInputRistSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInputRistSettings {
    /// Starts a [`CreateInputRistSettingsBuilder`].
    pub fn builder() -> CreateInputRistSettingsBuilder {
        CreateInputRistSettingsBuilder::new()
    }
}

/// Builds a [`CreateInputRistSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputRistSettingsBuilder {
    made: CreateInputRistSettings,
}

impl CreateInputRistSettingsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInputRistSettings::default(),
        }
    }
}

impl CreateInputRistSettingsBuilder {
    /// Which side opens the connection; an input always waits for the peer.
    ///
    /// - Optional.
    /// - Default: `LISTENER`.
    /// - Must be `LISTENER`.
    /// - Values: [`RistMode`](crate::types::RistMode).
    pub fn mode(mut self, value: impl Into<crate::types::RistMode>) -> Self {
        self.made.mode = Some(value.into());
        self
    }

    /// Profile of RIST.
    ///
    /// - Optional.
    /// - Default: `MAIN`.
    /// - Values: [`RistProfile`](crate::types::RistProfile).
    pub fn profile(mut self, value: impl Into<crate::types::RistProfile>) -> Self {
        self.made.profile = Some(value.into());
        self
    }

    /// Time that is buffered.
    ///
    /// - Optional.
    /// - Default: `120`.
    /// - Must be from 50 to 5000.
    /// - Unit: ms.
    pub fn buffer(mut self, value: i64) -> Self {
        self.made.buffer = Some(value);
        self
    }

    /// The finished [`CreateInputRistSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInputRistSettings {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInputRISTSettings",
    members: &[
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::rist_mode::SCHEMA))
            .checks(&[rt::Check::Fixed(rt::Literal::String("LISTENER"))]),
        rt::Member::new("Profile", rt::Kind::Enum(&crate::types::rist_profile::SCHEMA)),
        rt::Member::new("Buffer", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(50)),
                        max: Some(rt::Bound::Integer(5000)),
                    },
                ],
            ),
    ],
    rules: &[],
};
