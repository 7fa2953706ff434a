//! `common.yaml`: what holds for every service.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{LintLevel, Map, Source, list};

/// What holds for every service.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommonFile {
    /// The vendor's chapters.
    pub source: Source,
    /// Regions by id, with what the vendor calls them.
    pub regions: Map<String>,
    /// Error codes that every action may answer, with what they mean.
    pub errors: Map<String>,
    /// Lints that have another level than by themselves.
    #[serde(default, deserialize_with = "list")]
    pub lints: Vec<LintLevel>,
}
