//! What a curator is told: specs that are wrong, each in one way, and what is said of them.
//!
//! A case is a folder below `bad/`, with only those files in it that differ from the small good spec in `_base`. A file
//! called `<file>.removed` takes `<file>` away. What is too large or too odd for a file in the repository is made in
//! code below.

use std::{collections::BTreeSet, fs, iter, panic, sync::LazyLock};

use tencentcloud_generator::{
    Sources, check,
    diagnostic::{Code, Diagnostic, Severity},
    generate,
};
use tencentcloud_tests::{drawn, root};

/// No spec reaches these: they say that the generator itself is wrong. `count-mismatch` counts what was emitted against
/// the spec, and `bad-output` parses it, so each of them needs a bug to be seen.
const BUGS_OF_THE_GENERATOR: [Code; 2] = [Code::CountMismatch, Code::BadOutput];

/// No spec reaches this alone: it takes the one that callers have as well. `diff_command.rs` shows it.
const OF_TWO_SPECS: [Code; 1] = [Code::LowVersion];

/// The action of the base, which most of the cases change.
const ACTION: &str = "spec/mini/actions/DoThing.yaml";

/// A spec that is wrong, with what is said of it.
struct Case {
    name: String,
    sources: Sources,
    findings: Vec<Diagnostic>,
}

impl Case {
    fn new(name: impl Into<String>, sources: Sources) -> Self {
        let findings = check(&sources);
        Self { name: name.into(), sources, findings }
    }

    /// The base with one file replaced.
    fn of(name: &str, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let mut sources = base();
        sources.insert(path.to_owned(), bytes.into());
        Self::new(name, sources)
    }

    /// The base with the example's request replaced.
    fn request(name: &str, request: &str) -> Self {
        let action = text(&base()[ACTION]);
        let old = "{Name: rose, Limit: 1, Things: [{Name: rose, Color: RED}]}";
        assert!(action.contains(old), "the base has another request");
        Self::of(name, ACTION, action.replace(old, request))
    }
}

fn base() -> Sources {
    xtask::read_sources(&root().join("tests/bad/_base")).expect("the base can be read")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the base is UTF-8")
}

/// The cases on disk, by name.
fn written() -> Vec<Case> {
    let folder = root().join("tests/bad");
    let entries = fs::read_dir(&folder).expect("the cases can be listed");
    let names = entries.map(|entry| entry.expect("a case can be listed").file_name());
    let mut names: Vec<String> =
        names.map(|name| name.into_string().expect("a case's name is text")).collect();
    names.retain(|name| name != "_base");
    names.sort();
    let overlaid = |name: &String| {
        let mut sources = base();
        for (path, bytes) in xtask::read_sources(&folder.join(name)).expect("the case can be read") {
            match path.strip_suffix(".removed") {
                Some(gone) => drop(sources.remove(gone).expect("what is taken away is in the base")),
                None => drop(sources.insert(path, bytes)),
            }
        }
        sources
    };
    names.iter().map(|name| Case::new(name, overlaid(name))).collect()
}

/// The cases that are too large or too odd for a file in the repository.
fn made() -> Vec<Case> {
    let nested = |depth: usize| format!("{{Name: {}{}}}", "[".repeat(depth), "]".repeat(depth));
    // Each level stands for nine of the one before: a billion texts, were they ever written out.
    let bomb =
        iter::once("l0: &l0 [lol]\n".to_owned()).chain((1..10).map(|level| {
            format!("l{level}: &l{level} [{}]\n", vec![format!("*l{}", level - 1); 9].join(", "))
        }));
    // The first 256 characters are the bytes of Latin-1.
    let latin1 = text(&base()[ACTION]).replace("Does a thing", "Naïve");
    let latin1: Vec<u8> = latin1.chars().filter_map(|c| u8::try_from(c).ok()).collect();
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend("action: DoThing\n".encode_utf16().flat_map(u16::to_le_bytes));
    vec![
        Case::of("made-latin-1", ACTION, latin1),
        Case::of("made-utf-16", ACTION, utf16),
        Case::of("made-byte-order-mark", ACTION, format!("\u{feff}{}", text(&base()[ACTION]))),
        Case::of("made-nul-bytes", ACTION, "action: Do\0Thing\n"),
        Case::of("made-line-of-10-mb", ACTION, format!("action: {}\n", "x".repeat(10_000_000))),
        Case::of(
            "made-line-of-1-mb",
            ACTION,
            text(&base()[ACTION]).replace("Does a thing.", &"x".repeat(1_000_000)),
        ),
        Case::of("made-100000-brackets", ACTION, "[".repeat(100_000)),
        Case::of(
            "made-1000-levels",
            ACTION,
            (0..1000).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>(),
        ),
        Case::request("made-deep-example", &nested(130)),
        Case::request("made-rather-deep-example", &nested(100)),
        Case::of("made-alias-bomb", ACTION, bomb.collect::<String>()),
        Case::of("made-alias-loop", ACTION, "action: &a [*a]\n"),
    ]
}

fn all() -> &'static [Case] {
    static ALL: LazyLock<Vec<Case>> = LazyLock::new(|| written().into_iter().chain(made()).collect());
    &ALL
}

