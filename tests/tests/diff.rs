//! What a change of the spec means for callers: `diff/` has a small spec, and each line of `diff/verdicts.txt` changes
//! one thing in it and says what is found of that, all of it and nothing else.

#[path = "diff/edits.rs"]
mod edits;

use edits::{changes, lines, sides, sources_of, table, trees};
use tencentcloud_generator::{
    check,
    diff::{Change, Kind, Reason, Verdict, Version},
};
use tencentcloud_tests::{drawn, root};

#[test]
fn every_change_of_the_table_is_found_with_its_verdict_and_nothing_else() {
    let mut wrong = String::new();
    for line in table() {
        let [old, new] = sides(&line);
        let found = lines(&changes(&old, &new));
        let mut expected = line.found.clone();
        expected.sort_unstable();
        if found != expected {
            wrong.push_str(&format!("{:?}\n  expected {expected:#?}\n  found {found:#?}\n", line.edits));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn with_the_sides_swapped_what_came_goes_and_all_else_turns_round() {
    for line in table() {
        let [old, new] = sides(&line);
        let mut there: Vec<_> = changes(&old, &new).into_iter().map(|of| (of.id(), of.old, of.new)).collect();
        let turned = |change: Change| {
            let kind = match change.kind {
                Kind::New => Kind::Deleted,
                Kind::Deleted => Kind::New,
                kind => kind,
            };
            (Change { kind, ..change.clone() }.id(), change.new, change.old)
        };
        let mut back: Vec<_> = changes(&new, &old).into_iter().map(turned).collect();
        there.sort();
        back.sort();
        assert_eq!(there, back, "{:?}", line.edits);
    }
}

#[test]
fn the_spec_of_the_table_is_good_and_equals_itself() {
    let sources = sources_of(&trees());
    let findings = check(&sources);
    assert!(findings.is_empty(), "{}", drawn(&findings, &sources));
    assert!(changes(&sources, &sources).is_empty());
}

#[test]
fn every_reason_is_given_by_a_line_of_the_table_or_by_the_way_back() {
    let mut given: Vec<Reason> = Vec::new();
    for line in table() {
        let [old, new] = sides(&line);
        given.extend(changes(&old, &new).iter().map(|change| change.reason));
        given.extend(changes(&new, &old).iter().map(|change| change.reason));
    }
    let missing: Vec<&Reason> = Reason::ALL
        .iter()
        // A whole service is a line of its own test.
        .filter(|reason| !given.contains(reason) && **reason != Reason::NewService)
        .collect();
    assert!(missing.is_empty(), "no line of the table shows {missing:?}");
}

#[test]
fn the_page_of_the_format_has_every_reason_with_its_verdict() {
    let page = std::fs::read_to_string(root().join("spec/README.md")).expect("the page is there");
    let is_told = |reason: &&Reason| {
        let (start, end) = (format!("| {} | ", reason.verdict()), format!(" | {} |", reason.why()));
        page.lines().any(|line| line.starts_with(&start) && line.ends_with(&end))
    };
    let missing: Vec<&Reason> = Reason::ALL.iter().filter(|reason| !is_told(reason)).collect();
    assert!(missing.is_empty(), "`spec/README.md` has no row for {missing:?}");
}

#[test]
fn versions_move_as_cargo_asks() {
    for (old, verdict, new) in [
        ("0.1.0", None, "0.1.0"),
        ("0.1.0", Some(Verdict::Patch), "0.1.1"),
        ("0.1.7", Some(Verdict::Minor), "0.1.8"),
        ("0.1.7", Some(Verdict::Breaking), "0.2.0"),
        ("1.2.3", None, "1.2.3"),
        ("1.2.3", Some(Verdict::Patch), "1.2.4"),
        ("1.2.3", Some(Verdict::Minor), "1.3.0"),
        ("1.2.3", Some(Verdict::Breaking), "2.0.0"),
    ] {
        let version: Version = old.parse().expect("the version is one");
        assert_eq!(version.after(verdict).to_string(), new, "{old} {verdict:?}");
    }
    for text in ["", "1", "1.2", "1.2.3.4", "01.2.3", "+1.2.3", "1.2.3-alpha", "1.2.x"] {
        assert!(text.parse::<Version>().is_err(), "`{text}` is no version");
    }
}
