//! Drafts from the vendor's metadata: `import/` has a small spec, and metadata that is ahead of it.

use std::{collections::BTreeMap, fs, path::Path};

use insta::assert_snapshot;
use serde_json::{Value, json};
use tencentcloud_generator::{
    check,
    diagnostic::{Code, Diagnostic},
    generate,
    import::{Wanted, additions},
    metadata::{Examples, Metadata},
};
use tencentcloud_tests::{Run, drawn, root};

const API: &str = "vendor/tccli/services/lamp/v20200101/api.json";

/// The fixture on disk, with a folder beside it for drafts.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for (path, text) in files_below(&root().join("tests/import")) {
            repository.write(&format!("own/{path}"), &text);
        }
        repository
    }

    /// The fixture with a change of its metadata.
    fn with(change: impl FnOnce(&mut Value)) -> Self {
        let repository = Self::new();
        let api = format!("own/{API}");
        let mut metadata = serde_json::from_str(&repository.read(&api)).expect("the metadata is JSON");
        change(&mut metadata);
        repository.write(&api, &metadata.to_string());
        repository
    }

    /// The files of the spec.
    fn spec(&self) -> BTreeMap<String, String> {
        files_below(&self.path("own/spec"))
    }

    /// What is wrong with the spec.
    fn findings(&self) -> Vec<Diagnostic> {
        check(&xtask::read_sources(&self.path("own")).expect("the spec can be read"))
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let place = self.path(path);
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(place, text).expect("a file can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn run(&self, line: &str) -> Run {
        let [own, drafts] = ["own", "drafts"].map(|folder| self.path(folder).display().to_string());
        let words = ["import", "--vendor", &format!("{own}/vendor")].map(str::to_owned);
        let more =
            line.split_whitespace().map(|word| word.replace("[own]", &own).replace("[drafts]", &drafts));
        let place = self.folder.path().display().to_string();
        Run::of(Path::new(&own), words.into_iter().chain(more)).map(|text| text.replace(&place, "[folder]"))
    }
}

/// The files below a folder by path, but for what is hidden.
fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(&place).into_iter().flatten() {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let below = path.strip_prefix(folder).expect("it is below").display().to_string();
            files.insert(below.replace('\\', "/"), fs::read_to_string(path).expect("it is text"));
        }
    }
    files
}

/// Files with their paths, as one text.
fn shown<'f>(files: impl IntoIterator<Item = (&'f String, &'f String)>) -> String {
    files.into_iter().map(|(path, text)| format!("==== {path}\n{text}")).collect()
}

// Whole services in the vendor's words.

#[test]
fn a_draft_of_a_service_has_the_vendor_s_words_and_what_else_it_takes() {
    let repository = Repository::new();
    let run = repository.run("--service lamp --draft --out [drafts]");
    assert!(run.good, "{}", run.stderr);
    let mut files = files_below(&repository.path("drafts"));
    assert_eq!(files.remove("spec/common.yaml"), Some(repository.read("own/spec/common.yaml")));
    let order = Run::of(&repository.path("drafts"), ["fmt", "--check"]);
    assert!(order.good, "{}{}", order.stdout, order.stderr);
    assert_snapshot!(shown(&files));
}

#[test]
fn a_draft_passes_check_with_one_warning_and_says_in_all_that_is_made_of_it_what_it_is() {
    let repository = Repository::new();
    assert!(repository.run("--service lamp --draft --out [drafts]").good);
    let sources = xtask::read_sources(&repository.path("drafts")).expect("the draft can be read");
    assert_snapshot!(drawn(&check(&sources), &sources));
    let output = generate(&sources).expect("the draft can be generated");
    let says_so = |file: &&str| {
        let text = &output.files.iter().find(|made| made.path.ends_with(*file)).expect("it is made").text;
        // Rust breaks lines where the others do not.
        text.replace("\n//!", "").replace("\\n", " ").contains("a program made it from the vendor's metadata")
    };
    let files = ["lamp/src/lib.rs", "docs/lamp/README.md", "openapi/lamp.json"];
    assert_eq!(files.iter().filter(|file| says_so(file)).count(), files.len());
}

