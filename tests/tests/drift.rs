//! The spec beside the vendor's metadata: `drift/` has a small spec and metadata that agree, and each test changes one
//! of the two. The command over it is tested below.

use std::{fs, path::Path, process::ExitCode};

use clap::Parser;
use insta::assert_snapshot;
use serde_json::{Value, json};
use tencentcloud_generator::{
    Sources, check,
    drift::{Drift, Row, RowId, compare},
    locate,
    metadata::Metadata,
    with_model,
};
use tencentcloud_tests::{drawn, plain, root};
use xtask::Cli;

const SERVICE: &str = "spec/gauge/service.yaml";
const API: &str = "vendor/tccli/services/gauge/v20200101/api.json";

/// A spec and metadata that agree.
struct Pair {
    spec: Sources,
    metadata: Value,
}

impl Pair {
    fn new() -> Self {
        let folder = root().join("tests/drift");
        let spec = xtask::read_sources(&folder).expect("the spec can be read");
        let metadata = fs::read(folder.join(API)).expect("the metadata can be read");
        Self { spec, metadata: serde_json::from_slice(&metadata).expect("the metadata is JSON") }
    }

    /// Adds to the end of `service.yaml`.
    fn accept(&mut self, entry: &str) {
        self.spec.get_mut(SERVICE).expect("the file is there").extend(entry.bytes());
    }

    /// A member of the metadata; a new one if it has none of this name.
    fn member(&mut self, of: &str, name: &str) -> &mut Value {
        let members = self.metadata["objects"][of]["members"].as_array_mut().expect("members are a list");
        let place = members.iter().position(|member| member["name"] == name).unwrap_or_else(|| {
            members.push(json!({ "name": name, "type": "string", "member": "string" }));
            members.len() - 1
        });
        &mut members[place]
    }

    /// Takes a member out of the metadata.
    fn forget(&mut self, of: &str, name: &str) {
        let members = self.metadata["objects"][of]["members"].as_array_mut().expect("members are a list");
        members.retain(|member| member["name"] != name);
    }

    fn drift(&self) -> Drift {
        let findings = check(&self.spec);
        assert!(findings.is_empty(), "{}", drawn(&findings, &self.spec));
        let metadata = Metadata::read(self.metadata.to_string().as_bytes()).expect("the metadata is good");
        with_model(&self.spec, |api, _| {
            let service = api.and_then(|api| api.services.first()).expect("the spec has a service");
            compare(service, &metadata)
        })
    }

    /// The rows, each with what both sides say.
    fn rows(&self) -> Vec<String> {
        let said = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
        let text = |row: &Row| format!("{}: {}, {}", row.id, said(&row.spec), said(&row.metadata));
        self.drift().rows.iter().map(text).collect()
    }
}

#[test]
fn what_agrees_has_no_rows() {
    assert_eq!(Pair::new().rows(), [""; 0]);
}

#[test]
fn an_action_of_one_side_is_one_row_whatever_is_in_it() {
    let mut pair = Pair::new();
    let actions = pair.metadata["actions"].as_object_mut().expect("actions are a map");
    let set = actions.remove("Set").expect("the action is there");
    actions.insert("Reset".to_owned(), set);
    assert_eq!(
        pair.rows(),
        ["actions.Reset#missing: nothing, an action", "actions.Set#extra: an action, nothing"]
    );
}

#[test]
fn a_struct_of_one_side_is_one_row_beside_the_members_that_have_it() {
    let mut pair = Pair::new();
    let objects = pair.metadata["objects"].as_object_mut().expect("objects are a map");
    let told = objects.remove("Told").expect("the struct is there");
    objects.insert("Said".to_owned(), told);
    pair.member("ReadResponse", "Told")["member"] = json!("Said");
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.Told#type: [Told], [Said]",
            "structs.Said#missing: nothing, a struct",
            "structs.Told#extra: a struct, nothing",
        ]
    );
}

#[test]
fn an_action_and_a_struct_of_one_name_are_told_apart() {
    let mut pair = Pair::new();
    pair.metadata["actions"]["New"] = json!({ "input": "ReadRequest", "output": "SetResponse" });
    pair.metadata["objects"]["New"] = json!({ "members": [] });
    assert_eq!(
        pair.rows(),
        ["actions.New#missing: nothing, an action", "structs.New#missing: nothing, a struct"]
    );
}

