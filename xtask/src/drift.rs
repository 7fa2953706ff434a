//! `drift`: the spec beside the vendor's published metadata.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::json;
use tencentcloud_generator::{
    Sources,
    diagnostic::{Diagnostic, Severity},
    drift::{Drift, Row, compare},
    locate,
    model::{Api, Service},
    with_model,
};

use crate::{Format, Text, counted, draw::draw, files, report::report, vendor::Vendor};

mod summary;

/// How to report.
#[derive(Clone, Copy)]
pub(crate) struct How {
    /// Whether new hints are listed.
    pub(crate) hints: bool,
    /// Whether services are summed up.
    pub(crate) summary: bool,
    pub(crate) format: Format,
}

/// What a service came to: a comparison, or why there is none.
struct Outcome<'s> {
    /// The service's name, which is the folder's or the first part of it.
    service: &'s str,
    folder: &'s str,
    version: &'s str,
    drift: Result<Drift>,
}

impl Outcome<'_> {
    fn is_settled(&self) -> bool {
        self.drift.as_ref().is_ok_and(Drift::is_settled)
    }
}

/// `cargo xtask drift`; `true` if every row is accepted, and every acceptance needed.
pub(crate) fn run(
    root: &Path,
    vendor: &Path,
    services: &[String],
    how: How,
    text: &mut Text,
) -> Result<bool> {
    let vendor = Vendor::open(vendor)?;
    let sources = files::read_sources(root)?;
    with_model(&sources, |api, mut findings| {
        findings.retain(|finding| concerns(finding, services));
        let is_wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
        let Some(api) = api.filter(|_| !is_wrong) else {
            report(&findings, &sources, how.format, text);
            text.stderr.push_str("nothing was compared; mend the spec first\n");
            return Ok(false);
        };
        let compared = chosen(api, services)?.into_iter().map(|service| outcome(service, &vendor, &sources));
        let outcomes: Vec<Outcome<'_>> = compared.collect();
        let settled = outcomes.iter().all(Outcome::is_settled);
        match how.format {
            _ if how.summary => summary::report(&vendor, api, &outcomes, settled, how.format, text)?,
            Format::Json => json_report(&outcomes, settled, text),
            Format::Text => {
                for outcome in &outcomes {
                    text_report(outcome, &sources, how.hints, text);
                }
            }
        }
        Ok(settled)
    })
}

/// Whether a finding is about these services, or about all if none is named: what is wrong with another service keeps
/// none of them from being compared.
fn concerns(finding: &Diagnostic, services: &[String]) -> bool {
    let file = finding.at.file.as_str();
    let is_in = |service: &String| file.starts_with(&format!("spec/{service}/"));
    services.is_empty() || file == "spec/common.yaml" || services.iter().any(is_in)
}

/// The services of these names; all, if there are none.
fn chosen<'m, 'a>(api: &'m Api<'a>, names: &[String]) -> Result<Vec<&'m Service<'a>>> {
    let known = || api.services.iter().map(|service| service.spec.folder.as_str());
    if let Some(unknown) = names.iter().find(|name| !known().any(|folder| folder == *name)) {
        let known: Vec<String> = known().map(|folder| format!("`{folder}`")).collect();
        bail!("the spec has no service `{unknown}`; it has {}", known.join(", "));
    }
    let wanted = |service: &&Service<'_>| names.is_empty() || names.contains(&service.spec.folder);
    Ok(api.services.iter().filter(wanted).collect())
}

fn outcome<'s>(service: &Service<'s>, vendor: &Vendor, sources: &Sources) -> Outcome<'s> {
    let file = &service.spec.file;
    let drift = vendor.read(&file.service, &file.version).map(|(metadata, examples)| {
        let mut drift = compare(service, &metadata, &examples);
        locate(&mut drift.idle, sources);
        drift
    });
    Outcome { service: &file.service, folder: &service.spec.folder, version: &file.version, drift }
}

