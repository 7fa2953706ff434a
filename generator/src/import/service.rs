//! A whole service in the vendor's words.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value as Json;

use super::{
    Words,
    members::{Drafting, Names, examples_of},
    text::{indented, scalar},
};
use crate::{
    Sources, check,
    diagnostic::{Code, Diagnostic},
    metadata::{Examples, Metadata},
    parse::COMMON,
    resolve::Role,
};

/// A service that a program has drafted.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its files by path, such as `spec/tag/service.yaml`.
    pub files: BTreeMap<String, String>,
    /// How many of the vendor's examples can't be read, or do not fit their actions, and are left out.
    pub examples_left_out: usize,
    /// How many actions there are.
    pub actions: usize,
    /// What is wrong with it all the same.
    pub findings: Vec<Diagnostic>,
}

/// Drafts a service in a folder below `spec`, such as `tag` or `cvm/v20170312`, beside a `common.yaml`.
#[must_use]
pub fn draft(
    folder: &str,
    common: &[u8],
    metadata: &Metadata,
    vendor: &Examples,
    with_disabled: bool,
) -> Draft {
    let drafting = Drafting::new(metadata, Words::Vendor, with_disabled);
    let path = |file: &str| format!("spec/{folder}/{file}");
    let mut examples_left_out = 0;
    let mut examples: HashMap<&str, Vec<Json>> = HashMap::new();
    let mut files = BTreeMap::from([
        (path("service.yaml"), service_file(metadata)),
        (path("types.yaml"), types_file(&drafting)),
    ]);
    for (name, action) in &metadata.actions {
        let (read, unread) = examples_of(&drafting, action, vendor.of(name));
        examples_left_out += unread.len();
        files.insert(path(&format!("actions/{name}.yaml")), drafting.of_action(name, action, &read, None));
        examples.insert(name, read);
    }
    let mut findings = checked(&files, common);
    // Many of the vendor's examples break the vendor's own types, and nobody looks after them here.
    let mut misfits: BTreeMap<String, HashSet<usize>> = BTreeMap::new();
    findings.retain(|finding| {
        let place = finding.at.path.place_in("examples");
        if let Some(place) = place {
            misfits.entry(finding.at.file.clone()).or_default().insert(place);
        }
        place.is_none()
    });
    for (name, action) in &metadata.actions {
        let path = path(&format!("actions/{name}.yaml"));
        let Some(misfits) = misfits.get(&path) else { continue };
        let fits = examples.remove(name.as_str()).unwrap_or_default().into_iter().enumerate();
        let fits: Vec<Json> =
            fits.filter(|(place, _)| !misfits.contains(place)).map(|(_, example)| example).collect();
        examples_left_out += misfits.len();
        files.insert(path, drafting.of_action(name, action, &fits, None));
    }
    Draft { files, examples_left_out, actions: metadata.actions.len(), findings }
}

/// What `check` says of a draft, but that it is one.
fn checked(files: &BTreeMap<String, String>, common: &[u8]) -> Vec<Diagnostic> {
    let mut sources: Sources =
        files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    sources.insert(COMMON.to_owned(), common.to_vec());
    let mut findings = check(&sources);
    findings.retain(|finding| finding.code != Code::Draft);
    findings
}

fn service_file(metadata: &Metadata) -> String {
    let about = &metadata.metadata;
    let (name, version) = (&about.service_short_name, &about.api_version);
    let mut lines = vec![
        "# Made by `cargo xtask import --draft` from the vendor's metadata, and read by nobody.".to_owned(),
        "# The metadata does not say which actions only read, what rate the vendor allows, whether a region"
            .to_owned(),
        "# is named, nor the host: these are guesses by the names.".to_owned(),
        format!("service: {}", scalar(name)),
        format!("title: {}", scalar(name)),
        format!(
            "about: {}",
            scalar(&format!("Drafted from the metadata that the vendor publishes of `{name}`."))
        ),
        format!("version: \"{version}\""),
        "crate_version: 0.1.0".to_owned(),
        "draft: true".to_owned(),
        format!(
            "source: {{page: {}, updated: \"{version}\"}}",
            scalar(&format!("Metadata of {name} at {version}"))
        ),
        format!("hosts: {{international: {}}}", scalar(&format!("{name}.tencentcloudapi.com"))),
        "categories:".to_owned(),
        "  All:".to_owned(),
    ];
    lines.extend(metadata.actions.keys().map(|action| format!("    - {}", scalar(action))));
    lines.push(String::new());
    lines.join("\n")
}

fn types_file(drafting: &Drafting<'_>) -> String {
    let mut names = Names::new(Role::Type, "type");
    let used = |name: &&str| drafting.travels.contains_key(*name);
    let structs: Vec<_> = drafting.metadata.structs().filter(|(name, _)| used(name)).collect();
    if structs.is_empty() {
        return "structs: {}\n".to_owned();
    }
    let mut lines = vec!["structs:".to_owned()];
    for (name, object) in structs {
        let rename = names.take(name);
        lines.extend(indented(&drafting.of_struct(name, object, rename.as_ref())));
    }
    lines.push(String::new());
    lines.join("\n")
}
