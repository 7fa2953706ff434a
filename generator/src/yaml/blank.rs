//! Blanks in files that can't be checked, because something else in their service can't be read.

use super::{
    YamlPath,
    node::{Data, Node},
};
use crate::diagnostic::{At, Code, Diagnostic};

/// The keys of texts that may be left out or not, but never left blank.
const TEXTS: [&str; 9] =
    ["about", "chosen", "deprecated", "page", "shows", "title", "unit", "updated", "why"];

/// The texts that a file leaves blank; none if it is not YAML, of which more is to be said than that.
pub(crate) fn blanks(file: &str, text: &str) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if let Ok(Some(root)) = Node::parse(text) {
        walk(&root, &At::file(file), &mut findings);
    }
    findings
}

fn walk(node: &Node, at: &At, findings: &mut Vec<Diagnostic>) {
    match &node.data {
        Data::List(items) => {
            items.iter().enumerate().for_each(|(place, item)| walk(item, &at.index(place), findings));
        }
        Data::Map(entries) => {
            for (key, value) in entries {
                let name = key.scalar().unwrap_or_default();
                let place = at.key(name);
                match &value.data {
                    Data::String(text) if TEXTS.contains(&name) && text.trim().is_empty() => {
                        let mut finding = Diagnostic::error(Code::MissingAbout, place, "the text is blank");
                        finding.span = Some(value.span);
                        findings.push(finding.help("write it, or leave it out where the format lets you"));
                    }
                    // What an example carries is the vendor's, whatever its members are called.
                    _ if is_example(&at.path) && matches!(name, "request" | "response") => {}
                    _ => walk(value, &place, findings),
                }
            }
        }
        _ => {}
    }
}

fn is_example(path: &YamlPath) -> bool {
    path.segments().len() == 2 && path.place_in("examples").is_some()
}
