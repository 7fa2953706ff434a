//! The command line over the generator, as a library, so that tests can run it.
//!
//! All reading and writing of files is here; the generator itself touches none.

mod check;
mod cli;
mod codegen;
mod diff;
mod docs;
mod draw;
mod drift;
mod files;
mod fmt;
mod git;
mod import;
mod new;
mod output;
mod progress;
mod report;
mod stats;
mod vendor;
mod versions;
mod watch;
mod workspace;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

pub use cli::{Cli, Command, DiffArgs, DiffFormat, Docs, Format, Import, NewKind, Report};
pub use codegen::{Outcome, codegen};
pub use draw::draw;
pub use files::read_sources;
pub use output::{Keep, Stale};
pub use report::workflow_command;
pub use watch::concerns_spec;

use anyhow::{Context as _, Result};
use files::Change;

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
    let format: Report = match cli.command {
        Command::Codegen { format, .. } | Command::Check { format, .. } => format,
        Command::Stats { format } | Command::Drift { format, .. } => format.into(),
        Command::Diff(DiffArgs { format: DiffFormat::Json, .. }) => Report::Json,
        Command::Diff(_)
        | Command::Docs(_)
        | Command::Fmt { .. }
        | Command::Import(_)
        | Command::New { .. } => Report::Text,
    };
    let done = root(cli.root, here).and_then(|root| match cli.command {
        Command::Codegen { check, out, format } => {
            codegen::run(&root, check, out.as_deref(), format, &mut text)
        }
        Command::Check { lints: true, format, .. } => Ok(check::lints(format, &mut text)),
        Command::Check { watch: true, format, .. } => watch::run(&root, format, &mut text),
        Command::Check { fix, format, .. } => check::run(&root, fix, format, &mut text),
        Command::Fmt { check } => fmt::run(&root, check, &mut text),
        Command::Stats { format } => stats::run(&root, format, &mut text),
        Command::Drift { vendor, services, hints, summary, format } => {
            let how = drift::How { hints, summary, format };
            drift::run(&root, &vendor, &services, how, &mut text)
        }
        Command::Docs(options) => docs::run(&root, &options, &mut text),
        Command::Import(options) => import::run(&root, &options, &mut text),
        Command::Diff(args) => diff::run(&root, here, &args, &mut text),
        Command::New { kind } => new::run(&root, &kind, &mut text),
    });
    match done {
        Ok(true) => (ExitCode::SUCCESS, text),
        Ok(false) => (ExitCode::FAILURE, text),
        Err(error) => {
            if format == Report::Json {
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

/// A number with its noun, such as `1 row` and `2 rows`.
fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
