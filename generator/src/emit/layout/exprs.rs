//! Expressions: paths, literals, calls, fields and the like behind one another, lists, structs and matches.

use super::{INDENT, Layout, Token, types::Place};

/// What stands behind an expression and makes another one of it, by its place.
#[derive(Clone, Copy)]
enum Link {
    /// `.name(…)`, also with generic arguments.
    Method(usize),
    /// `.name` or `.await`
    Field(usize),
    /// `(…)`
    Call(usize),
    /// `?`
    Try,
}

impl Layout {
    pub(super) fn expr(&mut self, starts_line: bool) -> Option<()> {
        self.expr_or_assignment(starts_line).and_then(|is_assigned| (!is_assigned).then_some(()))
    }

    pub(super) fn plain_expr(&mut self) -> Option<()> {
        self.expr(false)
    }

    /// An expression, or an assignment, which is told by `true`.
    pub(super) fn expr_or_assignment(&mut self, starts_line: bool) -> Option<bool> {
        if self.is_sign('&') {
            // `&&` is a sign of its own.
            if self.is_pair(['&', '&']) {
                return None;
            }
            self.place += 1;
            self.word("&");
            if self.eat_word("mut") {
                self.word("mut ");
            }
            self.expr(false)?;
            return Some(false);
        }
        if self.is_sign('-') && matches!(self.tokens.get(self.place + 1), Some(Token::Literal { .. })) {
            self.place += 1;
            self.word("-");
        }
        let (links, end) = self.links()?;
        let is_assigned = self.tokens.get(end) == Some(Token::Sign { of: '=', joint: false });
        if is_assigned {
            self.boxes.some(0);
            self.chain(&links, false)?;
            self.place = end + 1;
            self.word(" = ");
            self.boxes.never();
            self.expr(false)?;
            self.boxes.end();
            return Some(true);
        }
        let is_match = links.is_empty() && self.is_word("match");
        self.chain(&links, starts_line)?;
        self.place = end;
        // A statement that ends with braces needs no `;`.
        let ends = is_match
            || match self.tokens.get(end) {
                None | Some(Token::Close { .. }) => true,
                Some(Token::Sign { of, .. }) => matches!(of, ',' | ';'),
                Some(_) => false,
            };
        ends.then_some(false)
    }

    /// The links of the chain that starts here, and where it ends.
    fn links(&self) -> Option<(Vec<Link>, usize)> {
        let mut place = self.behind_head(self.place)?;
        let mut links = Vec::new();
        loop {
            if self.tokens.is_sign(place, '?') {
                links.push(Link::Try);
                place += 1;
            } else if let Some(close) = self.tokens.group(place, '(') {
                links.push(Link::Call(place));
                place = close + 1;
            } else if self.tokens.is_sign(place, '.') && self.tokens.is_ident(place + 1) {
                let start = place + 1;
                place = start + 1;
                if self.tokens.is_pair(place, [':', ':']) {
                    place = self.behind_angles(place + 2)?;
                }
                match self.tokens.group(place, '(') {
                    Some(close) => {
                        links.push(Link::Method(start));
                        place = close + 1;
                    }
                    None => links.push(Link::Field(start)),
                }
            } else {
                return Some((links, place));
            }
        }
    }

    /// Where the head of a chain ends.
    fn behind_head(&self, start: usize) -> Option<usize> {
        match self.tokens.get(start)? {
            Token::Literal { .. } => return Some(start + 1),
            Token::Open { of: '[' | '(', close } => return Some(close + 1),
            Token::Sign { of: '<', .. } | Token::Ident { .. } => {}
            _ => return None,
        }
        if self.tokens.is_word(start, "match") {
            let mut place = start + 1;
            while self.tokens.group(place, '{').is_none() {
                self.tokens.get(place)?;
                place += 1;
            }
            return self.tokens.group(place, '{').map(|close| close + 1);
        }
        let is_known = !matches!(
            self.tokens.text(start),
            "async" | "break" | "for" | "if" | "let" | "loop" | "move" | "return" | "unsafe" | "while"
        );
        if !is_known {
            return None;
        }
        let mut place = if self.tokens.is_sign(start, '<') { self.behind_angles(start)? } else { start + 1 };
        while self.tokens.is_pair(place, [':', ':']) {
            place =
                if self.tokens.is_sign(place + 2, '<') { self.behind_angles(place + 2)? } else { place + 3 };
        }
        match self.tokens.group(place, '{') {
            Some(close) if !self.is_scrutinee(start) => Some(close + 1),
            _ => Some(place),
        }
    }

