//! A run: the services flow through one by one, and none waits for the others in memory.
//!
//! Of a service only its findings stay, and what the files about all services say of it. On several cores several
//! services are under way, the largest first, and the files of each are made side by side.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use bumpalo::Bump;
use rayon::prelude::*;

use crate::{
    check,
    diagnostic::{Diagnostic, Severity},
    emit::{self, Entry, OutputFile, Summary},
    fix, locate,
    parse::{self, Parts, Sources},
    resolve,
    spec::CommonFile,
    tidy,
};

/// Reads files of the spec by their paths.
pub type Read<'r, E> = dyn Fn(&[String]) -> Result<Sources, E> + Sync + 'r;

/// Takes a file that was made. It is to be kept aside until the run is over, which may still find an error.
pub type Take<'t, E> = dyn Fn(OutputFile) -> Result<(), E> + Sync + 't;

/// What came of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was made; nothing if the spec has an error anywhere, or nothing was to be made.
    pub summary: Option<Summary>,
    /// Everything that is wrong with the spec or worth a look, the errors first.
    pub findings: Vec<Diagnostic>,
}

/// Checks a spec and, if `take` is given, generates everything. After the first error the rest is only checked.
///
/// # Errors
///
/// The first one that reading or taking a file came to.
pub fn run<E: Send>(parts: &Parts, read: &Read<'_, E>, take: Option<&Take<'_, E>>) -> Result<Outcome, E> {
    let shared = read(&parts.shared)?;
    let mut findings = Vec::new();
    let modules = resolve::modules(parts.services.keys().map(String::as_str), &mut findings);
    let (common, problems) =
        parse::shared(shared.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    findings.extend(problems);
    findings.extend(common.iter().flat_map(check::common));
    let run = Run {
        common: common.as_ref(),
        read,
        take,
        failed: AtomicBool::new(has_error(&findings)),
        error: Mutex::new(None),
    };
    let mut services: Vec<(&String, &Vec<String>, String)> =
        parts.services.iter().zip(modules).map(|((folder, paths), module)| (folder, paths, module)).collect();
    services.sort_by_key(|(_, paths, _)| std::cmp::Reverse(paths.len()));
    let done: Vec<Option<Done>> = services
        .into_par_iter()
        .with_max_len(1)
        .map(|(folder, paths, module)| run.service(folder, paths, module))
        .collect();
    let failed = run.failed.into_inner();
    if let Some(error) = run.error.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut summary = Summary::default();
    let mut entries = BTreeMap::new();
    for Done { folder, findings: found, made } in done.into_iter().flatten() {
        findings.extend(found);
        if let Some((entry, made)) = made {
            summary += made;
            entries.insert(folder, entry);
        }
    }
    locate(&mut findings, &shared);
    fix::keep_certain(&mut findings, &shared);
    tidy(&mut findings);
    let (Some(take), Some(common)) = (take.filter(|_| !failed), &common) else {
        return Ok(Outcome { summary: None, findings });
    };
    let entries: Vec<Entry> = entries.into_values().collect();
    for file in emit::shared(common, &entries) {
        summary += Summary { files: 1, lines: emit::lines(&file.text), ..Summary::default() };
        take(file)?;
    }
    Ok(Outcome { summary: Some(summary), findings })
}

fn has_error(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// What the services of a run share.
struct Run<'r, E> {
    common: Option<&'r CommonFile>,
    read: &'r Read<'r, E>,
    take: Option<&'r Take<'r, E>>,
    /// Whether an error was found, after which nothing more is made.
    failed: AtomicBool,
    /// The first error of the caller's, after which nothing more is done.
    error: Mutex<Option<E>>,
}

/// What is left of a service.
struct Done {
    folder: String,
    findings: Vec<Diagnostic>,
    made: Option<(Entry, Summary)>,
}

impl<E: Send> Run<'_, E> {
    fn service(&self, folder: &str, paths: &[String], module: String) -> Option<Done> {
        let sources = self.keep((self.read)(paths))?;
        let files: Vec<parse::Source<'_>> =
            sources.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        let (spec, mut findings) = parse::service(folder, &files);
        let mut made = None;
        if let (Some(spec), Some(common)) = (&spec, self.common) {
            let arena = Bump::new();
            let mut unresolved = Vec::new();
            let context = &mut resolve::Context { arena: &arena, findings: &mut unresolved };
            let service = resolve::service(spec, module, common, context);
            let resolved = unresolved.iter().all(|finding: &Diagnostic| finding.at.file == parse::COMMON);
            findings.extend(check::service(common, &service, resolved));
            findings.append(&mut unresolved);
            if !has_error(&findings) {
                match self.emit(common, &service) {
                    Some(Ok(done)) => made = Some(done),
                    Some(Err(problems)) => findings.extend(problems),
                    None => {}
                }
            }
        }
        if has_error(&findings) {
            self.failed.store(true, Ordering::Relaxed);
        }
        locate(&mut findings, &sources);
        fix::keep_certain(&mut findings, &sources);
        Some(Done { folder: folder.to_owned(), findings, made })
    }

    fn emit(
        &self,
        common: &CommonFile,
        service: &crate::model::Service<'_>,
    ) -> Option<Result<(Entry, Summary), Vec<Diagnostic>>> {
        let take = self.take.filter(|_| !self.failed.load(Ordering::Relaxed))?;
        Some(emit::service(common, service, &|file| {
            self.keep(take(file));
        }))
    }

    /// The value, unless something went wrong now or before.
    fn keep<T>(&self, outcome: Result<T, E>) -> Option<T> {
        let mut first = self.error.lock().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Ok(value) if first.is_none() => Some(value),
            Ok(_) => None,
            Err(error) => {
                first.get_or_insert(error);
                self.failed.store(true, Ordering::Relaxed);
                None
            }
        }
    }
}
