//! Names in Rust: how the vendor's names become identifiers, and what must not clash.

use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::Name,
    spec::Rename,
};

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A struct, an enum or an action's types.
    Type,
    /// A member of a struct: a field and a setter.
    Member,
    /// A value of an enum or an error code.
    Variant,
    /// A module or a method.
    Module,
}

/// Names that generated code uses unqualified, so that no type of the API may take them.
const TAKEN_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Sync",
    "Send",
    "Vec",
];

/// What a builder can do besides setting members.
const TAKEN_SETTERS: &[&str] = &["build", "extra", "items", "options", "pages", "send", "wait"];

/// The variant that holds what the spec does not know.
const UNKNOWN: &str = "Unknown";

/// The usual name in Rust.
pub(crate) fn rust_name(wire: &str, role: Role) -> String {
    let name = match role {
        Role::Type => wire.to_upper_camel_case(),
        Role::Member | Role::Module => wire.to_snake_case(),
        Role::Variant => variant(wire),
    };
    let taken = match role {
        Role::Type => TAKEN_TYPES.contains(&name.as_str()),
        Role::Member => TAKEN_SETTERS.contains(&name.as_str()) || is_keyword(&name),
        Role::Variant => name == UNKNOWN || is_keyword(&name),
        Role::Module => is_keyword(&name),
    };
    if taken { format!("{name}_") } else { name }
}

/// `1080p` is no identifier: a letter goes before what starts with a digit, and what has no letter at all has a word.
fn variant(wire: &str) -> String {
    let name = wire.to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("Value{name}"),
        Some(_) => name,
    }
}

fn is_keyword(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_err()
}

/// The names of one scope, each with the vendor's name that became it.
pub(crate) struct Scope<'a> {
    role: Role,
    what: &'static str,
    names: HashMap<String, &'a str>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(role: Role, what: &'static str) -> Self {
        Self { role, what, names: HashMap::new() }
    }

    /// Takes a name into the scope. A clash or a bad name is reported, and a usable name comes back all the same.
    pub(crate) fn add(
        &mut self,
        wire: &'a str,
        rename: Option<&Rename>,
        at: &At,
        findings: &mut Vec<Diagnostic>,
    ) -> Name<'a> {
        let usual = rust_name(wire, self.role);
        if !is_wire_name(wire) && self.role != Role::Variant {
            let finding = Diagnostic::error(
                Code::BadName,
                at.clone().at_key(),
                format!("`{wire}` can't be a {}'s name", self.what),
            );
            findings.push(finding.expected("letters, digits and `_`, with a letter first"));
            return Name { wire, rust: "bad_name".to_owned() };
        }
        let rust = rename.map_or_else(|| usual.clone(), |rename| self.renamed(rename, &usual, at, findings));
        if let Some(first) = self.names.insert(rust.clone(), wire) {
            let message = format!("`{wire}` and `{first}` both become `{rust}` in Rust");
            let help = "give one of them a `rust_name: {name: …, why: …}`";
            findings.push(Diagnostic::error(Code::RustNameClash, at.clone().at_key(), message).help(help));
        }
        Name { wire, rust }
    }

    fn renamed(&self, rename: &Rename, usual: &str, at: &At, findings: &mut Vec<Diagnostic>) -> String {
        let name = &rename.name;
        if name == usual {
            let finding = Diagnostic::error(
                Code::IdleOverride,
                at.key("rust_name"),
                format!("`{name}` is the name without the override, too"),
            );
            findings.push(finding.help("delete the override"));
        }
        let cased = match self.role {
            Role::Type | Role::Variant => name.to_upper_camel_case(),
            Role::Member | Role::Module => name.to_snake_case(),
        };
        let usable = syn::parse_str::<syn::Ident>(name).is_ok() && cased == name.trim_end_matches('_');
        if usable {
            return name.clone();
        }
        let message = format!("`{name}` can't be a {}'s name in Rust", self.what);
        let mut finding = Diagnostic::error(Code::BadName, at.key("rust_name"), message);
        if syn::parse_str::<syn::Ident>(&cased).is_ok() {
            finding = finding.expected(format!("a name such as `{cased}`"));
        }
        findings.push(finding);
        usual.to_owned()
    }
}

/// Whether the vendor could have a name like this.
pub(crate) fn is_wire_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
