//! `cargo xtask stats`: what the spec holds, in numbers.

use std::{fs, path::Path, process::ExitCode};

use insta::assert_snapshot;
use serde_json::Value as Json;
use tencentcloud_generator::yaml;
use tencentcloud_tests::{fixture, own_spec, root};
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

/// A service, and how many actions, structs, examples and releases its document has.
type Counts = (&'static str, [usize; 4]);

#[test]
fn each_service_has_what_its_document_has() {
    // Tag has 20 examples of the document, and 12 of the vendor's other tools for the actions without a page. GME and MDC
    // have what came until October 2026 besides.
    let documents: [Counts; 4] = [
        ("car", [33, 12, 33, 8]),
        ("gme", [10, 22, 10, 13]),
        ("mdc", [19, 76, 19, 13]),
        ("tag", [30, 10, 32, 5]),
    ];
    let report: Json = serde_json::from_str(&stats(&root(), Format::Json)).expect("the report is JSON");
    let spec = own_spec();
    for (service, [actions, structs, examples, releases]) in documents {
        let counted = &report["services"][service];
        assert_eq!(counted["actions"], actions, "{service}");
        assert_eq!(counted["structs"], structs, "{service}");
        assert_eq!(counted["examples"], examples, "{service}");
        let file = std::str::from_utf8(&spec[&format!("spec/{service}/service.yaml")]).expect("text");
        let file = yaml::to_json(file).expect("the spec is YAML");
        assert_eq!(file["releases"].as_array().map(Vec::len), Some(releases), "{service}");
    }
}
