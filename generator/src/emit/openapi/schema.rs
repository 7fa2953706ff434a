//! Structs and enums as component schemas.
//!
//! A type that travels both ways has two: under its own name what requests carry, with every constraint that JSON
//! Schema can state, and as `Name.Response` what responses carry, where only types are promised. Names of the vendor
//! have no dot, so the two can't clash.

use indexmap::IndexMap;
use tencentcloud_schema::{Check, Kind, Literal, Member as MemberSchema};

use super::{
    checks,
    json::{Json, Object},
    rules,
};
use crate::{
    emit::text::{clean, markdown},
    model::{Enum, Member, Service, Struct, Travels},
    resolve::{REQUEST_ID, innermost},
    spec::{Note, Scalar},
};

/// Which way a schema's values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Request,
    Response,
}

/// The names and ways of a type's component schemas.
fn components(name: &str, travels: Travels) -> Vec<(String, Way)> {
    let mut components = Vec::new();
    if travels.request || !travels.response {
        components.push((name.to_owned(), Way::Request));
    }
    if travels.response {
        components.push((component(name, travels, Way::Response), Way::Response));
    }
    components
}

/// The name of a type's component schema.
fn component(name: &str, travels: Travels, way: Way) -> String {
    let is_second = way == Way::Response && travels.request && travels.response;
    if is_second { format!("{name}.Response") } else { name.to_owned() }
}

/// The component schemas of all structs and enums.
pub(crate) fn types(service: &Service<'_>) -> Vec<(String, Object)> {
    let structs = service.structs.iter().flat_map(|of| {
        let components = components(of.name.wire, of.travels).into_iter();
        components.map(move |(name, way)| (name, of_struct(service, of, way)))
    });
    let enums = service.enums.iter().flat_map(|of| {
        let components = components(of.name.wire, of.travels).into_iter();
        components.map(move |(name, way)| (name, of_enum(of, way)))
    });
    structs.chain(enums).collect()
}

/// The schema of a struct, of a request or of a response.
pub(crate) fn of_struct(service: &Service<'_>, of: &Struct<'_>, way: Way) -> Object {
    let properties: Object =
        of.members.iter().map(|member| (member.name.wire, of_member(service, member, way))).collect();
    let is_required = |member: &&Member<'_>| match way {
        Way::Request => member.schema.required,
        Way::Response => member.name.wire == REQUEST_ID,
    };
    let required: Vec<&str> = of.members.iter().filter(is_required).map(|member| member.name.wire).collect();
    let object = Object::new()
        .with("type", "object")
        .with_some("description", of.about.map(markdown))
        .with("properties", properties)
        .with_filled("required", required);
    let object = if way == Way::Request { lawful(object, service, of) } else { object };
    object.with_some("x-since", of.since).with_some("x-note", of.note.map(note))
}

/// A request's schema with the rules of the struct.
fn lawful(object: Object, service: &Service<'_>, of: &Struct<'_>) -> Object {
    let laws = of.rules.iter().filter_map(|rule| rules::schema(rule, of.schema, service.schema));
    let unstated = unstated(service, of);
    let unstated = unstated
        .iter()
        .map(|(id, words)| Object::new().with("id", id.as_str()).with("words", words.as_str()));
    object
        .with("additionalProperties", false)
        .with_filled("allOf", laws.collect::<Vec<_>>())
        .with_filled("x-rule-ids", all_rules(of))
        .with_filled("x-rules", unstated.collect::<Vec<_>>())
}

/// Every rule of a struct by its id, which starts at the struct.
fn all_rules(of: &Struct<'_>) -> Object {
    let members = of.members.iter().flat_map(|member| of_single(&member.schema));
    let mut words: IndexMap<String, String> = IndexMap::new();
    for (id, more) in members.chain(of.rules.iter().map(|rule| (rule.id(), rule.to_string()))) {
        // A member's own constraint and a rule may go by one id, and are skipped by it together.
        let words = words.entry(id).or_default();
        words.push_str(if words.is_empty() { "" } else { "; " });
        words.push_str(&more);
    }
    words.into_iter().collect()
}

/// The rules of one member.
fn of_single(member: &MemberSchema<'_>) -> Vec<(String, String)> {
    let mut rules = Vec::new();
    if member.required {
        rules.push((format!("{}#required", member.name), "is required".to_owned()));
    }
    if let Kind::Enum(of) = innermost(member.kind)
        && !member.lists_values()
    {
        rules.push((rule_id(member, "values"), member.words_of_enum(of)));
    }
    let checks = member.checks.iter().zip(member.words());
    rules.extend(checks.map(|(check, words)| (rule_id(member, check.kind()), words)));
    rules
}

fn rule_id(member: &MemberSchema<'_>, kind: &str) -> String {
    let lists =
        std::iter::successors(
            Some(member.kind),
            |kind| if let Kind::List(of) = kind { Some(**of) } else { None },
        );
    let depth = if kind == "count" { 0 } else { lists.count() - 1 };
    format!("{}{}#{kind}", member.name, "[]".repeat(depth))
}

/// The rules that JSON Schema has no words for.
fn unstated(service: &Service<'_>, of: &Struct<'_>) -> Vec<(String, String)> {
    let members = of.members.iter().flat_map(|member| {
        let checks = member.schema.checks.iter().zip(member.schema.words());
        let unstated = checks.filter(|(check, _)| !checks::can_state(check));
        unstated.map(|(check, words)| (rule_id(&member.schema, check.kind()), words))
    });
    let rules = of.rules.iter().filter(|rule| rules::schema(rule, of.schema, service.schema).is_none());
    members.chain(rules.map(|rule| (rule.id(), rule.to_string()))).collect()
}

