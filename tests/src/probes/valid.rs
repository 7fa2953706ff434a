//! Valid requests, and values that meet what their member asks.

use serde_json::{Map, Value as Json, json};
use tencentcloud_schema::{
    Bound, Check, Kind, Literal, Member, Options, StructSchema, Unknown, check_struct,
};

use super::{Maker, NOW, place::Step, repair::Kept, texts::text_of};

/// Times that rules about times tell apart: long past, just past, now and to come.
pub(super) const TIMES: [&str; 6] = [
    "2020-01-01",
    "2020-01-01T00:00:00Z",
    "2023-12-31T00:00:00Z",
    "2024-01-01 00:00:00",
    "2024-06-01",
    "2024-06-01T00:00:00Z",
];

impl Maker<'_> {
    /// A plain request that has something at a path, so that only the value there can be wrong.
    pub(super) fn base(&self, path: &[Step]) -> Map<String, Json> {
        let mut request = self.sample_struct(self.action.input, false, 0);
        if let Some(member) = self.member(self.action.input, path) {
            let value = self.sample(member, &member.kind, 4);
            self.set(self.action.input, &mut request, path, Some(value));
        }
        // Other rules may want another value there, but what it stands in is to stay.
        let parent = path.split_last().map_or(path, |(_, parent)| parent);
        match self.repaired(request, Kept { path: parent, ..Kept::default() }) {
            Json::Object(request) => request,
            _ => Map::new(),
        }
    }

    /// A struct with its required members, or with all of them. Structs with different numbers differ.
    pub(super) fn sample_struct(&self, of: &StructSchema<'_>, all: bool, number: usize) -> Map<String, Json> {
        let wanted = of.members.iter().filter(|member| all || member.required);
        wanted.map(|member| (member.name.to_owned(), self.sample(member, &member.kind, number))).collect()
    }

    /// A value that meets a member's checks, of the member's kind or, if it is a list, of its elements'. Where they
    /// leave room for it, values with different numbers differ.
    pub(super) fn sample(&self, member: &Member<'_>, kind: &Kind<'_>, number: usize) -> Json {
        let is_list = matches!(kind, Kind::List(_));
        // The size of a list is no matter of its elements.
        let counts = |check: &&Check<'_>| is_list || !matches!(check, Check::Count { .. });
        let checks: Vec<Check<'_>> = member.checks.iter().filter(counts).copied().collect();
        let values = match kind {
            Kind::List(of) => {
                let count = checks.iter().find_map(|check| match check {
                    Check::Count { min, max } => Some(min.unwrap_or(1).max(1).min(max.unwrap_or(u64::MAX))),
                    _ => None,
                });
                vec![self.elements(member, of, count.unwrap_or(1), number), json!([])]
            }
            kind => self.values(&checks, kind, number),
        };
        let single = Member { checks: &checks, kind: *kind, ..*member };
        let schema = StructSchema { name: "", members: &[single], rules: &[] };
        let fits = |value: &&Json| {
            let object = Map::from_iter([(member.name.to_owned(), (*value).clone())]);
            let options = Options { unknown: Unknown::Refuse, skip: &[], now: NOW };
            check_struct(self.service, &schema, &object, &options).is_empty()
        };
        // A struct may have rules that its required members alone don't keep; repairs see to those. Should nothing
        // else fit, the tests that need a valid request will say so.
        values.iter().find(fits).or(values.first()).cloned().unwrap_or_default()
    }

    /// A list of so many elements that differ, as far as their checks let them.
    pub(super) fn elements(&self, member: &Member<'_>, of: &Kind<'_>, size: u64, number: usize) -> Json {
        let size = usize::try_from(size).expect("a count fits");
        (0..size).map(|place| self.sample(member, of, number + place)).collect()
    }

    /// Values among which there is one for every sensible constraint, those that the checks name first.
    fn values(&self, checks: &[Check<'_>], kind: &Kind<'_>, number: usize) -> Vec<Json> {
        let named = checks.iter().flat_map(|check| match check {
            Check::Fixed(value) => vec![of_literal(value)],
            Check::OneOf(values) => values.iter().map(of_literal).collect(),
            _ => Vec::new(),
        });
        // Bounds and made texts are the same for each number, so they come last.
        let last = checks.iter().flat_map(|check| match check {
            Check::Range { min, max } => min.iter().chain(max).map(of_bound).collect(),
            _ => Vec::new(),
        });
        let text = text_of(checks).map(Json::from);
        named.chain(self.samples(kind, number)).chain(last).chain(text).collect()
    }

    /// Values of a kind.
    pub(super) fn samples(&self, kind: &Kind<'_>, number: usize) -> Vec<Json> {
        match kind {
            Kind::String | Kind::Date | Kind::Timestamp => [
                format!("a{number}"),
                format!("qcs::cvm:ap-beijing:uin/1:instance/ins-{number}"),
                // Rules about times want them shortly before `NOW`.
                format!("2023-12-{:02}", number % 28 + 4),
                format!("2023-12-31T23:59:{:02}Z", number % 60),
                format!("2023-12-31 23:59:{:02}", number % 60),
                format!("10.0.0.{}", number % 256),
                format!("10.0.0.0/{}", number % 33),
                format!("https://a{number}.example.com"),
                format!("{}x1080", number + 1),
                format!("a{number}?b=c"),
                "A".repeat(number + 1),
                "0".repeat(number + 1),
            ]
            .map(Json::from)
            .to_vec(),
            Kind::Integer | Kind::Unsigned | Kind::Float => {
                [1, 10, 100, 1000].map(|size| json!(size + number)).to_vec()
            }
            Kind::Boolean => vec![json!(true), json!(false)],
            Kind::Enum(of) => of.values.iter().map(of_literal).collect(),
            Kind::Struct(id) => {
                let of = self.service.type_of(*id).expect("a table names structs of its own service");
                vec![Json::Object(self.sample_struct(of, false, number))]
            }
            Kind::List(of) => vec![self.samples(of, number).into_iter().take(1).collect()],
        }
    }
}

pub(super) fn of_literal(literal: &Literal<'_>) -> Json {
    match *literal {
        Literal::Boolean(value) => json!(value),
        Literal::Integer(value) => json!(value),
        Literal::Float(value) => json!(value),
        Literal::String(value) => json!(value),
    }
}

fn of_bound(bound: &Bound) -> Json {
    match *bound {
        Bound::Integer(bound) => json!(bound),
        Bound::Float(bound) => json!(bound),
    }
}

/// A value beside a literal.
pub(super) fn neighbour(literal: &Literal<'_>) -> Json {
    match *literal {
        Literal::Boolean(value) => json!(!value),
        Literal::Integer(value) => json!(value + 1),
        Literal::Float(value) => json!(value + 0.5),
        Literal::String(value) => json!(format!("{value}x")),
    }
}

/// A value beside the usual ones.
pub(super) fn other_value(kind: &Kind<'_>) -> Option<Json> {
    match kind {
        Kind::Integer | Kind::Unsigned | Kind::Float => Some(json!(123_456_789)),
        Kind::Boolean => Some(json!(false)),
        Kind::Enum(of) if matches!(of.values.first(), Some(Literal::Integer(_))) => Some(json!(123_456_789)),
        Kind::List(_) | Kind::Struct(_) => None,
        _ => Some(json!("otherwise")),
    }
}
