//! Rules across members as schemas of the struct that carries them.
//!
//! A member that is null counts as one that is not there, as in the engine, so "is there" takes two keywords.

use tencentcloud_schema::{
    Check, Condition, Expected, Kind, Law, Literal, Member, Path, Requirement, Rule, ServiceSchema, Step,
    StructSchema,
};

use super::{checks, json::Object};

/// What a rule asks of the struct; `None` where JSON Schema has no words for it.
pub(crate) fn schema(rule: &Rule<'_>, of: &StructSchema<'_>, service: &ServiceSchema<'_>) -> Option<Object> {
    let asked = law(&rule.law, of, service)?;
    let mut conditions: Vec<Object> = rule.when.iter().map(is_met).collect();
    if !rule.unless.is_empty() {
        // The law holds as soon as one of these is known not to be so.
        conditions.push(join("anyOf", rule.unless.iter().map(is_unmet).collect()));
    }
    let named = Object::new().with("x-rule", rule.id());
    Some(if conditions.is_empty() {
        named.and(asked)
    } else {
        named.with("if", join("allOf", conditions)).with("then", asked)
    })
}

/// Schemas under a keyword; a single one needs none.
fn join(keyword: &str, mut schemas: Vec<Object>) -> Object {
    match schemas.pop() {
        Some(only) if schemas.is_empty() => only,
        last => {
            schemas.extend(last);
            Object::new().with(keyword, schemas)
        }
    }
}

fn law(law: &Law<'_>, of: &StructSchema<'_>, service: &ServiceSchema<'_>) -> Option<Object> {
    match law {
        Law::Then { path, requirement: Requirement::Required } => Some(required(path)),
        Law::Then { path, requirement: Requirement::Check { check, or } } => {
            checks::can_state(check).then(|| meets(path, check, or, target(path, of, service).as_ref()))
        }
        Law::AtLeastOne(paths) => Some(Object::new().with("anyOf", all_given(paths))),
        Law::Exclusive(paths) => Some(exclusive(paths)),
        Law::Unique(path) => unique(path, target(path, of, service)?.kind),
        // To ignore a member is nothing to refuse; the others compare values with one another or with the clock.
        Law::Then { requirement: Requirement::Ignored, .. }
        | Law::Disjoint(..)
        | Law::Equal(..)
        | Law::Span { .. }
        | Law::Lookback { .. } => None,
    }
}

