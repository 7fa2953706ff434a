//! The generated docs as a book: built by mdBook, and in its place only if every link leads somewhere.

mod cli;
mod links;
mod serve;
mod titles;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    str::FromStr as _,
};

use anyhow::{Context as _, Result};
use mdbook_driver::{MDBook, config::Config};
use walkdir::WalkDir;

pub use cli::{Cli, run};
pub use links::{Broken, check};

/// mdBook's own settings. Where a book is read from and written to depends on the repository.
const SETTINGS: &str = include_str!("../book.toml");

/// Where the book of a repository stands.
#[must_use]
pub fn place(root: &Path) -> PathBuf {
    root.join("target/book")
}

/// Builds the book of a repository, and puts it into its place if all of its links lead somewhere. Says how many pages
/// and links there are, or which are broken.
pub fn build(root: &Path) -> Result<Result<(usize, usize), Vec<Broken>>> {
    let source = root.join("generated/docs");
    anyhow::ensure!(
        source.join("SUMMARY.md").is_file(),
        "there is no `{}`; run `cargo xtask codegen`",
        source.join("SUMMARY.md").display()
    );
    let target = root.join("target");
    fs::create_dir_all(&target).with_context(|| format!("`{}` can't be made", target.display()))?;
    let scratch = tempfile::Builder::new()
        .prefix(".book-")
        .tempdir_in(&target)
        .with_context(|| format!("`{}` can't be written", target.display()))?;
    let made = scratch.path().join("new");
    let mut config = Config::from_str(SETTINGS)?;
    config.book.src = absolute(&source)?;
    config.build.build_dir = absolute(&made)?;
    MDBook::load_with_config(env!("CARGO_MANIFEST_DIR"), config)
        .and_then(|mut book| book.with_preprocessor(titles::Titles).build())
        .with_context(|| format!("mdBook can't build `{}`", source.display()))?;
    let checked = check(&files(&made)?);
    if checked.is_ok() {
        let place = place(root);
        // The old book goes away with the folder that it is moved to.
        let moved = if place.exists() { fs::rename(&place, scratch.path().join("old")) } else { Ok(()) };
        moved
            .and_then(|()| fs::rename(&made, &place))
            .with_context(|| format!("`{}` can't be replaced", place.display()))?;
    }
    Ok(checked)
}

/// mdBook takes what is relative from the folder of its settings.
fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).with_context(|| format!("nothing tells where `{}` is", path.display()))
}

/// The files of a book by their paths in it. Only pages have their text; that of other files leads nowhere.
fn files(book: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(book) {
        let entry = entry.context("the book can't be read")?;
        let path = entry.path();
        if entry.file_type().is_dir() {
            continue;
        }
        let steps = path.strip_prefix(book).unwrap_or(path).iter().map(std::ffi::OsStr::to_string_lossy);
        let name = steps.collect::<Vec<_>>().join("/");
        let is_page = path.extension().is_some_and(|end| end == "html");
        let read = || fs::read_to_string(path).with_context(|| format!("`{name}` can't be read"));
        let text = if is_page { read()? } else { String::new() };
        files.insert(name, text);
    }
    Ok(files)
}
