//! `docs`: brings the output up to date, and hands it to the package that makes a book of it.

use std::{env, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{Docs, Report, Text, codegen};

/// `cargo xtask docs`; `true` if the book is in its place.
pub(crate) fn run(root: &Path, options: &Docs, text: &mut Text) -> Result<bool> {
    if !codegen::run(root, false, None, Report::Text, text)? {
        return Ok(false);
    }
    // The book may be served for hours, so what there is to say is said before.
    anstream::print!("{}", std::mem::take(&mut text.stdout));
    anstream::eprint!("{}", std::mem::take(&mut text.stderr));
    // What builds a book takes a minute to compile, which nobody should wait for who does not read one.
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--package", "xtask-book", "--manifest-path"]);
    cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    cargo.args(["--", "--root"]).arg(root);
    cargo.arg("--xtask").arg(env::current_exe().context("this command does not find itself")?);
    cargo.args(options.open.then_some("--open"));
    if options.serve {
        cargo.args(["--serve", "--port", &options.port.to_string()]);
    }
    let status = cargo.status().context("Cargo can't be run, which builds the book's own command")?;
    Ok(status.success())
}
