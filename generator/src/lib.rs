//! Compiles the YAML spec of a cloud API into Rust: text in, files in memory out.
//!
//! `read → parse → resolve → check → emit → write`: the first and the last stage are the caller's, so nothing here
//! touches a disk, a clock or the network. See `ARCHITECTURE.md`.

mod check;
pub mod diagnostic;
pub mod drift;
mod emit;
pub mod fix;
pub mod fmt;
pub mod import;
pub mod metadata;
pub mod model;
mod parse;
mod resolve;
pub mod spec;
pub mod stats;
pub mod yaml;

use bumpalo::Bump;

use diagnostic::{Diagnostic, Severity};
pub use emit::{Counts, OutputFile, Summary};
use model::Api;
pub use parse::{Sources, parse};

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
    with_model(sources, |_, findings| findings)
}

/// Generates everything.
///
/// # Errors
///
/// Everything that is wrong with the spec, and what is worth a look besides. Nothing is generated of a spec that has
/// an error anywhere.
pub fn generate(sources: &Sources) -> Result<Output, Vec<Diagnostic>> {
    with_model(sources, |api, findings| {
        let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
        let Some(api) = api.filter(|_| !errors) else { return Err(findings) };
        let (files, summary) = emit::emit(api)?;
        Ok(Output { files, summary, warnings: findings })
    })
}

/// Generates everything and hands out the model as well, for tools that read it.
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
    findings.sort_by(|a, b| {
        let key = |finding: &Diagnostic| {
            (finding.severity, finding.code.rank(), finding.at.file.clone(), finding.span, finding.code)
        };
        key(a).cmp(&key(b))
    });
    findings.dedup();
    fix::keep_certain(&mut findings, sources);
    then(api.as_ref(), findings)
}

/// Fills in the lines and columns of findings that have none.
pub fn locate(findings: &mut [Diagnostic], sources: &Sources) {
    let text = |file: &str| sources.get(file).and_then(|bytes| String::from_utf8(bytes.clone()).ok());
    yaml::locate(findings, text);
}
