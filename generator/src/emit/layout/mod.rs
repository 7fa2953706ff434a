//! Tokens into text, in the very layout of prettyplease and several times as fast: nothing is parsed into a tree first.
//!
//! It knows the Rust that is emitted, and says so where it meets something else: that goes through syn and
//! prettyplease. A test holds the two to the same text.

mod boxes;
mod exprs;
mod items;
#[cfg(test)]
mod tests;
mod types;

use proc_macro2::TokenStream;

use super::tokens::{Token, Tokens};
use boxes::{Boxes, Break, INDENT};

/// What lays out tokens; it is used for many items, one after the other.
#[derive(Default)]
pub(crate) struct Layout {
    tokens: Tokens,
    place: usize,
    boxes: Boxes,
}

/// An item that was laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An import, or the declaration of a module.
    Short,
    Impl,
    Other,
}

impl Layout {
    /// Starts with the tokens of one item or several. Nothing, if there is something in them that only macros make.
    pub(crate) fn start(&mut self, stream: TokenStream) -> Option<()> {
        self.place = 0;
        self.tokens.read(stream)
    }

    /// The tokens that are laid out.
    pub(crate) fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// Whether all tokens have been laid out.
    pub(crate) fn is_over(&self) -> bool {
        self.place >= self.tokens.len()
    }

    /// Lays out the next item. Nothing, if it is of a form that is not known here.
    pub(crate) fn next(&mut self, out: &mut String) -> Option<Kind> {
        self.boxes.clear();
        self.boxes.all(0);
        let kind = self.item()?;
        self.boxes.end();
        self.boxes.print(out);
        Some(kind)
    }

    fn word(&mut self, word: &str) {
        self.boxes.word(word);
    }

    /// The name, keyword or literal that is next.
    fn copy(&mut self) -> Option<()> {
        match self.tokens.get(self.place)? {
            Token::Ident { .. } | Token::Literal { .. } => {
                self.boxes.word(self.tokens.text(self.place));
                self.place += 1;
                Some(())
            }
            _ => None,
        }
    }

    fn ident(&mut self) -> Option<()> {
        if self.tokens.is_ident(self.place) { self.copy() } else { None }
    }

    fn is_word(&self, word: &str) -> bool {
        self.tokens.is_word(self.place, word)
    }

    fn is_sign(&self, sign: char) -> bool {
        self.tokens.is_sign(self.place, sign)
    }

    fn is_pair(&self, pair: [char; 2]) -> bool {
        self.tokens.is_pair(self.place, pair)
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let is_there = self.is_word(word);
        self.place += usize::from(is_there);
        is_there
    }

    fn eat_sign(&mut self, sign: char) -> bool {
        let is_there = self.is_sign(sign);
        self.place += usize::from(is_there);
        is_there
    }

    fn eat_pair(&mut self, pair: [char; 2]) -> bool {
        let is_there = self.is_pair(pair);
        self.place += 2 * usize::from(is_there);
        is_there
    }

    fn need_sign(&mut self, sign: char) -> Option<()> {
        self.eat_sign(sign).then_some(())
    }

    fn need_pair(&mut self, pair: [char; 2]) -> Option<()> {
        self.eat_pair(pair).then_some(())
    }

    fn is_open(&self, open: char) -> bool {
        self.tokens.group(self.place, open).is_some()
    }

    /// Goes into a group, and says where it ends.
    fn enter(&mut self, open: char) -> Option<usize> {
        let close = self.tokens.group(self.place, open)?;
        self.place += 1;
        Some(close)
    }

    /// Goes out of a group, at its end.
    fn leave(&mut self, close: usize) -> Option<()> {
        (self.place == close).then(|| self.place += 1)
    }

    /// What stands between the ends of a group, with commas between; a comma may stand behind the last one.
    fn listed(&mut self, close: usize, blank: i64, element: fn(&mut Self) -> Option<()>) -> Option<()> {
        while self.place < close {
            element(self)?;
            if self.place < close {
                self.need_sign(',')?;
            }
            self.boxes.comma(self.place == close, blank);
        }
        Some(())
    }

    /// The end of the body of a block, an item or a list, whose last line starts one step further to the left.
    fn end_body(&mut self) {
        self.boxes.offset(-INDENT);
        self.boxes.end();
    }

    fn lifetime(&mut self) -> Option<()> {
        self.need_sign('\'')?;
        self.word("'");
        self.ident()
    }
}
