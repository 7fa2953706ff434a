//! `codegen`.

use std::{collections::BTreeMap, path::Path, time::Instant};

use anyhow::Result;
use serde_json::json;
use similar::TextDiff;
use tencentcloud_generator::{Output, Sources, Summary, diagnostic::Diagnostic, generate, spec};

use crate::{
    Report, Text,
    draw::draw,
    files::{self, Change},
    report::{report, tally, workflow_command},
};

/// Everything below these folders is generated.
const FOLDERS: [&str; 2] = ["generated", "spec/schema"];

/// What a run of the generator came to.
#[derive(Debug)]
pub struct Outcome {
    /// What has to change on disk.
    pub changes: Vec<Change>,
    /// What was made.
    pub summary: Summary,
    /// What is worth a look.
    pub warnings: Vec<Diagnostic>,
}

/// The files that a spec becomes, the editors' schemas among them, by path.
#[must_use]
pub fn output_files(output: Output) -> BTreeMap<String, String> {
    let made = output.files.into_iter().map(|file| (file.path, file.text));
    let schemas = spec::schemas().into_iter().map(|(name, text)| (format!("spec/schema/{name}"), text));
    made.chain(schemas).collect()
}

/// Generates from the spec on disk and compares with the output on disk. Writes nothing.
pub fn codegen(root: &Path, sources: &Sources) -> Result<Result<Outcome, Vec<Diagnostic>>> {
    let output = match generate(sources) {
        Ok(output) => output,
        Err(findings) => return Ok(Err(findings)),
    };
    let (summary, warnings) = (output.summary, output.warnings.clone());
    let changes = files::changes(root, &FOLDERS, &output_files(output))?;
    Ok(Ok(Outcome { changes, summary, warnings }))
}

/// `cargo xtask codegen`; `true` if all is well.
pub(crate) fn run(root: &Path, check: bool, format: Report, text: &mut Text) -> Result<bool> {
    let start = Instant::now();
    let sources = files::read_sources(root)?;
    let outcome = match codegen(root, &sources)? {
        Ok(outcome) => outcome,
        Err(findings) => {
            report(&findings, &sources, format, text);
            text.stderr.push_str("nothing was generated; the old output is as it was\n");
            return Ok(false);
        }
    };
    if !check {
        files::apply(root, &FOLDERS, &outcome.changes)?;
    }
    let milliseconds = start.elapsed().as_millis();
    match format {
        Report::Json => json_report(&outcome, milliseconds, text),
        Report::Github => {
            text.stdout.extend(outcome.warnings.iter().map(workflow_command));
            text_report(&outcome, check, milliseconds, text);
        }
        Report::Text => {
            text.stderr.push_str(&draw(&outcome.warnings, &sources));
            text_report(&outcome, check, milliseconds, text);
        }
    }
    Ok(!check || outcome.changes.is_empty())
}

fn json_report(outcome: &Outcome, milliseconds: u128, text: &mut Text) {
    let paths = |wanted: fn(&Change) -> bool| -> Vec<&str> {
        outcome.changes.iter().filter(|change| wanted(change)).map(|change| change.path.as_str()).collect()
    };
    let report = json!({
        "summary": outcome.summary,
        "changed": paths(|change| change.new.is_some()),
        "removed": paths(|change| change.new.is_none()),
        "warnings": outcome.warnings,
        "milliseconds": milliseconds,
    });
    text.stdout.push_str(&format!("{report:#}\n"));
}

fn text_report(outcome: &Outcome, check: bool, milliseconds: u128, text: &mut Text) {
    let (written, removed): (Vec<&Change>, Vec<&Change>) =
        outcome.changes.iter().partition(|change| change.new.is_some());
    if check {
        for change in &outcome.changes {
            text.stdout.push_str(&diff(change));
        }
        if !outcome.changes.is_empty() {
            let stale = outcome.changes.len();
            let plural = if stale == 1 { " is" } else { "s are" };
            text.stderr.push_str(&format!("error: {stale} file{plural} stale; run `cargo xtask codegen`\n"));
            return;
        }
    }
    let Summary { services, counts, files, lines } = outcome.summary;
    let warnings =
        if outcome.warnings.is_empty() { String::new() } else { format!("{}; ", tally(&outcome.warnings)) };
    let done = if check {
        "up to date".to_owned()
    } else {
        format!("{} written, {} removed", written.len(), removed.len())
    };
    let plural = if services == 1 { "" } else { "s" };
    text.stdout.push_str(&format!(
        "{services} service{plural}: {counts}\n{files} files, {lines} lines: {done}; {warnings}{milliseconds} ms\n"
    ));
}

/// A change as a unified diff.
pub(crate) fn diff(change: &Change) -> String {
    let old = change.old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let new = change.new.as_deref().unwrap_or_default();
    let side = |there: bool, side: &str| {
        if there { format!("{side}/{}", change.path) } else { "/dev/null".to_owned() }
    };
    let (from, to) = (side(change.old.is_some(), "a"), side(change.new.is_some(), "b"));
    TextDiff::from_lines(old.as_ref(), new).unified_diff().header(&from, &to).to_string()
}
