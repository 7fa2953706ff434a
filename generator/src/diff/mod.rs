//! Two models beside each other: what changed between them, and what that means for those who call the generated crate.
//!
//! Both sides are resolved by today's generator, so what shows is what the spec says, and not how it was compiled. A
//! thing that goes and one that comes are two changes: renames are never guessed.

mod changelog;
mod check;
mod demand;
mod items;
mod members;
mod place;
mod reason;
mod release;
mod rules;
mod version;

use std::collections::BTreeSet;

use serde::{Serialize, ser::SerializeStruct};

pub use crate::emit::FACADE;
pub use changelog::changelog;
pub use demand::{demanded, facade_demanded, facade_too_low, too_low};
pub use place::Place;
pub use reason::{Reason, Verdict};
pub use release::{Entry, entry};
pub use version::Version;

use crate::model::{Api, Service};

macro_rules! kinds {
    ($($variant:ident = $name:literal,)*) => {
        /// What changed at a place.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Kind {
            /// The word for it: the key of the format where there is one.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

kinds! {
    New = "new",
    Deleted = "deleted",
    Type = "type",
    Field = "field",
    Required = "required",
    Nullable = "nullable",
    Range = "range",
    Length = "length",
    Count = "count",
    Charset = "charset",
    Format = "format",
    Fixed = "fixed",
    OneOf = "one_of",
    NotIn = "not_in",
    Or = "or",
    Default = "default",
    Unit = "unit",
    Sensitive = "sensitive",
    Deprecated = "deprecated",
    RustName = "rust_name",
    Rule = "rule",
    Travels = "travels",
    Of = "of",
    Effect = "effect",
    RateLimit = "rate_limit",
    Region = "region",
    Timeout = "timeout",
    Pages = "pages",
    Action = "action",
    Key = "key",
    State = "state",
    Success = "success",
    Failure = "failure",
    Version = "version",
    International = "international",
    Mainland = "mainland",
    Title = "title",
    Draft = "draft",
    About = "about",
    Note = "note",
    Examples = "examples",
    Source = "source",
    Category = "category",
    Since = "since",
    Order = "order",
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: Kind,
    /// What the old side says; nothing where it says nothing.
    pub old: Option<String>,
    /// What the new side says; nothing where it says nothing.
    pub new: Option<String>,
    /// What it means for callers, and why.
    pub reason: Reason,
}

impl Change {
    /// A change as text that tells it from all others, such as `actions.CreateTag.input.TagKey#required`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}#{}", self.place, self.kind.name())
    }

    /// What it means for callers.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.reason.verdict()
    }
}

impl Serialize for Change {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Change", 6)?;
        map.serialize_field("place", &self.place.to_string())?;
        map.serialize_field("kind", self.kind.name())?;
        map.serialize_field("old", &self.old)?;
        map.serialize_field("new", &self.new)?;
        map.serialize_field("verdict", &self.verdict())?;
        map.serialize_field("why", self.reason.why())?;
        map.end()
    }
}

/// What changed in one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceDiff {
    /// The folder below `spec/`.
    pub folder: String,
    /// The changes, in the order of the spec's parts.
    pub changes: Vec<Change>,
}

impl ServiceDiff {
    /// The gravest verdict; nothing where nothing changed.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.changes.iter().map(Change::verdict).max()
    }
}

/// Compares all services of two models, sorted by folder. One that did not change has no changes.
#[must_use]
pub fn compare(old: &Api<'_>, new: &Api<'_>) -> Vec<ServiceDiff> {
    let folders = |api: &Api<'_>| -> BTreeSet<String> {
        api.services.iter().map(|service| service.spec.folder.clone()).collect()
    };
    let all: BTreeSet<String> = folders(old).union(&folders(new)).cloned().collect();
    let diff = |folder: String| {
        let changes = match (find(old, &folder), find(new, &folder)) {
            (Some(old_service), Some(new_service)) => {
                let mut changes = Changes::default();
                items::service(&mut changes, (old_service, old.common), (new_service, new.common));
                changes.0
            }
            (old, _) => {
                let mut changes = Changes::default();
                let (kind, reason) = match old {
                    Some(_) => (Kind::Deleted, Reason::Gone),
                    None => (Kind::New, Reason::NewService),
                };
                changes.add(&Place::Service, kind, [None, None], reason);
                changes.0
            }
        };
        ServiceDiff { folder, changes }
    };
    all.into_iter().map(diff).collect()
}

/// The service of a folder.
#[must_use]
pub fn find<'m, 'a>(api: &'m Api<'a>, folder: &str) -> Option<&'m Service<'a>> {
    api.services.iter().find(|service| service.spec.folder == folder)
}

/// The changes that were found so far.
#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, place: &Place, kind: Kind, [old, new]: [Option<String>; 2], reason: Reason) {
        self.0.push(Change { place: place.clone(), kind, old, new, reason });
    }

    /// Adds a change if the two sides differ.
    fn compare<T: PartialEq + Clone>(
        &mut self,
        place: &Place,
        kind: Kind,
        [old, new]: [T; 2],
        words: impl Fn(T) -> Option<String>,
        reason: impl FnOnce(&T, &T) -> Reason,
    ) {
        if old != new {
            let reason = reason(&old, &new);
            self.add(place, kind, [words(old), words(new)], reason);
        }
    }

    /// Adds a change of what only the documentation says, if the two sides differ.
    fn said(&mut self, place: &Place, kind: Kind, sides: [Option<&str>; 2]) {
        self.compare(place, kind, sides, |text| text.map(str::to_owned), |_, _| Reason::Documentation);
    }

    /// Adds a change of documentation that has no short form, if the two sides differ.
    fn written<T: PartialEq + Clone>(&mut self, place: &Place, kind: Kind, sides: [T; 2]) {
        self.compare(place, kind, sides, |_| None, |_, _| Reason::Documentation);
    }

    /// Adds what came and what went among named things, and hands out the pairs that both sides have.
    fn pairs<'m, T>(
        &mut self,
        old: &'m [T],
        new: &'m [T],
        name: impl Fn(&'m T) -> &'m str,
        place: impl Fn(&str) -> Place,
        came: impl Fn(&'m T) -> (Option<String>, Reason),
        went: impl Fn(&'m T) -> (Option<String>, Reason),
    ) -> Vec<(&'m T, &'m T)> {
        let mut pairs = Vec::new();
        for new in new {
            if let Some(old) = old.iter().find(|old| name(old) == name(new)) {
                pairs.push((old, new));
            } else {
                let (words, reason) = came(new);
                self.add(&place(name(new)), Kind::New, [None, words], reason);
            }
        }
        for old in old {
            if !new.iter().any(|new| name(new) == name(old)) {
                let (words, reason) = went(old);
                self.add(&place(name(old)), Kind::Deleted, [words, None], reason);
            }
        }
        pairs
    }

    /// Adds a change if the things that both sides have stand in another order.
    fn order<'m>(
        &mut self,
        place: &Place,
        old: impl IntoIterator<Item = &'m str>,
        new: impl IntoIterator<Item = &'m str>,
    ) {
        let (old, new): (Vec<&str>, Vec<&str>) = (old.into_iter().collect(), new.into_iter().collect());
        let both = |one: &[&'m str], other: &[&'m str]| -> Vec<&'m str> {
            one.iter().copied().filter(|name| other.contains(name)).collect()
        };
        let sides = [both(&old, &new), both(&new, &old)];
        self.compare(place, Kind::Order, sides, |_| None, |_, _| Reason::Reordered);
    }
}
