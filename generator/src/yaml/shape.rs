//! Reads a type from a [`Node`] with errors that are data: what was found, what was expected, where.
//!
//! serde stops at the first error. So the part that is wrong is cut off the tree, a key that is missing is put into it,
//! and the whole is read again, until nothing is wrong any more: then every error has been found.

use std::{cell::RefCell, collections::HashMap, fmt};

use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::{
    Segment, YamlPath,
    node::{Data, Finding, Node, Position, Span},
};
use crate::{
    diagnostic::{Code, Diagnostic},
    fix::Fix,
};

/// More findings than this in one file help nobody.
const MOST: usize = 100;

/// Everything that keeps a document from being a `T`.
pub(crate) fn findings<T: DeserializeOwned>(mut root: Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Each turn cuts or fills in a place in the tree, so there is an end to it.
    while findings.len() < MOST {
        let orders = Orders::default();
        let Err(error) = T::deserialize(Reader::new(&root, &orders)) else { break };
        let path = error.path();
        let Some(node) = find(&mut root, path.segments()) else { break };
        if matches!(node.data, Data::Cut | Data::Filled) {
            break;
        }
        let follows = match (&error.what, &node.data) {
            (What::MissingKey(name), Data::Map(entries)) => entries.iter().any(|(key, _)| is_key(key, name)),
            (_, Data::List(items)) => items.iter().any(Node::is_cut),
            _ => false,
        };
        match (&error.what, &mut node.data) {
            (What::MissingKey(name), Data::Map(entries)) => {
                entries.retain(|(key, _)| !is_key(key, name));
                let key = Node { span: node.span, raw: None, data: Data::String((*name).to_owned()) };
                entries.push((key, Node { span: node.span, raw: None, data: Data::Filled }));
            }
            (_, data) => *data = Data::Cut,
        }
        // What is wrong only because something in it was cut has been reported.
        if !follows {
            findings.push(error.finding(path));
        }
    }
    // Nodes were cut in the order in which serde met them, which is not the order of the text.
    findings.sort_by_key(|finding| finding.span);
    findings
}

/// The node at a path. Of a key that the format does not know, or can't read, that is its value.
fn find<'n>(node: &'n mut Node, path: &[Segment]) -> Option<&'n mut Node> {
    let Some((segment, rest)) = path.split_first() else { return Some(node) };
    let next = match (&mut node.data, segment) {
        (Data::Map(entries), Segment::Key(name)) => {
            // What was cut before may have the same key.
            let meant = |(key, value): &&mut (Node, Node)| is_key(key, name) && !value.is_cut();
            entries.iter_mut().find(meant).map(|(_, value)| value)
        }
        (Data::List(items), Segment::Index(index)) => items.get_mut(*index),
        _ => None,
    };
    next.and_then(|next| find(next, rest))
}

fn is_key(key: &Node, name: &str) -> bool {
    key.scalar() == Some(name)
}

/// What serde reports, kept as data.
#[derive(Debug)]
pub(crate) struct ShapeError {
    what: What,
    span: Option<Span>,
    /// From the inside out.
    segments: Vec<Segment>,
}

#[derive(Debug)]
enum What {
    UnknownKey { found: String, known: &'static [&'static str] },
    MissingKey(&'static str),
    WrongType { found: String, expected: String },
    WrongWord { found: String, known: &'static [&'static str] },
    Other(String),
}

impl ShapeError {
    fn new(what: What) -> Self {
        Self { what, span: None, segments: Vec::new() }
    }

    /// Says where the error is, unless a place further in has been named already.
    fn at(mut self, node: &Node) -> Self {
        if self.span.is_none() {
            self.span = Some(match self.what {
                What::MissingKey(_) => node.shown(),
                _ => node.span,
            });
            if let What::WrongType { found, .. } = &mut self.what {
                *found = node.words();
            }
        }
        self
    }

    fn below(mut self, segment: Segment, node: &Node) -> Self {
        self.segments.push(segment);
        self.at(node)
    }

    fn path(&self) -> YamlPath {
        YamlPath(self.segments.iter().rev().cloned().collect())
    }

