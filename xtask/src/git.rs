//! Revisions of the repository, read through the `git` executable and never checked out.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use tencentcloud_generator::{Sources, diagnostic::near};

/// A folder within a working tree.
pub(crate) struct Git {
    folder: PathBuf,
}

/// Why there are no revisions to read.
#[derive(Debug)]
pub(crate) enum Absent {
    /// There is no such program.
    Program,
    /// The folder is in no working tree.
    Repository(PathBuf),
}

impl std::fmt::Display for Absent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Program => {
                f.write_str("the program `git` is not there; install it, or put it on the `PATH`")
            }
            Self::Repository(folder) => {
                write!(
                    f,
                    "`{}` is in no git repository; clone the repository, or name folders",
                    folder.display()
                )
            }
        }
    }
}

impl Git {
    /// Looks whether there is a repository; what is inside is how it is not there.
    pub(crate) fn open(folder: &Path) -> Result<Result<Self, Absent>> {
        let git = Self { folder: folder.to_owned() };
        let output = match git.command(&["rev-parse", "--is-inside-work-tree"]).output() {
            Ok(output) => output,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Err(Absent::Program)),
            Err(error) => return Err(error).context("`git` can't be run"),
        };
        if output.status.success() {
            return Ok(Ok(git));
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        if said.contains("not a git repository") {
            return Ok(Err(Absent::Repository(folder.to_owned())));
        }
        bail!("git refuses to read `{}`: {said}", folder.display())
    }

    /// The hash of the commit that a name stands for; nothing if it stands for none.
    pub(crate) fn commit(&self, revision: &str) -> Result<Option<String>> {
        let name = format!("{revision}^{{commit}}");
        let output = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &name])?;
        let hash = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(hash))
    }

    /// Branches and tags whose names are near another one.
    pub(crate) fn near(&self, revision: &str) -> Result<Vec<String>> {
        let output = self.run(&["for-each-ref", "--format=%(refname:short)"])?;
        let names = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(near(revision, names.lines()))
    }

    /// Whether the history was cloned in part.
    pub(crate) fn is_shallow(&self) -> Result<bool> {
        let output = self.run(&["rev-parse", "--is-shallow-repository"])?;
        Ok(output.stdout.starts_with(b"true"))
    }

    /// The spec at a commit: what [`crate::read_sources`] would read, were it checked out.
    pub(crate) fn spec(&self, commit: &str) -> Result<Sources> {
        let listed = self.succeed(&["ls-tree", "-r", "-z", commit, "--", "spec/"])?;
        let listed = String::from_utf8(listed).context("a file's name in git is not Unicode")?;
        let mut files: Vec<(&str, &str)> = Vec::new();
        for entry in listed.split_terminator('\0') {
            let (facts, path) = entry.split_once('\t').context("git lists its files in an unknown form")?;
            let is_hidden = path.split('/').any(|part| part.starts_with('.'));
            if let [_, "blob", hash] = *facts.split(' ').collect::<Vec<_>>().as_slice()
                && !is_hidden
            {
                files.push((path, hash));
            }
        }
        ensure!(
            !files.is_empty(),
            "the revision `{commit}` has no folder `spec` with files in it; name one of this repository's that has"
        );
        self.contents(&files)
    }

    /// The contents of files, all by one process.
    fn contents(&self, files: &[(&str, &str)]) -> Result<Sources> {
        let mut child = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("`git` can't be run")?;
        let mut stdin = child.stdin.take().context("`git` takes no input")?;
        let hashes: String = files.iter().map(|(_, hash)| format!("{hash}\n")).collect();
        // It answers while it is still asked: who writes everything first waits for a reader that waits for it.
        let output = thread::scope(|scope| {
            scope.spawn(move || stdin.write_all(hashes.as_bytes()));
            child.wait_with_output()
        });
        let answers = output.context("`git` can't be read")?.stdout;
        let mut rest = answers.as_slice();
        let mut sources = Sources::new();
        for (path, hash) in files {
            let (head, behind) = split_line(rest);
            let head = String::from_utf8_lossy(head);
            let size =
                head.strip_prefix(&format!("{hash} blob ")).and_then(|size| size.parse::<usize>().ok());
            let size = size.with_context(|| {
                format!("git does not have `{path}` and says `{head}`; fetch the repository again")
            })?;
            let content = behind.get(..size).with_context(|| format!("git broke off within `{path}`"))?;
            sources.insert((*path).to_owned(), content.to_vec());
            // A line break stands behind each content.
            rest = behind.get(size + 1..).unwrap_or_default();
        }
        Ok(sources)
    }

    fn succeed(&self, words: &[&str]) -> Result<Vec<u8>> {
        let output = self.run(words)?;
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        if output.status.success() { Ok(output.stdout) } else { Err(anyhow!("git says: {said}")) }
    }

    fn run(&self, words: &[&str]) -> Result<Output> {
        self.command(words).output().context("`git` can't be run")
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(words).env("LC_ALL", "C").stdin(Stdio::null());
        // A hook of git sets these for the repository that it runs in, which need not be the folder's.
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            command.env_remove(variable);
        }
        command
    }
}

/// The first line, and what stands behind it.
fn split_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (line, rest) = bytes.split_at(end);
    (line, rest.get(1..).unwrap_or_default())
}
