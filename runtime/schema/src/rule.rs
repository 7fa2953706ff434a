//! Rules across the members of a struct.

use std::collections::HashSet;

use crate::{
    Check, Condition, Expected, Format, Law, Literal, Path, Requirement, Rule, Violation,
    check::{Checker, Place, holds, shown},
    format::seconds_of,
    value::{Value, View},
};

/// Checks one rule of a struct.
pub(crate) fn check(checker: &mut Checker<'_, '_>, rule: &Rule<'_>, view: &dyn View, at: Option<&Place<'_>>) {
    if !rule.when.iter().all(|condition| is_met(condition, view) == Some(true)) {
        return;
    }
    // A condition over a member that is not there is neither met nor unmet. The rule stays silent then: a false
    // rejection is worse than a miss.
    if !rule.unless.is_empty() && !rule.unless.iter().any(|condition| is_met(condition, view) == Some(false))
    {
        return;
    }
    for (path, value) in breaches(&rule.law, view, checker.options.now) {
        let sensitive = rule.sensitive || at.is_some_and(|at| at.sensitive);
        let value = value.and_then(|value| shown(sensitive, &value));
        checker.report_below(at, Violation { rule: rule.id(), path, value, words: rule.breach() });
    }
}

/// Whether a condition is met; `None` where the member's absence leaves it open.
fn is_met(condition: &Condition<'_>, view: &dyn View) -> Option<bool> {
    let values = condition.path.values(view);
    match condition.expected {
        Expected::Present => Some(!values.is_empty()),
        Expected::Absent => Some(values.is_empty()),
        Expected::Values { absent, .. } if values.is_empty() => absent.then_some(true),
        Expected::Values { values: literals, .. } => {
            Some(values.iter().any(|(_, value)| literals.iter().any(|literal| literal.is(value))))
        }
    }
}

/// Seconds by which a time may lie too far back. A caller who asks for the last seven days took the time a moment ago,
/// and the service lets clocks be five minutes apart.
const CLOCK_SLACK: i64 = 300;

/// Where a law is broken: the paths and what stands there.
type Breaches<'v> = Vec<(String, Option<Value<'v>>)>;

/// Finds where a law is broken.
fn breaches<'v>(law: &Law<'_>, view: &'v dyn View, now: i64) -> Breaches<'v> {
    match *law {
        Law::Then { path, requirement } => broken_requirement(&path, &requirement, view),
        Law::AtLeastOne(paths) => {
            let none = paths.iter().all(|path| path.values(view).is_empty());
            none.then(|| (String::new(), None)).into_iter().collect()
        }
        Law::Exclusive(paths) => {
            let given = paths.iter().filter(|path| !path.values(view).is_empty()).count();
            (given > 1).then(|| (String::new(), None)).into_iter().collect()
        }
        Law::Disjoint(one, other) => {
            let known: HashSet<String> = elements(&one, view).iter().map(|(_, value)| key(value)).collect();
            let twice = elements(&other, view).into_iter().filter(|(_, value)| known.contains(&key(value)));
            twice.map(|(path, _)| (path, None)).collect()
        }
        Law::Unique(path) => repeated(&path, view),
        Law::Equal(one, other) => {
            let expected = other.values(view);
            let Some((_, expected)) = expected.first() else { return Vec::new() };
            let differs = one.values(view).into_iter().filter(|(_, value)| key(value) != key(expected));
            differs.map(|(path, value)| (path, Some(value))).collect()
        }
        Law::Span { from, to, max_seconds } => too_far_apart(&from, &to, max_seconds, view),
        Law::Lookback { of, max_seconds } => {
            let earliest = now.saturating_sub(max_seconds).saturating_sub(CLOCK_SLACK);
            let too_old = |value: &Value<'_>| latest_seconds(value).is_some_and(|time| time < earliest);
            let old = of.values(view).into_iter().filter(|(_, value)| too_old(value));
            old.map(|(path, value)| (path, Some(value))).collect()
        }
    }
}

fn broken_requirement<'v>(
    path: &Path<'_>,
    requirement: &Requirement<'_>,
    view: &'v dyn View,
) -> Breaches<'v> {
    let mut broken = Vec::new();
    path.walk(view, &mut |path, value| match (requirement, value) {
        (Requirement::Required, Value::Absent) => broken.push((path.to_owned(), None)),
        (Requirement::Check { check, or }, value) if !value.is_absent() => {
            judge(check, or, path, value, &mut broken);
        }
        _ => {}
    });
    broken
}

/// Judges a value by a check of single values, or each value in a list; by a check of its size, a list itself.
fn judge<'v>(check: &Check<'_>, or: &[Literal<'_>], path: &str, value: Value<'v>, broken: &mut Breaches<'v>) {
    match value {
        Value::List(list) if !matches!(check, Check::Count { .. }) => {
            for index in 0..list.len() {
                judge(check, or, &format!("{path}[{index}]"), list.at(index), broken);
            }
        }
        value if holds(check, &value) || or.iter().any(|literal| literal.is(&value)) => {}
        value => broken.push((path.to_owned(), Some(value))),
    }
}

fn repeated<'v>(path: &Path<'_>, view: &'v dyn View) -> Breaches<'v> {
    let mut seen = HashSet::new();
    let again = elements(path, view).into_iter().filter(|(_, value)| !seen.insert(key(value)));
    again.map(|(path, _)| (path, None)).collect()
}

/// The values that a path leads to; of a plain list, its elements.
fn elements<'v>(path: &Path<'_>, view: &'v dyn View) -> Vec<(String, Value<'v>)> {
    let values = path.values(view).into_iter().flat_map(|(path, value)| match value {
        Value::List(list) => {
            (0..list.len()).map(|index| (format!("{path}[{index}]"), list.at(index))).collect()
        }
        value => vec![(path, value)],
    });
    values.collect()
}

fn too_far_apart<'v>(
    from: &Path<'_>,
    to: &Path<'_>,
    max_seconds: Option<i64>,
    view: &'v dyn View,
) -> Breaches<'v> {
    let start = from.values(view).first().and_then(|(_, value)| seconds(value));
    let ends = to.values(view);
    let (Some(start), Some((path, value))) = (start, ends.first()) else { return Vec::new() };
    let Some(end) = seconds(value) else { return Vec::new() };
    let length = end.saturating_sub(start);
    let broken = length < 0 || max_seconds.is_some_and(|max| length > max);
    broken.then(|| (path.clone(), Some(*value))).into_iter().collect()
}

/// The time that a value says: a text in one of the known forms, or an integer of seconds.
fn seconds(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::String(text) => seconds_of(text),
        Value::Integer(seconds) => i64::try_from(*seconds).ok(),
        _ => None,
    }
}

/// The last moment that a value can mean. A day has many, and a time without a zone may be any zone's: a rule about
/// the past gives the benefit of the doubt.
fn latest_seconds(value: &Value<'_>) -> Option<i64> {
    const DAY: i64 = 86_400;
    const FARTHEST_WEST: i64 = 12 * 3_600;
    let time = seconds(value)?;
    match value {
        Value::String(text) if Format::Date.fits(text) => Some(time + DAY - 1 + FARTHEST_WEST),
        Value::String(text) if Format::DateTime.fits(text) => Some(time + FARTHEST_WEST),
        _ => Some(time),
    }
}

/// A value as text, for comparing and never for showing: it has the secrets in it. Numbers of one size are the same.
fn key(value: &Value<'_>) -> String {
    match value {
        Value::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        // What JSON can't say is compared as it is printed.
        value => serde_json::to_string(value).unwrap_or_else(|_| format!("{value:?}")),
    }
}
