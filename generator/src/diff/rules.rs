//! Rules across members: whether one side refuses what the other lets pass.

use tencentcloud_schema::{Condition, Expected, Law, Literal, Path, Requirement, Rule};

use super::check;

/// Whether a rule ever refuses anything.
pub(super) fn refuses(rule: &Rule<'_>) -> bool {
    !matches!(rule.law, Law::Then { requirement: Requirement::Ignored, .. })
}

/// Whether a request without the members at which new paths begin never breaks the rule.
pub(super) fn spares_requests_without(rule: &Rule<'_>, is_new: impl Fn(&Path<'_>) -> bool) -> bool {
    let is_left_open = |condition: &Condition<'_>| is_new(&condition.path);
    let is_never_met = |condition: &Condition<'_>| {
        let is_met_by_absence =
            matches!(condition.expected, Expected::Absent | Expected::Values { absent: true, .. });
        is_left_open(condition) && !is_met_by_absence
    };
    let is_never_missed = |condition: &Condition<'_>| {
        is_left_open(condition) && !matches!(condition.expected, Expected::Present)
    };
    let rests = rule.when.iter().any(is_never_met)
        || (!rule.unless.is_empty() && rule.unless.iter().all(is_never_missed));
    rests
        || match &rule.law {
            Law::Then { requirement: Requirement::Required, .. } | Law::AtLeastOne(_) => false,
            Law::Exclusive(paths) => paths.iter().filter(|path| !is_new(path)).count() <= 1,
            Law::Then { path, .. } | Law::Unique(path) | Law::Lookback { of: path, .. } => is_new(path),
            Law::Disjoint(one, other) | Law::Equal(one, other) | Law::Span { from: one, to: other, .. } => {
                is_new(one) || is_new(other)
            }
        }
}

/// Whether the new rule may refuse a request that the old one, of the same id, lets pass. In doubt it may.
pub(super) fn asks_more(old: &Rule<'_>, new: &Rule<'_>) -> bool {
    refuses(new) && (!holds_no_wider(old, new) || law_asks_more(&old.law, &new.law))
}

/// Whether the new rule holds only where the old one does.
fn holds_no_wider(old: &Rule<'_>, new: &Rule<'_>) -> bool {
    let when = old.when.iter().all(|old| new.when.iter().any(|new| is_narrower(new, old)));
    // The law rests while all conditions of `unless` are met, and holds once one of them is not.
    let unless = old.unless.is_empty()
        || (!new.unless.is_empty()
            && new.unless.iter().all(|new| old.unless.iter().any(|old| is_unmet_less(new, old))));
    when && unless
}

/// Whether what meets the one condition meets the other.
fn is_narrower(one: &Condition<'_>, other: &Condition<'_>) -> bool {
    let has_path = one.path.to_string() == other.path.to_string();
    has_path
        && match (one.expected, other.expected) {
            (Expected::Present | Expected::Values { absent: false, .. }, Expected::Present)
            | (Expected::Absent, Expected::Absent) => true,
            (
                Expected::Values { values, absent },
                Expected::Values { values: other, absent: other_absent },
            ) => is_within(values, other) && (!absent || other_absent),
            _ => false,
        }
}

/// Whether what surely does not meet the one condition does not meet the other. What is absent is never sure of values.
fn is_unmet_less(one: &Condition<'_>, other: &Condition<'_>) -> bool {
    let has_path = one.path.to_string() == other.path.to_string();
    has_path
        && match (one.expected, other.expected) {
            (Expected::Present, Expected::Present) | (Expected::Absent, Expected::Absent) => true,
            (Expected::Values { values, .. }, Expected::Values { values: other, .. }) => {
                is_within(other, values)
            }
            _ => false,
        }
}

fn is_within(one: &[Literal<'_>], other: &[Literal<'_>]) -> bool {
    !check::lacks(one, other)
}

/// Whether the new law, about the same members, asks for more.
fn law_asks_more(old: &Law<'_>, new: &Law<'_>) -> bool {
    match (*old, *new) {
        (Law::Then { requirement: old, .. }, Law::Then { requirement: new, .. }) => match (old, new) {
            (_, Requirement::Ignored) | (Requirement::Required, Requirement::Required) => false,
            (
                Requirement::Check { check: old, or: old_or },
                Requirement::Check { check: new, or: new_or },
            ) => check::refuses_more(Some(&old), Some(&new)) || check::lacks(old_or, new_or),
            _ => true,
        },
        (Law::AtLeastOne(_), Law::AtLeastOne(_))
        | (Law::Exclusive(_), Law::Exclusive(_))
        | (Law::Disjoint(..), Law::Disjoint(..))
        | (Law::Unique(_), Law::Unique(_))
        | (Law::Equal(..), Law::Equal(..)) => false,
        (Law::Span { max_seconds: old, .. }, Law::Span { max_seconds: new, .. }) => match (old, new) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(old), Some(new)) => new < old,
        },
        (Law::Lookback { max_seconds: old, .. }, Law::Lookback { max_seconds: new, .. }) => new < old,
        _ => true,
    }
}
