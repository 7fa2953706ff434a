//! What a request is told that does not meet the documented rules.

use std::fmt;

/// One documented rule that a request does not meet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The rule's id, such as `TagFilters[].TagValue#count`; the name by which a rule can be skipped.
    pub rule: String,
    /// Where in the request, such as `TagFilters[2].TagValue`; empty for the request as a whole.
    pub path: String,
    /// The value that was found, shortened; `None` where nothing is there or the member is sensitive.
    pub value: Option<String>,
    /// What the rule says, such as `must have at most 10 entries`.
    pub words: String,
}

impl Violation {
    /// A violation of a request as a whole, before any of its members is looked at.
    #[must_use]
    pub fn of_request(rule: &str, words: impl Into<String>) -> Self {
        Self { rule: rule.to_owned(), path: String::new(), value: None, words: words.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}` ", self.path)?;
        }
        f.write_str(&self.words)?;
        if let Some(value) = &self.value {
            write!(f, ", not {value}")?;
        }
        write!(f, " [{}]", self.rule)
    }
}

impl std::error::Error for Violation {}
