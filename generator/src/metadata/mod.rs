//! The vendor's published metadata: `api.json`, and beside it `examples.json`.
//!
//! A field that is not known here is an error, because it may say of an action or a member what nothing else does. One
//! that is known and of no use is named and passed over.

mod examples;
mod prose;

use std::{collections::HashSet, fmt};

use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::error::Category;

pub use examples::{Example, Examples};
pub use prose::{Facts, Value};
pub(crate) use prose::{bounds_text, scalar, unit};

use crate::{resolve::is_wire_name, spec::Map};

/// What the vendor publishes of one service at one version.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadata {
    /// Which service it is of.
    pub metadata: About,
    /// The actions by name.
    pub actions: Map<Action>,
    /// Requests, responses and structs by name.
    pub objects: Map<Object>,
    /// The version of the file's own format.
    #[serde(default, rename = "version")]
    _version: IgnoredAny,
}

/// Which service the metadata is of.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct About {
    /// The version of the API, such as `2018-08-13`.
    pub api_version: String,
    /// The service's name, such as `tag`.
    pub service_short_name: String,
    /// The product's name in Chinese.
    #[serde(default, rename = "serviceNameCN")]
    _service_name_cn: IgnoredAny,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The object that is its request.
    pub input: String,
    /// The object that is its response.
    pub output: String,
    /// What the vendor calls it, which is a sentence more often than a name.
    #[serde(default, rename = "name")]
    pub title: String,
    /// What the vendor says of it.
    #[serde(default)]
    pub document: String,
    /// `online` or `deprecated`, where that is said.
    #[serde(default)]
    pub status: Option<String>,
    /// Whether the service takes requests without a signature as well.
    #[serde(default, rename = "skip_sign")]
    _skip_sign: IgnoredAny,
}

/// A request, a response or a struct.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The members in the vendor's order.
    pub members: Vec<Member>,
    /// What the vendor says of it.
    #[serde(default)]
    pub document: String,
    /// Always `object`.
    #[serde(default, rename = "type")]
    _type: IgnoredAny,
    /// Which way it travels, which the actions say as well.
    #[serde(default, rename = "usage")]
    _usage: IgnoredAny,
}

impl Object {
    /// The member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// A member.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawMember")]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its type; of a list, the elements'.
    pub r#type: Type,
    /// Whether it is a list.
    pub is_list: bool,
    /// Whether a request must carry it, where that is said.
    pub required: Option<bool>,
    /// Whether the service may answer null, where that is said.
    pub nullable: Option<bool>,
    /// Whether the vendor has switched it off: the documents leave out most of these.
    pub disabled: bool,
    /// What the vendor says of it.
    pub document: String,
    /// A value that the vendor shows, as text whatever its type is; often a word for none.
    pub example: String,
}

/// A type that is no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `string`
    String,
    /// `int64`
    Integer,
    /// `uint64`
    Unsigned,
    /// `float`
    Float,
    /// `bool`
    Boolean,
    /// `date`
    Date,
    /// `datetime` and `datetime_iso`
    Timestamp,
    /// An object by name.
    Struct(String),
}

/// A member as it is written: the form in `type`, and in `member` what is in the form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMember {
    name: String,
    r#type: String,
    member: String,
    #[serde(default, deserialize_with = "truth")]
    required: Option<bool>,
    #[serde(default, deserialize_with = "truth")]
    value_allowed_null: Option<bool>,
    #[serde(default, deserialize_with = "truth")]
    disabled: Option<bool>,
    #[serde(default)]
    document: String,
    #[serde(default)]
    example: String,
    /// Whether every response carries it, which the format of the spec does not ask.
    #[serde(default, rename = "output_required")]
    _output_required: IgnoredAny,
}

impl TryFrom<RawMember> for Member {
    type Error = String;

    fn try_from(raw: RawMember) -> Result<Self, String> {
        let RawMember {
            name,
            r#type: form,
            member: content,
            required,
            value_allowed_null,
            disabled,
            document,
            example,
            _output_required: IgnoredAny,
        } = raw;
        let (scalar, written_as) = match content.as_str() {
            "string" => (Type::String, "string"),
            "int64" => (Type::Integer, "int"),
            "uint64" => (Type::Unsigned, "int"),
            "float" => (Type::Float, "float"),
            "bool" => (Type::Boolean, "bool"),
            "date" => (Type::Date, "string"),
            "datetime" | "datetime_iso" => (Type::Timestamp, "string"),
            _ => (Type::Struct(content.clone()), "object"),
        };
        if form != "list" && form != written_as {
            return Err(format!("the member `{name}` is a `{form}` of `{content}`, which is not known here"));
        }
        Ok(Self {
            name,
            r#type: scalar,
            is_list: form == "list",
            required,
            nullable: value_allowed_null,
            disabled: disabled.unwrap_or_default(),
            document,
            example,
        })
    }
}

