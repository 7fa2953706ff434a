//! Findings in each of the forms in which they can be asked for.

use serde_json::json;
use tencentcloud_generator::{
    Sources,
    diagnostic::{Diagnostic, Severity, did_you_mean},
};

use crate::{Report, Text, counted, draw::draw};

/// Reports findings: to people on standard error, to machines on standard output.
pub(crate) fn report(findings: &[Diagnostic], sources: &Sources, format: impl Into<Report>, text: &mut Text) {
    match format.into() {
        Report::Json => text.stdout.push_str(&format!("{:#}\n", json!({ "diagnostics": findings }))),
        Report::Github => {
            text.stdout.extend(findings.iter().map(workflow_command));
            text.stderr.push_str(&format!("{}\n", tally(findings)));
        }
        Report::Text => {
            text.stderr.push_str(&draw(findings, sources));
            text.stderr.push_str(&format!("{}\n", tally(findings)));
        }
    }
}

/// A finding as a command to a workflow of GitHub, on a line of its own.
#[must_use]
pub fn workflow_command(finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut place = format!("file={}", property(&finding.at.file));
    if let Some(span) = finding.span {
        let (start, end) = (span.start, span.end);
        place.push_str(&format!(",line={},endLine={},col={}", start.line, end.line, start.column));
        // The column of the end is the last one that is marked, and says nothing beside the start of another line.
        if end.line == start.line {
            place.push_str(&format!(",endColumn={}", end.column.saturating_sub(1).max(start.column)));
        }
    }
    let title = property(finding.code.name());
    format!("::{level} {place},title={title}::{}\n", data(&in_lines(finding)))
}

/// All that a finding says, in lines.
fn in_lines(finding: &Diagnostic) -> String {
    let mut lines = vec![finding.message.clone()];
    lines.extend(finding.expected.iter().map(|expected| format!("expected {expected}")));
    lines.extend(did_you_mean(&finding.candidates));
    lines.extend(finding.help.clone());
    lines.extend(finding.suggestion.iter().map(|line| format!("the line to paste: `{line}`")));
    lines.join("\n")
}

/// Text behind the `::` of a command, which ends with its line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at `,` or `:` as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The last line of a report: `2 errors, 1 warning`.
pub(crate) fn tally(findings: &[Diagnostic]) -> String {
    let count = |severity, noun: &str| {
        let found = findings.iter().filter(|finding| finding.severity == severity).count();
        (found > 0).then(|| counted(found, noun))
    };
    let parts: Vec<String> = [count(Severity::Error, "error"), count(Severity::Warning, "warning")]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}
