//! Tokens in a row, with their text: cheaper to walk than trees.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// A name or a keyword.
    Ident { start: usize, end: usize },
    /// A literal.
    Literal { start: usize, end: usize },
    /// A sign, and whether it is one with the next.
    Sign { of: char, joint: bool },
    /// The start of a group, with the place of its end.
    Open { of: char, close: usize },
    /// The end of a group.
    Close { of: char },
}

/// Tokens in a row.
#[derive(Default)]
pub(crate) struct Tokens {
    text: String,
    all: Vec<Token>,
}

impl Tokens {
    /// Reads a stream in place of what was there. What has groups without delimiters is none: only macros make them.
    pub(crate) fn read(&mut self, stream: TokenStream) -> Option<()> {
        self.text.clear();
        self.all.clear();
        self.add(stream)
    }

    fn add(&mut self, stream: TokenStream) -> Option<()> {
        for tree in stream {
            let start = self.text.len();
            match tree {
                TokenTree::Ident(ident) => {
                    write!(self.text, "{ident}").ok()?;
                    self.all.push(Token::Ident { start, end: self.text.len() });
                }
                TokenTree::Literal(literal) => {
                    write!(self.text, "{literal}").ok()?;
                    self.all.push(Token::Literal { start, end: self.text.len() });
                }
                TokenTree::Punct(punct) => {
                    let joint = punct.spacing() == Spacing::Joint;
                    self.all.push(Token::Sign { of: punct.as_char(), joint });
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ('(', ')'),
                        Delimiter::Brace => ('{', '}'),
                        Delimiter::Bracket => ('[', ']'),
                        Delimiter::None => return None,
                    };
                    let place = self.all.len();
                    self.all.push(Token::Open { of: open, close: 0 });
                    let inner = group.stream();
                    // A stream that nobody else holds is taken apart without a copy of it.
                    drop(group);
                    self.add(inner)?;
                    let end = self.all.len();
                    self.all.push(Token::Close { of: close });
                    *self.all.get_mut(place)? = Token::Open { of: open, close: end };
                }
            }
        }
        Some(())
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn get(&self, place: usize) -> Option<Token> {
        self.all.get(place).copied()
    }

    /// The text of a name or a literal; nothing for other tokens.
    pub(crate) fn text(&self, place: usize) -> &str {
        match self.get(place) {
            Some(Token::Ident { start, end } | Token::Literal { start, end }) => {
                self.text.get(start..end).unwrap_or_default()
            }
            _ => "",
        }
    }

    pub(crate) fn is_ident(&self, place: usize) -> bool {
        matches!(self.get(place), Some(Token::Ident { .. }))
    }

    /// Whether there is this name or keyword.
    pub(crate) fn is_word(&self, place: usize, word: &str) -> bool {
        self.is_ident(place) && self.text(place) == word
    }

    pub(crate) fn is_sign(&self, place: usize, sign: char) -> bool {
        matches!(self.get(place), Some(Token::Sign { of, .. }) if of == sign)
    }

    /// Whether there is a sign of two characters, such as `::`.
    pub(crate) fn is_pair(&self, place: usize, [first, second]: [char; 2]) -> bool {
        self.get(place) == Some(Token::Sign { of: first, joint: true }) && self.is_sign(place + 1, second)
    }

    /// The end of the group that starts here.
    pub(crate) fn group(&self, place: usize, open: char) -> Option<usize> {
        match self.get(place) {
            Some(Token::Open { of, close }) if of == open => Some(close),
            _ => None,
        }
    }

    /// The tokens as source, to be read by other parsers.
    pub(crate) fn source(&self) -> String {
        let mut source = String::new();
        for (place, token) in self.all.iter().enumerate() {
            match token {
                Token::Ident { .. } | Token::Literal { .. } => source.push_str(self.text(place)),
                Token::Sign { of, .. } | Token::Open { of, .. } | Token::Close { of } => source.push(*of),
            }
            if !matches!(token, Token::Sign { joint: true, .. }) {
                source.push(' ');
            }
        }
        source
    }
}
