//! Items, and what stands in them.

use super::{Break, INDENT, Kind, Layout, types::Place};

impl Layout {
    pub(super) fn item(&mut self) -> Option<Kind> {
        self.attributes()?;
        let word = match self.tokens.group(self.place + 1, '(') {
            Some(close) if self.is_word("pub") => close + 1,
            _ if self.is_word("pub") => self.place + 1,
            _ => self.place,
        };
        let kind = match self.tokens.text(word) {
            "use" => {
                self.import()?;
                Kind::Short
            }
            "mod" => {
                self.module()?;
                Kind::Short
            }
            "impl" => {
                self.implementation()?;
                Kind::Impl
            }
            "struct" => {
                self.braced(Self::field)?;
                Kind::Other
            }
            "enum" => {
                self.braced(Self::variant)?;
                Kind::Other
            }
            "static" | "const" => {
                self.constant()?;
                Kind::Other
            }
            _ => return None,
        };
        self.boxes.line();
        Some(kind)
    }

    /// The attributes before an item or a part of one; what `#[doc]` says becomes a comment.
    pub(super) fn attributes(&mut self) -> Option<()> {
        while self.eat_sign('#') {
            let close = self.enter('[')?;
            if self.is_word("doc") {
                let text = unescaped(self.tokens.text(self.place + 2))?;
                if text.starts_with('/') || text.contains('\n') {
                    return None;
                }
                self.word("///");
                self.word(text.trim_end_matches(' '));
                self.place = close + 1;
                self.boxes.line();
                continue;
            }
            self.word("#[");
            self.ident()?;
            if self.eat_sign('=') {
                self.word(" = ");
                self.copy()?;
            } else if let Some(end) = self.tokens.group(self.place, '(') {
                self.place += 1;
                self.in_attribute(end)?;
            }
            self.leave(close)?;
            self.word("]");
            self.boxes.space();
        }
        Some(())
    }

    /// What stands in parentheses in an attribute: names with commas between, or values with names.
    fn in_attribute(&mut self, close: usize) -> Option<()> {
        self.word("(");
        self.boxes.all(INDENT);
        self.boxes.zero();
        while self.place < close {
            self.ident()?;
            if self.eat_sign('=') {
                self.word(" = ");
                self.copy()?;
            }
            if self.place < close {
                self.need_sign(',')?;
                if self.place == close {
                    return None;
                }
                self.word(",");
                self.boxes.space();
            }
        }
        self.boxes.zero();
        self.end_body();
        self.word(")");
        self.leave(close)
    }

    fn visibility(&mut self) -> Option<()> {
        if !self.eat_word("pub") {
            return Some(());
        }
        let Some(close) = self.tokens.group(self.place, '(') else {
            self.word("pub ");
            return Some(());
        };
        self.place += 1;
        self.word("pub(");
        self.ident()?;
        self.word(") ");
        self.leave(close)
    }

    /// Keywords as they are, with a space behind.
    fn keyword(&mut self) -> Option<()> {
        self.ident()?;
        self.word(" ");
        Some(())
    }

    fn import(&mut self) -> Option<()> {
        self.visibility()?;
        self.keyword()?;
        self.imported()?;
        self.need_sign(';')?;
        self.word(";");
        Some(())
    }

    fn imported(&mut self) -> Option<()> {
        let Some(close) = self.tokens.group(self.place, '{') else {
            self.ident()?;
            if self.eat_pair([':', ':']) {
                self.word("::");
                return self.imported();
            }
            if self.eat_word("as") {
                self.word(" as ");
                self.ident()?;
            }
            return Some(());
        };
        self.place += 1;
        // A single name needs no braces.
        if self.place + 1 == close && !self.is_word("self") {
            self.ident()?;
            return self.leave(close);
        }
        self.boxes.all(INDENT);
        self.word("{");
        self.boxes.zero();
        self.boxes.some(0);
        while self.place < close {
            self.ident()?;
            if self.place < close {
                self.need_sign(',')?;
            }
            if self.place < close {
                self.word(",");
                self.boxes.space();
            }
        }
        self.boxes.end();
        self.boxes.comma(true, 0);
        self.boxes.offset(-INDENT);
        self.word("}");
        self.boxes.end();
        self.leave(close)
    }

