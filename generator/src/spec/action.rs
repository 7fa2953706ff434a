//! `actions/*.yaml`: one action a file.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Json, Map, Member, Note, Rule, Source, given, list};

/// An action.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    /// The vendor's name, which is the file's name too.
    pub action: String,
    /// What it does, in a sentence of your own.
    pub about: String,
    /// The vendor's page.
    pub source: Source,
    /// What a repeated call does.
    pub effect: Effect,
    /// Requests per second that the vendor allows.
    pub rate_limit: u32,
    /// Whether requests name a region.
    pub region: RegionUse,
    /// Seconds after which the vendor documents that the call ends.
    #[serde(default, deserialize_with = "given")]
    pub timeout: Option<u32>,
    /// Why it should no longer be used, and what to use.
    #[serde(default, deserialize_with = "given")]
    pub deprecated: Option<String>,
    /// Doubts that were settled, and how.
    #[serde(default, deserialize_with = "list")]
    pub notes: Vec<Note>,
    /// The members of the request by their names on the wire.
    #[serde(default)]
    pub input: Map<Member>,
    /// Rules across the members of the request.
    #[serde(default, deserialize_with = "list")]
    pub rules: Vec<Rule>,
    /// The members of the response; `RequestId` is implied.
    #[serde(default)]
    pub output: Map<Member>,
    /// How the action pages.
    #[serde(default, deserialize_with = "given")]
    pub pages: Option<Pages>,
    /// The error codes that the page lists.
    #[serde(default, deserialize_with = "list")]
    pub errors: Vec<String>,
    /// The vendor's examples.
    #[serde(default, deserialize_with = "list")]
    pub examples: Vec<Example>,
}

/// What a repeated call does: decides what may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something, and a second call leaves the same state as the first.
    Idempotent,
    /// Changes something, and a second call may change it again.
    Write,
}

/// Whether requests name a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RegionUse {
    /// The service ignores a region.
    None,
    /// A region may be named.
    Optional,
    /// A region must be named.
    Required,
}

/// How an action pages: by token, or by offset and limit, or by page number and size.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The member of the request that carries the token of the page.
    #[serde(default, deserialize_with = "given")]
    pub token: Option<String>,
    /// The member of the response that carries the token of the next page.
    #[serde(default, deserialize_with = "given")]
    pub next: Option<String>,
    /// The member of the request that carries the number of entries to skip.
    #[serde(default, deserialize_with = "given")]
    pub offset: Option<String>,
    /// The member of the request that carries the number of the page, counted from one.
    #[serde(default, deserialize_with = "given")]
    pub number: Option<String>,
    /// The member of the request that carries the size of a page.
    #[serde(default, deserialize_with = "given")]
    pub size: Option<String>,
    /// The member of the response that carries the number of all entries.
    #[serde(default, deserialize_with = "given")]
    pub total: Option<String>,
    /// The member of the response that carries the entries.
    pub list: String,
}

/// One of the vendor's examples.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub about: String,
    /// How the vendor writes the request; JSON unless it says otherwise.
    #[serde(default, deserialize_with = "given")]
    pub form: Option<Form>,
    /// Members that the vendor sends as strings although they are none.
    #[serde(default, deserialize_with = "list")]
    pub loose: Vec<String>,
    /// The time that rules about the past see, such as `2020-12-10T12:00:00Z`.
    #[serde(default, deserialize_with = "given")]
    pub at: Option<String>,
    /// The request.
    pub request: Json,
    /// What stands inside `Response`.
    pub response: Json,
    /// Documented rules that the vendor's example breaks.
    #[serde(default, deserialize_with = "list")]
    pub breaks: Vec<Waiver>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
}

/// How the vendor writes an example's request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A POST with a JSON body.
    Json,
    /// A GET with a query string.
    Query,
}

/// A rule that an example breaks, and why that is let pass.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// The rule's id, such as `Limit#fixed`.
    pub rule: String,
    /// Why.
    pub why: String,
}
