//! Bounds and units in prose.

use tencentcloud_schema::Bound;

use super::{
    Facts, Holds,
    cursor::{Cursor, Interval},
    default, float, only,
    tokens::Kind,
};
use crate::spec::{Bounds, Size};

/// What may stand before a number that is the greatest.
const AT_MOST: [&str; 22] = [
    "up to",
    "no more than",
    "not more than",
    "at most",
    "cannot exceed",
    "can not exceed",
    "must not exceed",
    "not exceed",
    "not exceeding",
    "limited to",
    "limit of",
    "limit is",
    "a maximum of",
    "maximum of",
    "maximum is",
    "maximum length is",
    "maximum length of",
    "no longer than",
    "not longer than",
    "must be within",
    "within",
    "upper limit is",
];

/// What may stand before a number that is the least.
const AT_LEAST: [&str; 5] = ["at least", "no less than", "not less than", "a minimum of", "minimum of"];

/// Reads the range and the unit of a number.
pub(super) fn numbers(start: Cursor<'_>, holds: Holds, is_list: bool, facts: &mut Facts) {
    let mut said = Said::default();
    for at in (0..start.tokens.len()).map(|at| Cursor { at, ..start }) {
        said.units.extend(unit(at).or_else(|| default::unit(at)));
        if let Some(interval) = range(at) {
            said.units.extend(interval.unit);
            said.ranges.push(interval);
        } else if let Some((least, greatest, unit)) = extreme(at, is_list) {
            said.units.extend(unit);
            said.min.extend(least);
            said.max.extend(greatest);
        }
    }
    let is_clear = said.units.windows(2).all(|pair| pair[0] == pair[1]);
    let intervals: Vec<_> = said.ranges.iter().map(|interval| included(interval, holds)).collect();
    let has_open = intervals.iter().any(Option::is_none);
    let range = only(intervals.into_iter().flatten().collect());
    let (min, max) = (only(said.min.clone()), only(said.max.clone()));
    let is_split = range.is_none() && !said.ranges.is_empty()
        || min.is_none() && !said.min.is_empty()
        || max.is_none() && !said.max.is_empty();
    facts.unit = only(said.units);
    if !is_clear {
        // Which unit the bounds are in is anybody's guess, and that of the default.
        facts.default = None;
        return;
    }
    if has_open || is_split {
        return;
    }
    let bounds = match range {
        Some((low, high)) => {
            let agrees = |one: Option<Bound>, other| one.is_none_or(|one| one == other);
            if !agrees(min, low) || !agrees(max, high) {
                return;
            }
            Bounds { min: Some(Size(low)), max: Some(Size(high)) }
        }
        None => Bounds { min: min.map(Size), max: max.map(Size) },
    };
    let is_something = bounds.min.is_some() || bounds.max.is_some();
    let is_ordered = match (bounds.min, bounds.max) {
        (Some(min), Some(max)) => float(min.0) < float(max.0),
        _ => true,
    };
    if is_something && is_ordered && fits(&bounds, holds) && !speaks_of_others(start, &bounds) {
        facts.range = Some(bounds);
    }
}

#[derive(Default)]
struct Said {
    units: Vec<&'static str>,
    ranges: Vec<Interval>,
    min: Vec<Bound>,
    max: Vec<Bound>,
}

/// An interval with both ends in it. A number with a fraction has no neighbour.
fn included(interval: &Interval, holds: Holds) -> Option<(Bound, Bound)> {
    let moved = |bound: Bound, excluded: bool, by: i64| match (excluded, bound) {
        (false, bound) => Some(bound),
        (true, Bound::Integer(value)) if holds == Holds::Integer => value.checked_add(by).map(Bound::Integer),
        (true, _) => None,
    };
    let min = moved(interval.min, interval.excludes_min, 1)?;
    let max = moved(interval.max, interval.excludes_max, -1)?;
    (float(min) < float(max)).then_some((min, max))
}

fn fits(bounds: &Bounds<Size>, holds: Holds) -> bool {
    let is_integer = |bound: Option<Size>| bound.is_none_or(|bound| matches!(bound.0, Bound::Integer(_)));
    holds == Holds::Float || is_integer(bounds.min) && is_integer(bounds.max)
}

