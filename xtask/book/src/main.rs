//! The book's command line, which `cargo xtask docs` calls.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match xtask_book::run(&xtask_book::Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
