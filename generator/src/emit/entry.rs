//! What the files about all services say of one: little, so that a service can go before the next one comes.

use super::markdown;
use crate::model::Service;

/// A service in the facade and in the list of services.
pub(crate) struct Entry {
    pub(crate) module: String,
    pub(crate) feature: String,
    pub(crate) crate_name: String,
    pub(crate) crate_version: String,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) version: String,
    pub(crate) actions: usize,
    pub(crate) structs: usize,
    pub(crate) enums: usize,
    pub(crate) errors: usize,
    /// Its part of the contents of the docs.
    pub(crate) contents: String,
}

impl Entry {
    pub(crate) fn of(service: &Service<'_>) -> Self {
        let file = &service.spec.file;
        Self {
            module: service.module.clone(),
            feature: service.feature(),
            crate_name: service.crate_name(),
            crate_version: file.crate_version.clone(),
            title: file.title.clone(),
            about: file.about.clone(),
            version: file.version.clone(),
            actions: service.actions.len(),
            structs: service.structs.len(),
            enums: service.enums.len(),
            errors: service.errors.len(),
            contents: markdown::contents(service),
        }
    }
}