#[test]
fn members_of_one_side_are_rows_of_requests_responses_and_structs() {
    let mut pair = Pair::new();
    for of in ["SetRequest", "ReadResponse", "Told"] {
        pair.member(of, "New")["type"] = json!("list");
    }
    pair.member("SetRequest", "Off")["disabled"] = json!(true);
    pair.forget("SetRequest", "Size");
    pair.forget("ReadResponse", "Both");
    pair.forget("Told", "Unit");
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.New#missing: nothing, [String]",
            "actions.Read.output.Both#extra: Both, nothing",
            "actions.Set.input.New#missing: nothing, [String]",
            "actions.Set.input.Off#missing: nothing, a disabled String",
            "actions.Set.input.Size#extra: unsigned Integer, nothing",
            "structs.Told.New#missing: nothing, [String]",
            "structs.Told.Unit#extra: String, nothing",
        ]
    );
}

#[test]
fn only_a_response_has_a_request_id_that_nobody_writes_down() {
    let mut pair = Pair::new();
    pair.forget("SetResponse", "RequestId");
    pair.member("SetRequest", "RequestId");
    pair.member("Told", "RequestId");
    assert_eq!(
        pair.rows(),
        [
            "actions.Set.input.RequestId#missing: nothing, String",
            "structs.Told.RequestId#missing: nothing, String"
        ]
    );
}

#[test]
fn types_differ_by_scalar_struct_and_list() {
    let cases = [
        ("Name", "int", "int64", "String, Integer"),
        ("Name", "list", "string", "String, [String]"),
        ("Names", "string", "string", "[String], String"),
        ("Names", "list", "float", "[String], [Float]"),
        ("Count", "float", "float", "Integer, Float"),
        ("Count", "string", "string", "Integer, String"),
        ("Ratio", "int", "int64", "Float, Integer"),
        ("Dry", "int", "uint64", "Boolean, unsigned Integer"),
        ("Day", "string", "string", "Date, String"),
        ("Day", "string", "datetime", "Date, Timestamp"),
        ("At", "string", "date", "Timestamp, Date"),
        ("Asked", "object", "Both", "Asked, Both"),
        ("Asked", "string", "string", "Asked, String"),
        ("Name", "object", "Both", "String, Both"),
        ("Color", "int", "int64", "Color, Integer"),
        ("Level", "string", "string", "Level, String"),
        ("Both", "object", "Both", "[Both], Both"),
    ];
    for (name, form, content, said) in cases {
        let mut pair = Pair::new();
        let member = pair.member("SetRequest", name);
        member["type"] = json!(form);
        member["member"] = json!(content);
        let rows = pair.rows();
        assert!(
            rows.contains(&format!("actions.Set.input.{name}#type: {said}")),
            "{name}, {content}: {rows:?}"
        );
    }
}

#[test]
fn only_a_sign_that_the_spec_rules_out_is_a_row() {
    let mut pair = Pair::new();
    // The spec says of `Count` and `Level` nothing about a sign.
    pair.member("SetRequest", "Count")["member"] = json!("uint64");
    pair.member("SetRequest", "Level")["member"] = json!("uint64");
    pair.member("SetRequest", "Size")["member"] = json!("int64");
    assert_eq!(pair.rows(), ["actions.Set.input.Size#type: unsigned Integer, Integer"]);
}

#[test]
fn both_ways_to_write_a_timestamp_are_one_type() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "At")["member"] = json!("datetime");
    assert_eq!(pair.rows(), [""; 0]);
}

#[test]
fn what_requests_carry_is_compared_for_being_required() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Name")["required"] = json!(0);
    pair.member("SetRequest", "Count")["required"] = json!(1);
    pair.member("Asked", "Note")["required"] = json!(true);
    pair.member("Both", "Id")["required"] = json!(false);
    // Nobody is asked for what only responses carry.
    pair.member("ReadResponse", "Told")["required"] = json!(true);
    pair.member("Told", "Unit")["required"] = json!(true);
    assert_eq!(
        pair.rows(),
        [
            "actions.Set.input.Name#required: required, optional",
            "actions.Set.input.Count#required: optional, required",
            "structs.Asked.Note#required: optional, required",
            "structs.Both.Id#required: required, optional",
        ]
    );
}

