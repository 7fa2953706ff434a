//! Values at each bound of what a member must meet, one past it, and around it.

use serde_json::{Map, Value as Json, json};
use tencentcloud_schema::{Bound, Check, Kind, Law, Member, Requirement, Rule, StructSchema};

use super::{
    Aim, Maker, Side,
    place::{Step, id_of, prefix_of, steps_of},
    repair::Kept,
    texts::{text_of, texts_of},
    valid::{neighbour, of_literal, other_value},
};

/// A bound seen from one of its sides, and values that stand there, of which one serves.
pub(super) struct Edge {
    side: Side,
    bound: String,
    values: Vec<Json>,
}

fn within(bound: impl ToString, values: Vec<Json>) -> Edge {
    Edge { side: Side::Within, bound: bound.to_string(), values }
}

fn beyond(bound: impl ToString, values: Vec<Json>) -> Edge {
    Edge { side: Side::Beyond, bound: bound.to_string(), values }
}

impl Maker<'_> {
    /// Aims at every constraint of a member.
    pub(super) fn bounds_of_member(&mut self, member: &Member<'_>, at: &[Step]) {
        let whole = [at, &[(member.name.to_owned(), false)]].concat();
        let (element, kind) = match member.kind {
            Kind::List(of) => ([at, &[(member.name.to_owned(), true)]].concat(), *of),
            kind => (whole.clone(), kind),
        };
        let base = self.base(&whole);
        if member.required {
            let rule = format!("{}#required", id_of(&whole));
            let given = Aim { rule: rule.clone(), bound: "given".to_owned(), side: Side::Within };
            self.add(&rule, Some(given), Json::Object(base.clone()));
            let mut without = base.clone();
            self.set(self.action.input, &mut without, &whole, None);
            let aim = Aim { rule: rule.clone(), bound: "left out".to_owned(), side: Side::Beyond };
            self.add(&rule, Some(aim), Json::Object(without));
        }
        for check in member.checks {
            let path = if matches!(check, Check::Count { .. }) { &whole } else { &element };
            let rule = format!("{}#{}", id_of(path), check.kind());
            let edges = self.edges(member, &kind, check);
            self.aim(&rule, &base, path, edges);
        }
        if let Kind::Enum(of) = kind
            && !member.lists_values()
        {
            let rule = format!("{}#values", id_of(&element));
            let mut edges: Vec<Edge> =
                of.values.iter().map(|value| within(value, vec![of_literal(value)])).collect();
            edges.push(beyond("another value", vec![json!("undocumented"), json!(i64::MAX)]));
            self.aim(&rule, &base, &element, edges);
        }
    }

    /// Aims at the constraint that a rule of a struct puts on a member, with the rule's conditions met.
    pub(super) fn bounds_of_rule(&mut self, rule: &Rule<'_>, of: &StructSchema<'_>, at: &[Step]) {
        let Law::Then { path, requirement: Requirement::Check { check, or } } = &rule.law else { return };
        let mut steps = steps_of(*path);
        let Some(member) = self.member(of, &steps).copied() else { return };
        let kind = if let Kind::List(of) = member.kind { *of } else { member.kind };
        let is_of_elements = matches!(member.kind, Kind::List(_)) && !matches!(check, Check::Count { .. });
        if let Some(last) = steps.last_mut().filter(|_| is_of_elements) {
            last.1 = true;
        }
        let path = [at, &steps].concat();
        let mut base = self.base(&path);
        self.fulfil(rule, of, at, &mut base);
        // The values meet the member's own constraints as well, but for the exempt values, which are the rule's.
        let member = Member { or, ..member };
        let edges = self.edges(&member, &kind, check);
        self.aim(&format!("{}{}", prefix_of(at), rule.id()), &base, &path, edges);
    }

    /// Puts all values of the edges of a rule at a path, and mends what other rules ask because of that.
    fn aim(&mut self, rule: &str, base: &Map<String, Json>, path: &[Step], edges: Vec<Edge>) {
        for Edge { side, bound, values } in edges {
            for value in values {
                let mut request = base.clone();
                self.set(self.action.input, &mut request, path, Some(value));
                let request = self.repaired(request, Kept { rule, path });
                let aim = Aim { rule: rule.to_owned(), bound: bound.clone(), side };
                self.add(&format!("{rule}, {bound}"), Some(aim), request);
            }
        }
    }

    /// The bounds of a check from both sides.
    fn edges(&self, member: &Member<'_>, kind: &Kind<'_>, check: &Check<'_>) -> Vec<Edge> {
        let fitting = || [vec![self.sample(member, kind, 4)], self.samples(kind, 7)].concat();
        let other = || [self.samples(kind, 7), vec![json!("undocumented"), json!(i64::MAX)]].concat();
        let sized = |min: Option<u64>, max: Option<u64>, of: &dyn Fn(u64) -> Vec<Json>| {
            let ends = min.into_iter().chain(max).map(|size| within(size, of(size)));
            let past = min.and_then(|min| min.checked_sub(1)).into_iter().chain(max.map(|max| max + 1));
            ends.chain(past.map(|size| beyond(size, of(size)))).collect::<Vec<_>>()
        };
        let mut edges = match check {
            Check::Range { min, max } => {
                let ends = min.iter().chain(max).map(|bound| plus(*bound, 0)).collect::<Vec<_>>();
                let past = min.map(|min| plus(min, -1)).into_iter().chain(max.map(|max| plus(max, 1)));
                let past = past.map(|value| beyond(value.clone(), vec![value]));
                ends.into_iter().map(|value| within(value.clone(), vec![value])).chain(past).collect()
            }
            Check::Length { min, max } => sized(*min, *max, &|size| texts(size, member.checks)),
            Check::Count { min, max } => {
                sized(*min, *max, &|size| vec![self.elements(member, kind, size, 10)])
            }
            Check::Charset(_) => vec![
                within("a fitting text", fitting()),
                beyond("a control mark", vec![json!("\u{1}"), json!(ending_in('\u{1}', member))]),
            ],
            Check::Format(_) => vec![
                within("a fitting text", fitting()),
                beyond("another text", vec![json!("?"), json!("aaaaaaaa")]),
            ],
            Check::Fixed(value) => {
                vec![within(value, vec![of_literal(value)]), beyond("another value", other())]
            }
            Check::OneOf(values) => {
                let listed = values.iter().map(|value| within(value, vec![of_literal(value)]));
                listed.chain([beyond("another value", other())]).collect()
            }
            Check::NotIn(values) => {
                let listed = values.iter().map(|value| beyond(value, vec![of_literal(value)]));
                listed.chain([within("another value", fitting())]).collect()
            }
        };
        // An exempt value is accepted wherever it lies.
        let exempt: Vec<Json> = member.or.iter().map(of_literal).collect();
        for edge in edges.iter_mut().filter(|edge| edge.side == Side::Beyond) {
            edge.values.retain(|value| !exempt.contains(value));
        }
        edges
    }

    /// Values at the bounds of a member's checks, past them, and near to them.
    pub(super) fn candidates(&self, member: &Member<'_>, kind: &Kind<'_>) -> Vec<Json> {
        let mut values = vec![self.sample(member, kind, 4)];
        values.extend(member.or.iter().map(of_literal));
        if let Kind::List(of) = kind {
            let element = self.sample(member, of, 4);
            for check in member.checks {
                if let Check::Count { min, max } = check {
                    let sizes = min.iter().chain(max).flat_map(|size| around(*size));
                    values.extend(sizes.map(|size| self.elements(member, of, size, 10)));
                }
            }
            let elements = self.candidates(member, of);
            values.extend(elements.iter().map(|value| json!([value])));
            values.extend(elements.into_iter().map(|value| json!([element, value])));
            return values;
        }
        if let Kind::Enum(of) = kind {
            values.extend(of.values.iter().map(of_literal));
            values.extend(other_value(kind));
        }
        for check in member.checks.iter().filter(|check| !matches!(check, Check::Count { .. })) {
            values.extend(self.edges(member, kind, check).into_iter().flat_map(|edge| edge.values));
            values.extend(near(check, member));
        }
        values
    }
}

