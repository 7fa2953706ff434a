//! Requests mended until they break no rule, by trying values where the broken rule looks.

use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Check, Condition, Expected, Kind, Law, Requirement, Rule, StructSchema, TypeId};

use super::{
    Maker,
    place::{Step, id_of, prefix_of, steps, steps_of},
    valid::{TIMES, of_literal, other_value},
    violations,
};

/// What a repair leaves alone.
#[derive(Clone, Copy, Default)]
pub(super) struct Kept<'k> {
    /// A rule that stays as it is, kept or broken.
    pub(super) rule: &'k str,
    /// A path whose value stays.
    pub(super) path: &'k [Step],
}

impl Maker<'_> {
    /// The request without broken rules, as far as changes of one value at a time lead there.
    pub(super) fn repaired(&self, mut request: Map<String, Json>, kept: Kept<'_>) -> Json {
        const MOST_CHANGES: usize = 12;
        let (mut broken, breaks_kept) = self.broken(&request, kept.rule);
        for _ in 0..MOST_CHANGES {
            let Some(first) = broken.first() else { break };
            let mut best: Option<(Map<String, Json>, Vec<String>)> = None;
            for changed in self.changes(&request, first, kept.path) {
                let (left, still) = self.broken(&changed, kept.rule);
                let least = best.as_ref().map_or(broken.len(), |(_, least)| least.len());
                // A change that only trades one broken rule for another may open the way to a better one.
                let trades = best.is_none() && left.len() == broken.len() && !left.contains(first);
                if still == breaks_kept && (left.len() < least || trades) {
                    best = Some((changed, left));
                }
            }
            let Some((changed, left)) = best else { break };
            (request, broken) = (changed, left);
        }
        Json::Object(request)
    }

    /// The broken rules but one, and whether that one is broken.
    fn broken(&self, request: &Map<String, Json>, but: &str) -> (Vec<String>, bool) {
        let found = violations(self.service, self.action, &Json::Object(request.clone()));
        let (kept, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|violation| violation.rule == but);
        (others.into_iter().map(|violation| violation.rule).collect(), !kept.is_empty())
    }

    /// The request with another value at one of the places where a rule looks, once for each value to try.
    fn changes(&self, request: &Map<String, Json>, rule: &str, frozen: &[Step]) -> Vec<Map<String, Json>> {
        let mut changes = Vec::new();
        for (path, values) in self.places(rule) {
            // What lies above the frozen value holds it.
            let is_above = frozen.len() >= path.len()
                && path.iter().zip(frozen).all(|((name, _), (other, _))| name == other);
            if is_above && !frozen.is_empty() {
                continue;
            }
            for value in values {
                let mut changed = request.clone();
                self.set(self.action.input, &mut changed, &path, value);
                changes.push(changed);
            }
        }
        changes
    }

    /// Where a rule looks, by its id, and the values to try there.
    fn places(&self, id: &str) -> Vec<(Vec<Step>, Vec<Option<Json>>)> {
        let paths = id.split('#').next().unwrap_or_default();
        let mut places: Vec<(Vec<Step>, Vec<Option<Json>>)> = Vec::new();
        if let Some((rule, at)) = self.rule_of(id, self.action.input, &[], &mut Vec::new()) {
            for path in rule.law.paths() {
                places.push(([&at, steps_of(path).as_slice()].concat(), of_law(&rule.law)));
            }
            for condition in rule.when.iter().chain(rule.unless) {
                places.push(([&at, steps_of(condition.path).as_slice()].concat(), of_condition(condition)));
            }
        } else {
            places.extend(paths.split(',').map(|path| (steps(path), Vec::new())));
        }
        for (path, values) in &mut places {
            let Some(member) = self.member(self.action.input, path) else { continue };
            let mut kinds = vec![member.kind];
            if let (Kind::List(of), Some((_, each))) = (member.kind, path.last_mut()) {
                // A single value goes into the list, and a list in place of it.
                *each = true;
                kinds.push(*of);
            }
            for kind in kinds {
                values.extend((0..6).map(|number| Some(self.sample(member, &kind, number))));
                values.extend(other_value(&kind).map(Some));
            }
            values.push(None);
        }
        places
    }

    /// The rule across members that has an id, and where the struct stands that it is of.
    fn rule_of<'m>(
        &'m self,
        id: &str,
        of: &'m StructSchema<'m>,
        at: &[Step],
        above: &mut Vec<TypeId>,
    ) -> Option<(&'m Rule<'m>, Vec<Step>)> {
        let prefix = prefix_of(at);
        if let Some(rule) = of.rules.iter().find(|rule| format!("{prefix}{}", rule.id()) == id) {
            return Some((rule, at.to_vec()));
        }
        for member in of.members {
            let (kind, each) = match member.kind {
                Kind::List(of) => (*of, true),
                kind => (kind, false),
            };
            let Kind::Struct(inner) = kind else { continue };
            let below = [at, &[(member.name.to_owned(), each)]].concat();
            if above.contains(&inner) || !id.starts_with(&id_of(&below)) {
                continue;
            }
            above.push(inner);
            let found = self.service.type_of(inner).and_then(|inner| self.rule_of(id, inner, &below, above));
            above.pop();
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

/// The values that a law names.
fn of_law(law: &Law<'_>) -> Vec<Option<Json>> {
    match law {
        Law::Then { requirement: Requirement::Check { check, or }, .. } => {
            let named = match check {
                Check::Fixed(value) => std::slice::from_ref(value),
                Check::OneOf(values) => values,
                _ => &[],
            };
            named.iter().chain(*or).map(|value| Some(of_literal(value))).collect()
        }
        Law::Span { .. } | Law::Lookback { .. } => TIMES.iter().map(|time| Some(Json::from(*time))).collect(),
        _ => Vec::new(),
    }
}

/// The values that a condition names.
fn of_condition(condition: &Condition<'_>) -> Vec<Option<Json>> {
    match condition.expected {
        Expected::Values { values, .. } => values.iter().map(|value| Some(of_literal(value))).collect(),
        Expected::Present | Expected::Absent => Vec::new(),
    }
}