#[test]
fn what_responses_carry_is_compared_for_being_null() {
    let mut pair = Pair::new();
    pair.member("ReadResponse", "Told")["value_allowed_null"] = json!(false);
    pair.member("Told", "Unit")["value_allowed_null"] = json!(true);
    pair.member("Both", "Id")["value_allowed_null"] = json!(false);
    // The service answers nothing of what only requests carry.
    pair.member("SetRequest", "Count")["value_allowed_null"] = json!(true);
    pair.member("Asked", "Note")["value_allowed_null"] = json!(true);
    assert_eq!(
        pair.rows(),
        [
            "actions.Read.output.Told#nullable: nullable, never null",
            "structs.Both.Id#nullable: nullable, never null",
            "structs.Told.Unit#nullable: never null, nullable",
        ]
    );
}

#[test]
fn what_the_metadata_leaves_open_is_no_row() {
    let mut pair = Pair::new();
    for (of, name, key) in
        [("SetRequest", "Name", "required"), ("ReadResponse", "Told", "value_allowed_null")]
    {
        let member = pair.member(of, name).as_object_mut().expect("a member is a map");
        assert!(member.remove(key).is_some(), "`{of}.{name}` has no `{key}`");
    }
    assert_eq!(pair.rows(), [""; 0]);
}

/// Metadata and a spec with a row of each kind at each kind of place that can have it.
fn with_all_kinds() -> Pair {
    let mut pair = Pair::new();
    pair.metadata["actions"]["New"] = json!({ "input": "ReadRequest", "output": "SetResponse" });
    pair.metadata["objects"]["New"] = json!({ "members": [] });
    for of in ["SetRequest", "ReadResponse", "Told"] {
        pair.member(of, "New");
    }
    pair.forget("SetRequest", "Size");
    pair.member("SetRequest", "Name")["required"] = json!(false);
    let list = json!({ "name": "Both", "type": "list", "member": "Both", "value_allowed_null": true });
    *pair.member("ReadResponse", "Both") = list;
    let number = json!({ "name": "Unit", "type": "int", "member": "int64", "value_allowed_null": true });
    *pair.member("Told", "Unit") = number;
    pair
}

#[test]
fn an_id_is_read_as_it_is_printed() {
    let drift = with_all_kinds().drift();
    assert_eq!(drift.rows.len(), 11);
    for row in &drift.rows {
        assert_eq!(row.id.to_string().parse::<RowId>().as_ref(), Ok(&row.id), "{}", row.id);
    }
}

#[test]
fn a_row_is_accepted_with_its_reason_and_the_others_are_not() {
    let mut pair = with_all_kinds();
    pair.accept("drift:\n  - rows: [actions.New#missing, structs.New#missing]\n    why: It is too new.\n");
    let drift = pair.drift();
    let accepted: Vec<(String, &str)> = drift
        .rows
        .iter()
        .filter_map(|row| row.accepted.as_deref().map(|why| (row.id.to_string(), why)))
        .collect();
    let [action, struct_] = ["actions.New#missing", "structs.New#missing"].map(str::to_owned);
    assert_eq!(accepted, [(action, "It is too new."), (struct_, "It is too new.")]);
    assert_eq!(drift.unexplained().count(), 9);
    assert!(drift.idle.is_empty() && !drift.is_settled());
}

#[test]
fn an_acceptance_that_no_row_needs_is_an_error_at_its_line() {
    let mut pair = Pair::new();
    pair.member("SetRequest", "Name")["required"] = json!(false);
    pair.accept(
        "drift:\n  - rows:\n      - actions.Set.input.Name#required\n      - actions.Set.input.Count#type\n    why: Once it was so.\n",
    );
    let mut drift = pair.drift();
    assert_eq!(drift.unexplained().count(), 0);
    assert!(!drift.is_settled(), "an idle acceptance is an error");
    locate(&mut drift.idle, &pair.spec);
    assert_snapshot!(drawn(&drift.idle, &pair.spec));
}

