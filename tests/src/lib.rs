//! What the tests share: specs on disk and in memory, and findings as text.

mod command;
mod dice;
pub mod judge;
pub mod pieces;
pub mod probes;
pub mod server;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tencentcloud_api::{car, gme, mdc, tag, testing::Script};
use tencentcloud_generator::{OutputFile, Sources, diagnostic::Diagnostic, generate};
use tencentcloud_schema::ServiceSchema;

pub use command::Run;
pub use dice::Dice;

/// The tables that ship, a line for each service: what tries services by their tables tries each of these.
pub const SERVICES: [&ServiceSchema<'static>; 4] = [&car::SCHEMA, &gme::SCHEMA, &mdc::SCHEMA, &tag::SCHEMA];

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    // The tests' own folder stands directly below it.
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The repository's own spec.
#[must_use]
pub fn own_spec() -> Sources {
    xtask::read_sources(&root()).expect("the spec can be read")
}

/// A spec below `tests/fixtures`, completed by the common file where it has none of its own.
#[must_use]
pub fn fixture(name: &str) -> Sources {
    let folder = root().join("tests/fixtures").join(name);
    let mut sources = xtask::read_sources(&folder).expect("the fixture can be read");
    complete(&mut sources);
    sources
}

/// Gives a spec the small common file of the fixtures, unless it has one.
pub fn complete(sources: &mut Sources) {
    let common = root().join("tests/fixtures/common.yaml");
    sources
        .entry("spec/common.yaml".to_owned())
        .or_insert_with(|| fs::read(common).expect("the common file of the fixtures can be read"));
}

/// The files that a spec becomes; its findings as text where it has errors.
pub fn files_of(sources: &Sources) -> Result<BTreeMap<String, String>, String> {
    let output = generate(sources).map_err(|findings| drawn(&findings, sources))?;
    Ok(output.files.into_iter().map(|OutputFile { path, text }| (path, text)).collect())
}

/// Writes files by their paths from a root, and removes what else is in one folder below it. A file that is as it should
/// be is left alone, so that Cargo checks no crate twice.
pub fn write_exactly(root: &Path, folder: &str, files: &BTreeMap<String, String>) {
    for (path, text) in files {
        let place = root.join(path);
        if fs::read(&place).is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        fs::create_dir_all(place.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(&place, text).expect("the file can be written");
    }
    remove_others(root, folder, files);
}

fn remove_others(root: &Path, folder: &str, files: &BTreeMap<String, String>) {
    for entry in fs::read_dir(root.join(folder)).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let path = format!("{folder}/{}", entry.file_name().to_str().expect("the name is Unicode"));
        if entry.path().is_dir() {
            remove_others(root, &path, files);
        } else if !files.contains_key(&path) {
            fs::remove_file(entry.path()).expect("the file can be removed");
        }
    }
}

/// Findings as a terminal without colours shows them.
#[must_use]
pub fn drawn(findings: &[Diagnostic], sources: &Sources) -> String {
    plain(&xtask::draw(findings, sources))
}

/// A text without the colours of a terminal.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = behind.split_once('m').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain
}

/// The bodies that a script was sent, with a space between.
#[must_use]
pub fn sent(script: &Script) -> String {
    let requests = script.requests();
    let bodies: Vec<_> = requests.iter().map(|request| String::from_utf8_lossy(request.body())).collect();
    bodies.join(" ")
}

/// The examples of the README, which compile.
#[doc = include_str!("../../README.md")]
pub mod readme {}

/// The names of the specs below `tests/fixtures`, one for each feature of the format.
#[must_use]
pub fn fixture_names() -> Vec<String> {
    let entries = fs::read_dir(root().join("tests/fixtures")).expect("the fixtures can be listed");
    let folders = entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// All specs below `tests/fixtures` as one: their services have different names.
#[must_use]
pub fn all_fixtures() -> Sources {
    fixture_names().iter().flat_map(|name| fixture(name)).collect()
}
