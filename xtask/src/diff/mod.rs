//! `diff`: what changed between two specs, and what it means for callers.

mod report;
mod side;

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::json;
use tencentcloud_generator::{
    Sources,
    diagnostic::Diagnostic,
    diff::{Entry, ServiceDiff, Verdict, Version, compare, entry, find},
    model::{Api, Service},
    with_resolved,
};

use crate::{
    DiffArgs, DiffFormat, Report, Text,
    report::report as report_findings,
    versions::{Versions, compare_with_baselines},
};
use side::Side;

/// What a service came to.
struct Outcome {
    diff: ServiceDiff,
    /// The name of the generated crate.
    crate_name: String,
    /// The version of the crate on each side that has the service.
    versions: [Option<Version>; 2],
    /// The least version that the changes allow.
    demanded: Option<Version>,
    /// What the releases of the new side lack.
    entry: Option<Entry>,
}

/// What the crate with a feature for each service came to.
struct Facade {
    verdict: Verdict,
    /// Its version on each side.
    versions: [Option<Version>; 2],
    /// The least version that the changes allow.
    demanded: Option<Version>,
}

impl Outcome {
    fn verdict(&self) -> Option<Verdict> {
        self.diff.verdict()
    }
}

/// `cargo xtask diff`; `true` if the two could be compared and, where that is asked for, are the same.
pub(crate) fn run(root: &Path, here: &Path, args: &DiffArgs, text: &mut Text) -> Result<bool> {
    let base = Side::find(root, here, &args.base)?;
    let head = match &args.head {
        Some(head) => Side::find(root, here, head)?,
        None => Side::working_tree(root)?,
    };
    let outcomes = with_both(&base.sources, &head.sources, |sides| match sides {
        Ok((old, new)) => {
            // What can't be compared with is no reason to say nothing of what can.
            let versions = compare_with_baselines(root, new).unwrap_or_else(|error| Versions {
                skipped: vec![format!("{error:#}")],
                ..Versions::default()
            });
            for why in &versions.skipped {
                text.stderr.push_str(&format!(
                    "warning: the versions are judged by the old side, and not by the baselines: {why}\n"
                ));
            }
            let outcomes = outcomes(old, new, &args.services, &versions)?;
            // What some services came to says nothing of all of them.
            let facade = args.services.is_empty().then(|| facade(old, new, &outcomes, &versions)).flatten();
            anyhow::Ok(Some((outcomes, facade)))
        }
        Err((is_old, findings)) => {
            let side = if is_old { &base } else { &head };
            let why = format!("nothing was compared; {}", side.advice());
            if args.format == DiffFormat::Json {
                let report = json!({ "error": why, "diagnostics": findings });
                text.stdout.push_str(&format!("{report:#}\n"));
            } else {
                report_findings(&findings, &side.sources, Report::Text, text);
            }
            text.stderr.push_str(&format!("{why}\n"));
            Ok(None)
        }
    })?;
    let Some((outcomes, facade)) = outcomes else { return Ok(false) };
    text.stdout.push_str(&match args.format {
        DiffFormat::Text => report::text(&base.name, &head.name, &outcomes, facade.as_ref()),
        DiffFormat::Markdown => report::markdown(&outcomes),
        DiffFormat::Json => report::json(&base.name, &head.name, &outcomes, facade.as_ref()),
    });
    let same = outcomes.iter().all(|outcome| outcome.diff.changes.is_empty());
    Ok(same || !args.exit_code)
}

/// Resolves both specs; if one can't be read, whether it is the old one, and why.
fn with_both<T>(
    old: &Sources,
    new: &Sources,
    then: impl FnOnce(Result<(&Api<'_>, &Api<'_>), (bool, Vec<Diagnostic>)>) -> T,
) -> T {
    with_resolved(old, |old| match old {
        Ok(old) => with_resolved(new, |new| match new {
            Ok(new) => then(Ok((old, new))),
            Err(findings) => then(Err((false, findings))),
        }),
        Err(findings) => then(Err((true, findings))),
    })
}

fn outcomes(old: &Api<'_>, new: &Api<'_>, services: &[String], versions: &Versions) -> Result<Vec<Outcome>> {
    let mut diffs = compare(old, new);
    if let Some(unknown) = services.iter().find(|name| !diffs.iter().any(|diff| diff.folder == **name)) {
        let known: Vec<String> = diffs.iter().map(|diff| format!("`{}`", diff.folder)).collect();
        bail!("neither side has a service `{unknown}`; there are {}", known.join(", "));
    }
    diffs.retain(|diff| services.is_empty() || services.contains(&diff.folder));
    Ok(diffs.into_iter().map(|diff| outcome(diff, old, new, versions)).collect())
}

fn facade(old: &Api<'_>, new: &Api<'_>, outcomes: &[Outcome], by_baseline: &Versions) -> Option<Facade> {
    let verdict = outcomes.iter().filter_map(Outcome::verdict).max()?;
    let versions = [old, new].map(|side| side.common.crate_version.parse::<Version>().ok());
    let demanded = by_baseline.facade.or_else(|| versions[0].map(|old| old.after(Some(verdict))));
    Some(Facade { verdict, versions, demanded })
}

fn outcome(diff: ServiceDiff, old: &Api<'_>, new: &Api<'_>, by_baseline: &Versions) -> Outcome {
    let sides = [find(old, &diff.folder), find(new, &diff.folder)];
    let version = |service: &Service<'_>| service.spec.file.crate_version.parse::<Version>().ok();
    let versions = sides.map(|side| side.and_then(version));
    let [old, new] = sides;
    // Between two versions there can be any number of commits: what counts is what callers have.
    let demanded = by_baseline.demanded.get(&diff.folder).copied();
    let demanded =
        demanded.or_else(|| versions[0].filter(|_| new.is_some()).map(|old| old.after(diff.verdict())));
    let entry = old.zip(new).and_then(|(old, new)| entry(old, new, &diff.changes));
    let crate_name = new.or(old).map(Service::crate_name).unwrap_or_default();
    Outcome { diff, crate_name, versions, demanded, entry }
}
