// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes RTP.
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInputRtpSettings {
    /// Forward error correction.
    ///
    /// - Optional.
    /// - Default: `none`.
    /// - Must be `none`.
    pub fec: Option<String>,
    /// Time without data after which the input counts as idle.
    ///
    /// - Optional.
    /// - Default: `5000`.
    /// - Must be from 1000 to 10000.
    /// - Unit: ms.
    pub idle_timeout: Option<i64>,
}

impl rt::Typed for CreateInputRtpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.fec),
            1 => rt::view(&self.idle_timeout),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateInputRtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInputRtpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInputRtpSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.fec = rt::next(map)?,
            1 => self.idle_timeout = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateInputRtpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInputRtpSettings {
    /// Starts a [`CreateInputRtpSettingsBuilder`].
    pub fn builder() -> CreateInputRtpSettingsBuilder {
        CreateInputRtpSettingsBuilder::new()
    }
}

/// Builds a [`CreateInputRtpSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputRtpSettingsBuilder {
    made: CreateInputRtpSettings,
}

impl CreateInputRtpSettingsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInputRtpSettings::default(),
        }
    }
}

impl CreateInputRtpSettingsBuilder {
    /// Forward error correction.
    ///
    /// - Optional.
    /// - Default: `none`.
    /// - Must be `none`.
    pub fn fec(mut self, value: impl Into<String>) -> Self {
        self.made.fec = Some(value.into());
        self
    }

    /// Time without data after which the input counts as idle.
    ///
    /// - Optional.
    /// - Default: `5000`.
    /// - Must be from 1000 to 10000.
    /// - Unit: ms.
    pub fn idle_timeout(mut self, value: i64) -> Self {
        self.made.idle_timeout = Some(value);
        self
    }

    /// The finished [`CreateInputRtpSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInputRtpSettings {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInputRTPSettings",
    members: &[
        rt::Member::new("FEC", rt::Kind::String)
            .checks(&[rt::Check::OneOf(&[rt::Literal::String("none")])]),
        rt::Member::new("IdleTimeout", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1000)),
                        max: Some(rt::Bound::Integer(10000)),
                    },
                ],
            ),
    ],
    rules: &[],
};
