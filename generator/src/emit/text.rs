//! Prose of the spec as text in Rust, Markdown and JSON: it can't break out of where it is put.

/// Columns of a doc comment, without `///`.
const WIDTH: usize = 106;

/// A text on one line, with every character that could hide or reorder others made visible.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_whitespace() => {
                if !cleaned.ends_with(' ') && !cleaned.is_empty() {
                    cleaned.push(' ');
                }
            }
            c if c.is_control() || is_invisible(c) => cleaned.push_str(&format!("U+{:04X}", u32::from(c))),
            c => cleaned.push(c),
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

/// Marks that change the direction of text, zero-width characters and the byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// A text as code in Markdown, whatever backticks are in it.
pub(crate) fn code(text: &str) -> String {
    let text = clean(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A backtick at an end would lengthen the fence; Markdown takes one space on both sides away again.
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A text as Markdown that shows it. Names in backticks stay code; nothing else is markup.
pub(crate) fn markdown(text: &str) -> String {
    let text = clean(text);
    let parts: Vec<&str> = text.split('`').collect();
    // An odd number of backticks leaves the last one without a partner.
    let spans = if parts.len().is_multiple_of(2) { parts.len() - 1 } else { parts.len() };
    let mut shown = String::with_capacity(text.len() + 8);
    for (place, part) in parts.iter().enumerate() {
        let is_code = place % 2 == 1 && place < spans;
        match (is_code, place >= spans) {
            (true, _) if part.trim().is_empty() => shown.push_str(&format!("\\`{part}\\`")),
            (true, _) => shown.push_str(&format!("`{part}`")),
            (false, unpaired) => {
                shown.push_str(if unpaired { "\\`" } else { "" });
                escape(part, &mut shown);
            }
        }
    }
    guard(&shown)
}

fn escape(text: &str, into: &mut String) {
    for (place, word) in text.split(' ').enumerate() {
        if place > 0 {
            into.push(' ');
        }
        // A bare address would become a link, or a warning of rustdoc.
        if ["http://", "https://"].iter().any(|scheme| word.contains(scheme)) {
            let end = word.trim_end_matches(['.', ',', ';', ')', '>']).len();
            let start = word.find("http").unwrap_or_default();
            escape_word(&word[..start], into);
            into.push_str(&format!("`{}`", &word[start..end.max(start)]));
            escape_word(&word[end.max(start)..], into);
        } else {
            escape_word(word, into);
        }
    }
}

fn escape_word(word: &str, into: &mut String) {
    for c in word.chars() {
        if matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#' | '!' | '$') {
            into.push('\\');
        }
        into.push(c);
    }
}

/// Markdown as lines for a doc comment.
pub(crate) fn wrap(markdown: &str, indent: &str) -> Vec<String> {
    let options = textwrap::Options::new(WIDTH)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .subsequent_indent(indent);
    let solid = solid(markdown);
    let lines = textwrap::wrap(&solid, options).into_iter().enumerate();
    lines
        .map(|(place, line)| if place == 0 { line.into_owned() } else { guard(&line) })
        .map(|line| line.replace(SOLID, " "))
        .collect()
}

/// In place of a space where no line may end. It is a space itself, so no text has one that was cleaned.
const SOLID: char = '\u{a0}';

/// Markdown whose code is not broken over lines: what starts a line is not escaped in it.
fn solid(markdown: &str) -> String {
    let mut solid = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(place) = rest.find(['\\', '`']) {
        let (before, found) = rest.split_at(place);
        solid.push_str(before);
        // A backslash keeps the next character from opening code; a fence is closed by one of the same length.
        let length = if found.starts_with('`') {
            let fence = found.len() - found.trim_start_matches('`').len();
            closing(&found[fence..], fence).map_or(fence, |inner| fence + inner + fence)
        } else {
            1 + found[1..].chars().next().map_or(0, char::len_utf8)
        };
        solid.push_str(&found[..length].replace(' ', &SOLID.to_string()));
        rest = &found[length..];
    }
    solid + rest
}

/// How far it is to a run of exactly so many backticks.
fn closing(text: &str, fence: usize) -> Option<usize> {
    let mut place = 0;
    loop {
        let start = place + text[place..].find('`')?;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == fence {
            return Some(start);
        }
        place = start + length;
    }
}

/// A line that starts like a list or a heading by the accident of where it was broken, as text.
fn guard(line: &str) -> String {
    let text = line.trim_start();
    let indent = &line[..line.len() - text.len()];
    if text.starts_with(['-', '+', '=', ':']) {
        return format!("{indent}\\{text}");
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{indent}{}\\{}", &text[..digits], &text[digits..]);
    }
    line.to_owned()
}
