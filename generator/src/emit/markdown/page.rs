//! A page in the making: headings, paragraphs, lists, tables and fences with blank lines between.

use std::{borrow::Cow, collections::HashMap};

use super::super::{OutputFile, print};
use crate::spec::{Note, Source};

pub(crate) use super::super::text::{code, markdown as prose};

/// A page in the making.
pub(crate) struct Page {
    path: String,
    text: String,
}

impl Page {
    /// A page below `generated/docs`, with what it is generated from and its title.
    pub(crate) fn new(path: &str, source: &str, title: &str) -> Self {
        let header = print::header(source);
        Self {
            path: format!("generated/docs/{path}"),
            text: format!("<!-- {header} -->\n\n# {}\n", braced(title)),
        }
    }

    fn block(&mut self, block: &str) -> &mut Self {
        self.text.push('\n');
        self.text.push_str(block);
        self.text.push('\n');
        self
    }

    pub(crate) fn heading(&mut self, level: usize, title: &str) -> &mut Self {
        self.block(&format!("{} {}", "#".repeat(level), braced(title)))
    }

    /// A paragraph of the generator's own Markdown.
    pub(crate) fn paragraph(&mut self, markdown: &str) -> &mut Self {
        self.block(markdown)
    }

    /// A list; none at all without items. An item may have lines below it, which are indented.
    pub(crate) fn list(&mut self, items: &[String]) -> &mut Self {
        if items.is_empty() {
            return self;
        }
        let lines: Vec<String> =
            items.iter().map(|item| format!("- {}", item.replace('\n', "\n  "))).collect();
        self.block(&lines.join("\n"))
    }

    /// A table. Whatever stands in a cell, it ends where the cell ends.
    pub(crate) fn table(&mut self, head: &[&str], rows: &[Vec<String>]) -> &mut Self {
        let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut lines = vec![line(head.iter().map(|&cell| cell.to_owned()).collect())];
        lines.push(format!("|{}", "---|".repeat(head.len())));
        lines.extend(rows.iter().map(|row| line(row.iter().map(|text| cell(text)).collect())));
        self.block(&lines.join("\n"))
    }

    /// Code. Its writers see to it that no line of it is a fence.
    pub(crate) fn fence(&mut self, language: &str, code: &str) -> &mut Self {
        self.block(&format!("```{language}\n{}\n```", code.trim_end()))
    }

    pub(crate) fn file(self) -> OutputFile {
        OutputFile { path: self.path, text: self.text }
    }
}

/// A heading whose last words in braces are text. mdBook would take them for attributes.
fn braced(title: &str) -> Cow<'_, str> {
    title.strip_suffix('}').map_or(Cow::Borrowed(title), |title| Cow::Owned(format!("{title}\\}}")))
}

/// What the vendor says of something, or that it does not.
pub(crate) fn about(about: Option<&str>) -> String {
    about.map_or_else(|| "The vendor does not describe it.".to_owned(), prose)
}

/// Prose that ends with a full stop, whatever the spec has.
pub(crate) fn full(text: &str) -> String {
    let end = if text.trim_end().ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{}{end}", prose(text))
}

/// A doubt that was settled, on one line.
pub(crate) fn note(of: &Note) -> String {
    format!(
        "**The documents show:** {} **Chosen:** {} **Why:** {}",
        full(&of.shows),
        full(&of.chosen),
        full(&of.why)
    )
}

/// Where a fact comes from.
pub(crate) fn source(of: &Source) -> String {
    let url = of.url.as_deref().map(|url| format!(" at {}", code(url))).unwrap_or_default();
    format!("Source: the vendor's page \"{}\"{url}, as of {}.", prose(&of.page), prose(&of.updated))
}

/// `a, b and c`.
pub(crate) fn join(items: &[String], last: &str) -> String {
    match items.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
        None => String::new(),
    }
}

/// `1 action`, `2 actions`.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// A pipe in code is not escaped yet, and would end the cell even there.
fn cell(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut backslashes = 0;
    for c in text.chars() {
        if c == '|' && backslashes % 2 == 0 {
            shown.push('\\');
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        shown.push(c);
    }
    shown
}

/// The anchors that code hosts give the headings of one page.
#[derive(Default)]
pub(crate) struct Anchors(HashMap<String, usize>);

impl Anchors {
    /// The anchor of the next heading with this visible text: lower case, blanks as hyphens, no punctuation, and a
    /// number where a heading above has the same one.
    pub(crate) fn next(&mut self, heading: &str) -> String {
        let kept = heading.to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        let anchor: String = kept.map(|c| if c == ' ' { '-' } else { c }).collect();
        let count = self.0.entry(anchor.clone()).or_default();
        *count += 1;
        if *count == 1 { anchor } else { format!("{anchor}-{}", *count - 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pipes_do_not_end_a_cell() {
        assert_eq!(cell(r"a \| b `|` \\| c"), r"a \| b `\|` \\\| c");
    }

    #[test]
    fn braces_at_the_end_of_a_heading_are_text() {
        let mut page = Page::new("page.md", "spec", "A set {a}");
        page.heading(2, "Another {b} `{c}`");
        assert!(page.text.ends_with("\n# A set {a\\}\n\n## Another {b} `{c}`\n"), "{}", page.text);
    }

    #[test]
    fn anchors_are_those_of_code_hosts() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next("2024-11-22 10:15:58"), "2024-11-22-101558");
        assert_eq!([anchors.next("Tag"), anchors.next("Tag")], ["tag", "tag-1"]);
    }
}
