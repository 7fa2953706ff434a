// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Time from one entry of a statistic to the next.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatisticsPeriod {
    /// `5s`: Five seconds.
    FiveSeconds,
    /// `1min`: One minute.
    OneMinute,
    /// `5min`: Five minutes.
    FiveMinutes,
    /// `15min`: Fifteen minutes.
    FifteenMinutes,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl StatisticsPeriod {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FiveSeconds => "5s",
            Self::OneMinute => "1min",
            Self::FiveMinutes => "5min",
            Self::FifteenMinutes => "15min",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StatisticsPeriod {
    fn from(value: &str) -> Self {
        match value {
            "5s" => Self::FiveSeconds,
            "1min" => Self::OneMinute,
            "5min" => Self::FiveMinutes,
            "15min" => Self::FifteenMinutes,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for StatisticsPeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for StatisticsPeriod {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Decode for StatisticsPeriod {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "StatisticsPeriod",
    values: &[
        rt::Literal::String("5s"),
        rt::Literal::String("1min"),
        rt::Literal::String("5min"),
        rt::Literal::String("15min"),
    ],
};
