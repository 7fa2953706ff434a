// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an SRT output corrects errors ahead.
///
/// Since the release of 2026-10-14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SrtfecFullOptions {
    /// Whether errors are corrected ahead.
    ///
    /// - Optional.
    pub enable: Option<bool>,
    /// Columns of a group of packets.
    ///
    /// - Optional.
    /// - Must be at least 1.
    pub cols: Option<i64>,
    /// Rows of a group of packets: at least 2, or at most -2.
    ///
    /// - Optional.
    /// - Must not be `-1`, `0` or `1`.
    pub rows: Option<i64>,
    /// When lost packets are asked for as well.
    ///
    /// - Optional.
    /// - Values: [`SrtArqPolicy`](crate::types::SrtArqPolicy).
    pub arq: Option<crate::types::SrtArqPolicy>,
    /// How the groups of packets lie.
    ///
    /// - Optional.
    /// - Values: [`SrtFecLayout`](crate::types::SrtFecLayout).
    pub layout: Option<crate::types::SrtFecLayout>,
}

impl rt::Typed for SrtfecFullOptions {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.enable),
            1 => rt::view(&self.cols),
            2 => rt::view(&self.rows),
            3 => rt::view(&self.arq),
            4 => rt::view(&self.layout),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for SrtfecFullOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SrtfecFullOptions {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for SrtfecFullOptions {
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
            1 => self.cols = rt::next(map)?,
            2 => self.rows = rt::next(map)?,
            3 => self.arq = rt::next(map)?,
            4 => self.layout = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for SrtfecFullOptions {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl SrtfecFullOptions {
    /// Starts a [`SrtfecFullOptionsBuilder`].
    pub fn builder() -> SrtfecFullOptionsBuilder {
        SrtfecFullOptionsBuilder::new()
    }
}

/// Builds a [`SrtfecFullOptions`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct SrtfecFullOptionsBuilder {
    made: SrtfecFullOptions,
}

impl SrtfecFullOptionsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: SrtfecFullOptions::default(),
        }
    }
}

impl SrtfecFullOptionsBuilder {
    /// Whether errors are corrected ahead.
    ///
    /// - Optional.
    pub fn enable(mut self, value: bool) -> Self {
        self.made.enable = Some(value);
        self
    }

    /// Columns of a group of packets.
    ///
    /// - Optional.
    /// - Must be at least 1.
    pub fn cols(mut self, value: i64) -> Self {
        self.made.cols = Some(value);
        self
    }

    /// Rows of a group of packets: at least 2, or at most -2.
    ///
    /// - Optional.
    /// - Must not be `-1`, `0` or `1`.
    pub fn rows(mut self, value: i64) -> Self {
        self.made.rows = Some(value);
        self
    }

    /// When lost packets are asked for as well.
    ///
    /// - Optional.
    /// - Values: [`SrtArqPolicy`](crate::types::SrtArqPolicy).
    pub fn arq(mut self, value: impl Into<crate::types::SrtArqPolicy>) -> Self {
        self.made.arq = Some(value.into());
        self
    }

    /// How the groups of packets lie.
    ///
    /// - Optional.
    /// - Values: [`SrtFecLayout`](crate::types::SrtFecLayout).
    pub fn layout(mut self, value: impl Into<crate::types::SrtFecLayout>) -> Self {
        self.made.layout = Some(value.into());
        self
    }

    /// The finished [`SrtfecFullOptions`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> SrtfecFullOptions {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SRTFECFullOptions",
    members: &[
        rt::Member::new("Enable", rt::Kind::Boolean),
        rt::Member::new("Cols", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1)),
                        max: None,
                    },
                ],
            ),
        rt::Member::new("Rows", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::NotIn(
                        &[
                            rt::Literal::Integer(-1),
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                        ],
                    ),
                ],
            ),
        rt::Member::new("ARQ", rt::Kind::Enum(&crate::types::srt_arq_policy::SCHEMA)),
        rt::Member::new("Layout", rt::Kind::Enum(&crate::types::srt_fec_layout::SCHEMA)),
    ],
    rules: &[],
};
