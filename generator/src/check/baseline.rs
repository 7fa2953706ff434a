//! The version of the generated crate, and the one that callers have, as far as the spec alone can judge them. Whether
//! the version is high enough, only a comparison with the baseline's revision can say.

use crate::{
    diagnostic::{At, Code, Diagnostic},
    diff::Version,
    spec::Baseline,
};

/// Checks what a file says of a crate.
pub(crate) fn check(
    at: &At,
    crate_version: &str,
    baseline: Option<&Baseline>,
    findings: &mut Vec<Diagnostic>,
) {
    let own = version(crate_version, &at.key("crate_version"), findings);
    let Some(baseline) = baseline else { return };
    let at = at.key("baseline");
    let callers = version(&baseline.crate_version, &at.key("crate_version"), findings);
    if let (Some(own), Some(callers)) = (own, callers)
        && callers > own
    {
        let message = format!("callers can't have {callers} already: the crate is at {own}");
        let finding = Diagnostic::error(Code::BadBaseline, at.key("crate_version"), message);
        findings.push(finding.help("name the version that was published last, or raise the crate's"));
    }
    let is_hash = baseline.revision.len() == 40
        && baseline.revision.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hash {
        let message = format!("`{}` is not the full hash of a commit", baseline.revision);
        let finding = Diagnostic::error(Code::BadBaseline, at.key("revision"), message);
        let expected = "40 hexadecimal digits in lower case, as `git rev-parse REVISION` prints them";
        findings.push(finding.expected(expected));
    }
}

fn version(text: &str, at: &At, findings: &mut Vec<Diagnostic>) -> Option<Version> {
    let version = text.parse().ok();
    if version.is_none() {
        let finding =
            Diagnostic::error(Code::BadName, at.clone(), format!("`{text}` is no version of a crate"));
        findings.push(finding.expected("three numbers, such as `0.1.0`"));
    }
    version
}
