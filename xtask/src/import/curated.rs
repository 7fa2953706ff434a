//! `import` into the repository's own spec: facts filled in, and blanks for the curator.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use tencentcloud_generator::{
    Sources,
    diagnostic::near,
    import::{Additions, Wanted, additions},
    yaml,
};

use crate::{
    Import, Text,
    files::{self, Change},
    vendor::Vendor,
};

/// Adds what is missing to the services; nothing is written unless all of it can be.
pub(super) fn run(root: &Path, vendor: &Vendor, options: &Import, text: &mut Text) -> Result<bool> {
    let Import { services, actions, .. } = options;
    ensure!(
        actions.is_empty() || services.len() == 1,
        "`--action` names actions of one service; say `--service` once"
    );
    let sources = files::read_sources(root)?;
    let mut changes = Vec::new();
    for folder in services {
        let (service, version) = named(folder, &sources)?;
        let (metadata, examples) = vendor.read(&service, &version)?;
        let wanted = Wanted { actions, disabled: options.disabled, accepted: options.accepted };
        let additions = additions(folder, &sources, &metadata, &examples, wanted)
            .map_err(|error| anyhow!("{error}; nothing was written"))?;
        text.stdout.push_str(&report(folder, &version, &additions, &sources, !options.no_prose));
        changes.extend(additions.files.into_iter().map(|(path, new)| Change {
            old: sources.get(&path).cloned(),
            path,
            new,
        }));
    }
    if options.dry_run {
        text.stdout.extend(changes.iter().map(Change::diff));
        return Ok(true);
    }
    files::apply(root, &changes)?;
    if !changes.is_empty() {
        text.stdout.push_str("Fill in the blanks: `cargo xtask check` names each of them.\n");
    }
    Ok(true)
}

/// What the service of a folder calls itself, and its version.
fn named(folder: &str, sources: &Sources) -> Result<(String, String)> {
    let path = format!("spec/{folder}/service.yaml");
    let Some(bytes) = sources.get(&path) else {
        let known =
            sources.keys().filter_map(|path| path.strip_prefix("spec/")?.strip_suffix("/service.yaml"));
        let near = near(folder, known.clone());
        let known = if near.is_empty() { known.map(str::to_owned).collect() } else { near };
        let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        bail!(
            "the spec has no service `{folder}`; it has {}; a service that it is to have starts with a `{path}`, and \
             `--draft --out DIR` drafts one outside of the repository",
            known.join(", ")
        );
    };
    let tree = std::str::from_utf8(bytes).map_err(|error| error.to_string()).and_then(yaml::to_json);
    let tree = tree.map_err(|error| anyhow!("`{path}` can't be read: {error}; mend it first"))?;
    let word = |key: &str| {
        let word = tree.get(key).and_then(serde_json::Value::as_str).map(str::to_owned);
        word.with_context(|| format!("`{path}` has no `{key}`, by which the metadata is found; add it"))
    };
    Ok((word("service")?, word("version")?))
}

/// What was added, with the vendor's words beside it: they are here to be read, and get into no file.
fn report(folder: &str, version: &str, additions: &Additions, sources: &Sources, with_prose: bool) -> String {
    let Additions { files, added, no_longer_accepted, accepted, unread_examples } = additions;
    let mut text = format!("{folder} {version}: ");
    text.push_str(&if added.is_empty() { "nothing is missing\n".to_owned() } else { "added\n".to_owned() });
    for path in files.keys() {
        let kind = if sources.contains_key(path) { "changed" } else { "new" };
        text.push_str(&format!("  {path}: {kind}\n"));
    }
    let mut list = |head: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
            text.push_str(&format!("{head}\n{lines}"));
        }
    };
    if with_prose {
        let said = |words: &str| if words.is_empty() { "(nothing)".to_owned() } else { words.to_owned() };
        let lines = added.iter().map(|(place, words)| format!("{place}: {}", said(words))).collect();
        list("What the vendor says of it, for you to say in your own words:", lines);
    }
    list("Left out:", unread_examples.clone());
    list(
        "Left out, for `drift` accepts that it is missing; `--accepted` adds it as well:",
        accepted.iter().map(|id| format!("- {id}")).collect(),
    );
    list(
        "No longer missing, so delete it under `drift`:",
        no_longer_accepted.iter().map(|id| format!("- {id}")).collect(),
    );
    text
}
