//! `common.yaml`: what holds for every service.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Baseline, LintLevel, Map, Source, given, list};

/// What holds for every service.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommonFile {
    /// The version of the generated crate that has a feature for each service, such as `0.1.0`, which it is if nothing is
    /// said.
    #[serde(default = "first_version")]
    pub crate_version: String,
    /// The version of that crate that callers have; nothing before the first one.
    #[serde(default, deserialize_with = "given")]
    pub baseline: Option<Baseline>,
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

fn first_version() -> String {
    "0.1.0".to_owned()
}
