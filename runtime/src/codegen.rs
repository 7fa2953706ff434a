//! What generated code names. Nobody else should: it changes with the generator and not with the version.

pub use serde::{Deserialize, Deserializer, Serialize, Serializer, de::MapAccess};
pub use serde_json::Value as Json;
pub use tencentcloud_schema::{
    ActionSchema, AsValue, Bound, CharSet, Check, Condition, Effect, EnumSchema, Expected, Extra, Format,
    Hosts, Kind, Law, List, Literal, Member, Path, Region, Requirement, Rule, ServiceSchema, Step,
    StructSchema, TypeId, Typed, Value, View, WaiterSchema, debug, serialize,
};

pub use crate::{
    CallOptions, Config, Date, DryRun, Error, Paged, Pages, Position, Timestamp, Wait, Waiter,
    client::{Action, Response, ServiceClient},
    decode::{Decode, Members, next, read_integer_enum, read_string_enum, skip},
    enums::{UnknownInteger, UnknownString},
    pages::{Paging, Way},
};

#[cfg(feature = "blocking")]
pub use crate::blocking::wait;
#[cfg(feature = "testing")]
pub use crate::testing::{Example, Examples};

/// The value as the tables see it.
pub fn view<T: AsValue + ?Sized>(value: &T) -> Value<'_> {
    value.value()
}

/// The family of an error code: what stands before its first dot.
#[must_use]
pub fn family(code: &str) -> &str {
    code.split('.').next().unwrap_or_default()
}

/// Checks a JSON request by the names of its service and action, now.
#[must_use]
pub fn check_json(
    schema: Option<&ServiceSchema<'_>>,
    service: &str,
    action: &str,
    request: &Json,
) -> Vec<crate::Violation> {
    tencentcloud_schema::check_json(schema, service, action, request, jiff::Timestamp::now().as_second())
}

/// In place of a required member's marker once the member has been given.
#[derive(Clone, Copy, Debug)]
pub struct Given;

/// Holds for the marker of a required member that has been given.
#[diagnostic::on_unimplemented(
    message = "the required member `{Self}` has not been given",
    label = "call its setter before this",
    note = "a builder takes its required members in any order, and all of them before it is built or sent"
)]
pub trait IsGiven {}

impl IsGiven for Given {}
