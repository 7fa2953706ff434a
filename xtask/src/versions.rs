//! The versions of the generated crates beside what changed since the ones that callers have.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context as _, Result, bail, ensure};
use tencentcloud_generator::{
    diagnostic::Diagnostic,
    diff::{Version, compare, demanded, facade_demanded, facade_too_low, find, too_low},
    model::Api,
    with_resolved,
};

use crate::git::Git;

/// The file that has the baseline of the crate with a feature for each service; no folder of a service is called so.
const COMMON: &str = "common.yaml";

/// What the baselines demand.
#[derive(Debug, Default)]
pub(crate) struct Versions {
    /// The least versions, by the services' folders.
    pub(crate) demanded: BTreeMap<String, Version>,
    /// The least version of the crate with a feature for each service.
    pub(crate) facade: Option<Version>,
    /// The versions that are too low; they have paths and no lines yet.
    pub(crate) findings: Vec<Diagnostic>,
    /// What could not be compared and why, where that need be nobody's mistake.
    pub(crate) skipped: Vec<String>,
}

/// Compares each crate that has a baseline with the spec at its revision, which is read once for all of them.
pub(crate) fn compare_with_baselines(root: &Path, new: &Api<'_>) -> Result<Versions> {
    let mut versions = Versions::default();
    let mut baselines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    if let Some(baseline) = &new.common.baseline {
        baselines.entry(&baseline.revision).or_default().push(COMMON);
    }
    for service in &new.services {
        if let Some(baseline) = &service.spec.file.baseline {
            baselines.entry(&baseline.revision).or_default().push(&service.spec.folder);
        }
    }
    if baselines.is_empty() {
        return Ok(versions);
    }
    let git = match Git::open(root)? {
        Ok(git) => git,
        Err(absent) => {
            versions.skipped.push(absent.to_string());
            return Ok(versions);
        }
    };
    for (revision, folders) in baselines {
        let named = folders.iter().map(|folder| format!("`{folder}`")).collect::<Vec<_>>().join(", ");
        let Some(commit) = git.commit(revision)? else {
            let lacks =
                format!("the revision `{revision}`, the baseline of {named}, is not in this repository");
            ensure!(
                git.is_shallow()?,
                "{lacks}; run `git fetch`, or name under `baseline` the commit that the version was generated from"
            );
            versions.skipped.push(format!("{lacks}; this clone is shallow: run `git fetch --unshallow`"));
            continue;
        };
        let sources = git.spec(&commit).with_context(|| format!("the baseline of {named} can't be read"))?;
        with_resolved(&sources, |old| match old {
            Ok(old) => versions.add(old, new, &folders, revision),
            Err(findings) => bail!(
                "the spec at `{revision}`, the baseline of {named}, does not fit today's format: {}; name the commit \
                 that brought the format as the baseline's revision, if the services did not change by it",
                findings
                    .first()
                    .map(|finding| format!("{}: {}", finding.at.file, finding.message))
                    .unwrap_or_default()
            ),
        })?;
    }
    Ok(versions)
}

impl Versions {
    fn add(&mut self, old: &Api<'_>, new: &Api<'_>, folders: &[&str], revision: &str) -> Result<()> {
        let diffs = compare(old, new);
        if folders.contains(&COMMON) {
            self.facade = facade_demanded(new.common, &diffs);
            self.findings.extend(facade_too_low(new.common, &diffs));
        }
        for diff in diffs.iter().filter(|diff| folders.contains(&diff.folder.as_str())) {
            let Some(service) = find(new, &diff.folder) else { continue };
            if find(old, &diff.folder).is_none() {
                bail!(
                    "the spec at `{revision}` has no service `{}`, whose baseline it is to be",
                    diff.folder
                );
            }
            self.demanded.extend(demanded(service, diff).map(|version| (diff.folder.clone(), version)));
            self.findings.extend(too_low(service, diff));
        }
        Ok(())
    }
}
