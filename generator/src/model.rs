//! The spec with every name looked up: what is checked, and what is emitted.
//!
//! Whatever a request is checked against stands here as the tables of `tencentcloud_schema`, the very ones that the
//! generated crates carry. The model adds names and prose.

use tencentcloud_schema::{
    ActionSchema, EnumSchema, Kind, Literal, Member as MemberSchema, Rule, ServiceSchema, StructSchema,
    TypeId, WaiterSchema,
};

use crate::{
    diagnostic::At,
    spec::{self, ActionFile, CommonFile, EnumDef, Note},
};

/// The whole API.
pub struct Api<'a> {
    /// What holds for every service.
    pub common: &'a CommonFile,
    /// The services, sorted by folder.
    pub services: Vec<Service<'a>>,
}

/// A name: the vendor's spelling, which is sent, beside the Rust one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// The vendor's spelling.
    pub wire: &'a str,
    /// The identifier in Rust.
    pub rust: String,
}

/// A service.
pub struct Service<'a> {
    /// What its files say.
    pub spec: &'a spec::Service,
    /// The name of the module in the facade and of the folder in the output, such as `tag` or `cvm_v20170312`.
    pub module: String,
    /// The structs; a [`TypeId`] is a place in this list.
    pub structs: Vec<Struct<'a>>,
    /// The enums.
    pub enums: Vec<Enum<'a>>,
    /// The actions, sorted by the vendor's names.
    pub actions: Vec<Action<'a>>,
    /// The waiters in the order of the spec.
    pub waiters: Vec<Waiter<'a>>,
    /// The error codes that the service can answer, its own and the common ones, sorted.
    pub errors: Vec<ErrorCode<'a>>,
    /// The tables.
    pub schema: &'a ServiceSchema<'a>,
}

impl<'a> Service<'a> {
    /// The name of the generated crate, such as `tencentcloud-tag`.
    #[must_use]
    pub fn crate_name(&self) -> String {
        format!("tencentcloud-{}", self.feature())
    }

    /// The name of the facade's feature, such as `tag`.
    #[must_use]
    pub fn feature(&self) -> String {
        // A `_` behind the name keeps a service apart from a crate or a folder that is none.
        match self.module.strip_suffix('_') {
            Some(taken) => format!("{taken}-service"),
            None => self.module.replace('_', "-"),
        }
    }

    /// The struct behind an id.
    #[must_use]
    pub fn struct_of(&self, id: TypeId) -> Option<&Struct<'a>> {
        self.structs.get(usize::from(id.0))
    }

    /// The enum of a schema.
    #[must_use]
    pub fn enum_of(&self, schema: &EnumSchema<'_>) -> Option<&Enum<'a>> {
        self.enums.iter().find(|of| of.name.wire == schema.name)
    }
}

/// An action.
pub struct Action<'a> {
    /// The name; in Rust the stem of its types' names.
    pub name: Name<'a>,
    /// The name of its module and of the client's method.
    pub module: String,
    /// What its file says.
    pub spec: &'a ActionFile,
    /// The vendor's group.
    pub category: Option<&'a str>,
    /// The request.
    pub input: Struct<'a>,
    /// The response.
    pub output: Struct<'a>,
    /// The release that it came in.
    pub since: Option<&'a str>,
    /// The table.
    pub schema: &'a ActionSchema<'a>,
    /// Where it stands.
    pub at: At,
}

/// A struct, a request or a response.
pub struct Struct<'a> {
    /// The name.
    pub name: Name<'a>,
    /// What it is.
    pub about: Option<&'a str>,
    /// A doubt that was settled.
    pub note: Option<&'a Note>,
    /// The members in the order of the spec.
    pub members: Vec<Member<'a>>,
    /// The rules in the order of the spec; one of the spec's with several `then` members is several here.
    pub rules: &'a [Rule<'a>],
    /// Where it travels.
    pub travels: Travels,
    /// The release that it came in.
    pub since: Option<&'a str>,
    /// The table.
    pub schema: &'a StructSchema<'a>,
    /// Where it stands.
    pub at: At,
}

/// Which way a struct travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Travels {
    /// Requests carry it.
    pub request: bool,
    /// Responses carry it.
    pub response: bool,
}

/// A member.
pub struct Member<'a> {
    /// The name.
    pub name: Name<'a>,
    /// What the spec says.
    pub spec: &'a spec::Member,
    /// The table.
    pub schema: MemberSchema<'a>,
    /// The release that it came in, where that is not its struct's.
    pub since: Option<&'a str>,
    /// Whether the struct would contain itself without a box.
    pub boxed: bool,
    /// Where it stands.
    pub at: At,
}

impl Member<'_> {
    /// The type as the spec writes it, such as `[unsigned Integer]`.
    #[must_use]
    pub fn spec_type(&self) -> String {
        let unsigned = if self.spec.unsigned { "unsigned " } else { "" };
        match self.spec.r#type.to_string().strip_prefix('[') {
            Some(list) => format!("[{unsigned}{list}"),
            None => format!("{unsigned}{}", self.spec.r#type),
        }
    }
}

/// An enum.
pub struct Enum<'a> {
    /// The name.
    pub name: Name<'a>,
    /// What the spec says.
    pub spec: &'a EnumDef,
    /// The values in the order of the spec.
    pub values: Vec<EnumValue<'a>>,
    /// The table.
    pub schema: &'a EnumSchema<'a>,
    /// Where it travels.
    pub travels: Travels,
    /// Where it stands.
    pub at: At,
}

/// A value of an enum.
pub struct EnumValue<'a> {
    /// The value on the wire.
    pub literal: Literal<'a>,
    /// The variant in Rust.
    pub rust: String,
    /// What it means.
    pub about: Option<&'a str>,
}

/// A waiter.
pub struct Waiter<'a> {
    /// The name in camel case, and the client's method.
    pub name: Name<'a>,
    /// What the spec says.
    pub spec: &'a spec::Waiter,
    /// The action that is called.
    pub action: &'a str,
    /// What the caller says to name one element of a list, where the state stands in one.
    pub key: Option<Key<'a>>,
    /// The table.
    pub schema: WaiterSchema<'a>,
}

/// What tells one element of a list from another.
pub struct Key<'a> {
    /// The member's name; in Rust the argument's.
    pub name: Name<'a>,
    /// Its type: text, or an integer.
    pub kind: Kind<'a>,
}

/// An error code.
pub struct ErrorCode<'a> {
    /// The code, with the variant in Rust.
    pub name: Name<'a>,
    /// What it means.
    pub about: Option<&'a str>,
    /// Whether every service can answer it.
    pub common: bool,
}
