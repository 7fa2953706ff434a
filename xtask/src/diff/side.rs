//! The sides of a comparison: a revision, a folder or the working tree.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use tencentcloud_generator::{Sources, diagnostic::did_you_mean};

use crate::{files, git::Git};

/// A side: what it is called, and its spec.
pub(crate) struct Side {
    /// What it is called.
    pub(crate) name: String,
    /// Its spec.
    pub(crate) sources: Sources,
    is_revision: bool,
}

/// What can be a side.
const NAMES: &str = "name a revision of git, or a folder that has a spec";

/// The file that every spec has.
const COMMON: &str = "common.yaml";

impl Side {
    /// The spec of the working tree.
    pub(crate) fn working_tree(root: &Path) -> Result<Self> {
        let sources = files::read_sources(root)?;
        Ok(Self { name: "the working tree".to_owned(), sources, is_revision: false })
    }

    /// What a name on the command line stands for.
    pub(crate) fn find(root: &Path, here: &Path, name: &str) -> Result<Self> {
        ensure!(!name.is_empty(), "a side is empty, as a variable is that was never set; {NAMES}");
        let folder = here.join(name);
        let spec = spec_of(&folder);
        // What has a `/` at one of its ends or starts with a `.` can't be a revision.
        let is_path = name.starts_with(['.', '/']) || name.ends_with('/');
        let git = Git::open(root)?;
        let commit = match &git {
            Ok(git) if !is_path => git.commit(name)?,
            _ => None,
        };
        match (spec, commit, git) {
            (Some(_), Some(_), _) => bail!(
                "`{name}` is a folder with a spec and a revision; write `./{name}` for the folder or `{name}^0` for \
                 the revision"
            ),
            (Some(spec), None, _) => {
                Ok(Self { name: name.to_owned(), sources: files::read_spec(&spec)?, is_revision: false })
            }
            (None, Some(commit), Ok(git)) => {
                let short = commit.get(..10).unwrap_or(&commit);
                let shown =
                    if commit.starts_with(name) { short.to_owned() } else { format!("{name} ({short})") };
                Ok(Self { name: shown, sources: git.spec(&commit)?, is_revision: true })
            }
            (None, _, _) if folder.is_dir() => bail!(
                "`{name}` is a folder and no spec: it has neither `{COMMON}` nor `spec/{COMMON}`; name one that has, or \
                 a revision of git"
            ),
            (None, _, Ok(_)) if is_path => bail!("there is no folder `{name}`; name one that has a spec"),
            (None, _, Ok(_)) if name.contains("..") => {
                let [base, head] = ends(name);
                bail!(
                    "`{name}` is a range, and a side is one revision; write `{base} {head}` for its two ends"
                )
            }
            (None, _, Ok(git)) => {
                let near =
                    did_you_mean(&git.near(name)?).map(|offer| format!("{offer} ")).unwrap_or_default();
                let fetch = if git.is_shallow()? {
                    "; this clone is shallow, and `git fetch --unshallow` brings all"
                } else {
                    ""
                };
                bail!(
                    "`{name}` is neither a revision nor a folder; {near}`git log --oneline` lists revisions{fetch}"
                )
            }
            (None, _, Err(absent)) => bail!("`{name}` is no folder, and no revision can be read: {absent}"),
        }
    }

    /// What to do if it can't be read.
    pub(crate) fn advice(&self) -> String {
        if self.is_revision {
            format!(
                "the spec at {} does not fit today's format: compare with a later revision, or unpack it into a folder \
                 (`git archive {0} spec | tar x -C FOLDER`), mend it there and compare with that",
                self.name.split(' ').next().unwrap_or_default()
            )
        } else {
            format!("mend the spec of {} first", self.name)
        }
    }
}

/// The spec that a folder is, or has.
fn spec_of(folder: &Path) -> Option<PathBuf> {
    let candidates = [folder.to_owned(), folder.join("spec")];
    candidates.into_iter().find(|folder| folder.join(COMMON).is_file())
}

/// The ends of a range of git's, whose own default for each is `HEAD`.
fn ends(range: &str) -> [&str; 2] {
    let (base, head) = range.split_once("..").unwrap_or((range, ""));
    [base, head.trim_start_matches('.')].map(|end| if end.is_empty() { "HEAD" } else { end })
}
