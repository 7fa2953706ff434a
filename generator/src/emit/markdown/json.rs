//! The JSON of examples: members in the order of the spec, values of the right type, short ones on one line.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Kind, Literal};

use super::super::text::is_invisible;
use crate::model::{Member, Service, Struct};

/// What fits between the indent and this column stands on one line.
const WIDTH: usize = 80;

/// The members of an object that a struct has, in the struct's order.
pub(crate) fn members<'m, 'a, 'j>(
    of: &'m Struct<'a>,
    object: &'j Map<String, Json>,
) -> impl Iterator<Item = (&'m Member<'a>, &'j Json)> {
    of.members.iter().filter_map(|member| object.get(member.name.wire).map(|value| (member, value)))
}

/// A value with the type that its member has: the vendor sends some numbers as text.
pub(crate) fn typed<'j>(kind: Kind<'_>, value: &'j Json) -> Cow<'j, Json> {
    let is_text = match kind {
        Kind::String | Kind::Date | Kind::Timestamp | Kind::Struct(_) | Kind::List(_) => true,
        Kind::Enum(schema) => !matches!(schema.values.first(), Some(Literal::Integer(_))),
        Kind::Integer | Kind::Unsigned | Kind::Float | Kind::Boolean => false,
    };
    let meant = value.as_str().filter(|_| !is_text).and_then(|text| serde_json::from_str(text).ok());
    meant.map_or(Cow::Borrowed(value), Cow::Owned)
}

/// An object as JSON over several lines.
pub(crate) fn pretty(service: &Service<'_>, of: &Struct<'_>, object: &Json) -> String {
    match object {
        Json::Object(object) => layout(&Tree::Map(members_of(service, of, object)), 0, 0),
        other => visible(other),
    }
}

/// JSON whose order is settled: `serde_json` sorts the members of an object.
enum Tree {
    Value(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

fn members_of(service: &Service<'_>, of: &Struct<'_>, object: &Map<String, Json>) -> Vec<(String, Tree)> {
    let name = |name: &str| visible(&name.into());
    let known = members(of, object)
        .map(|(member, value)| (name(member.name.wire), tree(service, member.schema.kind, value)));
    let is_unknown = |key: &str| of.members.iter().all(|member| member.name.wire != key);
    let unknown = object.iter().filter(|(key, _)| is_unknown(key));
    known.chain(unknown.map(|(key, value)| (name(key), Tree::Value(visible(value))))).collect()
}

fn tree(service: &Service<'_>, kind: Kind<'_>, value: &Json) -> Tree {
    match (kind, value) {
        (Kind::Struct(id), Json::Object(object)) => service
            .struct_of(id)
            .map_or_else(|| Tree::Value(visible(value)), |of| Tree::Map(members_of(service, of, object))),
        (Kind::List(of), Json::Array(items)) => {
            Tree::List(items.iter().map(|item| tree(service, *of, item)).collect())
        }
        (kind, value) => Tree::Value(visible(&typed(kind, value))),
    }
}

impl Tree {
    fn one_line(&self) -> String {
        let joined = |items: Vec<String>| items.join(", ");
        match self {
            Self::Value(text) => text.clone(),
            Self::List(items) => format!("[{}]", joined(items.iter().map(Self::one_line).collect())),
            Self::Map(members) => {
                let member = |(name, value): &(String, Self)| format!("{name}: {}", value.one_line());
                format!("{{{}}}", joined(members.iter().map(member).collect()))
            }
        }
    }
}

/// The text of a tree whose first line starts at a column.
fn layout(tree: &Tree, depth: usize, column: usize) -> String {
    let one_line = tree.one_line();
    let fits = column + one_line.chars().count() <= WIDTH;
    // The members of the whole stand below each other, however few they are.
    let is_whole = depth == 0 && one_line != "{}";
    let items: Vec<String> = match tree {
        _ if fits && !is_whole => return one_line,
        Tree::Value(_) => return one_line,
        Tree::List(items) => items.iter().map(|item| layout(item, depth + 1, 2 * depth + 2)).collect(),
        Tree::Map(members) => {
            let member = |(name, value): &(String, Tree)| {
                let column = 2 * depth + 4 + name.chars().count();
                format!("{name}: {}", layout(value, depth + 1, column))
            };
            members.iter().map(member).collect()
        }
    };
    let indent = "  ".repeat(depth);
    let lines: Vec<String> = items.iter().map(|item| format!("{indent}  {item}")).collect();
    let (open, close) = if matches!(tree, Tree::List(_)) { ('[', ']') } else { ('{', '}') };
    format!("{open}\n{}\n{indent}{close}", lines.join(",\n"))
}

/// A value on one line of JSON. What would not be seen is escaped.
fn visible(value: &Json) -> String {
    let mut shown = String::new();
    for c in value.to_string().chars() {
        if c.is_control() || is_invisible(c) {
            let units =
                c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
            shown.push_str(&units);
        } else {
            shown.push(c);
        }
    }
    shown
}
