//! Requests that try every documented rule: each bound and one past it, each rule kept and broken.
//!
//! They come out of the tables alone, so whoever judges requests can be tried with them.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};
use tencentcloud_schema::{
    ActionSchema, Bound, CharSet, Check, Condition, Expected, Format, Kind, Law, Literal, Member, Path,
    Requirement, Rule, ServiceSchema, StructSchema, TypeId, Violation, check_json,
};

/// Now, for rules about the past: 2024-01-01T00:00:00Z.
pub const NOW: i64 = 1_704_067_200;

/// A step to a member: its name, and whether the path goes on with the first element of the list that it is.
type Step = (String, bool);

/// A request, and what it tries.
#[derive(Clone, Debug)]
pub struct Probe {
    /// Where it differs from a plain request.
    pub about: String,
    /// The request.
    pub request: Json,
}

/// The probes of an action.
#[must_use]
pub fn probes(service: &ServiceSchema<'_>, action: &ActionSchema<'_>) -> Vec<Probe> {
    let mut maker = Maker { service, action, probes: Vec::new() };
    for base in [maker.repaired(maker.sample_struct(action.input, false)), maker.repaired(maker.full())] {
        maker.add("as it is", base);
    }
    maker.of_struct(action.input, &[], &mut Vec::new());
    maker.probes
}

/// What the engine finds in a request.
#[must_use]
pub fn violations(service: &ServiceSchema<'_>, action: &ActionSchema<'_>, request: &Json) -> Vec<Violation> {
    check_json(Some(service), service.name, action.name, request, NOW)
}

struct Maker<'s> {
    service: &'s ServiceSchema<'s>,
    action: &'s ActionSchema<'s>,
    probes: Vec<Probe>,
}

