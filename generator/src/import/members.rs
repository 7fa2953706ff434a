//! Members, structs and actions of the metadata as YAML.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::Value as Json;

use super::{
    Words, examples,
    text::{dashed, entry, indented, scalar, tidy},
};
use crate::{
    diagnostic::At,
    metadata::{Action, Example, Facts, Member, Metadata, Object, Type},
    model::Travels,
    resolve::{REQUEST_ID, Role, Scope, is_wire_name},
    spec::{self, Rename},
    yaml::keys_of,
};

/// What is written of a member besides what its metadata says by itself.
pub(super) struct Drafting<'m> {
    pub(super) words: Words,
    pub(super) metadata: &'m Metadata,
    /// Whether members that the vendor has switched off are taken as well.
    pub(super) disabled: bool,
    /// Which way the structs travel.
    pub(super) travels: HashMap<&'m str, Travels>,
}

impl<'m> Drafting<'m> {
    pub(super) fn new(metadata: &'m Metadata, words: Words, disabled: bool) -> Self {
        let mut drafting = Self { words, metadata, disabled, travels: HashMap::new() };
        for action in metadata.actions.values() {
            drafting.follow(&action.input, Travels { request: true, response: false });
            drafting.follow(&action.output, Travels { request: false, response: true });
        }
        drafting
    }

    /// Follows an object to the structs that it carries.
    fn follow(&mut self, object: &str, way: Travels) {
        let mut open = vec![object];
        while let Some(object) = open.pop() {
            let Some(object) = self.metadata.objects.get(object) else { continue };
            for member in self.taken(object) {
                let Type::Struct(name) = &member.r#type else { continue };
                let Some((name, _)) = self.metadata.objects.get_key_value(name) else { continue };
                let known = self.travels.entry(name).or_default();
                if (way.request && !known.request) || (way.response && !known.response) {
                    known.request |= way.request;
                    known.response |= way.response;
                    open.push(name);
                }
            }
        }
    }