#[test]
fn versions_of_a_service_have_folders_of_their_own() {
    let repository = Repository::new();
    let newer = repository.read(&format!("own/{API}")).replace("2020-01-01", "2021-01-01");
    repository.write(&format!("own/{}", API.replace("v20200101", "v20210101")), &newer);
    let run = repository.run("--all --draft --out [drafts]");
    assert!(run.good, "{}", run.stderr);
    let files = files_below(&repository.path("drafts"));
    for version in ["v20200101", "v20210101"] {
        assert!(files.contains_key(&format!("spec/lamp/{version}/service.yaml")), "{:?}", files.keys());
    }
    let sources = xtask::read_sources(&repository.path("drafts")).expect("the drafts can be read");
    assert!(check(&sources).iter().all(|finding| finding.code == Code::Draft));
}

#[test]
fn a_draft_replaces_a_draft_and_nothing_else() {
    let repository = Repository::new();
    let line = "--all --draft --out [drafts]";
    assert!(repository.run(line).good);
    let first = files_below(&repository.path("drafts"));
    repository.write("drafts/spec/lamp/actions/Gone.yaml", "action: Gone\n");
    assert!(repository.run(line).good);
    assert_eq!(files_below(&repository.path("drafts")), first);
    let service = "drafts/spec/lamp/service.yaml";
    repository.write(service, &repository.read(service).replace("draft: true\n", ""));
    let own = files_below(&repository.path("drafts"));
    let curated = repository.run(line);
    fs::remove_file(repository.path(service)).expect("it is there");
    let half = repository.run(line);
    assert!(!curated.good && !half.good, "{}{}", curated.stdout, half.stdout);
    assert_eq!(files_below(&repository.path("drafts")).len() + 1, own.len(), "nothing is written");
    assert_snapshot!(format!("{}{}", curated.stderr, half.stderr));
}

#[test]
fn the_vendor_s_words_do_not_get_into_the_repository() {
    let repository = Repository::new();
    let before = files_below(&repository.path("own"));
    for out in
        ["[own]", "[own]/spec", "[own]/target/new/folder", "[own]/../own/spec", "[own]/../gone/../own/new"]
    {
        let run = repository.run(&format!("--service lamp --draft --out {out}"));
        assert!(!run.good && run.stderr.contains("lies in the repository"), "{out}: {}", run.stderr);
    }
    assert_eq!(files_below(&repository.path("own")), before);
}

// What a curated service lacks.

#[test]
fn what_the_spec_lacks_comes_with_facts_and_blanks_and_every_other_line_stays() {
    let repository = Repository::new();
    let before = repository.spec();
    let run = repository.run("--service lamp --dry-run");
    assert!(run.good, "{}", run.stderr);
    assert_snapshot!(run.stdout);
    assert_eq!(repository.spec(), before, "a dry run writes nothing");
}

#[test]
fn a_second_run_changes_nothing_more() {
    let repository = Repository::new();
    let line = "--service lamp --accepted --disabled";
    assert!(repository.run(line).good);
    let first = repository.spec();
    let run = repository.run(line);
    assert!(run.good, "{}", run.stderr);
    assert_eq!(run.stdout, "lamp 2020-01-01: nothing is missing\n");
    assert_eq!(repository.spec(), first);
}

#[test]
fn no_sentence_of_the_vendor_s_gets_into_a_file() {
    let repository = Repository::with(|metadata| {
        let mut number = 0;
        mark_documents(metadata, &mut number);
        assert!(number > 20, "only {number} documents were marked");
    });
    let run = repository.run("--service lamp");
    assert!(run.good && run.stdout.contains("vendor sentence"), "{}{}", run.stdout, run.stderr);
    for (path, text) in repository.spec() {
        assert!(!text.contains("vendor sentence"), "{path}: {text}");
    }
    let quiet = Repository::new().run("--service lamp --no-prose");
    assert!(quiet.good && !quiet.stdout.contains("Shade."), "{}", quiet.stdout);
}

/// Writes a sentence into whatever the vendor says.
fn mark_documents(tree: &mut Value, number: &mut usize) {
    match tree {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "document" {
                    *number += 1;
                    *value = json!(format!("The vendor sentence {number}."));
                } else {
                    mark_documents(value, number);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mark_documents(item, number)),
        _ => {}
    }
}