fn all_given(paths: &[Path<'_>]) -> Vec<Object> {
    paths.iter().map(is_given).collect()
}

/// No two of the members are there.
fn exclusive(paths: &[Path<'_>]) -> Object {
    let pairs = paths.iter().enumerate().flat_map(|(place, one)| {
        paths.iter().skip(place + 1).map(move |other| not(join("allOf", all_given(&[*one, *other]))))
    });
    join("allOf", pairs.collect())
}

/// The last member of the path is there wherever the one before it is.
fn required(path: &Path<'_>) -> Object {
    match path.0.split_last() {
        Some((last, before)) if !last.each => each(before, given(last.name, not_null())),
        _ => each(path.0, not_null()),
    }
}

/// Whatever stands at the path meets a check; of a list, each element, unless the check counts them.
fn meets(path: &Path<'_>, check: &Check<'_>, or: &[Literal<'_>], member: Option<&Member<'_>>) -> Object {
    let asked = checks::schema(&[*check], or);
    let ends_in_element = path.0.last().is_some_and(|step| step.each);
    let asked = match member {
        Some(Member { kind: kind @ Kind::List(_), .. }) if !matches!(check, Check::Count { .. }) => {
            within_lists(*kind, asked)
        }
        Some(member) if member.required || ends_in_element => asked,
        _ => checks::nullable(asked),
    };
    each(path.0, asked)
}

/// A schema of what is innermost in lists.
fn within_lists(kind: Kind<'_>, asked: Object) -> Object {
    match kind {
        Kind::List(of) => Object::new().with("items", within_lists(*of, asked)),
        _ => asked,
    }
}

/// Texts and integers alone: of two floats JSON Schema and the engine could think differently. And one list alone: no
/// keyword looks across lists.
fn unique(path: &Path<'_>, kind: Kind<'_>) -> Option<Object> {
    let (last, before) = path.0.split_last()?;
    let element = match kind {
        Kind::List(of) if !last.each => *of,
        kind if last.each => kind,
        _ => return None,
    };
    let is_exact = !matches!(element, Kind::Float | Kind::Struct(_) | Kind::List(_));
    let all = Step { each: false, ..*last };
    let whole: Vec<Step<'_>> = before.iter().copied().chain([all]).collect();
    (is_exact && !before.iter().any(|step| step.each))
        .then(|| each(&whole, Object::new().with("uniqueItems", true)))
}

/// The member at the end of a path, of a path that ends in `[]` with the type of the elements.
fn target<'a>(path: &Path<'_>, of: &StructSchema<'a>, service: &ServiceSchema<'a>) -> Option<Member<'a>> {
    let (last, before) = path.0.split_last()?;
    let mut of = *of;
    for step in before {
        let Kind::Struct(id) = arrive(of.members.get(step.index)?, step.each)?.kind else { return None };
        of = *service.type_of(id)?;
    }
    arrive(of.members.get(last.index)?, last.each)
}

fn arrive<'a>(member: &Member<'a>, each: bool) -> Option<Member<'a>> {
    match (each, member.kind) {
        (false, _) => Some(*member),
        (true, Kind::List(of)) => Some(Member { kind: *of, ..*member }),
        (true, _) => None,
    }
}

fn is_met(condition: &Condition<'_>) -> Object {
    match condition.expected {
        Expected::Present => is_given(&condition.path),
        Expected::Absent => not(is_given(&condition.path)),
        Expected::Values { values, absent } => {
            let has_value = exists(condition.path.0, &checks::one_of(values));
            if absent { join("anyOf", vec![has_value, not(is_given(&condition.path))]) } else { has_value }
        }
    }
}

/// Known not to be met, which a missing member leaves open.
fn is_unmet(condition: &Condition<'_>) -> Object {
    match condition.expected {
        Expected::Present => not(is_given(&condition.path)),
        Expected::Absent => is_given(&condition.path),
        Expected::Values { values, .. } => {
            let values = checks::one_of(values);
            if condition.path.0.iter().any(|step| step.each) {
                let none = not(exists(condition.path.0, &values));
                return join("allOf", vec![is_given(&condition.path), none]);
            }
            exists(condition.path.0, &not(checks::nullable(values)))
        }
    }
}

fn is_given(path: &Path<'_>) -> Object {
    exists(path.0, &not_null())
}

fn not_null() -> Object {
    not(Object::new().with("type", "null"))
}

fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}

/// A member that is there and is as asked.
fn given(name: &str, asked: Object) -> Object {
    let properties = Object::new().with(name, asked);
    Object::new().with("required", vec![name]).with("properties", properties)
}

/// Something stands at the path that is as asked.
fn exists(steps: &[Step<'_>], asked: &Object) -> Object {
    let Some((step, rest)) = steps.split_first() else { return asked.clone() };
    // Keywords for objects and lists let every other value pass, null among them; the type keeps them to theirs.
    let below = if rest.is_empty() {
        asked.clone()
    } else {
        Object::new().with("type", "object").and(exists(rest, asked))
    };
    let value = if step.each { Object::new().with("type", "array").with("contains", below) } else { below };
    given(step.name, value)
}

/// Whatever stands at the path is as asked.
fn each(steps: &[Step<'_>], asked: Object) -> Object {
    steps.iter().rev().fold(asked, |below, step| {
        let value = if step.each { Object::new().with("items", below) } else { below };
        Object::new().with("properties", Object::new().with(step.name, value))
    })
}
