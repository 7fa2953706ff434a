//! What `check --fix` does: the lines of a spec that there is no doubt about, changed in their text, so that comments and
//! line ends stay as they are.

use std::{collections::HashSet, ops::Range};

use serde::Serialize;

use crate::{
    check,
    diagnostic::{At, Diagnostic},
    parse::Sources,
    yaml::{Layout, Node, Segment, YamlPath},
};

/// A change that leaves no doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "do")]
pub enum Fix {
    /// Writes something else where the finding is marked, if that is what stands there.
    Replace {
        /// What stands there, as it is written.
        from: String,
        /// What is to stand there, as it is written.
        to: String,
    },
    /// Adds a line to the map that the finding is about, above all others.
    Insert {
        /// The line.
        line: String,
    },
    /// Takes an entry or an element out.
    Delete {
        /// Which one.
        path: YamlPath,
    },
}

impl Fix {
    /// Takes out what stands at a place.
    pub(crate) fn delete(at: &At) -> Self {
        Self::Delete { path: at.path.clone() }
    }

    /// Takes an element out of a list; the list as a whole, if it has no other.
    pub(crate) fn delete_element(list: &At, place: usize, of: usize) -> Self {
        if of > 1 { Self::delete(&list.index(place)) } else { Self::delete(list) }
    }

    /// What is done, in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Replace { from, to } => format!("writes `{to}` instead of `{from}`"),
            Self::Insert { line } => format!("adds the line `{line}`"),
            Self::Delete { path } => format!("deletes `{path}`"),
        }
    }
}

/// A spec with all that could be mended, and what was done.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// The files that changed, by path.
    pub files: Sources,
    /// The findings that are gone by it.
    pub done: Vec<Diagnostic>,
}

/// After so many turns something undoes what something else does.
const MOST_TURNS: usize = 100;

/// Applies every fix, and those of what is found then, until there is none.
#[must_use]
pub fn fix(sources: &Sources) -> Fixed {
    let mut now = sources.clone();
    let mut fixed = Fixed::default();
    for _ in 0..MOST_TURNS {
        let findings = check(&now);
        let mut changed = false;
        let files: HashSet<&str> = findings.iter().map(|finding| finding.at.file.as_str()).collect();
        for file in files {
            let of_file = findings.iter().filter(|finding| finding.at.file == file);
            let Some((text, done)) = fix_file(&now, file, &of_file.collect::<Vec<_>>()) else { continue };
            now.insert(file.to_owned(), text.clone().into_bytes());
            fixed.files.insert(file.to_owned(), text.into_bytes());
            fixed.done.extend(done);
            changed = true;
        }
        if !changed {
            break;
        }
    }
    fixed.done.sort_by(|a, b| (&a.at.file, a.span).cmp(&(&b.at.file, b.span)));
    fixed
}

/// Takes the fixes that can't be applied out of the findings in these files, so that none is promised.
pub(crate) fn keep_certain(findings: &mut [Diagnostic], sources: &Sources) {
    let concerned =
        |finding: &&mut Diagnostic| finding.fix.is_some() && sources.contains_key(&finding.at.file);
    for finding in findings.iter_mut().filter(concerned) {
        if fix_file(sources, &finding.at.file, &[finding]).is_none() {
            finding.fix = None;
        }
    }
}

/// A change of a text.
struct Edit {
    range: Range<usize>,
    new: String,
}

