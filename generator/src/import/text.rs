//! Values as YAML in the house's style: maps of scalars in one line, everything else in lines of its own.

use serde_json::Value as Json;

/// What is longer goes to lines of its own.
const WIDTH: usize = 100;

/// A scalar of text: plain where nobody could take it for something else, and quoted otherwise.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let safe =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '.' | '/' | '-' | '(' | ')' | ';');
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && !text.ends_with([' ', '-'])
        && text.chars().all(safe)
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// A text in double quotes. What YAML does not print, or takes for the end of a line, is escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() => quoted.push_str(&format!("\\x{:02x}", u32::from(c))),
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A text in one line: the blanks and line ends of the vendor's prose mean nothing.
pub(super) fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The lines of a key with a value: the first one has the key, and the others are indented below it.
pub(super) fn entry(key: &str, value: &Json) -> Vec<String> {
    let key = scalar(key);
    if let Some(flow) = flow(value).filter(|flow| key.len() + flow.len() + 2 <= WIDTH) {
        return vec![format!("{key}: {flow}")];
    }
    let mut lines = vec![format!("{key}:")];
    lines.extend(indented(&block(value)));
    lines
}

/// The lines, each two blanks further in.
pub(super) fn indented(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| format!("  {line}")).collect()
}

/// A value in one line: a scalar, or a list or a map of nothing else.
fn flow(value: &Json) -> Option<String> {
    match value {
        Json::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(single).collect();
            items.map(|items| format!("[{}]", items.join(", ")))
        }
        Json::Object(entries) => {
            let entry = |(key, value): (&String, &Json)| {
                single(value).map(|value| format!("{}: {value}", scalar(key)))
            };
            let entries: Option<Vec<String>> = entries.iter().map(entry).collect();
            entries.map(|entries| format!("{{{}}}", entries.join(", ")))
        }
        value => single(value),
    }
}

fn single(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(scalar(text)),
        Json::Array(items) if items.is_empty() => Some("[]".to_owned()),
        Json::Object(entries) if entries.is_empty() => Some("{}".to_owned()),
        Json::Array(_) | Json::Object(_) => None,
        value => Some(value.to_string()),
    }
}

/// A list or a map in lines of its own.
fn block(value: &Json) -> Vec<String> {
    match value {
        Json::Object(entries) if !entries.is_empty() => {
            entries.iter().flat_map(|(key, value)| entry(key, value)).collect()
        }
        Json::Array(items) if !items.is_empty() => items.iter().flat_map(item).collect(),
        value => vec![single(value).unwrap_or_default()],
    }
}

/// The lines of a list's element.
pub(super) fn item(value: &Json) -> Vec<String> {
    let lines = match flow(value).filter(|flow| flow.len() + 2 <= WIDTH) {
        Some(flow) => vec![flow],
        None => block(value),
    };
    dashed(&lines)
}

/// Lines as an element of a list.
pub(super) fn dashed(lines: &[String]) -> Vec<String> {
    let mark = |place: usize| if place == 0 { "- " } else { "  " };
    lines.iter().enumerate().map(|(place, line)| format!("{}{line}", mark(place))).collect()
}
