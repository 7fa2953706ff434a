//! `check`: the spec alone, mended on demand.

use std::path::Path;

use anyhow::Result;
use serde_json::json;
use tencentcloud_generator::{
    check,
    diagnostic::{Code, Diagnostic, Severity},
    fix::{Fixed, fix},
};

use crate::{Change, Report, Text, files, report::report};

/// `cargo xtask check`; `true` if the spec has no errors.
pub(crate) fn run(root: &Path, mend: bool, format: Report, text: &mut Text) -> Result<bool> {
    let mut sources = files::read_sources(root)?;
    if mend {
        let fixed = fix(&sources);
        let change = |(path, bytes): (&String, &Vec<u8>)| Change {
            path: path.clone(),
            old: sources.get(path).cloned(),
            new: String::from_utf8_lossy(bytes).into_owned(),
        };
        let changes: Vec<Change> = fixed.files.iter().map(change).collect();
        files::apply(root, &changes)?;
        say(&fixed, text);
        sources.extend(fixed.files);
    }
    let findings = check(&sources);
    report(&findings, &sources, format, text);
    Ok(is_good(&findings))
}

pub(crate) fn is_good(findings: &[Diagnostic]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

/// What was mended, a line each.
fn say(fixed: &Fixed, text: &mut Text) {
    for finding in &fixed.done {
        let line = finding.span.map_or(1, |span| span.start.line);
        let did = finding.fix.as_ref().map(tencentcloud_generator::fix::Fix::words).unwrap_or_default();
        let Diagnostic { at, message, .. } = finding;
        text.stderr.push_str(&format!("fixed: {}:{line}: {message}: {did}\n", at.file));
    }
    let left =
        if fixed.done.is_empty() { "nothing to fix" } else { "look at what was fixed before you commit it" };
    text.stderr.push_str(&format!("{left}\n"));
}

/// `cargo xtask check --lints`
pub(crate) fn lints(format: Report, text: &mut Text) -> bool {
    let lints = Code::lints().filter_map(|code| code.level().map(|level| (code, level)));
    if format == Report::Json {
        let lints: Vec<_> = lints
            .map(|(code, level)| json!({ "lint": code, "level": level, "about": code.about() }))
            .collect();
        text.stdout.push_str(&format!("{:#}\n", json!({ "lints": lints })));
    } else {
        let width = Code::lints().map(|code| code.name().len()).max().unwrap_or(0);
        let line =
            |(code, level): (Code, _)| format!("{:<width$}  {level:<5}  {}\n", code.name(), code.about());
        text.stdout.extend(lints.map(line));
    }
    true
}
