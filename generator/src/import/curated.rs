//! The files of a service that somebody curates.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value as Json;

use super::edit::{Addition, add};
use crate::{Sources, spec::Rename, yaml};

/// A service's files as trees of what they say. The format is not asked for, so that a draft that is half written can
/// be gone on with.
pub(super) struct Curated {
    folder: String,
    pub(super) texts: BTreeMap<String, String>,
    pub(super) trees: BTreeMap<String, Json>,
}

impl Curated {
    pub(super) fn read(folder: &str, sources: &Sources) -> Result<Self, String> {
        let mut curated = Self { folder: folder.to_owned(), texts: BTreeMap::new(), trees: BTreeMap::new() };
        let prefix = format!("spec/{folder}/");
        for (path, bytes) in sources.iter().filter(|(path, _)| path.starts_with(&prefix)) {
            let mend = |why: &str| {
                format!("`{path}` can't be added to: {why}; mend it, or delete it to have it drafted anew")
            };
            let text = std::str::from_utf8(bytes).map_err(|_| mend("it is not UTF-8"))?;
            let tree = yaml::to_json(text).map_err(|error| mend(&error))?;
            if !tree.is_object() {
                return Err(mend("it is no map"));
            }
            curated.texts.insert(path.clone(), text.to_owned());
            curated.trees.insert(path.clone(), tree);
        }
        Ok(curated)
    }

    pub(super) fn path(&self, file: &str) -> String {
        format!("spec/{}/{file}", self.folder)
    }

    pub(super) fn action_path(&self, name: &str) -> String {
        self.path(&format!("actions/{name}.yaml"))
    }

    /// What a file says at a key at the top.
    pub(super) fn part(&self, path: &str, key: &str) -> Option<&Json> {
        self.trees.get(path).and_then(|tree| tree.get(key))
    }

    pub(super) fn structs(&self) -> Option<&serde_json::Map<String, Json>> {
        self.part(&self.path("types.yaml"), "structs").and_then(Json::as_object)
    }

    /// The ids of the rows that are accepted as they are.
    pub(super) fn accepted(&self) -> HashSet<String> {
        let entries = self.part(&self.path("service.yaml"), "drift").and_then(Json::as_array);
        let rows = entries.into_iter().flatten().filter_map(|entry| entry.get("rows")?.as_array()).flatten();
        rows.filter_map(|row| row.as_str().map(str::to_owned)).collect()
    }

    pub(super) fn add(&mut self, path: &str, addition: &Addition<'_>) -> Result<(), String> {
        let text = self.texts.get(path).map(String::as_str).unwrap_or_default();
        let text = add(text, addition).map_err(|why| format!("`{path}` can't be added to: {why}"))?;
        self.texts.insert(path.to_owned(), text);
        Ok(())
    }

    /// How many folders lie between a file and `spec`.
    pub(super) fn up(&self, more: usize) -> String {
        "../".repeat(self.folder.split('/').count() + more)
    }
}

/// What a member or a struct is called in Rust, where the usual rule does not say so.
pub(super) fn rename_of(tree: &Json) -> Option<Rename> {
    let name = tree.get("rust_name")?.get("name")?.as_str()?;
    Some(Rename { name: name.to_owned(), why: String::new() })
}
