//! The contents: every page once, folded by service and category, in the form that mdBook reads.

use super::{
    super::OutputFile,
    index,
    page::{Page, prose},
};
use crate::model::{Action, Api, Service};

pub(crate) fn page(api: &Api<'_>) -> OutputFile {
    let mut page = Page::new("SUMMARY.md", "spec", "Contents");
    page.paragraph("[API reference](README.md)");
    page.list(&api.services.iter().map(of_service).collect::<Vec<_>>());
    page.file()
}

fn of_service(service: &Service<'_>) -> String {
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