    fn finding(self, path: YamlPath) -> Finding {
        let span = self.span.unwrap_or(Span::point(1, 1));
        // A diagnostic knows which names are near; its other parts are not needed here.
        let near = |found: &str, known: &[&'static str]| {
            Diagnostic::error(Code::UnknownKey, crate::diagnostic::At::file(""), "")
                .near(found, known.iter().copied())
                .candidates
        };
        let finding = match self.what {
            What::UnknownKey { found, known } => Finding {
                expected: Some(listed(known)),
                candidates: near(&found, known),
                fix: meant(&found, known),
                ..Finding::new(Code::UnknownKey, span, format!("the format has no key `{found}` here"))
            },
            What::MissingKey(key) => Finding {
                help: Some(format!("add `{key}: …`")),
                ..Finding::new(Code::MissingKey, span, format!("the key `{key}` is missing here"))
            },
            What::WrongType { found, expected } => {
                let quote = expected == "text" && found.contains('`');
                Finding {
                    fix: found.split('`').nth(1).filter(|_| quote).map(quoted),
                    help: quote.then(|| "quote it, so that YAML reads it as text".to_owned()),
                    expected: Some(expected),
                    ..Finding::new(Code::WrongType, span, format!("found {found}"))
                }
            }
            What::WrongWord { found, known } => Finding {
                expected: Some(listed(known)),
                candidates: near(&found, known),
                fix: meant(&found, known),
                ..Finding::new(
                    Code::WrongWord,
                    span,
                    format!("`{found}` is not a word that the format knows here"),
                )
            },
            What::Other(message) => Finding::new(Code::WrongType, span, message),
        };
        Finding { path, ..finding }
    }
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.what)
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(What::Other(message.to_string()))
    }

    fn invalid_type(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::WrongType {
            found: unexpected.to_string(),
            expected: in_words(&expected.to_string()),
        })
    }

    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(de::Unexpected::Seq, expected)
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::WrongWord { found: found.to_owned(), known })
    }

    fn unknown_field(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKey { found: found.to_owned(), known })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(What::MissingKey(field))
    }
}

/// The one word of a few that can be meant: it has the same letters but for their case, `-` and `_`, or one slip.
fn meant(found: &str, known: &[&str]) -> Option<Fix> {
    /// A slip in a shorter word may well be another word.
    const SHORTEST: usize = 4;
    let bare = |word: &str| word.to_lowercase().replace('-', "_");
    let slips = |word: &&&str| strsim::damerau_levenshtein(&bare(found), &bare(word));
    let close = |word: &&&str| slips(word) == 0 || (slips(word) == 1 && word.len() >= SHORTEST);
    let mut close = known.iter().filter(close);
    let only = close.next().filter(|_| close.next().is_none())?;
    Some(Fix::Replace { from: found.to_owned(), to: (*only).to_owned() })
}

fn quoted(raw: &str) -> Fix {
    Fix::Replace { from: raw.to_owned(), to: format!("\"{raw}\"") }
}

fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("one of {}", words.join(", "))
}

/// What serde calls a type, as somebody who writes YAML would.
fn in_words(expected: &str) -> String {
    match expected {
        "a sequence" => "a list".to_owned(),
        "an array of length 2" => "a list of two".to_owned(),
        "a string" => "text".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "u32" | "u64" => "a whole number that is not negative".to_owned(),
        other if other.starts_with("struct ") => "a map".to_owned(),
        other => other.to_owned(),
    }
}

/// The keys of a struct, in the order of its type.
type Keys = &'static [&'static str];

/// Which keys the maps of a document can have that are structs, by where they start.
///
/// A struct that stands for one of several things is not asked for as such. It gives its keys away when it is offered
/// one that it can't have, which ends the reading; so `learn` says whether that is wanted.
#[derive(Debug, Default)]
struct Orders {
    learn: bool,
    keys: RefCell<HashMap<Position, Keys>>,
}

/// The keys of each struct of a document that is a `T`, in the order of the format's types, by where it starts.
pub(crate) fn key_orders<T: DeserializeOwned>(root: &Node) -> HashMap<Position, Keys> {
    let orders = Orders { learn: true, keys: RefCell::default() };
    loop {
        let known = orders.keys.borrow().len();
        let done = T::deserialize(Reader::new(root, &orders)).is_ok();
        if done || orders.keys.borrow().len() == known {
            return orders.keys.into_inner();
        }
    }
}

/// The keys of a struct of the format, in its order.
pub(crate) fn keys_of<T: DeserializeOwned>() -> Keys {
    let start = Position { line: 1, column: 1 };
    let root = Node { span: Span { start, end: start }, raw: None, data: Data::Map(Vec::new()) };
    key_orders::<T>(&root).remove(&start).unwrap_or_default()
}

#[derive(Clone, Copy)]
struct Reader<'n> {
    node: &'n Node,
    /// Of a key, where its map starts.
    map: Option<Position>,
    orders: &'n Orders,
}

impl<'n> Reader<'n> {
    fn new(node: &'n Node, orders: &'n Orders) -> Self {
        Self { node, map: None, orders }
    }
}