/// Whether a number outside of the bounds has a meaning of its own: `-1 means without limit`.
fn speaks_of_others(start: Cursor<'_>, bounds: &Bounds<Size>) -> bool {
    const MEANS: [&str; 8] =
        ["indicates", "means", "represents", "is", "indicating", "stands", "denotes", "meaning"];
    (0..start.tokens.len()).map(|at| Cursor { at, ..start }).any(|at| {
        let Some((value, behind)) = at.number().or_else(|| quoted_number(at)) else { return false };
        let is_named = behind.one_of(&MEANS).is_some()
            || behind.mark(':').is_some()
            || behind.mark('=').is_some()
            || at.before().is_some_and(|word| ["value", "to", "as", "of", "or"].contains(&word));
        let value = float(value);
        let is_outside = bounds.min.is_some_and(|min| value < float(min.0))
            || bounds.max.is_some_and(|max| value > float(max.0));
        is_named && is_outside
    })
}

fn quoted_number(at: Cursor<'_>) -> Option<(Bound, Cursor<'_>)> {
    match at.kind() {
        Some(Kind::Quoted(text)) => Some((Bound::Integer(text.parse().ok()?), at.next())),
        _ => None,
    }
}

/// `Range: [0, 3000]`, `ranging from 1 to 5`, `an integer between 1 and 5`.
fn range(at: Cursor<'_>) -> Option<Interval> {
    const OF_THIS: [&str; 16] = [
        "value",
        "values",
        "valid",
        "optional",
        "supported",
        "allowed",
        "available",
        "permissible",
        "the",
        "a",
        "in",
        "effective",
        "allowable",
        "reference",
        "possible",
        "and",
    ];
    let of_this = at.is_start() || at.before().is_none_or(|word| OF_THIS.contains(&word));
    let behind = match at.word()? {
        "range" | "ranges" | "ranging" | "ranged" if of_this => {
            let behind = at.next().is().unwrap_or(at.next());
            behind.maybe(&["from", "between", "within", "is", "should be", "must be"])
        }
        "ranging" | "ranges" => at.next().one_of(&["from", "between"])?,
        "value" | "values" => {
            // Two numbers in brackets are as well two values.
            let behind = at.next().mark(':')?;
            matches!(behind.kind(), Some(Kind::Number(_))).then_some(behind)?
        }
        "between" if matches!(at.before(), Some("integer" | "value" | "is" | "be")) => at.next(),
        _ => return None,
    };
    let (interval, behind) = behind.interval()?;
    let is_meant = behind.is_end() && !at.is_conditional() && !at.sentence_has(&["ip", "date", "vlan"]);
    is_meant.then_some(interval)
}

