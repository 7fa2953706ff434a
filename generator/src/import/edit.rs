//! Additions to YAML that somebody has written: lines go in, and every other line stays as it is.
//!
//! Places are found in the tree with positions. Whatever the layout is, what comes of it is read once more: it has to
//! be the old document with the addition and nothing else.

use serde_json::Value as Json;

use super::text::indented;
use crate::yaml::{self, Data, Node, Span};

/// What is added to a map or to a list.
pub(super) struct Addition<'a> {
    /// The keys that lead to the map or the list. The last one is written if it is not there.
    pub(super) path: &'a [&'a str],
    /// The keys beside the last one, in the order of the format.
    pub(super) order: &'a [&'a str],
    /// The key that it goes behind; at the end, if there is none.
    pub(super) after: Option<&'a str>,
    /// Its lines: a key with its value, or an element with its dash.
    pub(super) lines: &'a [String],
}

/// Adds to a document, which keeps the line ends that it has.
pub(super) fn add(text: &str, addition: &Addition<'_>) -> Result<String, String> {
    let has_carriage_returns = text.contains("\r\n");
    let old = text.replace("\r\n", "\n");
    let by_hand =
        || format!("it is laid out so that `{}` can't be added to; do so by hand", addition.path.join("."));
    let root = Node::parse(&old)
        .map_err(|findings| findings.first().map_or_else(by_hand, |finding| finding.message.clone()))?
        .ok_or("it says nothing")?;
    let mut lines: Vec<String> = old.lines().map(str::to_owned).collect();
    put(&mut lines, &root, addition).ok_or_else(by_hand)?;
    let new = format!("{}\n", lines.join("\n"));
    let is_right = yaml::to_json(&new).is_ok_and(|new| expected(&old, addition) == Some(new));
    match (is_right, has_carriage_returns) {
        (false, _) => Err(by_hand()),
        (true, false) => Ok(new),
        (true, true) => Ok(new.replace('\n', "\r\n")),
    }
}

/// What the document says with the addition.
fn expected(old: &str, addition: &Addition<'_>) -> Option<Json> {
    let mut tree = yaml::to_json(old).ok()?;
    let mut place = &mut tree;
    for key in addition.path {
        if let Json::Object(map) = place {
            map.entry(*key).or_insert(Json::Null);
        }
        place = place.get_mut(*key)?;
    }
    match (place, yaml::to_json(&addition.lines.join("\n")).ok()?) {
        (Json::Object(map), Json::Object(new)) => map.extend(new),
        (Json::Array(items), Json::Array(new)) => items.extend(new),
        (place @ Json::Null, new) => *place = new,
        _ => return None,
    }
    Some(tree)
}

/// Puts the lines in their place.
fn put(lines: &mut Vec<String>, root: &Node, addition: &Addition<'_>) -> Option<()> {
    let (last, above) = addition.path.split_last()?;
    let mut map = root;
    for key in above {
        map = &entry(map, key)?.1;
    }
    let Some((key, value)) = entry(map, last) else {
        return put_key(lines, map, last, addition);
    };
    let is_empty = match &value.data {
        Data::Map(entries) => entries.is_empty(),
        Data::List(items) => items.is_empty(),
        Data::Null => true,
        _ => return None,
    };
    if is_empty {
        clear(lines, value.span)?;
        let indent = key.span.start.column + 1;
        insert(lines, key.span.start.line, indent, addition.lines);
    } else if is_flow(lines, value) {
        let [line] = addition.lines else { return None };
        put_in_line(lines, value.span, line.strip_prefix("- ").unwrap_or(line))?;
    } else {
        let start = behind(value, addition.after)?;
        let indent = indent_of(lines.get(start - 1)?);
        insert(lines, end_of(lines, start, indent), indent, addition.lines);
    }
    Some(())
}

