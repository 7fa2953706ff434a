//! The vendor's `examples.json`: requests and responses of each action.

use serde::{Deserialize, de::IgnoredAny};

use super::refused;
use crate::spec::Map;

/// The examples of one service at one version.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// By action, in the vendor's order.
    pub actions: Map<Vec<Example>>,
    /// The version of the file's own format.
    #[serde(default, rename = "version")]
    _version: IgnoredAny,
}

/// An example, as text: some of these requests are a whole HTTP message, and not all of the bodies are JSON.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What the vendor calls it.
    #[serde(default)]
    pub title: String,
    /// What the vendor says of it.
    #[serde(default)]
    pub document: String,
    /// The request.
    #[serde(default)]
    pub input: String,
    /// The body of the response.
    #[serde(default)]
    pub output: String,
}

impl Examples {
    /// Reads an `examples.json`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, with line and column.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(bytes).map_err(|error| refused(&error))
    }

    /// The examples of an action; none if the vendor shows none.
    #[must_use]
    pub fn of(&self, action: &str) -> &[Example] {
        self.actions.get(action).map(Vec::as_slice).unwrap_or_default()
    }
}
