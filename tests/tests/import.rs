//! Drafts from the vendor's metadata: `import/` has a small spec, and metadata that is ahead of it.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use clap::Parser;
use insta::assert_snapshot;
use tencentcloud_generator::{check, diagnostic::Code, generate};
use tencentcloud_tests::{drawn, plain, root};
use xtask::Cli;

const API: &str = "vendor/tccli/services/lamp/v20200101/api.json";

/// The fixture on disk, with a folder beside it for drafts.
struct Repository {
    folder: tempfile::TempDir,
}

/// What a run of the command came to.
struct Run {
    good: bool,
    stdout: String,
    stderr: String,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for (path, text) in files_below(&root().join("tests/import")) {
            repository.write(&format!("own/{path}"), &text);
        }
        repository
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
        let words = ["xtask", "import", "--vendor", &format!("{own}/vendor")].map(str::to_owned);
        let more =
            line.split_whitespace().map(|word| word.replace("[own]", &own).replace("[drafts]", &drafts));
        let cli = Cli::try_parse_from(words.into_iter().chain(more)).expect("the command line is right");
        let (code, text) = xtask::run(cli, Path::new(&own));
        let place = self.folder.path().display().to_string();
        let [stdout, stderr] =
            [text.stdout, text.stderr].map(|text| plain(&text).replace(&place, "[folder]"));
        Run { good: code == ExitCode::SUCCESS, stdout, stderr }
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
    for out in ["[own]", "[own]/spec", "[own]/target/new/folder", "[own]/../own/spec"] {
        let run = repository.run(&format!("--service lamp --draft --out {out}"));
        assert!(!run.good && run.stderr.contains("lies in the repository"), "{out}: {}", run.stderr);
    }
    assert_eq!(files_below(&repository.path("own")), before);
}
