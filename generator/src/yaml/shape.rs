//! Reads a type from a [`Node`] with errors that are data: what was found, what was expected, where.
//!
//! serde stops at the first error. So the part that is wrong is cut off the tree and the rest is read again, until
//! nothing is wrong any more: then every error has been found.

use std::fmt;

use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::{
    Segment, YamlPath,
    node::{Data, Finding, Node, Span},
};
use crate::diagnostic::{Code, Diagnostic};

/// More findings than this in one file help nobody.
const MOST: usize = 100;

/// Everything that keeps a document from being a `T`.
pub(crate) fn findings<T: DeserializeOwned>(mut root: Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    while findings.len() < MOST {
        let Err(error) = T::deserialize(Reader(&root)) else { break };
        let path = error.path();
        let start = root.span.start;
        let cut = cut(&mut root, path.segments());
        let mut finding = error.finding(path);
        if !cut {
            finding.span = Some(Span::point(start.line, start.column));
        }
        findings.push(finding);
        if !cut {
            break;
        }
    }
    // Nodes were cut in the order in which serde met them, which is not the order of the text.
    findings.sort_by_key(|finding| finding.span);
    findings
}

/// Takes the node at a path out of the tree; `false` if that would be the whole tree.
fn cut(node: &mut Node, path: &[Segment]) -> bool {
    let Some((segment, rest)) = path.split_first() else { return false };
    let matches = |key: &Node, name: &str| key.scalar() == Some(name);
    match (&mut node.data, segment, rest) {
        (Data::Map(entries), Segment::Key(name), []) => {
            let before = entries.len();
            entries.retain(|(key, _)| !matches(key, name));
            entries.len() < before
        }
        (Data::Map(entries), Segment::Key(name), rest) => {
            entries.iter_mut().find(|(key, _)| matches(key, name)).is_some_and(|(_, value)| cut(value, rest))
        }
        (Data::List(items), Segment::Index(index), []) if *index < items.len() => {
            items.remove(*index);
            true
        }
        (Data::List(items), Segment::Index(index), rest) => {
            items.get_mut(*index).is_some_and(|item| cut(item, rest))
        }
        _ => false,
    }
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

    fn at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }

    fn below(mut self, segment: Segment, span: Span) -> Self {
        self.segments.push(segment);
        self.at(span)
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
        let listed = |known: &[&str]| {
            let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
            format!("one of {}", words.join(", "))
        };
        let finding = match self.what {
            What::UnknownKey { found, known } => Finding {
                expected: Some(listed(known)),
                candidates: near(&found, known),
                ..Finding::new(Code::UnknownKey, span, format!("the format has no key `{found}` here"))
            },
            What::MissingKey(key) => Finding {
                help: Some(format!("add `{key}: …`")),
                ..Finding::new(Code::MissingKey, span, format!("the key `{key}` is missing here"))
            },
            What::WrongType { found, expected } => {
                let quote = expected.contains("string") && found.contains('`');
                Finding {
                    help: quote.then(|| "quote it, so that YAML reads it as text".to_owned()),
                    expected: Some(expected),
                    ..Finding::new(Code::WrongType, span, format!("found {found}"))
                }
            }
            What::WrongWord { found, known } => Finding {
                expected: Some(listed(known)),
                candidates: near(&found, known),
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
        let found = match unexpected {
            de::Unexpected::Unit => "nothing".to_owned(),
            other => other.to_string(),
        };
        Self::new(What::WrongType { found, expected: expected.to_string() })
    }

    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
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

struct Reader<'n>(&'n Node);

impl<'de> de::Deserializer<'de> for Reader<'_> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.0.data {
            Data::Null => visitor.visit_unit(),
            Data::Bool(value) => visitor.visit_bool(*value),
            Data::Integer(value) => visitor.visit_i64(*value),
            Data::Unsigned(value) => visitor.visit_u64(*value),
            Data::Float(value) => visitor.visit_f64(*value),
            Data::String(value) => visitor.visit_str(value),
            Data::List(items) => visitor.visit_seq(Items { items, next: 0 }),
            Data::Map(entries) => visitor.visit_map(Entries { entries, next: 0 }),
        }
        .map_err(|error| error.at(self.0.span))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        if matches!(self.0.data, Data::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.0.raw {
            Some(raw) => visitor.visit_str(raw).map_err(|error: ShapeError| error.at(self.0.span)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    /// The format's enums are words.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let span = self.0.span;
        match &self.0.data {
            Data::String(word) => {
                let word: de::value::StrDeserializer<'_, ShapeError> = word.as_str().into_deserializer();
                visitor.visit_enum(word).map_err(|error| error.at(span))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Items<'n> {
    items: &'n [Node],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        let Some(item) = self.items.get(self.next) else { return Ok(None) };
        let index = self.next;
        self.next += 1;
        seed.deserialize(Reader(item))
            .map(Some)
            .map_err(|error| error.below(Segment::Index(index), item.span))
    }
}

struct Entries<'n> {
    entries: &'n [(Node, Node)],
    next: usize,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = ShapeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ShapeError> {
        let Some((key, _)) = self.entries.get(self.next) else { return Ok(None) };
        let name = Segment::Key(key.scalar().unwrap_or_default().to_owned());
        seed.deserialize(Reader(key)).map(Some).map_err(|error| error.below(name, key.span))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ShapeError> {
        let Some((key, value)) = self.entries.get(self.next) else {
            return Err(ShapeError::new(What::Other("a value without a key".to_owned())));
        };
        self.next += 1;
        let name = Segment::Key(key.scalar().unwrap_or_default().to_owned());
        // A key that is missing in a map is best shown at the map's own key.
        let shown =
            |error: &ShapeError| matches!(error.what, What::MissingKey(_)) && error.segments.is_empty();
        seed.deserialize(Reader(value)).map_err(|mut error| {
            if shown(&error) {
                error.span = Some(key.span);
            }
            error.below(name, value.span)
        })
    }
}
