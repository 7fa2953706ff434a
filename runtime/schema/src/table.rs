//! The tables themselves: what a service, an action, a struct and a member are.
//!
//! Everything is `Copy` and borrows, so that a table can be a `static` of a generated crate or live in an arena.

use crate::{CharSet, Format, Literal, Path, literal::Bound};

/// A service of the API at one version.
#[derive(Clone, Copy, Debug)]
pub struct ServiceSchema<'a> {
    /// The name that the credential scope and the hosts carry, such as `tag`.
    pub name: &'a str,
    /// The version that every request names, such as `2018-08-13`.
    pub version: &'a str,
    /// Where the service answers.
    pub hosts: Hosts<'a>,
    /// The structs, at the place that their [`TypeId`] says.
    pub types: &'a [&'a StructSchema<'a>],
    /// The actions, sorted by name.
    pub actions: &'a [&'a ActionSchema<'a>],
}

impl<'a> ServiceSchema<'a> {
    /// The action of this name, in the vendor's spelling.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&'a ActionSchema<'a>> {
        let place = self.actions.binary_search_by(|action| action.name.cmp(name)).ok()?;
        self.actions.get(place).copied()
    }

    /// The struct behind an id; `None` for an id of another service.
    #[must_use]
    pub fn type_of(&self, id: TypeId) -> Option<&'a StructSchema<'a>> {
        self.types.get(usize::from(id.0)).copied()
    }
}

/// The host names of a service, one for each site of the vendor.
#[derive(Clone, Copy, Debug)]
pub struct Hosts<'a> {
    /// The host of the international site.
    pub international: &'a str,
    /// The host of the mainland site, where the documents name one.
    pub mainland: Option<&'a str>,
}

/// One action: its request, its response and what a client must know to send it.
#[derive(Clone, Copy, Debug)]
pub struct ActionSchema<'a> {
    /// The vendor's name, such as `CreateTag`.
    pub name: &'a str,
    /// The members of the request.
    pub input: &'a StructSchema<'a>,
    /// The members of the response.
    pub output: &'a StructSchema<'a>,
    /// What a repeated call does.
    pub effect: Effect,
    /// Requests per second that the vendor allows.
    pub rate_limit: u32,
    /// Whether requests name a region.
    pub region: Region,
    /// Seconds after which the vendor documents that the call ends, where it does.
    pub timeout_seconds: Option<u32>,
}

/// What a repeated call does, which decides whether it may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something, and a second call leaves the same state as the first.
    Idempotent,
    /// Changes something, and a second call may change it again.
    Write,
}

/// Whether requests name a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// The service ignores a region.
    None,
    /// A region may be named.
    Optional,
    /// A region must be named.
    Required,
}

/// The place of a struct in [`ServiceSchema::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeId(pub u16);

/// A struct, or the request or response of an action.
#[derive(Clone, Copy, Debug)]
pub struct StructSchema<'a> {
    /// The vendor's name, or the action's with `Request` or `Response` behind it.
    pub name: &'a str,
    /// The members in the order of the spec.
    pub members: &'a [Member<'a>],
    /// Rules across the members, in the order of the spec.
    pub rules: &'a [Rule<'a>],
}

/// A member of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// The type.
    pub kind: Kind<'a>,
    /// Whether a request must carry it.
    pub required: bool,
    /// Whether its value is kept out of everything that is printed.
    pub sensitive: bool,
    /// What its value must meet; on a list, all but [`Check::Count`] hold for each element.
    pub checks: &'a [Check<'a>],
    /// Values that need not meet the checks.
    pub or: &'a [Literal<'a>],
}

impl<'a> Member<'a> {
    /// A member with nothing to say of it but its name and type.
    #[must_use]
    pub const fn new(name: &'a str, kind: Kind<'a>) -> Self {
        Self { name, kind, required: false, sensitive: false, checks: &[], or: &[] }
    }

    /// Whether its own checks list the values that it may have. Then the longer list of its enum says nothing more.
    #[must_use]
    pub fn lists_values(&self) -> bool {
        self.checks.iter().any(|check| matches!(check, Check::Fixed(_) | Check::OneOf(_)))
    }

    /// The same member, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same member, kept out of everything that is printed.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The same member with checks.
    #[must_use]
    pub const fn checks(mut self, checks: &'a [Check<'a>]) -> Self {
        self.checks = checks;
        self
    }

    /// The same member with values that need not meet the checks.
    #[must_use]
    pub const fn or(mut self, or: &'a [Literal<'a>]) -> Self {
        self.or = or;
        self
    }
}

/// The type of a member.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// Text.
    String,
    /// A signed integer of 64 bits.
    Integer,
    /// An unsigned integer of 64 bits.
    Unsigned,
    /// A number with a fraction.
    Float,
    /// `true` or `false`.
    Boolean,
    /// A day, as text.
    Date,
    /// A point in time, as text.
    Timestamp,
    /// A value out of a documented list.
    Enum(&'a EnumSchema<'a>),
    /// A struct of the same service.
    Struct(TypeId),
    /// A list.
    List(&'a Kind<'a>),
}

/// An enum with its documented values.
#[derive(Clone, Copy, Debug)]
pub struct EnumSchema<'a> {
    /// The name in the spec.
    pub name: &'a str,
    /// The documented values; all strings or all integers.
    pub values: &'a [Literal<'a>],
}

