//! The engine: one walk over a request along its schema, which collects every violation.

use std::ops::ControlFlow;

use crate::{
    ActionSchema, Check, Kind, Literal, Member, ServiceSchema, StructSchema, Violation, rule,
    value::{Value, View},
    words::with_exemptions,
};

/// How a request is checked.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// What to do with members that the schema does not know.
    pub unknown: Unknown,
    /// Ids of rules that do not hold.
    pub skip: &'a [String],
    /// Now, in seconds since 1970, for rules about how far back a time may lie.
    pub now: i64,
}

/// What to do with members that the schema does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// They are violations.
    Refuse,
    /// They are the caller's own affair: what the vendor shipped after the spec was written.
    Allow,
}

/// Checks a request against everything that its action documents and a client can know.
#[must_use]
pub fn check(
    service: &ServiceSchema<'_>,
    action: &ActionSchema<'_>,
    request: &dyn View,
    options: &Options<'_>,
) -> Vec<Violation> {
    check_struct(service, action.input, request, options)
}

/// Checks a value against a struct of a service, as [`check`] does with a request.
#[must_use]
pub fn check_struct(
    service: &ServiceSchema<'_>,
    schema: &StructSchema<'_>,
    value: &dyn View,
    options: &Options<'_>,
) -> Vec<Violation> {
    let mut checker = Checker { service, options, found: Vec::new() };
    checker.check_struct(schema, value, None);
    checker.found
}

/// Where the walk is: a list of steps back to the root that lives on the stack, so that a path costs nothing until
/// there is a violation to report.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Below<'p>,
    /// Whether what stands here is kept out of everything that is printed, by itself or by what it is in.
    pub(crate) sensitive: bool,
}

/// How the walk came from one place to the next.
#[derive(Clone, Copy)]
enum Below<'p> {
    Member(&'p str),
    Element(usize),
}

impl<'p> Place<'p> {
    fn member(parent: Option<&'p Self>, name: &'p str, sensitive: bool) -> Self {
        let sensitive = sensitive || parent.is_some_and(|parent| parent.sensitive);
        Self { parent, step: Below::Member(name), sensitive }
    }

    fn element(list: &'p Self, index: usize) -> Self {
        Self { parent: Some(list), step: Below::Element(index), sensitive: list.sensitive }
    }
}

