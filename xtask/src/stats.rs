//! `stats`: what the spec holds, in numbers.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use tencentcloud_generator::stats::{Report, Stats, count};

use crate::{Format, Text, files, report::report};

/// `cargo xtask stats`; `true` if the spec has no errors.
pub(crate) fn run(root: &Path, format: Format, text: &mut Text) -> Result<bool> {
    let sources = files::read_sources(root)?;
    match count(&sources) {
        Ok(report) => {
            text.stdout.push_str(&match format {
                Format::Text => table(&report),
                Format::Json => format!("{}\n", serde_json::to_string_pretty(&report)?),
            });
            Ok(true)
        }
        Err(findings) => {
            report(&findings, &sources, format, text);
            Ok(false)
        }
    }
}

/// A line for each number, and a column for each service.
fn table(report: &Report) -> String {
    let mut columns: Vec<(&str, &Stats)> =
        report.services.iter().map(|(name, stats)| (name.as_str(), stats)).collect();
    if columns.len() > 1 {
        columns.push(("total", &report.total));
    }
    let mut lines: Vec<Vec<String>> =
        vec![[String::new()].into_iter().chain(columns.iter().map(|(name, _)| (*name).to_owned())).collect()];
    let mut line = |name: &str, number: &dyn Fn(&Stats) -> usize| {
        let numbers = columns.iter().map(|(_, stats)| number(stats).to_string());
        lines.push([name.to_owned()].into_iter().chain(numbers).collect());
    };
    line("actions", &|stats| stats.actions);
    line("parameters of requests", &|stats| stats.parameters);
    line("structs", &|stats| stats.structs);
    line("members", &|stats| stats.members);
    line("  without a description", &|stats| stats.undescribed);
    line("enums", &|stats| stats.enums);
    line("  values", &|stats| stats.values);
    line("constraints of members", &|stats| stats.constraints.values().sum());
    for kind in report.total.constraints.keys() {
        line(&format!("  {kind}"), &|stats| of_kind(&stats.constraints, kind));
    }
    line("rules across members", &|stats| stats.rules.values().sum());
    for kind in report.total.rules.keys() {
        line(&format!("  {kind}"), &|stats| of_kind(&stats.rules, kind));
    }
    line("checked by the client", &|stats| stats.checkable);
    line("actions that page", &|stats| stats.paged);
    line("waiters", &|stats| stats.waiters);
    line("error codes of its own", &|stats| stats.error_codes);
    line("examples", &|stats| stats.examples);
    line("  waivers", &|stats| stats.waivers);
    line("notes", &|stats| stats.notes);
    format!("{}\nerror codes that all services share: {}\n", aligned(&lines), report.common_error_codes)
}

fn of_kind(numbers: &BTreeMap<&'static str, usize>, kind: &str) -> usize {
    numbers.get(kind).copied().unwrap_or_default()
}

/// Lines with their first cells to the left and the others to the right.
fn aligned(lines: &[Vec<String>]) -> String {
    let cells = lines.first().map_or(0, Vec::len);
    let width =
        |place: usize| lines.iter().filter_map(|line| line.get(place)).map(String::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..cells).map(width).collect();
    let mut text = String::new();
    for line in lines {
        for (place, (cell, width)) in line.iter().zip(&widths).enumerate() {
            match place {
                0 => text.push_str(&format!("{cell:<width$}")),
                _ => text.push_str(&format!("  {cell:>width$}")),
            }
        }
        text.push('\n');
    }
    text
}
