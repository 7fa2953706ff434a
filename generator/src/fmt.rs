//! Puts the keys of a spec file into the order of the format's types, and leaves every other byte where it is.
//!
//! A key moves with its value, the comments above it and the one behind it. Members, and all else that a curator names,
//! keep their order.

use std::{collections::HashMap, ops::Range};

use crate::{
    parse,
    yaml::{self, Data, Layout, Node, Position},
};

/// A file with its keys in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The whole text.
    pub text: String,
    /// The maps that could not be put in order.
    pub left: Vec<Left>,
}

/// A map that stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Its line in the new text, from one.
    pub line: usize,
    /// Why it stays.
    pub why: &'static str,
}

/// After a turn for each level of the deepest file something undoes what something else does.
const MOST_TURNS: usize = 128;

/// Why a map stays that is not understood.
const UNSURE: &str = "it is written in a way in which keys can't be moved safely";

/// Puts the keys of a file into order; a text that is no file of the spec, or can't be read, comes back as it is,
/// the latter with what is left.
#[must_use]
pub fn format(path: &str, text: &str) -> Formatted {
    let mut now = text.to_owned();
    for _ in 0..MOST_TURNS {
        let turn = Turn::of(path, &now);
        let Some(next) = turn.next else { return Formatted { text: now, left: turn.left } };
        now = next;
    }
    Formatted { text: now, left: Vec::new() }
}

/// What one reading of a text comes to. What stands in a map that moves waits for the next.
struct Turn {
    next: Option<String>,
    left: Vec<Left>,
}

/// A part of a text, and what is to stand there.
struct Move {
    range: Range<usize>,
    new: String,
}

impl Turn {
    fn of(path: &str, text: &str) -> Self {
        let root = match Node::parse(text) {
            Ok(Some(root)) => root,
            Ok(None) => return Self { next: None, left: Vec::new() },
            Err(_) if !parse::has_format(path) => return Self { next: None, left: Vec::new() },
            // What the other reader of YAML takes all the same is in an order that is not known.
            Err(findings) => {
                let line =
                    findings.first().and_then(|finding| finding.span).map_or(1, |span| span.start.line);
                return Self { next: None, left: vec![Left { line, why: UNSURE }] };
            }
        };
        let layout = Layout::new(text);
        let comments = layout.comments(&root);
        let orders = parse::key_orders(path, &root);
        let mut sorter = Sorter { layout, comments, orders, moves: Vec::new(), left: Vec::new() };
        sorter.node(&root, text.len());
        let Sorter { moves, mut left, layout, .. } = sorter;
        // What follows checks that nothing was lost; a map that would lose something stays.
        let (mut good, mut refused) = (moves, Vec::new());
        if !good.is_empty() && !is_same(text, &applied(text, &good)) {
            (good, refused) = good.into_iter().partition(|one| is_same(text, &applied(text, [one])));
        }
        left.extend(refused.iter().map(|one| Left { line: layout.line(one.range.start), why: UNSURE }));
        left.sort_by_key(|left| left.line);
        let next = applied(text, &good);
        Self { next: (!good.is_empty() && is_same(text, &next)).then_some(next), left }
    }
}

/// Whether two texts say the same, but for the order of keys, in values and in comments.
fn is_same(before: &str, after: &str) -> bool {
    let comments = |text: &str| {
        let root = Node::parse(text).ok().flatten()?;
        let comments = Layout::new(text).comments(&root);
        let mut said: Vec<String> = comments.into_iter().map(|range| text[range].to_owned()).collect();
        said.sort();
        Some(said)
    };
    let value = |text: &str| yaml::to_json(text).ok();
    comments(before).is_some_and(|said| comments(after) == Some(said))
        && value(before).is_some_and(|said| value(after) == Some(said))
}

fn applied<'m>(text: &str, moves: impl IntoIterator<Item = &'m Move>) -> String {
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for Move { range, new: moved } in moves {
        new.push_str(&text[at..range.start]);
        new.push_str(moved);
        at = range.end;
    }
    new.push_str(&text[at..]);
    new
}

struct Sorter<'t> {
    layout: Layout<'t>,
    comments: Vec<Range<usize>>,
    orders: HashMap<Position, &'static [&'static str]>,
    moves: Vec<Move>,
    left: Vec<Left>,
}

