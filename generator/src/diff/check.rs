//! Constraints on one value: whether one side refuses what the other lets pass.

use std::cmp::Ordering;

use tencentcloud_schema::{CharSet, Check, Format, Kind as Shape, Literal, Member};

use super::Kind;

/// The kinds of constraints that a member can have, by the names of the schema.
pub(super) const KINDS: [Kind; 8] = [
    Kind::Range,
    Kind::Length,
    Kind::Count,
    Kind::Charset,
    Kind::Format,
    Kind::Fixed,
    Kind::OneOf,
    Kind::NotIn,
];

/// Whether the new side refuses a value that the old side lets pass. Both are of one kind, and nothing lets everything
/// pass.
pub(super) fn refuses_more(old: Option<&Check<'_>>, new: Option<&Check<'_>>) -> bool {
    let Some(new) = new else { return false };
    let Some(old) = old else { return bounds_something(new) };
    match (old, new) {
        (Check::Range { min, max }, Check::Range { min: new_min, max: new_max }) => {
            let size =
                |bound: &Option<tencentcloud_schema::Bound>| bound.map(tencentcloud_schema::Bound::as_float);
            rises(size(min), size(new_min)) || falls(size(max), size(new_max))
        }
        (Check::Length { min, max }, Check::Length { min: new_min, max: new_max })
        | (Check::Count { min, max }, Check::Count { min: new_min, max: new_max }) => {
            rises(Some(min.unwrap_or(0)), Some(new_min.unwrap_or(0))) || falls(*max, *new_max)
        }
        (Check::Charset(old), Check::Charset(new)) => lacks_characters(old, new),
        (Check::Format(Format::Url(old)), Check::Format(Format::Url(new))) => {
            !new.is_empty() && (old.is_empty() || old.iter().any(|scheme| !has_scheme(new, scheme)))
        }
        (Check::Format(old), Check::Format(new)) => old != new,
        (Check::Fixed(old), Check::Fixed(new)) => old != new,
        (Check::OneOf(old), Check::OneOf(new)) => lacks(old, new),
        (Check::NotIn(old), Check::NotIn(new)) => lacks(new, old),
        _ => true,
    }
}

/// A length of no character at least is no bound.
fn bounds_something(check: &Check<'_>) -> bool {
    !matches!(
        check,
        Check::Length { min: None | Some(0), max: None } | Check::Count { min: None | Some(0), max: None }
    )
}

fn rises<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    compare(old, new, Ordering::Greater)
}

fn falls<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    compare(old, new, Ordering::Less)
}

/// Whether the new bound lies on the stricter side of the old one, where none is the least strict.
fn compare<T: PartialOrd>(old: Option<T>, new: Option<T>, stricter: Ordering) -> bool {
    match (old, new) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(old), Some(new)) => new.partial_cmp(&old) == Some(stricter),
    }
}

fn has_scheme(schemes: &[&str], scheme: &str) -> bool {
    schemes.iter().any(|known| known.eq_ignore_ascii_case(scheme))
}

/// Whether the new sets lack a character of the old ones. Beyond ASCII there are the Chinese characters, which no list
/// of single ones holds, and the single ones.
fn lacks_characters(old: &[CharSet<'_>], new: &[CharSet<'_>]) -> bool {
    let has = |sets: &[CharSet<'_>], c: char| sets.iter().any(|set| set.contains(c));
    let single =
        old.iter().filter_map(|set| if let CharSet::Of(text) = set { Some(text.chars()) } else { None });
    let is_chinese = |sets: &[CharSet<'_>]| sets.contains(&CharSet::Chinese);
    let mut known = single.flatten().chain('\0'..='\u{7f}').filter(|c| has(old, *c));
    known.any(|c| !has(new, c)) || (is_chinese(old) && !is_chinese(new))
}

/// Whether the new list lacks a value of the old one.
pub(super) fn lacks(old: &[Literal<'_>], new: &[Literal<'_>]) -> bool {
    old.iter().any(|value| !new.contains(value))
}

/// The values that a member may have by lists, be they its own or its enum's.
pub(super) enum Allowed<'a> {
    Anything,
    Only(Vec<Literal<'a>>),
}

impl<'a> Allowed<'a> {
    pub(super) fn of(member: &Member<'a>) -> Self {
        let own = member.checks.iter().find_map(|check| match *check {
            Check::Fixed(value) => Some(vec![value]),
            Check::OneOf(values) => Some(values.to_vec()),
            _ => None,
        });
        let of_enum = || match crate::resolve::innermost(member.kind) {
            Shape::Enum(schema) => Some(schema.values.to_vec()),
            _ => None,
        };
        // Its own list goes before the enum's.
        own.or_else(of_enum).map_or(Self::Anything, |mut values| {
            values.extend(member.or);
            Self::Only(values)
        })
    }

    /// Whether it lets a value pass that the other one refuses.
    pub(super) fn has_more_than(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Anything) => false,
            (Self::Anything, Self::Only(_)) => true,
            (Self::Only(own), Self::Only(other)) => lacks(own, other),
        }
    }
}
