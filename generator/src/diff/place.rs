//! Places in a service, by the vendor's names.

use std::fmt;

use crate::drift;

/// A place that a side of a comparison can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// `service`
    Service,
    /// An action, a struct or a member: `actions.CreateTag.input.TagKey`
    Item(drift::Place),
    /// `structs.Tag.rules.TagKey#required`
    Rule {
        /// The action or the struct.
        of: drift::Place,
        /// The id of the rule.
        id: String,
    },
    /// `actions.CreateTag.errors.FailedOperation`
    ErrorOf {
        /// The action.
        action: String,
        /// The code.
        code: String,
    },
    /// `enums.TagCategory`
    Enum(String),
    /// `enums.TagCategory.System`
    Value {
        /// The enum.
        of: String,
        /// The value.
        value: String,
    },
    /// `errors.FailedOperation`
    Error(String),
    /// `regions.ap-guangzhou`
    Region(String),
    /// `waiters.FlowRunning`
    Waiter(String),
    /// `releases.2024-11-22`
    Release(String),
}

impl Place {
    /// The action, the struct or the enum that the place is in, or is.
    #[must_use]
    pub fn whole(&self) -> Self {
        match self {
            Self::Item(place) | Self::Rule { of: place, .. } => Self::Item(place.whole()),
            Self::ErrorOf { action, .. } => Self::Item(drift::Place::Action(action.clone())),
            Self::Value { of, .. } => Self::Enum(of.clone()),
            other => other.clone(),
        }
    }

    pub(super) fn action(name: &str) -> Self {
        Self::Item(drift::Place::Action(name.to_owned()))
    }

    pub(super) fn of_struct(name: &str) -> Self {
        Self::Item(drift::Place::Struct(name.to_owned()))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => f.write_str("service"),
            Self::Item(place) => place.fmt(f),
            Self::Rule { of, id } => write!(f, "{of}.rules.{id}"),
            Self::ErrorOf { action, code } => write!(f, "actions.{action}.errors.{code}"),
            Self::Enum(of) => write!(f, "enums.{of}"),
            Self::Value { of, value } => write!(f, "enums.{of}.{value}"),
            Self::Error(code) => write!(f, "errors.{code}"),
            Self::Region(region) => write!(f, "regions.{region}"),
            Self::Waiter(waiter) => write!(f, "waiters.{waiter}"),
            Self::Release(at) => write!(f, "releases.{at}"),
        }
    }
}
