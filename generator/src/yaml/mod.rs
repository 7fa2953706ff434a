//! YAML, read with `serde_yaml` and, when there is something to report, once more with positions.
//!
//! This is the only module that names `serde_yaml`. It keeps the last of two equal keys of a map in silence, expands
//! aliases and leaves `<<` unmerged; what could do that is refused before it is read.

mod blank;
mod layout;
mod node;
mod shape;

use std::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub(crate) use blank::blanks;
pub(crate) use layout::Layout;
pub(crate) use node::Data;
pub use node::{Node, Position, Span};
pub(crate) use shape::{key_orders, keys_of};

use crate::diagnostic::{At, Code, Diagnostic, Part};

/// No file of a spec that a person curates is as large as this.
const MOST_BYTES: usize = 1 << 20;

/// A path in a YAML document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YamlPath(Vec<Segment>);

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Segment {
    Key(String),
    Index(usize),
}

impl YamlPath {
    /// The path of a key below.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.push(Segment::Key(key.to_owned()))
    }

    /// The path of a list's element below.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.push(Segment::Index(index))
    }

    fn push(&self, segment: Segment) -> Self {
        let mut path = self.clone();
        path.0.push(segment);
        path
    }

    /// The place in the list of a key at the top that the path leads into.
    pub(crate) fn place_in(&self, list: &str) -> Option<usize> {
        match self.0.as_slice() {
            [Segment::Key(key), Segment::Index(place), ..] if key == list => Some(*place),
            _ => None,
        }
    }

    /// The path of the map or the list that it leads into.
    pub(crate) fn parent(&self) -> Self {
        Self(self.0.split_last().map(|(_, parent)| parent.to_vec()).unwrap_or_default())
    }

    pub(crate) fn segments(&self) -> &[Segment] {
        &self.0
    }
}

impl fmt::Display for YamlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if place == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Serialize for YamlPath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a spec file, or says everything that is wrong with its shape.
pub(crate) fn read<T: DeserializeOwned>(file: &str, bytes: &[u8]) -> Result<T, Vec<Diagnostic>> {
    let refuse = |code, message: String, help: &str| {
        let mut finding = Diagnostic::error(code, At::file(file), message).help(help);
        // The file as a whole, which is not read for its positions.
        finding.span = Some(Span::point(1, 1));
        Err(vec![finding])
    };
    if bytes.len() > MOST_BYTES {
        let message = format!("the file has {} bytes; a spec file has at most {MOST_BYTES}", bytes.len());
        return refuse(Code::FileTooLarge, message, "split it, or look for what was pasted by mistake");
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
            let message =
                format!("the file is not UTF-8: line {line} has a byte that is no part of a character");
            return refuse(Code::NotUtf8, message, "save it as UTF-8");
        }
    };
    if text.starts_with('\u{feff}') {
        let message = "the file starts with a byte order mark".to_owned();
        return refuse(Code::NotUtf8, message, "save it as UTF-8 without one");
    }
    if says_nothing(text) {
        return Err(place(file, vec![empty()]));
    }
    if may_use_refused_features(text) {
        Node::parse(text).map_err(|findings| place(file, findings))?;
    }
    match serde_yaml::from_str(text) {
        Ok(value) => Ok(value),
        Err(error) => Err(explain::<T>(file, text, &error)),
    }
}

/// Whether there is nothing but comments. `serde_yaml` reads that as a map without keys, where one will do.
fn says_nothing(text: &str) -> bool {
    text.lines().map(str::trim).all(|line| matches!(line, "" | "---" | "...") || line.starts_with('#'))
}

fn empty() -> node::Finding {
    node::Finding::at_start(Code::EmptyFile, "the file says nothing").help("fill it in, or delete it")
}

/// Whether a text might use anchors, aliases, tags or merge keys. A look at single characters: what it lets through
/// can't use them, and what it stops is read with positions, which tells.
fn may_use_refused_features(text: &str) -> bool {
    text.contains("<<") || text.contains(['&', '*', '!'])
}

/// Says why a text can't be read as a `T`: by reading it once more, with positions and with errors that are data.
fn explain<T: DeserializeOwned>(file: &str, text: &str, error: &serde_yaml::Error) -> Vec<Diagnostic> {
    let findings = match Node::parse(text) {
        Err(findings) => findings,
        Ok(None) => vec![empty()],
        Ok(Some(node)) => shape::findings::<T>(node),
    };
    if !findings.is_empty() {
        return place(file, findings);
    }
    // The two readers of YAML disagree: what the first one says is all there is.
    let mut diagnostic =
        Diagnostic::error(Code::YamlSyntax, At::file(file), format!("this can't be read: {error}"))
            .help("write it in a plainer way; the two readers of YAML disagree on it");
    diagnostic.span = error.location().map(|at| Span::point(at.line(), at.column()));
    vec![diagnostic]
}

fn place(file: &str, findings: Vec<node::Finding>) -> Vec<Diagnostic> {
    let at =
        |finding: &node::Finding| At { file: file.to_owned(), path: finding.path.clone(), part: Part::Value };
    findings
        .into_iter()
        .map(|finding| Diagnostic {
            span: finding.span,
            expected: finding.expected.clone(),
            candidates: finding.candidates.clone(),
            help: finding.help.clone(),
            fix: finding.fix.clone(),
            ..Diagnostic::error(finding.code, at(&finding), finding.message.clone())
        })
        .collect()
}

/// Fills in lines and columns of findings that have none.
pub(crate) fn locate(findings: &mut [Diagnostic], source: impl Fn(&str) -> Option<String>) {
    let mut trees = std::collections::HashMap::new();
    for finding in findings.iter_mut().filter(|finding| finding.span.is_none()) {
        let tree = trees
            .entry(finding.at.file.clone())
            .or_insert_with(|| source(&finding.at.file).and_then(|text| Node::parse(&text).ok().flatten()));
        finding.span = tree.as_ref().map(|tree| tree.span_of(&finding.at.path, finding.at.part));
    }
}

/// Reads any YAML as a tree of JSON, for tools that count what the spec says without knowing its format.
pub fn to_json(text: &str) -> Result<serde_json::Value, String> {
    serde_yaml::Deserializer::from_str(text)
        .next()
        .ok_or_else(|| "the file says nothing".to_owned())
        .and_then(|document| serde_json::Value::deserialize(document).map_err(|error| error.to_string()))
}

/// Writes a value as YAML.
pub fn to_text<T: Serialize>(value: &T) -> Result<String, String> {
    serde_yaml::to_string(value).map_err(|error| error.to_string())
}
