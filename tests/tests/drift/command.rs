//! The command over the comparison.

use std::{fs, path::Path};

use insta::assert_snapshot;
use serde_json::json;
use tencentcloud_tests::Run;

use crate::{API, Pair, with_all_kinds};

const EXAMPLES: &str = "vendor/tccli/services/gauge/v20200101/examples.json";

/// A spec and metadata on disk.
struct Repository {
    folder: tempfile::TempDir,
}

/// Both outputs as text, without the folder's own name.
fn text(run: &Run, repository: &Repository) -> String {
    let text = format!("good: {}\n---- stdout\n{}---- stderr\n{}", run.good, run.stdout, run.stderr);
    text.replace(&repository.folder.path().display().to_string(), "[folder]")
}

impl Repository {
    fn new(pair: &Pair) -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for (path, bytes) in &pair.spec {
            repository.write(path, bytes);
        }
        repository.write(API, format!("{:#}", pair.metadata).as_bytes());
        repository.write(EXAMPLES, pair.examples.to_string().as_bytes());
        repository
    }

    /// Adds a service that agrees with its metadata, but for its folder's name there.
    fn with_second(self, pair: &Pair, name: &str, folder: &str) -> Self {
        for (path, bytes) in &pair.spec {
            let text = String::from_utf8(bytes.clone()).expect("the spec is UTF-8").replace("gauge", name);
            self.write(&path.replace("gauge", name), text.as_bytes());
        }
        let mut metadata = Pair::new().metadata;
        metadata["metadata"]["serviceShortName"] = json!(name);
        self.write(&API.replace("gauge", folder), metadata.to_string().as_bytes());
        self
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let place = self.folder.path().join(path);
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(place, bytes).expect("a file can be written");
    }

    fn remove(&self, path: &str) {
        let place = self.folder.path().join(path);
        if place.is_dir() { fs::remove_dir_all(place) } else { fs::remove_file(place) }.expect("it is there");
    }

    fn run(&self, more: &str) -> Run {
        let vendor = self.folder.path().join("vendor");
        self.run_with(&vendor, more)
    }

    fn run_with(&self, vendor: &Path, more: &str) -> Run {
        let words = ["drift", "--vendor", vendor.to_str().expect("the name is text")];
        Run::of(self.folder.path(), words.into_iter().chain(more.split_whitespace()))
    }
}

#[test]
fn a_report_for_people_ends_with_what_to_paste() {
    let mut pair = with_all_kinds();
    pair.accept("drift:\n  - rows: [structs.New#missing, structs.Told#extra]\n    why: It is too new.\n");
    let repository = Repository::new(&pair);
    let run = repository.run("");
    assert!(!run.good, "what nothing explains is an error");
    assert_snapshot!(text(&run, &repository));
}

#[test]
fn a_report_for_machines_has_all_rows() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Name")["required"] = json!(false);
    pair.member("SetRequest", "New");
    pair.accept(
        "drift:\n  - rows: [actions.Set.input.New#missing, structs.Told#extra]\n    why: It is too new.\n",
    );
    let repository = Repository::new(&pair);
    let run = repository.run("--format json");
    assert!(!run.good && run.stderr.is_empty(), "{}", run.stderr);
    assert_snapshot!(format!("{:#}", run.json()));
}

#[test]
fn what_is_accepted_row_by_row_is_good() {
    let mut pair = with_all_kinds();
    let ids: Vec<String> = pair.drift().rows.iter().map(|row| format!("      - {}\n", row.id)).collect();
    pair.accept(&format!("drift:\n  - rows:\n{}    why: The document says otherwise.\n", ids.concat()));
    let repository = Repository::new(&pair);
    let run = repository.run("");
    assert!(run.good && run.stderr.is_empty(), "{}", run.stderr);
    assert_eq!(run.stdout, "gauge 2020-01-01: 11 rows, 11 accepted, 0 unexplained, 0 idle; 0 hints, 0 new\n");
    assert_eq!(repository.run("--format json").json()["settled"], true);
}

#[test]
fn an_idle_acceptance_alone_is_an_error() {
    let mut pair = Pair::new();
    pair.accept("drift:\n  - rows: [structs.Told#extra]\n    why: It was too new.\n");
    let run = Repository::new(&pair).run("");
    assert!(!run.good && run.stderr.contains("error[idle-waiver]"), "{}", run.stderr);
    assert_eq!(run.stdout, "gauge 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 1 idle; 0 hints, 0 new\n");
}

#[test]
fn only_the_services_that_are_named_are_compared() {
    let pair = Pair::new();
    let repository = Repository::new(&pair).with_second(&pair, "meter", "meter");
    let both = "gauge 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle; 0 hints, 0 new\n\
                meter 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle; 0 hints, 0 new\n";
    assert_eq!(repository.run("").stdout, both);
    assert_eq!(repository.run("--service meter --service gauge").stdout, both);
    // What is wrong with another one is nobody's concern here.
    repository.write("spec/meter/types.yaml", b"structs: 1\n");
    let run = repository.run("--service gauge");
    assert!(run.good && both.starts_with(&run.stdout), "{}", run.stderr);
    for line in ["", "--service meter"] {
        let run = repository.run(line);
        assert!(!run.good && run.stdout.is_empty(), "{}", run.stdout);
        assert!(run.stderr.ends_with("nothing was compared; mend the spec first\n"), "{}", run.stderr);
    }
}