    /// Whether what starts here is looked at by a `match`, so that braces behind are not a struct's.
    fn is_scrutinee(&self, start: usize) -> bool {
        start > 0 && self.tokens.is_word(start - 1, "match")
    }

    fn behind_angles(&self, start: usize) -> Option<usize> {
        let (mut place, mut depth) = (start, 0);
        loop {
            match self.tokens.get(place)? {
                Token::Sign { of: '<', .. } => depth += 1,
                Token::Sign { of: '>', .. } => depth -= 1,
                _ => {}
            }
            place += 1;
            if depth == 0 {
                return Some(place);
            }
        }
    }

    /// A chain as a whole.
    fn chain(&mut self, links: &[Link], starts_line: bool) -> Option<()> {
        match links.split_last() {
            None => self.head(),
            Some((Link::Try, rest)) => {
                self.chain(rest, starts_line)?;
                self.word("?");
                Some(())
            }
            Some((Link::Call(place), rest)) => {
                self.chain(rest, starts_line)?;
                self.call(*place)
            }
            Some((Link::Method(_) | Link::Field(_), rest)) => {
                let unindents = starts_line && matches!(links, [Link::Method(_)]) && self.is_short(rest);
                self.boxes.all(INDENT);
                self.links_of(links, starts_line, unindents)?;
                self.boxes.end();
                Some(())
            }
        }
    }

    /// The links of a chain, whose lines start below each other.
    fn links_of(&mut self, links: &[Link], starts_line: bool, unindents: bool) -> Option<()> {
        let Some((last, rest)) = links.split_last() else {
            self.boxes.all(-INDENT);
            self.head()?;
            self.boxes.end();
            return Some(());
        };
        match last {
            Link::Try => {
                self.links_of(rest, starts_line, false)?;
                self.word("?");
            }
            Link::Call(place) => {
                self.links_of(rest, false, false)?;
                self.call(*place)?;
            }
            Link::Field(place) | Link::Method(place) => {
                let start = self.place;
                self.links_of(rest, starts_line, false)?;
                self.place = start;
                if !(starts_line && self.is_short(rest)) {
                    self.boxes.zero();
                }
                self.word(".");
                self.place = *place;
                self.ident()?;
                if let Link::Method(_) = last {
                    if self.eat_pair([':', ':']) {
                        self.word("::");
                        self.arguments()?;
                    }
                    self.boxes.all(if unindents { -INDENT } else { 0 });
                    self.call(self.place)?;
                    self.boxes.end();
                }
                self.place = start;
            }
        }
        Some(())
    }

    /// Whether a chain is so short a name that its first link stays behind it.
    fn is_short(&self, links: &[Link]) -> bool {
        let is_path = self.tokens.is_pair(self.place + 1, [':', ':']);
        links.is_empty()
            && self.tokens.is_ident(self.place)
            && !is_path
            && self.tokens.group(self.place + 1, '{').is_none()
            && i64::try_from(self.tokens.text(self.place).len()).is_ok_and(|length| length <= INDENT)
    }

    /// The arguments of a call, whose parentheses start at a place.
    fn call(&mut self, place: usize) -> Option<()> {
        let start = self.place;
        let close = self.tokens.group(place, '(')?;
        self.word("(");
        self.place = place + 1;
        if self.hugs(close) {
            self.expr(false)?;
            if self.place != close {
                self.need_sign(',')?;
            }
        } else {
            self.boxes.all(INDENT);
            self.boxes.zero();
            self.listed(close, 0, Self::plain_expr)?;
            self.end_body();
        }
        self.leave(close)?;
        self.word(")");
        self.place = start;
        Some(())
    }

    /// Whether a single argument has braces or the like of its own, around which none are put.
    fn hugs(&self, close: usize) -> bool {
        let (head, links) = (self.behind_head(self.place), self.links());
        let Some(end) = head.filter(|_| links.is_some_and(|(links, _)| links.is_empty())) else {
            return false;
        };
        let is_single = end == close || (end + 1 == close && self.tokens.is_sign(end, ','));
        let is_struct = self.tokens.is_ident(self.place)
            && !self.is_word("match")
            && matches!(self.tokens.get(end - 1), Some(Token::Close { of: '}' }));
        is_single && (is_struct || self.is_open('[') || self.is_open('('))
    }

