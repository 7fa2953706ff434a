// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where applications are distributed to and concurrencies are. There are standard and fusion areas.
///
/// A value that the spec does not list decodes as `Unknown` and is sent as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenderingRegion {
    /// `ap-chinese-mainland`: Chinese mainland
    ApChineseMainland,
    /// `na-north-america`: North America
    NaNorthAmerica,
    /// `eu-frankfurt`: Frankfurt
    EuFrankfurt,
    /// `ap-mumbai`: Mumbai
    ApMumbai,
    /// `ap-tokyo`: Tokyo
    ApTokyo,
    /// `ap-seoul`: Seoul
    ApSeoul,
    /// `ap-singapore`: Singapore
    ApSingapore,
    /// `ap-bangkok`: Bangkok
    ApBangkok,
    /// `ap-hongkong`: Hong Kong in China
    ApHongkong,
    /// `me-middle-east-fusion`: Middle East, fusion area
    MeMiddleEastFusion,
    /// `na-north-america-fusion`: North America, fusion area
    NaNorthAmericaFusion,
    /// `sa-south-america-fusion`: South America, fusion area
    SaSouthAmericaFusion,
    /// `ap-tokyo-fusion`: Tokyo, fusion area
    ApTokyoFusion,
    /// `ap-seoul-fusion`: Seoul, fusion area
    ApSeoulFusion,
    /// `eu-frankfurt-fusion`: Frankfurt, fusion area
    EuFrankfurtFusion,
    /// `ap-singapore-fusion`: Singapore, fusion area
    ApSingaporeFusion,
    /// `ap-hongkong-fusion`: Hong Kong in China, fusion area
    ApHongkongFusion,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl RenderingRegion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApChineseMainland => "ap-chinese-mainland",
            Self::NaNorthAmerica => "na-north-america",
            Self::EuFrankfurt => "eu-frankfurt",
            Self::ApMumbai => "ap-mumbai",
            Self::ApTokyo => "ap-tokyo",
            Self::ApSeoul => "ap-seoul",
            Self::ApSingapore => "ap-singapore",
            Self::ApBangkok => "ap-bangkok",
            Self::ApHongkong => "ap-hongkong",
            Self::MeMiddleEastFusion => "me-middle-east-fusion",
            Self::NaNorthAmericaFusion => "na-north-america-fusion",
            Self::SaSouthAmericaFusion => "sa-south-america-fusion",
            Self::ApTokyoFusion => "ap-tokyo-fusion",
            Self::ApSeoulFusion => "ap-seoul-fusion",
            Self::EuFrankfurtFusion => "eu-frankfurt-fusion",
            Self::ApSingaporeFusion => "ap-singapore-fusion",
            Self::ApHongkongFusion => "ap-hongkong-fusion",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RenderingRegion {
    fn from(value: &str) -> Self {
        match value {
            "ap-chinese-mainland" => Self::ApChineseMainland,
            "na-north-america" => Self::NaNorthAmerica,
            "eu-frankfurt" => Self::EuFrankfurt,
            "ap-mumbai" => Self::ApMumbai,
            "ap-tokyo" => Self::ApTokyo,
            "ap-seoul" => Self::ApSeoul,
            "ap-singapore" => Self::ApSingapore,
            "ap-bangkok" => Self::ApBangkok,
            "ap-hongkong" => Self::ApHongkong,
            "me-middle-east-fusion" => Self::MeMiddleEastFusion,
            "na-north-america-fusion" => Self::NaNorthAmericaFusion,
            "sa-south-america-fusion" => Self::SaSouthAmericaFusion,
            "ap-tokyo-fusion" => Self::ApTokyoFusion,
            "ap-seoul-fusion" => Self::ApSeoulFusion,
            "eu-frankfurt-fusion" => Self::EuFrankfurtFusion,
            "ap-singapore-fusion" => Self::ApSingaporeFusion,
            "ap-hongkong-fusion" => Self::ApHongkongFusion,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for RenderingRegion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::AsValue for RenderingRegion {
    fn value(&self) -> rt::Value<'_> {
        rt::Value::String(self.as_str())
    }
}

impl rt::Decode for RenderingRegion {
    fn empty() -> Self {
        Self::from("")
    }

    fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::read_string_enum(deserializer)
    }
}

pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema {
    name: "RenderingRegion",
    values: &[
        rt::Literal::String("ap-chinese-mainland"),
        rt::Literal::String("na-north-america"),
        rt::Literal::String("eu-frankfurt"),
        rt::Literal::String("ap-mumbai"),
        rt::Literal::String("ap-tokyo"),
        rt::Literal::String("ap-seoul"),
        rt::Literal::String("ap-singapore"),
        rt::Literal::String("ap-bangkok"),
        rt::Literal::String("ap-hongkong"),
        rt::Literal::String("me-middle-east-fusion"),
        rt::Literal::String("na-north-america-fusion"),
        rt::Literal::String("sa-south-america-fusion"),
        rt::Literal::String("ap-tokyo-fusion"),
        rt::Literal::String("ap-seoul-fusion"),
        rt::Literal::String("eu-frankfurt-fusion"),
        rt::Literal::String("ap-singapore-fusion"),
        rt::Literal::String("ap-hongkong-fusion"),
    ],
};