#[test]
fn a_draft_does_not_pass_check_before_every_blank_is_filled_in() {
    let repository = Repository::new();
    assert!(repository.findings().is_empty(), "the fixture is good");
    assert!(repository.run("--service lamp").good);
    let blank = |text: &str| text.matches(": \"\"").count();
    let actions = ["DescribeLamps", "PaintLamp"].map(|name| format!("own/spec/lamp/actions/{name}.yaml"));
    let texts: usize = repository.spec().values().map(|text| blank(text)).sum();
    assert_eq!(texts, 23);
    // Three facts of each of the two actions are blank as well, without being texts.
    let all = repository.findings();
    assert_eq!(all.len(), texts + 6, "{all:#?}");
    assert!(
        all.iter()
            .all(|finding| finding.span.is_some() && (finding.help.is_some() || finding.expected.is_some()))
    );
    for path in actions {
        let filled = repository
            .read(&path)
            .replace("effect:\n", "effect: read\n")
            .replace("rate_limit:\n", "rate_limit: 20\n")
            .replace("region:\n", "region: none\n");
        repository.write(&path, &filled);
    }
    // Now that all files can be read, the texts are found by what they are for.
    let rest = repository.findings();
    let is_blank = |finding: &&Diagnostic| matches!(finding.code, Code::MissingAbout | Code::BadDate);
    assert_eq!(rest.iter().filter(is_blank).count(), texts, "{rest:#?}");
    for (path, text) in repository.spec() {
        let text = text.replace("updated: \"\"", "updated: 2024-11-22").replace(": \"\"", ": It shines");
        repository.write(&format!("own/spec/{path}"), &text);
    }
    let left = repository.findings();
    let is_about_an_example = |finding: &Diagnostic| finding.code == Code::ExampleMisfit;
    assert!(left.iter().all(is_about_an_example), "{left:#?}");
    assert_eq!(left.len(), 1, "the vendor's own example breaks the vendor's types");
    let order = Run::of(&repository.path("own"), ["fmt", "--check"]);
    assert!(order.good, "{}{}", order.stdout, order.stderr);
}

#[test]
fn only_the_actions_that_are_named_come_with_the_types_that_they_reach() {
    let repository = Repository::new();
    let run = repository.run("--service lamp --action PaintLamp");
    assert!(run.good, "{}", run.stderr);
    let changed = |line: &&str| line.ends_with(": new") || line.ends_with(": changed");
    let changes: Vec<&str> = run.stdout.lines().filter(changed).collect();
    assert_eq!(changes, ["  spec/lamp/actions/PaintLamp.yaml: new", "  spec/lamp/service.yaml: changed"]);
    let run = repository.run("--service lamp --action DescribeLamps --no-prose");
    assert!(run.good, "{}", run.stderr);
    let types = repository.read("own/spec/lamp/types.yaml");
    for reached in ["  Filter:", "  Shade:", "Ratio"] {
        assert!(types.contains(reached), "{reached}: {types}");
    }
    assert!(!repository.read("own/spec/lamp/actions/SwitchLamp.yaml").contains("Fade"));
}

#[test]
fn what_is_accepted_as_missing_comes_when_it_is_asked_for() {
    let action = "own/spec/lamp/actions/SwitchLamp.yaml";
    let id = "- actions.SwitchLamp.input.Owner#missing\n";
    for (line, comes) in [("", false), ("--accepted", true), ("--action SwitchLamp", true)] {
        let repository = Repository::new();
        let run = repository.run(&format!("--service lamp --no-prose {line}"));
        assert!(run.good, "{}", run.stderr);
        assert_eq!(repository.read(action).contains("Owner"), comes, "{line}");
        let head = if comes { "No longer missing, so delete it" } else { "Left out, for `drift` accepts" };
        assert!(run.stdout.contains(head) && run.stdout.contains(id), "{}", run.stdout);
    }
}

#[test]
fn what_the_vendor_has_switched_off_comes_when_it_is_asked_for() {
    for (line, comes) in [("", false), ("--disabled", true)] {
        let repository = Repository::new();
        assert!(repository.run(&format!("--service lamp {line}")).good);
        let types = repository.read("own/spec/lamp/types.yaml");
        assert_eq!(types.contains("  Legacy:\n"), comes, "{types}");
    }
}

