//! Types, paths, generics and bounds.

use super::{INDENT, Layout};

/// Where a path stands, which decides how its generic arguments are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Type,
    Expr,
}

impl Layout {
    pub(super) fn ty(&mut self) -> Option<()> {
        if self.is_sign('&') {
            self.place += 1;
            self.word("&");
            if self.is_sign('\'') {
                self.lifetime()?;
                self.word(" ");
            }
            if self.eat_word("mut") {
                self.word("mut ");
            }
            return self.ty();
        }
        if let Some(close) = self.tokens.group(self.place, '(') {
            return self.tuple(close, Self::ty);
        }
        if let Some(close) = self.tokens.group(self.place, '[') {
            self.place += 1;
            self.word("[");
            self.ty()?;
            self.word("]");
            return self.leave(close);
        }
        if self.eat_word("impl") {
            self.word("impl ");
            return self.joined_bounds();
        }
        if self.is_word("dyn") {
            return None;
        }
        self.path(Place::Type)
    }

    /// A tuple of types or of values; a single one without a comma stands in parentheses, which are not known here.
    pub(super) fn tuple(&mut self, close: usize, element: fn(&mut Self) -> Option<()>) -> Option<()> {
        self.place += 1;
        self.word("(");
        self.boxes.all(INDENT);
        self.boxes.zero();
        let mut count = 0;
        let mut had_comma = false;
        while self.place < close {
            element(self)?;
            count += 1;
            had_comma = self.eat_sign(',');
            let is_last = self.place == close;
            if is_last && count == 1 {
                self.word(",");
                self.boxes.zero();
            } else {
                self.boxes.comma(is_last, 0);
            }
        }
        self.end_body();
        self.word(")");
        if count == 1 && !had_comma {
            return None;
        }
        self.leave(close)
    }

    fn joined_bounds(&mut self) -> Option<()> {
        self.bound()?;
        while self.eat_sign('+') {
            self.word(" + ");
            self.bound()?;
        }
        Some(())
    }

    fn bound(&mut self) -> Option<()> {
        if self.is_sign('\'') { self.lifetime() } else { self.plain_path(Place::Type) }
    }

    /// A path, also one through a trait: `<Self as Decode>::read`.
    pub(super) fn path(&mut self, at: Place) -> Option<()> {
        if !self.eat_sign('<') {
            return self.plain_path(at);
        }
        self.word("<");
        self.ty()?;
        if self.eat_word("as") {
            self.word(" as ");
            self.plain_path(Place::Type)?;
        }
        self.need_sign('>')?;
        self.word(">");
        while self.eat_pair([':', ':']) {
            self.word("::");
            self.segment(at)?;
        }
        Some(())
    }

    fn plain_path(&mut self, at: Place) -> Option<()> {
        self.segment(at)?;
        while self.is_pair([':', ':']) {
            self.place += 2;
            self.word("::");
            self.segment(at)?;
        }
        Some(())
    }

    fn segment(&mut self, at: Place) -> Option<()> {
        self.ident()?;
        match at {
            Place::Type if self.is_sign('<') => self.arguments(),
            // The traits of functions.
            Place::Type if self.is_open('(') => None,
            Place::Expr if self.is_pair([':', ':']) && self.tokens.is_sign(self.place + 2, '<') => {
                self.place += 2;
                self.word("::");
                self.arguments()
            }
            _ => Some(()),
        }
    }

    /// Generic arguments, from `<` to `>`.
    pub(super) fn arguments(&mut self) -> Option<()> {
        self.need_sign('<')?;
        self.word("<");
        self.boxes.all(INDENT);
        self.boxes.zero();
        while !self.is_sign('>') {
            if self.is_sign('\'') {
                self.lifetime()?;
            } else if self.tokens.is_ident(self.place) && self.tokens.is_sign(self.place + 1, '=') {
                self.ident()?;
                self.place += 1;
                self.word(" = ");
                self.ty()?;
            } else {
                self.ty()?;
            }
            self.behind_generic()?;
        }
        self.end_body();
        self.place += 1;
        self.word(">");
        Some(())
    }

    fn behind_generic(&mut self) -> Option<()> {
        let had_comma = self.eat_sign(',');
        let is_last = self.is_sign('>');
        self.boxes.comma(is_last, 0);
        (had_comma || is_last).then_some(())
    }

    /// Generic parameters, if there are any.
    pub(super) fn generics(&mut self) -> Option<()> {
        if !self.eat_sign('<') {
            return Some(());
        }
        if self.eat_sign('>') {
            return Some(());
        }
        self.word("<");
        self.boxes.all(0);
        self.boxes.zero();
        while !self.is_sign('>') {
            if self.is_sign('\'') {
                self.lifetime()?;
            } else {
                self.parameter()?;
            }
            self.behind_generic()?;
        }
        self.end_body();
        self.place += 1;
        self.word(">");
        Some(())
    }

    fn parameter(&mut self) -> Option<()> {
        if self.is_word("const") {
            return None;
        }
        self.ident()?;
        self.boxes.some(INDENT);
        if self.eat_sign(':') {
            self.word(": ");
            self.spaced_bounds()?;
        }
        if self.eat_sign('=') {
            self.boxes.space();
            self.word("= ");
            self.ty()?;
        }
        self.boxes.end();
        Some(())
    }

    fn spaced_bounds(&mut self) -> Option<()> {
        self.bound()?;
        while self.eat_sign('+') {
            self.boxes.space();
            self.word("+ ");
            self.bound()?;
        }
        Some(())
    }

    /// What stands before the body of an item: its conditions, or a space.
    pub(super) fn conditions(&mut self) -> Option<()> {
        if !self.eat_word("where") || self.is_open('{') {
            self.word(" ");
            return Some(());
        }
        self.boxes.line();
        self.boxes.offset(-INDENT);
        self.word("where");
        self.boxes.line();
        while !self.is_open('{') {
            self.ty()?;
            self.need_sign(':')?;
            self.word(":");
            // With several bounds the lines would start further to the right.
            self.boxes.some(0);
            self.word(" ");
            self.bound()?;
            self.boxes.end();
            self.word(",");
            self.boxes.line();
            if !self.eat_sign(',') && !self.is_open('{') {
                return None;
            }
        }
        self.boxes.offset(-INDENT);
        Some(())
    }

    pub(super) fn returned(&mut self) -> Option<()> {
        if self.eat_pair(['-', '>']) {
            self.word(" -> ");
            self.ty()?;
        }
        Some(())
    }
}
