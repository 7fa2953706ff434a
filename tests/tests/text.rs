//! Text of the spec is text wherever it ends up: it can't become code, markup or another line.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value as Json;
use tencentcloud_generator::Sources;
use tencentcloud_tests::{complete, files_of, fixture};

/// A spec with `@` wherever prose can stand.
const SPEC: [(&str, &str); 3] = [
    (
        "spec/text/service.yaml",
        r#"
service: text
title: @
about: @
version: "2024-01-01"
crate_version: 0.1.0
source: {url: @, page: @, updated: 2024-01-01}
hosts: {international: text.tencentcloudapi.com}
categories: {All: [Set]}
errors: {FailedOperation: @}
"#,
    ),
    (
        "spec/text/types.yaml",
        r#"
structs:
  Inner:
    about: @
    note: {shows: @, chosen: @, why: @}
    fields:
      Name: {type: String, about: @, default: @}
enums:
  Kind:
    of: String
    about: @
    note: {shows: @, chosen: @, why: @}
    values: {A: @}
"#,
    ),
    (
        "spec/text/actions/Set.yaml",
        r#"
action: Set
about: @
source: {page: @, updated: 2024-01-01}
effect: write
rate_limit: 20
region: none
deprecated: @
notes: [{shows: @, chosen: @, why: @}]
input:
  Kind: {type: Kind, about: @, deprecated: @}
  Size: {type: Integer, about: @, unit: @}
  Inner: {type: Inner, about: @, note: {shows: @, chosen: @, why: @}}
rules: [{at_least_one: [Kind, Size], note: {shows: @, chosen: @, why: @}}]
output: {Name: {type: String, about: @, deprecated: @}}
errors: [FailedOperation]
"#,
    ),
];

/// A text as YAML writes it, with everything but plain ASCII escaped.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            ' '..='~' => c.to_string(),
            c => format!("\\U{:08X}", u32::from(c)),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// The spec with a text in every place for one.
fn spec(text: &str) -> Sources {
    let text = quoted(text);
    let files = SPEC.map(|(path, template)| (path.to_owned(), template.replace('@', &text).into_bytes()));
    let mut sources = Sources::from(files);
    complete(&mut sources);
    sources
}

fn files(text: &str) -> BTreeMap<String, String> {
    files_of(&spec(text)).unwrap_or_else(|findings| panic!("{text:?}: {findings}"))
}

/// What is left of a file without the places where prose belongs: doc comments, the reason of `deprecated`, and the
/// description of a crate.
fn code(file: &str) -> Vec<&str> {
    let prose = ["///", "//!", "#[deprecated(", "note = \"", ")]", "description = \""];
    let lines = file.lines().filter(|line| !prose.iter().any(|start| line.trim_start().starts_with(start)));
    // A longer comment has more lines, and so may change nothing but their number.
    lines.filter(|line| !line.trim().is_empty()).collect()
}

/// The output is what it is with a tame text, but for comments; documents in JSON are still JSON.
fn stays_text(text: &str) {
    let (tame, wild) = (files("Tame."), files(text));
    assert!(tame.keys().eq(wild.keys()), "{text:?} changed the files");
    for (path, file) in &wild {
        match path.rsplit('.').next() {
            Some("rs") => {
                assert_eq!(code(&tame[path]), code(file), "{text:?} became code in `{path}`");
                let parsed = syn::parse_file(file);
                assert!(parsed.is_ok(), "{text:?} broke `{path}`: {:?}", parsed.err());
            }
            Some("toml") => assert_eq!(code(&tame[path]), code(file), "{text:?} became a key of `{path}`"),
            Some("json") => {
                let parsed = serde_json::from_str::<Json>(file);
                assert!(parsed.is_ok(), "{text:?} broke `{path}`: {:?}", parsed.err());
            }
            _ => {}
        }
    }
}

/// The docs of an item or a field, line by line.
fn docs(attributes: &[syn::Attribute]) -> Vec<String> {
    let docs = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let texts = docs.filter_map(|doc| match &doc.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    });
    texts.map(|text| text.trim().to_owned()).collect()
}

