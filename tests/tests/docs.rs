//! The reference docs: nothing of the spec is missing, links lead somewhere, and the Rust in them compiles.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use serde_json::Value as Json;
use tencentcloud_generator::yaml::to_json;
use tencentcloud_tests::{all_fixtures, files_of, fixture, own_spec, root, write_exactly};

/// The pages on disk by their paths below `generated/docs`.
fn pages() -> BTreeMap<String, String> {
    files_below(&root().join("generated/docs"), "")
}

fn files_below(folder: &Path, prefix: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let entry = entry.expect("the entry can be read");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path(), &format!("{name}/")));
        } else {
            files.insert(name, fs::read_to_string(entry.path()).expect("the page is text"));
        }
    }
    files
}

/// The lines of a page outside of fences.
fn text_lines(page: &str) -> Vec<&str> {
    let mut fenced = false;
    let is_text = |line: &&str| {
        let is_fence = line.starts_with("```");
        fenced ^= is_fence;
        !fenced && !is_fence
    };
    page.lines().filter(is_text).collect()
}

/// The blocks of one language on a page.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let block = |rest: &str| rest.split("\n```").next().unwrap_or_default().to_owned();
    page.split(&start).skip(1).map(block).collect()
}

/// What stands below a heading, up to the next one of the same rank.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let rank = heading.split(' ').next().unwrap_or_default();
    let (_, rest) =
        page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("there is no `{heading}`"));
    rest.split(&format!("\n{rank} ")).next().unwrap_or_default()
}

/// The first cells of a section's table, which are code; the text that is empty is said in a word.
fn rows(section: &str) -> BTreeSet<String> {
    let cells = section.lines().filter_map(|line| line.strip_prefix("| "));
    let first = cells.filter_map(|line| line.split(" | ").next());
    let names = first.filter(|cell| *cell == "empty" || cell.contains('`'));
    names.map(|cell| cell.split('`').nth(1).unwrap_or_default().to_owned()).collect()
}

fn keys(of: &Json) -> BTreeSet<String> {
    of.as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default()
}

fn strings(of: &Json) -> BTreeSet<String> {
    let items = of.as_array().into_iter().flatten().filter_map(Json::as_str);
    items.map(str::to_owned).collect()
}

