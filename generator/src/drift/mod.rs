//! The spec beside the vendor's published metadata, row by row.
//!
//! The metadata is a second witness and not the source: where the two differ, the vendor's document at the spec's
//! version stands. What differs on purpose is accepted under `drift` in `service.yaml`, with the reason.
//!
//! Beside the rows there are hints: what the metadata's prose and examples seem to say, as far as a program can read
//! them. They are for the curator to look up, and settle nothing by themselves.

mod compare;
mod prose;
mod row;
mod shown;

use std::collections::{HashMap, HashSet};

use serde::Serialize;

pub use row::{BadRowId, Kind, Place, Row, RowId};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    metadata::{Examples, Metadata},
    model::Service,
};

/// What a service's spec and its metadata came to.
#[derive(Clone, Debug, Serialize)]
pub struct Drift {
    /// Everything in which the two differ: the actions by name, then the structs by name.
    pub rows: Vec<Row>,
    /// Where prose or examples go beyond the spec or against it, in the same order.
    pub hints: Vec<Row>,
    /// What accepts a row or a hint that is none.
    pub idle: Vec<Diagnostic>,
}

impl Drift {
    /// The rows that nothing accepts.
    pub fn unexplained(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.accepted.is_none())
    }

    /// The hints that nothing accepts.
    pub fn new_hints(&self) -> impl Iterator<Item = &Row> {
        self.hints.iter().filter(|hint| hint.accepted.is_none())
    }

    /// Whether every row is accepted, and every acceptance needed. A hint may be wrong, so none stands in the way.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.unexplained().next().is_none() && self.idle.is_empty()
    }
}

/// Compares a service with its metadata and the examples beside it, and with what it accepts of that.
///
/// The findings in [`Drift::idle`] have paths and no lines yet: see [`crate::locate`].
#[must_use]
pub fn compare(service: &Service<'_>, metadata: &Metadata, examples: &Examples) -> Drift {
    let (mut rows, mut hints) = compare::rows(service, metadata);
    hints.extend(shown::hints(service, metadata, examples));
    hints.sort_by_cached_key(|hint| hint.id.place.whole().to_string());
    let accepted = &service.spec.file.drift;
    let reasons: HashMap<&str, &str> = accepted
        .iter()
        .flat_map(|accepted| accepted.rows.iter().map(|row| (row.as_str(), accepted.why.as_str())))
        .collect();
    let mut found = HashSet::new();
    for row in rows.iter_mut().chain(&mut hints) {
        let id = row.id.to_string();
        row.accepted = reasons.get(id.as_str()).map(|why| (*why).to_owned());
        found.insert(id);
    }
    let at = At::file(&service.spec.path("service.yaml")).key("drift");
    let mut idle = Vec::new();
    for (place, accepted) in accepted.iter().enumerate() {
        for (row, id) in accepted.rows.iter().enumerate().filter(|(_, id)| !found.contains(*id)) {
            let at = at.index(place).key("rows").index(row);
            let message = format!("`{id}` accepts nothing: there is no such row");
            idle.push(Diagnostic::error(Code::IdleWaiver, at, message).help("delete it"));
        }
    }
    Drift { rows, hints, idle }
}
