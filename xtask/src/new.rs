//! `new`: pieces of the spec to be filled in. What is left blank, `check` insists on.

use std::{fs, io, path::Path};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::Value;
use tencentcloud_generator::yaml;

use crate::{NewKind, Text};

pub(crate) fn run(root: &Path, kind: &NewKind, text: &mut Text) -> Result<bool> {
    let (path, then) = match kind {
        NewKind::Action { name, service } => (
            new_action(root, name, service)?,
            format!("add `{name}` to a category of `spec/{service}/service.yaml`"),
        ),
        NewKind::Type { name, service, is_enum } => {
            (new_type(root, name, service, *is_enum)?, "name it as the type of a member".to_owned())
        }
    };
    text.stdout.push_str(&format!("{path}: fill in the blanks, {then}, then run `cargo xtask check`\n"));
    Ok(true)
}

fn check_name(name: &str) -> Result<()> {
    let first = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let all = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    ensure!(
        first && all,
        "`{name}` can't be a name of the API: letters, digits and `_`, with a letter first"
    );
    Ok(())
}

fn check_service(root: &Path, service: &str) -> Result<()> {
    let usable =
        service.split('/').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()));
    ensure!(usable, "`{service}` is no folder of a service");
    let file = root.join("spec").join(service).join("service.yaml");
    ensure!(file.is_file(), "there is no service `{service}`: `spec/{service}/service.yaml` is missing");
    Ok(())
}

/// How many folders lie between a service's file and `spec`.
fn up(service: &str, more: usize) -> String {
    "../".repeat(service.split('/').count() + more)
}

fn new_action(root: &Path, name: &str, service: &str) -> Result<String> {
    check_name(name)?;
    check_service(root, service)?;
    let path = format!("spec/{service}/actions/{name}.yaml");
    let schema = format!("{}schema/action.json", up(service, 1));
    let text = format!(
        "# yaml-language-server: $schema={schema}\n\
         action: {name}\n\
         about: \"\"\n\
         source: {{page: {name}, updated: \"\"}}\n\
         effect:\n\
         rate_limit:\n\
         region:\n\
         input: {{}}\n\
         output: {{}}\n\
         errors: []\n\
         examples: []\n"
    );
    let place = root.join(&path);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).with_context(|| format!("`{}` can't be made", folder.display()))?;
    }
    match fs::File::create_new(&place).and_then(|mut file| io::Write::write_all(&mut file, text.as_bytes())) {
        Ok(()) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => bail!("`{path}` is there already"),
        Err(error) => Err(error).with_context(|| format!("`{path}` can't be written")),
    }
}

fn new_type(root: &Path, name: &str, service: &str, is_enum: bool) -> Result<String> {
    check_name(name)?;
    check_service(root, service)?;
    let path = format!("spec/{service}/types.yaml");
    let place = root.join(&path);
    let old = match fs::read_to_string(&place) {
        Ok(old) => old,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            format!("# yaml-language-server: $schema={}schema/types.json\n", up(service, 0))
        }
        Err(error) => return Err(error).with_context(|| format!("`{path}` can't be read")),
    };
    let tree = |text: &str| {
        yaml::to_json(text)
            .map_err(|error| anyhow!("`{path}` can't be added to, for it is not YAML: {error}"))
    };
    let has = |tree: &Value| ["structs", "enums"].iter().any(|section| tree[*section].get(name).is_some());
    // A file of comments alone says nothing, and is none that could be read.
    let is_blank = old.lines().all(|line| line.trim().is_empty() || line.starts_with('#'));
    ensure!(is_blank || !has(&tree(&old)?), "`{path}` has `{name}` already");
    let (section, entry) = if is_enum {
        ("enums:", format!("  {name}:\n    of: String\n    about: \"\"\n    values: {{}}\n"))
    } else {
        ("structs:", format!("  {name}:\n    about: \"\"\n    fields: {{}}\n"))
    };
    let in_one_line = |line: &str| line.starts_with(section) && line.trim_end() != section;
    ensure!(
        !old.lines().any(in_one_line),
        "`{path}` has more behind `{section}` on the same line; move it to lines of its own"
    );
    let new = insert(&old, section, &entry);
    ensure!(
        tree(&new).is_ok_and(|new| has(&new)),
        "`{path}` is not laid out with two spaces an indent, so `{name}` can't be added to it; add it by hand"
    );
    // The file keeps the line ends that it has.
    let new = if old.contains("\r\n") { new.replace('\n', "\r\n") } else { new };
    let mut file = tempfile::NamedTempFile::new_in(place.parent().unwrap_or(root))?;
    io::Write::write_all(&mut file, new.as_bytes()).with_context(|| format!("`{path}` can't be written"))?;
    if let Ok(metadata) = fs::metadata(&place) {
        fs::set_permissions(file.path(), metadata.permissions())?;
    }
    file.persist(&place).with_context(|| format!("`{path}` can't be written"))?;
    Ok(path)
}

/// Puts an entry at the end of a section, and the section at the end of the file if it is not there. Works on lines,
/// so that comments stay.
fn insert(old: &str, section: &str, entry: &str) -> String {
    let mut lines: Vec<&str> = old.lines().collect();
    let Some(start) = lines.iter().position(|line| line.trim_end() == section) else {
        let end = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
        return format!("{old}{end}{section}\n{entry}");
    };
    let is_inside = |line: &&str| line.starts_with([' ', '#']) || line.trim().is_empty();
    let inside = lines[start + 1..].iter().take_while(|line| is_inside(line)).count();
    // Blank lines and comments before the next section belong to it.
    let mut end = start + 1 + inside;
    while end > start + 1 && !lines[end - 1].starts_with(' ') {
        end -= 1;
    }
    let entry = entry.trim_end_matches('\n');
    lines.insert(end, entry);
    format!("{}\n", lines.join("\n"))
}
