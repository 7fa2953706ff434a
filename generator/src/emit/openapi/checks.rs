//! Checks of single values as keywords of JSON Schema.

use tencentcloud_schema::{Check, Format, Literal};

use super::{
    json::{Json, Object},
    pattern,
};
use tencentcloud_schema::Bound;

/// Whether JSON Schema can state a check. The others stand in words.
pub(crate) fn can_state(check: &Check<'_>) -> bool {
    !matches!(check, Check::Format(format) if pattern::format(format).is_none())
}

/// A schema that the values meet that meet the checks, or are exempt.
pub(crate) fn schema(checks: &[Check<'_>], or: &[Literal<'_>]) -> Object {
    let stated = all(checks.iter().map(keywords));
    if or.is_empty() || stated.0.is_empty() {
        return stated;
    }
    Object::new().with("anyOf", vec![stated, one_of(or)])
}

/// One schema out of several; what would take another's keyword stands in an `allOf`.
pub(crate) fn all(schemas: impl Iterator<Item = Object>) -> Object {
    let mut whole = Object::new();
    let mut others: Vec<Object> = Vec::new();
    for schema in schemas {
        if schema.0.keys().any(|key| whole.0.contains_key(key)) {
            others.push(schema);
        } else {
            whole = whole.and(schema);
        }
    }
    if others.is_empty() {
        return whole;
    }
    if whole.0.contains_key("allOf") {
        others.insert(0, std::mem::take(&mut whole));
    }
    whole.with("allOf", others)
}

fn keywords(check: &Check<'_>) -> Object {
    let object = Object::new();
    match check {
        Check::Range { min, max } => {
            object.with_some("minimum", min.map(bound)).with_some("maximum", max.map(bound))
        }
        Check::Length { min, max } => object.with_some("minLength", *min).with_some("maxLength", *max),
        Check::Count { min, max } => object.with_some("minItems", *min).with_some("maxItems", *max),
        Check::Charset(sets) => object.with("pattern", pattern::charset(sets)),
        // What no pattern can say is at least named, where the registry of formats has a name for it.
        Check::Format(Format::Date) => object.with("format", "date"),
        Check::Format(Format::UtcTime) => object.with("format", "date-time"),
        Check::Format(format) => object.with_some("pattern", pattern::format(format)),
        Check::Fixed(literal) => one_of(&[*literal]),
        Check::OneOf(literals) => one_of(literals),
        Check::NotIn(literals) => object.with("not", one_of(literals)),
    }
}

fn bound(bound: Bound) -> Json {
    match bound {
        Bound::Integer(value) => value.into(),
        Bound::Float(value) => value.into(),
    }
}

/// One of the values.
pub(crate) fn one_of(literals: &[Literal<'_>]) -> Object {
    match literals {
        [literal] => Object::new().with("const", literal),
        literals => Object::new().with("enum", literals.iter().map(Json::from).collect::<Vec<_>>()),
    }
}

/// The same schema, which null meets as well.
pub(crate) fn nullable(mut schema: Object) -> Object {
    let null = Object::new().with("type", "null");
    if schema.0.contains_key("$ref") {
        return Object::new().with("anyOf", vec![schema, null]);
    }
    let null_value = Json::Scalar(serde_json::Value::Null);
    if let Some(Json::Scalar(name)) = schema.0.get_mut("type").filter(|of| matches!(of, Json::Scalar(_))) {
        let types = vec![Json::Scalar(name.take()), "null".into()];
        schema = schema.with("type", types);
    }
    if let Some(value) = schema.0.shift_remove("const") {
        return schema.with("enum", vec![value, null_value]);
    }
    if let Some(Json::List(values)) = schema.0.get_mut("enum") {
        values.push(null_value);
    }
    if let Some(Json::List(choices)) = schema.0.get_mut("anyOf") {
        choices.push(null.into());
    }
    schema
}
