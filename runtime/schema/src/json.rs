//! JSON as the engine sees it.

use std::ops::ControlFlow;

use serde_json::{Map, Value as Json};

use crate::{
    Options, ServiceSchema, Unknown, Violation, check,
    value::{AsValue, Value, View},
};

impl AsValue for Json {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Absent,
            Self::Bool(value) => Value::Boolean(*value),
            Self::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Value::Integer(i128::from(value)),
                (None, Some(value)) => Value::Integer(i128::from(value)),
                // A number is an integer of 64 bits or a float, so the fallback is never taken.
                (None, None) => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Self::String(value) => Value::String(value),
            Self::Array(list) => Value::List(list),
            Self::Object(map) => Value::Struct(map),
        }
    }
}

impl View for Map<String, Json> {
    fn member(&self, _: usize, name: &str) -> Value<'_> {
        self.get(name).map_or(Value::Absent, AsValue::value)
    }

    fn for_each<'a>(
        &'a self,
        each: &mut dyn FnMut(&'a str, Value<'a>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.iter().try_for_each(|(name, value)| each(name, value.value()))
    }
}

/// Checks a JSON request of an action by name, as [`check`] does, with unknown members refused. What keeps it from
/// being checked at all is a violation as well: a service or an action that is not known, or a request that is no
/// object.
#[must_use]
pub fn check_json(
    service: Option<&ServiceSchema<'_>>,
    service_name: &str,
    action: &str,
    request: &Json,
    now: i64,
) -> Vec<Violation> {
    let whole = |rule: &str, words: String| vec![Violation::of_request(rule, words)];
    let Some(service) = service else {
        return whole("#service", format!("there is no service `{service_name}`, or its feature is off"));
    };
    let Some(known) = service.action(action) else {
        return whole("#action", format!("the service `{service_name}` has no action `{action}`"));
    };
    let Json::Object(members) = request else {
        return whole("#type", format!("the request of `{action}` must be an object"));
    };
    check(service, known, members, &Options { unknown: Unknown::Refuse, skip: &[], now })
}
