//! Places in requests: the way to a member, and what is put there.

use serde_json::{Map, Value as Json, json};
use tencentcloud_schema::{Kind, Member, Path, StructSchema};

use super::Maker;

/// A step to a member: its name, and whether the path goes on with the first element of the list that it is.
pub(super) type Step = (String, bool);

impl Maker<'_> {
    /// The member at a path, with the type of the path's end.
    pub(super) fn member<'m>(&'m self, of: &'m StructSchema<'m>, path: &[Step]) -> Option<&'m Member<'m>> {
        let ((name, _), rest) = path.split_first()?;
        let member = of.members.iter().find(|member| member.name == name)?;
        if rest.is_empty() {
            return Some(member);
        }
        let kind = if let Kind::List(of) = member.kind { *of } else { member.kind };
        let Kind::Struct(id) = kind else { return None };
        self.member(self.service.type_of(id)?, rest)
    }

    /// Puts a value at a path, and samples above it where nothing is.
    pub(super) fn set(
        &self,
        of: &StructSchema<'_>,
        object: &mut Map<String, Json>,
        path: &[Step],
        value: Option<Json>,
    ) {
        let Some(((name, each), rest)) = path.split_first() else { return };
        let member = of.members.iter().find(|member| member.name == name);
        if rest.is_empty() {
            match (value, each) {
                (None, _) => drop(object.remove(name)),
                // A whole list for a path to its elements.
                (Some(list @ Json::Array(_)), _) => drop(object.insert(name.clone(), list)),
                (Some(value), true) => drop(object.insert(name.clone(), json!([value]))),
                (Some(value), false) => drop(object.insert(name.clone(), value)),
            }
            return;
        }
        let Some(member) = member else { return };
        let kind = if let Kind::List(of) = member.kind { *of } else { member.kind };
        let Kind::Struct(id) = kind else { return };
        let Some(inner) = self.service.type_of(id) else { return };
        let slot = object.entry(name.clone()).or_insert_with(|| self.sample(member, &member.kind, 2));
        let fresh = || Json::Object(self.sample_struct(inner, false, 2));
        let slot = match slot {
            Json::Array(list) => {
                if list.is_empty() {
                    list.push(fresh());
                }
                let is_list = matches!(self.member(inner, rest), Some(Member { kind: Kind::List(_), .. }));
                if let Some(Json::Array(several)) = value.as_ref().filter(|_| !is_list) {
                    // Several values go to as many elements: a rule may compare them.
                    for (place, value) in several.iter().enumerate() {
                        if list.len() <= place {
                            list.push(fresh());
                        }
                        if let Some(Json::Object(element)) = list.get_mut(place) {
                            self.set(inner, element, rest, Some(value.clone()));
                        }
                    }
                    return;
                }
                list.first_mut()
            }
            slot => Some(slot),
        };
        if let Some(slot) = slot {
            if !slot.is_object() {
                *slot = fresh();
            }
            if let Json::Object(element) = slot {
                self.set(inner, element, rest, value);
            }
        }
    }
}

/// The steps to the members that the id of a rule names.
pub(super) fn steps(path: &str) -> Vec<Step> {
    let step =
        |part: &str| part.strip_suffix("[]").map_or((part.to_owned(), false), |name| (name.to_owned(), true));
    path.split('.').map(step).collect()
}

/// The steps of a path of the tables.
pub(super) fn steps_of(path: Path<'_>) -> Vec<Step> {
    path.0.iter().map(|step| (step.name.to_owned(), step.each)).collect()
}

/// A path as the ids of rules have it.
pub(super) fn id_of(path: &[Step]) -> String {
    let step = |(name, each): &Step| format!("{name}{}", if *each { "[]" } else { "" });
    path.iter().map(step).collect::<Vec<_>>().join(".")
}

/// What stands before the id of a rule of a struct that stands at a path.
pub(super) fn prefix_of(at: &[Step]) -> String {
    if at.is_empty() { String::new() } else { format!("{}.", id_of(at)) }
}
