//! `cargo xtask stats`: what the spec holds, in numbers.

use std::{fs, path::Path, process::ExitCode};

use insta::assert_snapshot;
use serde_json::Value as Json;
use tencentcloud_tests::{fixture, root};
use xtask::{Cli, Command, Format};

fn stats(root: &Path, format: Format) -> String {
    let (outcome, text) =
        xtask::run(Cli { root: Some(root.to_owned()), command: Command::Stats { format } }, root);
    assert_eq!(outcome, ExitCode::SUCCESS, "{}", text.stderr);
    text.stdout
}

/// Two fixtures as one spec on disk.
fn two_services() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in ["rules_then", "constraints"].iter().flat_map(|name| fixture(name)) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
    folder
}

#[test]
fn a_table_for_people() {
    assert_snapshot!(stats(two_services().path(), Format::Text));
}

#[test]
fn a_document_for_machines() {
    assert_snapshot!(stats(two_services().path(), Format::Json));
}

#[test]
fn a_spec_with_errors_has_no_numbers() {
    let folder = two_services();
    fs::write(folder.path().join("spec/constraints/service.yaml"), "service: 1")
        .expect("the file can be written");
    let command = Command::Stats { format: Format::Text };
    let (outcome, text) = xtask::run(Cli { root: Some(folder.path().to_owned()), command }, folder.path());
    assert_eq!((outcome, text.stdout.as_str()), (ExitCode::FAILURE, ""));
    assert!(text.stderr.contains("error"), "{}", text.stderr);
}

#[test]
fn tag_has_what_its_document_has() {
    let report: Json = serde_json::from_str(&stats(&root(), Format::Json)).expect("the report is JSON");
    let tag = &report["services"]["tag"];
    assert_eq!(tag["actions"], 30);
    assert_eq!(tag["structs"], 10);
    // 20 of the document, and 12 of the vendor's other tools for the actions without a page.
    assert_eq!(tag["examples"], 32);
    assert_eq!(tag["undescribed"], 0);
}
