//! The contents: every page once, folded by service and category, in the form that mdBook reads.

use super::{
    super::{Entry, OutputFile},
    index,
    page::{Page, prose},
};
use crate::model::{Action, Service};

pub(crate) fn page(entries: &[Entry]) -> OutputFile {
    let mut page = Page::new("SUMMARY.md", "spec", "Contents");
    page.paragraph("[API reference](README.md)");
    page.list(&entries.iter().map(|entry| entry.contents.clone()).collect::<Vec<_>>());
    page.file()
}

/// A service's part of the contents.
pub(crate) fn of_service(service: &Service<'_>) -> String {
    let module = &service.module;
    // What has no target is a heading that mdBook folds by.
    let category = |(name, actions): (&str, Vec<&Action<'_>>)| {
        let link = |action: &&Action<'_>| {
            let name = action.name.wire;
            format!("[{}]({module}/actions/{name}.md)", prose(name))
        };
        nested(&format!("[{}]()", prose(name)), &actions.iter().map(link).collect::<Vec<_>>())
    };
    let mut items: Vec<String> = index::categories(service).into_iter().map(category).collect();
    let pages = [("Types", "types"), ("Enums", "enums"), ("Error codes", "errors"), ("Releases", "releases")];
    items.extend(pages.map(|(title, file)| format!("[{title}]({module}/{file}.md)")));
    nested(&format!("[{}]({module}/README.md)", prose(&service.spec.file.title)), &items)
}

/// An item with a list below it.
fn nested(item: &str, items: &[String]) -> String {
    let below: Vec<String> = items.iter().map(|item| format!("\n- {}", item.replace('\n', "\n  "))).collect();
    format!("{item}{}", below.concat())
}
