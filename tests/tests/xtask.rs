//! What `cargo xtask` does to a folder: what it writes, what it leaves alone and what it says.

use std::{collections::BTreeMap, fs, path::PathBuf, time::SystemTime};

use clap::CommandFactory;
use tempfile::TempDir;
use tencentcloud_tests::{Run, root};
use xtask::Cli;

/// A repository in a folder of its own: the small good spec of the bad ones, and what is generated from it.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let base = xtask::read_sources(&root().join("tests/bad/_base")).expect("the base can be read");
        let repository = Self { folder };
        for (path, bytes) in base {
            repository.write(&path, &bytes);
        }
        repository
    }

    /// One whose output is up to date.
    fn generated() -> Self {
        let repository = Self::new();
        assert!(repository.run("codegen").good);
        repository
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let place = self.at(path);
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(place, bytes).expect("a file can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Puts an error into the spec.
    fn break_spec(&self) {
        let action = self.read("spec/mini/actions/DoThing.yaml");
        let broken = action.replace("type: Integer", "type: Integr");
        assert_ne!(broken, action, "the base has no such type any more");
        self.write("spec/mini/actions/DoThing.yaml", broken.as_bytes());
    }

    fn run(&self, line: &str) -> Run {
        let root = self.folder.path().to_str().expect("a temporary folder's name is text");
        Run::of(self.folder.path(), ["--root", root].into_iter().chain(line.split(' ')))
    }

    /// Everything below a folder, with when it was written.
    fn files(&self, folder: &str) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.at(folder)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("a folder can be read") {
                let path = entry.expect("a folder can be read").path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let written = fs::metadata(&path).and_then(|metadata| metadata.modified());
                let bytes = fs::read(&path).expect("a file can be read");
                files.insert(path, (written.expect("a file has a time"), bytes));
            }
        }
        files
    }
}

const GENERATED: &str = "generated/mini/src/actions/do_thing.rs";

#[test]
fn codegen_writes_the_crates_the_docs_and_the_schemas_of_the_editors() {
    let repository = Repository::new();
    let run = repository.run("codegen");
    assert!(run.good, "{}", run.stderr);
    for path in
        ["generated/mini/Cargo.toml", "generated/api/src/lib.rs", GENERATED, "spec/schema/action.json"]
    {
        assert!(repository.at(path).is_file(), "`{path}` is missing");
    }
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(last.contains(" written, 0 removed; "), "{last}");
    assert_eq!(run.stderr, "");
}

#[test]
fn a_second_codegen_touches_nothing() {
    let repository = Repository::generated();
    let before = (repository.files("generated"), repository.files("spec"));
    let run = repository.run("codegen");
    assert!(run.good && run.stdout.contains(": 0 written, 0 removed; "), "{}", run.stdout);
    assert!(before == (repository.files("generated"), repository.files("spec")), "a file was written again");
}

#[test]
fn an_edited_file_is_put_right_and_the_others_are_left_alone() {
    let repository = Repository::generated();
    let good = repository.read(GENERATED);
    repository.write(GENERATED, b"// Just this once.\n");
    let before = repository.files("generated");
    let run = repository.run("codegen");
    assert!(run.good && run.stdout.contains(": 1 written, 0 removed; "), "{}", run.stdout);
    assert_eq!(repository.read(GENERATED), good);
    let edited = repository.at(GENERATED);
    let after = repository.files("generated");
    let touched: Vec<&PathBuf> =
        after.iter().filter(|(path, file)| before.get(*path) != Some(file)).map(|(path, _)| path).collect();
    assert_eq!(touched, [&edited]);
}

#[test]
fn an_orphan_goes_with_the_folders_that_it_leaves_empty() {
    let repository = Repository::generated();
    repository.write("generated/gone/src/old.rs", b"// Of a service that is no more.\n");
    let run = repository.run("codegen");
    assert!(run.good && run.stdout.contains(": 0 written, 1 removed; "), "{}", run.stdout);
    assert!(!repository.at("generated/gone").exists(), "the folder is still there");
}

#[test]
fn an_action_that_leaves_the_spec_leaves_the_output() {
    let repository = Repository::generated();
    let action = repository.read("spec/mini/actions/DoThing.yaml");
    repository.write("spec/mini/actions/UndoThing.yaml", action.replace("DoThing", "UndoThing").as_bytes());
    let service = repository.read("spec/mini/service.yaml");
    repository
        .write("spec/mini/service.yaml", service.replace("[DoThing]", "[DoThing, UndoThing]").as_bytes());
    let run = repository.run("codegen");
    assert!(run.good, "{}", run.stderr);
    assert!(repository.at("generated/mini/src/actions/undo_thing.rs").is_file());
    fs::remove_file(repository.at("spec/mini/actions/UndoThing.yaml")).expect("the file is there");
    repository.write("spec/mini/service.yaml", service.as_bytes());
    assert!(repository.run("codegen").good);
    assert!(!repository.at("generated/mini/src/actions/undo_thing.rs").exists());
}

