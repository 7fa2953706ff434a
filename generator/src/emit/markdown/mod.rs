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

use super::Job;
use crate::{model::Service, spec::CommonFile};
use links::Links;

pub(crate) use index::of_all;
pub(crate) use summary::{of_service as contents, page as contents_of_all};

/// The places of a service's items, as its pages and those of its actions see them.
pub(crate) struct Pages<'s, 'a> {
    common: &'a CommonFile,
    service: Links<'s, 'a>,
    action: Links<'s, 'a>,
}

impl<'s, 'a> Pages<'s, 'a> {
    pub(crate) fn new(common: &'a CommonFile, service: &'s Service<'a>) -> Self {
        Self { common, service: Links::new(service), action: Links::of_action(service) }
    }

    /// What makes the pages, one job a page.
    pub(crate) fn jobs(&self) -> Vec<Job<'_>> {
        let links = &self.service;
        let mut jobs: Vec<Job<'_>> = vec![
            Box::new(|| Ok(index::of_service(self.common, links).into())),
            Box::new(|| Ok(types::structs(links).into())),
            Box::new(|| Ok(types::enums(links).into())),
            Box::new(|| Ok(errors::page(links).into())),
            Box::new(|| Ok(releases::page(links).into())),
        ];
        let actions = links.service.actions.iter();
        jobs.extend(actions.map(|of| Box::new(|| Ok(action::page(of, &self.action).into())) as Job<'_>));
        jobs
    }
}
