//! `cargo xtask diff` and the versions that `codegen --check` demands, over repositories of git in folders of their own.

use std::{fs, path::PathBuf};

use insta::assert_snapshot;
use serde_json::Value;
use tempfile::TempDir;
use tencentcloud_tests::{Run, root};

const SERVICE: &str = "spec/lamp/service.yaml";
const COMMON: &str = "spec/common.yaml";
const ACTION: &str = "spec/lamp/actions/LightLamp.yaml";

/// The spec below `tests/diff` in a folder of its own.
struct Repository {
    folder: TempDir,
}

impl Repository {
    /// One without git.
    fn plain() -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for (path, bytes) in xtask::read_sources(&root().join("tests/diff")).expect("the spec can be read") {
            let place = repository.at(&path);
            fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
            fs::write(place, bytes).expect("a file can be written");
        }
        repository
    }

    /// One with a commit, tagged `published`.
    fn new() -> Self {
        let repository = Self::plain();
        repository.git(&["init", "--quiet", "--initial-branch=trunk"]);
        repository.git(&["add", "."]);
        repository.git(&["commit", "--quiet", "--message=The first version"]);
        repository.git(&["tag", "published"]);
        repository
    }

    /// One whose service has its commit as the baseline, and all that is generated from it.
    fn published() -> Self {
        let repository = Self::new();
        let hash = repository.git(&["rev-parse", "published"]);
        repository.baseline(hash.trim());
        repository
    }

    fn baseline(&self, revision: &str) {
        let line = format!("crate_version: 0.1.0\nbaseline: {{crate_version: 0.1.0, revision: {revision}}}");
        self.edit(SERVICE, "crate_version: 0.1.0", &line);
        assert!(self.run("codegen").good);
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.at(path)).expect("the file can be read");
        let edited = text.replacen(old, new, 1);
        assert_ne!(edited, text, "`{path}` has no `{old}`");
        fs::write(self.at(path), edited).expect("the file can be written");
    }

    fn git(&self, words: &[&str]) -> String {
        let mut command = std::process::Command::new("git");
        // What the machine's own configuration says of hooks and signatures is no part of a test.
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
        command.args(["-c", "user.name=Curator", "-c", "user.email=curator@example.com"]).args(words);
        let output = command.current_dir(self.folder.path()).output().expect("git runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("git prints text")
    }

    fn run(&self, line: &str) -> Run {
        // The hash and the folder are others in every run.
        let folder = self.folder.path().to_str().expect("a temporary folder's name is text");
        Run::of(self.folder.path(), line.split(' ')).map(|text| {
            let text = text.replace(folder, "FOLDER");
            let hash = |word: &&str| word.len() >= 10 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
            let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(hash).map(str::to_owned);
            let words: Vec<String> = words.collect();
            words.iter().fold(text, |text, word| text.replace(word, "HASH"))
        })
    }

    /// A breaking change, one that is new and one of words.
    fn change(&self) {
        self.edit(ACTION, "length: {min: 1, max: 32}", "length: {min: 1, max: 16}");
        let hue = "  Hue: {type: Integer, about: Hue.}\n  Seconds:";
        self.edit(ACTION, "  Seconds:", hue);
        self.edit(ACTION, "Make a lamp shine.", "Light a lamp.");
    }
}

#[test]
fn a_report_for_people_drafts_the_release_and_says_why() {
    let repository = Repository::new();
    repository.change();
    let run = repository.run("diff");
    assert!(run.good, "{}", run.stderr);
    assert_snapshot!(run.stdout);
}

#[test]
fn what_the_releases_say_already_is_not_drafted_again() {
    let repository = Repository::new();
    repository.change();
    let release = "releases:\n  - at: \"2024-03-01\"\n    modified_actions: {LightLamp: {new_inputs: [Hue]}}";
    repository.edit(SERVICE, "releases:", release);
    let run = repository.run("diff");
    assert!(run.stdout.contains("LightLamp: {modified_inputs: [Id]}"), "{}", run.stdout);
    assert!(!run.stdout.contains("new_inputs"), "{}", run.stdout);
}

#[test]
fn a_section_of_the_changelog_is_drafted() {
    let repository = Repository::new();
    repository.change();
    assert_snapshot!(repository.run("diff published --format markdown").stdout);
}

#[test]
fn a_report_for_machines_has_every_change() {
    let repository = Repository::new();
    repository.change();
    let run = repository.run("diff --format json");
    let report: Value = serde_json::from_str(&run.stdout).expect("the report is JSON");
    let service = &report["services"][0];
    assert_eq!(service["verdict"], "breaking");
    assert_eq!(service["demanded_version"], "0.2.0");
    assert_eq!(report["all_services"]["crate"], "tencentcloud-api");
    assert_eq!(report["all_services"]["demanded_version"], "0.2.0");
    assert_eq!(service["changes"].as_array().map(Vec::len), Some(3));
}