#[test]
fn check_shows_what_is_stale_as_a_diff_and_writes_nothing() {
    let repository = Repository::generated();
    let good = repository.read(GENERATED);
    let first = good.lines().next().expect("a file has lines");
    repository.write(GENERATED, good.replacen(first, "// Just this once.", 1).as_bytes());
    repository.write("generated/old.rs", b"// Of a generator that is no more.\n");
    let before = repository.files("generated");
    let run = repository.run("codegen --check");
    assert!(!run.good, "what is stale is an error");
    assert!(before == repository.files("generated"), "`--check` wrote something");
    insta::assert_snapshot!("codegen-check", format!("{}----\n{}", run.stdout, run.stderr));
}

#[test]
fn check_of_what_is_fresh_is_good() {
    let repository = Repository::generated();
    let run = repository.run("codegen --check");
    assert!(run.good, "{}", run.stderr);
    assert!(run.stdout.contains(" lines: up to date; ") && run.stderr.is_empty(), "{}", run.stdout);
}

#[test]
fn a_spec_with_an_error_leaves_the_old_output_as_it_was() {
    let repository = Repository::generated();
    repository.break_spec();
    let before = repository.files("generated");
    let run = repository.run("codegen");
    assert!(!run.good, "a broken spec is an error");
    assert!(before == repository.files("generated"), "something was written");
    assert_eq!(run.stdout, "");
    insta::assert_snapshot!("codegen-of-a-broken-spec", run.stderr);
}

#[test]
fn a_spec_with_an_error_becomes_no_book() {
    let repository = Repository::generated();
    repository.break_spec();
    let run = repository.run("docs");
    assert!(!run.good && run.stderr.contains("error[unknown-type]"), "{}", run.stderr);
    assert!(!repository.at("target").exists(), "`docs` built something");
}

#[test]
fn reports_for_machines_are_one_document_whatever_happens() {
    let repository = Repository::new();
    let fresh = repository.run("codegen --format json");
    assert!(fresh.good && fresh.json()["changed"].as_array().is_some_and(|paths| !paths.is_empty()));
    let same = repository.run("codegen --check --format json");
    assert!(same.good && same.json()["changed"] == serde_json::json!([]));
    assert!(repository.run("check --format json").json()["diagnostics"] == serde_json::json!([]));

    repository.write(GENERATED, b"// Just this once.\n");
    let stale = repository.run("codegen --check --format json");
    assert!(!stale.good && stale.json()["changed"] == serde_json::json!([GENERATED]));

    repository.break_spec();
    for line in ["codegen --format json", "codegen --check --format json", "check --format json"] {
        let broken = repository.run(line);
        assert!(!broken.good, "`{line}` of a broken spec is an error");
        let findings = broken.json();
        assert_eq!(findings["diagnostics"][0]["code"], "unknown-type", "`{line}`");
        assert_eq!(findings["diagnostics"][0]["span"]["start"]["line"], 9, "`{line}`");
    }
}

#[test]
fn what_keeps_a_run_from_starting_is_one_document_for_machines_too() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path().to_str().expect("a temporary folder's name is text");
    for line in ["codegen", "check"] {
        let run = Run::of(folder.path(), ["--root", root, line, "--format", "json"]);
        assert!(!run.good);
        assert!(run.json()["error"].as_str().is_some_and(|error| error.contains("`spec`")), "{}", run.stdout);
    }
}

#[test]
fn check_says_everything_that_is_wrong() {
    let repository = Repository::new();
    let run = repository.run("check");
    assert!(run.good && run.stdout.is_empty() && run.stderr == "no findings\n", "{}", run.stderr);
    repository.break_spec();
    let service = repository.read("spec/mini/service.yaml");
    repository.write("spec/mini/service.yaml", service.replace("[DoThing]", "[]").as_bytes());
    let run = repository.run("check");
    assert!(!run.good && run.stderr.ends_with("2 errors\n"), "{}", run.stderr);
    assert!(!repository.at("generated").exists(), "`check` generated something");
}

