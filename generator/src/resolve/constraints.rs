//! Constraints on one value into the schema's checks.

use tencentcloud_schema::{Bound, CharSet, Check, Format, Kind, Literal};

use super::{Context, types::innermost};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    fix::Fix,
    spec::{Bounds, Constraints, Scalar},
};

/// The checks and the exempt values of a member or of a rule's `then`.
pub(crate) fn read<'a>(
    constraints: &Constraints,
    kind: &Kind<'a>,
    at: &At,
    context: &mut Context<'a, '_>,
) -> (&'a [Check<'a>], &'a [Literal<'a>]) {
    let before = context.findings.len();
    let mut reader = Reader { kind: *kind, element: innermost(*kind), at, context, checks: Vec::new() };
    reader.bounds(constraints);
    reader.texts(constraints);
    reader.values(constraints);
    let or = reader.literals("or", constraints.or.as_deref(), false);
    let checks = reader.checks;
    // An exemption with nothing to be exempt from changes nothing; an enum's values are something, and a constraint
    // that was refused would have been.
    let refused = context.findings.len() > before;
    if !or.is_empty() && checks.is_empty() && !refused && !matches!(innermost(*kind), Kind::Enum(_)) {
        let finding = Diagnostic::error(
            Code::IdleOverride,
            at.key("or"),
            "there is no constraint that these values could be exempt from",
        );
        context.report(finding.help("delete `or`").fix(Fix::delete(&at.key("or"))));
    }
    (context.arena.alloc_slice_copy(&checks), or)
}

struct Reader<'a, 'c, 'f> {
    kind: Kind<'a>,
    element: Kind<'a>,
    at: &'c At,
    context: &'c mut Context<'a, 'f>,
    checks: Vec<Check<'a>>,
}

impl<'a> Reader<'a, '_, '_> {
    fn bounds(&mut self, constraints: &Constraints) {
        let numeric = matches!(self.element, Kind::Integer | Kind::Unsigned | Kind::Float);
        let is_list = matches!(self.kind, Kind::List(_));
        if let Some(bounds) = constraints.range
            && self.fits("range", numeric, "a number")
        {
            let bounds = Bounds { min: bounds.min.map(|size| size.0), max: bounds.max.map(|size| size.0) };
            self.check_bounds("range", bounds.min.map(Bound::as_float), bounds.max.map(Bound::as_float));
            self.checks.push(Check::Range { min: bounds.min, max: bounds.max });
        }
        if let Some(Bounds { min, max }) = constraints.length
            && self.fits("length", is_text(self.element), "a text")
        {
            self.check_sizes("length", min, max);
            self.checks.push(Check::Length { min, max });
        }
        if let Some(Bounds { min, max }) = constraints.count
            && self.fits("count", is_list, "a list")
        {
            self.check_sizes("count", min, max);
            self.checks.push(Check::Count { min, max });
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "sizes of texts and lists lie far below 2^52")]
    fn check_sizes(&mut self, key: &str, min: Option<u64>, max: Option<u64>) {
        self.check_bounds(key, min.map(|size| size as f64), max.map(|size| size as f64));
    }

    fn check_bounds(&mut self, key: &str, min: Option<f64>, max: Option<f64>) {
        let problem = match (min, max) {
            (None, None) => "it has neither `min` nor `max`".to_owned(),
            (Some(min), Some(max)) if min > max => format!("nothing is at least {min} and at most {max}"),
            _ => return,
        };
        self.report(Code::EmptyConstraint, key, &problem, "give it a bound that values can meet");
    }

    fn texts(&mut self, constraints: &Constraints) {
        if let Some(sets) = &constraints.charset
            && self.fits("charset", is_text(self.element), "a text")
        {
            if sets.is_empty() {
                self.report(
                    Code::EmptyConstraint,
                    "charset",
                    "it has no characters",
                    "name sets or list characters",
                );
            }
            let sets = sets.iter().enumerate().map(|(place, set)| self.charset(set, place));
            let sets: Vec<CharSet<'a>> = sets.collect();
            self.checks.push(Check::Charset(self.context.arena.alloc_slice_copy(&sets)));
        }
        if constraints.schemes.is_some() && constraints.format.as_deref() != Some("url") {
            self.report(
                Code::MisplacedConstraint,
                "schemes",
                "schemes are a URL's",
                "add `format: url`, or delete `schemes`",
            );
        }
        if let Some(name) = &constraints.format
            && self.fits("format", is_text(self.element), "a text")
        {
            let schemes = constraints.schemes.as_deref().unwrap_or_default();
            if let Some(format) = self.format(name, schemes) {
                self.checks.push(Check::Format(format));
            }
        }
    }