impl Maker<'_> {
    fn add(&mut self, about: &str, request: Json) {
        self.probes.push(Probe { about: about.to_owned(), request });
    }

    /// Probes of everything below a path.
    fn of_struct(&mut self, of: &StructSchema<'_>, at: &[Step], above: &mut Vec<TypeId>) {
        for member in of.members {
            self.of_member(member, at);
            let (kind, each) = match member.kind {
                Kind::List(of) => (*of, true),
                kind => (kind, false),
            };
            if let Kind::Struct(id) = kind
                && !above.contains(&id)
                && let Some(inner) = self.service.type_of(id)
            {
                let below = [at, &[(member.name.to_owned(), each)]].concat();
                above.push(id);
                self.of_struct(inner, &below, above);
                above.pop();
            }
        }
        for rule in of.rules {
            self.of_rule(rule, of, at);
        }
        let stranger = [at, &[("Stranger".to_owned(), false)]].concat();
        self.put("a member that is not known", &stranger, Some(json!(1)));
    }

    fn of_member(&mut self, member: &Member<'_>, at: &[Step]) {
        let path = [at, &[(member.name.to_owned(), false)]].concat();
        let about = |what: &str| format!("{}: {what}", shown(&path));
        self.put(&about("left out"), &path, None);
        for value in [
            json!(null),
            json!("x"),
            json!(""),
            json!(7),
            json!(1.5),
            json!(true),
            json!([]),
            json!({}),
            json!([null]),
        ] {
            self.put(&about(&value.to_string()), &path, Some(value));
        }
        for value in self.candidates(member, &member.kind) {
            self.put(&about("a value"), &path, Some(value));
        }
    }

    /// A plain request with a value at a path.
    fn put(&mut self, about: &str, path: &[Step], value: Option<Json>) {
        let mut request = self.base(path);
        self.set(self.action.input, &mut request, path, value);
        self.add(about, Json::Object(request));
    }

    /// A plain request that has something at a path, so that only the value there can be wrong.
    fn base(&self, path: &[Step]) -> Map<String, Json> {
        let mut request = self.sample_struct(self.action.input, false);
        if let Some(member) = self.member(self.action.input, path) {
            let value = self.sample(member, &member.kind);
            self.set(self.action.input, &mut request, path, Some(value));
        }
        match self.repaired(request) {
            Json::Object(request) => request,
            _ => Map::new(),
        }
    }

    fn full(&self) -> Map<String, Json> {
        self.sample_struct(self.action.input, true)
    }

    /// The request with what the rules ask for: what they require is added, and what they forbid taken out.
    fn repaired(&self, request: Map<String, Json>) -> Json {
        self.repaired_but(request, "")
    }

    /// The same, with one rule left as it is.
    fn repaired_but(&self, mut request: Map<String, Json>, kept: &str) -> Json {
        for _ in 0..8 {
            let found = violations(self.service, self.action, &Json::Object(request.clone()));
            let Some(violation) = found.iter().find(|violation| violation.rule != kept) else { break };
            let (paths, kind) = violation.rule.split_once('#').unwrap_or_default();
            let first: Vec<Step> = steps(paths.split(',').next().unwrap_or_default());
            match self.member(self.action.input, &first) {
                Some(_) if kind == "exclusive" => {
                    self.set(self.action.input, &mut request, &first, None);
                }
                Some(member) => {
                    let value = self.sample(member, &member.kind);
                    self.set(self.action.input, &mut request, &first, Some(value));
                }
                None => break,
            }
        }
        Json::Object(request)
    }

    fn of_rule(&mut self, rule: &Rule<'_>, of: &StructSchema<'_>, at: &[Step]) {
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
        let prefix: String =
            at.iter().map(|(name, each)| format!("{name}{}.", if *each { "[]" } else { "" })).collect();
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
                let path: Vec<Step> = at
                    .iter()
                    .cloned()
                    .chain(path.0.iter().map(|step| (step.name.to_owned(), step.each)))
                    .collect();
                self.set(self.action.input, &mut request, &path, value.clone());
            }
            // What other rules ask in turn is met, so that this one is kept or broken alone.
            let id = format!("{prefix}{}", rule.id());
            let alone = self.repaired_but(request.clone(), &id);
            self.add(&format!("rule {id}"), Json::Object(request));
            self.add(&format!("rule {id} alone"), alone);
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
        let path: Vec<Step> = path.0.iter().map(|step| (step.name.to_owned(), step.each)).collect();
        let Some(member) = self.member(of, &path) else { return Vec::new() };
        let kind = match (member.kind, path.last()) {
            (Kind::List(of), Some((_, true))) => *of,
            (kind, _) => kind,
        };
        let sample = self.sample(member, &kind);
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
                let times =
                    ["2020-01-01", "2020-01-01T00:00:00Z", "2023-12-31T00:00:00Z", "2024-01-01 00:00:00"];
                values.extend(times.map(|time| Some(json!(time))));
                values.extend([0, NOW - 60, NOW].map(|time| Some(json!(time))));
            }
            _ => {}
        }
        values
    }

    /// Values at the bounds of a member's checks and past them.
    fn candidates(&self, member: &Member<'_>, kind: &Kind<'_>) -> Vec<Json> {
        let mut values = vec![self.sample(member, kind)];
        values.extend(member.or.iter().map(of_literal));
        if let Kind::List(of) = kind {
            let element = self.sample(member, of);
            for check in member.checks {
                if let Check::Count { min, max } = check {
                    let sizes = around(*min).into_iter().chain(around(*max));
                    values.extend(sizes.map(|size| Json::Array(self.elements(member, of, size))));
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
        for check in member.checks {
            values.extend(self.around(check, member, kind));
        }
        values
    }

    /// Different elements, as far as they can be told apart.
    fn elements(&self, member: &Member<'_>, of: &Kind<'_>, size: u64) -> Vec<Json> {
        let element = self.sample(member, of);
        let different = |place: u64| match (&element, of) {
            (Json::String(text), Kind::String) => {
                let other = format!("{text}{place}");
                json!(if fits(&other, member.checks) { &other } else { text })
            }
            (Json::Number(_), Kind::Integer | Kind::Unsigned) if member.checks.len() == 1 => json!(place),
            (Json::Object(object), _) => {
                let mut object = object.clone();
                for value in object.values_mut().filter(|value| value.is_string()) {
                    *value = json!(format!("{}{place}", value.as_str().unwrap_or_default()));
                }
                Json::Object(object)
            }
            _ => element.clone(),
        };
        (0..size).map(different).collect()
    }

    fn around(&self, check: &Check<'_>, member: &Member<'_>, kind: &Kind<'_>) -> Vec<Json> {
        match check {
            Check::Range { min, max } => {
                let step = |bound: &Bound| match bound {
                    Bound::Integer(bound) if matches!(kind, Kind::Float) => {
                        vec![
                            json!(bound),
                            json!(bound - 1),
                            json!(bound + 1),
                            json!(bound_float(*bound) + 0.5),
                            json!(bound_float(*bound) - 0.5),
                        ]
                    }
                    Bound::Integer(bound) => {
                        [bound - 1, *bound, bound + 1].map(|value| json!(value)).to_vec()
                    }
                    Bound::Float(bound) => {
                        [bound - 0.5, *bound, bound + 0.5].map(|value| json!(value)).to_vec()
                    }
                };
                min.iter().chain(max).flat_map(step).collect()
            }
            Check::Length { min, max } => {
                let sizes: BTreeSet<u64> = around(*min).into_iter().chain(around(*max)).collect();
                let unit = text_of(member.checks).and_then(|text| text.chars().next()).unwrap_or('a');
                // A character beyond the basic plane is one, however it is encoded.
                let texts = sizes.into_iter().flat_map(|size| {
                    ['\u{20000}', 'é', unit]
                        .map(|c| json!(c.to_string().repeat(usize::try_from(size).unwrap_or_default())))
                });
                texts.collect()
            }
            Check::Charset(_) => {
                let base = text_of(member.checks).unwrap_or_default();
                let strange = "\u{80}\u{a0}éß\u{33ff}\u{3400}\u{4dbf}\u{4dc0}中\u{9fff}\u{a000}\u{1ffff}\u{20000}\u{323af}\u{323b0}\u{feff}";
                let tried = (0..128_u8).map(char::from).chain(strange.chars());
                let within = |c: char| {
                    let mut chars: Vec<char> = base.chars().collect();
                    if let Some(last) = chars.last_mut() {
                        *last = c
                    } else {
                        chars.push(c)
                    }
                    json!(chars.into_iter().collect::<String>())
                };
                tried.map(within).collect()
            }
            Check::Format(format) => texts_of(format).into_iter().map(Json::from).collect(),
            Check::Fixed(literal) => vec![of_literal(literal), neighbour(literal)],
            Check::OneOf(literals) | Check::NotIn(literals) => {
                literals.iter().flat_map(|literal| [of_literal(literal), neighbour(literal)]).collect()
            }
            Check::Count { .. } => Vec::new(),
        }
    }

    /// A value that meets a member's checks.
    fn sample(&self, member: &Member<'_>, kind: &Kind<'_>) -> Json {
        let literal = member.checks.iter().find_map(|check| match check {
            Check::Fixed(literal) => Some(of_literal(literal)),
            Check::OneOf(literals) => literals.first().map(of_literal),
            _ => None,
        });
        match kind {
            Kind::List(of) => {
                let least = member.checks.iter().find_map(|check| match check {
                    Check::Count { min, max } => {
                        Some(min.unwrap_or(1).min(max.unwrap_or(1)).max(min.unwrap_or(0)))
                    }
                    _ => None,
                });
                Json::Array(self.elements(member, of, least.unwrap_or(1)))
            }
            Kind::Struct(id) => self
                .service
                .type_of(*id)
                .map_or_else(|| json!({}), |of| Json::Object(self.sample_struct(of, false))),
            Kind::Enum(of) => literal.or_else(|| of.values.first().map(of_literal)).unwrap_or_default(),
            Kind::Boolean => literal.unwrap_or(json!(true)),
            Kind::Integer | Kind::Unsigned | Kind::Float => literal.unwrap_or_else(|| {
                let bound = member.checks.iter().find_map(|check| match check {
                    Check::Range { min, max } => min.or(*max),
                    _ => None,
                });
                match bound {
                    Some(Bound::Integer(bound)) => json!(bound),
                    Some(Bound::Float(bound)) => json!(bound),
                    None => json!(3),
                }
            }),
            Kind::String | Kind::Date | Kind::Timestamp => {
                literal.or_else(|| text_of(member.checks).map(Json::from)).unwrap_or(json!("a"))
            }
        }
    }

    /// A struct with its required members, or with all of them.
    fn sample_struct(&self, of: &StructSchema<'_>, all: bool) -> Map<String, Json> {
        let wanted = of.members.iter().filter(|member| all || member.required);
        wanted.map(|member| (member.name.to_owned(), self.sample(member, &member.kind))).collect()
    }

    /// The member at a path, with the type of the path's end.
    fn member<'m>(&'m self, of: &'m StructSchema<'m>, path: &[Step]) -> Option<&'m Member<'m>> {
        let ((name, _), rest) = path.split_first()?;
        let member = of.members.iter().find(|member| member.name == name)?;
        if rest.is_empty() {
            return Some(member);
        }
        let kind = if let Kind::List(of) = member.kind { *of } else { member.kind };
        let Kind::Struct(id) = kind else { return None };
        self.member(self.service.type_of(id)?, rest)
    }

    /// Puts a value at a path, and samples above it where nothing is.
    fn set(&self, of: &StructSchema<'_>, object: &mut Map<String, Json>, path: &[Step], value: Option<Json>) {
        let Some(((name, each), rest)) = path.split_first() else { return };
        let member = of.members.iter().find(|member| member.name == name);
        if rest.is_empty() {
            match (value, each) {
                (None, _) => drop(object.remove(name)),
                // A whole list for a path to its elements.
                (Some(list @ Json::Array(_)), _) => drop(object.insert(name.clone(), list)),
                (Some(value), true) => drop(object.insert(name.clone(), json!([value]))),
                (Some(value), false) => drop(object.insert(name.clone(), value)),
            }
            return;
        }
        let Some(member) = member else { return };
        let kind = if let Kind::List(of) = member.kind { *of } else { member.kind };
        let Kind::Struct(id) = kind else { return };
        let Some(inner) = self.service.type_of(id) else { return };
        let slot = object.entry(name.clone()).or_insert_with(|| self.sample(member, &member.kind));
        let fresh = || Json::Object(self.sample_struct(inner, false));
        let slot = match slot {
            Json::Array(list) => {
                if list.is_empty() {
                    list.push(fresh());
                }
                let is_list = matches!(self.member(inner, rest), Some(Member { kind: Kind::List(_), .. }));
                if let Some(Json::Array(several)) = value.as_ref().filter(|_| !is_list) {
                    // Several values go to as many elements: a rule may compare them.
                    for (place, value) in several.iter().enumerate() {
                        if list.len() <= place {
                            list.push(fresh());
                        }
                        if let Some(Json::Object(element)) = list.get_mut(place) {
                            self.set(inner, element, rest, Some(value.clone()));
                        }
                    }
                    return;
                }
                list.first_mut()
            }
            slot => Some(slot),
        };
        if let Some(slot) = slot {
            if !slot.is_object() {
                *slot = fresh();
            }
            if let Json::Object(element) = slot {
                self.set(inner, element, rest, value);
            }
        }
    }
}

fn steps(path: &str) -> Vec<Step> {
    let step =
        |part: &str| part.strip_suffix("[]").map_or((part.to_owned(), false), |name| (name.to_owned(), true));
    path.split('.').map(step).collect()
}

fn shown(path: &[Step]) -> String {
    path.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(".")
}

fn of_literal(literal: &Literal<'_>) -> Json {
    match *literal {
        Literal::Boolean(value) => json!(value),
        Literal::Integer(value) => json!(value),
        Literal::Float(value) => json!(value),
        Literal::String(value) => json!(value),
    }
}

fn neighbour(literal: &Literal<'_>) -> Json {
    match *literal {
        Literal::Boolean(value) => json!(!value),
        Literal::Integer(value) => json!(value + 1),
        Literal::Float(value) => json!(value + 0.5),
        Literal::String(value) => json!(format!("{value}x")),
    }
}

/// A value beside the usual ones.
fn other_value(kind: &Kind<'_>) -> Option<Json> {
    match kind {
        Kind::Integer | Kind::Unsigned | Kind::Float => Some(json!(123_456_789)),
        Kind::Boolean => Some(json!(false)),
        Kind::Enum(of) if matches!(of.values.first(), Some(Literal::Integer(_))) => Some(json!(123_456_789)),
        Kind::List(_) | Kind::Struct(_) => None,
        _ => Some(json!("otherwise")),
    }
}

fn around(bound: Option<u64>) -> Vec<u64> {
    bound.map_or_else(Vec::new, |bound| vec![bound.saturating_sub(1), bound, bound + 1])
}

#[expect(clippy::cast_precision_loss, reason = "bounds lie far below 2^53")]
fn bound_float(bound: i64) -> f64 {
    bound as f64
}

/// A text that meets checks of texts; nothing where there are none.
fn text_of(checks: &[Check<'_>]) -> Option<String> {
    let format =
        checks.iter().find_map(|check| if let Check::Format(format) = check { Some(format) } else { None });
    if let Some(format) = format {
        return texts_of(format).into_iter().find(|text| format.fits(text));
    }
    let (mut unit, mut least, mut bounded) = ('a', 1, false);
    for check in checks {
        match check {
            Check::Length { min, max } => {
                least = min.unwrap_or(1).min(max.unwrap_or(u64::MAX));
                bounded = true;
            }
            Check::Charset(sets) => {
                bounded = true;
                let fitting = |c: &char| sets.iter().any(|set: &CharSet<'_>| set.contains(*c));
                unit = ('!'..='~').rev().chain(['中']).find(fitting).unwrap_or('a');
            }
            _ => {}
        }
    }
    bounded.then(|| unit.to_string().repeat(usize::try_from(least).unwrap_or_default()))
}

/// Whether a text meets checks of texts.
fn fits(text: &str, checks: &[Check<'_>]) -> bool {
    checks.iter().all(|check| match check {
        Check::Length { max, .. } => max.is_none_or(|max| text.chars().count() as u64 <= max),
        Check::Charset(sets) => text.chars().all(|c| sets.iter().any(|set| set.contains(c))),
        Check::Format(format) => format.fits(text),
        Check::Fixed(_) | Check::OneOf(_) => false,
        _ => true,
    })
}

/// Texts in a form, and texts that nearly are.
fn texts_of(format: &Format<'_>) -> Vec<String> {
    let texts: &[&str] = match format {
        Format::Date => &["2024-02-29", "2023-02-29", "2023-13-01", "20230101", "2023-1-1", ""],
        Format::DateTime => {
            &["2024-01-01 00:00:00", "2024-01-01 24:00:00", "2024-01-01", "2024-01-01T00:00:00"]
        }
        Format::UtcTime => {
            &["2024-01-01T00:00:00Z", "2024-01-01T00:00:00+08:00", "2024-01-01 00:00:00Z", "2024-01-01"]
        }
        Format::Ip => &["10.0.0.1", "::1", "fe80::1", "256.0.0.1", "10.0.0", "1.2.3.4/8", ""],
        Format::Cidr => &["10.0.0.0/8", "::/0", "10.0.0.0/33", "10.0.0.0", "/8", "::/129"],
        Format::Resolution => &[
            "1920x1080",
            "0x0",
            "1920X1080",
            "1920x",
            "x1080",
            "1920x1080x1",
            "1920 x 1080",
            "1234567890x1",
            "123456789x123456789",
            "1920x1080\n",
            "١x١",
            "",
        ],
        Format::Resource => &[
            "qcs::cvm:ap-beijing:uin/1234567:instance/ins-123",
            "qcs:::::x",
            "qcs::::::",
            "qcs:::::\n",
            "qcs::::x",
            "qcs:::::",
            "QCS:::::x",
            " qcs:::::x",
            "qcs\n:::::x",
            "qcs:a\nb::::x",
            "x:qcs:::::x",
            "",
        ],
        Format::NameQuery => &[
            "stream?key=value",
            "a?b=",
            "a?b=c&d=e",
            "a?b",
            "?b=c",
            "a?",
            "a?=c",
            "a?b=c&",
            "a?b=c&d",
            "a?b==c",
            "a?b=c?d=e",
            "a?b?c=d",
            "a",
            "a\n?b=\n",
            "a?b=c&=d",
            "",
        ],
        Format::Url(schemes) => return urls(schemes),
    };
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn urls(schemes: &[&str]) -> Vec<String> {
    let rests = [
        "://host/path",
        "://h",
        "://",
        "",
        ":/host",
        ":///path",
        "://?q",
        "://#f",
        "://ho st",
        "://host\u{85}",
        "://host\u{3000}x",
        "://host\u{feff}",
        "://host/a://b",
        "://a://b",
        "://host\n",
        ":://host",
        "x://host",
        "://host?q#f",
        "://中",
    ];
    let mut texts: Vec<String> = Vec::new();
    let known: Vec<String> = schemes.iter().map(|scheme| (*scheme).to_owned()).collect();
    let mixed = schemes.iter().map(|scheme| scheme.to_uppercase());
    for scheme in
        known.iter().cloned().chain(mixed).chain(["http", "", "a b", "a", "://", " http"].map(str::to_owned))
    {
        texts.extend(rests.iter().map(|rest| format!("{scheme}{rest}")));
    }
    texts
}
