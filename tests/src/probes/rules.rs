//! Rules across members, kept and broken.

use serde_json::{Map, Value as Json, json};
use tencentcloud_schema::{Condition, Expected, Kind, Law, Member, Path, Requirement, Rule, StructSchema};

use super::{
    Aim, Maker, NOW, Side,
    place::{Step, prefix_of, steps_of},
    repair::Kept,
    valid::{TIMES, of_literal, other_value},
};

impl Maker<'_> {
    /// All combinations of what a rule looks at, with the other rules broken by them and with the others kept.
    pub(super) fn of_rule(&mut self, rule: &Rule<'_>, of: &StructSchema<'_>, at: &[Step]) {
        const MOST: usize = 4000;
        let mut paths: Vec<(Path<'_>, Vec<Option<Json>>)> = Vec::new();
        let conditions =
            rule.when.iter().chain(rule.unless).map(|condition| (condition.path, Some(condition)));
        for (path, condition) in rule.law.paths().into_iter().map(|path| (path, None)).chain(conditions) {
            let values = self.tried(rule, condition, path, of);
            match paths.iter_mut().find(|(known, _)| *known == path) {
                Some((_, known)) => known.extend(values),
                None => paths.push((path, values)),
            }
        }
        let id = format!("{}{}", prefix_of(at), rule.id());
        // Bounds have aims of their own, and what is ignored can't be broken.
        let is_across = !matches!(
            rule.law,
            Law::Then { requirement: Requirement::Check { .. } | Requirement::Ignored, .. }
        );
        let aim = is_across.then(|| Aim {
            rule: id.clone(),
            bound: "a combination".to_owned(),
            side: Side::Either,
        });
        let mut combinations: Vec<Vec<&Option<Json>>> = vec![Vec::new()];
        for (_, values) in &paths {
            combinations = combinations
                .iter()
                .flat_map(|before| values.iter().map(move |value| [before.as_slice(), &[value]].concat()))
                .take(MOST)
                .collect();
        }
        for combination in combinations {
            let mut request = self.base(at);
            for ((path, _), value) in paths.iter().zip(combination) {
                let path = [at, &steps_of(*path)].concat();
                self.set(self.action.input, &mut request, &path, value.clone());
            }
            // What other rules ask in turn is met, so that this one is kept or broken alone.
            let alone = self.repaired(request.clone(), Kept { rule: &id, path: &[] });
            self.add(&format!("rule {id}"), None, Json::Object(request));
            self.add(&format!("rule {id} alone"), aim.clone(), alone);
        }
    }

    /// Makes a rule of a struct hold: all that it waits for is so, and something that would keep it off is not.
    pub(super) fn fulfil(
        &self,
        rule: &Rule<'_>,
        of: &StructSchema<'_>,
        at: &[Step],
        request: &mut Map<String, Json>,
    ) {
        let conditions = rule.when.iter().map(|condition| (condition, true));
        for (condition, met) in conditions.chain(rule.unless.first().map(|condition| (condition, false))) {
            let steps = steps_of(condition.path);
            let Some(member) = self.member(of, &steps) else { continue };
            let given = || self.sample(member, &member.kind, 3);
            let value = match (condition.expected, met) {
                (Expected::Present, true) | (Expected::Absent, false) => Some(given()),
                (Expected::Present, false) | (Expected::Absent, true) => None,
                (Expected::Values { values, .. }, true) => values.first().map(of_literal),
                (Expected::Values { values, .. }, false) => {
                    let listed: Vec<Json> = values.iter().map(of_literal).collect();
                    let others = self.samples(&member.kind, 3).into_iter();
                    others.chain(other_value(&member.kind)).find(|value| !listed.contains(value))
                }
            };
            self.set(self.action.input, request, &[at, &steps].concat(), value);
        }
    }

    /// The values to try where a rule looks.
    fn tried(
        &self,
        rule: &Rule<'_>,
        condition: Option<&Condition<'_>>,
        path: Path<'_>,
        of: &StructSchema<'_>,
    ) -> Vec<Option<Json>> {
        let path = steps_of(path);
        let Some(member) = self.member(of, &path) else { return Vec::new() };
        let kind = match (member.kind, path.last()) {
            (Kind::List(of), Some((_, true))) => *of,
            (kind, _) => kind,
        };
        let sample = self.sample(member, &kind, 3);
        let mut values = vec![None, Some(json!(null)), Some(sample.clone())];
        if let Some(Condition { expected: Expected::Values { values: literals, .. }, .. }) = condition {
            values.extend(literals.iter().map(|literal| Some(of_literal(literal))));
            values.extend(other_value(&kind).into_iter().map(Some));
        }
        match &rule.law {
            Law::Then { requirement: Requirement::Check { check, or }, .. } if condition.is_none() => {
                let member = Member { checks: std::slice::from_ref(check), or, ..*member };
                values.extend(self.candidates(&member, &kind).into_iter().map(Some));
            }
            Law::Unique(_) if condition.is_none() => {
                values.push(Some(json!([sample, sample])));
                if let Json::Array(list) = &sample {
                    values.push(Some(Json::Array([list.as_slice(), list].concat())));
                }
                values.push(Some(json!([sample, other_value(&kind)])));
            }
            Law::Disjoint(..) | Law::Equal(..) => values.extend(other_value(&kind).into_iter().map(Some)),
            Law::Span { .. } | Law::Lookback { .. } => {
                values.extend(TIMES.map(|time| Some(json!(time))));
                values.extend([0, NOW - 60, NOW].map(|time| Some(json!(time))));
            }
            _ => {}
        }
        values
    }
}
