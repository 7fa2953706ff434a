//! Why a source gave no credentials.

use std::{
    error::Error as StdError,
    fmt, io,
    path::{Path, PathBuf},
};

use super::chain::Attempt;

/// Why a source gave no credentials.
///
/// `Display` is one line that names what was found, where, and what to do; it never shows a secret.
#[derive(Debug)]
pub struct CredentialsError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: CredentialsErrorKind,
    message: String,
    document: Option<String>,
    file: Option<PathBuf>,
    line: Option<usize>,
    key: Option<String>,
    attempts: Vec<Attempt>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What a [`Chain`](super::Chain) makes of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// The source is not set up here. A chain goes on to the next one.
    Absent,
    /// What the source holds can't be read or is incomplete. A chain stops, for somebody meant this source to be used.
    Malformed,
    /// The source is set up and failed. A chain stops.
    Failed,
}

impl CredentialsError {
    fn new(kind: CredentialsErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            document: None,
            file: None,
            line: None,
            key: None,
            attempts: Vec::new(),
            source: None,
        }))
    }

    /// The source is not set up here; a chain goes on to the next one.
    #[must_use]
    pub fn absent(message: impl Into<String>) -> Self {
        Self::new(CredentialsErrorKind::Absent, message)
    }

    /// What the source holds can't be read or is incomplete.
    #[must_use]
    pub fn malformed(message: impl Into<String>) -> Self {
        Self::new(CredentialsErrorKind::Malformed, message)
    }

    /// The source is set up and failed.
    #[must_use]
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(CredentialsErrorKind::Failed, message)
    }

    /// The same error with its cause.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The same error with the key, member or variable that it is about.
    #[must_use]
    pub fn about(mut self, key: impl Into<String>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// What is wrong with a file.
    pub(super) fn in_file(file: &Path, problem: Malformed) -> Self {
        let mut error = Self::in_answer(&file.display().to_string(), problem);
        error.0.file = Some(file.to_owned());
        error
    }

    /// What is wrong with a document that is no file, such as a server's answer.
    pub(super) fn in_answer(document: &str, problem: Malformed) -> Self {
        let mut error = Self::malformed(problem.text);
        error.0.document = Some(document.to_owned());
        error.0.line = problem.line;
        error.0.key = problem.key;
        error
    }

    /// A file that can't be opened or read. One that is missing, or that belongs to somebody else, is not for us.
    pub(super) fn unreadable(file: &Path, error: io::Error) -> Self {
        use io::ErrorKind::{NotADirectory, NotFound, PermissionDenied};
        let shown = file.display();
        let mut failure = match error.kind() {
            NotFound | NotADirectory => Self::absent(format!("there is no file {shown}")),
            PermissionDenied => Self::absent(format!("the file {shown} may not be read by this user")),
            _ => Self::failed(format!("the file {shown} can't be read ({})", error.kind())).caused_by(error),
        };
        failure.0.file = Some(file.to_owned());
        failure
    }

    /// Makes of an absent source one that a chain stops at, and says why.
    pub(super) fn made_final(mut self, why: &str) -> Self {
        if self.0.kind == CredentialsErrorKind::Absent {
            self.0.kind = CredentialsErrorKind::Failed;
            self.0.message = format!("{}, and {why}", self.0.message);
        }
        self
    }

    pub(super) fn after(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What a chain makes of it.
    #[must_use]
    pub fn kind(&self) -> CredentialsErrorKind {
        self.0.kind
    }

    /// The file that the error is about.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.0.file.as_deref()
    }

    /// The line of the file or of the server's answer, counted from one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.0.line
    }

    /// The key, member or variable that is missing or wrong.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.0.key.as_deref()
    }

    /// The sources that a chain asked in vain, in order; empty if this is not a chain's error.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.document, self.0.line) {
            (Some(document), Some(line)) => write!(f, "{document}, line {line}: ")?,
            (Some(document), None) => write!(f, "{document}: ")?,
            (None, _) => {}
        }
        f.write_str(&self.0.message)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

/// What is wrong with a document, before anybody says which document it was.
#[derive(Debug)]
pub(super) struct Malformed {
    line: Option<usize>,
    key: Option<String>,
    text: String,
}

impl Malformed {
    /// What is wrong with the document as a whole.
    pub(super) fn whole(text: impl Into<String>) -> Self {
        Self { line: None, key: None, text: text.into() }
    }

    /// What is wrong with a line.
    pub(super) fn line(line: usize, text: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::whole(text) }
    }

    /// What is wrong with a key; the text goes on after its name.
    pub(super) fn key(line: Option<usize>, key: &str, text: &str) -> Self {
        Self { line, key: Some(key.to_owned()), text: format!("`{key}` {text}") }
    }
}