/// The lines of the description of the request's member `Size`, up to the first blank one.
fn description(files: &BTreeMap<String, String>) -> Vec<String> {
    let parsed = syn::parse_file(&files["generated/text/src/actions/set.rs"]).expect("the output is Rust");
    let request = parsed.items.iter().find_map(|item| match item {
        syn::Item::Struct(of) if of.ident == "SetRequest" => Some(of),
        _ => None,
    });
    let fields = &request.expect("the request is there").fields;
    let size = fields.iter().find(|field| field.ident.as_ref().is_some_and(|ident| ident == "size"));
    let lines = docs(&size.expect("the member is there").attrs);
    lines.into_iter().take_while(|line| !line.is_empty()).collect()
}

/// Markdown without markup, as a reader sees it.
fn read(lines: &[String]) -> String {
    let mut seen = String::new();
    let joined = lines.join(" ");
    let mut chars = joined.chars().peekable();
    while let Some(c) = chars.next() {
        let escapes = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        seen.push(if escapes { chars.next().unwrap_or(c) } else { c });
    }
    seen
}

/// Whether Markdown would start a block with this line: a heading, a list, a quote, a fence, a table or HTML.
fn starts_block(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    is_numbered
        || line.starts_with(['#', '>', '-', '*', '+', '=', '|', '<', ':'])
        || line.starts_with("~~~")
        || line.starts_with("```")
}

/// What has broken generators before, and what Markdown, Rust or a terminal takes for more than text.
const HOSTILE: [&str; 36] = [
    "*/ pub fn evil() {} /*",
    "\"] pub fn evil() {} #[doc = \"",
    "\\\"] pub fn evil() {}",
    "\"#] r#\" \"##",
    "// a comment",
    "#![allow(warnings)]",
    "#[doc(hidden)]",
    "one\ntwo",
    "one\r\npub fn evil() {}\rpub fn evil() {}",
    "one\u{2028}two\u{2029}three\u{85}four\u{b}five\u{c}six",
    "- a list\n- of two",
    "+ a list",
    "* a list",
    "1. a list",
    "23) a list",
    "# A heading",
    "A heading\n===",
    "A heading\n---",
    "> a quote",
    "| a | table |\n|---|---|",
    "```rust\npanic!()\n```",
    "~~~\ncode\n~~~",
    "    code",
    "[a link](https://example.com) [`Client`] [missing] ![x](y)",
    "<script>alert(1)</script> <!-- --> &amp; <unclosed",
    "https://example.com/<i>?a=`b`",
    "a `balanced` and an `unbalanced backtick",
    "``double`` ``` ` `` ````",
    "`",
    "\\",
    "\\`",
    "{} {0} {{ }} $crate $x$ %s",
    "\u{202e}turned around\u{202c} \u{2066}apart\u{2069}",
    "\u{200b}zero\u{200d}width\u{feff}\u{ad}\u{61c}",
    "\u{0}\u{7}\u{1b}[31mred\u{1b}[0m\u{7f}\u{9b}",
    "''' \"\"\" ]] [package]",
];

#[test]
fn hostile_text_stays_text() {
    HOSTILE.into_iter().for_each(stays_text);
}

#[test]
fn what_hides_or_turns_text_is_made_visible() {
    let description = description(&files("a\u{202e}b\u{200b}c\u{feff}d\u{1b}e\u{ad}f\u{61c}g"));
    assert_eq!(description, ["aU+202EbU+200BcU+FEFFdU+001BeU+00ADfU+061Cg"]);
}

#[test]
fn a_line_is_never_the_start_of_something_else() {
    for start in ["-", "+", "*", "#", "##", ">", "1.", "23)", "=", "===", "---", "~~~", ":", "|", "<b>"] {
        // At the start, and at every place where a line may be broken.
        for words in [0, 18, 19, 20, 21, 22] {
            let text = format!("{}{start} end", "word ".repeat(words));
            for line in description(&files(&text)) {
                assert!(!starts_block(&line), "{text:?} became the line {line:?}");
            }
        }
    }
}

