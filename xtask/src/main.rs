//! `cargo xtask`: the command line over the generator.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let (outcome, text) = xtask::run(xtask::Cli::parse());
    // A reader that has gone, such as `head`, is no failure of the run.
    let _ = std::io::Write::write_all(&mut anstream::stdout(), text.stdout.as_bytes());
    let _ = std::io::Write::write_all(&mut anstream::stderr(), text.stderr.as_bytes());
    outcome
}