/// Reads `true` or `false`, for which some of the files have `1` or `0`.
fn truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    struct Truth;
    impl serde::de::Visitor<'_> for Truth {
        type Value = bool;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true or false")
        }

        fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
            Ok(value)
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<bool, E> {
            match value {
                0 => Ok(false),
                1 => Ok(true),
                other => Err(E::invalid_value(serde::de::Unexpected::Unsigned(other), &self)),
            }
        }
    }
    deserializer.deserialize_any(Truth).map(Some)
}

/// What is wrong with a file that serde can't read.
fn refused(error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Data => strange(&error.to_string()),
        Category::Syntax | Category::Eof | Category::Io => {
            format!("it is not JSON, or not all of it: {error}; unpack the wheel again")
        }
    }
}

fn strange(what: &str) -> String {
    format!("{what}; if this is how the vendor writes it now, teach it to `generator/src/metadata`")
}

impl Metadata {
    /// Reads an `api.json`.
    ///
    /// # Errors
    ///
    /// What is wrong with it: that it is not JSON or not of the vendor's layout, with line and column, that it has a
    /// type that is not known here, that something is called by what is no name, or that it names an object that it
    /// does not have.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let metadata: Self = serde_json::from_slice(bytes).map_err(|error| refused(&error))?;
        let wrong = metadata.misnamed().or_else(|| metadata.gap());
        wrong.map_or(Ok(metadata), |wrong| Err(strange(&wrong)))
    }

    /// What the file names and does not have, or has twice.
    fn gap(&self) -> Option<String> {
        let lacks = |name: &str| !self.objects.contains_key(name);
        for (name, action) in &self.actions {
            if let Some(object) = [&action.input, &action.output].into_iter().find(|object| lacks(object)) {
                return Some(format!("the action `{name}` names the object `{object}`, which is not there"));
            }
        }
        for (name, object) in &self.objects {
            let mut seen = HashSet::new();
            for Member { name: member, r#type, .. } in &object.members {
                if !seen.insert(member) {
                    return Some(format!("the object `{name}` has the member `{member}` twice"));
                }
                match r#type {
                    Type::Struct(of) if lacks(of) => {
                        return Some(format!(
                            "the member `{name}.{member}` has the type `{of}`, which is neither a scalar that is \
                             known here nor an object of the file"
                        ));
                    }
                    _ => {}
                }
            }
        }
        None
    }

    /// What can't be called as it is: names become names of files, keys of the spec and parts of ids.
    fn misnamed(&self) -> Option<String> {
        let odd = |name: &str, of: &str| {
            let words = || {
                format!(
                    "{of} is called `{name}`, and a name has letters, digits and `_`, with a letter first"
                )
            };
            (!is_wire_name(name)).then(words)
        };
        let of_object = |(name, object): (&String, &Object)| {
            let member = object.members.iter().find(|member| !is_wire_name(&member.name));
            let member = || odd(&member?.name, &format!("a member of `{name}`"));
            odd(name, "an object").or_else(member)
        };
        odd(&self.metadata.service_short_name, "the service")
            .or_else(|| self.actions.keys().find_map(|name| odd(name, "an action")))
            .or_else(|| self.objects.iter().find_map(of_object))
    }

    /// The structs by name: the objects that are no action's request or response.
    pub fn structs(&self) -> impl Iterator<Item = (&str, &Object)> {
        let travelling: HashSet<&str> = self
            .actions
            .values()
            .flat_map(|action| [action.input.as_str(), action.output.as_str()])
            .collect();
        let objects = self.objects.iter().map(|(name, object)| (name.as_str(), object));
        objects.filter(move |(name, _)| !travelling.contains(name))
    }
}

impl fmt::Display for Member {
    /// The type in the words of the spec's format, such as `[String]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match &self.r#type {
            Type::String => "String",
            Type::Integer => "Integer",
            Type::Unsigned => "unsigned Integer",
            Type::Float => "Float",
            Type::Boolean => "Boolean",
            Type::Date => "Date",
            Type::Timestamp => "Timestamp",
            Type::Struct(name) => name,
        };
        if self.is_list { write!(f, "[{name}]") } else { f.write_str(name) }
    }
}