impl Sorter<'_> {
    /// Sorts the outermost maps that are not in order, in a node that ends before `end`.
    fn node(&mut self, node: &Node, end: usize) {
        if let Some(order) = self.new_order(node) {
            match self.sorted(node, end, &order) {
                Ok(sorted) => return self.moves.push(sorted),
                Err(why) => {
                    let line = self.layout.line(self.layout.offset(node.span.start));
                    self.left.push(Left { line, why });
                }
            }
        }
        let Some(parts) = self.layout.parts(node, end) else { return };
        let below: Vec<&Node> = match &node.data {
            Data::Map(entries) => entries.iter().map(|(_, value)| value).collect(),
            Data::List(items) => items.iter().collect(),
            _ => return,
        };
        for (node, part) in below.into_iter().zip(parts.parts) {
            self.node(node, part.end);
        }
    }

    /// The places of a map's entries in their new order, if that is another one.
    fn new_order(&self, node: &Node) -> Option<Vec<usize>> {
        let Data::Map(entries) = &node.data else { return None };
        let keys = self.orders.get(&node.span.start)?;
        let rank = |place: &usize| {
            let name = entries[*place].0.scalar();
            keys.iter().position(|key| Some(*key) == name).unwrap_or(keys.len())
        };
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by_key(rank);
        (!order.is_sorted()).then_some(order)
    }

    fn sorted(&self, node: &Node, end: usize, order: &[usize]) -> Result<Move, &'static str> {
        let text = self.layout.text;
        let parts = self.layout.parts(node, end).ok_or("its keys can't be told apart")?;
        let (flow, parts) = (parts.flow, parts.parts);
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return Err("it is empty") };
        if flow {
            let gaps: Vec<Range<usize>> = parts.windows(2).map(|pair| pair[0].end..pair[1].start).collect();
            let said = |gap: &Range<usize>| self.comments.iter().any(|comment| gap.contains(&comment.start));
            if gaps.iter().any(said) {
                return Err("a comment stands between its keys");
            }
            let between = gaps.into_iter().map(|gap| &text[gap]).chain([""]);
            let new = order
                .iter()
                .zip(between)
                .map(|(place, gap)| format!("{}{gap}", &text[parts[*place].start..parts[*place].end]));
            return Ok(Move { range: first.start..last.end, new: new.collect() });
        }
        let own_line = self.layout.is_first_in_line(first.start);
        // What stands above the first key of a file is about the file, up to a blank line or an editor's instruction.
        let lead = |place: usize| match place {
            0 if own_line => self.header_end(first.lead)..self.layout.line_start(first.start),
            0 => first.start..first.start,
            _ => parts[place].lead..self.layout.line_start(parts[place].start),
        };
        if !own_line && order.first().is_some_and(|place| !lead(*place).is_empty()) {
            return Err("a comment would have to go between the dash and its first key");
        }
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let indent = " ".repeat(text[self.layout.line_start(first.start)..first.start].chars().count());
        let mut new = String::new();
        for (slot, place) in order.iter().enumerate() {
            new.push_str(&text[lead(*place)]);
            if slot > 0 || own_line {
                new.push_str(&indent);
            }
            let part = &text[parts[*place].start..parts[*place].end];
            new.push_str(part);
            if !part.ends_with('\n') {
                new.push_str(newline);
            }
        }
        if !text[..last.end].ends_with('\n') {
            new.truncate(new.len() - newline.len());
        }
        let start = if own_line { lead(0).start } else { first.start };
        Ok(Move { range: start..last.end, new })
    }

    /// Where the comments of a file's first key begin, or `lead` where that is not the first key of the file.
    fn header_end(&self, lead: usize) -> usize {
        if lead > 0 {
            return lead;
        }
        let mut end = 0;
        let mut at = 0;
        for line in self.layout.text.split_inclusive('\n') {
            at += line.len();
            let said = line.trim();
            if said.is_empty() || said.starts_with("# yaml-language-server:") || said == "---" {
                end = at;
            } else if !said.starts_with('#') {
                break;
            }
        }
        end
    }
}