type Extreme = (Option<Bound>, Option<Bound>, Option<&'static str>);

/// `Maximum value: 100`, `the minimum is 1`, `(up to 200)`.
fn extreme(at: Cursor<'_>, is_list: bool) -> Option<Extreme> {
    let starts = at.is_start() || matches!(at.before(), Some("the" | "a" | "with" | "and" | "its" | "of"));
    let word = at.word()?;
    let (is_greatest, behind) = match word {
        "maximum" | "max" | "minimum" | "min" if starts => {
            let named = at.next().maybe(&["value"]);
            let is_named = named.at > at.at + 1;
            let behind = named.is().or(is_named.then_some(named))?;
            (word.starts_with("max"), behind)
        }
        "value" => (true, at.next().one_of(&["cannot exceed", "can not exceed", "must not exceed"])?),
        "up" if !is_list && is_mark(at, '(') => (true, at.words("up to")?),
        _ => return None,
    };
    let (bound, unit, behind) = behind.measured()?;
    let closes = word != "up" || behind.mark(')').is_some();
    if !closes || !behind.is_end() || at.is_conditional() || at.sentence_has(&["each", "per"]) && word != "up"
    {
        return None;
    }
    Some(if is_greatest { (None, Some(bound), unit) } else { (Some(bound), None, unit) })
}

fn is_mark(at: Cursor<'_>, mark: char) -> bool {
    at.at.checked_sub(1).is_some_and(|before| Cursor { at: before, ..at }.mark(mark).is_some())
}

/// `Unit: ms`, `in seconds`, `(ms)`.
fn unit(at: Cursor<'_>) -> Option<&'static str> {
    if at.sentence_has(&["timestamp", "price", "accurate", "accuracy", "if", "when"]) {
        return None;
    }
    let behind = match at.word() {
        Some("unit") => at.next().is().or_else(|| at.next().one_of(&["in"]))?.maybe(&["in"]),
        Some("in") => at.next().maybe(&["the unit of", "units of", "unit of"]),
        Some("measured") => at.words("measured in")?,
        None => at
            .mark('(')
            .filter(|_| !is_behind_value(at))
            .filter(|inner| inner.unit().is_some_and(|(_, behind)| behind.mark(')').is_some()))?,
        _ => return None,
    };
    let (unit, behind) = behind.unit()?;
    let closes = match behind.kind() {
        None => true,
        Some(kind) => {
            matches!(kind, Kind::Stop | Kind::Line | Kind::Bullet | Kind::Mark(',' | ';' | ')' | '(' | ':'))
        }
    };
    closes.then_some(unit)
}

/// Whether a value stands right before a place: what follows in parentheses says what that one means.
fn is_behind_value(at: Cursor<'_>) -> bool {
    let before = at.at.checked_sub(1).map(|before| &at.tokens[before].kind);
    matches!(before, Some(Kind::Number(_) | Kind::Quoted(_)))
}

/// Reads the bounds of a text's length.
pub(super) fn length(start: Cursor<'_>, is_list: bool) -> Option<Bounds<u64>> {
    let places = (0..start.tokens.len()).map(|at| Cursor { at, ..start });
    let mut said: Vec<Bounds<u64>> = Vec::new();
    for at in places {
        let Some((bounds, behind)) = length_at(at, is_list) else { continue };
        let of_a_part =
            at.sentence_has(&["prefix", "suffix", "chinese", "first", "last", "consecutive", "per", "line"])
                || !is_list && at.sentence_has(&["each", "every", "single"]);
        let or_other =
            behind.words("or").is_some() || behind.mark('(').is_some_and(|inner| inner.words("or").is_some());
        if of_a_part || or_other || at.is_conditional() {
            return None;
        }
        said.push(bounds);
    }
    let only = only(said)?;
    (only.min.unwrap_or(0) <= only.max.unwrap_or(u64::MAX) && only.max != Some(0)).then_some(only)
}

/// `Length: [1, 32]`, `up to 64 characters`, `2 to 60 characters`.
fn length_at(at: Cursor<'_>, is_list: bool) -> Option<(Bounds<u64>, Cursor<'_>)> {
    let is_named =
        at.word() == Some("length") && !at.before().is_some_and(|word| word == "array" || word == "bit");
    if is_named {
        let is_greatest = at.before() == Some("maximum") || at.before() == Some("max");
        let is_least = at.before() == Some("minimum");
        let next = at.next().maybe(&["range", "limit", "limitation", "requirement", "restriction"]);
        let is_limit = next.at > at.at + 1;
        let next = next.one_of(&["ranges from"]).or_else(|| next.is()).unwrap_or(next);
        let next = next.maybe(&["from", "between", "within"]);
        let (most, next) = match next.one_of(&AT_MOST) {
            Some(next) => (true, next),
            None => (is_greatest || is_limit, next),
        };
        if let Some((bounds, behind)) = whole(next) {
            let behind_unit = characters(behind);
            let ends = behind_unit.unwrap_or(behind).is_end() || behind_unit.is_some();
            return (ends && (!is_list || behind_unit.is_some()))
                .then_some((bounds, behind_unit.unwrap_or(behind)));
        }
        let (number, behind) = next.counted()?;
        let behind_unit = characters(behind);
        let ends = behind_unit.unwrap_or(behind).is_end() || behind_unit.is_some();
        if !ends || is_list && behind_unit.is_none() {
            return None;
        }
        let behind = behind_unit.unwrap_or(behind);
        return match (most, is_least) {
            (true, _) => Some((Bounds { min: None, max: Some(number) }, behind)),
            (false, true) => Some((Bounds { min: Some(number), max: None }, behind)),
            (false, false) => None,
        };
    }
    // A name before this one has read the same number.
    let is_read = (1..=5)
        .filter_map(|back| at.at.checked_sub(back))
        .any(|back| Cursor { at: back, ..at }.word() == Some("length"));
    if is_read {
        return None;
    }
    if let Some((bounds, behind)) = whole(at) {
        // The upper end of another interval is no lower one of this.
        let is_inner = at.at.checked_sub(1).is_some_and(|before| {
            matches!(at.tokens[before].kind, Kind::Number(_) | Kind::Mark('-' | '~' | '[' | '(' | '/'))
        }) && !matches!(at.kind(), Some(Kind::Mark('[')));
        let is_inner = is_inner && !is_mark(at, '(');
        return characters(behind).filter(|_| !is_inner).map(|behind| (bounds, behind));
    }
    let (is_greatest, next) = match (at.one_of(&AT_MOST), at.one_of(&AT_LEAST)) {
        (Some(next), _) => (true, next),
        (None, Some(next)) => (false, next),
        (None, None) => return None,
    };
    let (number, behind) = next.counted()?;
    let behind = characters(behind)?;
    let (min, max) = if is_greatest { (None, Some(number)) } else { (Some(number), None) };
    Some((Bounds { min, max }, behind))
}

/// An interval of whole numbers that are not negative.
fn whole(at: Cursor<'_>) -> Option<(Bounds<u64>, Cursor<'_>)> {
    let (interval, behind) = at.interval()?;
    let (min, max) = included(&interval, Holds::Integer)?;
    let whole = |bound| match bound {
        Bound::Integer(value) => u64::try_from(value).ok(),
        Bound::Float(_) => None,
    };
    let bounds = Bounds { min: Some(whole(min)?), max: Some(whole(max)?) };
    interval.unit.is_none().then_some((bounds, behind))
}

fn characters(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.maybe(&["ascii", "utf-8", "unicode", "english"]).one_of(&["characters", "chars", "character"])
}

/// Reads the bounds of a list's size.
pub(super) fn count(start: Cursor<'_>, holds: Holds) -> Option<Bounds<u64>> {
    let places = (0..start.tokens.len()).map(|at| Cursor { at, ..start });
    let mut said = Vec::new();
    for at in places {
        let Some(bounds) = count_at(at, holds) else { continue };
        if at.is_conditional() || is_of_each(at) || at.sentence_has(&PARTS) || is_of_values(at) {
            return None;
        }
        said.push(bounds);
    }
    only(said).filter(|bounds| bounds.max != Some(0))
}

/// Words that make a number one of something else than the list.
const PARTS: [&str; 7] = ["per", "every", "single", "value", "values", "total", "respectively"];

/// Whether the sentence speaks of a member of the list's structs, such as `Filter.Values`.
fn is_of_values(at: Cursor<'_>) -> bool {
    at.sentence().1.iter().any(|token| match &token.kind {
        Kind::Word(name, _) | Kind::Quoted(name) => name.ends_with(".Values"),
        _ => false,
    })
}

/// Whether the sentence speaks of each of something, but for each request.
fn is_of_each(at: Cursor<'_>) -> bool {
    let (start, tokens) = at.sentence();
    (start..start + tokens.len()).map(|place| Cursor { at: place, ..at }).any(|place| {
        place.word() == Some("each")
            && place.one_of(&["each request", "each time", "each call", "each query"]).is_none()
    })
}

fn count_at(at: Cursor<'_>, holds: Holds) -> Option<Bounds<u64>> {
    if let Some(behind) = at.words("only").filter(|_| at.sentence().1.len() <= 14) {
        let behind = behind.maybe(&["contain", "supports", "support", "allows", "enter"]);
        let (number, behind) = behind.counted()?;
        let is_one = number == 1 && behind.kind().is_some_and(|kind| matches!(kind, Kind::Word(..)));
        return is_one.then_some(Bounds { min: None, max: Some(1) });
    }
    if at.word() == Some("length") && matches!(at.before(), Some("maximum" | "array" | "max")) {
        let behind = at.next().maybe(&["limit"]);
        let behind = behind.is().unwrap_or(behind);
        if let Some((bounds, behind)) = whole(behind) {
            return behind.is_end().then_some(bounds);
        }
        let (number, behind) = behind.counted()?;
        return behind.is_end().then_some(Bounds { min: None, max: Some(number) });
    }
    if let Some(behind) = at.one_of(&["maximum number", "maximum quantity", "max number"]) {
        let (number, behind) = behind.is()?.counted()?;
        return behind.is_end().then_some(Bounds { min: None, max: Some(number) });
    }
    let behind = at.one_of(&AT_MOST)?;
    let (number, behind) = behind.counted()?;
    let counts = match behind.kind() {
        Some(Kind::Word(_, lower)) => {
            behind.unit().is_none() && characters(behind).is_none() && is_noun(lower, holds)
        }
        Some(Kind::Quoted(_)) => true,
        _ => behind.is_end() || behind.mark(')').is_some(),
    };
    let is_bare_limit = at.word() == Some("within") || at.word() == Some("must");
    (counts && !is_bare_limit).then_some(Bounds { min: None, max: Some(number) })
}

/// Whether a word behind a number can be what a list has: its entries, and no measure of one of them.
fn is_noun(word: &str, holds: Holds) -> bool {
    const MEASURES: [&str; 21] = [
        "bytes",
        "byte",
        "characters",
        "letters",
        "digits",
        "bits",
        "times",
        "levels",
        "layers",
        "chinese",
        "english",
        "ascii",
        "utf-8",
        "decimal",
        "weeks",
        "years",
        "year",
        "week",
        "concurrent",
        "in",
        "at",
    ];
    let is_measure = MEASURES.contains(&word) || holds == Holds::Text && word == "words";
    !is_measure
}
