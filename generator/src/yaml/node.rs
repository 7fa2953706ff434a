//! A YAML document as a tree whose nodes know where they stand.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::Serialize;

use super::{Segment, YamlPath};
use crate::{
    diagnostic::{Code, Part},
    fix::Fix,
};

/// The format nests about ten deep, an example's JSON a few more. It is as deep as `serde_yaml` reads, so that what
/// that accepts has positions.
const DEEPEST: usize = 128;

/// A place in a text, counted from one, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// From a place in a text up to another, which is no longer part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// The first character.
    pub start: Position,
    /// Behind the last character.
    pub end: Position,
}

impl Span {
    /// One character.
    #[must_use]
    pub fn point(line: usize, column: usize) -> Self {
        Self { start: Position { line, column }, end: Position { line, column: column + 1 } }
    }

    fn new(span: saphyr_parser::Span) -> Self {
        let position =
            |mark: saphyr_parser::Marker| Position { line: mark.line().max(1), column: mark.col() + 1 };
        Self { start: position(span.start), end: position(span.end) }
    }
}

/// What is wrong with a document, before it is known which file it came from.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) path: YamlPath,
    pub(crate) span: Option<Span>,
    pub(crate) expected: Option<String>,
    pub(crate) candidates: Vec<String>,
    pub(crate) help: Option<String>,
    pub(crate) fix: Option<Fix>,
}

impl Finding {
    pub(crate) fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            path: YamlPath::default(),
            span: Some(span),
            expected: None,
            candidates: Vec::new(),
            help: None,
            fix: None,
        }
    }

    pub(crate) fn at_start(code: Code, message: &str) -> Self {
        Self::new(code, Span::point(1, 1), message)
    }

    pub(crate) fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }
}

/// A node of a document.
#[derive(Clone, Debug)]
pub struct Node {
    pub(crate) span: Span,
    /// What stands there, of an unquoted scalar: where text is due, `1.10` is those four characters and no number.
    pub(crate) raw: Option<String>,
    pub(crate) data: Data,
}

#[derive(Clone, Debug)]
pub(crate) enum Data {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    String(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
    /// Was wrong and is passed over, so that the rest can be read.
    Cut,
    /// Was missing and reads as whatever is asked for, so that the rest can be read.
    Filled,
}

impl Node {
    /// Parses a text; `None` for a text that says nothing.
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, Vec<Finding>> {
        let mut builder = Builder::default();
        for event in Parser::new_from_str(text) {
            match event {
                Ok((event, span)) => builder.event(event, Span::new(span)),
                Err(error) => {
                    let span = within(text, error.marker());
                    if error.info().contains("recursion limit") {
                        builder.too_deep(span);
                        break;
                    }
                    // `*Note*` at the start of a text is an alias to YAML.
                    if error.info().contains("unknown anchor") {
                        builder.refuse(1, false, span);
                        break;
                    }
                    let message = format!("this is not YAML: {}", error.info());
                    let help = "look here and just above for a bracket or a quote that is not closed, for an \
                                indentation, and for a text with `: ` or ` #` in it, which is to be quoted";
                    builder.findings.push(Finding::new(Code::YamlSyntax, span, message).help(help));
                    break;
                }
            }
            if builder.stopped {
                break;
            }
        }
        if builder.findings.is_empty() { Ok(builder.root) } else { Err(builder.findings) }
    }

    /// The text of a scalar, as a key is written.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => self.raw.as_deref(),
        }
    }

    /// Whether it is passed over.
    pub(crate) fn is_cut(&self) -> bool {
        matches!(self.data, Data::Cut)
    }

    /// What stands there, in words.
    pub(crate) fn words(&self) -> String {
        match (&self.data, self.raw.as_deref()) {
            (Data::Null, Some("") | None) => "nothing".to_owned(),
            (Data::Integer(_) | Data::Unsigned(_) | Data::Float(_), Some(raw)) => {
                format!("the number `{raw}`")
            }
            (Data::List(_), _) => "a list".to_owned(),
            (Data::Map(_), _) => "a map".to_owned(),
            (Data::String(text), _) => format!("the text {text:?}"),
            (_, raw) => format!("`{}`", raw.unwrap_or_default()),
        }
    }

    /// The part that stands for the node: of a map, its first key.
    pub(crate) fn shown(&self) -> Span {
        match &self.data {
            Data::Map(entries) => entries.first().map_or(self.span, |(key, _)| key.span),
            _ => self.span,
        }
    }

    /// Where a path leads; where it does not lead all the way, the last node that is there.
    pub(crate) fn span_of(&self, path: &YamlPath, part: Part) -> Span {
        let mut node = self;
        // A node without a key of its own is best shown by where it starts.
        let mut key: Option<&Self> = None;
        for segment in path.segments() {
            let next = match (&node.data, segment) {
                (Data::Map(entries), Segment::Key(name)) => entries
                    .iter()
                    .find(|(key, _)| key.scalar() == Some(name))
                    .map(|(key, value)| (Some(key), value)),
                (Data::List(items), Segment::Index(index)) => items.get(*index).map(|item| (None, item)),
                _ => None,
            };
            let Some(next) = next else { break };
            (key, node) = next;
        }
        match (key, &node.data, part) {
            (Some(key), _, Part::Key) | (Some(key), Data::List(_) | Data::Map(_) | Data::Null, _) => key.span,
            (None, ..) => node.shown(),
            _ => node.span,
        }
    }
}

