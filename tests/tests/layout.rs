//! The generator lays out Rust by itself, and means to do it exactly as prettyplease does, which is slower.

use tencentcloud_tests::{all_fixtures, files_of, own_spec};

/// The text without blank lines and without what stands above the first item.
fn items(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.skip_while(|line| line.starts_with("// ") || line.starts_with("//!")).collect()
}

#[test]
fn generated_rust_is_laid_out_as_prettyplease_does() {
    for spec in [own_spec(), all_fixtures()] {
        let files = files_of(&spec).unwrap_or_else(|findings| panic!("{findings}"));
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            // The facade is text from the start.
            if path.starts_with("generated/api/") {
                continue;
            }
            let mut parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("`{path}`: {error}"));
            parsed.attrs.clear();
            assert_eq!(items(text), items(&prettyplease::unparse(&parsed)), "`{path}`");
        }
    }
}
