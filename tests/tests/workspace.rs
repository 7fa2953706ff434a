//! `cargo xtask codegen --out`: a workspace of its own outside of the repository, and services that flow through a run.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use tempfile::TempDir;
use tencentcloud_tests::{Run, root};

/// A spec with two services in a folder of its own, beside which the workspace is made.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        let base = xtask::read_sources(&root().join("tests/bad/_base")).expect("the base can be read");
        for (path, bytes) in base {
            let text = String::from_utf8(bytes).expect("the base is text");
            place.write(&format!("repository/{path}"), &text);
            if path.starts_with("spec/mini/") {
                let twin = text.replace("service: mini", "service: twin");
                place.write(&format!("repository/{}", path.replace("mini", "twin")), &twin);
            }
        }
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let place = self.at(path);
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(place, text).expect("a file can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Puts an error into a service.
    fn break_spec(&self, service: &str) {
        let path = format!("repository/spec/{service}/actions/DoThing.yaml");
        self.write(&path, &self.read(&path).replace("type: Integer", "type: Integr"));
    }

    /// What came of `codegen` and what it said, with the names of temporary folders left out.
    fn codegen(&self, arguments: &str) -> (bool, String) {
        let (root, here) = (self.at("repository"), self.folder.path());
        let words = ["--root", root.to_str().expect("text"), "codegen"].into_iter();
        let arguments = arguments.replace("HERE", here.to_str().expect("text"));
        let run = Run::of(here, words.chain(arguments.split_whitespace()));
        let said = format!("{}{}", run.stdout, run.stderr);
        (run.good, said.replace(here.to_str().expect("text"), "HERE"))
    }

    /// Everything in a folder, hidden files too, with when it was written.
    fn files(&self, folder: &str) -> BTreeMap<String, (SystemTime, String)> {
        fn add(root: &Path, folder: &Path, files: &mut BTreeMap<String, (SystemTime, String)>) {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.expect("a folder can be read").path();
                if path.is_dir() {
                    add(root, &path, files);
                    continue;
                }
                let written =
                    fs::metadata(&path).and_then(|file| file.modified()).expect("a file has a time");
                let text = fs::read_to_string(&path).expect("a file is text");
                let name = path.strip_prefix(root).expect("it is below").to_string_lossy().into_owned();
                files.insert(name, (written, text));
            }
        }
        let mut files = BTreeMap::new();
        add(&self.at(folder), &self.at(folder), &mut files);
        files
    }
}

#[test]
fn a_new_folder_becomes_a_workspace_that_cargo_takes() {
    let place = Place::new();
    let (good, said) = place.codegen("--out HERE/out");
    assert!(good, "{said}");
    let files = place.files("out");
    for path in ["Cargo.toml", "api/src/lib.rs", "mini/Cargo.toml", "twin/src/lib.rs", "docs/README.md"] {
        assert!(files.contains_key(path), "`{path}` is missing");
    }
    assert!(!place.at("repository/generated").exists(), "the repository was written to");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--no-deps", "--format-version", "1"])
        .current_dir(place.at("out"))
        .output()
        .expect("Cargo can be run");
    let said = String::from_utf8_lossy(&metadata.stderr);
    assert!(metadata.status.success(), "{said}");
    let members = String::from_utf8_lossy(&metadata.stdout);
    for name in ["tencentcloud-api", "tencentcloud-mini", "tencentcloud-twin"] {
        assert!(members.contains(&format!("\"name\":\"{name}\"")), "`{name}` is no member");
    }
}

#[test]
fn a_second_run_touches_nothing_and_leaves_what_cargo_made() {
    let place = Place::new();
    assert!(place.codegen("--out HERE/out").0);
    place.write("out/Cargo.lock", "# Cargo's own.\n");
    place.write("out/target/debug/made", "by Cargo\n");
    let before = place.files("out");
    let (good, said) = place.codegen("--out HERE/out");
    assert!(good && said.contains(": 0 written, 0 removed; "), "{said}");
    assert_eq!(before, place.files("out"));
    assert!(place.codegen("--out HERE/out --check").0);
}

#[test]
fn a_check_of_what_is_not_there_says_how_to_make_it_and_makes_nothing() {
    let place = Place::new();
    let (good, said) = place.codegen("--check --out HERE/out");
    assert!(!good && said.contains("run `cargo xtask codegen --out HERE/out`"), "{said}");
    assert!(!place.at("out").exists());
}

#[test]
fn a_service_that_is_gone_leaves_no_folder() {
    let place = Place::new();
    assert!(place.codegen("--out HERE/out").0);
    fs::remove_dir_all(place.at("repository/spec/twin")).expect("the service is there");
    let (good, said) = place.codegen("--out HERE/out");
    assert!(good, "{said}");
    assert!(!place.at("out/twin").exists(), "Cargo would miss a manifest there");
}

#[test]
fn a_folder_with_files_of_somebody_elses_is_refused() {
    let place = Place::new();
    place.write("mine/notes.txt", "Mine.\n");
    assert!(place.codegen("--out HERE/out").0);
    place.write("out/mini/src/notes.txt", "Mine, too.\n");
    let before = (place.files("mine"), place.files("out"), place.files("repository"));
    let mut said = String::new();
    for out in [
        "mine",
        "mine/notes.txt",
        "out",
        "repository",
        "repository/spec/out",
        "repository/spec",
        "gone/../repository/spec/out",
    ] {
        let (good, reason) = place.codegen(&format!("--out HERE/{out}"));
        assert!(!good, "`{out}` was taken");
        said.push_str(&format!("{out}\n    {reason}"));
    }
    assert_eq!(before, (place.files("mine"), place.files("out"), place.files("repository")));
    insta::assert_snapshot!("out-refused", said);
}

#[test]
fn an_error_in_one_service_keeps_all_of_them_from_being_written() {
    let place = Place::new();
    for out in ["", "--out HERE/out"] {
        assert!(place.codegen(out).0);
    }
    let before = (place.files("out"), place.files("repository/generated"));
    place.break_spec("twin");
    let action = "repository/spec/mini/actions/DoThing.yaml";
    place.write(action, &place.read(action).replace("about: ", "about: Now it is said that "));
    for out in ["", "--out HERE/out", "--out HERE/new"] {
        let (good, said) = place.codegen(out);
        assert!(!good && said.contains("nothing was generated; the old output is as it was"), "{said}");
    }
    assert_eq!(before, (place.files("out"), place.files("repository/generated")));
    let hidden = |folder: &str| {
        let entries = fs::read_dir(place.at(folder)).expect("a folder can be read").filter_map(Result::ok);
        entries.filter(|entry| entry.file_name().to_string_lossy().starts_with('.')).count()
    };
    assert_eq!([hidden("out"), hidden("repository")], [0, 0], "something was left behind");
    assert!(!place.at("new").exists(), "a folder was made for nothing");
}

#[test]
fn the_errors_of_all_services_are_told_at_once() {
    let place = Place::new();
    place.break_spec("mini");
    place.break_spec("twin");
    let (good, said) = place.codegen("");
    assert!(!good && said.contains("2 errors"), "{said}");
}
