//! The model into files in memory.
//!
//! Every file is emitted by itself, so all cores take part, and from sorted input, so the same spec gives the same
//! bytes. Whatever was emitted is counted against the spec before it is handed out.

mod action;
mod builder;
mod client;
mod count;
mod docs;
mod enums;
mod examples;
mod facade;
mod markdown;
mod openapi;
mod pages;
mod print;
mod service;
mod structs;
mod table;
mod text;
mod waiters;

use rayon::prelude::*;
use serde::Serialize;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Api, Service},
};

pub use count::Counts;

/// What callers of a service are told that nobody has curated.
const DRAFT: &str = "This is a draft: a program made it from the vendor's metadata, and nobody has curated it. The \
                     descriptions are the vendor's. What a repeated call does, the rate limits, whether a region is \
                     named and the host are guessed by the names.";

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// The path from the root of the repository, with `/` on every system.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// What was made, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Services.
    pub services: usize,
    /// What is in them.
    #[serde(flatten)]
    pub counts: Counts,
    /// Files.
    pub files: usize,
    /// Lines of all files.
    pub lines: usize,
}

/// A file with what was counted in it.
struct Emitted {
    file: OutputFile,
    counts: Counts,
}

/// What makes one file of a service.
type Job<'j> = Box<dyn Fn() -> Result<Emitted, String> + Send + Sync + 'j>;

/// Emits every file.
pub(crate) fn emit(api: &Api<'_>) -> Result<(Vec<OutputFile>, Summary), Vec<Diagnostic>> {
    let mut files = facade::files(api);
    files.extend(markdown::files(api));
    let mut findings = Vec::new();
    let mut total = Counts::default();
    for service in &api.services {
        match self::service(service) {
            Ok((made, counts)) => {
                total += counts;
                files.extend(made);
            }
            Err(problems) => findings.extend(problems),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    if let Some([one, _]) = files.array_windows().find(|[one, other]| one.path == other.path) {
        let message = format!("two items become the file `{}`", one.path);
        return Err(vec![Diagnostic::error(Code::BadOutput, At::file("spec"), message)]);
    }
    let lines = files.iter().map(|file| file.text.lines().count()).sum();
    let summary = Summary { services: api.services.len(), counts: total, files: files.len(), lines };
    Ok((files, summary))
}

fn service(service: &Service<'_>) -> Result<(Vec<OutputFile>, Counts), Vec<Diagnostic>> {
    let at = || At::file(&service.spec.path("service.yaml"));
    let mut jobs = service::jobs(service);
    jobs.push(Box::new(|| openapi::file(service)));
    let emitted: Vec<Result<Emitted, String>> = jobs.par_iter().map(|job| job()).collect();
    let mut files = vec![service::manifest(service)];
    let mut counts = Counts::default();
    let mut findings = Vec::new();
    for emitted in emitted {
        match emitted {
            Ok(Emitted { file, counts: found }) => {
                counts += found;
                files.push(file);
            }
            Err(message) => {
                let finding = Diagnostic::error(Code::BadOutput, at(), message);
                findings
                    .push(finding.help(
                        "this is a bug in the generator; please report it with the spec that shows it",
                    ));
            }
        }
    }
    let expected = count::expected(service);
    if findings.is_empty() && counts != expected {
        let message = format!("the spec holds {expected}, and the output {counts}");
        let finding = Diagnostic::error(Code::CountMismatch, at(), message);
        findings.push(
            finding.help("this is a bug in the generator; please report it with the spec that shows it"),
        );
    }
    if findings.is_empty() { Ok((files, counts)) } else { Err(findings) }
}
