//! `service.yaml`: what holds for a service as a whole.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Map, Note, Scalar, Source, given, list};

/// A service at one version of its API.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceFile {
    /// The name that hosts and the credential scope carry, such as `tag`.
    pub service: String,
    /// The product's name, such as `Tag`.
    pub title: String,
    /// What it is for, in a sentence of your own.
    pub about: String,
    /// The version of the API, such as `2018-08-13`.
    pub version: String,
    /// The version of the generated crate, such as `0.1.0`.
    pub crate_version: String,
    /// Whether a program made it from the vendor's metadata, so that nobody has read it: its descriptions are the
    /// vendor's, and much else is guessed.
    #[serde(default)]
    pub draft: bool,
    /// The vendor's document.
    pub source: Source,
    /// Where the service answers.
    pub hosts: Hosts,
    /// The regions that have a host of their own.
    #[serde(default, deserialize_with = "list")]
    pub regions: Vec<String>,
    /// The vendor's groups of actions, in the document's order.
    pub categories: Map<Vec<String>>,
    /// The service's own error codes with what they mean; nothing where the vendor says nothing.
    #[serde(default)]
    pub errors: Map<Option<String>>,
    /// The history of the API, the newest release first.
    #[serde(default, deserialize_with = "list")]
    pub releases: Vec<Release>,
    /// The states that callers wait for, by the names of their waiters.
    #[serde(default)]
    pub waiters: Map<Waiter>,
    /// Doubts that were settled, and how.
    #[serde(default, deserialize_with = "list")]
    pub notes: Vec<Note>,
    /// Where the vendor's published metadata says something else, and why the spec does not follow it.
    #[serde(default, deserialize_with = "list")]
    pub drift: Vec<AcceptedDrift>,
}

/// Rows of `cargo xtask drift` that are as they should be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptedDrift {
    /// The ids of the rows, such as `actions.CreateTag.input.TagKey#type`.
    #[serde(deserialize_with = "list")]
    pub rows: Vec<String>,
    /// Why the spec does not follow the metadata there.
    pub why: String,
}

/// A wait until something has come to a state, by asking for it again and again.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// What it waits for, in a sentence of your own.
    pub about: String,
    /// The action that is called until the state is reached; it reads.
    pub action: String,
    /// The path of the state in the response, such as `Info.State` or `Versions[].Status`.
    pub state: String,
    /// Of a state in a list: the path of what tells one element from another, such as `Versions[].VersionId`. The
    /// caller says which one is waited for; without a key it is all of them.
    #[serde(default, deserialize_with = "given")]
    pub key: Option<String>,
    /// The values that end the wait.
    pub success: Vec<Scalar>,
    /// The values from which the state can't be reached any more. Every other value is waited out.
    #[serde(default, deserialize_with = "list")]
    pub failure: Vec<Scalar>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
}

/// The hosts of a service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hosts {
    /// The host of the international site.
    pub international: String,
    /// The host of the mainland site.
    #[serde(default, deserialize_with = "given")]
    pub mainland: Option<String>,
}

/// One release, in the vendor's own form.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The day, or the day and the time of day.
    pub at: String,
    /// Actions that came.
    #[serde(default, deserialize_with = "list")]
    pub new_actions: Vec<String>,
    /// Actions that changed.
    #[serde(default)]
    pub modified_actions: Map<ActionChange>,
    /// Actions that went.
    #[serde(default, deserialize_with = "list")]
    pub deleted_actions: Vec<String>,
    /// Structs that came.
    #[serde(default, deserialize_with = "list")]
    pub new_structs: Vec<String>,
    /// Structs that changed.
    #[serde(default)]
    pub modified_structs: Map<StructChange>,
    /// Structs that went.
    #[serde(default, deserialize_with = "list")]
    pub deleted_structs: Vec<String>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
}

/// How an action changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionChange {
    /// Members of the request that came.
    #[serde(default, deserialize_with = "list")]
    pub new_inputs: Vec<String>,
    /// Members of the request that changed.
    #[serde(default, deserialize_with = "list")]
    pub modified_inputs: Vec<String>,
    /// Members of the request that went.
    #[serde(default, deserialize_with = "list")]
    pub deleted_inputs: Vec<String>,
    /// Members of the response that came.
    #[serde(default, deserialize_with = "list")]
    pub new_outputs: Vec<String>,
    /// Members of the response that changed.
    #[serde(default, deserialize_with = "list")]
    pub modified_outputs: Vec<String>,
    /// Members of the response that went.
    #[serde(default, deserialize_with = "list")]
    pub deleted_outputs: Vec<String>,
}

/// How a struct changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StructChange {
    /// Members that came.
    #[serde(default, deserialize_with = "list")]
    pub new_members: Vec<String>,
    /// Members that changed.
    #[serde(default, deserialize_with = "list")]
    pub modified_members: Vec<String>,
    /// Members that went.
    #[serde(default, deserialize_with = "list")]
    pub deleted_members: Vec<String>,
}