#[test]
fn code_is_not_broken_over_lines() {
    // Nothing is escaped inside of code, so a line of it could start anything.
    for words in 15..22 {
        let text = format!("{}`a # b > c - d 1. e` end", "word ".repeat(words));
        let lines = description(&files(&text));
        assert!(lines.iter().any(|line| line.contains("`a # b > c - d 1. e`")), "{lines:?}");
    }
}

#[test]
fn a_long_word_has_a_line_of_its_own() {
    let long = "x".repeat(300);
    assert_eq!(description(&files(&format!("a {long} b"))), ["a", &long, "b"]);
}

#[test]
fn an_address_is_code() {
    assert_eq!(
        description(&files("See https://example.com/a_b, please.")),
        ["See `https://example.com/a_b`, please."]
    );
}

/// The fixture has hostile text also where no prose stands: in the values of enums, constraints and conditions.
#[test]
fn hostile_values_stay_values() {
    let files = files_of(&fixture("hostile_text")).unwrap_or_else(|findings| panic!("{findings}"));
    for (path, file) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let parsed = syn::parse_file(file).unwrap_or_else(|error| panic!("`{path}`: {error}"));
        let functions =
            parsed.items.iter().filter(|item| matches!(item, syn::Item::Fn(_) | syn::Item::Mod(_)));
        let is_index = path.ends_with("lib.rs") || path.ends_with("mod.rs");
        assert!(is_index || functions.count() == 0, "text became an item of `{path}`");
        let hidden = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}');
        assert!(!file.contains(hidden), "a mark that turns text around stands in `{path}`");
    }
    let kind = &files["generated/hostiletext/src/types/kind.rs"];
    for arm in [
        "\"`\" => Self::Backtick",
        "\"*/\" => Self::Comment",
        "\"\\\"]\" => Self::Attribute",
        "\"\\u{202e}\" => Self::Mark",
    ] {
        assert!(kind.contains(arm), "`{arm}` is missing in\n{kind}");
    }
}

#[test]
fn findings_carry_hostile_text_as_json() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for text in HOSTILE {
        let mut sources = spec("Tame.");
        let types = format!("structs: {{Inner: {{fields: {{Name: {{type: {}}}}}}}}}", quoted(text));
        sources.insert("spec/text/types.yaml".to_owned(), types.into_bytes());
        for (path, bytes) in &sources {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a file has a folder"))
                .expect("a folder can be made");
            std::fs::write(path, bytes).expect("a file can be written");
        }
        let command =
            xtask::Command::Check { fix: false, watch: false, lints: false, format: xtask::Report::Json };
        let (_, said) = xtask::run(xtask::Cli { root: None, command }, folder.path());
        let report: Json = serde_json::from_str(&said.stdout).expect("the report is JSON");
        let findings = report["diagnostics"].as_array().expect("the report has findings");
        let named = findings.iter().any(|finding| {
            let message = finding["message"].as_str();
            finding["code"] == "unknown-type" && message.is_some_and(|message| message.contains(text))
        });
        assert!(named, "{text:?}: {findings:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(text in "[\\s\\S]{0,200}") {
        stays_text(&format!("x{text}"));
        if !text.trim().is_empty() {
            stays_text(&text);
        }
    }

    /// Characters that mean something to Rust, Markdown or YAML, next to each other in every order.
    #[test]
    fn any_mix_of_marks_stays_text(text in "[-`\"\\\\*/#\\[\\](){}<>!&|~=+:_$'.1 \n]{1,80}") {
        stays_text(&format!("{text}."));
    }

    /// Without code and addresses, which are shown as they are, the reader sees the very text.
    #[test]
    fn the_reader_sees_the_text(text in "[-!-_a-~ ]{0,300}[a-z]") {
        let lines = description(&files(&text));
        let words: Vec<&str> = text.split_whitespace().collect();
        prop_assert_eq!(read(&lines), words.join(" "));
        for line in lines {
            prop_assert!(!starts_block(&line), "{:?} became the line {:?}", text, line);
        }
    }
}