#[test]
fn a_service_is_found_in_a_folder_of_another_name() {
    let pair = Pair::new();
    let repository = Repository::new(&pair).with_second(&pair, "as", "autoscaling");
    let run = repository.run("--service as");
    assert!(run.good, "{}", run.stderr);
    assert_eq!(run.stdout, "as 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle; 0 hints, 0 new\n");
}

#[test]
fn what_keeps_a_comparison_from_starting_is_said_with_what_to_do() {
    let pair = Pair::new();
    let mut said = String::new();
    let mut note = |what: &str, repository: &Repository, run: &Run| {
        assert!(!run.good, "{what}");
        said.push_str(&format!("==== {what}\n{}", text(run, repository)));
    };
    let repository = Repository::new(&pair).with_second(&pair, "meter", "meter");
    let nowhere = repository.folder.path().join("nowhere");
    note("no folder", &repository, &repository.run_with(&nowhere, ""));
    note("no folder, for machines", &repository, &repository.run_with(&nowhere, "--format json"));
    note(
        "a folder of something else",
        &repository,
        &repository.run_with(&repository.folder.path().join("spec"), ""),
    );
    note("a service that the spec does not have", &repository, &repository.run("--service gage"));
    repository.remove("vendor/tccli/services/meter");
    note("a service that the metadata does not have", &repository, &repository.run(""));
    repository.write("vendor/tccli/services/gauge/v20250101/api.json", b"{}");
    repository.remove(API);
    note("a version that the metadata does not have", &repository, &repository.run("--service gauge"));
    repository.remove("vendor/tccli/services/gauge/v20250101");
    note("a service without versions", &repository, &repository.run("--service gauge"));
    repository.write(API, b"{\n  \"metadata\": {,}\n}\n");
    note("no JSON", &repository, &repository.run("--service gauge"));
    note("no JSON, for machines", &repository, &repository.run("--service gauge --format json"));
    repository.write(API, pair.metadata.to_string().as_bytes());
    repository.write(EXAMPLES, b"actions: {}\n");
    note("examples that are no JSON", &repository, &repository.run("--service gauge"));
    let mut other = Pair::new();
    other.metadata["metadata"]["apiVersion"] = json!("2025-01-01");
    repository.write(API, other.metadata.to_string().as_bytes());
    note("a file in the wrong place", &repository, &repository.run("--service gauge"));
    assert_snapshot!(said);
}

#[test]
fn new_hints_are_counted_and_listed_on_demand_and_fail_nothing() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Size")["document"] = json!("Size in bytes. Value range: 1-9.");
    pair.accept("drift:\n  - rows: [actions.Set.input.Size#unit]\n    why: It counts pages.\n");
    let repository = Repository::new(&pair);
    let brief = repository.run("");
    assert!(brief.good && brief.stderr.is_empty(), "{}", brief.stderr);
    let line = "gauge 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle; 2 hints, 1 new";
    assert_eq!(brief.stdout, format!("{line} (`--hints` lists them)\n"));
    let listed = repository.run("--hints");
    assert!(listed.good);
    assert_snapshot!(listed.stdout);
    assert_eq!(
        repository.run("--format json").json()["services"][0]["hints"][1]["accepted"],
        "It counts pages."
    );
}

#[test]
fn a_summary_counts_and_tells_what_the_wheel_has_beyond_the_spec() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Size")["document"] = json!("Unit: ms.");
    pair.member("SetRequest", "New");
    let repository =
        Repository::new(&pair).with_second(&pair, "meter", "meter").with_second(&pair, "as", "autoscaling");
    repository.remove("spec/as");
    repository.remove("vendor/tccli/services/meter");
    repository.write("vendor/tccli/services/gauge/v20250101/api.json", b"{}");
    repository.write("vendor/tccli_intl_en-3.1.2.dist-info/METADATA", b"");
    let run = repository.run("--summary");
    assert!(!run.good, "a row without a reason fails the summary too");
    assert_snapshot!(text(&run, &repository));
    assert_snapshot!(format!("{:#}", repository.run("--summary --service gauge --format json").json()));
}

#[test]
fn what_the_spec_has_is_not_beyond_it_be_it_left_out_or_broken() {
    let pair = Pair::new();
    let repository = Repository::new(&pair).with_second(&pair, "meter", "meter");
    assert_eq!(repository.run("--summary --service meter --format json").json()["others"], 0);
    repository.write(API, b"{");
    let broken = repository.run("--summary --format json");
    assert!(!broken.good && broken.json()["others"] == 0, "{}", broken.stdout);
}