    fn module(&mut self) -> Option<()> {
        self.boxes.all(INDENT);
        self.visibility()?;
        self.keyword()?;
        self.ident()?;
        self.need_sign(';')?;
        self.word(";");
        self.boxes.end();
        Some(())
    }

    /// A `const` or a `static`, also one inside of an `impl`.
    fn constant(&mut self) -> Option<()> {
        self.boxes.all(0);
        self.visibility()?;
        self.keyword()?;
        self.ident()?;
        self.need_sign(':')?;
        self.word(": ");
        self.ty()?;
        self.need_sign('=')?;
        self.word(" = ");
        self.boxes.never();
        self.expr(false)?;
        self.need_sign(';')?;
        self.word(";");
        self.boxes.end();
        Some(())
    }

    /// A struct with fields, or an enum.
    fn braced(&mut self, part: fn(&mut Self) -> Option<()>) -> Option<()> {
        self.boxes.all(INDENT);
        self.visibility()?;
        self.keyword()?;
        self.ident()?;
        self.generics()?;
        let close = self.body()?;
        while self.place < close {
            part(self)?;
            self.end_of_field(close)?;
        }
        self.end_body();
        self.word("}");
        self.leave(close)
    }

    fn field(&mut self) -> Option<()> {
        self.attributes()?;
        self.visibility()?;
        self.ident()?;
        self.need_sign(':')?;
        self.word(": ");
        self.ty()
    }

    /// The comma behind a field or a variant.
    fn end_of_field(&mut self, close: usize) -> Option<()> {
        if self.place < close {
            self.need_sign(',')?;
        }
        self.word(",");
        self.boxes.line();
        Some(())
    }

    /// From behind the head of an item into its body, and where that ends.
    fn body(&mut self) -> Option<usize> {
        self.conditions()?;
        let close = self.enter('{')?;
        self.word("{");
        self.boxes.line_if_nonempty();
        Some(close)
    }

    fn variant(&mut self) -> Option<()> {
        self.attributes()?;
        self.ident()?;
        let Some(close) = self.tokens.group(self.place, '(') else { return Some(()) };
        self.place += 1;
        self.boxes.all(INDENT);
        self.word("(");
        self.boxes.zero();
        self.listed(close, 0, Self::ty)?;
        self.boxes.offset(-INDENT);
        self.word(")");
        self.boxes.end();
        self.leave(close)
    }

    fn implementation(&mut self) -> Option<()> {
        self.boxes.all(INDENT);
        self.boxes.some(-INDENT);
        self.boxes.all(INDENT);
        self.ident()?;
        self.generics()?;
        self.boxes.end();
        self.word(" ");
        self.path(Place::Type)?;
        if self.eat_word("for") {
            self.boxes.space();
            self.word("for ");
            self.ty()?;
        }
        self.boxes.end();
        let close = self.body()?;
        while self.place < close {
            self.attributes()?;
            match self.tokens.text(self.place) {
                "type" => self.alias()?,
                "const" => self.constant()?,
                _ => self.function()?,
            }
            self.boxes.line();
        }
        self.end_body();
        self.word("}");
        self.leave(close)
    }

    fn alias(&mut self) -> Option<()> {
        self.boxes.all(INDENT);
        self.keyword()?;
        self.ident()?;
        self.need_sign('=')?;
        self.word(" = ");
        self.boxes.never();
        self.boxes.some(-INDENT);
        self.ty()?;
        self.boxes.end();
        self.need_sign(';')?;
        self.word(";");
        self.boxes.end();
        Some(())
    }

    fn function(&mut self) -> Option<()> {
        self.boxes.all(INDENT);
        self.visibility()?;
        if self.is_word("async") {
            self.keyword()?;
        }
        if !self.is_word("fn") {
            return None;
        }
        self.keyword()?;
        self.ident()?;
        self.generics()?;
        let close = self.enter('(')?;
        self.word("(");
        self.boxes.never();
        self.boxes.all(0);
        self.boxes.zero();
        self.listed(close, 0, Self::parameter_of_function)?;
        self.end_body();
        self.leave(close)?;
        self.word(")");
        self.boxes.all(-INDENT);
        self.returned()?;
        self.boxes.end();
        let close = self.body()?;
        while self.place < close {
            self.statement(close)?;
        }
        self.end_body();
        self.word("}");
        self.leave(close)
    }