#[test]
fn fmt_puts_keys_in_order_and_shows_first_what_it_would_do() {
    let repository = Repository::new();
    let good = repository.read("spec/mini/types.yaml");
    assert!(repository.run("fmt --check").good);
    let turned = good.replace("{type: Color, about:", "{about: Its colour., type: Color, default:");
    repository.write("spec/mini/types.yaml", turned.as_bytes());
    let before = repository.files("spec");
    let shown = repository.run("fmt --check");
    assert!(!shown.good && shown.stdout.contains("+      Color: {type: Color, about:"), "{}", shown.stdout);
    assert_eq!(shown.stderr, "error: 1 file not in order; run `cargo xtask fmt`\n");
    assert!(before == repository.files("spec"), "`--check` wrote something");
    let run = repository.run("fmt");
    assert!(run.good && run.stdout == "1 file put in order\n", "{}", run.stderr);
    assert!(repository.run("fmt --check").good);
}

#[test]
fn fmt_touches_nothing_while_a_file_can_t_be_read() {
    let repository = Repository::new();
    repository.write("spec/mini/types.yaml", b"structs: {Thing: {fields: {}, about: a}}\n");
    repository.write("spec/common.yaml", b"source: [\n");
    let before = repository.files("spec");
    for line in ["fmt", "fmt --check"] {
        let run = repository.run(line);
        assert!(!run.good && run.stderr.contains("yaml-syntax"), "{}", run.stderr);
        assert!(run.stderr.ends_with("nothing was put in order; mend the spec first\n"), "{}", run.stderr);
    }
    assert!(before == repository.files("spec"), "something was written");
}

#[test]
fn check_fix_says_what_it_did_and_what_is_left() {
    let repository = Repository::new();
    repository.break_spec();
    let broken = repository.read("spec/mini/actions/DoThing.yaml");
    let worse = broken.replace("errors: [", "errors: [ResourceNotFound.Thing, ");
    repository.write("spec/mini/actions/DoThing.yaml", worse.as_bytes());
    let run = repository.run("check --fix");
    assert!(!run.good && run.stderr.contains("unknown-type"), "{}", run.stderr);
    let first = run.stderr.lines().next().unwrap_or_default();
    assert_eq!(
        first,
        "fixed: spec/mini/actions/DoThing.yaml:15: the error code `ResourceNotFound.Thing` stands here twice: \
         deletes `errors[1]`"
    );
    assert_eq!(repository.read("spec/mini/actions/DoThing.yaml"), broken);
    let before = repository.files("spec");
    assert!(repository.run("check --fix").stderr.starts_with("nothing to fix\n"));
    assert!(before == repository.files("spec"), "a file was written again");
}

#[test]
fn the_lints_are_listed_with_their_levels() {
    let text = Run::of(&root(), ["check", "--lints"]);
    insta::assert_snapshot!("lints", text.stdout);
    let lints = Run::of(&root(), ["check", "--lints", "--format", "json"]).json();
    assert_eq!(lints["lints"].as_array().map(Vec::len), Some(text.stdout.lines().count()));
}

#[test]
fn reports_for_github_are_commands_to_its_workflows() {
    let repository = Repository::new();
    repository.break_spec();
    for line in ["check --format github", "codegen --format github"] {
        let run = repository.run(line);
        assert!(!run.good, "`{line}` of a broken spec is an error");
        let place = "::error file=spec/mini/actions/DoThing.yaml,line=9,endLine=9,col=17,endColumn=22,title=unknown-type::";
        assert!(run.stdout.starts_with(place), "{}", run.stdout);
    }
}

#[test]
fn what_new_leaves_blank_check_asks_for() {
    let repository = Repository::new();
    let mut said = String::new();
    for line in [
        "new action Undo --service mini",
        "new type Clock --service mini",
        "new type Hour --service mini --enum",
    ] {
        let run = repository.run(line);
        assert!(run.good, "{line}: {}", run.stderr);
        said.push_str(&run.stdout);
    }
    let action = repository.read("spec/mini/actions/Undo.yaml");
    let types = repository.read("spec/mini/types.yaml");
    let check = repository.run("check");
    assert!(!check.good, "blanks are errors");
    insta::assert_snapshot!(
        "new",
        format!("{said}---- Undo.yaml\n{action}---- types.yaml\n{types}---- check\n{}", check.stderr)
    );
}

#[test]
fn new_keeps_what_is_there() {
    let repository = Repository::new();
    let before = repository.files("spec");
    let refused = [
        ("new action DoThing --service mini", "`spec/mini/actions/DoThing.yaml` is there already"),
        ("new type Thing --service mini", "`spec/mini/types.yaml` has `Thing` already"),
        ("new type Color --service mini --enum", "`spec/mini/types.yaml` has `Color` already"),
        ("new type Color --service mini", "`spec/mini/types.yaml` has `Color` already"),
    ];
    for (line, reason) in refused {
        let run = repository.run(line);
        assert!(!run.good, "`{line}`");
        assert_eq!(run.stderr, format!("error: {reason}\n"), "`{line}`");
    }
    assert!(before == repository.files("spec"), "something was overwritten");
}

