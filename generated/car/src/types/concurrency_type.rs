// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A size of concurrencies. A concurrency is an instance that runs an application.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConcurrencyType {
    /// `S1`: For small applications.
    S1,
    /// `M1`: For medium applications.
    M1,
    /// `L1`: For large applications.
    L1,
    /// `L2`: For large applications.
    L2,
    /// `XL2`: For extra large applications.
    Xl2,
    /// `MM1_HD`: ARM in the cloud, of the performance kind, in HD.
    Mm1Hd,
    /// `MM1_FHD`: ARM in the cloud, of the performance kind, in full HD.
    Mm1Fhd,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ConcurrencyType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::S1 => "S1",
            Self::M1 => "M1",
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::Xl2 => "XL2",
            Self::Mm1Hd => "MM1_HD",
            Self::Mm1Fhd => "MM1_FHD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ConcurrencyType {
    fn from(value: &str) -> Self {
        match value {
            "S1" => Self::S1,
            "M1" => Self::M1,
            "L1" => Self::L1,
            "L2" => Self::L2,
            "XL2" => Self::Xl2,
            "MM1_HD" => Self::Mm1Hd,
            "MM1_FHD" => Self::Mm1Fhd,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ConcurrencyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for ConcurrencyType {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for ConcurrencyType {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "ConcurrencyType",
    values: &[
        rt::Literal::String("S1"),
        rt::Literal::String("M1"),
        rt::Literal::String("L1"),
        rt::Literal::String("L2"),
        rt::Literal::String("XL2"),
        rt::Literal::String("MM1_HD"),
        rt::Literal::String("MM1_FHD"),
    ],
};
