//! A request with nothing in it that is secret, to be shown.

use std::ops::ControlFlow;

use bytes::Bytes;
use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Kind, List, ServiceSchema, StructSchema, Value, View};

use crate::{Credentials, options::File};

/// What stands in place of a secret. It needs no encoding, whatever the form of the request.
pub(crate) const REDACTED: &str = "REDACTED";

/// The request without the values of sensitive members, nor of those that the tables do not know, which may be secret.
pub(crate) fn request(
    service: &ServiceSchema<'_>,
    schema: &StructSchema<'_>,
    request: &dyn View,
) -> Map<String, Json> {
    let mut shown = Map::new();
    let _ = request.for_each(&mut |name, value| {
        let known = schema.members.iter().find(|member| member.name == name);
        let value = match (known, value) {
            (_, Value::Absent) => return ControlFlow::Continue(()),
            (Some(member), value) if !member.sensitive => self::value(service, &member.kind, value),
            _ => Json::from(REDACTED),
        };
        shown.insert(name.to_owned(), value);
        ControlFlow::Continue(())
    });
    shown
}

fn value(service: &ServiceSchema<'_>, kind: &Kind<'_>, value: Value<'_>) -> Json {
    match (kind, value) {
        (Kind::List(of), Value::List(list)) => {
            elements(list).map(|value| self::value(service, of, value)).collect()
        }
        (Kind::Struct(id), Value::Struct(view)) => match service.type_of(*id) {
            Some(schema) => Json::Object(request(service, schema, view)),
            None => Json::from(REDACTED),
        },
        // What is not of its kind is known as little as a member that is not.
        (_, Value::List(_) | Value::Struct(_)) => Json::from(REDACTED),
        (_, value) => serde_json::to_value(value).unwrap_or(Json::Null),
    }
}

fn elements(list: &dyn List) -> impl Iterator<Item = Value<'_>> {
    (0..list.len()).map(|index| list.at(index))
}

/// The files by their names alone.
pub(crate) fn files(files: &[File]) -> Vec<File> {
    let content = Bytes::from_static(REDACTED.as_bytes());
    files.iter().map(|file| File { name: file.name.clone(), content: content.clone() }).collect()
}

/// Credentials in place of others, with a token if they have one.
pub(crate) fn credentials(of: Option<&Credentials>) -> Credentials {
    let credentials = Credentials::new(REDACTED, REDACTED);
    if of.and_then(Credentials::token).is_some() { credentials.with_token(REDACTED) } else { credentials }
}