#[test]
fn new_type_sees_what_is_written_in_one_line() {
    let repository = Repository::new();
    repository.write(
        "spec/mini/types.yaml",
        b"structs:\n  Thing: {about: A thing., fields: {}}\nenums: {Color: {of: String, values: {RED: Red.}}}\n",
    );
    let before = repository.files("spec");
    let there = repository.run("new type Thing --service mini");
    assert_eq!(there.stderr, "error: `spec/mini/types.yaml` has `Thing` already\n");
    let flow = repository.run("new type Hour --service mini --enum");
    assert!(!flow.good && flow.stderr.contains("move it to lines of its own"), "{}", flow.stderr);
    assert!(before == repository.files("spec"), "something was written");
}

#[test]
fn new_refuses_names_and_services_that_can_not_be() {
    let repository = Repository::new();
    let before = repository.files("spec");
    let mut said = String::new();
    for line in [
        "new action Do-Thing --service mini",
        "new action 5G --service mini",
        "new action ../../../Escape --service mini",
        "new type a.b --service mini",
        "new action Undo --service maxi",
        "new action Undo --service ../mini",
        "new action Undo --service .",
        "new type Clock --service mini/v20200101",
    ] {
        let run = repository.run(line);
        assert!(!run.good && run.stdout.is_empty(), "`{line}`");
        said.push_str(&format!("{line}\n    {}", run.stderr));
    }
    insta::assert_snapshot!("new-refused", said);
    assert!(before == repository.files("spec"), "something was written");
}

#[test]
fn a_new_type_keeps_the_comments_and_its_neighbours() {
    let repository = Repository::new();
    let old = "# Kept.\nenums:\n  # Kept, too.\n  Color:\n    of: String\n    about: Color.\n    values: {RED: Red.}\n\n# Of the structs.\nstructs:\n  Thing: {about: A thing., fields: {Color: {type: Color, about: Its color.}}}\n";
    repository.write("spec/mini/types.yaml", old.as_bytes());
    assert!(repository.run("new type Hour --service mini --enum").good);
    assert!(repository.run("new type Clock --service mini").good);
    insta::assert_snapshot!("new-type-among-others", repository.read("spec/mini/types.yaml"));
}

#[test]
fn a_new_type_keeps_line_ends_and_refuses_a_layout_that_it_does_not_know() {
    let repository = Repository::new();
    let types = "spec/mini/types.yaml";
    let crlf = repository.read(types).replace('\n', "\r\n");
    repository.write(types, crlf.as_bytes());
    assert!(repository.run("new type Clock --service mini").good);
    let new = repository.read(types);
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
    assert!(new.contains("  Clock:\r\n"), "{new}");

    let wide = "structs:\n    Thing:\n        about: A thing.\n";
    repository.write(types, wide.as_bytes());
    for name in ["Thing", "Clock"] {
        let refused = repository.run(&format!("new type {name} --service mini"));
        assert!(!refused.good && refused.stderr.contains(name), "{}", refused.stderr);
        assert_eq!(repository.read(types), wide);
    }
}

#[test]
fn a_root_without_a_spec_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path().to_str().expect("a temporary folder's name is text");
    for line in ["codegen", "check"] {
        let run = Run::of(folder.path(), ["--root", root, line]);
        assert!(!run.good && run.stderr.contains("`spec`"), "{}", run.stderr);
        assert!(fs::read_dir(folder.path()).expect("a folder").next().is_none(), "something was written");
    }
    let missing = folder.path().join("nowhere");
    let run = Run::of(folder.path(), ["--root", missing.to_str().expect("text"), "check"]);
    assert!(!run.good && run.stderr.contains("there is no folder"), "{}", run.stderr);
}

#[test]
fn a_command_finds_the_root_from_a_folder_below() {
    let repository = Repository::new();
    let below = Run::of(&repository.at("spec/mini/actions"), ["check"]);
    assert!(below.good && below.stderr.contains("no findings"), "{}", below.stderr);
    let elsewhere = tempfile::tempdir().expect("a folder can be made");
    let lost = Run::of(elsewhere.path(), ["check"]);
    assert!(!lost.good && lost.stderr.contains("name the root with `--root`"), "{}", lost.stderr);
}

#[test]
fn the_help_names_every_command() {
    fn helps(command: &mut clap::Command, into: &mut String) {
        let help = command.render_help();
        into.push_str(&format!("---- {}\n{help}\n", command.get_bin_name().unwrap_or_default()));
        for inner in command.get_subcommands_mut().filter(|inner| inner.get_name() != "help") {
            helps(inner, into);
        }
    }
    let mut command = Cli::command();
    command.build();
    let mut help = String::new();
    helps(&mut command, &mut help);
    insta::assert_snapshot!("help", help);
}
