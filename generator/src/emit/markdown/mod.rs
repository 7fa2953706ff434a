//! The reference docs: the API in Markdown, to be read on a code host as it is, or as an mdBook.
//!
//! One page for each action and a few for each service, with relative links. Prose of the spec is text wherever it
//! stands; the words of constraints and rules are those of the violations.

mod action;
mod errors;
mod example;
mod examples;
mod index;
mod json;
mod links;
mod members;
mod page;
mod paging;
mod releases;
mod summary;
mod types;
mod waiting;

use super::OutputFile;
use crate::model::{Api, Service};

/// The pages of all services, the one that leads to them, and the contents.
pub(crate) fn files(api: &Api<'_>) -> Vec<OutputFile> {
    let mut files = vec![index::of_api(api), summary::page(api)];
    files.extend(api.services.iter().flat_map(|service| of_service(api, service)));
    files
}

fn of_service(api: &Api<'_>, service: &Service<'_>) -> Vec<OutputFile> {
    let links = links::Links::new(service);
    let mut files = vec![
        index::of_service(api, &links),
        types::structs(&links),
        types::enums(&links),
        errors::page(&links),
        releases::page(&links),
    ];
    let links = links::Links::of_action(service);
    files.extend(service.actions.iter().map(|action| action::page(action, &links)));
    files
}