fn of_member(service: &Service<'_>, member: &Member<'_>, way: Way) -> Object {
    let schema = value(service, &member.schema, &member.schema.kind, way, true);
    let may_be_null = match way {
        // To send null is to leave the member out.
        Way::Request => !member.schema.required,
        Way::Response => member.spec.nullable,
    };
    let schema = if may_be_null { checks::nullable(schema) } else { schema };
    annotated(schema, member, way)
}

/// The schema of a member's value, the whole of it or what is in its lists. The size is the whole list's; all else is
/// asked of what is innermost.
fn value(
    service: &Service<'_>,
    member: &MemberSchema<'_>,
    kind: &Kind<'_>,
    way: Way,
    is_whole: bool,
) -> Object {
    let holds = |check: &&Check<'_>| {
        let here = match check {
            Check::Count { .. } => is_whole,
            _ => !matches!(kind, Kind::List(_)),
        };
        way == Way::Request && here
    };
    let own: Vec<Check<'_>> = member.checks.iter().filter(holds).copied().collect();
    let reference = |name: &str, travels: Travels| {
        Object::new().with("$ref", format!("#/components/schemas/{}", component(name, travels, way)))
    };
    match kind {
        Kind::List(of) => Object::new()
            .with("type", "array")
            .and(checks::schema(&own, &[]))
            .with("items", value(service, member, of, way, false)),
        Kind::Struct(id) => {
            service.struct_of(*id).map_or_else(Object::new, |of| reference(of.name.wire, of.travels))
        }
        Kind::Enum(schema) => {
            let documented =
                service.enum_of(schema).map_or_else(Object::new, |of| reference(of.name.wire, of.travels));
            let documented = documented.and(checks::schema(&own, &[]));
            if member.or.is_empty() || way == Way::Response {
                return documented;
            }
            Object::new().with("anyOf", vec![documented, checks::one_of(member.or)])
        }
        kind => checks::all([scalar(kind, &own, member.or), checks::schema(&own, member.or)].into_iter()),
    }
}

fn scalar(kind: &Kind<'_>, own: &[Check<'_>], or: &[Literal<'_>]) -> Object {
    let of = |name: &str| Object::new().with("type", name);
    match kind {
        Kind::Integer => of("integer").with("format", "int64"),
        Kind::Unsigned => {
            let object = of("integer").with("format", "uint64");
            // A range with a least value of its own says it already.
            let has_least = own.iter().any(|check| matches!(check, Check::Range { min: Some(_), .. }));
            if has_least && or.is_empty() { object } else { object.with("minimum", 0_i64) }
        }
        Kind::Float => of("number").with("format", "double"),
        Kind::Boolean => of("boolean"),
        Kind::Date => of("string").with("x-type", "Date"),
        Kind::Timestamp => of("string").with("x-type", "Timestamp"),
        _ => of("string"),
    }
}

/// What a reader must know of a member besides.
fn annotated(schema: Object, member: &Member<'_>, way: Way) -> Object {
    let spec = member.spec;
    // A service fills nothing in for itself.
    let default = spec.default.as_ref().filter(|_| way == Way::Request);
    let (default, words) = match default {
        Some(default) if fits(default, &member.schema.kind) => (Some(Json::from(&default.literal())), None),
        Some(Scalar::String(words)) => (None, Some(Json::from(clean(words)))),
        Some(default) => (None, Some(Json::from(&default.literal()))),
        None => (None, None),
    };
    schema
        .with_some("description", spec.about.as_deref().map(markdown))
        .with_some("default", default)
        .with_some("x-default", words)
        .with_some("x-unit", spec.unit.as_deref())
        .with_some("x-sensitive", spec.sensitive.then_some(true))
        .with_some("deprecated", spec.deprecated.is_some().then_some(true))
        .with_some("x-deprecated", spec.deprecated.as_deref().map(clean))
        .with_some("x-since", member.since)
        .with_some("x-note", spec.note.as_ref().map(note))
}

/// Whether a default is a value of the type, and not words about one.
fn fits(default: &Scalar, kind: &Kind<'_>) -> bool {
    match (default, kind) {
        (Scalar::Boolean(_), Kind::Boolean)
        | (Scalar::Integer(_), Kind::Integer | Kind::Unsigned | Kind::Float)
        | (Scalar::Float(_), Kind::Float) => true,
        (Scalar::String(text), Kind::String | Kind::Date | Kind::Timestamp) => !text.contains(' '),
        (value, Kind::Enum(of)) => of.values.contains(&value.literal()),
        _ => false,
    }
}

fn of_enum(of: &Enum<'_>, way: Way) -> Object {
    let is_integer = matches!(of.schema.values.first(), Some(Literal::Integer(_)));
    let values: Vec<Json> = of.values.iter().map(|value| Json::from(&value.literal)).collect();
    let words: Object = of
        .values
        .iter()
        .map(|value| {
            let key = match value.literal {
                Literal::String(text) => text.to_owned(),
                Literal::Integer(number) => number.to_string(),
                Literal::Boolean(value) => value.to_string(),
                Literal::Float(value) => value.to_string(),
            };
            (key, value.about.map(clean).unwrap_or_default())
        })
        .collect();
    Object::new()
        .with("type", if is_integer { "integer" } else { "string" })
        .with_some("description", of.spec.about.as_deref().map(markdown))
        // A service may start to answer a value before the document lists it.
        .with_some("enum", (way == Way::Request).then_some(values))
        .with("x-values", words)
        .with_some("x-note", of.spec.note.as_ref().map(note))
}

/// A doubt that was settled.
pub(crate) fn note(note: &Note) -> Object {
    [("shows", &note.shows), ("chosen", &note.chosen), ("why", &note.why)]
        .into_iter()
        .map(|(key, text)| (key, clean(text)))
        .collect()
}