#[test]
fn which_of_several_categories_an_action_is_in_is_for_the_curator_to_say() {
    let repository = Repository::new();
    let service = "own/spec/lamp/service.yaml";
    repository.write(service, &repository.read(service).replace("# What is", "  Others: []\n# What is"));
    assert!(repository.run("--service lamp").good);
    let text = repository.read(service);
    assert!(text.contains("  Others: []\n  \"\":\n    - DescribeLamps\n    - PaintLamp\n"), "{text}");
    let mut sources = xtask::read_sources(&repository.path("own")).expect("the spec can be read");
    sources.retain(|path, _| !path.contains("/actions/"));
    let findings = check(&sources);
    assert!(findings.iter().any(|finding| finding.message == "the category has no name"), "{findings:#?}");
}

#[test]
fn the_vendor_s_prose_fills_in_constraints_in_the_order_of_the_format() {
    let folder = root().join("tests/import");
    let sources = xtask::read_sources(&folder).expect("the spec can be read");
    let read = |path: &str| fs::read(folder.join(path)).expect("it can be read");
    let metadata = Metadata::read(&read(API)).expect("the metadata is good");
    let wanted = Wanted::default();
    let added =
        additions("lamp", &sources, &metadata, &Examples::default(), wanted).expect("it can be added");
    let action = &added.files["spec/lamp/actions/SwitchLamp.yaml"];
    assert!(
        action
            .contains("Fade: {type: Integer, about: \"\", unsigned: true, unit: s, range: {min: 0, max: 9}}"),
        "{action}"
    );
    // What only responses carry is never checked.
    let types = &added.files["spec/lamp/types.yaml"];
    assert!(types.contains("Ratio: {type: Float, about: \"\", unit: s}"), "{types}");
}

#[test]
fn members_go_into_whatever_layout_the_curator_chose() {
    let input = "input:\n  LampId: {type: String, about: Id of the lamp., required: true}\n  On: {type: Boolean, about: Whether it is to shine., required: true}\n\n  # Nothing of what follows may get lost.\noutput: {}\n";
    let layouts = [
        ("no input, no output", "# The end.\n"),
        ("keys without values", "input:\noutput:  # Nothing.\n"),
        ("brackets", "input: {LampId: {type: String}}\noutput: { }\n"),
        (
            "brackets over lines",
            "input: {\n    LampId: {type: String},\n    On: {type: Boolean}}\nerrors: []\n",
        ),
        (
            "far in",
            "input:\n    LampId:\n        type: String\n        about: |\n            A text\n\n            of lines.\n    # On or off.\n    On: {type: Boolean}\nerrors:\n- InternalError\n",
        ),
        ("no line end", "output: {}\ninput: {On: {type: Boolean}}"),
        ("a comma at the end", "input: {On: {type: Boolean},}\n"),
        ("a list", "input: []\n"),
    ];
    let mut said = String::new();
    for (what, layout) in layouts {
        let repository = Repository::new();
        let path = "own/spec/lamp/actions/SwitchLamp.yaml";
        let text = repository.read(path);
        assert!(text.ends_with(input), "the fixture has another end");
        repository.write(path, &text.replace(input, layout));
        let run = repository.run("--service lamp --no-prose");
        let new = repository.read(path);
        let shown =
            if run.good { new.split_once("region: none\n").expect("it is there").1 } else { &run.stderr };
        said.push_str(&format!("==== {what}\n{shown}"));
    }
    assert_snapshot!(said);
}

#[test]
fn a_file_keeps_its_line_ends() {
    let repository = Repository::new();
    let path = "own/spec/lamp/types.yaml";
    repository.write(path, &repository.read(path).replace('\n', "\r\n"));
    assert!(repository.run("--service lamp").good);
    let text = repository.read(path);
    assert!(text.contains("Shade:\r\n") && !text.replace("\r\n", "").contains('\n'), "{text:?}");
}

