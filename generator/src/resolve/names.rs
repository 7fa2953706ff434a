//! Names in Rust: how the vendor's names become identifiers, and what must not clash.

use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    fix::Fix,
    model::Name,
    spec::Rename,
};

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A struct or an enum.
    Type,
    /// The stem of the names of an action's types, which never stands alone.
    Stem,
    /// A member of a struct: a field and a setter.
    Member,
    /// A value of an enum or an error code.
    Variant,
    /// A service: a module of the facade, a feature, and a part of a crate's name.
    Service,
    /// An action: a module, and a method of the client.
    Method,
}

/// Names that generated code uses unqualified or that have a meaning of their own in every crate, so that no type of
/// the API may take them.
const TAKEN_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "ErrorCode",
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
const TAKEN_SETTERS: &[&str] =
    &["build", "dry_run", "extra", "new", "options", "pages", "send", "turn", "wait"];

/// What a client can do besides calling actions.
const TAKEN_METHODS: &[&str] = &[
    "call",
    "call_with",
    "clone",
    "dry_run",
    "dry_run_with",
    "from_env",
    "new",
    "pages",
    "send",
    "send_with",
];

/// Features and folders that the facade has besides the services, and crates that are no services.
const TAKEN_SERVICES: &[&str] = &[
    "all",
    "api",
    "blocking",
    "check_json",
    "decode_requests",
    "default",
    "docs",
    "generator",
    "hyper",
    "openapi",
    "reqwest",
    "runtime",
    "rustls",
    "schema",
    "testing",
    "tower",
];

/// What ends the name of a builder: a struct of the API that ends like this could be the builder of another one.
const BUILDER: &str = "Builder";

/// The variant that holds what the spec does not know.
const UNKNOWN: &str = "Unknown";

/// The usual name in Rust.
pub(crate) fn rust_name(wire: &str, role: Role) -> String {
    let name = match role {
        Role::Type | Role::Stem => wire.to_upper_camel_case(),
        Role::Member | Role::Service | Role::Method => wire.to_snake_case(),
        Role::Variant => variant(wire),
    };
    let taken = match role {
        Role::Type => TAKEN_TYPES.contains(&name.as_str()) || name.ends_with(BUILDER),
        Role::Stem => false,
        Role::Member => TAKEN_SETTERS.contains(&name.as_str()) || is_keyword(&name),
        Role::Variant => name == UNKNOWN || is_keyword(&name),
        Role::Service => TAKEN_SERVICES.contains(&name.as_str()) || is_keyword(&name),
        Role::Method => TAKEN_METHODS.contains(&name.as_str()) || is_keyword(&name),
    };
    if taken { format!("{name}_") } else { name }
}

/// `1080p` is no identifier: a letter goes before what starts with a digit, and what has no letter at all has a word.
fn variant(wire: &str) -> String {
    let name = wire.to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        // The sign of a number would be lost.
        Some(first) if first.is_ascii_digit() && wire.starts_with('-') => format!("Minus{name}"),
        Some(first) if first.is_ascii_digit() => format!("Value{name}"),
        Some(_) => name,
    }
}

pub(crate) fn is_keyword(name: &str) -> bool {
    !is_ident(name)
}

/// Whether a name can be an identifier. `gen` is a keyword of the edition, and syn does not know it.
pub(crate) fn is_ident(name: &str) -> bool {
    // No keyword looks like most names do; only what could be one is asked for.
    let is_plain = is_wire_name(name);
    let is_no_keyword = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    if is_plain && name != "Self" && (name.len() > LONGEST_KEYWORD || name.bytes().any(is_no_keyword)) {
        return true;
    }
    name != "gen" && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The length of `continue`.
const LONGEST_KEYWORD: usize = 8;

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

    /// Takes a name into the scope, or the one that an override at a place of its own gives it. A clash or a bad name
    /// is reported, and a usable name comes back all the same.
    pub(crate) fn add(
        &mut self,
        wire: &'a str,
        rename: Option<(&Rename, At)>,
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
        let rust = match rename {
            Some((rename, at)) => self.renamed(rename, &usual, &at, findings),
            None if is_ident(&usual) => usual,
            None => {
                let message = format!("`{wire}` gives no name in Rust");
                let finding = Diagnostic::error(Code::BadName, at.clone().at_key(), message);
                findings.push(finding.help(self.way_out()));
                return Name { wire, rust: "BadName".to_owned() };
            }
        };
        // What has the very same name is reported where it is defined.
        // A required member is also the name of a type, in which `mode1` and `mode_1` are the same.
        // A type is also the name of a module and of a builder, from which a `_` at its end falls away.
        let unique = match self.role {
            Role::Member => rust.to_upper_camel_case(),
            Role::Type => rust.trim_end_matches('_').to_owned(),
            _ => rust.clone(),
        };
        if let Some(first) = self.names.insert(unique.clone(), wire).filter(|first| *first != wire) {
            let message = format!("`{wire}` and `{first}` both become `{unique}` in Rust");
            let help = self.way_out();
            findings.push(Diagnostic::error(Code::RustNameClash, at.clone().at_key(), message).help(help));
        }
        Name { wire, rust }
    }

    /// What to do about a name that can't be one in Rust.
    fn way_out(&self) -> &'static str {
        match self.what {
            "member" => "give one of them a `rust_name: {name: …, why: …}`",
            "type" => "give a struct a `rust_name: {name: …, why: …}`, or call an enum something else",
            "value" => "give it a Rust name under the enum's `rust_names`: `<value>: {name: …, why: …}`",
            _ => "leave one of them out; there is no override for its kind",
        }
    }

    fn renamed(&self, rename: &Rename, usual: &str, at: &At, findings: &mut Vec<Diagnostic>) -> String {
        let name = &rename.name;
        if name == usual {
            let finding = Diagnostic::error(
                Code::IdleOverride,
                at.key("name"),
                format!("`{name}` is the name without the override, too"),
            );
            findings.push(finding.help("delete the override").fix(Fix::delete(at)));
        }
        let cased = match self.role {
            Role::Type | Role::Stem | Role::Variant => name.to_upper_camel_case(),
            Role::Member | Role::Service | Role::Method => name.to_snake_case(),
        };
        let usable = is_ident(name) && cased == name.trim_end_matches('_');
        if usable {
            return name.clone();
        }
        let message = format!("`{name}` can't be a {}'s name in Rust", self.what);
        let finding = Diagnostic::error(Code::BadName, at.key("name"), message);
        let such =
            [cased.clone(), format!("{cased}_"), usual.to_owned()].into_iter().find(|name| is_ident(name));
        findings.push(finding.expected(format!("a name such as `{}`", such.as_deref().unwrap_or("other"))));
        usual.to_owned()
    }
}

/// Whether the vendor could have a name like this.
pub(crate) fn is_wire_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
