//! Which version of a generated crate its changes demand.

use super::{ServiceDiff, Verdict, Version};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    emit::FACADE,
    model::Service,
    parse::COMMON,
    spec::{Baseline, CommonFile},
};

/// So many changes are named in a finding.
const NAMED: usize = 5;

/// A generated crate: what the spec says of its version, and what changed since its baseline.
struct Crate<'c> {
    name: String,
    version: &'c str,
    baseline: Option<&'c Baseline>,
    verdict: Option<Verdict>,
    /// The file that says it.
    file: String,
}

impl Crate<'_> {
    fn demanded(&self) -> Option<Version> {
        Some(self.baseline?.crate_version.parse::<Version>().ok()?.after(self.verdict))
    }

    /// That the version is lower than demanded, if so; `diffs` has what decides it, and `options` shows all of it.
    fn too_low(&self, diffs: &[&ServiceDiff], options: &str) -> Option<Diagnostic> {
        let (version, demanded) = (self.version.parse::<Version>().ok()?, self.demanded()?);
        let (baseline, verdict) = (self.baseline?, self.verdict?);
        if version >= demanded {
            return None;
        }
        let what = match verdict {
            Verdict::Breaking => "break those who call it",
            Verdict::Minor => "give it something new or another behaviour",
            Verdict::Patch => "alter its documentation",
        };
        let message = format!(
            "the version of `{}` is {version}, and changes since {} {what}",
            self.name, baseline.crate_version
        );
        let decisive: Vec<String> = diffs
            .iter()
            .flat_map(|diff| diff.changes.iter().map(move |change| (diff, change)))
            .filter(|(_, change)| change.verdict() == verdict)
            .map(|(diff, change)| {
                let of = if diffs.len() == 1 { String::new() } else { format!("`{}`: ", diff.folder) };
                format!("{of}`{}`: {}", change.id(), change.reason.why())
            })
            .collect();
        let mut named: Vec<String> = decisive.iter().take(NAMED).cloned().collect();
        if let more @ 1.. = decisive.len().saturating_sub(NAMED) {
            named.push(format!("and {more} more"));
        }
        let base = baseline.revision.get(..10).unwrap_or(&baseline.revision);
        let help = format!("{}\n`cargo xtask diff {base}{options}` shows all", named.join("\n"));
        let at = At::file(&self.file).key("crate_version");
        let finding = Diagnostic::error(Code::LowVersion, at, message);
        Some(
            finding
                .expected(format!("at least {demanded}"))
                .help(help)
                .suggest(format!("crate_version: {demanded}")),
        )
    }
}

fn of_service<'c>(service: &'c Service<'_>, since: &ServiceDiff) -> Crate<'c> {
    let file = &service.spec.file;
    Crate {
        name: service.crate_name(),
        version: &file.crate_version,
        baseline: file.baseline.as_ref(),
        verdict: since.verdict(),
        file: service.spec.path("service.yaml"),
    }
}

/// The least version that a service's crate may have after what changed since its baseline; nothing without a baseline.
#[must_use]
pub fn demanded(service: &Service<'_>, since: &ServiceDiff) -> Option<Version> {
    of_service(service, since).demanded()
}

/// That a service's crate has a lower version than what changed since its baseline demands, if so.
#[must_use]
pub fn too_low(service: &Service<'_>, since: &ServiceDiff) -> Option<Diagnostic> {
    of_service(service, since).too_low(&[since], &format!(" --service {}", since.folder))
}

/// The same of the crate that has a feature for each service: what changes for the callers of one changes for its callers.
#[must_use]
pub fn facade_too_low(common: &CommonFile, since: &[ServiceDiff]) -> Option<Diagnostic> {
    facade(common, since).too_low(&since.iter().collect::<Vec<_>>(), "")
}

/// The least version that this crate may have after what changed since its baseline; nothing without a baseline.
#[must_use]
pub fn facade_demanded(common: &CommonFile, since: &[ServiceDiff]) -> Option<Version> {
    facade(common, since).demanded()
}

fn facade<'c>(common: &'c CommonFile, since: &[ServiceDiff]) -> Crate<'c> {
    Crate {
        name: FACADE.to_owned(),
        version: &common.crate_version,
        baseline: common.baseline.as_ref(),
        verdict: since.iter().filter_map(ServiceDiff::verdict).max(),
        file: COMMON.to_owned(),
    }
}