    fn parameter_of_function(&mut self) -> Option<()> {
        if self.is_sign('#') {
            return None;
        }
        if self.eat_sign('&') {
            self.word("&");
            if self.eat_word("mut") {
                self.word("mut ");
            }
            return if self.is_word("self") { self.ident() } else { None };
        }
        if self.eat_word("mut") {
            self.word("mut ");
        }
        self.ident()?;
        if self.eat_sign(':') {
            self.word(": ");
            self.ty()?;
        }
        Some(())
    }

    fn statement(&mut self, close: usize) -> Option<()> {
        if self.is_sign('#') {
            return None;
        }
        let ends_with_braces = self.is_word("match");
        self.boxes.some(0);
        if self.eat_word("let") {
            self.word("let ");
            self.pattern()?;
            if self.eat_sign(':') {
                self.word(": ");
                self.ty()?;
            }
            self.need_sign('=')?;
            self.word(" = ");
            self.boxes.never();
            self.expr(false)?;
            if !self.is_sign(';') {
                return None;
            }
        } else {
            let is_assigned = self.expr_or_assignment(true)?;
            if is_assigned && self.place == close {
                self.word(";");
            }
        }
        // A second `;` would be a statement of its own.
        if self.eat_sign(';') {
            self.word(";");
        } else if self.place != close && !ends_with_braces {
            return None;
        }
        self.boxes.end();
        self.boxes.line();
        if self.is_sign(';') { None } else { Some(()) }
    }

    /// The arms of a `match`, whose braces were opened.
    pub(super) fn arm(&mut self, close: usize) -> Option<()> {
        self.attributes()?;
        self.boxes.some(0);
        self.pattern()?;
        self.need_pair(['=', '>'])?;
        self.word(" => ");
        if self.is_open('{') {
            return None;
        }
        self.boxes.never();
        self.boxes.all(INDENT);
        self.boxes.r#break(Break { before: Some('{'), ..Break::default() });
        if self.is_word("match") || self.is_open('(') {
            return None;
        }
        let is_assigned = self.expr_or_assignment(true)?;
        self.boxes.r#break(Break {
            offset: -INDENT,
            before: is_assigned.then_some(';'),
            after: "}",
            otherwise: Some(','),
            ..Break::default()
        });
        self.boxes.end();
        self.boxes.end();
        if self.place < close { self.need_sign(',') } else { Some(()) }
    }

    fn pattern(&mut self) -> Option<()> {
        if self.eat_word("mut") {
            self.word("mut ");
            return self.ident();
        }
        if self.is_word("ref") {
            return None;
        }
        if !self.tokens.is_ident(self.place) {
            return self.copy();
        }
        self.path(Place::Expr)?;
        if let Some(close) = self.tokens.group(self.place, '(') {
            self.place += 1;
            self.word("(");
            self.boxes.all(INDENT);
            self.boxes.zero();
            self.listed(close, 0, Self::pattern)?;
            self.end_body();
            self.word(")");
            self.leave(close)?;
        }
        // Other forms go on in another way.
        let ends = self.is_sign(',') || self.is_sign(':') || self.is_sign('=');
        (ends || matches!(self.tokens.get(self.place), None | Some(super::Token::Close { .. }))).then_some(())
    }
}

/// The text of a string literal.
fn unescaped(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
        return Some(inner.to_owned());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, behind)) = rest.split_once('\\') {
        text.push_str(before);
        let (escape, behind) = (behind.chars().next()?, behind.get(1..).unwrap_or_default());
        rest = behind;
        match escape {
            '"' | '\\' | '\'' => text.push(escape),
            't' => text.push('\t'),
            _ => return None,
        }
    }
    text.push_str(rest);
    Some(text)
}
