//! Compiles the YAML spec of a cloud API into Rust: text in, files in memory out.
//!
//! `read → parse → resolve → check → emit → write`: the first and the last stage are the caller's, so nothing here
//! touches a disk, a clock or the network. See `ARCHITECTURE.md`.

mod check;
pub mod diagnostic;
pub mod diff;
pub mod drift;
mod emit;
pub mod fix;
mod flow;
pub mod fmt;
pub mod import;
pub mod metadata;
pub mod model;
mod parse;
mod resolve;
pub mod spec;
pub mod stats;
pub mod yaml;

use std::{
    convert::Infallible,
    sync::{Mutex, PoisonError},
};

use bumpalo::Bump;

use diagnostic::Diagnostic;
pub use emit::{Counts, OutputFile, Summary};
pub use flow::{Outcome, Read, Take, run};
use model::Api;
pub use parse::{Parts, Sources, parse};

/// What came of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files, sorted by path.
    pub files: Vec<OutputFile>,
    /// What is in them.
    pub summary: Summary,
    /// What is worth a look, and keeps nothing from being generated.
    pub warnings: Vec<Diagnostic>,
}

/// Checks a spec: everything that is wrong with it or worth a look. Errors stand before warnings, and what keeps the
/// rest from being judged before what may follow of it.
#[must_use]
pub fn check(sources: &Sources) -> Vec<Diagnostic> {
    let Ok(outcome) = run(&Parts::of(sources.keys()), &among(sources), None);
    outcome.findings
}

/// Generates everything, and keeps it in memory.
///
/// # Errors
///
/// Everything that is wrong with the spec, and what is worth a look besides. Nothing is generated of a spec that has
/// an error anywhere.
pub fn generate(sources: &Sources) -> Result<Output, Vec<Diagnostic>> {
    let files = Mutex::new(Vec::new());
    let take = |file| -> Result<(), Infallible> {
        files.lock().unwrap_or_else(PoisonError::into_inner).push(file);
        Ok(())
    };
    let Ok(Outcome { summary, findings }) = run(&Parts::of(sources.keys()), &among(sources), Some(&take));
    let Some(summary) = summary else { return Err(findings) };
    let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.sort_by(|a: &OutputFile, b| a.path.cmp(&b.path));
    Ok(Output { files, summary, warnings: findings })
}

/// Reads files that are in memory.
fn among(sources: &Sources) -> impl Fn(&[String]) -> Result<Sources, Infallible> + Sync {
    move |paths| {
        let found = paths.iter().filter_map(|path| Some((path.clone(), sources.get(path)?.clone())));
        Ok(found.collect())
    }
}

/// Hands out the model of the whole spec, for tools that read it.
pub fn with_model<T>(sources: &Sources, then: impl FnOnce(Option<&Api<'_>>, Vec<Diagnostic>) -> T) -> T {
    let (spec, mut findings) = parse(sources);
    let arena = Bump::new();
    let api = spec.as_ref().map(|spec| {
        let mut unresolved = Vec::new();
        let api = resolve::resolve(spec, &arena, &mut unresolved);
        let in_folder =
            |finding: &Diagnostic, folder: &str| finding.at.file.starts_with(&format!("spec/{folder}/"));
        let resolved = |service: &model::Service<'_>| {
            !unresolved.iter().any(|finding| in_folder(finding, &service.spec.folder))
        };
        findings.extend(check::check(&api, resolved));
        findings.append(&mut unresolved);
        api
    });
    locate(&mut findings, sources);
    fix::keep_certain(&mut findings, sources);
    tidy(&mut findings);
    then(api.as_ref(), findings)
}

/// Puts findings into their order, each once.
fn tidy(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|a, b| {
        let key = |finding: &Diagnostic| {
            (finding.severity, finding.code.rank(), finding.at.file.clone(), finding.span, finding.code)
        };
        key(a).cmp(&key(b))
    });
    findings.dedup();
}

/// Resolves a spec without checking it, and hands out the model: for tools that compare specs, of which one may be older
/// than a check, and the other half way through an update. Releases may lack what the spec has.
///
/// # Errors
///
/// What keeps the spec from being read as a whole.
pub fn with_resolved<T>(sources: &Sources, then: impl FnOnce(Result<&Api<'_>, Vec<Diagnostic>>) -> T) -> T {
    let (spec, mut findings) = parse(sources);
    let arena = Bump::new();
    let api = spec.as_ref().map(|spec| resolve::resolve(spec, &arena, &mut findings));
    findings.retain(|finding| finding.code != diagnostic::Code::ReleaseConflict);
    locate(&mut findings, sources);
    match api {
        Some(api) if findings.is_empty() => then(Ok(&api)),
        _ => then(Err(findings)),
    }
}

/// Fills in the lines and columns of findings that have none.
pub fn locate(findings: &mut [Diagnostic], sources: &Sources) {
    let text = |file: &str| sources.get(file).and_then(|bytes| String::from_utf8(bytes.clone()).ok());
    yaml::locate(findings, text);
}
