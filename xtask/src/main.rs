//! `cargo xtask`: the command line over the generator.

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = xtask::Cli::parse();
    // A folder that is gone has nothing above it: the command says that it finds no spec there.
    let here = std::env::current_dir().unwrap_or_default();
    let (outcome, text) = xtask::run(cli, &here);
    // A reader that has gone, such as `head`, is no failure of the run.
    let _ = std::io::Write::write_all(&mut anstream::stdout(), text.stdout.as_bytes());
    let _ = std::io::Write::write_all(&mut anstream::stderr(), text.stderr.as_bytes());
    outcome
}