/// A file of the spec, as it stands on disk.
fn yaml(sources: &tencentcloud_generator::Sources, path: &str) -> Json {
    let text = String::from_utf8(sources[path].clone()).expect("the spec is text");
    to_json(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_item_of_the_spec_has_its_place() {
    let (sources, pages) = (own_spec(), pages());
    let services: Vec<&str> = sources.keys().filter_map(|path| path.strip_suffix("/service.yaml")).collect();
    assert!(!services.is_empty());
    let common = keys(&yaml(&sources, "spec/common.yaml")["errors"]);
    for folder in services {
        let module = folder.trim_start_matches("spec/").replace('/', "_");
        let service = yaml(&sources, &format!("{folder}/service.yaml"));
        let types = yaml(&sources, &format!("{folder}/types.yaml"));
        let page = |file: &str| pages[&format!("{module}/{file}")].as_str();
        assert!(section(&pages["README.md"], "# API reference").contains(&format!("({module}/README.md)")));
        for (name, of) in types["structs"].as_object().into_iter().flatten() {
            assert_eq!(rows(section(page("types.md"), &format!("## {name}"))), keys(&of["fields"]), "{name}");
        }
        for (name, of) in types["enums"].as_object().into_iter().flatten() {
            assert_eq!(rows(section(page("enums.md"), &format!("## {name}"))), keys(&of["values"]), "{name}");
        }
        let codes: BTreeSet<String> = keys(&service["errors"]).union(&common).cloned().collect();
        assert_eq!(rows(page("errors.md")), codes);
        for release in service["releases"].as_array().into_iter().flatten() {
            section(page("releases.md"), &format!("## {}", release["at"].as_str().expect("a date")));
        }
        let actions = format!("{folder}/actions/");
        let actions: Vec<&String> = sources.keys().filter(|path| path.starts_with(&actions)).collect();
        let listed = section(page("README.md"), "## Actions");
        assert_eq!(rows(listed).len(), actions.len());
        for path in actions {
            let action = yaml(&sources, path);
            let name = action["action"].as_str().expect("a name");
            assert!(listed.contains(&format!("(actions/{name}.md)")), "{name}");
            every_item_of_an_action_has_its_place(&action, page(&format!("actions/{name}.md")));
        }
    }
}

fn every_item_of_an_action_has_its_place(action: &Json, page: &str) {
    let name = &action["action"];
    assert_eq!(rows(section(page, "## Parameters")), keys(&action["input"]), "{name}");
    let mut output = keys(&action["output"]);
    output.insert("RequestId".to_owned());
    assert_eq!(rows(section(page, "## Response")), output, "{name}");
    assert_eq!(rows(section(page, "## Errors")), strings(&action["errors"]), "{name}");
    let examples = action["examples"].as_array().map_or(0, Vec::len);
    let unbuildable = page.matches("\nNo builder can make this request").count();
    assert_eq!(blocks(page, "rust").len() + unbuildable, examples, "{name}");
    assert_eq!((blocks(page, "json").len(), blocks(page, "sh").len()), (2 * examples, examples), "{name}");
    // Every JSON block can be read, and shows what the spec has.
    for (place, json) in blocks(page, "json").iter().enumerate() {
        let json: Json = serde_json::from_str(json).unwrap_or_else(|error| panic!("{name}: {error}"));
        let example = &action["examples"][place / 2];
        let (shown, given) = if place % 2 == 0 {
            (keys(&json), keys(&example["request"]))
        } else {
            assert_eq!(json["Response"], example["response"], "{name}");
            continue;
        };
        assert_eq!(shown, given, "{name}");
    }
}

/// The anchors of a page's headings, as code hosts make them.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    for line in text_lines(page).into_iter().filter(|line| line.starts_with('#')) {
        let title = line.trim_start_matches('#').trim().replace(['\\', '`'], "").to_lowercase();
        let slug: String = title
            .chars()
            .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
            .map(|c| if c == ' ' { '-' } else { c })
            .collect();
        let again = (1..).map(|number| format!("{slug}-{number}"));
        let free = std::iter::once(slug.clone()).chain(again).find(|anchor| !anchors.contains(anchor));
        anchors.extend(free);
    }
    anchors
}

/// The targets of a page's links.
fn links(page: &str) -> Vec<&str> {
    let targets = |line: &'_ str| -> Vec<(usize, usize)> {
        // A bracket behind a backslash is text.
        let starts = line.match_indices("](").filter(|(place, _)| !line[..*place].ends_with('\\'));
        starts.filter_map(|(place, _)| Some((place + 2, place + line[place..].find(')')?))).collect()
    };
    let lines = text_lines(page).into_iter();
    lines.flat_map(|line| targets(line).into_iter().map(move |(start, end)| &line[start..end])).collect()
}

#[test]
fn every_link_leads_somewhere() {
    links_lead_somewhere(&pages());
    let files = files_of(&all_fixtures()).unwrap_or_else(|findings| panic!("{findings}"));
    links_lead_somewhere(&files.into_iter().filter(|(path, _)| path.ends_with(".md")).collect());
}

fn links_lead_somewhere(pages: &BTreeMap<String, String>) {
    let mut seen = 0;
    for (path, page) in pages {
        // The contents have headings without a page.
        for link in links(page).into_iter().filter(|link| !link.is_empty()) {
            let (file, anchor) =
                link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
            let mut target: Vec<&str> = path.split('/').collect();
            target.pop();
            for step in file.split('/') {
                if step == ".." { target.truncate(target.len() - 1) } else { target.push(step) }
            }
            let target = target.join("/");
            let found = pages.get(&target).unwrap_or_else(|| panic!("{path} links to {link}"));
            if let Some(anchor) = anchor {
                assert!(anchors(found).contains(anchor), "{path} links to {link}");
            }
            seen += 1;
        }
    }
    assert!(seen > pages.len(), "links are found at all");
}

#[test]
fn the_contents_list_every_page_once() {
    let pages = pages();
    let mut listed: Vec<&str> = links(&pages["SUMMARY.md"]);
    listed.retain(|link| !link.is_empty());
    listed.sort_unstable();
    let others: Vec<&str> = pages.keys().map(String::as_str).filter(|path| *path != "SUMMARY.md").collect();
    assert_eq!(listed, others);
}

