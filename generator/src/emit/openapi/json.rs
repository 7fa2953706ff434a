//! JSON that keeps the order in which it was put together, printed for readers.

use indexmap::IndexMap;
use serde_json::Value;
use tencentcloud_schema::Literal;

/// Columns of a printed line: what fits stands on one.
const WIDTH: usize = 110;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Scalar(Value),
    List(Vec<Json>),
    Object(Object),
}

/// An object whose members stand in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object(pub(crate) IndexMap<String, Json>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// The object with a member, if there is anything to say.
    pub(crate) fn with_some(self, key: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The object with a list or an object as a member, unless that is empty.
    pub(crate) fn with_filled(self, key: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        let is_empty = match &value {
            Json::Scalar(_) => false,
            Json::List(list) => list.is_empty(),
            Json::Object(object) => object.0.is_empty(),
        };
        if is_empty { self } else { self.with(key, value) }
    }

    /// Both objects as one; of a key that stands in both, the other's value.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

macro_rules! scalars {
    ($($type:ty),*) => {
        $(impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::Scalar(value.into())
            }
        })*
    };
}

scalars!(&str, String, bool, i64, u64, u32, f64);

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl From<&Literal<'_>> for Json {
    fn from(literal: &Literal<'_>) -> Self {
        match *literal {
            Literal::Boolean(value) => value.into(),
            Literal::Integer(value) => value.into(),
            Literal::Float(value) => value.into(),
            Literal::String(value) => value.into(),
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Array(list) => Self::List(list.iter().map(Into::into).collect()),
            Value::Object(map) => Self::Object(map.iter().collect()),
            scalar => Self::Scalar(scalar.clone()),
        }
    }
}

/// The text of a document: short lists and objects on one line, the others a member a line.
pub(crate) fn print(document: Object) -> String {
    let mut text = String::new();
    spread(&Json::Object(document), 0, 0, &mut text);
    text.push('\n');
    text
}

/// Prints a value behind `used` columns of its line.
fn spread(json: &Json, indent: usize, used: usize, text: &mut String) {
    let start = text.len();
    if inline(json, &mut WIDTH.saturating_sub(used), text).is_some() {
        return;
    }
    text.truncate(start);
    let (open, close, members): (char, char, Vec<(Option<&str>, &Json)>) = match json {
        Json::Scalar(value) => return scalar(value, text),
        Json::List(list) => ('[', ']', list.iter().map(|value| (None, value)).collect()),
        Json::Object(object) => {
            ('{', '}', object.0.iter().map(|(key, value)| (Some(key.as_str()), value)).collect())
        }
    };
    text.push(open);
    let inner = indent + 2;
    for (place, (key, value)) in members.into_iter().enumerate() {
        text.push_str(if place > 0 { ",\n" } else { "\n" });
        text.push_str(&" ".repeat(inner));
        let key = key.map(|key| format!("{}: ", Value::from(key))).unwrap_or_default();
        text.push_str(&key);
        // One column stays free for the comma.
        spread(value, inner, inner + key.chars().count() + 1, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push(close);
}

/// Prints a value on the line that is there, unless that has too little room.
fn inline(json: &Json, room: &mut usize, text: &mut String) -> Option<()> {
    match json {
        Json::Scalar(value) => {
            let start = text.len();
            scalar(value, text);
            *room = room.checked_sub(text.get(start..)?.chars().count())?;
        }
        Json::List(list) => {
            *room = room.checked_sub(1)?;
            text.push('[');
            for (place, value) in list.iter().enumerate() {
                if place > 0 {
                    *room = room.checked_sub(2)?;
                    text.push_str(", ");
                }
                inline(value, room, text)?;
            }
            *room = room.checked_sub(1)?;
            text.push(']');
        }
        Json::Object(object) => {
            *room = room.checked_sub(1)?;
            text.push('{');
            for (place, (key, value)) in object.0.iter().enumerate() {
                let start = text.len();
                text.push_str(if place > 0 { ", " } else { "" });
                quoted(key, text);
                text.push_str(": ");
                *room = room.checked_sub(text.get(start..)?.chars().count())?;
                inline(value, room, text)?;
            }
            *room = room.checked_sub(1)?;
            text.push('}');
        }
    }
    Some(())
}

fn scalar(value: &Value, text: &mut String) {
    match value {
        Value::String(value) => quoted(value, text),
        value => text.push_str(&value.to_string()),
    }
}

/// A text as JSON. Most need no escapes.
fn quoted(value: &str, text: &mut String) {
    if value.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        text.push_str(&Value::from(value).to_string());
    } else {
        text.push('"');
        text.push_str(value);
        text.push('"');
    }
}