impl<'de> de::Deserializer<'de> for Reader<'_> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.node.data {
            Data::Null => visitor.visit_unit(),
            Data::Bool(value) => visitor.visit_bool(*value),
            Data::Integer(value) => visitor.visit_i64(*value),
            Data::Unsigned(value) => visitor.visit_u64(*value),
            Data::Float(value) => visitor.visit_f64(*value),
            Data::String(value) => visitor.visit_str(value),
            Data::List(items) => visitor.visit_seq(Items { all: items, next: 0, orders: self.orders }),
            Data::Map(entries) => visitor.visit_map(Entries {
                all: entries,
                next: 0,
                map: self.node.span.start,
                orders: self.orders,
            }),
            // All that the format asks for can be read from a text, or has a case of its own below.
            Data::Cut | Data::Filled => visitor.visit_str(""),
        }
        .map_err(|error| error.at(self.node))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        if matches!(self.node.data, Data::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.node.raw {
            Some(raw) => visitor.visit_str(raw).map_err(|error: ShapeError| error.at(self.node)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.node.data {
            Data::Filled => visitor.visit_map(Entries {
                all: &[],
                next: 0,
                map: self.node.span.start,
                orders: self.orders,
            }),
            _ => self.deserialize_any(visitor),
        }
    }

    /// A map that was filled in has every key, and each of them is filled in.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        keys: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        self.orders.keys.borrow_mut().insert(self.node.span.start, keys);
        if !matches!(self.node.data, Data::Filled) {
            return self.deserialize_any(visitor);
        }
        let key = |key: &&str| Node { data: Data::String((*key).to_owned()), ..self.node.clone() };
        let entries: Vec<(Node, Node)> = keys.iter().map(|name| (key(name), self.node.clone())).collect();
        visitor.visit_map(Entries { all: &entries, next: 0, map: self.node.span.start, orders: self.orders })
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.node.data {
            Data::Filled => visitor.visit_u32(0),
            _ => self.deserialize_any(visitor),
        }
    }

    /// The format's enums are words.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let word = match &self.node.data {
            Data::String(word) => word.as_str(),
            Data::Filled => words.first().copied().unwrap_or_default(),
            _ => {
                let wrong = What::WrongType { found: self.node.words(), expected: listed(words) };
                return Err(ShapeError::new(wrong).at(self.node));
            }
        };
        let word: de::value::StrDeserializer<'_, ShapeError> = word.into_deserializer();
        visitor.visit_enum(word).map_err(|error| error.at(self.node))
    }

    /// Only structs ask for keys in this way.
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        let map = self.map.filter(|map| self.orders.learn && !self.orders.keys.borrow().contains_key(map));
        let Some(map) = map else { return self.deserialize_str(visitor) };
        let answer = visitor.visit_str("");
        if let Err(ShapeError { what: What::UnknownKey { known, .. }, .. }) = &answer {
            self.orders.keys.borrow_mut().insert(map, known);
        }
        answer
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct ignored_any
    }
}

struct Items<'n> {
    all: &'n [Node],
    next: usize,
    orders: &'n Orders,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        let left = self.all.iter().enumerate().skip(self.next);
        let Some((index, item)) = left.into_iter().find(|(_, item)| !item.is_cut()) else { return Ok(None) };
        self.next = index + 1;
        seed.deserialize(Reader::new(item, self.orders))
            .map(Some)
            .map_err(|error| error.below(Segment::Index(index), item))
    }
}

struct Entries<'n> {
    all: &'n [(Node, Node)],
    next: usize,
    map: Position,
    orders: &'n Orders,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = ShapeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ShapeError> {
        self.next += self.all.iter().skip(self.next).take_while(|(_, value)| value.is_cut()).count();
        let Some((key, _)) = self.all.get(self.next) else { return Ok(None) };
        let name = Segment::Key(key.scalar().unwrap_or_default().to_owned());
        let reader = Reader { map: Some(self.map), ..Reader::new(key, self.orders) };
        seed.deserialize(reader).map(Some).map_err(|error| error.below(name, key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ShapeError> {
        let Some((key, value)) = self.all.get(self.next) else {
            return Err(ShapeError::new(What::Other("a value without a key".to_owned())));
        };
        self.next += 1;
        let name = Segment::Key(key.scalar().unwrap_or_default().to_owned());
        // A key that is missing in a map is best shown at the map's own key, and nothing at the key that lacks it.
        let shown = |error: &ShapeError| {
            let at_key = matches!(error.what, What::MissingKey(_)) || matches!(value.data, Data::Null);
            at_key && error.segments.is_empty()
        };
        seed.deserialize(Reader::new(value, self.orders)).map_err(|mut error| {
            if shown(&error) {
                error.span = Some(key.span);
            }
            error.below(name, value)
        })
    }
}
