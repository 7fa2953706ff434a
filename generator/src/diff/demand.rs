//! Which version of a generated crate its changes demand.

use super::{Change, ServiceDiff, Verdict, Version};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::Service,
};

/// So many changes are named in a finding.
const NAMED: usize = 5;

/// The least version that a service's crate may have after what changed since its baseline; nothing without a baseline.
#[must_use]
pub fn demanded(service: &Service<'_>, since: &ServiceDiff) -> Option<Version> {
    let baseline = service.spec.file.baseline.as_ref()?;
    Some(baseline.crate_version.parse::<Version>().ok()?.after(since.verdict()))
}

/// That a service's crate has a lower version than what changed since its baseline demands, if so.
#[must_use]
pub fn too_low(service: &Service<'_>, since: &ServiceDiff) -> Option<Diagnostic> {
    let file = &service.spec.file;
    let (version, demanded) = (file.crate_version.parse::<Version>().ok()?, demanded(service, since)?);
    let (baseline, verdict) = (file.baseline.as_ref()?, since.verdict()?);
    if version >= demanded {
        return None;
    }
    let decisive: Vec<&Change> = since.changes.iter().filter(|change| change.verdict() == verdict).collect();
    let what = match verdict {
        Verdict::Breaking => "break those who call it",
        Verdict::Minor => "give it something new or another behaviour",
        Verdict::Patch => "alter its documentation",
    };
    let message = format!(
        "the version of `{}` is {version}, and changes since {} {what}",
        service.crate_name(),
        baseline.crate_version
    );
    let named = decisive.iter().take(NAMED);
    let mut named: Vec<String> =
        named.map(|change| format!("`{}`: {}", change.id(), change.reason.why())).collect();
    if let more @ 1.. = decisive.len().saturating_sub(NAMED) {
        named.push(format!("and {more} more"));
    }
    let base = baseline.revision.get(..10).unwrap_or(&baseline.revision);
    let help =
        format!("{}\n`cargo xtask diff {base} --service {}` shows all", named.join("\n"), since.folder);
    let at = At::file(&service.spec.path("service.yaml")).key("crate_version");
    let finding = Diagnostic::error(Code::LowVersion, at, message);
    Some(
        finding
            .expected(format!("at least {demanded}"))
            .help(help)
            .suggest(format!("crate_version: {demanded}")),
    )
}
