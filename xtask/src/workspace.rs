//! A Cargo workspace outside of the repository for what is generated of any spec.

use std::{
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail, ensure};
use tencentcloud_generator::OutputFile;

use crate::{files, output::Stale};

/// What the generator says of itself in everything that it makes.
const MARK: &str = "@generated from ";

/// The folder that Cargo makes.
const TARGET: &str = "target";

/// A workspace with the crates of a spec.
pub(crate) struct Workspace {
    folder: PathBuf,
    runtime: PathBuf,
}

impl Workspace {
    /// A folder that is empty, such a workspace already, or not there yet.
    pub(crate) fn open(root: &Path, folder: &Path) -> Result<Self> {
        let shown = folder.display();
        let folder = files::real(folder)?;
        ensure!(!folder.exists() || folder.is_dir(), "`{shown}` is a file; name a folder for `--out`");
        for taken in ["spec", "generated"] {
            if let Ok(taken_real) = root.join(taken).canonicalize()
                && folder.starts_with(&taken_real)
            {
                bail!("`{shown}` is inside of `{taken}`; name a folder outside of it for `--out`");
            }
        }
        let mut entries = fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok);
        if let Some(first) = entries.next()
            && !is_generated(&folder.join("Cargo.toml"))
        {
            bail!(
                "`{shown}` has files that codegen did not make, such as `{}`; name a new folder for `--out`, or an \
                 empty one",
                first.file_name().to_string_lossy()
            );
        }
        // The command is built where the runtime is, whatever spec it is run over.
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let runtime = runtime
            .canonicalize()
            .with_context(|| format!("the runtime is not at `{}` any more", runtime.display()))?;
        Ok(Self { folder, runtime })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a file goes that the repository has below `generated`.
    pub(crate) fn place(file: OutputFile) -> OutputFile {
        let path = file.path.strip_prefix("generated/").map(str::to_owned);
        OutputFile { path: path.unwrap_or(file.path), text: file.text }
    }

    /// The workspace's `Cargo.toml`, with the keys that crates take from the one of the repository.
    pub(crate) fn manifest(&self) -> OutputFile {
        let runtime = self.runtime.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
        let text = format!(
            r#"# {MARK}spec by cargo xtask codegen. Do not edit.

[workspace]
resolver = "3"
members = ["*"]
exclude = ["docs", "openapi", "{TARGET}"]

{package}
[workspace.dependencies]
tencentcloud-runtime = {{ path = "{runtime}", default-features = false }}

[profile.dev]
debug = false
"#,
            package = package()
        );
        OutputFile { path: "Cargo.toml".to_owned(), text }
    }

    /// The folders of the workspace, without the one that Cargo made.
    pub(crate) fn folders(&self) -> Result<Vec<String>> {
        let unreadable = || format!("`{}` can't be read", self.folder.display());
        let mut folders = Vec::new();
        for entry in fs::read_dir(&self.folder).with_context(unreadable)? {
            let entry = entry.with_context(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() && name != TARGET && !name.starts_with('.') {
                folders.push(name);
            }
        }
        Ok(folders)
    }

    /// Refuses to remove anything that codegen did not make.
    pub(crate) fn spare(&self, stale: &[Stale]) -> Result<()> {
        let foreign = stale.iter().find(|stale| stale.goes && !is_generated(&self.folder.join(&stale.path)));
        match foreign {
            Some(foreign) => bail!(
                "`{}` has a file that codegen did not make: `{}`; move it elsewhere, for everything in these folders \
                 is generated",
                self.folder.display(),
                foreign.path
            ),
            None => Ok(()),
        }
    }

    /// Removes the folders of services that are gone: Cargo takes each folder for a crate.
    pub(crate) fn sweep(&self, folders: &[&str]) -> Result<()> {
        for folder in folders.iter().map(|folder| self.folder.join(folder)) {
            let is_empty = fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_none());
            if is_empty {
                fs::remove_dir(&folder)
                    .with_context(|| format!("`{}` can't be removed", folder.display()))?;
            }
        }
        Ok(())
    }
}

/// The section of the repository's manifest that the generated crates inherit.
fn package() -> String {
    let lines = include_str!("../../Cargo.toml").lines();
    let section = lines.skip_while(|line| *line != "[workspace.package]").take_while(|line| !line.is_empty());
    section.map(|line| format!("{line}\n")).collect()
}

/// Whether a file says at its start that it is generated.
fn is_generated(path: &Path) -> bool {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(400).read_to_end(&mut start));
    read.is_ok() && String::from_utf8_lossy(&start).contains(MARK)
}
