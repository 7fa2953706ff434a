//! The command line over the generator, as a library, so that tests can run it.
//!
//! All reading and writing of files is here; the generator itself touches none.

mod cli;
mod codegen;
mod draw;
mod drift;
mod files;
mod import;
mod new;
mod output;
mod progress;
mod stats;
mod vendor;
mod workspace;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

pub use cli::{Cli, Command, Format, Import, NewKind};
pub use codegen::{Outcome, codegen};
pub use draw::draw;
pub use files::{Change, apply, changes, read_sources};
pub use output::{Keep, Stale};

use anyhow::{Context as _, Result};
use tencentcloud_generator::diagnostic::{Diagnostic, Severity};

/// What a run says.
#[derive(Debug, Default)]
pub struct Text {
    /// What was asked for.
    pub stdout: String,
    /// What is said besides.
    pub stderr: String,
}

/// Runs a command from a folder. Exit code 1 means that the spec, the output or the machine is not as it should be; clap itself ends
/// a wrong command line with 2.
#[must_use]
pub fn run(cli: Cli, here: &Path) -> (ExitCode, Text) {
    let mut text = Text::default();
    let format = match cli.command {
        Command::Codegen { format, .. }
        | Command::Check { format }
        | Command::Stats { format }
        | Command::Drift { format, .. } => format,
        Command::Import(_) | Command::New { .. } => Format::Text,
    };
    let done = root(cli.root, here).and_then(|root| match cli.command {
        Command::Codegen { check, out, format } => {
            codegen::run(&root, check, out.as_deref(), format, &mut text)
        }
        Command::Check { format } => codegen::check(&root, format, &mut text),
        Command::Stats { format } => stats::run(&root, format, &mut text),
        Command::Drift { vendor, services, format } => {
            drift::run(&root, &vendor, &services, format, &mut text)
        }
        Command::Import(options) => import::run(&root, &options, &mut text),
        Command::New { kind } => new::run(&root, &kind, &mut text),
    });
    match done {
        Ok(true) => (ExitCode::SUCCESS, text),
        Ok(false) => (ExitCode::FAILURE, text),
        Err(error) => {
            if format == Format::Json {
                text.stdout = format!("{:#}\n", serde_json::json!({ "error": format!("{error:#}") }));
            }
            text.stderr.push_str(&format!("error: {error:#}\n"));
            (ExitCode::FAILURE, text)
        }
    }
}

/// The root of the repository: what was named, or the nearest folder above that has a spec.
fn root(named: Option<PathBuf>, here: &Path) -> Result<PathBuf> {
    if let Some(named) = named {
        anyhow::ensure!(
            named.is_dir(),
            "there is no folder `{}`; name the root of the repository",
            named.display()
        );
        return Ok(named);
    }
    let mut above = here.ancestors().filter(|folder| folder.join("spec").is_dir());
    above.next().map(PathBuf::from).with_context(|| {
        format!(
            "neither `{}` nor a folder above it has a `spec` folder; name the root with `--root`",
            here.display()
        )
    })
}

/// The last line of a report: `2 errors, 1 warning`.
fn tally(findings: &[Diagnostic]) -> String {
    let count = |severity, noun: &str| {
        let found = findings.iter().filter(|finding| finding.severity == severity).count();
        let plural = if found == 1 { "" } else { "s" };
        (found > 0).then(|| format!("{found} {noun}{plural}"))
    };
    let parts: Vec<String> = [count(Severity::Error, "error"), count(Severity::Warning, "warning")]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}
