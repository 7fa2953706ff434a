//! What `check --fix` does to the text of a spec: what leaves no doubt, and nothing else.

use std::fmt::Write as _;

use tencentcloud_generator::{
    Sources,
    diagnostic::Severity,
    fix::{Fixed, fix},
};
use tencentcloud_tests::root;

const ACTION: &str = "spec/mini/actions/DoThing.yaml";
const SERVICE: &str = "spec/mini/service.yaml";

fn base() -> Sources {
    xtask::read_sources(&root().join("tests/bad/_base")).expect("the base can be read")
}

/// The base with a text in one of its files replaced.
fn with(path: &str, old: &str, new: &str) -> Sources {
    let mut sources = base();
    let text = text_of(&sources, path);
    assert!(text.contains(old), "the base has no `{old}`");
    sources.insert(path.to_owned(), text.replace(old, new).into_bytes());
    sources
}

fn text_of(sources: &Sources, path: &str) -> String {
    String::from_utf8(sources[path].clone()).expect("the spec is UTF-8")
}

/// What a fix makes of a file, of which it has to change that one alone.
fn fixed(sources: &Sources, path: &str) -> String {
    let Fixed { files, done } = fix(sources);
    assert!(!done.is_empty(), "nothing was fixed");
    assert_eq!(files.keys().collect::<Vec<_>>(), [path]);
    text_of(&files, path)
}

#[test]
fn a_slip_in_a_word_of_the_format_is_mended_where_it_stands() {
    let bad = with(ACTION, "effect: write", "effekt: wirte # As documented.");
    assert_eq!(
        fixed(&bad, ACTION),
        text_of(&base(), ACTION).replace("effect: write", "effect: write # As documented.")
    );
}

#[test]
fn a_name_that_the_path_of_the_file_has_is_added() {
    let bad = with(ACTION, "action: DoThing\n", "");
    assert_eq!(fixed(&bad, ACTION), text_of(&base(), ACTION));
}

#[test]
fn a_name_that_is_there_under_a_misspelt_key_is_not_added_beside_it() {
    // At the start of the file, both fixes would write at one place.
    let first = with(ACTION, "action: DoThing\n", "acction: DoThing\n");
    assert_eq!(fixed(&first, ACTION), text_of(&base(), ACTION));
    let about = "about: Does a thing.\n";
    let second =
        with(ACTION, &format!("action: DoThing\n{about}"), &format!("{about}acction: DoThing # The one.\n"));
    assert_eq!(fixed(&second, ACTION), text_of(&second, ACTION).replace("acction", "action"));
}

#[test]
fn what_stands_twice_in_a_list_goes_once() {
    let bad = with(
        ACTION,
        "errors: [ResourceNotFound.Thing]",
        "errors: [ResourceNotFound.Thing, ResourceNotFound.Thing]",
    );
    assert_eq!(fixed(&bad, ACTION), text_of(&base(), ACTION));
}

#[test]
fn idle_waivers_go_turn_by_turn_until_the_list_itself_is_idle() {
    let end = "RequestId: \"1\"}\n";
    let waivers = "    breaks:\n      - {rule: \"Count#range\", why: a.}\n      # Of the second.\n      - {rule: \"Size#range\", why: b.}\n";
    let bad = with(ACTION, end, &format!("{end}{waivers}"));
    // The comment stays, for what is deleted may not be what it speaks of.
    let left = fixed(&bad, ACTION);
    assert!(left.contains("# Of the second.") && !left.contains("Count#range"), "{left}");
    let bad = with(ACTION, end, &format!("{end}{}", waivers.replace("      # Of the second.\n", "")));
    assert_eq!(fixed(&bad, ACTION), text_of(&base(), ACTION));
}

#[test]
fn line_ends_and_comments_stay_as_they_are() {
    let mut bad = with(
        ACTION,
        "errors: [ResourceNotFound.Thing]",
        "errors: # All of them.\n  - ResourceNotFound.Thing # The one.\n  - ResourceNotFound.Thing",
    );
    let text = text_of(&bad, ACTION).replace('\n', "\r\n");
    bad.insert(ACTION.to_owned(), text.clone().into_bytes());
    assert_eq!(fixed(&bad, ACTION), text.replace("  - ResourceNotFound.Thing\r\n", ""));
}

#[test]
fn what_a_comment_explains_is_left_to_its_author() {
    let bad = with(
        ACTION,
        "errors: [ResourceNotFound.Thing]",
        "errors:\n  - ResourceNotFound.Thing\n  - ResourceNotFound.Thing # Also where it is new.",
    );
    assert!(fix(&bad).files.is_empty(), "a comment was deleted");
}

#[test]
fn a_word_that_can_mean_two_things_is_left_alone() {
    let bad = with(SERVICE, "title: Mini", "titel_of: Mini");
    assert!(fix(&bad).files.is_empty(), "a guess was written");
}

#[test]
fn a_fix_that_makes_a_key_stand_twice_is_not_made() {
    let bad = with(ACTION, "effect: write\n", "effect: write\neffekt: write\n");
    assert!(fix(&bad).files.is_empty(), "the file would no longer be read");
}

/// Fixes are promises: each one that is offered is made, what comes of it reads, and it is not offered again.
#[test]
fn every_fix_that_a_finding_offers_is_made() {
    let folder = root().join("tests/bad");
    let mut said = String::new();
    for entry in std::fs::read_dir(&folder).expect("the cases can be listed") {
        let name = entry.expect("a case can be listed").file_name().into_string().expect("a name is text");
        let mut sources = base();
        for (path, bytes) in xtask::read_sources(&folder.join(&name)).expect("the case can be read") {
            match path.strip_suffix(".removed") {
                Some(gone) => drop(sources.remove(gone)),
                None => drop(sources.insert(path, bytes)),
            }
        }
        let before = tencentcloud_generator::check(&sources);
        let Fixed { files, done } = fix(&sources);
        let offered = before.iter().filter(|finding| finding.fix.is_some()).count();
        assert!(done.len() >= offered, "{name}: {offered} fixes are offered, and {} are made", done.len());
        sources.extend(files);
        let after = tencentcloud_generator::check(&sources);
        assert!(
            after.iter().all(|finding| finding.fix.is_none()),
            "{name}: a fix is offered again: {after:#?}"
        );
        if offered > 0 {
            let _ = writeln!(said, "{name}: {offered}");
        }
        let broken = after.iter().any(|finding| finding.code.name() == "yaml-syntax");
        let was_broken = before.iter().any(|finding| finding.code.name() == "yaml-syntax");
        assert!(was_broken || !broken, "{name}: a fix broke the file");
        assert!(
            done.iter().all(|finding| finding.severity == Severity::Error),
            "{name}: a lint has one way out?"
        );
    }
    assert!(said.lines().count() >= 8, "hardly a case offers a fix:\n{said}");
}
