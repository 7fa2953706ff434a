//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;
use tencentcloud_schema::{Kind, Path, Rule};

use super::text::{code, markdown, wrap};
use crate::{
    model::{Action, Enum, Member, Service, Struct},
    spec::{Effect, Note, RegionUse, Scalar},
};

/// A doc comment in the making: paragraphs and lists with blank lines between.
#[derive(Default)]
pub(crate) struct Docs {
    lines: Vec<String>,
    in_list: bool,
}

impl Docs {
    /// A comment that starts with a sentence of the spec, or with another where the spec has none.
    pub(crate) fn about(about: Option<&str>, otherwise: &str) -> Self {
        let mut docs = Self::default();
        docs.paragraph(&about.map_or_else(|| otherwise.to_owned(), markdown));
        docs
    }

    /// A comment that starts with a sentence of the generator's own Markdown.
    pub(crate) fn of(markdown: &str) -> Self {
        let mut docs = Self::default();
        docs.paragraph(markdown);
        docs
    }

    pub(crate) fn paragraph(&mut self, markdown: &str) -> &mut Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.in_list = false;
        self.lines.extend(wrap(markdown, ""));
        self
    }

    pub(crate) fn item(&mut self, markdown: &str) -> &mut Self {
        if !self.in_list {
            self.lines.push(String::new());
        }
        self.in_list = true;
        self.lines.extend(wrap(&format!("- {markdown}"), "  "));
        self
    }

    pub(crate) fn note(&mut self, note: &Note) -> &mut Self {
        let parts = [("The documents show", &note.shows), ("Chosen", &note.chosen), ("Reason", &note.why)];
        let whole = parts.map(|(word, text)| format!("{word}: {}.", markdown(text).trim_end_matches('.')));
        self.item(&format!("**Note.** {}", whole.join(" ")))
    }

    /// The attributes, for the outside of an item.
    pub(crate) fn outer(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| Self::spaced(line));
        quote! { #(#[doc = #lines])* }
    }

    /// The lines behind `//!`.
    pub(crate) fn inner(&self) -> String {
        let lines = self.lines.iter().map(|line| format!("//!{}\n", Self::spaced(line)));
        lines.collect()
    }

    fn spaced(line: &str) -> String {
        if line.is_empty() { String::new() } else { format!(" {line}") }
    }
}

/// The day of a release, whose time of day says nothing to a caller.
fn day(release: &str) -> String {
    markdown(release.split(' ').next().unwrap_or_default())
}

/// A sentence out of words that start in lower case.
pub(crate) fn sentence(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}

/// What a caller must know of a member.
pub(crate) fn member(member: &Member<'_>, of: &Struct<'_>, service: &Service<'_>) -> Docs {
    let spec = member.spec;
    let mut docs = Docs::about(
        spec.about.as_deref(),
        &format!("`{}`; the vendor does not describe it.", member.name.wire),
    );
    if of.travels.request {
        docs.item(if spec.required { "Required." } else { "Optional." });
    }
    if let Some(default) = &spec.default {
        docs.item(&match default {
            Scalar::String(text) if text.contains(' ') => format!("Default: {}.", markdown(text)),
            value => format!("Default: {}.", markdown(&value.literal().to_string())),
        });
    }
    for words in member.schema.words() {
        docs.item(&sentence(&markdown(&words)));
    }
    for rule in of.rules.iter().filter(|rule| concerns(rule, member)) {
        docs.item(&sentence(&markdown(&rule.to_string())));
    }
    if let Kind::Enum(schema) = crate::resolve::innermost(member.schema.kind)
        && let Some(of) = service.enum_of(schema)
    {
        docs.item(&format!("Values: [`{0}`](crate::types::{0}).", of.name.rust));
    }
    if let Some(unit) = &spec.unit {
        docs.item(&format!("Unit: {}.", markdown(unit)));
    }
    if spec.nullable && of.travels.response {
        docs.item("The service may answer null.");
    }
    if spec.sensitive {
        docs.item("Sensitive: it never shows in debug output, errors or traces.");
    }
    if let Some(why) = &spec.deprecated {
        docs.item(&format!("**Deprecated.** {}", markdown(why)));
    }
    if let Some(since) = member.since {
        docs.item(&format!("Since the release of {}.", day(since)));
    }
    if let Some(note) = &spec.note {
        docs.note(note);
    }
    docs
}

