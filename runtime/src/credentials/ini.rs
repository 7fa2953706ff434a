//! The vendor's credentials files: INI with a section for each profile.
//!
//! The reader is our own because it must do what no INI crate does: borrow from a buffer that is wiped, and know the
//! line of every key.

use std::{path::PathBuf, str};

use super::{
    Context, Credentials, CredentialsError, ProvideCredentials, failure::Malformed, file, problem_of,
};
use crate::transport::BoxFuture;

/// A credentials file such as `~/.tencentcloud/credentials`.
///
/// ```ini
/// [default]
/// secret_id = AKIDEXAMPLE
/// secret_key = EXAMPLE
/// token = only of a temporary pair
/// ```
///
/// Lines that start with `#` or `;` are comments. `:` can stand for `=`, and a value can stand in quotes. The case of
/// keys does not matter, and unknown keys are passed over.
///
/// The source is absent if the file is missing or may not be read, if it has no section of the profile's name, or if
/// that section has neither id nor key. One without the other is an error, and so is anything that is no such file.
#[derive(Clone, Debug)]
pub struct CredentialsFile {
    path: PathBuf,
    profile: String,
}

impl CredentialsFile {
    /// The section `[default]` of a file.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), profile: "default".to_owned() }
    }

    /// Another section of the file.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = name.into();
        self
    }

    fn read(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let bytes = file::read(&self.path, context)?;
        let found =
            parse(&bytes, &self.profile).map_err(|problem| CredentialsError::in_file(&self.path, problem))?;
        let (path, profile) = (self.path.display(), &self.profile);
        match found {
            Found::Pair(credentials) => Ok(credentials),
            Found::Blank => {
                let text = format!("the section [{profile}] of {path} has no secret_id and no secret_key");
                Err(CredentialsError::absent(text))
            }
            Found::Sections(others) if others.is_empty() => {
                Err(CredentialsError::absent(format!("{path} is empty")))
            }
            Found::Sections(others) => {
                let others = others.join("], [");
                Err(CredentialsError::absent(format!("{path} has no section [{profile}], but [{others}]")))
            }
        }
    }
}

impl ProvideCredentials for CredentialsFile {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async { self.read(context) })
    }
}

/// What a file has of a profile.
#[derive(Debug)]
pub(super) enum Found {
    Pair(Credentials),
    /// The section is there, without a pair.
    Blank,
    /// The section is not there, and these are.
    Sections(Vec<String>),
}

/// A value with its line.
type Entry<'a> = Option<(usize, &'a str)>;

#[derive(Default)]
struct Section<'a> {
    name: &'a str,
    line: usize,
    secret_id: Entry<'a>,
    secret_key: Entry<'a>,
    token: Entry<'a>,
}

/// Reads a profile. No content of the file gets into an error but the names of sections and of known keys.
pub(super) fn parse(content: &[u8], profile: &str) -> Result<Found, Malformed> {
    let sections = sections(text(content)?)?;
    match sections.iter().find(|section| section.name == profile) {
        Some(section) => section.pair(),
        None => Ok(Found::Sections(sections.iter().map(|section| section.name.to_owned()).collect())),
    }
}

/// The content as text, without the mark that some editors put at its start.
pub(super) fn text(content: &[u8]) -> Result<&str, Malformed> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    str::from_utf8(content).map_err(|error| {
        let read = content.iter().take(error.valid_up_to());
        Malformed::line(1 + read.filter(|byte| **byte == b'\n').count(), "this is no UTF-8 text")
    })
}

fn sections(text: &str) -> Result<Vec<Section<'_>>, Malformed> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        let content = content.trim();
        if content.is_empty() || content.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = content.strip_prefix('[') {
            let name = section_name(line, rest)?;
            if let Some(first) = sections.iter().find(|section| section.name == name) {
                let text = format!("the section [{name}] stands in line {}, too; merge the two", first.line);
                return Err(Malformed::line(line, text));
            }
            sections.push(Section { name, line, ..Section::default() });
            continue;
        }
        let Some((key, value)) = content.split_once(['=', ':']) else {
            return Err(Malformed::line(line, "this is no `key = value`, no `[section]` and no comment"));
        };
        let Some(section) = sections.last_mut() else {
            return Err(Malformed::line(
                line,
                "a key stands before the first section; put `[default]` above it",
            ));
        };
        section.set(line, key.trim(), unquoted(value.trim()))?;
    }
    Ok(sections)
}

fn section_name(line: usize, rest: &str) -> Result<&str, Malformed> {
    match rest.split_once(']') {
        Some((name, after)) if after.is_empty() || after.trim_start().starts_with(['#', ';']) => {
            let name = name.trim();
            if name.is_empty() || name.chars().any(char::is_control) {
                return Err(Malformed::line(line, "the section has no name that can be printed"));
            }
            Ok(name)
        }
        Some(_) => Err(Malformed::line(line, "something stands behind the `]` of a section")),
        None => Err(Malformed::line(line, "a section does not end; close it with `]`")),
    }
}

/// The value without one pair of quotes around it.
fn unquoted(value: &str) -> &str {
    let inner = |quote| value.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\'')).unwrap_or(value)
}

impl<'a> Section<'a> {
    fn set(&mut self, line: usize, key: &str, value: &'a str) -> Result<(), Malformed> {
        let (name, slot) = match &*key.to_ascii_lowercase() {
            "secret_id" => ("secret_id", &mut self.secret_id),
            "secret_key" => ("secret_key", &mut self.secret_key),
            "token" => ("token", &mut self.token),
            _ => return Ok(()),
        };
        if let Some((first, _)) = slot {
            let text = format!("stands in line {first}, too; remove one of the two");
            return Err(Malformed::key(Some(line), name, &text));
        }
        if let Some(problem) = problem_of(value) {
            return Err(Malformed::key(Some(line), name, &format!("has {problem} in it; remove them")));
        }
        *slot = Some((line, value));
        Ok(())
    }

    fn pair(&self) -> Result<Found, Malformed> {
        let set = |entry: Entry<'a>| entry.map(|(_, value)| value).filter(|value| !value.is_empty());
        let missing = |name: &str, entry: Entry<'a>| {
            let text = format!("of the section [{}] is not set; a pair has both parts", self.name);
            Malformed::key(Some(entry.map_or(self.line, |(line, _)| line)), name, &text)
        };
        let credentials = match (set(self.secret_id), set(self.secret_key)) {
            (Some(id), Some(key)) => Credentials::new(id, key),
            (Some(_), None) => return Err(missing("secret_key", self.secret_key)),
            (None, Some(_)) => return Err(missing("secret_id", self.secret_id)),
            (None, None) => return Ok(Found::Blank),
        };
        Ok(Found::Pair(match set(self.token) {
            Some(token) => credentials.with_token(token),
            None => credentials,
        }))
    }
}
