//! Rules across members into the schema's laws.

use std::collections::HashMap;

use jiff::{Span, SpanRelativeTo};
use tencentcloud_schema::{Condition, Expected, Kind, Law, Path, Requirement, Rule};

use super::{
    Context, constraints,
    paths::{self, Target},
    types::Types,
};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    spec::{self, Conditions, Map, OneOrMany, Scalar, Then},
};

/// The rules of a struct or a request. One of the spec's with several `then` members becomes several.
pub(crate) fn read<'a>(
    rules: &'a [spec::Rule],
    members: &'a Map<spec::Member>,
    types: &Types<'a>,
    at: &At,
    context: &mut Context<'a, '_>,
) -> &'a [Rule<'a>] {
    let mut all: Vec<Rule<'a>> = Vec::new();
    let mut ids: HashMap<String, usize> = HashMap::new();
    for (place, rule) in rules.iter().enumerate() {
        let at = at.key("rules").index(place);
        let mut reader = Reader { members, types, at: &at, context };
        let read = reader.rule(rule);
        for rule in &read {
            if let Some(first) = ids.insert(rule.id(), place) {
                let message =
                    format!("the id `{}` belongs to rule {} of the list already", rule.id(), first + 1);
                let finding = Diagnostic::error(Code::RuleClash, at.clone(), message);
                context.report(finding.help("give one of them an `id:`, a word that stands behind the `#`"));
            }
        }
        all.extend(read);
    }
    context.arena.alloc_slice_copy(&all)
}

struct Reader<'a, 'c, 'f> {
    members: &'a Map<spec::Member>,
    types: &'c Types<'a>,
    at: &'c At,
    context: &'c mut Context<'a, 'f>,
}

