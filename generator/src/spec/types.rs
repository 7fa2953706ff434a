//! `types.yaml`: the structs and enums of a service, and what a member is.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Bounds, Map, Rule, Scalar, Size, TypeRef, given, list};

/// The structs and enums of a service.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypesFile {
    /// The structs by the vendor's names.
    #[serde(default)]
    pub structs: Map<StructDef>,
    /// The enums by names that the curator chose: the vendor lists values and names none.
    #[serde(default)]
    pub enums: Map<EnumDef>,
}

/// A struct.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StructDef {
    /// What it is, in a sentence of your own. May be missing only where the vendor says nothing.
    #[serde(default, deserialize_with = "given")]
    pub about: Option<String>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
    /// A Rust name of its own, with the reason.
    #[serde(default, deserialize_with = "given")]
    pub rust_name: Option<Rename>,
    /// The members by their names on the wire.
    #[serde(default)]
    pub fields: Map<Member>,
    /// Rules across the members.
    #[serde(default, deserialize_with = "list")]
    pub rules: Vec<Rule>,
}

/// An enum: a documented list of values. A value beyond it still decodes.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumDef {
    /// What the values are.
    pub of: EnumBase,
    /// What it is, in a sentence of your own.
    #[serde(default, deserialize_with = "given")]
    pub about: Option<String>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
    /// Each value with what it means; nothing where the vendor says nothing.
    pub values: Map<Option<String>>,
    /// Rust names of single values, with the reasons.
    #[serde(default)]
    pub rust_names: Map<Rename>,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum EnumBase {
    /// Texts.
    String,
    /// Integers.
    Integer,
}

/// A member of a struct, of a request or of a response.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the format")]
pub struct Member {
    /// The type: String, Integer, Float, Boolean, Date, Timestamp, a struct or an enum; in brackets for a list.
    pub r#type: TypeRef,
    /// What it is, in a sentence of your own. May be missing only where the vendor says nothing.
    #[serde(default, deserialize_with = "given")]
    pub about: Option<String>,
    /// Whether a request must carry it.
    #[serde(default)]
    pub required: bool,
    /// Whether the service may answer null.
    #[serde(default)]
    pub nullable: bool,
    /// Whether an Integer is never negative.
    #[serde(default)]
    pub unsigned: bool,
    /// What the service takes when it is left out; words where it is no single value. Never sent.
    #[serde(default, deserialize_with = "given")]
    pub default: Option<Scalar>,
    /// The unit of a number, such as `ms`.
    #[serde(default, deserialize_with = "given")]
    pub unit: Option<String>,
    /// Whether the value is a secret, which is never printed.
    #[serde(default)]
    pub sensitive: bool,
    /// Why it should no longer be used, and what to use.
    #[serde(default, deserialize_with = "given")]
    pub deprecated: Option<String>,
    /// A Rust name of its own, with the reason.
    #[serde(default, deserialize_with = "given")]
    pub rust_name: Option<Rename>,
    /// A doubt that was settled, and how.
    #[serde(default, deserialize_with = "given")]
    pub note: Option<Note>,
    /// Bounds of a number.
    #[serde(default, deserialize_with = "given")]
    pub range: Option<Bounds<Size>>,
    /// Bounds of a text's length in characters.
    #[serde(default, deserialize_with = "given")]
    pub length: Option<Bounds<u64>>,
    /// Bounds of a list's size. Every other constraint on a list holds for each element.
    #[serde(default, deserialize_with = "given")]
    pub count: Option<Bounds<u64>>,
    /// The characters of a text: names of sets (letters, upper, lower, digits, hex, ascii, chinese) and literal ones.
    #[serde(default, deserialize_with = "given")]
    pub charset: Option<Vec<String>>,
    /// The form of a text: date, datetime, `utc_time`, ip, cidr, url, resolution, resource or `name_query`.
    #[serde(default, deserialize_with = "given")]
    pub format: Option<String>,
    /// The schemes of a URL; only beside `format: url`.
    #[serde(default, deserialize_with = "given")]
    pub schemes: Option<Vec<String>>,
    /// The one value that is accepted.
    #[serde(default, deserialize_with = "given")]
    pub fixed: Option<Scalar>,
    /// The values that are accepted, where they are no enum of their own.
    #[serde(default, deserialize_with = "given")]
    pub one_of: Option<Vec<Scalar>>,
    /// Values that are refused.
    #[serde(default, deserialize_with = "given")]
    pub not_in: Option<Vec<Scalar>>,
    /// Values that need not meet the other constraints.
    #[serde(default, deserialize_with = "given")]
    pub or: Option<Vec<Scalar>>,
}

impl Member {
    /// A member of a type, with nothing else to say of it.
    #[must_use]
    pub fn of(r#type: TypeRef) -> Self {
        Self {
            r#type,
            about: None,
            required: false,
            nullable: false,
            unsigned: false,
            default: None,
            unit: None,
            sensitive: false,
            deprecated: None,
            rust_name: None,
            note: None,
            range: None,
            length: None,
            count: None,
            charset: None,
            format: None,
            schemes: None,
            fixed: None,
            one_of: None,
            not_in: None,
            or: None,
        }
    }

    /// The constraints alone, as a rule can state them as well.
    #[must_use]
    pub fn constraints(&self) -> super::Constraints {
        super::Constraints {
            range: self.range,
            length: self.length,
            count: self.count,
            charset: self.charset.clone(),
            format: self.format.clone(),
            schemes: self.schemes.clone(),
            fixed: self.fixed.clone(),
            one_of: self.one_of.clone(),
            not_in: self.not_in.clone(),
            or: self.or.clone(),
        }
    }
}

/// A name in Rust that the usual rule would not give.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a map with `name` and `why`")]
pub struct Rename {
    /// The name.
    pub name: String,
    /// Why.
    pub why: String,
}

/// A doubt about the vendor's documents that was settled in the open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What the documents show.
    pub shows: String,
    /// What the spec says.
    pub chosen: String,
    /// Why.
    pub why: String,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The address of the vendor's page, where it is known.
    #[serde(default, deserialize_with = "given")]
    pub url: Option<String>,
    /// The title of the page.
    pub page: String,
    /// The day when the vendor last changed the page.
    pub updated: String,
}
