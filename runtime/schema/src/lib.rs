//! Tables that describe the actions of a cloud API, and the one engine that checks requests against them.
//!
//! A [`ServiceSchema`] is plain static data. The generator builds the very same tables from the YAML spec to check
//! the spec's own examples, and then prints them into the generated crate; there they check typed requests and JSON
//! requests alike. So a rule has one implementation, whoever asks.
//!
//! Nothing in this crate knows a service by name, sends anything or reads a clock.

mod charset;
mod check;
mod format;
mod json;
mod literal;
mod path;
mod rule;
mod table;
mod typed;
mod value;
mod violation;
mod waiter;
mod words;

pub use charset::CharSet;
pub use check::{Options, Unknown, check, check_struct};
pub use format::{Format, seconds_of};
pub use json::check_json;
pub use literal::{Bound, Literal};
pub use path::{Path, Step};
pub use table::{
    ActionSchema, Check, Condition, Effect, EnumSchema, Expected, Hosts, Kind, Law, Member, Region,
    Requirement, Rule, ServiceSchema, StructSchema, TypeId,
};
pub use typed::{Extra, Typed, debug, serialize};
pub use value::{AsValue, List, Value, View};
pub use violation::Violation;
pub use waiter::{Verdict, WaiterSchema};