/// What one value must meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check<'a> {
    /// Bounds of a number, both included.
    Range {
        /// The least value.
        min: Option<Bound>,
        /// The greatest value.
        max: Option<Bound>,
    },
    /// Bounds of a text's length in characters, both included.
    Length {
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
    },
    /// Bounds of a list's size, both included.
    Count {
        /// The least size.
        min: Option<u64>,
        /// The greatest size.
        max: Option<u64>,
    },
    /// The characters that a text may consist of.
    Charset(&'a [CharSet<'a>]),
    /// The form of a text.
    Format(Format<'a>),
    /// The one value that is accepted.
    Fixed(Literal<'a>),
    /// The values that are accepted.
    OneOf(&'a [Literal<'a>]),
    /// Values that are refused.
    NotIn(&'a [Literal<'a>]),
}

impl Check<'_> {
    /// The word behind the `#` of the rule's id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Range { .. } => "range",
            Self::Length { .. } => "length",
            Self::Count { .. } => "count",
            Self::Charset(_) => "charset",
            Self::Format(_) => "format",
            Self::Fixed(_) => "fixed",
            Self::OneOf(_) => "one_of",
            Self::NotIn(_) => "not_in",
        }
    }
}

/// A rule across members: a law, and when it holds.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// The word behind the `#` of the rule's id, where the kind of the law would not tell two rules apart.
    pub id: Option<&'a str>,
    /// The law holds only if all of these are met.
    pub when: &'a [Condition<'a>],
    /// The law does not hold if all of these are met.
    pub unless: &'a [Condition<'a>],
    /// What holds.
    pub law: Law<'a>,
    /// Whether a member that the law is about is kept out of everything that is printed.
    pub sensitive: bool,
}

/// What must be so of a member for a rule to hold.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'a> {
    /// The member.
    pub path: Path<'a>,
    /// What is expected of it.
    pub expected: Expected<'a>,
}

/// What a condition expects of a member.
#[derive(Clone, Copy, Debug)]
pub enum Expected<'a> {
    /// That it is there.
    Present,
    /// That it is not there.
    Absent,
    /// One of these values; `absent` says whether a missing member counts as one of them.
    Values {
        /// The values.
        values: &'a [Literal<'a>],
        /// Whether a missing member meets the condition, too.
        absent: bool,
    },
}

/// What a rule says.
#[derive(Clone, Copy, Debug)]
pub enum Law<'a> {
    /// A member meets further requirements.
    Then {
        /// The member.
        path: Path<'a>,
        /// What it must meet.
        requirement: Requirement<'a>,
    },
    /// At least one of the members is there.
    AtLeastOne(&'a [Path<'a>]),
    /// No more than one of the members is there.
    Exclusive(&'a [Path<'a>]),
    /// No value stands in both lists.
    Disjoint(Path<'a>, Path<'a>),
    /// No value stands twice in the list.
    Unique(Path<'a>),
    /// The members have the same value.
    Equal(Path<'a>, Path<'a>),
    /// The time between two members.
    Span {
        /// The start.
        from: Path<'a>,
        /// The end, which is not before the start.
        to: Path<'a>,
        /// The longest time between them in seconds, where there is one.
        max_seconds: Option<i64>,
    },
    /// How far before now a time may lie.
    Lookback {
        /// The time.
        of: Path<'a>,
        /// The longest time back in seconds.
        max_seconds: i64,
    },
}

/// What [`Law::Then`] asks of its member.
#[derive(Clone, Copy, Debug)]
pub enum Requirement<'a> {
    /// It must be there.
    Required,
    /// The service pays no heed to it. Nothing to refuse: it is said in the documentation.
    Ignored,
    /// It meets a check, but for the exempt values.
    Check {
        /// What its value must meet.
        check: Check<'a>,
        /// Values that need not meet it.
        or: &'a [Literal<'a>],
    },
}

impl Law<'_> {
    /// The word behind the `#` of the rule's id, unless the rule names its own.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Then { requirement: Requirement::Required, .. } => "required",
            Self::Then { requirement: Requirement::Ignored, .. } => "ignored",
            Self::Then { requirement: Requirement::Check { check, .. }, .. } => check.kind(),
            Self::AtLeastOne(_) => "at_least_one",
            Self::Exclusive(_) => "exclusive",
            Self::Disjoint(..) => "disjoint",
            Self::Unique(_) => "unique",
            Self::Equal(..) => "equal",
            Self::Span { .. } => "span",
            Self::Lookback { .. } => "lookback",
        }
    }
}

impl Rule<'_> {
    /// The id of the rule inside its struct: `path#kind`, or with the word that the rule names in place of the kind.
    #[must_use]
    pub fn id(&self) -> String {
        let paths: Vec<String> = self.law.paths().iter().map(ToString::to_string).collect();
        format!("{}#{}", paths.join(","), self.id.unwrap_or_else(|| self.law.kind()))
    }
}

impl<'a> Law<'a> {
    /// The members that the law is about.
    #[must_use]
    pub fn paths(&self) -> Vec<Path<'a>> {
        match *self {
            Self::AtLeastOne(paths) | Self::Exclusive(paths) => paths.to_vec(),
            Self::Disjoint(one, other) | Self::Equal(one, other) => vec![one, other],
            Self::Then { path, .. } | Self::Unique(path) => vec![path],
            Self::Span { from, to, .. } => vec![from, to],
            Self::Lookback { of, .. } => vec![of],
        }
    }
}
