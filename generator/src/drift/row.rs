//! Rows, and the ids by which they are accepted.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

/// One thing in which the spec and the metadata differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What a curator pastes to accept it.
    pub id: RowId,
    /// What the spec says, in the words of the format; nothing where it lacks the whole.
    pub spec: Option<String>,
    /// What the metadata says, in the words of the format; nothing where it lacks the whole.
    pub metadata: Option<String>,
    /// Why it is accepted, if it is.
    pub accepted: Option<String>,
}

/// Where a row is, and what differs there. As text `actions.CreateTag.input.TagKey#type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RowId {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: Kind,
}

/// A place that both sides can have, by the vendor's names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// `actions.CreateTag`
    Action(String),
    /// `actions.CreateTag.input.TagKey`
    Input {
        /// The action.
        action: String,
        /// The member of its request.
        member: String,
    },
    /// `actions.CreateTag.output.TagKey`
    Output {
        /// The action.
        action: String,
        /// The member of its response.
        member: String,
    },
    /// `structs.Tag`
    Struct(String),
    /// `structs.Tag.TagKey`
    Field {
        /// The struct.
        of: String,
        /// The member.
        member: String,
    },
}

impl Place {
    /// A member of an action's request.
    #[must_use]
    pub fn input(action: &str, member: &str) -> Self {
        Self::Input { action: action.to_owned(), member: member.to_owned() }
    }

    /// A member of an action's response.
    #[must_use]
    pub fn output(action: &str, member: &str) -> Self {
        Self::Output { action: action.to_owned(), member: member.to_owned() }
    }

    /// A member of a struct.
    #[must_use]
    pub fn field(of: &str, member: &str) -> Self {
        Self::Field { of: of.to_owned(), member: member.to_owned() }
    }

    /// The action or the struct that the place is in, or is.
    #[must_use]
    pub fn whole(&self) -> Self {
        match self {
            Self::Action(action) | Self::Input { action, .. } | Self::Output { action, .. } => {
                Self::Action(action.clone())
            }
            Self::Struct(of) | Self::Field { of, .. } => Self::Struct(of.clone()),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Action(action) => write!(f, "actions.{action}"),
            Self::Input { action, member } => write!(f, "actions.{action}.input.{member}"),
            Self::Output { action, member } => write!(f, "actions.{action}.output.{member}"),
            Self::Struct(of) => write!(f, "structs.{of}"),
            Self::Field { of, member } => write!(f, "structs.{of}.{member}"),
        }
    }
}

/// In what the two sides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The metadata has it, and the spec does not.
    Missing,
    /// The spec has it, and the metadata does not.
    Extra,
    /// Both have the member, with other types, or a list on one side alone.
    Type,
    /// Only one of the two asks requests for the member.
    Required,
    /// Only one of the two says that the service may answer null.
    Nullable,
    /// The prose has another default.
    Default,
    /// The prose has another unit.
    Unit,
    /// The prose has other bounds of a number.
    Range,
    /// The prose has other bounds of a text's length.
    Length,
    /// The prose has other bounds of a list's size.
    Count,
    /// The prose lists other values.
    Values,
    /// The prose shows another form of a text.
    Format,
    /// The prose says that it should no longer be used.
    Deprecated,
    /// An example shows what the spec refuses.
    Example,
}

impl Kind {
    const ALL: [Self; 14] = [
        Self::Missing,
        Self::Extra,
        Self::Type,
        Self::Required,
        Self::Nullable,
        Self::Default,
        Self::Unit,
        Self::Range,
        Self::Length,
        Self::Count,
        Self::Values,
        Self::Format,
        Self::Deprecated,
        Self::Example,
    ];

    /// Whether it is read out of prose or examples, and so may be misread.
    #[must_use]
    pub fn is_hint(self) -> bool {
        !matches!(self, Self::Missing | Self::Extra | Self::Type | Self::Required | Self::Nullable)
    }

    /// The word behind the `#`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Type => "type",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Default => "default",
            Self::Unit => "unit",
            Self::Range => "range",
            Self::Length => "length",
            Self::Count => "count",
            Self::Values => "values",
            Self::Format => "format",
            Self::Deprecated => "deprecated",
            Self::Example => "example",
        }
    }

    /// Whether a place can differ in this: only members have types, only requests ask and only responses answer.
    fn fits(self, place: &Place) -> bool {
        match self {
            Self::Missing | Self::Extra | Self::Example => true,
            Self::Type | Self::Unit | Self::Values | Self::Deprecated => {
                !matches!(place, Place::Action(_) | Place::Struct(_))
            }
            Self::Required | Self::Default | Self::Range | Self::Length | Self::Count | Self::Format => {
                matches!(place, Place::Input { .. } | Place::Field { .. })
            }
            Self::Nullable => matches!(place, Place::Output { .. } | Place::Field { .. }),
        }
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.place, self.kind.name())
    }
}

impl Serialize for RowId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text that is no id of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadRowId;

impl fmt::Display for BadRowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the id of a row such as `actions.CreateTag.input.TagKey#type`")
    }
}

impl std::error::Error for BadRowId {}

impl FromStr for RowId {
    type Err = BadRowId;

    fn from_str(text: &str) -> Result<Self, BadRowId> {
        let (place, kind) = text.split_once('#').ok_or(BadRowId)?;
        let parts: Vec<&str> = place.split('.').collect();
        let place = match *parts.as_slice() {
            ["actions", action] => Place::Action(action.to_owned()),
            ["actions", action, "input", member] => Place::input(action, member),
            ["actions", action, "output", member] => Place::output(action, member),
            ["structs", of] => Place::Struct(of.to_owned()),
            ["structs", of, member] => Place::field(of, member),
            _ => return Err(BadRowId),
        };
        let kind = Kind::ALL.into_iter().find(|known| known.name() == kind).ok_or(BadRowId)?;
        if parts.contains(&"") || !kind.fits(&place) {
            return Err(BadRowId);
        }
        Ok(Self { place, kind })
    }
}
