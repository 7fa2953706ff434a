//! Pieces of generated files, so that a snapshot shows only what a fixture is about.

use std::fmt::Write as _;

use crate::{files_of, fixture};

/// Cuts pieces out of the generated files of a fixture. A piece is `file: item`, or `file: item / part of it`; the
/// item goes by words of its header, and the part by the start of its first line.
#[must_use]
pub fn cut(name: &str, pieces: &[&str]) -> String {
    let files = files_of(&fixture(name)).unwrap_or_else(|findings| panic!("{findings}"));
    let service = name.replace('_', "");
    let mut shown = String::new();
    for piece in pieces {
        let (file, wanted) = piece.split_once(": ").expect("a piece says its file");
        let path = format!("generated/{service}/{file}");
        let text = files.get(&path).unwrap_or_else(|| panic!("there is no `{path}` in {:?}", files.keys()));
        let (item, part) = wanted.split_once(" / ").map_or((wanted, None), |(item, part)| (item, Some(part)));
        let items = items(text).into_iter().filter(|found| header(found).contains(item));
        let found: Option<String> = match part {
            None => items.into_iter().next(),
            Some(part) => items.into_iter().find_map(|item| part_of(&item, part)),
        };
        let found = found.unwrap_or_else(|| panic!("`{path}` has no `{wanted}`:\n{text}"));
        writeln!(shown, "// {piece}\n{found}\n").expect("a String takes everything");
    }
    shown
}

/// The items of a generated file. Blank lines stand between them, and inside of them only behind indented lines.
#[must_use]
pub fn items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut last = "";
    for line in text.lines() {
        if line.is_empty() && !last.starts_with(' ') {
            items.push(String::new());
        } else if let Some(item) = items.last_mut() {
            item.push_str(line);
            item.push('\n');
        }
        last = line;
    }
    items.iter().map(|item| item.trim_end().to_owned()).collect()
}

/// An item without its docs and attributes, up to what is in it.
#[must_use]
pub fn header(item: &str) -> String {
    let code: Vec<&str> =
        item.lines().filter(|line| !line.starts_with("//") && !line.starts_with('#')).collect();
    code.join("\n").split('{').next().unwrap_or_default().to_owned()
}

/// A field, a variant or a function of an item, with its docs; or a section of the item's own docs by its title.
fn part_of(item: &str, start: &str) -> Option<String> {
    if start.starts_with("# ") {
        let (_, section) = item.split_once(&format!("/// {start}\n///\n"))?;
        return Some(section.split("\n///\n").next()?.split("\n#[").next()?.to_owned());
    }
    let mut part: Vec<&str> = Vec::new();
    for line in item.lines().skip_while(|line| !line.starts_with("    ")) {
        part.push(line);
        let is_indented_once = line.starts_with("    ") && !line.starts_with("     ");
        let is_doc = line.trim_start().starts_with("//");
        let ends = is_indented_once && !is_doc && (line == "    }" || line.ends_with(','));
        if ends {
            if part.iter().any(|line| line.trim_start().starts_with(start)) {
                return Some(part.join("\n").trim_matches('\n').to_owned());
            }
            part.clear();
        }
    }
    None
}
