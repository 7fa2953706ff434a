//! Rules across the members of a struct.

use std::collections::HashSet;

use crate::{
    Check, Condition, Expected, Format, Law, Literal, Path, Requirement, Rule, Violation,
    check::{Checker, Place, holds, shown},
    format::seconds_of,
    path::Trail,
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
    let literals = match condition.expected {
        Expected::Values { values, .. } => values,
        Expected::Present | Expected::Absent => &[],
    };
    let (mut given, mut listed) = (false, false);
    condition.path.values(view, &mut |_, value| {
        given = true;
        listed |= literals.iter().any(|literal| literal.is(&value));
    });
    match condition.expected {
        Expected::Present => Some(given),
        Expected::Absent => Some(!given),
        Expected::Values { absent, .. } if !given => absent.then_some(true),
        Expected::Values { .. } => Some(listed),
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
            let none = paths.iter().all(|path| path.first(view).is_none());
            none.then(|| (String::new(), None)).into_iter().collect()
        }
        Law::Exclusive(paths) => {
            let given = paths.iter().filter(|path| path.first(view).is_some()).count();
            (given > 1).then(|| (String::new(), None)).into_iter().collect()
        }
        Law::Disjoint(one, other) => {
            let (mut known, mut twice) = (HashSet::new(), Vec::new());
            one.elements(view, &mut |_, value| _ = known.insert(key(value)));
            other.elements(view, &mut |trail, value| {
                if known.contains(&key(value)) {
                    twice.push((trail.to_string(), None));
                }
            });
            twice
        }
        Law::Unique(path) => {
            let (mut seen, mut twice) = (HashSet::new(), Vec::new());
            path.elements(view, &mut |trail, value| {
                if !seen.insert(key(value)) {
                    twice.push((trail.to_string(), None));
                }
            });
            twice
        }
        Law::Equal(one, other) => {
            let Some(expected) = other.first(view).map(key) else { return Vec::new() };
            broken_values(&one, view, |value| key(value) != expected)
        }
        Law::Span { from, to, max_seconds } => {
            let start = from.first(view).and_then(seconds);
            let end = to.first(view).and_then(seconds);
            let (Some(start), Some(end)) = (start, end) else { return Vec::new() };
            let length = end.saturating_sub(start);
            if length >= 0 && max_seconds.is_none_or(|max| length <= max) {
                return Vec::new();
            }
            broken_values(&to, view, |_| true).into_iter().take(1).collect()
        }
        Law::Lookback { of, max_seconds } => {
            let earliest = now.saturating_sub(max_seconds).saturating_sub(CLOCK_SLACK);
            broken_values(&of, view, |value| latest_seconds(value).is_some_and(|time| time < earliest))
        }
    }
}

/// The values that a path leads to and that break a law.
fn broken_values<'v>(
    path: &Path<'_>,
    view: &'v dyn View,
    breaks: impl Fn(Value<'v>) -> bool,
) -> Breaches<'v> {
    let mut broken = Vec::new();
    path.values(view, &mut |trail, value| {
        if breaks(value) {
            broken.push((trail.to_string(), Some(value)));
        }
    });
    broken
}

fn broken_requirement<'v>(
    path: &Path<'_>,
    requirement: &Requirement<'_>,
    view: &'v dyn View,
) -> Breaches<'v> {
    let mut broken = Vec::new();
    path.walk(view, &mut |trail, value| match (requirement, value) {
        (Requirement::Required, Value::Absent) => broken.push((trail.to_string(), None)),
        (Requirement::Check { check, or }, value) if !value.is_absent() => {
            judge(check, or, trail, value, &mut broken);
        }
        _ => {}
    });
    broken
}

/// Judges a value by a check of single values, or each value in a list; by a check of its size, a list itself.
fn judge<'v>(
    check: &Check<'_>,
    or: &[Literal<'_>],
    trail: &Trail<'_>,
    value: Value<'v>,
    broken: &mut Breaches<'v>,
) {
    match value {
        Value::List(list) if !matches!(check, Check::Count { .. }) => {
            for index in 0..list.len() {
                judge(check, or, &Trail::Element(trail, index), list.at(index), broken);
            }
        }
        value if holds(check, &value) || or.iter().any(|literal| literal.is(&value)) => {}
        value => broken.push((trail.to_string(), Some(value))),
    }
}

/// The time that a value says: a text in one of the known forms, or an integer of seconds.
fn seconds(value: Value<'_>) -> Option<i64> {
    match value {
        Value::String(text) => seconds_of(text),
        Value::Integer(seconds) => i64::try_from(seconds).ok(),
        _ => None,
    }
}

/// The last moment that a value can mean. A day has many, and a time without a zone may be any zone's: a rule about
/// the past gives the benefit of the doubt.
fn latest_seconds(value: Value<'_>) -> Option<i64> {
    const DAY: i64 = 86_400;
    const FARTHEST_WEST: i64 = 12 * 3_600;
    let time = seconds(value)?;
    match value {
        Value::String(text) if Format::Date.fits(text) => Some(time + DAY - 1 + FARTHEST_WEST),
        Value::String(text) if Format::DateTime.fits(text) => Some(time + FARTHEST_WEST),
        _ => Some(time),
    }
}

/// What two values are compared by, and never shown: it has the secrets in it.
#[derive(PartialEq, Eq, Hash)]
enum Key<'v> {
    Text(&'v str),
    Other(String),
}

/// Numbers of one size are the same, and a text is the same as no number.
fn key(value: Value<'_>) -> Key<'_> {
    match value {
        Value::String(text) => Key::Text(text),
        Value::Float(number) if number.fract() == 0.0 => Key::Other(format!("{number:.0}")),
        // What JSON can't say is compared as it is printed.
        value => Key::Other(serde_json::to_string(&value).unwrap_or_else(|_| format!("{value:?}"))),
    }
}