#[test]
fn a_name_that_is_taken_in_rust_has_another_one() {
    let repository = Repository::with(|metadata| {
        let members = metadata.pointer_mut("/objects/Lamp/members").and_then(Value::as_array_mut);
        members.expect("it is there").push(json!({ "name": "LampID", "type": "string", "member": "string" }));
    });
    assert!(repository.run("--service lamp").good);
    let types = repository.read("own/spec/lamp/types.yaml");
    assert!(types.contains("LampID: {type: String, about: \"\", rust_name: {name: lamp_id2,"), "{types}");
}

// Bad input.

#[test]
fn what_can_not_be_imported_is_said_with_what_to_do_and_nothing_is_written() {
    let mut said = String::new();
    let mut note = |what: &str, repository: &Repository, line: &str| {
        let before = files_below(repository.folder.path());
        let run = repository.run(line);
        assert!(!run.good, "{what}: {}", run.stdout);
        assert_eq!(files_below(repository.folder.path()), before, "{what}");
        said.push_str(&format!("==== {what}\n{}", run.stderr));
    };
    let both = ["--service lamp", "--service lamp --draft --out [drafts]"];
    let good = Repository::new();
    note("a service that the spec does not have", &good, "--service lamb");
    note("a service that the vendor does not have", &good, "--service lamb --draft --out [drafts]");
    note("an action that the vendor does not have", &good, "--service lamp --action DescribeLamp");
    note("actions of two services", &good, "--service lamp --service tag --action PaintLamp");
    let strange = |pointer: &'static str, key: &'static str, value: Value| {
        Repository::with(move |metadata| metadata.pointer_mut(pointer).expect("it is there")[key] = value)
    };
    let member = "/objects/SwitchLampRequest/members/0";
    for line in both {
        note("an unknown type", &strange(member, "member", json!("decimal")), line);
        note("an unknown field of a member", &strange(member, "pattern", json!("[a-z]")), line);
        note("an unknown field of an action", &strange("/actions/PaintLamp", "beta", json!(true)), line);
        note("an unknown field of the file", &strange("", "enums", json!({})), line);
    }
    for line in both {
        let elsewhere = Repository::with(|metadata| {
            let actions = metadata["actions"].as_object_mut().expect("it is there");
            actions.insert("../../../../Lamp".to_owned(), actions["PaintLamp"].clone());
        });
        note("an action that would be a file elsewhere", &elsewhere, line);
    }
    let elsewhere = strange("/metadata", "serviceShortName", json!("../../lamp"));
    note("a service that would be a folder elsewhere", &elsewhere, "--all --draft --out [drafts]");
    note("a member without a name", &strange(member, "name", json!("")), "--service lamp");
    let faulty = strange("/metadata", "apiVersion", json!("soon"));
    note("a draft with an error", &faulty, "--service lamp --draft --out [drafts]/new");
    assert!(!faulty.path("drafts").exists(), "a folder was left behind");
    let twins = Repository::new();
    twins.write(&format!("own/{}", API.replace("/lamp/", "/lamp2/")), &twins.read(&format!("own/{API}")));
    note("two folders of one service", &twins, "--all --draft --out [drafts]");
    twins.write(&format!("own/{API}"), "{");
    note("a service that is not there, beside a broken one", &twins, "--service lamb --draft --out [drafts]");
    let file = Repository::new();
    file.write("drafts", "Mine.");
    note("a file in the place of the drafts", &file, "--service lamp --draft --out [drafts]");
    let other = Repository::new();
    fs::remove_dir_all(other.path("own/vendor/tccli")).expect("it is there");
    other.write("own/vendor/services/lamp.json", "{}");
    for line in both {
        note("a wheel of another layout", &other, line);
    }
    let half = Repository::new();
    half.write(
        "own/spec/lamp/actions/DescribeLamps.yaml",
        "action: DescribeLamps\ninput: {Limit: {type: Int",
    );
    note("a draft that is cut off", &half, "--service lamp");
    half.write("own/spec/lamp/actions/DescribeLamps.yaml", "");
    note("a draft that is empty", &half, "--service lamp");
    half.write("own/spec/lamp/actions/DescribeLamps.yaml", "DescribeLamps\n");
    note("a draft that is no map", &half, "--service lamp");
    assert_snapshot!(said);
}
