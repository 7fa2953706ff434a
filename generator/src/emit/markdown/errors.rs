//! The page of error codes, and the codes on the page of an action.

use super::{
    super::OutputFile,
    links::{Links, groups, title},
    page::{Page, about, code, prose},
};
use crate::model::{Action, ErrorCode};

pub(crate) fn page(links: &Links<'_, '_>) -> OutputFile {
    let service = links.service;
    let path = format!("{}/errors.md", service.module);
    let mut page = Page::new(&path, &service.spec.path("service.yaml"), &title(service, "Error codes"));
    page.paragraph(&format!(
        "In Rust the code of an error is read with {}; a code that is not listed here comes as `Unknown`. What stands \
         before the first dot is the code's family.",
        code(&format!("error.code_as::<{}::ErrorCode>()", service.module))
    ));
    for (heading, codes) in groups(service) {
        page.heading(2, &prose(heading));
        if codes.iter().any(|code| code.common) {
            page.paragraph("Every action of every service can answer these.");
        }
        table(&mut page, &codes, links);
    }
    page.file()
}

fn table(page: &mut Page, codes: &[&ErrorCode<'_>], links: &Links<'_, '_>) {
    let row = |of: &&ErrorCode<'_>| {
        let lists = |action: &&Action<'_>| action.spec.errors.iter().any(|listed| listed == of.name.wire);
        let listing: Vec<String> =
            links.service.actions.iter().filter(lists).map(|action| links.action(action.name.wire)).collect();
        vec![code(of.name.wire), about(of.about), code(&of.name.rust), listing.join(", ")]
    };
    page.table(
        &["Code", "Meaning", "`ErrorCode` in Rust", "Listed on the pages of"],
        &codes.iter().map(row).collect::<Vec<_>>(),
    );
}

/// The codes that the page of an action lists.
pub(crate) fn of_action(page: &mut Page, action: &Action<'_>, links: &Links<'_, '_>) {
    let listed = |of: &&ErrorCode<'_>| action.spec.errors.iter().any(|listed| listed == of.name.wire);
    let rows: Vec<Vec<String>> =
        links.service.errors.iter().filter(listed).map(|of| vec![links.error(of), about(of.about)]).collect();
    let common = links.common_codes();
    page.heading(2, "Errors");
    if rows.is_empty() {
        page.paragraph(&format!("Its page lists no codes. Every action can answer the {common}."));
    } else {
        page.table(&["Code", "Meaning"], &rows);
        page.paragraph(&format!("Every action can answer the {common} as well."));
    }
}
