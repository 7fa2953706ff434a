//! Where the parts of a document stand in its text, comments included: what can be moved or taken out whole.

use super::{
    Segment, YamlPath,
    node::{Data, Node, Position, Span},
};

/// A text with its lines, and a tree of it.
pub(crate) struct Layout<'t> {
    pub(crate) text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
}

/// An entry of a map or an element of a list, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Where the lines above it begin that belong to it: its comments.
    pub(crate) lead: usize,
    /// Its key or its dash.
    pub(crate) start: usize,
    /// Behind it; in a block, behind its last line.
    pub(crate) end: usize,
}

/// The parts of a map or a list.
#[derive(Debug)]
pub(crate) struct Parts {
    /// Whether it is written in brackets.
    pub(crate) flow: bool,
    pub(crate) parts: Vec<Part>,
}

impl<'t> Layout<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, lines }
    }

    /// A place in bytes; the end of its line for one beyond it.
    pub(crate) fn offset(&self, at: Position) -> usize {
        let start = self.lines.get(at.line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        let within = line.char_indices().nth(at.column.saturating_sub(1));
        start + within.map_or(line.len(), |(offset, _)| offset)
    }

    pub(crate) fn range(&self, span: Span) -> std::ops::Range<usize> {
        let start = self.offset(span.start);
        start..self.offset(span.end).max(start)
    }

    /// The number of the line, from one, that has a byte.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    pub(crate) fn line_start(&self, offset: usize) -> usize {
        self.lines[self.line(offset).saturating_sub(1)]
    }

    /// Whether nothing but blanks stands before a place in its line.
    pub(crate) fn is_first_in_line(&self, offset: usize) -> bool {
        self.text[self.line_start(offset)..offset].trim().is_empty()
    }

    /// The parts of a map or a list that ends before `end`; nothing where it is written in a way that they can't be
    /// told apart in.
    pub(crate) fn parts(&self, node: &Node, end: usize) -> Option<Parts> {
        let whole = self.range(node.span);
        let bracket = self.text[whole.start..].chars().next()?;
        if matches!(bracket, '{' | '[') {
            return self.flow(node, whole).map(|parts| Parts { flow: true, parts });
        }
        let starts: Vec<usize> = match &node.data {
            Data::Map(entries) => entries.iter().map(|(key, _)| self.offset(key.span.start)).collect(),
            Data::List(items) => items.iter().map(|item| self.dash(item)).collect::<Option<_>>()?,
            _ => return None,
        };
        let rest = starts.get(1..)?;
        let is_alone = |start: &usize| self.is_first_in_line(*start);
        let tidy = rest.iter().all(is_alone) && starts.is_sorted() && *starts.last()? < end;
        tidy.then(|| Parts { flow: false, parts: self.block(&starts, end) })
    }

    fn block(&self, starts: &[usize], end: usize) -> Vec<Part> {
        let column = |start: usize| start - self.line_start(start);
        let leads: Vec<usize> = starts.iter().map(|start| self.above(*start, column(*start))).collect();
        let part = |(place, start): (usize, &usize)| Part {
            lead: leads[place],
            start: *start,
            end: leads.get(place + 1).copied().unwrap_or_else(|| self.last_end(end, *start, column(*start))),
        };
        starts.iter().enumerate().map(part).collect()
    }

    /// Where the comments and the blank lines begin that stand above a line and are no deeper than it.
    fn above(&self, start: usize, column: usize) -> usize {
        let mut first = self.line(start) - 1;
        while first > 0 && self.is_loose(first - 1, column) {
            first -= 1;
        }
        self.lines[first]
    }

    /// Where the last part of a block ends: before the comments and the blank lines that follow it at its own depth.
    fn last_end(&self, end: usize, start: usize, column: usize) -> usize {
        let own = self.line(start);
        // What ends a block is the beginning of a line, or the end of the text.
        let mut behind = if end == self.text.len() { self.lines.len() } else { self.line(end) - 1 };
        while behind > own && self.is_loose(behind - 1, column) {
            behind -= 1;
        }
        self.lines.get(behind).copied().unwrap_or(self.text.len())
    }

    /// Whether a line has nothing but a comment that is no deeper than a column, or nothing at all.
    fn is_loose(&self, line: usize, column: usize) -> bool {
        let end = self.lines.get(line + 1).copied().unwrap_or(self.text.len());
        let line = &self.text[self.lines[line]..end];
        let said = line.trim_start_matches(' ');
        said.trim().is_empty() || (said.starts_with('#') && line.len() - said.len() <= column)
    }

    /// The dash of a list's element.
    fn dash(&self, item: &Node) -> Option<usize> {
        let start = self.offset(item.span.start);
        let line = self.line_start(start);
        let before = self.text[line..start].trim_end();
        before.ends_with('-').then(|| line + before.len() - 1)
    }

    fn flow(&self, node: &Node, whole: std::ops::Range<usize>) -> Option<Vec<Part>> {
        let (firsts, lasts): (Vec<&Node>, Vec<&Node>) = match &node.data {
            Data::Map(entries) => entries.iter().map(|(key, value)| (key, value)).unzip(),
            Data::List(items) => items.iter().map(|item| (item, item)).unzip(),
            _ => return None,
        };
        let part = |(first, last): (&&Node, &&Node)| {
            let start = self.offset(first.span.start);
            // What is left out stands nowhere.
            let is_there = last.raw.as_deref() != Some("");
            let end = self.offset(if is_there { last.span.end } else { first.span.end });
            (is_there && start < end && end < whole.end).then_some(Part { lead: start, start, end })
        };
        firsts.iter().zip(&lasts).map(part).collect()
    }

    /// Where a path leads, with the parts that stand beside it and its place among them.
    pub(crate) fn find(&self, root: &Node, path: &YamlPath) -> Option<(Parts, usize)> {
        let (mut node, mut end) = (root, self.text.len());
        let mut found = None;
        for segment in path.segments() {
            let parts = self.parts(node, end)?;
            let (place, next) = match (&node.data, segment) {
                (Data::Map(entries), Segment::Key(name)) => {
                    let place = entries.iter().position(|(key, _)| key.scalar() == Some(name))?;
                    (place, &entries[place].1)
                }
                (Data::List(items), Segment::Index(place)) => (*place, items.get(*place)?),
                _ => return None,
            };
            (node, end) = (next, parts.parts[place].end);
            found = Some((parts, place));
        }
        found
    }

    /// The comments of a text, in order.
    pub(crate) fn comments(&self, root: &Node) -> Vec<std::ops::Range<usize>> {
        let mut scalars = Vec::new();
        self.scalars(root, &mut scalars);
        let mut comments: Vec<std::ops::Range<usize>> = Vec::new();
        for (at, _) in self.text.match_indices('#') {
            let opens = self.text[..at].chars().next_back().is_none_or(char::is_whitespace);
            let within = comments.last().is_some_and(|comment| comment.contains(&at));
            let before = scalars.partition_point(|scalar: &std::ops::Range<usize>| scalar.start <= at);
            let quoted = before.checked_sub(1).is_some_and(|place| scalars[place].contains(&at));
            if opens && !within && !quoted {
                let line = self.text[at..].split('\n').next().unwrap_or_default();
                comments.push(at..at + line.trim_end().len());
            }
        }
        comments
    }

    fn scalars(&self, node: &Node, into: &mut Vec<std::ops::Range<usize>>) {
        match &node.data {
            Data::List(items) => items.iter().for_each(|item| self.scalars(item, into)),
            Data::Map(entries) => {
                for (key, value) in entries {
                    self.scalars(key, into);
                    self.scalars(value, into);
                }
            }
            _ => into.push(self.range(node.span)),
        }
    }
}