fn entry<'n>(map: &'n Node, name: &str) -> Option<&'n (Node, Node)> {
    let Data::Map(entries) = &map.data else { return None };
    entries.iter().find(|(key, _)| key.scalar() == Some(name))
}

/// Writes a key that is not there yet, before those that come after it in the format.
fn put_key(lines: &mut Vec<String>, map: &Node, name: &str, addition: &Addition<'_>) -> Option<()> {
    let Data::Map(entries) = &map.data else { return None };
    if is_flow(lines, map) {
        return None;
    }
    let later = addition.order.iter().skip_while(|key| **key != name).skip(1);
    let next = later.filter_map(|key| entry(map, key)).map(|(key, _)| key.span.start.line).min();
    let indent = entries.first()?.0.span.start.column - 1;
    let place = if let Some(next) = next {
        // The comment above a key is the key's.
        let is_comment = |line: &&String| line.trim_start().starts_with('#');
        next - 1 - lines[..next - 1].iter().rev().take_while(is_comment).count()
    } else {
        end_of(lines, entries.last()?.0.span.start.line, indent)
    };
    let new: Vec<String> = std::iter::once(format!("{name}:")).chain(indented(addition.lines)).collect();
    insert(lines, place, indent, &new);
    Some(())
}

/// Whether a list or a map is written in brackets.
fn is_flow(lines: &[String], node: &Node) -> bool {
    let start = node.span.start;
    let first = lines.get(start.line - 1).and_then(|line| line.chars().nth(start.column - 1));
    matches!((first, &node.data), (Some('{'), Data::Map(_)) | (Some('['), Data::List(_)))
}

/// Takes an empty value away, with its brackets.
fn clear(lines: &mut [String], span: Span) -> Option<()> {
    if span.start.line != span.end.line {
        return None;
    }
    let line = lines.get_mut(span.start.line - 1)?;
    let (start, end) = (span.start.column - 1, span.end.column - 1);
    let (before, behind): (String, String) =
        (line.chars().take(start).collect(), line.chars().skip(end).collect());
    format!("{}{behind}", before.trim_end()).trim_end().clone_into(line);
    Some(())
}

/// Puts an entry before the bracket that closes.
fn put_in_line(lines: &mut [String], span: Span, entry: &str) -> Option<()> {
    let line = lines.get_mut(span.end.line - 1)?;
    let place = span.end.column.checked_sub(2)?;
    let (before, behind): (String, String) =
        (line.chars().take(place).collect(), line.chars().skip(place).collect());
    *line = format!("{}, {entry}{behind}", before.trim_end());
    Some(())
}

/// The line of the entry or the element behind which the addition goes.
fn behind(value: &Node, after: Option<&str>) -> Option<usize> {
    let span = match &value.data {
        Data::Map(entries) => {
            let named =
                entries.iter().find(|(key, _)| after.is_some_and(|after| key.scalar() == Some(after)));
            named.or(entries.last()).map(|(key, _)| key.span)
        }
        Data::List(items) => items.last().map(Node::shown),
        _ => None,
    };
    span.map(|span| span.start.line)
}

/// How many of the lines belong to the entry that starts on a line, and to all before it.
fn end_of(lines: &[String], start: usize, indent: usize) -> usize {
    let mut end = start;
    for (place, line) in lines.iter().enumerate().skip(start) {
        let is_comment = line.trim_start().starts_with('#');
        if line.trim().is_empty() || (is_comment && indent_of(line) <= indent) {
            continue;
        }
        // A list may stand as far out as its key.
        let is_list = indent_of(line) == indent && line.trim_start().starts_with("- ");
        let is_key = !lines[start - 1].trim_start().starts_with("- ");
        if indent_of(line) <= indent && !(is_list && is_key) {
            break;
        }
        end = place + 1;
    }
    end
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn insert(lines: &mut Vec<String>, place: usize, indent: usize, new: &[String]) {
    let blanks = " ".repeat(indent);
    lines.splice(place..place, new.iter().map(|line| format!("{blanks}{line}")));
}
