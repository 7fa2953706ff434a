//! Files on disk: the spec read, the output compared and written.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Component, Path, PathBuf},
};

use anyhow::{Context as _, Result};
use tempfile::NamedTempFile;
use tencentcloud_generator::{Parts, Sources, diagnostic::Diagnostic};
use walkdir::WalkDir;

use crate::output;

/// A difference between what is on disk and what should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The path from the root, with `/` on every system.
    pub(crate) path: String,
    /// What is on disk; nothing for a file that is new.
    pub(crate) old: Option<Vec<u8>>,
    /// What should be.
    pub(crate) new: String,
}

impl Change {
    /// What differs, as a unified diff.
    pub(crate) fn diff(&self) -> String {
        output::diff(&self.path, self.old.as_deref(), Some(&self.new))
    }
}

/// Reads the spec: every file below `spec`, but for hidden ones.
pub fn read_sources(root: &Path) -> Result<Sources> {
    read(root, &spec_files(root)?)
}

/// Reads the files below a folder that is a spec, whatever it is called; none if there is no such folder.
pub(crate) fn read_spec(folder: &Path) -> Result<Sources> {
    let read = |path: String| {
        let place = folder.join(&path);
        let bytes = fs::read(&place).with_context(|| format!("`{}` can't be read", place.display()))?;
        Ok((format!("spec/{path}"), bytes))
    };
    files_below(folder, "")?.into_iter().map(read).collect()
}

/// The files of the spec by what they are about, unread.
pub(crate) fn parts(root: &Path) -> Result<Parts> {
    Ok(Parts::of(&spec_files(root)?))
}

fn spec_files(root: &Path) -> Result<Vec<String>> {
    let files = files_below(root, "spec")?;
    anyhow::ensure!(
        !files.is_empty(),
        "`{}` has no folder `spec` with files in it; name the root of the repository with `--root`",
        root.display()
    );
    Ok(files)
}

/// Reads some files.
pub(crate) fn read(root: &Path, paths: &[String]) -> Result<Sources> {
    let read = |path: &String| {
        let bytes = fs::read(root.join(path)).with_context(|| format!("`{path}` can't be read"))?;
        Ok((path.clone(), bytes))
    };
    paths.iter().map(read).collect()
}

/// Reads the files that findings are about, so that they can be drawn.
pub(crate) fn named_in(root: &Path, findings: &[Diagnostic]) -> Result<Sources> {
    let named: BTreeSet<&String> = findings.iter().map(|finding| &finding.at.file).collect();
    let there: Vec<String> = named.into_iter().filter(|path| root.join(path).is_file()).cloned().collect();
    read(root, &there)
}

/// The files below a folder as paths from the root, sorted; none if there is no such folder.
pub(crate) fn files_below(root: &Path, folder: &str) -> Result<Vec<String>> {
    let start = root.join(folder);
    if !start.exists() {
        return Ok(Vec::new());
    }
    let is_hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let mut files = Vec::new();
    let entries =
        WalkDir::new(&start).min_depth(1).into_iter().filter_entry(|entry| !is_hidden(entry.file_name()));
    for entry in entries {
        let entry = entry.with_context(|| format!("`{folder}` can't be read"))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let below = entry.path().strip_prefix(root).context("a file below the root is not below the root")?;
        let parts: Option<Vec<&str>> = below.iter().map(std::ffi::OsStr::to_str).collect();
        let parts =
            parts.with_context(|| format!("the name of `{}` is not Unicode; rename it", below.display()))?;
        files.push(parts.join("/"));
    }
    files.sort();
    Ok(files)
}

/// Makes the changes. Everything is written beside its place before the first file is renamed into it, so that a full
/// disk leaves the old files whole.
pub(crate) fn apply(root: &Path, changes: &[Change]) -> Result<()> {
    let mut staged = Vec::new();
    for change in changes {
        staged.push((root.join(&change.path), stage(root, &change.path, &change.new)?));
    }
    for (path, file) in staged {
        file.persist(&path).with_context(|| format!("`{}` can't be written", path.display()))?;
    }
    Ok(())
}

fn stage(root: &Path, path: &str, text: &str) -> Result<NamedTempFile> {
    let place = root.join(path);
    let folder: PathBuf = place.parent().map(Path::to_path_buf).unwrap_or_default();
    let written = fs::create_dir_all(&folder).and_then(|()| {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".codegen-");
        // A temporary file is its owner's alone; what it becomes is everybody's, as far as the umask allows.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.tempfile_in(&folder)?;
        io::Write::write_all(&mut file, text.as_bytes())?;
        Ok(file)
    });
    written.with_context(|| format!("`{path}` can't be written"))
}

/// Removes folders that hold nothing any more.
pub(crate) fn remove_empty(folder: &Path) -> Result<()> {
    for entry in WalkDir::new(folder).min_depth(1).contents_first(true) {
        let Ok(entry) = entry else { continue };
        let is_empty = || fs::read_dir(entry.path()).is_ok_and(|mut entries| entries.next().is_none());
        if entry.file_type().is_dir() && is_empty() {
            fs::remove_dir(entry.path())
                .with_context(|| format!("`{}` can't be removed", entry.path().display()))?;
        }
    }
    Ok(())
}

/// The nearest folder that is there: a folder or the nearest one above it.
pub(crate) fn nearest(folder: &Path) -> &Path {
    let above = folder.ancestors().filter(|above| !above.as_os_str().is_empty());
    above.into_iter().find(|above| above.exists()).unwrap_or(Path::new("."))
}

/// The real path of a folder that may not be there yet: links are followed as far as there are any, and `..` leaves
/// what is not there by its name.
pub(crate) fn real(folder: &Path) -> Result<PathBuf> {
    let absolute =
        std::path::absolute(folder).with_context(|| format!("`{}` is no folder's name", folder.display()))?;
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        if let Ok(followed) = real.canonicalize() {
            real = followed;
        }
    }
    Ok(real)
}
