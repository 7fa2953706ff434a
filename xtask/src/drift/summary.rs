//! `drift --summary`: a line for each service, and what the wheel has beyond the spec.

use std::collections::HashSet;

use anyhow::Result;
use serde::Serialize;
use serde_json::json;
use tencentcloud_generator::model::Api;

use super::Outcome;
use crate::{Format, Text, counted, vendor::Vendor};

/// What a service came to, in numbers.
#[derive(Serialize)]
struct Line<'s> {
    service: &'s str,
    version: &'s str,
    /// Versions of the API that the wheel has and that came later.
    newer: Vec<String>,
    #[serde(flatten)]
    counts: Option<Counts>,
    /// Why nothing was compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct Counts {
    rows: usize,
    unexplained: usize,
    hints: usize,
    new_hints: usize,
    idle: usize,
}

pub(super) fn report(
    vendor: &Vendor,
    spec: &Api<'_>,
    outcomes: &[Outcome<'_>],
    settled: bool,
    format: Format,
    text: &mut Text,
) -> Result<()> {
    let mut lines = Vec::new();
    for outcome in outcomes {
        let around = vendor.around(outcome.service, outcome.version)?;
        lines.push(line(outcome, around.map(|around| around.newer).unwrap_or_default()));
    }
    // What the spec has is not beyond it, be it left out of this run or not comparable.
    let mut known = HashSet::new();
    for service in &spec.services {
        let file = &service.spec.file;
        let around = vendor.around(&file.service, &file.version)?;
        known.insert(around.map_or_else(|| file.service.clone(), |around| around.folder));
    }
    let wheel = vendor.version()?;
    let others = vendor.published(&[])?.iter().filter(|service| !known.contains(service.name())).count();
    match format {
        Format::Json => {
            let report = json!({ "wheel": wheel, "services": lines, "others": others, "settled": settled });
            text.stdout.push_str(&format!("{report:#}\n"));
        }
        Format::Text => {
            text.stdout.push_str(&table(&lines));
            let wheel = wheel.map(|version| format!(" {version}")).unwrap_or_default();
            let others = counted(others, "service");
            text.stdout.push_str(&format!("The wheel{wheel} has {others} beside those of the spec.\n"));
            for line in &lines {
                if let Some(error) = &line.error {
                    text.stderr.push_str(&format!("error: {error}\n"));
                }
            }
        }
    }
    Ok(())
}

fn line<'s>(outcome: &Outcome<'s>, newer: Vec<String>) -> Line<'s> {
    let (counts, error) = match &outcome.drift {
        Ok(drift) => {
            let counts = Counts {
                rows: drift.rows.len(),
                unexplained: drift.unexplained().count(),
                hints: drift.hints.len(),
                new_hints: drift.new_hints().count(),
                idle: drift.idle.len(),
            };
            (Some(counts), None)
        }
        Err(error) => (None, Some(format!("{error:#}"))),
    };
    Line { service: outcome.folder, version: outcome.version, newer, counts, error }
}

/// The lines below their heads, each column as wide as what is in it.
fn table(lines: &[Line<'_>]) -> String {
    let heads = ["service", "version", "rows", "unexplained", "hints", "new hints", "idle", "newer versions"];
    let mut rows = vec![heads.map(str::to_owned)];
    rows.extend(lines.iter().map(|line| {
        let count = |of: fn(&Counts) -> usize| {
            line.counts.as_ref().map_or("-".to_owned(), |counts| of(counts).to_string())
        };
        [
            line.service.to_owned(),
            line.version.to_owned(),
            count(|counts| counts.rows),
            count(|counts| counts.unexplained),
            count(|counts| counts.hints),
            count(|counts| counts.new_hints),
            count(|counts| counts.idle),
            if line.newer.is_empty() { "none".to_owned() } else { line.newer.join(", ") },
        ]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}