    /// What a chain starts with. The place stays where it is.
    fn head(&mut self) -> Option<()> {
        let start = self.place;
        match self.tokens.get(start)? {
            Token::Literal { .. } => self.copy()?,
            Token::Open { of: '[', close } => self.array(close)?,
            Token::Open { of: '(', close } => self.tuple(close, Self::plain_expr)?,
            Token::Ident { .. } if self.is_word("match") => self.matching()?,
            Token::Ident { .. } | Token::Sign { of: '<', .. } => self.path_or_struct()?,
            _ => return None,
        }
        self.place = start;
        Some(())
    }

    fn path_or_struct(&mut self) -> Option<()> {
        let is_scrutinee = self.is_scrutinee(self.place);
        let end = self.behind_head(self.place)?;
        let is_struct = !is_scrutinee && matches!(self.tokens.get(end - 1), Some(Token::Close { of: '}' }));
        if !is_struct {
            return self.path(Place::Expr);
        }
        self.boxes.all(INDENT);
        self.boxes.some(-INDENT);
        self.path(Place::Expr)?;
        self.boxes.end();
        let close = self.enter('{')?;
        self.word(" {");
        self.boxes.space_if_nonempty();
        self.listed(close, 1, Self::value_of_field)?;
        self.boxes.offset(-INDENT);
        self.boxes.end_within(34);
        self.word("}");
        self.leave(close)
    }

    fn value_of_field(&mut self) -> Option<()> {
        self.ident()?;
        if self.eat_sign(':') {
            self.word(": ");
            self.boxes.some(0);
            self.expr(false)?;
            self.boxes.end();
        }
        Some(())
    }

    fn array(&mut self, close: usize) -> Option<()> {
        self.place += 1;
        if self.place == close {
            self.word("[]");
            return self.leave(close);
        }
        if self.is_simple(close) {
            self.boxes.all(INDENT);
            self.word("[");
            self.boxes.zero();
            self.boxes.some(0);
            while self.place < close {
                self.copy()?;
                if self.eat_sign(',') && self.place < close {
                    self.word(",");
                    self.boxes.space();
                }
            }
            self.boxes.end();
            self.boxes.comma(true, 0);
            self.boxes.offset(-INDENT);
            self.word("]");
            self.boxes.end();
        } else {
            self.word("[");
            self.boxes.all(INDENT);
            self.boxes.zero();
            self.listed(close, 0, Self::plain_expr)?;
            self.end_body();
            self.word("]");
        }
        self.leave(close)
    }

    /// Whether a list holds nothing but whole numbers, characters and truth values, which share lines.
    fn is_simple(&self, close: usize) -> bool {
        (self.place..close).all(|place| match self.tokens.get(place) {
            Some(Token::Sign { of: ',', .. }) => true,
            Some(Token::Literal { .. }) => {
                let text = self.tokens.text(place);
                text.starts_with('\'') || text.bytes().all(|byte| byte.is_ascii_digit())
            }
            Some(Token::Ident { .. }) => matches!(self.tokens.text(place), "true" | "false"),
            _ => false,
        })
    }

    fn matching(&mut self) -> Option<()> {
        self.place += 1;
        self.boxes.some(0);
        self.word("match ");
        self.boxes.all(0);
        let (links, end) = self.links()?;
        self.chain(&links, false)?;
        self.place = end;
        let mut wraps = links.as_slice();
        while let [rest @ .., Link::Try | Link::Call(_)] = wraps {
            wraps = rest;
        }
        if wraps.is_empty() {
            self.word(" ");
        } else {
            self.boxes.space();
        }
        self.boxes.end();
        let close = self.enter('{')?;
        self.word("{");
        self.boxes.never();
        self.boxes.all(INDENT);
        self.boxes.line_if_nonempty();
        while self.place < close {
            self.arm(close)?;
            self.boxes.line();
        }
        self.end_body();
        self.word("}");
        self.boxes.end();
        self.leave(close)
    }
}