/// The text of a file with as many of the fixes as go together, and the findings that they are for.
fn fix_file(sources: &Sources, file: &str, findings: &[&Diagnostic]) -> Option<(String, Vec<Diagnostic>)> {
    let text = std::str::from_utf8(sources.get(file)?).ok()?;
    let root = Node::parse(text).ok()??;
    let layout = Layout::new(text);
    let comments = layout.comments(&root);
    let mut edits: Vec<(Edit, &Diagnostic)> = Vec::new();
    let mut shortened = HashSet::new();
    let is_insert = |finding: &&&Diagnostic| matches!(finding.fix, Some(Fix::Insert { .. }));
    let inserts_last = findings.iter().filter(|one| !is_insert(one)).chain(findings.iter().filter(is_insert));
    for finding in inserts_last {
        // The key that is missing may be one that another fix spells right.
        if is_insert(&finding) && !edits.is_empty() {
            break;
        }
        let Some(edit) = edit(&layout, &root, &comments, finding) else { continue };
        let apart = edits
            .iter()
            .all(|(other, _)| edit.range.end <= other.range.start || other.range.end <= edit.range.start);
        // Of a list or a map, one part goes in a turn: it may not lose all of them without being asked.
        let first = match &finding.fix {
            Some(Fix::Delete { path }) => shortened.insert(path.parent()),
            _ => true,
        };
        if apart && first && reads(&applied(text, &mut [&edit])) {
            edits.push((edit, finding));
        }
    }
    let mut all: Vec<&Edit> = edits.iter().map(|(edit, _)| edit).collect();
    let new = applied(text, &mut all);
    let done = edits.iter().map(|(_, finding)| (*finding).clone()).collect();
    (!edits.is_empty() && reads(&new)).then_some((new, done))
}

fn reads(text: &str) -> bool {
    matches!(Node::parse(text), Ok(Some(_)))
}

fn applied(text: &str, edits: &mut [&Edit]) -> String {
    edits.sort_by_key(|edit| edit.range.start);
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        new.push_str(&text[at..edit.range.start]);
        new.push_str(&edit.new);
        at = edit.range.end;
    }
    new.push_str(&text[at..]);
    new
}

fn edit(layout: &Layout<'_>, root: &Node, comments: &[Range<usize>], finding: &Diagnostic) -> Option<Edit> {
    match finding.fix.as_ref()? {
        Fix::Replace { from, to } => {
            let range = layout.range(finding.span?);
            (layout.text.get(range.clone())? == from).then(|| Edit { range, new: to.clone() })
        }
        Fix::Insert { line } => insertion(layout, root, &finding.at.path, line),
        Fix::Delete { path } => {
            let range = deletion(layout, root, path)?;
            // A comment in it might say more than what is deleted.
            let silent =
                comments.iter().all(|comment| comment.end <= range.start || range.end <= comment.start);
            silent.then(|| Edit { range, new: String::new() })
        }
    }
}

/// Adds a line to the map that is the whole file.
fn insertion(layout: &Layout<'_>, root: &Node, path: &YamlPath, line: &str) -> Option<Edit> {
    let parts = layout.parts(root, layout.text.len()).filter(|_| path.segments().is_empty())?;
    let at = parts.parts.first()?.start;
    let end = match (parts.flow, layout.text[at..].split_once('\n')) {
        (true, _) => ", ",
        (false, Some((line, _))) if line.ends_with('\r') => "\r\n",
        (false, _) => "\n",
    };
    let indent = if parts.flow { "" } else { &layout.text[layout.line_start(at)..at] };
    Some(Edit { range: at..at, new: format!("{line}{end}{indent}") })
}

/// What an entry or an element takes up. The comments above it stay.
fn deletion(layout: &Layout<'_>, root: &Node, path: &YamlPath) -> Option<Range<usize>> {
    let (parts, place) = layout.find(root, path)?;
    let part = parts.parts.get(place)?;
    if parts.parts.len() == 1 {
        // A map that would be left empty goes as well; a list that may be empty says so in brackets.
        match path.segments().last()? {
            Segment::Key(_) => return deletion(layout, root, &path.parent()),
            Segment::Index(_) if !parts.flow => return None,
            Segment::Index(_) => {}
        }
    }
    if !parts.flow {
        let alone = layout.is_first_in_line(part.start);
        return alone.then(|| layout.line_start(part.start)..part.end);
    }
    Some(match (parts.parts.get(place + 1), place.checked_sub(1)) {
        (Some(next), _) => part.start..next.start,
        (None, Some(before)) => parts.parts[before].end..part.end,
        (None, None) => part.start..part.end,
    })
}