#[test]
fn every_finding_is_drawn_as_its_snapshot_shows() {
    let mut differ = Vec::new();
    for case in all() {
        let text = drawn(&case.findings, &case.sources);
        // The other cases are compared all the same, so that one run shows every change.
        if panic::catch_unwind(|| insta::assert_snapshot!(case.name.as_str(), text)).is_err() {
            differ.push(case.name.as_str());
        }
    }
    assert!(differ.is_empty(), "the findings of these cases are drawn in another way: {differ:#?}");
}

#[test]
fn no_snapshot_is_left_of_a_case_that_is_gone() {
    let snapshots = fs::read_dir(root().join("tests/tests/snapshots")).expect("the snapshots can be listed");
    let names = snapshots.map(|entry| entry.expect("a snapshot can be listed").file_name());
    for name in names.filter_map(|name| name.into_string().ok()) {
        let case = name.strip_prefix("bad_specs__").and_then(|name| name.strip_suffix(".snap"));
        let known = case.is_none_or(|case| all().iter().any(|known| known.name == case));
        assert!(known, "`{name}` belongs to no case");
    }
}

#[test]
fn the_base_of_the_cases_is_good() {
    let base = base();
    let findings = check(&base);
    assert!(findings.is_empty(), "{}", drawn(&findings, &base));
    assert!(generate(&base).is_ok());
}

#[test]
fn there_is_a_case_for_every_code() {
    let shown: BTreeSet<Code> =
        all().iter().flat_map(|case| &case.findings).map(|finding| finding.code).collect();
    let due = |code: &&Code| !BUGS_OF_THE_GENERATOR.contains(code) && !OF_TWO_SPECS.contains(code);
    let without: Vec<&Code> = Code::ALL.iter().filter(due).filter(|code| !shown.contains(code)).collect();
    assert!(without.is_empty(), "no case shows {without:?}");
    let reached: Vec<&Code> = BUGS_OF_THE_GENERATOR.iter().filter(|code| shown.contains(code)).collect();
    assert!(reached.is_empty(), "a spec reaches {reached:?}, which only a bug of the generator should");
}

#[test]
fn every_case_is_found_wanting() {
    let good = all().iter().filter(|case| case.findings.is_empty());
    let good: Vec<&str> = good.map(|case| case.name.as_str()).collect();
    assert!(good.is_empty(), "nothing is said of {good:?}");
}

#[test]
fn every_finding_points_into_its_file() {
    for case in all() {
        for finding in &case.findings {
            let text = case.sources.get(&finding.at.file).map(|bytes| str::from_utf8(bytes));
            // A file that is missing, is no text or is not read for its size has no place to point at.
            let readable = !matches!(finding.code, Code::NotUtf8 | Code::FileTooLarge | Code::StrayFile);
            let Some(Ok(text)) = text.filter(|_| readable) else { continue };
            let span = finding.span.unwrap_or_else(|| panic!("{}: no place: {}", case.name, finding.message));
            // Of an empty file, the first line is as good as there.
            let lines: Vec<&str> =
                iter::once(text).filter(|text| text.is_empty()).chain(text.lines()).collect();
            for (what, at) in [("starts", span.start), ("ends", span.end)] {
                let line = lines.get(at.line.wrapping_sub(1));
                // What is missing at the end of a file is shown behind its last line.
                let inside = line.is_some_and(|line| at.column <= line.chars().count() + 2)
                    || (at.line == lines.len() + 1 && at.column <= 2);
                assert!(inside, "{}: {} {what} outside of the file, at {at:?}", case.name, finding.message);
            }
            assert!(span.start < span.end, "{}: nothing is marked: {}", case.name, finding.message);
        }
    }
}

#[test]
fn every_error_says_what_to_do() {
    for case in all() {
        for finding in case.findings.iter().filter(|finding| finding.severity == Severity::Error) {
            let says = finding.expected.is_some()
                || finding.help.is_some()
                || finding.suggestion.is_some()
                || !finding.candidates.is_empty();
            assert!(says, "{}: {} [{}]", case.name, finding.message, finding.code);
        }
    }
}

#[test]
fn names_that_rust_keeps_for_itself_are_good() {
    let members = ["Type", "Self", "Move", "Fn", "Crate", "Box", "Build", "Send", "Extra", "Async", "Gen"];
    let members: String =
        members.iter().map(|name| format!("  {name}: {{type: String, about: A word of Rust.}}\n")).collect();
    let action = text(&base()[ACTION]);
    let case = Case::of("keywords", ACTION, action.replace("input:\n", &format!("input:\n{members}")));
    assert!(case.findings.is_empty(), "{}", drawn(&case.findings, &case.sources));
    let output = generate(&case.sources).expect("what has no findings is generated");
    let emitted = output.files.iter().find(|file| file.path.ends_with("do_thing.rs")).expect("the action");
    for name in ["type_", "self_", "move_", "fn_", "crate_", "build_", "send_", "extra_", "async_"] {
        assert!(emitted.text.contains(&format!("pub {name}: ")), "`{name}` is no field");
    }
}