/// Values around a check that are no bounds of it, but which a judge could get wrong.
fn near(check: &Check<'_>, member: &Member<'_>) -> Vec<Json> {
    match check {
        Check::Range { min, max } => {
            let step = |bound: &Bound| {
                let halves = [json!(bound.as_float() - 0.5), json!(bound.as_float() + 0.5)];
                halves.into_iter().chain([plus(*bound, -1), plus(*bound, 1)])
            };
            min.iter().chain(max).flat_map(step).collect()
        }
        Check::Length { min, max } => {
            let sizes = min.iter().chain(max).flat_map(|size| around(*size));
            sizes.flat_map(|size| texts(size, member.checks)).collect()
        }
        Check::Charset(_) => {
            let strange = "\u{80}\u{a0}éß\u{33ff}\u{3400}\u{4dbf}\u{4dc0}中\u{9fff}\u{a000}\u{1ffff}\u{20000}\u{323af}\u{323b0}\u{feff}";
            let tried = (0..128_u8).map(char::from).chain(strange.chars());
            tried.map(|c| json!(ending_in(c, member))).collect()
        }
        Check::Format(format) => texts_of(format).into_iter().map(Json::from).collect(),
        Check::Fixed(literal) => vec![neighbour(literal)],
        Check::OneOf(literals) | Check::NotIn(literals) => literals.iter().map(neighbour).collect(),
        Check::Count { .. } => Vec::new(),
    }
}

/// A text that meets a member's checks but for its last character.
fn ending_in(last: char, member: &Member<'_>) -> String {
    let mut text = text_of(member.checks).unwrap_or_default();
    text.pop();
    text.push(last);
    text
}

fn around(size: u64) -> [u64; 3] {
    [size.saturating_sub(1), size, size + 1]
}

/// The number that lies so many steps from a bound.
fn plus(bound: Bound, steps: i32) -> Json {
    match bound {
        Bound::Integer(bound) => json!(bound.saturating_add(i64::from(steps))),
        Bound::Float(bound) => json!(bound + f64::from(steps) / 1000.0),
    }
}

/// Texts of a length, out of all kinds of characters. A character beyond the basic plane is one, however it is
/// encoded.
fn texts(length: u64, checks: &[Check<'_>]) -> Vec<Json> {
    let length = usize::try_from(length).expect("a length fits");
    let unit = text_of(checks).and_then(|text| text.chars().next()).unwrap_or('a');
    let fills = ['a', 'A', '0', '一', '.', '\u{20000}', 'é', unit];
    let fills = fills.map(|fill| json!(fill.to_string().repeat(length)));
    let resource = "qcs::cvm:ap-beijing:uin/1:instance/";
    let padded =
        length.checked_sub(resource.len()).map(|rest| json!(format!("{resource}{}", "a".repeat(rest))));
    fills.into_iter().chain(padded).collect()
}
