//! Where everything of a service stands in its pages, and links to it.

use std::collections::{BTreeMap, HashMap};

use tencentcloud_schema::Kind;

use super::page::{Anchors, code, prose};
use crate::model::{Enum, ErrorCode, Service, Struct};

/// The heading of the codes that every service can answer.
const COMMON_CODES: &str = "Common codes";

/// The places of a service's items, as seen from one of its pages.
pub(crate) struct Links<'s, 'a> {
    pub(crate) service: &'s Service<'a>,
    structs: HashMap<&'a str, String>,
    enums: HashMap<&'a str, String>,
    releases: HashMap<&'a str, String>,
    errors: HashMap<&'a str, String>,
    /// From the page to the folder of the service.
    up: &'static str,
}

/// The title of a page about a service.
pub(crate) fn title(service: &Service<'_>, what: &str) -> String {
    format!("{what} of {}", prose(&service.spec.file.title))
}

/// The anchors of a page's headings below its title.
fn anchors<'a>(title: &str, headings: impl Iterator<Item = &'a str>) -> HashMap<&'a str, String> {
    let mut anchors = Anchors::default();
    anchors.next(title);
    headings.map(|heading| (heading, anchors.next(heading))).collect()
}

impl<'s, 'a> Links<'s, 'a> {
    /// Links from a page in the folder of the service.
    pub(crate) fn new(service: &'s Service<'a>) -> Self {
        let title = |what: &str| format!("{what} of {}", service.spec.file.title);
        Self {
            service,
            structs: anchors(&title("Types"), service.structs.iter().map(|of| of.name.wire)),
            enums: anchors(&title("Enums"), service.enums.iter().map(|of| of.name.wire)),
            releases: anchors(
                &title("Releases"),
                service.spec.file.releases.iter().map(|release| release.at.as_str()),
            ),
            errors: anchors(&title("Error codes"), groups(service).iter().map(|(heading, _)| *heading)),
            up: "",
        }
    }

    /// Links from a page in the folder of the actions.
    pub(crate) fn of_action(service: &'s Service<'a>) -> Self {
        Self { up: "../", ..Self::new(service) }
    }

    /// A link to a page in the folder of the service.
    pub(crate) fn page(&self, text: &str, file: &str) -> String {
        format!("[{text}]({}{file})", self.up)
    }

    /// A name that leads to its place, or stands for itself where there is none.
    fn to(&self, name: &str, page: &str, anchors: &HashMap<&str, String>) -> String {
        match anchors.get(name) {
            Some(anchor) => self.page(&code(name), &format!("{page}#{anchor}")),
            None => code(name),
        }
    }

    pub(crate) fn action(&self, name: &str) -> String {
        // The history names actions that are gone.
        if self.service.actions.iter().any(|action| action.name.wire == name) {
            self.page(&code(name), &format!("actions/{name}.md"))
        } else {
            code(name)
        }
    }

    pub(crate) fn of_struct(&self, of: &Struct<'_>) -> String {
        self.struct_named(of.name.wire)
    }

    pub(crate) fn struct_named(&self, name: &str) -> String {
        self.to(name, "types.md", &self.structs)
    }

    pub(crate) fn of_enum(&self, of: &Enum<'_>) -> String {
        self.to(of.name.wire, "enums.md", &self.enums)
    }

    pub(crate) fn release(&self, at: &str) -> String {
        self.to(at, "releases.md", &self.releases)
    }

    /// An error code, which leads to its group.
    pub(crate) fn error(&self, of: &ErrorCode<'a>) -> String {
        self.group(&code(of.name.wire), group(of))
    }

    /// The codes that every service can answer.
    pub(crate) fn common_codes(&self) -> String {
        self.group("common codes", COMMON_CODES)
    }

    fn group(&self, text: &str, heading: &str) -> String {
        let anchor = self.errors.get(heading).map(|anchor| format!("#{anchor}")).unwrap_or_default();
        self.page(text, &format!("errors.md{anchor}"))
    }

    /// A type in words.
    pub(crate) fn kind(&self, kind: Kind<'_>) -> String {
        let plain = match kind {
            Kind::List(of) => return format!("list of {}", self.kind(*of)),
            Kind::Enum(schema) => {
                return self.service.enum_of(schema).map_or_else(String::new, |of| self.of_enum(of));
            }
            Kind::Struct(id) => {
                return self.service.struct_of(id).map_or_else(String::new, |of| self.of_struct(of));
            }
            Kind::String => "String",
            Kind::Integer => "Integer",
            Kind::Unsigned => "Integer, not negative",
            Kind::Float => "Float",
            Kind::Boolean => "Boolean",
            Kind::Date => "Date",
            Kind::Timestamp => "Timestamp",
        };
        plain.to_owned()
    }
}

/// The heading above an error code: its family, which is what stands before the first dot, or that it is common.
fn group<'a>(of: &ErrorCode<'a>) -> &'a str {
    if of.common { COMMON_CODES } else { of.name.wire.split('.').next().unwrap_or_default() }
}

/// The error codes below their headings: the service's own ones, then those of all services.
pub(crate) fn groups<'s, 'a>(service: &'s Service<'a>) -> Vec<(&'a str, Vec<&'s ErrorCode<'a>>)> {
    let mut groups: BTreeMap<(bool, &str), Vec<&ErrorCode<'a>>> = BTreeMap::new();
    for code in &service.errors {
        groups.entry((code.common, group(code))).or_default().push(code);
    }
    groups.into_iter().map(|((_, heading), codes)| (heading, codes)).collect()
}
