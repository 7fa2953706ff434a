//! Where a finding is, by the vendor's names: what an allowance says.

use crate::{diagnostic::At, yaml::Segment};

/// The place of a finding in the files of a service: the action, type, member, value, code or waiter that it is in, and
/// `service` for the rest.
pub(super) fn place_of(folder: &str, at: &At) -> String {
    let file = at.file.strip_prefix(folder).unwrap_or(&at.file);
    let keys: Vec<&str> = at.path.segments().iter().map_while(key).collect();
    let action = file.strip_prefix("actions/").and_then(|file| file.strip_suffix(".yaml"));
    match (action, keys.as_slice()) {
        (Some(action), [side @ ("input" | "output"), member, ..]) => {
            format!("actions.{action}.{side}.{member}")
        }
        (Some(action), _) => format!("actions.{action}"),
        (None, ["structs", of, "fields", member, ..]) => format!("structs.{of}.{member}"),
        (None, ["enums", of, "values", value, ..]) => format!("enums.{of}.{value}"),
        (None, [kind @ ("structs" | "enums" | "errors" | "waiters"), name, ..]) => format!("{kind}.{name}"),
        (None, _) => "service".to_owned(),
    }
}

fn key(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Key(key) => Some(key),
        Segment::Index(_) => None,
    }
}