/// Where a text stopped to be YAML. What is not closed is missed behind the last line, where nothing can be shown, so
/// the end of the last line that says something stands for it.
fn within(text: &str, at: &saphyr_parser::Marker) -> Span {
    let said = text.trim_end();
    let lines = said.lines().count();
    if at.line() <= lines {
        return Span::point(at.line().max(1), at.col() + 1);
    }
    Span::point(lines.max(1), said.lines().last().map_or(0, |last| last.chars().count()) + 1)
}

/// A list or map that is still being read, with the key that waits for its value.
struct Open {
    node: Node,
    key: Option<Node>,
    /// The keys that the map has, with their lines.
    keys: HashMap<String, usize>,
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
    findings: Vec<Finding>,
    stopped: bool,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), span);
                let plain = style == ScalarStyle::Plain;
                let (data, raw) = if plain {
                    (resolve(&text), Some(text.into_owned()))
                } else {
                    (Data::String(text.into_owned()), None)
                };
                self.add(Node { span, raw, data });
            }
            Event::SequenceStart(anchor, tag) => {
                self.start(Data::List(Vec::new()), anchor, tag.is_some(), span);
            }
            Event::MappingStart(anchor, tag) => {
                self.start(Data::Map(Vec::new()), anchor, tag.is_some(), span);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(mut done) = self.open.pop() {
                    done.node.span.end = span.end;
                    self.add(done.node);
                }
            }
            Event::Alias(_) => self.refuse(1, false, span),
            Event::DocumentStart(_) if self.root.is_some() => {
                let finding = Finding::new(Code::YamlSyntax, span, "a second document starts here");
                self.findings.push(finding.help("put it into a file of its own"));
                self.stopped = true;
            }
            _ => {}
        }
    }

    fn refuse(&mut self, anchor: usize, tag: bool, span: Span) {
        if anchor > 0 || tag {
            let what = if tag { "a tag" } else { "an anchor or an alias" };
            let finding =
                Finding::new(Code::YamlFeature, span, format!("{what}, which the format does without"));
            self.findings.push(finding.help("write the value out, or quote the text"));
            // What an alias stands for is not read, so nothing can be expanded without end.
            self.stopped = true;
        }
    }

    fn start(&mut self, data: Data, anchor: usize, tag: bool, span: Span) {
        self.refuse(anchor, tag, span);
        if self.open.len() >= DEEPEST {
            self.too_deep(span);
        }
        self.open.push(Open { node: Node { span, raw: None, data }, key: None, keys: HashMap::new() });
    }

    fn too_deep(&mut self, span: Span) {
        // A map that starts here is as wide as nothing.
        let span = Span::point(span.start.line, span.start.column);
        let finding = Finding::new(Code::TooDeep, span, "the nesting is deeper than anything in the format");
        self.findings
            .push(finding.help("look for what was pasted by mistake, or for a bracket that is not closed"));
        self.stopped = true;
    }

    fn add(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        match &mut open.node.data {
            Data::List(items) => items.push(node),
            Data::Map(entries) => {
                if let Some(key) = open.key.take() {
                    entries.push((key, node));
                } else {
                    self.findings.extend(check_key(&mut open.keys, &node));
                    open.key = Some(node);
                }
            }
            _ => {}
        }
    }
}

fn check_key(keys: &mut HashMap<String, usize>, key: &Node) -> Option<Finding> {
    let Some(text) = key.scalar() else {
        return Some(
            Finding::new(Code::WrongType, key.span, "a key is a list or a map")
                .help("quote it if it is text"),
        );
    };
    if text == "<<" {
        let finding = Finding::new(Code::YamlFeature, key.span, "a merge key, which the format does without");
        return Some(finding.help("write the keys out"));
    }
    let Some(first) = keys.get(text) else {
        keys.insert(text.to_owned(), key.span.start.line);
        return None;
    };
    let message = format!("the key `{text}` stands here a second time; the first is on line {first}");
    Some(Finding::new(Code::DuplicateKey, key.span, message).help("keep one of the two"))
}

/// What a plain scalar means, by the core schema of YAML 1.2.
fn resolve(text: &str) -> Data {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Data::Null,
        "true" | "True" | "TRUE" => return Data::Bool(true),
        "false" | "False" | "FALSE" => return Data::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Data::Float(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => return Data::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => return Data::Float(f64::NEG_INFINITY),
        _ => {}
    }
    let radix =
        |prefix, radix| text.strip_prefix(prefix).and_then(|digits| i64::from_str_radix(digits, radix).ok());
    if let Some(value) = radix("0x", 16).or_else(|| radix("0o", 8)).or_else(|| radix("0b", 2)) {
        return Data::Integer(value);
    }
    let digits = text.trim_start_matches(['-', '+']);
    let padded =
        digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    let numeric =
        digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') && digits.len() + 1 >= text.len();
    if !numeric || padded {
        return Data::String(text.to_owned());
    }
    let integer = text.parse().map(Data::Integer).or_else(|_| text.parse().map(Data::Unsigned));
    if integer.is_err() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        // What is larger still is refused wherever this is.
        return Data::Unsigned(u64::MAX);
    }
    integer.or_else(|_| text.parse().map(Data::Float)).unwrap_or_else(|_| Data::String(text.to_owned()))
}