/// Whether a rule says something of a member, or of what is in it.
fn concerns(rule: &Rule<'_>, member: &Member<'_>) -> bool {
    let starts = |path: &Path<'_>| path.0.first().is_some_and(|step| step.name == member.name.wire);
    rule.law.paths().iter().any(starts)
}

/// What a caller must know of a struct.
pub(crate) fn of_struct(of: &Struct<'_>) -> Docs {
    let mut docs = Docs::about(of.about, &format!("`{}`; the vendor does not describe it.", of.name.wire));
    rules(&mut docs, of);
    if let Some(since) = of.since {
        docs.paragraph(&format!("Since the release of {}.", day(since)));
    }
    if let Some(note) = of.note {
        docs.note(note);
    }
    docs
}

fn rules(docs: &mut Docs, of: &Struct<'_>) {
    if of.rules.is_empty() {
        return;
    }
    docs.paragraph("# Rules");
    for rule in of.rules {
        docs.item(&format!("{} (rule {})", sentence(&markdown(&rule.to_string())), code(&rule.id())));
    }
}

/// What a caller must know of an action, at its request.
pub(crate) fn request(action: &Action<'_>, service: &Service<'_>) -> Docs {
    let spec = action.spec;
    let mut docs = Docs::about(Some(&spec.about), "");
    let name = action.name.wire;
    docs.paragraph(&format!("The request of `{name}`, answered by [`{}`].", action.output.name.rust));
    facts(&mut docs, action);
    rules(&mut docs, &action.input);
    if !spec.errors.is_empty() {
        docs.paragraph("# Errors");
        docs.paragraph("Beside the codes that every action can answer, see [`ErrorCode`](crate::ErrorCode):");
        for code in
            service.errors.iter().filter(|code| spec.errors.iter().any(|listed| listed == code.name.wire))
        {
            let about = code.about.map(|about| format!(": {}", markdown(about))).unwrap_or_default();
            docs.item(&format!("`{}`{about}", code.name.wire));
        }
    }
    for note in &spec.notes {
        docs.note(note);
    }
    let (page, updated) = (markdown(&spec.source.page), markdown(&spec.source.updated));
    docs.paragraph(&format!("Source: the vendor's page \"{page}\", as of {updated}."));
    docs
}

/// What a repeated call does.
pub(crate) fn effect(of: Effect) -> &'static str {
    match of {
        Effect::Read => "Changes nothing.",
        Effect::Idempotent => "A repeated call leaves the same state as the first.",
        Effect::Write => "A repeated call may change something again.",
    }
}

/// How often the vendor lets an action be called.
pub(crate) fn rate_limit(requests: u32) -> String {
    format!("At most {requests} request{} per second.", if requests == 1 { "" } else { "s" })
}

/// What an action does with a region.
pub(crate) fn region(of: RegionUse) -> &'static str {
    match of {
        RegionUse::None => "Takes no region.",
        RegionUse::Optional => "Takes a region if one is set.",
        RegionUse::Required => "Needs a region.",
    }
}

/// The facts of an action that are not about its members.
pub(crate) fn facts(docs: &mut Docs, action: &Action<'_>) {
    let spec = action.spec;
    docs.item(effect(spec.effect));
    docs.item(&rate_limit(spec.rate_limit));
    if let Some(seconds) = spec.timeout {
        docs.item(&format!("Ends after {seconds} seconds at the latest."));
    }
    docs.item(region(spec.region));
    if let Some(why) = &spec.deprecated {
        docs.item(&format!("**Deprecated.** {}", markdown(why)));
    }
    if let Some(since) = action.since {
        docs.item(&format!("Since the release of {}.", day(since)));
    }
}

/// What a caller must know of an enum.
pub(crate) fn of_enum(of: &Enum<'_>) -> Docs {
    let mut docs = Docs::about(
        of.spec.about.as_deref(),
        &format!("`{}`; the vendor does not describe it.", of.name.wire),
    );
    docs.paragraph("A value that the spec does not list decodes as `Unknown` and is sent as it came.");
    if let Some(note) = &of.spec.note {
        docs.note(note);
    }
    docs
}