#[test]
fn the_contents_fold_by_service_and_category() {
    let files = files_of(&fixture("docs_page")).expect("the fixture is right");
    insta::assert_snapshot!("contents", files["generated/docs/SUMMARY.md"]);
}

#[test]
fn the_rust_of_every_page_compiles_without_a_warning() {
    compiles("docs-examples", &root().join("generated/api"), &pages());
}

#[test]
fn rust_out_of_strange_names_and_hostile_text_compiles_as_well() {
    let mut files = files_of(&all_fixtures()).unwrap_or_else(|findings| panic!("{findings}"));
    let folder = root().join("target/docs-fixtures");
    let runtime = root().join("runtime").canonicalize().expect("the runtime is there");
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\"]\nexclude = [\"generated/docs\", \"generated/openapi\"]\n\n\
         [workspace.package]\nedition = \"2024\"\nrust-version = \"1.95\"\nlicense = \"MIT OR Apache-2.0\"\n\n\
         [workspace.dependencies]\ntencentcloud-runtime = {{ path = {runtime:?}, default-features = false }}\n"
    );
    files.insert("Cargo.toml".to_owned(), workspace);
    fs::create_dir_all(&folder).expect("the folder can be made");
    write_exactly(&folder, "generated", &files);
    compiles("docs-fixtures-examples", &folder.join("generated/api"), &files);
}

/// Checks the Rust of pages as the modules of one crate over a facade with all its services.
fn compiles(name: &str, facade: &Path, pages: &BTreeMap<String, String>) {
    let pages = pages.iter().filter(|(path, _)| path.ends_with(".md"));
    let blocks: Vec<(&String, String)> = pages
        .flat_map(|(path, page)| blocks(page, "rust").into_iter().map(move |block| (path, block)))
        .collect();
    assert!(!blocks.is_empty());
    let folder = root().join("target").join(name);
    fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    let facade = facade.canonicalize().expect("the facade is there");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n[dependencies]\n\
         tencentcloud-api = {{ path = {facade:?}, default-features = false, features = [\"all\"] }}\n"
    );
    let module = |(place, (page, block)): (usize, &(&String, String))| {
        format!("// {page}\nmod example_{place} {{\n{block}\n}}\n")
    };
    let modules: String = blocks.iter().enumerate().map(module).collect();
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::write(folder.join("src/lib.rs"), format!("#![deny(warnings)]\n#![allow(dead_code)]\n\n{modules}"))
        .expect("the crate can be written");
    // The same versions as everywhere else, so that nothing has to be looked up.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--offline", "--quiet", "--target-dir"]).arg(root().join("target/docs-target"));
    let output = cargo.current_dir(&folder).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn an_action_page_says_all_and_hostile_text_stays_text() {
    let files = files_of(&fixture("docs_page")).expect("the fixture is right");
    insta::assert_snapshot!("action_page", files["generated/docs/docspage/actions/MakeThings.md"]);
    insta::assert_snapshot!("types_page", files["generated/docs/docspage/types.md"]);
    for (path, page) in files.iter().filter(|(path, _)| path.starts_with("generated/docs/")) {
        let prose: Vec<String> = text_lines(page).into_iter().skip(1).map(without_code).collect();
        let prose = prose.join("\n");
        for markup in ["<b", "<i", "<s", "\u{202e}"] {
            let bare = prose.match_indices(markup).any(|(place, _)| !prose[..place].ends_with('\\'));
            assert!(!bare, "{path} has {markup:?}");
        }
        // Every row of a table has as many cells as its head.
        let cells = |line: &str| line.replace(r"\|", "").matches('|').count();
        for pair in page.lines().collect::<Vec<_>>().windows(2) {
            if let [above, below] = pair
                && above.starts_with('|')
                && below.starts_with('|')
            {
                assert_eq!(cells(above), cells(below), "{path}: {below}");
            }
        }
    }
}

#[test]
fn the_page_of_an_action_names_the_waiters_that_call_it() {
    let files = files_of(&fixture("waiters")).expect("the fixture is right");
    let page =
        |action: &str| section(&files[&format!("generated/docs/waiters/actions/{action}.md")], "## Waiters");
    insta::assert_snapshot!(format!("{}\n{}", page("DescribeFlow"), page("ListVersions")));
}

/// A line without its code spans.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect()
}
