//! The way through a list, page by page: where the next one starts, and which is the last.

use std::collections::HashSet;

use tencentcloud_schema::Value;

use super::Position;

/// What a page says of the pages behind it.
pub(super) struct Page<'r> {
    /// The token of the next page.
    pub(super) next: Option<&'r str>,
    /// The number of all entries.
    pub(super) total: Option<u64>,
    /// The entries.
    pub(super) list: Value<'r>,
}

/// The way behind and the next step.
#[derive(Debug)]
pub(super) struct Walk {
    /// The page to be read; `None` behind the last one.
    position: Option<Position>,
    /// Entries that stand before that page; `None` where that can't be known.
    before: Option<u64>,
    /// The tokens that led to pages so far.
    tokens: HashSet<String>,
    /// The entries of the page before, as JSON, while there is no total to be believed.
    last: Option<Vec<u8>>,
}

impl From<Position> for Walk {
    fn from(position: Position) -> Self {
        let before = match position {
            Position::Offset(offset) => Some(offset),
            Position::Number(1) => Some(0),
            // What stands before a later page depends on its size, which the service may have chosen.
            Position::Number(_) | Position::Token(_) => None,
        };
        Self { position: Some(position), before, tokens: HashSet::new(), last: None }
    }
}

impl Walk {
    pub(super) fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Goes past a page to the next one, if there is one. Where that would lead round in a circle, it is said in words.
    pub(super) fn pass(&mut self, page: &Page<'_>) -> Result<Option<&Position>, &'static str> {
        match self.position.take() {
            Some(Position::Token(sent)) => self.pass_by_token(sent, page)?,
            Some(Position::Offset(offset)) => {
                let next = Position::Offset(offset.saturating_add(page.len()));
                self.pass_by_count(next, page)?;
            }
            Some(Position::Number(number)) => {
                self.pass_by_count(Position::Number(number.saturating_add(1)), page)?;
            }
            None => {}
        }
        Ok(self.position.as_ref())
    }

    fn pass_by_token(&mut self, sent: String, page: &Page<'_>) -> Result<(), &'static str> {
        self.tokens.insert(sent);
        let Some(next) = page.next.filter(|token| !token.is_empty()) else { return Ok(()) };
        self.position = Some(Position::Token(next.to_owned()));
        if self.tokens.contains(next) {
            return Err("the token of the next page is one that led to a page before");
        }
        Ok(())
    }

    fn pass_by_count(&mut self, next: Position, page: &Page<'_>) -> Result<(), &'static str> {
        self.before = self.before.map(|before| before.saturating_add(page.len()));
        if page.len() == 0 || (self.before.is_some() && self.before == page.total) {
            return Ok(());
        }
        self.position = Some(next);
        let is_bounded = self.before.zip(page.total).is_some_and(|(before, total)| before < total);
        let entries = if is_bounded { None } else { serde_json::to_vec(&page.list).ok() };
        if entries.is_some() && entries == self.last {
            return Err("the page is the one before once more, as if the position had not been heeded");
        }
        self.last = entries;
        Ok(())
    }
}

impl Page<'_> {
    /// The number of entries.
    fn len(&self) -> u64 {
        if let Value::List(list) = self.list { list.len() as u64 } else { 0 }
    }
}
