//! Findings drawn on their source, as rustc draws its own.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use tencentcloud_generator::{
    Sources,
    diagnostic::{Diagnostic, Severity, did_you_mean},
    yaml::{Position, Span},
};

/// More than this of a line, behind where the mark starts, is cut off; what is too wide even so, the renderer cuts.
const WIDEST: usize = 160;
/// Of a finding over more lines than this, the first ones are shown.
const TALLEST: usize = 4;

/// Draws findings, a blank line behind each.
#[must_use]
pub fn draw(findings: &[Diagnostic], sources: &Sources) -> String {
    let renderer = Renderer::styled();
    findings.iter().map(|finding| format!("{}\n\n", renderer.render(&groups(finding, sources)))).collect()
}

fn groups<'d>(finding: &'d Diagnostic, sources: &'d Sources) -> Vec<Group<'d>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.code.name());
    let mut group = if let Some(excerpt) = excerpt(finding, sources) {
        let mut mark = AnnotationKind::Primary.span(excerpt.mark);
        if let Some(expected) = &finding.expected {
            mark = mark.label(format!("expected {expected}"));
        }
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).path(finding.at.file.as_str());
        title.element(snippet.annotation(mark))
    } else {
        let mut group = title.element(Origin::path(finding.at.file.as_str()));
        if let Some(expected) = &finding.expected {
            group = group.element(Level::NOTE.message(format!("expected {expected}")));
        }
        group
    };
    for message in messages(finding) {
        group = group.element(message);
    }
    vec![group]
}

fn messages(finding: &Diagnostic) -> Vec<Element<'_>> {
    let mut messages: Vec<Element<'_>> = Vec::new();
    if let Some(offer) = did_you_mean(&finding.candidates) {
        messages.push(Level::HELP.message(offer).into());
    }
    if let Some(help) = &finding.help {
        messages.push(Level::HELP.message(help.as_str()).into());
    }
    if let Some(line) = &finding.suggestion {
        messages.push(Level::HELP.message(format!("the line to paste: `{line}`")).into());
    }
    if let Some(fix) = &finding.fix {
        messages.push(Level::HELP.message(format!("`cargo xtask check --fix` {}", fix.words())).into());
    }
    messages
}

/// The lines that a finding is about, with the marked part in bytes.
struct Excerpt {
    text: String,
    line: usize,
    mark: std::ops::Range<usize>,
}

fn excerpt(finding: &Diagnostic, sources: &Sources) -> Option<Excerpt> {
    let Span { start, end } = finding.span?;
    let source = std::str::from_utf8(sources.get(&finding.at.file)?).ok()?;
    let lines: Vec<&str> = source.lines().skip(start.line.checked_sub(1)?).take(TALLEST).collect();
    let first = lines.first()?;
    let cut = |line: &str| line.chars().take(start.column + WIDEST).collect::<String>();
    let mut text = cut(first);
    let from = offset(&text, start.column.saturating_sub(1));
    let mark_end = |line: &str, end: Position| offset(line, end.column.saturating_sub(1));
    if end.line == start.line {
        let to = mark_end(&text, end).max(from);
        return Some(Excerpt { text, line: start.line, mark: from..to });
    }
    let mut to = text.len();
    for (place, line) in lines.iter().enumerate().skip(1) {
        // A span that ends before a line's first character ends with the line before.
        if start.line + place > end.line || (start.line + place == end.line && end.column == 1) {
            break;
        }
        text.push('\n');
        let begin = text.len();
        text.push_str(&cut(line));
        let is_last = start.line + place == end.line;
        to = if is_last { begin + mark_end(&text[begin..], end) } else { text.len() };
    }
    Some(Excerpt { text, line: start.line, mark: from..to })
}

/// Where a character stands, in bytes; the end for one beyond it.
fn offset(line: &str, characters: usize) -> usize {
    line.char_indices().nth(characters).map_or(line.len(), |(offset, _)| offset)
}
