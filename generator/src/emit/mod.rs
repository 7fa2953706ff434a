//! The model into files in memory.
//!
//! Every file is emitted by itself, so all cores take part, and from sorted input, so the same spec gives the same
//! bytes. A file is handed out as soon as it is made; what was emitted of a service is counted against its spec.

mod action;
mod builder;
mod client;
mod count;
mod docs;
mod entry;
mod enums;
mod examples;
mod facade;
mod layout;
mod markdown;
mod openapi;
mod pages;
mod print;
mod service;
mod structs;
mod table;
mod text;
mod tokens;
mod waiters;

use std::{collections::HashSet, ops::AddAssign};

use rayon::prelude::*;
use serde::Serialize;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Member, Service, Struct},
    spec::CommonFile,
};

pub use count::Counts;
pub(crate) use entry::Entry;
pub use facade::FACADE;

/// What callers of a service are told that nobody has curated.
const DRAFT: &str = "This is a draft: a program made it from the vendor's metadata, and nobody has curated it. The \
                     descriptions are the vendor's. What a repeated call does, the rate limits, whether a region is \
                     named and the host are guessed by the names.";

/// The type of a member's field in Rust.
pub(crate) fn field_type(service: &Service<'_>, of: &Struct<'_>, member: &Member<'_>) -> String {
    let text = structs::Field { service, of, member }.ty().to_string();
    // Tokens have spaces between them, and paths have more steps than a reader needs.
    text.replace(' ', "").replace("crate::types::", "").replace("rt::", "")
}

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

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.services += other.services;
        self.counts += other.counts;
        self.files += other.files;
        self.lines += other.lines;
    }
}

/// A file with what was counted in it.
struct Emitted {
    file: OutputFile,
    counts: Counts,
}

impl From<OutputFile> for Emitted {
    /// A file in which nothing is counted: what stands in it stands in Rust as well.
    fn from(file: OutputFile) -> Self {
        Self { file, counts: Counts::default() }
    }
}

/// What makes one file of a service.
type Job<'j> = Box<dyn Fn() -> Result<Emitted, String> + Send + Sync + 'j>;

/// Takes a file that was made.
pub(crate) type Take<'t> = dyn Fn(OutputFile) + Sync + 't;

/// Emits the files of one service, each as soon as it is made, and what the others say of it.
pub(crate) fn service(
    common: &CommonFile,
    service: &Service<'_>,
    take: &Take<'_>,
) -> Result<(Entry, Summary), Vec<Diagnostic>> {
    let at = || At::file(&service.spec.path("service.yaml"));
    let pages = markdown::Pages::new(common, service);
    let mut jobs = service::jobs(service);
    jobs.push(Box::new(|| openapi::file(service)));
    jobs.push(Box::new(|| Ok(service::manifest(service).into())));
    jobs.extend(pages.jobs());
    let emitted: Vec<Result<(String, Summary), String>> = jobs
        .par_iter()
        .map(|job| {
            let Emitted { file, counts } = job()?;
            let made = Summary { services: 0, counts, files: 1, lines: lines(&file.text) };
            let path = file.path.clone();
            take(file);
            Ok((path, made))
        })
        .collect();
    let mut summary = Summary { services: 1, ..Summary::default() };
    let mut paths = HashSet::new();
    let mut findings = Vec::new();
    let bug = "this is a bug in the generator; please report it with the spec that shows it";
    for emitted in emitted {
        match emitted {
            Ok((path, made)) => {
                summary += made;
                if let Some(path) = paths.replace(path) {
                    let message = format!("two items become the file `{path}`");
                    findings.push(Diagnostic::error(Code::BadOutput, at(), message));
                }
            }
            Err(message) => findings.push(Diagnostic::error(Code::BadOutput, at(), message).help(bug)),
        }
    }
    let expected = count::expected(service);
    if findings.is_empty() && summary.counts != expected {
        let message = format!("the spec holds {expected}, and the output {}", summary.counts);
        findings.push(Diagnostic::error(Code::CountMismatch, at(), message).help(bug));
    }
    if findings.is_empty() { Ok((Entry::of(service), summary)) } else { Err(findings) }
}

/// Emits the files that are about all services.
pub(crate) fn shared(common: &CommonFile, entries: &[Entry]) -> Vec<OutputFile> {
    let mut files = facade::files(&common.crate_version, entries);
    files.extend([markdown::of_all(entries), markdown::contents_of_all(entries)]);
    files
}

/// The lines of a text that ends with one.
pub(crate) fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}
