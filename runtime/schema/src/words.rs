//! The rules in words: the one place where they are put, for violations, rustdoc and reference pages alike.

use std::fmt;

use crate::{Check, Condition, EnumSchema, Expected, Format, Kind, Law, Literal, Requirement, Rule};

impl fmt::Display for Check<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Range { min, max } => f.write_str(&bounds("be", "", show(*min), show(*max))),
            Self::Length { min, max } => f.write_str(&bounds("have", " characters", show(*min), show(*max))),
            Self::Count { min, max } => f.write_str(&bounds("have", " entries", show(*min), show(*max))),
            Self::Charset(sets) => write!(f, "must consist of {}", join(sets, "and")),
            Self::Format(format) => write!(f, "must be {format}"),
            Self::Fixed(value) => write!(f, "must be {value}"),
            Self::OneOf(values) => write!(f, "must be {}", join(values, "or")),
            Self::NotIn(values) => write!(f, "must not be {}", join(values, "or")),
        }
    }
}

fn show(bound: Option<impl fmt::Display>) -> Option<String> {
    bound.map(|bound| bound.to_string())
}

fn bounds(verb: &str, noun: &str, min: Option<String>, max: Option<String>) -> String {
    // "at most 1 entries" reads wrong; every noun here loses its plural the same way but for the `ies`.
    let noun = |bound: &str| match (bound, noun) {
        ("1", " entries") => " entry".to_owned(),
        ("1", noun) => noun.trim_end_matches('s').to_owned(),
        (_, noun) => noun.to_owned(),
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("must {verb} exactly {min}{}", noun(&min)),
        (Some(min), Some(max)) if verb == "be" => format!("must {verb} from {min} to {max}"),
        (Some(min), Some(max)) => format!("must {verb} {min} to {max}{}", noun(&max)),
        (Some(min), None) => format!("must {verb} at least {min}{}", noun(&min)),
        (None, Some(max)) => format!("must {verb} at most {max}{}", noun(&max)),
        (None, None) => format!("may {verb} anything"),
    }
}

/// `a, b and c`.
fn join(items: &[impl fmt::Display], last: &str) -> String {
    let words: Vec<String> = items.iter().map(ToString::to_string).collect();
    match words.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
        None => "nothing".to_owned(),
    }
}

impl fmt::Display for Format<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date => f.write_str("a date such as `2020-09-22`"),
            Self::DateTime => f.write_str("a date and time such as `2020-09-22 00:00:00`"),
            Self::UtcTime => f.write_str("a time in UTC such as `2020-09-22T00:00:00Z`"),
            Self::Ip => f.write_str("an IP address"),
            Self::Cidr => f.write_str("a CIDR block such as `10.0.0.0/8`"),
            Self::Url([]) => f.write_str("a URL"),
            Self::Url(schemes) => {
                let schemes: Vec<String> = schemes.iter().map(|scheme| format!("`{scheme}://`")).collect();
                write!(f, "a URL that starts with {}", join(&schemes, "or"))
            }
            Self::Resolution => f.write_str("a width and a height such as `1920x1080`"),
            Self::Resource => f.write_str(
                "a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`",
            ),
            Self::NameQuery => f.write_str("a name with a query such as `stream?key=value`"),
        }
    }
}

/// A check in words, with the values that are exempt from it. No list is a single value, so none is exempt from a
/// bound of its size.
pub(crate) fn with_exemptions(check: &Check<'_>, or: &[Literal<'_>]) -> String {
    if or.is_empty() || matches!(check, Check::Count { .. }) {
        check.to_string()
    } else {
        format!("{check} (or {})", join(or, "or"))
    }
}

/// Seconds in the largest unit that divides them: `30 days`.
fn duration(seconds: i64) -> String {
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];
    let (name, size) = units.into_iter().find(|(_, size)| seconds % size == 0).unwrap_or(("second", 1));
    let amount = seconds / size;
    format!("{amount} {name}{}", if amount == 1 { "" } else { "s" })
}

impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::Present => write!(f, "`{}` is given", self.path),
            Expected::Absent => write!(f, "`{}` is not given", self.path),
            Expected::Values { values, absent } => {
                write!(f, "`{}` is {}", self.path, join(values, "or"))?;
                f.write_str(if absent { " or not given" } else { "" })
            }
        }
    }
}

impl Law<'_> {
    /// What the law says of its first member, to be read behind the member's name, such as
    /// "must be at most 200".
    #[must_use]
    pub fn words(&self) -> String {
        let ticked = |paths: &[crate::Path<'_>]| {
            let ticked: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
            join(&ticked, "and")
        };
        match self {
            Self::Then { requirement: Requirement::Required, .. } => "is required".to_owned(),
            Self::Then { requirement: Requirement::Ignored, .. } => "is ignored".to_owned(),
            Self::Then { requirement: Requirement::Check { check, or }, .. } => with_exemptions(check, or),
            Self::AtLeastOne(paths) => format!("at least one of {} is required", ticked(paths)),
            Self::Exclusive(paths) => format!("no more than one of {} may be given", ticked(paths)),
            Self::Disjoint(one, other) => format!("no value may stand in both `{one}` and `{other}`"),
            Self::Unique(path) => format!("no value may stand twice in `{path}`"),
            Self::Equal(_, other) => format!("must be the same as `{other}`"),
            Self::Span { from, max_seconds: Some(max), .. } => {
                format!("must not be before `{from}`, nor more than {} after it", duration(*max))
            }
            Self::Span { from, max_seconds: None, .. } => format!("must not be before `{from}`"),
            Self::Lookback { max_seconds, .. } => {
                format!("must not lie more than {} back", duration(*max_seconds))
            }
        }
    }

    /// Whether the words name all members themselves, so that none stands before them.
    #[must_use]
    pub const fn speaks_for_itself(&self) -> bool {
        matches!(self, Self::AtLeastOne(_) | Self::Exclusive(_) | Self::Disjoint(..) | Self::Unique(_))
    }
}

impl fmt::Display for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (law, paths) = (&self.law, self.law.paths());
        let subject = if let Law::Span { to, .. } = law { Some(to) } else { paths.first() };
        if let Some(path) = subject.filter(|_| !law.speaks_for_itself()) {
            write!(f, "`{path}` ")?;
        }
        f.write_str(&self.words())
    }
}

impl Rule<'_> {
    /// What the rule says of its first member, to be read behind the member's name.
    #[must_use]
    pub fn words(&self) -> String {
        self.with_conditions(self.law.words())
    }

    /// What is said of a place that breaks the rule, to be read behind its path.
    pub(crate) fn breach(&self) -> String {
        self.with_conditions(match &self.law {
            Law::Unique(_) => "repeats a value that stands before it, and each may stand once".to_owned(),
            Law::Disjoint(one, _) => {
                format!("repeats a value of `{one}`, and each may stand in one of the two")
            }
            law => law.words(),
        })
    }

    fn with_conditions(&self, mut words: String) -> String {
        for (word, conditions) in [("when", self.when), ("unless", self.unless)] {
            if !conditions.is_empty() {
                words.push_str(&format!(" {word} {}", join(conditions, "and")));
            }
        }
        words
    }
}

impl crate::Member<'_> {
    /// What the member's value must meet, in words for each check; of a list, all but its size is about its elements.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let words = |check: &Check<'_>| {
            let about_elements = matches!(self.kind, Kind::List(_)) && !matches!(check, Check::Count { .. });
            let subject = if about_elements { "each entry " } else { "" };
            format!("{subject}{}", with_exemptions(check, self.or))
        };
        self.checks.iter().map(words).collect()
    }

    /// What is asked of a value of the enum that the member is of, in words.
    #[must_use]
    pub fn words_of_enum(&self, of: &EnumSchema<'_>) -> String {
        with_exemptions(&Check::OneOf(of.values), self.or)
    }
}