    /// A name of a set, or the characters themselves. Words are taken for misspelt names: a set of letters that spell
    /// a word would be odd.
    fn charset(&mut self, text: &str, place: usize) -> CharSet<'a> {
        if let Some((_, set)) = CharSet::NAMED.iter().find(|(name, _)| *name == text) {
            return *set;
        }
        if text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let names = CharSet::NAMED.map(|(name, _)| name);
            let finding = Diagnostic::error(
                Code::WrongWord,
                self.at.key("charset").index(place),
                format!("no set of characters is called `{text}`"),
            );
            let expected = format!("one of {}, or characters such as `.-_`", names.join(", "));
            self.context.report(finding.near(text, names).expected(expected));
        }
        CharSet::Of(self.context.arena.alloc_str(text))
    }

    fn format(&mut self, name: &str, schemes: &[String]) -> Option<Format<'a>> {
        let arena = self.context.arena;
        match Format::NAMED.iter().find(|(known, _)| *known == name) {
            Some((_, Format::Url(_))) => {
                let schemes = schemes.iter().map(|scheme| &*arena.alloc_str(scheme));
                Some(Format::Url(arena.alloc_slice_fill_iter(schemes.collect::<Vec<&str>>())))
            }
            Some((_, format)) => Some(*format),
            None => {
                let names = Format::NAMED.map(|(name, _)| name);
                let finding = Diagnostic::error(
                    Code::WrongWord,
                    self.at.key("format"),
                    format!("no format is called `{name}`"),
                );
                self.context
                    .report(finding.near(name, names).expected(format!("one of {}", names.join(", "))));
                None
            }
        }
    }

    fn values(&mut self, constraints: &Constraints) {
        if let Some(fixed) = &constraints.fixed {
            let fixed = self.literals("fixed", Some(std::slice::from_ref(fixed)), true);
            self.checks.extend(fixed.first().map(|value| Check::Fixed(*value)));
        }
        let one_of = self.literals("one_of", constraints.one_of.as_deref(), true);
        if !one_of.is_empty() {
            self.checks.push(Check::OneOf(one_of));
        }
        let not_in = self.literals("not_in", constraints.not_in.as_deref(), true);
        if !not_in.is_empty() {
            self.checks.push(Check::NotIn(not_in));
        }
    }

    fn literals(&mut self, key: &str, values: Option<&[Scalar]>, documented: bool) -> &'a [Literal<'a>] {
        let Some(values) = values else { return &[] };
        if values.is_empty() {
            self.report(Code::EmptyConstraint, key, "it lists no values", "list values, or delete it");
        }
        // A single value, such as that of `fixed`, ends the path: there is no list below it.
        let place_of = |place| self.at.key(key).index(place);
        let literals = values.iter().enumerate().filter_map(|(place, value)| {
            literal(value, self.element, documented, &place_of(place), self.context)
        });
        let literals: Vec<Literal<'a>> = literals.collect();
        self.context.arena.alloc_slice_copy(&literals)
    }

    fn fits(&mut self, key: &str, fits: bool, of: &str) -> bool {
        if !fits {
            let help = "move it to a member that it can hold for, or mend the type";
            self.report(
                Code::MisplacedConstraint,
                key,
                &format!("it bounds {of}, and this is {}", describe(self.kind)),
                help,
            );
        }
        fits
    }

    fn report(&mut self, code: Code, key: &str, problem: &str, help: &str) {
        let message = format!("`{key}` can't stand like this: {problem}");
        self.context.report(Diagnostic::error(code, self.at.key(key), message).help(help));
    }
}

/// A value of the spec as a value of a type; reported where it can't be one. Of an enum, a `documented` value is one
/// of its list.
pub(crate) fn literal<'a>(
    value: &Scalar,
    kind: Kind<'_>,
    documented: bool,
    at: &At,
    context: &mut Context<'a, '_>,
) -> Option<Literal<'a>> {
    let literal = match value.literal() {
        Literal::String(text) => Literal::String(context.arena.alloc_str(text)),
        Literal::Boolean(value) => Literal::Boolean(value),
        Literal::Integer(value) => Literal::Integer(value),
        Literal::Float(value) => Literal::Float(value),
    };
    let fits = match (kind, literal) {
        (Kind::String | Kind::Date | Kind::Timestamp, Literal::String(_))
        | (Kind::Boolean, Literal::Boolean(_))
        | (Kind::Integer, Literal::Integer(_))
        | (Kind::Float, Literal::Integer(_) | Literal::Float(_)) => true,
        (Kind::Unsigned, Literal::Integer(value)) => value >= 0,
        (Kind::Enum(of), literal) if documented => of.values.contains(&literal),
        (Kind::Enum(of), literal) => of
            .values
            .first()
            .is_none_or(|first| std::mem::discriminant(first) == std::mem::discriminant(&literal)),
        _ => false,
    };
    if fits {
        return Some(literal);
    }
    let message = format!("{literal} can't be a value of {}", describe(kind));
    let mut finding = Diagnostic::error(Code::WrongLiteral, at.clone(), message).expected(match kind {
        // A long list would bury the finding, and the nearest of its values stand below.
        Kind::Enum(of) if of.values.len() > 8 => format!("a value of `{}`", of.name),
        Kind::Enum(of) => {
            let values: Vec<String> = of.values.iter().map(ToString::to_string).collect();
            format!("one of {}", values.join(", "))
        }
        kind => describe(kind),
    });
    if let (Kind::Enum(of), Literal::String(text)) = (kind, literal) {
        finding = finding.near(
            text,
            of.values.iter().filter_map(|value| match value {
                Literal::String(text) => Some(*text),
                _ => None,
            }),
        );
    }
    if matches!(
        (kind, literal),
        (Kind::String, Literal::Integer(_) | Literal::Float(_) | Literal::Boolean(_))
    ) {
        finding = finding.help("quote it, so that YAML reads it as text");
    }
    context.report(finding);
    None
}

fn is_text(kind: Kind<'_>) -> bool {
    matches!(kind, Kind::String | Kind::Date | Kind::Timestamp)
}

/// A type in words.
pub(crate) fn describe(kind: Kind<'_>) -> String {
    match kind {
        Kind::String => "a String".to_owned(),
        Kind::Integer => "an Integer".to_owned(),
        Kind::Unsigned => "an unsigned Integer".to_owned(),
        Kind::Float => "a Float".to_owned(),
        Kind::Boolean => "a Boolean".to_owned(),
        Kind::Date => "a Date".to_owned(),
        Kind::Timestamp => "a Timestamp".to_owned(),
        Kind::Enum(of) => format!("the enum `{}`", of.name),
        Kind::Struct(_) => "a struct".to_owned(),
        Kind::List(_) => "a list".to_owned(),
    }
}
