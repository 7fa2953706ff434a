//! Requests that try every documented rule: each bound and one past it, each rule kept and broken.
//!
//! They come out of the tables alone, so whoever judges requests can be tried with them. What they must come to is
//! not asked here: a probe says only what it aims at, and the tests ask the judges.

mod bounds;
mod place;
mod repair;
mod rules;
mod texts;
mod valid;

use serde_json::{Value as Json, json};
use tencentcloud_schema::{
    ActionSchema, Kind, Member, ServiceSchema, StructSchema, TypeId, Violation, check_json,
};

use place::{Step, id_of};
use repair::Kept;

/// Now, for rules about the past: 2024-01-01T00:00:00Z.
pub const NOW: i64 = 1_704_067_200;

/// A request, and what it tries.
#[derive(Clone, Debug)]
pub struct Probe {
    /// Where it differs from a plain request.
    pub about: String,
    /// The rule that it aims at; none if it only strays.
    pub aim: Option<Aim>,
    /// The request.
    pub request: Json,
}

/// The rule that a probe aims at, and on which side of it. Several probes may have one aim: a single one can't always
/// meet all other constraints of its member, so it is enough that one of them does what the side says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aim {
    /// The id of the rule, from the root of the request.
    pub rule: String,
    /// The bound, in words.
    pub bound: String,
    /// The side of the bound.
    pub side: Side,
}

/// A side of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// At the bound, which is still accepted.
    Within,
    /// One past it, which breaks this rule and no other.
    Beyond,
    /// A rule across members, with some combination of what it looks at: some keep it, and some break it.
    Either,
}

/// The probes of an action.
#[must_use]
pub fn probes(service: &ServiceSchema<'_>, action: &ActionSchema<'_>) -> Vec<Probe> {
    let mut maker = Maker { service, action, probes: Vec::new() };
    for all in [false, true] {
        let base = maker.repaired(maker.sample_struct(action.input, all, 0), Kept::default());
        maker.add("as it is", None, base);
    }
    maker.of_struct(action.input, &[], &mut Vec::new());
    maker.probes
}

/// What the engine finds in a request.
#[must_use]
pub fn violations(service: &ServiceSchema<'_>, action: &ActionSchema<'_>, request: &Json) -> Vec<Violation> {
    check_json(Some(service), service.name, action.name, request, NOW)
}

struct Maker<'s> {
    service: &'s ServiceSchema<'s>,
    action: &'s ActionSchema<'s>,
    probes: Vec<Probe>,
}

impl Maker<'_> {
    fn add(&mut self, about: &str, aim: Option<Aim>, request: Json) {
        self.probes.push(Probe { about: about.to_owned(), aim, request });
    }

    /// Probes of everything below a path. A struct inside of itself is not entered again.
    fn of_struct(&mut self, of: &StructSchema<'_>, at: &[Step], above: &mut Vec<TypeId>) {
        for member in of.members {
            self.of_member(member, at);
            self.bounds_of_member(member, at);
            let (kind, each) = match member.kind {
                Kind::List(of) => (*of, true),
                kind => (kind, false),
            };
            if let Kind::Struct(id) = kind
                && !above.contains(&id)
                && let Some(inner) = self.service.type_of(id)
            {
                let below = [at, &[(member.name.to_owned(), each)]].concat();
                above.push(id);
                self.of_struct(inner, &below, above);
                above.pop();
            }
        }
        for rule in of.rules {
            self.of_rule(rule, of, at);
            self.bounds_of_rule(rule, of, at);
        }
        let stranger = [at, &[("Stranger".to_owned(), false)]].concat();
        self.put("a member that is not known", &stranger, Some(json!(1)));
    }

    /// A member left out, with values of all types, and with values at and around all that it must meet.
    fn of_member(&mut self, member: &Member<'_>, at: &[Step]) {
        let path = [at, &[(member.name.to_owned(), false)]].concat();
        let about = |what: &str| format!("{}: {what}", id_of(&path));
        self.put(&about("left out"), &path, None);
        for value in [
            json!(null),
            json!("x"),
            json!(""),
            json!(7),
            json!(1.5),
            json!(true),
            json!([]),
            json!({}),
            json!([null]),
        ] {
            self.put(&about(&value.to_string()), &path, Some(value));
        }
        for value in self.candidates(member, &member.kind) {
            self.put(&about("a value"), &path, Some(value));
        }
    }

    /// A plain request with a value at a path.
    fn put(&mut self, about: &str, path: &[Step], value: Option<Json>) {
        let mut request = self.base(path);
        self.set(self.action.input, &mut request, path, value);
        self.add(about, None, Json::Object(request));
    }
}
