//! The excerpts in the documentation are what stands in the files that they name.

use std::fs;

use tencentcloud_tests::root;

/// The excerpts of a page: the file that each names, and its lines.
fn excerpts(page: &str) -> Vec<(String, Vec<String>)> {
    let mut excerpts = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(file) = line.strip_prefix("<!-- excerpt: ").and_then(|rest| rest.strip_suffix(" -->"))
        else {
            continue;
        };
        let fence = lines.next().unwrap_or_default();
        assert!(fence.starts_with("```"), "a fenced block follows the excerpt of `{file}`, not {fence:?}");
        let block = lines.by_ref().take_while(|line| !line.starts_with("```")).map(str::to_owned);
        excerpts.push((file.to_owned(), block.collect()));
    }
    excerpts
}

#[test]
fn every_excerpt_stands_in_its_file() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the page is there");
    let excerpts = excerpts(&page);
    assert!(excerpts.len() >= 5, "the tour shows the YAML and what it becomes");
    for (file, lines) in excerpts {
        let text = fs::read_to_string(root().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        // An ellipsis stands for any number of lines.
        let mut rest = text.as_str();
        for run in lines.split(|line| line == "…").filter(|run| !run.is_empty()) {
            let run = run.join("\n");
            let Some((_, behind)) = rest.split_once(run.as_str()) else {
                panic!("`{file}` no longer has, in this order:\n{run}");
            };
            rest = behind;
        }
    }
}

#[test]
fn the_readme_names_the_two_commands() {
    let page = fs::read_to_string(root().join("README.md")).expect("the page is there");
    for command in ["cargo xtask codegen", "cargo test --workspace"] {
        assert!(page.contains(command), "{command}");
    }
}
