//! Runs of `cargo xtask` within a test.

use std::{path::Path, process::ExitCode};

use clap::Parser as _;

use crate::plain;

/// What a run of the command came to.
pub struct Run {
    /// Whether it ended with exit code 0.
    pub good: bool,
    /// What it printed on standard output, without colours.
    pub stdout: String,
    /// What it said besides.
    pub stderr: String,
}

impl Run {
    /// Runs the words behind `cargo xtask` in a folder.
    pub fn of<W: AsRef<str>>(here: &Path, words: impl IntoIterator<Item = W>) -> Self {
        let words = words.into_iter().map(|word| word.as_ref().to_owned());
        let line = std::iter::once("xtask".to_owned()).chain(words);
        let cli = xtask::Cli::try_parse_from(line).expect("the command line is right");
        let (code, text) = xtask::run(cli, here);
        Self { good: code == ExitCode::SUCCESS, stdout: plain(&text.stdout), stderr: plain(&text.stderr) }
    }

    /// What it printed on standard output, which is one JSON document.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }

    /// The same with both outputs changed, such as freed of what is another one in every run.
    #[must_use]
    pub fn map(self, change: impl Fn(&str) -> String) -> Self {
        Self { good: self.good, stdout: change(&self.stdout), stderr: change(&self.stderr) }
    }
}