#[test]
fn metadata_that_can_not_be_read_says_where_and_why() {
    let good = Pair::new().metadata;
    let with = |pointer: &str, value: Value| {
        let mut metadata = good.clone();
        *metadata.pointer_mut(pointer).unwrap_or_else(|| panic!("`{pointer}` leads nowhere")) = value;
        format!("{metadata:#}")
    };
    let name = "/objects/SetRequest/members/0";
    let member = |form: &str, content: &str| json!({ "name": "Name", "type": form, "member": content });
    let cases = [
        ("nothing", String::new()),
        ("cut off", format!("{good:#}").lines().take(20).collect::<Vec<_>>().join("\n")),
        ("no JSON", "{\n  actions: {}\n}".to_owned()),
        ("another layout", "{\n  \"openapi\": \"3.1.0\"\n}".to_owned()),
        ("a list for a map", with("/actions", json!([]))),
        ("an action without a response", with("/actions/Set", json!({ "input": "SetRequest" }))),
        ("an action with an unknown request", with("/actions/Set/input", json!("Gone"))),
        ("an unknown scalar", with(name, member("string", "decimal"))),
        ("an unknown form", with(name, member("map", "string"))),
        ("an unknown element", with(name, member("list", "decimal"))),
        ("a struct that is not there", with(name, member("object", "Gone"))),
        (
            "a member that stands twice",
            with(name, json!({ "name": "Count", "type": "string", "member": "string" })),
        ),
        ("a word for a truth", with(&format!("{name}/required"), json!("yes"))),
        ("a number for a truth", with(&format!("{name}/required"), json!(2))),
        ("an object that stands twice", format!("{good:#}").replace("\"Told\": {", "\"Both\": {")),
    ];
    let said = cases.map(|(what, text)| {
        let error = Metadata::read(text.as_bytes()).expect_err(what);
        format!("{what}:\n    {error}\n")
    });
    assert_snapshot!(said.concat());
}

// The command.

/// A spec and metadata on disk.
struct Repository {
    folder: tempfile::TempDir,
}

/// What a run of the command came to.
struct Run {
    good: bool,
    stdout: String,
    stderr: String,
}

impl Run {
    /// Both outputs as text, without the folder's own name.
    fn text(&self, repository: &Repository) -> String {
        let text = format!("good: {}\n---- stdout\n{}---- stderr\n{}", self.good, self.stdout, self.stderr);
        text.replace(&repository.folder.path().display().to_string(), "[folder]")
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }
}

impl Repository {
    fn new(pair: &Pair) -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for (path, bytes) in &pair.spec {
            repository.write(path, bytes);
        }
        repository.write(API, format!("{:#}", pair.metadata).as_bytes());
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
        let words = ["xtask", "drift", "--vendor", vendor.to_str().expect("the name is text")];
        let words = words.into_iter().chain(more.split_whitespace());
        let cli = Cli::try_parse_from(words).expect("the command line is right");
        let (code, text) = xtask::run(cli, self.folder.path());
        Run { good: code == ExitCode::SUCCESS, stdout: plain(&text.stdout), stderr: plain(&text.stderr) }
    }
}

#[test]
fn a_report_for_people_ends_with_what_to_paste() {
    let mut pair = with_all_kinds();
    pair.accept("drift:\n  - rows: [structs.New#missing, structs.Told#extra]\n    why: It is too new.\n");
    let repository = Repository::new(&pair);
    let run = repository.run("");
    assert!(!run.good, "what nothing explains is an error");
    assert_snapshot!(run.text(&repository));
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
    assert_eq!(run.stdout, "gauge 2020-01-01: 11 rows, 11 accepted, 0 unexplained, 0 idle\n");
    assert_eq!(repository.run("--format json").json()["settled"], true);
}

#[test]
fn an_idle_acceptance_alone_is_an_error() {
    let mut pair = Pair::new();
    pair.accept("drift:\n  - rows: [structs.Told#extra]\n    why: It was too new.\n");
    let run = Repository::new(&pair).run("");
    assert!(!run.good && run.stderr.contains("error[idle-waiver]"), "{}", run.stderr);
    assert_eq!(run.stdout, "gauge 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 1 idle\n");
}

#[test]
fn only_the_services_that_are_named_are_compared() {
    let pair = Pair::new();
    let repository = Repository::new(&pair).with_second(&pair, "meter", "meter");
    let both = "gauge 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle\n\
                meter 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle\n";
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
    assert_eq!(run.stdout, "as 2020-01-01: 0 rows, 0 accepted, 0 unexplained, 0 idle\n");
}

#[test]
fn what_keeps_a_comparison_from_starting_is_said_with_what_to_do() {
    let pair = Pair::new();
    let mut said = String::new();
    let mut note = |what: &str, repository: &Repository, run: &Run| {
        assert!(!run.good, "{what}");
        said.push_str(&format!("==== {what}\n{}", run.text(repository)));
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
    let mut other = Pair::new();
    other.metadata["metadata"]["apiVersion"] = json!("2025-01-01");
    repository.write(API, other.metadata.to_string().as_bytes());
    note("a file in the wrong place", &repository, &repository.run("--service gauge"));
    assert_snapshot!(said);
}