#[test]
fn revisions_folders_and_the_working_tree_are_sides() {
    let repository = Repository::new();
    repository.change();
    let other = Repository::plain();
    let folder = other.folder.path().to_str().expect("a temporary folder's name is text");
    for (line, same) in [
        ("diff --exit-code", false),
        ("diff published trunk --exit-code", true),
        ("diff HEAD ./spec --exit-code", false),
        ("diff . --exit-code", true),
        (&format!("diff {folder} published --exit-code"), true),
        (&format!("diff {folder}/spec --exit-code"), false),
    ] {
        let run = repository.run(line);
        assert_eq!(run.good, same, "{line}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn what_can_not_be_compared_is_said_with_what_to_do() {
    let repository = Repository::new();
    fs::create_dir(repository.at("notes")).expect("a folder can be made");
    repository.git(&["branch", "spec"]);
    repository.git(&["commit", "--quiet", "--allow-empty", "--message=Another"]);
    repository.edit(ACTION, "effect: write", "effects: write");
    repository.git(&["commit", "--quiet", "--all", "--message=A format of its own"]);
    repository.edit(ACTION, "effects: write", "effect: write");
    let mut said = String::new();
    for line in [
        "diff pubished",
        "diff notes",
        "diff ./nowhere",
        "diff spec",
        "diff HEAD",
        "diff published --service lam",
        "diff published..",
        "diff ",
    ] {
        let run = repository.run(line);
        assert!(!run.good && run.stdout.is_empty(), "{line}: {}", run.stdout);
        said.push_str(&format!("$ {line}\n{}\n", run.stderr));
    }
    let run = repository.run("diff HEAD --format json");
    let report: Value = serde_json::from_str(&run.stdout).expect("it is one document");
    assert_eq!(report["diagnostics"][0]["code"], "missing-key");
    assert!(report["error"].as_str().is_some_and(|error| error.contains("the spec at HEAD")), "{report:#}");
    let run = Repository::plain().run("diff published");
    assert!(!run.good);
    said.push_str(&format!("$ diff published # without git\n{}", run.stderr));
    assert_snapshot!(said);
}

#[test]
fn a_version_lower_than_the_verdict_demands_is_refused_with_the_line_to_paste() {
    let repository = Repository::published();
    assert!(repository.run("codegen --check").good, "nothing changed yet");
    repository.change();
    assert!(repository.run("codegen").good, "only `--check` compares versions");
    let run = repository.run("codegen --check");
    assert!(!run.good, "a breaking change needs another version");
    assert_snapshot!(run.stderr);
    for (version, is_enough) in [("0.1.9", false), ("0.2.0", true), ("1.0.0", true)] {
        let line = fs::read_to_string(repository.at(SERVICE)).expect("the file can be read");
        let old =
            line.lines().find(|line| line.starts_with("crate_version")).expect("the version stands there");
        repository.edit(SERVICE, old, &format!("crate_version: {version}"));
        assert!(repository.run("codegen").good);
        assert_eq!(repository.run("codegen --check").good, is_enough, "{version}");
    }
}

#[test]
fn the_crate_with_all_services_is_held_to_the_gravest_of_their_verdicts() {
    let repository = Repository::new();
    let revision = repository.git(&["rev-parse", "HEAD"]);
    let baseline = format!("baseline: {{crate_version: 0.1.0, revision: {}}}\nsource:", revision.trim());
    repository.edit(COMMON, "source:", &baseline);
    repository.change();
    assert!(repository.run("codegen").good);
    let run = repository.run("codegen --check");
    assert!(!run.good && run.stderr.contains("the version of `tencentcloud-api` is 0.1.0"), "{}", run.stderr);
    assert!(run.stderr.contains("the line to paste: `crate_version: 0.2.0`"), "{}", run.stderr);
    repository.edit(COMMON, "baseline:", "crate_version: 0.2.0\nbaseline:");
    assert!(repository.run("codegen").good);
    assert!(
        fs::read_to_string(repository.at("generated/api/Cargo.toml"))
            .is_ok_and(|text| text.contains("\nversion = \"0.2.0\""))
    );
    let run = repository.run("codegen --check");
    assert!(run.good, "{}", run.stderr);
}

#[test]
fn what_callers_have_counts_and_not_the_last_commit() {
    let repository = Repository::published();
    repository.change();
    repository.edit(SERVICE, "crate_version: 0.1.0", "crate_version: 0.2.0");
    repository.git(&["commit", "--quiet", "--all", "--message=A breaking change"]);
    repository.edit(ACTION, "length: {min: 1, max: 16}", "length: {min: 1, max: 8}");
    let run = repository.run("diff");
    assert!(run.stdout.contains("breaking, 1 change; crate_version 0.2.0 is enough"), "{}", run.stdout);
}

#[test]
fn a_baseline_that_is_not_in_the_repository_fails_and_without_history_nothing_is_compared_aloud() {
    let missing = "0123456789012345678901234567890123456789";
    let repository = Repository::new();
    repository.baseline(missing);
    let run = repository.run("codegen --check");
    assert!(!run.good && run.stderr.contains("git fetch"), "{}", run.stderr);

    // A clone without history: git marks where it ends in a file.
    let head = repository.git(&["rev-parse", "HEAD"]);
    fs::write(repository.at(".git/shallow"), head).expect("the file can be written");
    let run = repository.run("codegen --check");
    assert!(run.good && run.stderr.starts_with("warning: the versions of the crates"), "{}", run.stderr);
    assert!(run.stderr.contains("git fetch --unshallow"), "{}", run.stderr);

    let repository = Repository::new();
    repository.git(&["rm", "--quiet", "--cached", "-r", "spec"]);
    repository.git(&["commit", "--quiet", "--message=No spec"]);
    repository.baseline(repository.git(&["rev-parse", "HEAD"]).trim());
    let run = repository.run("codegen --check");
    assert!(!run.good && run.stderr.contains("the baseline of `lamp`"), "{}", run.stderr);

    let repository = Repository::plain();
    repository.baseline(missing);
    let run = repository.run("codegen --check");
    assert!(run.good && run.stderr.starts_with("warning: the versions of the crates"), "{}", run.stderr);
}