    /// The members of an object that are drafted.
    pub(super) fn taken(&self, object: &'m Object) -> Vec<&'m Member> {
        object.members.iter().filter(|member| self.disabled || !member.disabled).collect()
    }

    /// The lines of a struct.
    pub(super) fn of_struct(&self, name: &str, object: &'m Object, rename: Option<&Rename>) -> Vec<String> {
        let travels = self.travels.get(name).copied().unwrap_or_default();
        let mut lines = vec![format!("{}:", scalar(name))];
        lines.extend(self.about(&object.document).map(|about| format!("  about: {about}")));
        lines.extend(rename.map(|rename| format!("  rust_name: {}", rust_name(rename))));
        let fields = self.members("fields", object, travels);
        lines.extend(indented(&fields));
        lines
    }

    /// The lines of a map with all members of an object.
    fn members(&self, key: &str, object: &'m Object, travels: Travels) -> Vec<String> {
        let is_implied = |member: &&Member| key == "output" && member.name == REQUEST_ID;
        let members: Vec<&Member> =
            self.taken(object).into_iter().filter(|member| !is_implied(member)).collect();
        if members.is_empty() {
            return vec![format!("{key}: {{}}")];
        }
        let mut scope = Names::new(Role::Member, "member");
        let mut lines = vec![format!("{key}:")];
        lines.extend(members.iter().map(|member| {
            let rename = scope.take(&member.name);
            format!("  {}", self.member(member, travels, rename.as_ref()))
        }));
        lines
    }

    /// A member in one line, its keys in the order of the format.
    pub(super) fn member(&self, member: &Member, travels: Travels, rename: Option<&Rename>) -> String {
        let of = match &member.r#type {
            Type::String => "String",
            Type::Integer | Type::Unsigned => "Integer",
            Type::Float => "Float",
            Type::Boolean => "Boolean",
            Type::Date => "Date",
            Type::Timestamp => "Timestamp",
            Type::Struct(name) => name,
        };
        let of = if member.is_list { format!("[{}]", scalar(of)) } else { scalar(of) };
        let yes = |key, holds: bool| holds.then(|| (key, "true".to_owned()));
        let mut keys = vec![("type", of)];
        keys.extend(self.about(&member.document).map(|about| ("about", about)));
        keys.extend(yes("required", travels.request && member.required == Some(true)));
        keys.extend(yes("nullable", travels.response && member.nullable == Some(true)));
        keys.extend(yes("unsigned", member.r#type == Type::Unsigned));
        keys.extend(rename.map(|rename| ("rust_name", rust_name(rename))));
        // Of what only responses carry nothing is checked, and nobody leaves it out.
        let says = |(key, _): &(&str, String)| travels.request || *key == "unit";
        // Prose can be misread, and nobody reads a draft of a whole service again.
        if self.words == Words::Blank {
            keys.extend(Facts::of(member).keys().into_iter().filter(says));
        }
        keys.sort_by_key(|(key, _)| MEMBER_KEYS.iter().position(|known| known == key));
        let keys: Vec<String> = keys.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        format!("{}: {{{}}}", scalar(&member.name), keys.join(", "))
    }

    /// The value of `about`; none where the vendor says nothing and its words are wanted.
    fn about(&self, document: &str) -> Option<String> {
        match self.words {
            Words::Blank => Some("\"\"".to_owned()),
            Words::Vendor => Some(tidy(document)).filter(|text| !text.is_empty()).map(|text| scalar(&text)),
        }
    }

    /// The file of an action.
    pub(super) fn of_action(
        &self,
        name: &str,
        action: &Action,
        examples: &[Json],
        schema: Option<&str>,
    ) -> String {
        let mut lines: Vec<String> = Vec::new();
        lines.extend(schema.map(|schema| format!("# yaml-language-server: $schema={schema}")));
        lines.push(format!("action: {}", scalar(name)));
        lines.extend(self.head(name, action));
        let object = |name: &str| self.metadata.objects.get(name);
        for (key, of, way) in [
            ("input", object(&action.input), Travels { request: true, response: false }),
            ("output", object(&action.output), Travels { request: false, response: true }),
        ] {
            lines.extend(of.into_iter().flat_map(|of| self.members(key, of, way)));
        }
        if self.words == Words::Blank {
            lines.push("errors: []".to_owned());
        }
        if examples.is_empty() {
            lines.push("examples: []".to_owned());
        } else {
            lines.push("examples:".to_owned());
            lines.extend(examples.iter().flat_map(|example| indented(&self::example(example))));
        }
        lines.push(String::new());
        lines.join("\n")
    }

    /// What stands before the members.
    fn head(&self, name: &str, action: &Action) -> Vec<String> {
        let is_deprecated = action.status.as_deref() == Some("deprecated");
        if self.words == Words::Blank {
            let mut lines = blank_head(name);
            lines.extend(is_deprecated.then(|| "deprecated: \"\"".to_owned()));
            return lines;
        }
        let said = [&action.document, &action.title].map(|text| tidy(text));
        let about = said.into_iter().find(|text| !text.is_empty()).unwrap_or_else(|| name.to_owned());
        let mut lines = vec![
            format!("about: {}", scalar(&about)),
            format!(
                "source: {{page: {}, updated: \"{}\"}}",
                scalar(name),
                self.metadata.metadata.api_version
            ),
            format!("effect: {}", effect(name)),
            format!("rate_limit: {RATE_LIMIT}"),
            "region: optional".to_owned(),
        ];
        lines.extend(is_deprecated.then(|| "deprecated: The vendor says so and gives no reason.".to_owned()));
        lines
    }
}

fn rust_name(rename: &Rename) -> String {
    format!("{{name: {}, why: {}}}", scalar(&rename.name), scalar(&rename.why))
}

/// The keys of a member in the order of the format, which a whole cloud asks for.
static MEMBER_KEYS: LazyLock<&[&str]> = LazyLock::new(keys_of::<spec::Member>);

/// What the vendor allows of most actions.
const RATE_LIMIT: u32 = 20;

/// What a repeated call does, as far as a name tells. What is taken for a write is never sent twice, so it is the
/// safe guess.
fn effect(action: &str) -> &'static str {
    const READING: [&str; 8] = ["Describe", "Get", "List", "Query", "Search", "Check", "Inquire", "Inquiry"];
    // `Checkout` is another word than `Check`.
    let reads = |verb: &str| {
        action.strip_prefix(verb).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    if READING.into_iter().any(reads) { "read" } else { "write" }
}

/// What a new action says of itself before anybody has read up on it: `check` insists on each of these.
pub(super) fn blank_head(name: &str) -> Vec<String> {
    [
        "about: \"\"",
        &format!("source: {{page: {}, updated: \"\"}}", scalar(name)),
        "effect:",
        "rate_limit:",
        "region:",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The lines of an example, as an element of a list.
fn example(example: &Json) -> Vec<String> {
    // The order of the format's keys, which a map of JSON does not keep.
    let keys = keys_of::<spec::Example>();
    let lines: Vec<String> =
        keys.iter().filter_map(|key| example.get(key).map(|value| entry(key, value))).flatten().collect();
    dashed(&lines)
}

/// The vendor's examples of an action that can be read, and why the others can't.
pub(super) fn examples_of(
    drafting: &Drafting<'_>,
    action: &Action,
    vendor: &[Example],
) -> (Vec<Json>, Vec<String>) {
    let mut read = Vec::new();
    let mut unread = Vec::new();
    for example in vendor {
        match examples::read(drafting.metadata, action, example) {
            Ok(mut entries) => {
                let about = match drafting.words {
                    Words::Blank => String::new(),
                    Words::Vendor => Some(tidy(&example.title))
                        .filter(|title| !title.is_empty())
                        .unwrap_or_else(|| "An example.".to_owned()),
                };
                entries.insert("about".to_owned(), Json::String(about));
                read.push(Json::Object(entries));
            }
            Err(why) => unread.push(why),
        }
    }
    (read, unread)
}

/// The names of one scope in Rust, as the resolver will see them.
pub(super) struct Names<'m> {
    scope: Scope<'m>,
}

impl<'m> Names<'m> {
    pub(super) fn new(role: Role, what: &'static str) -> Self {
        Self { scope: Scope::new(role, what) }
    }

    /// Takes a name that has its place already.
    pub(super) fn known(&mut self, wire: &'m str, rename: Option<&Rename>) {
        let at = At::file("");
        self.scope.add(wire, rename.map(|rename| (rename, at.clone())), &at, &mut Vec::new());
    }

    /// Takes a new name; where its usual one in Rust is taken, under another one.
    pub(super) fn take(&mut self, wire: &'m str) -> Option<Rename> {
        let at = At::file("");
        let mut findings = Vec::new();
        let usual = self.scope.add(wire, None, &at, &mut findings).rust;
        // For what can't be a name at all there is no override, and `check` says so.
        if findings.is_empty() || !is_wire_name(wire) {
            return None;
        }
        let why = "Another name becomes the same in Rust.".to_owned();
        // A scope has fewer names than that.
        (2..u16::MAX).find_map(|number| {
            let rename = Rename { name: format!("{usual}{number}"), why: why.clone() };
            let mut findings = Vec::new();
            self.scope.add(wire, Some((&rename, at.clone())), &at, &mut findings);
            findings.is_empty().then_some(rename)
        })
    }
}
