//! Output on its way to disk: compared with what is there, and kept aside until all of it is right.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context as _, Result};
use similar::TextDiff;
use tempfile::TempDir;
use tencentcloud_generator::OutputFile;

use crate::files;

/// A file on disk that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The path from the root, with `/` on every system.
    pub path: String,
    /// Whether it should go.
    pub goes: bool,
    /// What differs, as a unified diff, if that was asked for.
    pub diff: String,
}

/// What is kept of files that are not as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Their names.
    Names,
    /// Their names, and what differs.
    Diffs,
    /// Their new content, in a folder beside the old one.
    Files,
}

/// Output on its way to disk.
pub(crate) struct Output<'o> {
    root: &'o Path,
    keep: Keep,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Every file that was made, with the name under which its new content is kept, if there is any.
    made: BTreeMap<String, Option<PathBuf>>,
    stale: Vec<Stale>,
    /// The folder in which new content is kept. It goes with the state, so what is never renamed leaves no trace.
    aside: Option<TempDir>,
    /// How many files are in it; their names are numbers.
    numbered: usize,
}

impl<'o> Output<'o> {
    pub(crate) fn new(root: &'o Path, keep: Keep) -> Self {
        Self { root, keep, state: Mutex::default() }
    }

    /// Compares a file with what is on disk, and keeps it if that is not the same.
    pub(crate) fn take(&self, file: OutputFile) -> Result<()> {
        let OutputFile { path, text } = file;
        let old = match fs::read(self.root.join(&path)) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error).with_context(|| format!("`{path}` can't be read")),
        };
        let same = old.as_deref() == Some(text.as_bytes());
        let place = if same || self.keep != Keep::Files { None } else { Some(self.set_aside(&path, &text)?) };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !same {
            let wants_diff = self.keep == Keep::Diffs;
            let diff = if wants_diff { diff(&path, old.as_deref(), Some(&text)) } else { String::new() };
            state.stale.push(Stale { path: path.clone(), goes: false, diff });
        }
        state.made.insert(path, place);
        Ok(())
    }

    fn set_aside(&self, path: &str, text: &str) -> Result<PathBuf> {
        let (folder, number) = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if state.aside.is_none() {
                // On the same disk as the output, so that a file is moved by a new name. The output's own folder is not
                // made before everything is right.
                let beside = files::nearest(self.root);
                let folder = tempfile::Builder::new().prefix(".codegen-").tempdir_in(beside);
                state.aside = Some(
                    folder.with_context(|| format!("nothing can be written to `{}`", beside.display()))?,
                );
            }
            let folder = state.aside.as_ref().map(|folder| folder.path().to_owned()).unwrap_or_default();
            state.numbered += 1;
            (folder, state.numbered)
        };
        let place = folder.join(number.to_string());
        fs::write(&place, text).with_context(|| format!("`{path}` can't be written"))?;
        Ok(place)
    }

    /// What is not as it should be, sorted: also the files below the folders that nothing made.
    pub(crate) fn compare(&self, folders: &[&str]) -> Result<Vec<Stale>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for folder in folders {
            for path in files::files_below(self.root, folder)? {
                if state.made.contains_key(&path) {
                    continue;
                }
                let diff = if self.keep == Keep::Diffs {
                    let old =
                        fs::read(self.root.join(&path)).with_context(|| format!("`{path}` can't be read"))?;
                    diff(&path, Some(&old), None)
                } else {
                    String::new()
                };
                state.stale.push(Stale { path, goes: true, diff });
            }
        }
        state.stale.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(std::mem::take(&mut state.stale))
    }

    /// Moves what was kept into its place and removes what is to go. Everything has been written by now, so a full
    /// disk leaves the old output whole; what is to go goes last.
    pub(crate) fn commit(self, folders: &[&str], stale: &[Stale]) -> Result<()> {
        let kept = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut last = PathBuf::new();
        for (path, aside) in kept.made.iter().filter_map(|(path, aside)| Some((path, aside.as_ref()?))) {
            let place = self.root.join(path);
            let folder = place.parent().unwrap_or(self.root);
            let moved = if folder == last { Ok(()) } else { fs::create_dir_all(folder) };
            moved
                .and_then(|()| fs::rename(aside, &place))
                .with_context(|| format!("`{path}` can't be written"))?;
            folder.clone_into(&mut last);
        }
        for path in stale.iter().filter(|stale| stale.goes).map(|stale| &stale.path) {
            fs::remove_file(self.root.join(path)).with_context(|| format!("`{path}` can't be removed"))?;
        }
        folders.iter().try_for_each(|folder| files::remove_empty(&self.root.join(folder)))
    }
}

/// A change as a unified diff.
pub(crate) fn diff(path: &str, old: Option<&[u8]>, new: Option<&str>) -> String {
    let old_text = old.map(String::from_utf8_lossy).unwrap_or_default();
    let side =
        |there: bool, side: &str| if there { format!("{side}/{path}") } else { "/dev/null".to_owned() };
    let (from, to) = (side(old.is_some(), "a"), side(new.is_some(), "b"));
    TextDiff::from_lines(old_text.as_ref(), new.unwrap_or_default())
        .unified_diff()
        .header(&from, &to)
        .to_string()
}
