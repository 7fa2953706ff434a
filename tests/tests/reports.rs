//! Findings for machines, and when `check --watch` looks again.

use std::path::Path;

use tencentcloud_generator::diagnostic::{At, Code, Diagnostic};
use tencentcloud_generator::{check, yaml::Span};
use tencentcloud_tests::root;
use xtask::{concerns_spec, workflow_command};

fn finding(file: &str, message: &str) -> Diagnostic {
    let mut finding = Diagnostic::error(Code::UnknownType, At::file(file), message);
    finding.span = Some(Span::point(3, 7));
    finding
}

#[test]
fn a_workflow_command_marks_the_place_and_says_all() {
    let finding = finding("spec/mini/types.yaml", "there is no type `Thign`")
        .expected("a type")
        .near("Thign", ["Thing"])
        .help("write it, or mend the name");
    assert_eq!(
        workflow_command(&finding),
        "::error file=spec/mini/types.yaml,line=3,endLine=3,col=7,endColumn=7,title=unknown-type::\
         there is no type `Thign`%0Aexpected a type%0Adid you mean `Thing`?%0Awrite it, or mend the name\n"
    );
}

#[test]
fn what_would_end_a_property_or_the_command_is_escaped() {
    let finding = finding("spec/a:b,c%d.yaml", "100% of it: a,b\r\nand ::error::");
    let line = workflow_command(&finding);
    assert!(line.starts_with("::error file=spec/a%3Ab%2Cc%25d.yaml,line=3,"), "{line}");
    assert!(line.ends_with("::100%25 of it: a,b%0D%0Aand ::error::\n"), "{line}");
    assert_eq!(line.lines().count(), 1);
}

#[test]
fn a_finding_without_a_place_or_over_several_lines_names_no_column_of_an_end() {
    let mut finding = finding("spec/mini/types.yaml", "it is missing");
    if let Some(span) = &mut finding.span {
        span.end.line = 5;
    }
    assert!(workflow_command(&finding).contains(",line=3,endLine=5,col=7,title="));
    finding.span = None;
    assert_eq!(
        workflow_command(&finding),
        "::error file=spec/mini/types.yaml,title=unknown-type::it is missing\n"
    );
}

#[test]
fn what_keeps_the_rest_from_being_judged_stands_first() {
    let mut sources = xtask::read_sources(&root().join("tests/bad/_base")).expect("the base can be read");
    let mut change = |path: &str, old: &str, new: &str| {
        let text = String::from_utf8(sources[path].clone()).expect("the base is UTF-8");
        assert!(text.contains(old), "the base has no `{old}`");
        sources.insert(path.to_owned(), text.replace(old, new).into_bytes());
    };
    // In the order of the paths, the file that can't be read would be the last.
    change("spec/common.yaml", "InternalError: Something", "Internal Error: Something");
    change("spec/common.yaml", "ap-guangzhou: Guangzhou, ", "");
    for (path, bytes) in sources.clone() {
        if let Some(path) = path.strip_prefix("spec/mini/") {
            sources.insert(format!("spec/zero/{path}"), bytes);
        }
    }
    sources.insert("spec/zero/types.yaml".to_owned(), b"structs: [\n".to_vec());
    let codes: Vec<&str> = check(&sources).iter().map(|finding| finding.code.name()).collect();
    assert_eq!(codes, ["yaml-syntax", "bad-name", "unknown-region"]);
}

#[test]
fn a_save_of_the_spec_is_looked_at_and_nothing_else() {
    let spec = Path::new("/repo/spec");
    let looked_at = |path: &str| concerns_spec(spec, Path::new(path));
    for path in [
        "/repo/spec/common.yaml",
        "/repo/spec/tag/actions/CreateTag.yaml",
        "/repo/spec/new/service.yaml",
        "/repo/spec/tag/stray.txt",
        "/repo/spec/tag",
    ] {
        assert!(looked_at(path), "{path}");
    }
    for path in [
        "/repo/spec/tag/.types.yaml.swp",
        "/repo/spec/.git/index",
        "/repo/spec/tag/types.yaml~",
        "/repo/spec/schema/action.json",
        "/repo/generated/tag/src/lib.rs",
        "/elsewhere/spec/common.yaml",
    ] {
        assert!(!looked_at(path), "{path}");
    }
}