impl<'a> Reader<'a, '_, '_> {
    fn rule(&mut self, rule: &'a spec::Rule) -> Vec<Rule<'a>> {
        let when = self.conditions("when", rule.when.as_ref());
        let unless = self.conditions("unless", rule.unless.as_ref());
        let laws = self.laws(rule);
        let id = rule.id.as_deref();
        if id.is_some_and(|id| id.is_empty() || id.contains(['#', ' '])) {
            self.report(
                Code::BadName,
                "id",
                "the id can't stand behind a `#`",
                "write one word, without `#`",
            );
        }
        laws.into_iter().map(|(law, sensitive)| Rule { id, when, unless, law, sensitive }).collect()
    }

    /// The law of a rule: exactly one key says it.
    fn laws(&mut self, rule: &'a spec::Rule) -> Vec<(Law<'a>, bool)> {
        let given = [
            ("then", rule.then.is_some()),
            ("at_least_one", rule.at_least_one.is_some()),
            ("exclusive", rule.exclusive.is_some()),
            ("disjoint", rule.disjoint.is_some()),
            ("unique", rule.unique.is_some()),
            ("equal", rule.equal.is_some()),
            ("span", rule.span.is_some()),
            ("lookback", rule.lookback.is_some()),
        ];
        let said: Vec<&str> = given.iter().filter(|(_, given)| *given).map(|(key, _)| *key).collect();
        match said.as_slice() {
            [_] => {}
            [] => {
                let all = given.map(|(key, _)| key).join(", ");
                let finding = Diagnostic::error(Code::BadRule, self.at.clone(), "the rule says nothing");
                self.context.report(finding.expected(format!("one of {all}")));
            }
            [_, second, ..] => {
                self.report(Code::BadRule, second, "the rule says two things at once", "make it two rules");
            }
        }
        if let Some(then) = &rule.then {
            if then.is_empty() {
                self.report(
                    Code::BadRule,
                    "then",
                    "the rule asks nothing of any member",
                    "name one, or delete it",
                );
            }
            return then.iter().flat_map(|(path, then)| self.then(path, then)).collect();
        }
        self.other_law(rule).into_iter().collect()
    }

    fn other_law(&mut self, rule: &'a spec::Rule) -> Option<(Law<'a>, bool)> {
        let pair = |[one, other]: [Target<'a>; 2]| (one.path, other.path, one.sensitive || other.sensitive);
        if let Some(paths) = &rule.at_least_one {
            let (paths, sensitive) = self.several("at_least_one", paths)?;
            return Some((Law::AtLeastOne(paths), sensitive));
        }
        if let Some(paths) = &rule.exclusive {
            let (paths, sensitive) = self.several("exclusive", paths)?;
            return Some((Law::Exclusive(paths), sensitive));
        }
        if let Some(paths) = &rule.disjoint {
            let (one, other, sensitive) = pair(self.pair("disjoint", paths)?);
            return Some((Law::Disjoint(one, other), sensitive));
        }
        if let Some(path) = &rule.unique {
            let target = self.lookup(path, &self.at.key("unique"))?;
            return Some((Law::Unique(target.path), target.sensitive));
        }
        if let Some(paths) = &rule.equal {
            let (one, other, sensitive) = pair(self.pair("equal", paths)?);
            return Some((Law::Equal(one, other), sensitive));
        }
        if let Some(span) = &rule.span {
            let from = self.time("span", "from", &span.from)?;
            let to = self.time("span", "to", &span.to)?;
            let max_seconds = match &span.max {
                Some(max) => Some(self.duration("span", max)?),
                None => None,
            };
            return Some((
                Law::Span { from: from.path, to: to.path, max_seconds },
                from.sensitive || to.sensitive,
            ));
        }
        let lookback = rule.lookback.as_ref()?;
        let of = self.time("lookback", "of", &lookback.of)?;
        let max_seconds = self.duration("lookback", &lookback.max)?;
        Some((Law::Lookback { of: of.path, max_seconds }, of.sensitive))
    }

    fn then(&mut self, path: &str, then: &Then) -> Vec<(Law<'a>, bool)> {
        let at = self.at.key("then").key(path);
        let Some(Target { path, kind, sensitive }) = self.lookup(path, &at.clone().at_key()) else {
            return Vec::new();
        };
        let law = |requirement| (Law::Then { path, requirement }, sensitive);
        match then {
            Then::Required => vec![law(Requirement::Required)],
            Then::Ignored => vec![law(Requirement::Ignored)],
            Then::Meets(constraints) => {
                let before = self.context.findings.len();
                let (checks, or) = constraints::read(constraints, &kind, &at, self.context);
                let refused = self.context.findings.len() > before;
                if checks.is_empty() && !refused {
                    let finding = Diagnostic::error(Code::BadRule, at, "the rule asks nothing of the member");
                    self.context.report(finding.expected("`required`, `ignored` or constraints"));
                }
                checks.iter().map(|check| law(Requirement::Check { check: *check, or })).collect()
            }
        }
    }

    fn conditions(&mut self, key: &str, conditions: Option<&'a Conditions>) -> &'a [Condition<'a>] {
        let Some(conditions) = conditions else { return &[] };
        if conditions.is_empty() {
            self.report(Code::BadRule, key, "the condition names no member", "name one, or delete it");
        }
        let mut read = Vec::with_capacity(conditions.len());
        for (path, values) in conditions {
            let at = self.at.key(key).key(path);
            let Some(target) = self.lookup(path, &at.clone().at_key()) else { continue };
            if let Some(expected) = self.expected(values, target.kind, &at) {
                read.push(Condition { path: target.path, expected });
            }
        }
        self.context.arena.alloc_slice_copy(&read)
    }

    fn expected(&mut self, values: &OneOrMany, kind: Kind<'a>, at: &At) -> Option<Expected<'a>> {
        let word = |value: &Scalar, word: &str| matches!(value, Scalar::String(text) if text == word);
        let absent = values.0.iter().any(|value| word(value, "absent"));
        match values.0.as_slice() {
            [only] if word(only, "present") => return Some(Expected::Present),
            [_] if absent => return Some(Expected::Absent),
            [] => {
                let finding = Diagnostic::error(Code::BadRule, at.clone(), "the condition lists no values");
                self.context.report(finding.expected("values, `present` or `absent`"));
                return None;
            }
            _ => {}
        }
        if values.0.iter().any(|value| word(value, "present")) {
            let finding = Diagnostic::error(
                Code::BadRule,
                at.clone(),
                "`present` takes in every value, so it stands alone",
            );
            self.context.report(finding.help("write `present` alone, or only the values"));
            return None;
        }
        let others = values.0.iter().enumerate().filter(|(_, value)| !word(value, "absent"));
        let literals: Vec<_> = others
            .filter_map(|(place, value)| {
                constraints::literal(value, kind, true, &at.index(place), self.context)
            })
            .collect();
        Some(Expected::Values { values: self.context.arena.alloc_slice_copy(&literals), absent })
    }

    fn several(&mut self, key: &str, paths: &'a [String]) -> Option<(&'a [Path<'a>], bool)> {
        if paths.len() < 2 {
            let message = format!("`{key}` needs two members at least");
            self.report(Code::BadRule, key, &message, "name another, or delete the rule");
            return None;
        }
        let at = self.at.key(key);
        let mut targets = Vec::new();
        for (place, path) in paths.iter().enumerate() {
            targets.push(self.lookup(path, &at.index(place))?);
        }
        let sensitive = targets.iter().any(|target| target.sensitive);
        let paths = targets.iter().map(|target| target.path).collect::<Vec<_>>();
        Some((self.context.arena.alloc_slice_copy(&paths), sensitive))
    }

    fn pair(&mut self, key: &str, [one, other]: &'a [String; 2]) -> Option<[Target<'a>; 2]> {
        let at = self.at.key(key);
        let found = [self.lookup(one, &at.index(0)), self.lookup(other, &at.index(1))];
        match found {
            [Some(one), Some(other)] => Some([one, other]),
            _ => None,
        }
    }

    fn time(&mut self, law: &str, key: &str, path: &str) -> Option<Target<'a>> {
        let at = self.at.key(law).key(key);
        let target = self.lookup(path, &at)?;
        let timely = matches!(
            target.kind,
            Kind::String | Kind::Date | Kind::Timestamp | Kind::Integer | Kind::Unsigned
        );
        if !timely {
            let message = format!("`{path}` is {}, which says no time", constraints::describe(target.kind));
            let finding = Diagnostic::error(Code::BadRule, at, message);
            self.context.report(finding.expected("a Date, a Timestamp, a String or seconds as an Integer"));
        }
        timely.then_some(target)
    }

    fn duration(&mut self, key: &str, text: &str) -> Option<i64> {
        let days = SpanRelativeTo::days_are_24_hours();
        let seconds =
            text.parse::<Span>().and_then(|span| span.to_duration(days)).map(|duration| duration.as_secs());
        match seconds {
            Ok(seconds) if seconds > 0 => Some(seconds),
            _ => {
                let at = self.at.key(key).key("max");
                let finding = Diagnostic::error(Code::BadDuration, at, format!("`{text}` is no duration"));
                self.context
                    .report(finding.expected("a duration such as `31 days`, `24 hours` or `90 minutes`"));
                None
            }
        }
    }

    fn lookup(&mut self, path: &str, at: &At) -> Option<Target<'a>> {
        paths::resolve(path, self.members, self.types, at, self.context)
    }

    fn report(&mut self, code: Code, key: &str, message: &str, help: &str) {
        self.context.report(Diagnostic::error(code, self.at.key(key), message).help(help));
    }
}
