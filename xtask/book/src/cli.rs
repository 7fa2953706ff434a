//! The command line that `cargo xtask docs` calls.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Parser;

use crate::{build, links::Broken, place, serve};

/// Builds the generated docs as a book.
#[derive(Debug, Parser)]
pub struct Cli {
    /// The root of the repository.
    #[arg(long, value_name = "DIR")]
    pub root: PathBuf,
    /// Open the book in a browser.
    #[arg(long)]
    pub open: bool,
    /// Serve the book on this machine until it is interrupted, and build it anew whenever the spec changes.
    #[arg(long)]
    pub serve: bool,
    /// The port to serve on; 0 takes one that is free.
    #[arg(long, value_name = "PORT", default_value_t = 3000)]
    pub port: u16,
    /// What generates the docs from a changed spec: `cargo xtask`, as an executable.
    #[arg(long, value_name = "FILE")]
    pub xtask: PathBuf,
}

/// Does what the command line says; `true` if the book is as it should be.
pub fn run(cli: &Cli) -> Result<bool> {
    if cli.serve {
        serve::run(cli)?;
        return Ok(true);
    }
    let done = build_and_say(&cli.root)?;
    if done && cli.open {
        open(&place(&cli.root).join("index.html").to_string_lossy());
    }
    Ok(done)
}

/// Builds the book and says what came of it; `true` if it is in its place.
pub(crate) fn build_and_say(root: &Path) -> Result<bool> {
    match build(root)? {
        Ok((pages, links)) => {
            let index = place(root).join("index.html");
            println!("{pages} pages, {links} links, none broken: {}", index.display());
            Ok(true)
        }
        Err(broken) => {
            eprint!("{}", said(&broken));
            Ok(false)
        }
    }
}

fn said(broken: &[Broken]) -> String {
    let lines: String = broken.iter().map(|broken| format!("error: {broken}\n")).collect();
    let count = broken.len();
    let plural = if count == 1 { " leads" } else { "s lead" };
    format!("{lines}error: {count} link{plural} nowhere; nothing was written, the old book is as it was\n")
}

/// Opens a page. A machine without a browser is no failure: whoever is told the address can open it elsewhere.
pub(crate) fn open(page: &str) {
    if let Err(error) = webbrowser::open(page) {
        eprintln!("warning: no browser can be opened: {error}");
    }
}