/// The paths of a place: with indexes for the violation and with `[]` for the rule's id.
fn paths(place: Option<&Place<'_>>) -> (String, String) {
    let Some(place) = place else { return (String::new(), String::new()) };
    let (mut path, mut rule) = paths(place.parent);
    match place.step {
        Below::Element(index) => {
            path.push_str(&format!("[{index}]"));
            rule.push_str("[]");
        }
        Below::Member(name) => {
            for text in [&mut path, &mut rule] {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
        }
    }
    (path, rule)
}

pub(crate) struct Checker<'s, 'o> {
    service: &'s ServiceSchema<'s>,
    pub(crate) options: &'o Options<'o>,
    found: Vec<Violation>,
}

impl Checker<'_, '_> {
    fn check_struct(&mut self, schema: &StructSchema<'_>, view: &dyn View, at: Option<&Place<'_>>) {
        if self.options.unknown == Unknown::Refuse {
            self.refuse_unknown(schema, view, at);
        }
        for (index, member) in schema.members.iter().enumerate() {
            let place = Place::member(at, member.name, member.sensitive);
            match view.member(index, member.name) {
                Value::Absent if member.required => {
                    self.report_at(&place, "required", None, "is required".to_owned());
                }
                Value::Absent => {}
                value => self.check_value(member, &member.kind, value, &place),
            }
        }
        for law in schema.rules {
            rule::check(self, law, view, at);
        }
    }

    fn refuse_unknown(&mut self, schema: &StructSchema<'_>, view: &dyn View, at: Option<&Place<'_>>) {
        let _ = view.for_each(&mut |name, _| {
            if !schema.members.iter().any(|member| member.name == name) {
                let place = Place::member(at, name, false);
                self.report_at(&place, "unknown", None, format!("is not a member of `{}`", schema.name));
            }
            ControlFlow::Continue(())
        });
    }

    /// Checks a value that is there: its type, then what it consists of, then its own checks.
    fn check_value(&mut self, member: &Member<'_>, kind: &Kind<'_>, value: Value<'_>, place: &Place<'_>) {
        if !has_kind(kind, &value) {
            let shown = shown(place.sensitive, &value);
            return self.report_at(
                place,
                "type",
                shown,
                format!("must be {}", kind_words(kind, self.service)),
            );
        }
        let exempt = member.or.iter().any(|literal| literal.is(&value));
        match (kind, value) {
            (Kind::List(of), Value::List(list)) => {
                for index in 0..list.len() {
                    let element = Place::element(place, index);
                    self.check_value(member, of, list.at(index), &element);
                }
            }
            (Kind::Struct(id), Value::Struct(view)) => {
                if let Some(schema) = self.service.type_of(*id) {
                    self.check_struct(schema, view, Some(place));
                }
            }
            (Kind::Enum(values), value)
                if !exempt
                    && !member.lists_values()
                    && !values.values.iter().any(|literal| literal.is(&value)) =>
            {
                self.report_at(place, "values", shown(place.sensitive, &value), member.words_of_enum(values));
            }
            _ => {}
        }
        if !exempt {
            self.check_bounds(member, kind, &value, place);
        }
    }

    /// Checks a value against the member's own checks.
    fn check_bounds(&mut self, member: &Member<'_>, kind: &Kind<'_>, value: &Value<'_>, place: &Place<'_>) {
        for check in member.checks {
            // The size is the whole list's; all else is asked of what is innermost in it.
            let applies = match check {
                Check::Count { .. } => matches!(place.step, Below::Member(_)),
                _ => !matches!(kind, Kind::List(_)),
            };
            if applies && !holds(check, value) {
                let words = with_exemptions(check, member.or);
                self.report_at(place, check.kind(), shown(place.sensitive, value), words);
            }
        }
    }

    fn report_at(&mut self, place: &Place<'_>, kind: &str, value: Option<String>, words: String) {
        let (path, rule) = paths(Some(place));
        self.report(Violation { rule: format!("{rule}#{kind}"), path, value, words });
    }

    /// Reports a violation of a rule across members, whose paths start at the struct that carries the rule.
    pub(crate) fn report_below(&mut self, at: Option<&Place<'_>>, violation: Violation) {
        let (path, rule) = paths(at);
        let below = |outer: String, inner: String| match (outer.is_empty(), inner.is_empty()) {
            (true, _) => inner,
            (_, true) => outer,
            _ => format!("{outer}.{inner}"),
        };
        self.report(Violation {
            rule: below(rule, violation.rule),
            path: below(path, violation.path),
            ..violation
        });
    }

    fn report(&mut self, violation: Violation) {
        if !self.options.skip.contains(&violation.rule) {
            self.found.push(violation);
        }
    }
}

/// Whether a value meets a check. A check of another type's values is met: the type has its own violation.
pub(crate) fn holds(check: &Check<'_>, value: &Value<'_>) -> bool {
    use std::cmp::Ordering::{Greater, Less};
    match (check, value) {
        (Check::Range { min, max }, _) => {
            let below = min.and_then(|min| min.compare(value)) == Some(Less);
            let above = max.and_then(|max| max.compare(value)) == Some(Greater);
            !below && !above
        }
        (Check::Length { min, max }, Value::String(text)) => within(text.chars().count(), *min, *max),
        (Check::Count { min, max }, Value::List(list)) => within(list.len(), *min, *max),
        (Check::Charset(sets), Value::String(text)) => {
            text.chars().all(|c| sets.iter().any(|set| set.contains(c)))
        }
        (Check::Format(format), Value::String(text)) => format.fits(text),
        (Check::Fixed(literal), _) => literal.is(value),
        (Check::OneOf(literals), _) => literals.iter().any(|literal| literal.is(value)),
        (Check::NotIn(literals), _) => !literals.iter().any(|literal| literal.is(value)),
        _ => true,
    }
}

fn within(size: usize, min: Option<u64>, max: Option<u64>) -> bool {
    let size = size as u64;
    min.is_none_or(|min| size >= min) && max.is_none_or(|max| size <= max)
}

fn has_kind(kind: &Kind<'_>, value: &Value<'_>) -> bool {
    match (kind, value) {
        (Kind::String | Kind::Date | Kind::Timestamp, Value::String(_))
        | (Kind::Boolean, Value::Boolean(_))
        | (Kind::Float, Value::Float(_) | Value::Integer(_))
        | (Kind::List(_), Value::List(_))
        | (Kind::Struct(_), Value::Struct(_)) => true,
        (Kind::Integer, Value::Integer(value)) => i64::try_from(*value).is_ok(),
        (Kind::Unsigned, Value::Integer(value)) => u64::try_from(*value).is_ok(),
        (Kind::Enum(of), value) => match of.values.first() {
            Some(Literal::Integer(_)) => matches!(value, Value::Integer(_)),
            _ => matches!(value, Value::String(_)),
        },
        _ => false,
    }
}

fn kind_words(kind: &Kind<'_>, service: &ServiceSchema<'_>) -> String {
    match kind {
        Kind::String => "a string".to_owned(),
        Kind::Integer => "an integer".to_owned(),
        Kind::Unsigned => "an integer that is not negative".to_owned(),
        Kind::Float => "a number".to_owned(),
        Kind::Boolean => "`true` or `false`".to_owned(),
        Kind::Date => "a date as a string".to_owned(),
        Kind::Timestamp => "a time as a string".to_owned(),
        Kind::Enum(of) if matches!(of.values.first(), Some(Literal::Integer(_))) => {
            format!("an integer, a value of `{}`", of.name)
        }
        Kind::Enum(of) => format!("a string, a value of `{}`", of.name),
        Kind::Struct(id) => service
            .type_of(*id)
            .map_or_else(|| "an object".to_owned(), |of| format!("an object, a `{}`", of.name)),
        Kind::List(_) => "a list".to_owned(),
    }
}

/// A value as a violation shows it: short, and not at all where the member is sensitive.
pub(crate) fn shown(sensitive: bool, value: &Value<'_>) -> Option<String> {
    const LONGEST: usize = 60;
    if sensitive {
        return None;
    }
    Some(match value {
        Value::Absent => "null".to_owned(),
        Value::List(list) => format!("{} of them", list.len()),
        Value::Struct(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > LONGEST => {
            format!(
                "{:?}… ({} characters)",
                text.chars().take(LONGEST).collect::<String>(),
                text.chars().count()
            )
        }
        value => format!("{value:?}"),
    })
}