fn json_report(outcomes: &[Outcome<'_>], settled: bool, text: &mut Text) {
    let services: Vec<_> = outcomes
        .iter()
        .map(|Outcome { folder, version, drift, .. }| match drift {
            Ok(Drift { rows, hints, idle }) => {
                json!({ "service": folder, "version": version, "rows": rows, "hints": hints, "idle": idle })
            }
            Err(error) => json!({ "service": folder, "version": version, "error": format!("{error:#}") }),
        })
        .collect();
    text.stdout.push_str(&format!("{:#}\n", json!({ "services": services, "settled": settled })));
}

fn text_report(outcome: &Outcome<'_>, sources: &Sources, lists_hints: bool, text: &mut Text) {
    let Outcome { folder, version, drift, .. } = outcome;
    let drift = match drift {
        Ok(drift) => drift,
        Err(error) => {
            text.stdout.push_str(&format!("{folder} {version}: not compared\n"));
            text.stderr.push_str(&format!("error: {error:#}\n"));
            return;
        }
    };
    let unexplained: Vec<&Row> = drift.unexplained().collect();
    let hints: Vec<&Row> = drift.new_hints().collect();
    text.stdout.push_str(&format!(
        "{folder} {version}: {}, {} accepted, {} unexplained, {} idle; {}, {} new{}\n",
        counted(drift.rows.len(), "row"),
        drift.rows.len() - unexplained.len(),
        unexplained.len(),
        drift.idle.len(),
        counted(drift.hints.len(), "hint"),
        hints.len(),
        if hints.is_empty() || lists_hints { "" } else { " (`--hints` lists them)" },
    ));
    text.stdout.push_str(&listed(&unexplained));
    if !unexplained.is_empty() {
        text.stdout.push_str(&to_paste(folder, &unexplained));
    }
    if lists_hints && !hints.is_empty() {
        text.stdout
            .push_str("  Hints, which a program read out of prose and examples and can have misread:\n");
        text.stdout.push_str(&listed(&hints));
        text.stdout.push_str(&to_paste(folder, &hints));
    }
    text.stderr.push_str(&draw(&drift.idle, sources));
}

/// The rows, below the action or the struct that they are about.
fn listed(rows: &[&Row]) -> String {
    let mut text = String::new();
    for group in rows.chunk_by(|a, b| a.id.place.whole() == b.id.place.whole()) {
        let whole = group.first().map(|row| row.id.place.whole().to_string()).unwrap_or_default();
        text.push_str(&format!("  {whole}\n"));
        let ids: Vec<String> = group.iter().map(|row| row.id.to_string()).collect();
        let short = |id: &str| id.strip_prefix(&whole).unwrap_or(id).trim_start_matches('.').to_owned();
        let short: Vec<String> = ids.iter().map(|id| short(id)).collect();
        let width = short.iter().map(String::len).max().unwrap_or(0);
        for (row, id) in group.iter().zip(short) {
            text.push_str(&format!("    {id:<width$}  {}\n", words(row)));
        }
    }
    text
}

fn words(row: &Row) -> String {
    match (&row.spec, &row.metadata) {
        (None, Some(metadata)) if row.id.kind.is_hint() => format!("spec: nothing, metadata: {metadata}"),
        (Some(spec), Some(metadata)) => format!("spec: {spec}, metadata: {metadata}"),
        (None, Some(metadata)) => format!("only in the metadata: {metadata}"),
        (Some(spec), None) => format!("only in the spec: {spec}"),
        (None, None) => String::new(),
    }
}

/// What to do with rows and hints that nothing accepts.
fn to_paste(folder: &str, rows: &[&Row]) -> String {
    let ids: String = rows.iter().map(|row| format!("      - {}\n", row.id)).collect();
    format!(
        "Look each row up in the vendor's document, which stands where the two differ. Mend the spec where it is \
         wrong;\naccept under `drift:` in `spec/{folder}/service.yaml` what is to stay, those together that have one \
         reason:\n\n  - rows:\n{ids}    why: \"\"\n\n"
    )
}
