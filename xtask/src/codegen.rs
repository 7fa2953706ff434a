//! `codegen`: everything from the spec.

use std::{path::Path, time::Instant};

use anyhow::Result;
use serde_json::json;
use tencentcloud_generator::{
    OutputFile, Summary, diagnostic::Diagnostic, locate, run as run_through, spec, with_resolved,
};

use crate::{
    Report, Text, counted,
    draw::draw,
    files,
    output::{Keep, Output, Stale},
    progress::Progress,
    report::{report, tally, workflow_command},
    versions::{Versions, compare_with_baselines},
    workspace::Workspace,
};

/// Everything below these folders is generated.
const FOLDERS: [&str; 2] = ["generated", "spec/schema"];

/// What a run of the generator came to.
#[derive(Debug)]
pub struct Outcome {
    /// What is not as it should be on disk, or was not until now.
    pub stale: Vec<Stale>,
    /// What was made.
    pub summary: Summary,
    /// What is worth a look.
    pub warnings: Vec<Diagnostic>,
}

/// Where output goes.
enum Target {
    /// Into the repository that has the spec.
    Repository,
    /// Into a workspace of its own.
    Workspace(Workspace),
}

impl Target {
    /// Where a file of the generator's goes, from the root of the output.
    fn place(&self, file: OutputFile) -> OutputFile {
        match self {
            Self::Repository => file,
            Self::Workspace(_) => Workspace::place(file),
        }
    }

    /// The folders in which everything is generated.
    fn folders(&self) -> Result<Vec<String>> {
        match self {
            Self::Repository => Ok(FOLDERS.map(str::to_owned).to_vec()),
            // With nothing written yet, the folder may not be there.
            Self::Workspace(workspace) if workspace.folder().exists() => workspace.folders(),
            Self::Workspace(_) => Ok(Vec::new()),
        }
    }

    /// What is made besides.
    fn besides(&self) -> Vec<OutputFile> {
        match self {
            Self::Repository => spec::schemas()
                .into_iter()
                .map(|(name, text)| OutputFile { path: format!("spec/schema/{name}"), text })
                .collect(),
            Self::Workspace(workspace) => vec![workspace.manifest()],
        }
    }
}

/// Generates from the spec on disk and compares with the output on disk; writes what differs if files are kept.
pub fn codegen(root: &Path, keep: Keep) -> Result<Result<Outcome, Vec<Diagnostic>>> {
    generate(root, root, &Target::Repository, keep)
}

fn generate(
    root: &Path,
    out: &Path,
    target: &Target,
    keep: Keep,
) -> Result<Result<Outcome, Vec<Diagnostic>>> {
    let parts = files::parts(root)?;
    let output = Output::new(out, keep);
    let progress = Progress::new(parts.services.len());
    let read = |paths: &[String]| {
        if let Some(service) = paths.iter().find_map(|path| path.strip_suffix("/service.yaml")) {
            progress.next(service.trim_start_matches("spec/"));
        }
        files::read(root, paths)
    };
    let take = |file| output.take(target.place(file));
    let tencentcloud_generator::Outcome { summary, findings } = run_through(&parts, &read, Some(&take))?;
    progress.end();
    let Some(summary) = summary else { return Ok(Err(findings)) };
    target.besides().into_iter().try_for_each(|file| output.take(file))?;
    let folders = target.folders()?;
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    let stale = output.compare(&folders)?;
    if let Target::Workspace(workspace) = target {
        workspace.spare(&stale)?;
    }
    if keep == Keep::Files {
        output.commit(&folders, &stale)?;
        if let Target::Workspace(workspace) = target {
            workspace.sweep(&folders)?;
        }
    }
    Ok(Ok(Outcome { stale, summary, warnings: findings }))
}

/// `cargo xtask codegen`; `true` if all is well.
pub(crate) fn run(
    root: &Path,
    check: bool,
    out: Option<&Path>,
    format: Report,
    text: &mut Text,
) -> Result<bool> {
    let start = Instant::now();
    let keep = match (check, format) {
        (false, _) => Keep::Files,
        (true, Report::Text | Report::Github) => Keep::Diffs,
        (true, _) => Keep::Names,
    };
    let outcome = match out {
        None => codegen(root, keep)?,
        Some(out) => {
            let workspace = Workspace::open(root, out)?;
            let out = workspace.folder().to_owned();
            generate(root, &out, &Target::Workspace(workspace), keep)?
        }
    };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(findings) => {
            report(&findings, &files::named_in(root, &findings)?, format, text);
            text.stderr.push_str("nothing was generated; the old output is as it was\n");
            return Ok(false);
        }
    };
    // What goes into a workspace of its own is nobody's release.
    let versions = if check && out.is_none() { versions(root)? } else { Versions::default() };
    for why in &versions.skipped {
        text.stderr.push_str(&format!(
            "warning: the versions of the crates were not compared with those that callers have: {why}\n"
        ));
    }
    let milliseconds = start.elapsed().as_millis();
    let into = out.map(|out| format!(" --out {}", out.display())).unwrap_or_default();
    let findings = || outcome.warnings.iter().chain(&versions.findings);
    match format {
        Report::Json => json_report(&outcome, &versions, milliseconds, text),
        Report::Github => {
            text.stdout.extend(findings().map(workflow_command));
            text_report(&outcome, check, &into, milliseconds, text);
        }
        Report::Text => {
            let findings: Vec<Diagnostic> = findings().cloned().collect();
            text.stderr.push_str(&draw(&findings, &files::named_in(root, &findings)?));
            text_report(&outcome, check, &into, milliseconds, text);
        }
    }
    Ok(!check || (outcome.stale.is_empty() && versions.findings.is_empty()))
}

/// What the baselines demand of a good spec.
fn versions(root: &Path) -> Result<Versions> {
    let sources = files::read_sources(root)?;
    with_resolved(&sources, |api| {
        let mut versions =
            api.map_or_else(|_| Ok(Versions::default()), |api| compare_with_baselines(root, api))?;
        locate(&mut versions.findings, &sources);
        Ok(versions)
    })
}

fn json_report(outcome: &Outcome, versions: &Versions, milliseconds: u128, text: &mut Text) {
    let paths = |goes: bool| -> Vec<&str> {
        outcome.stale.iter().filter(|stale| stale.goes == goes).map(|stale| stale.path.as_str()).collect()
    };
    let report = json!({
        "summary": outcome.summary,
        "changed": paths(false),
        "removed": paths(true),
        "warnings": outcome.warnings,
        "low_versions": versions.findings,
        "versions_not_compared": versions.skipped,
        "milliseconds": milliseconds,
    });
    text.stdout.push_str(&format!("{report:#}\n"));
}

fn text_report(outcome: &Outcome, check: bool, into: &str, milliseconds: u128, text: &mut Text) {
    let (removed, written): (Vec<&Stale>, Vec<&Stale>) = outcome.stale.iter().partition(|stale| stale.goes);
    if check {
        for stale in &outcome.stale {
            text.stdout.push_str(&stale.diff);
        }
        if !outcome.stale.is_empty() {
            let are = if outcome.stale.len() == 1 { "is" } else { "are" };
            let files = counted(outcome.stale.len(), "file");
            text.stderr.push_str(&format!("error: {files} {are} stale; run `cargo xtask codegen{into}`\n"));
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
    let services = counted(services, "service");
    text.stdout.push_str(&format!(
        "{services}: {counts}\n{files} files, {lines} lines: {done}; {warnings}{milliseconds} ms\n"
    ));
}
