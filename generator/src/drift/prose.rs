//! Hints from prose: where what the vendor's sentences say of a member goes beyond the spec, or against it.

use std::collections::HashMap;

use tencentcloud_schema::Bound;

use super::{Kind, Place, Row, RowId};
use crate::{
    metadata::{self, Facts, bounds_text, scalar},
    model::{Member, Service, Travels},
    spec::{Bounds, Constraints, Rule, Scalar, Size, Then},
};

/// What the rules of a service ask of members, by the last name of the path: a bound can stand there instead of at the
/// member, and which of two members of one name a rule is about makes no difference to a hint.
pub(super) struct Asked<'m>(HashMap<&'m str, Vec<&'m Constraints>>);

impl<'m> Asked<'m> {
    pub(super) fn of(service: &Service<'m>) -> Self {
        let spec = service.spec;
        let rules = spec.actions.iter().flat_map(|action| &action.rules);
        let rules = rules.chain(spec.types.structs.0.values().flat_map(|of| &of.rules));
        let mut asked: HashMap<&str, Vec<&Constraints>> = HashMap::new();
        for (path, then) in rules.filter_map(|rule: &Rule| rule.then.as_ref()).flatten() {
            if let Then::Meets(constraints) = then {
                let name = path.rsplit('.').next().unwrap_or(path).trim_end_matches("[]");
                asked.entry(name).or_default().push(constraints);
            }
        }
        Self(asked)
    }

    fn at(&self, name: &str) -> &[&'m Constraints] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The hints about a member that both sides have.
pub(super) fn hints(
    service: &Service<'_>,
    asked: &Asked<'_>,
    own: &Member<'_>,
    theirs: &metadata::Member,
    travels: Travels,
    place: &Place,
) -> Vec<Row> {
    let facts = Facts::of(theirs);
    let side = Side { service, own, rules: asked.at(own.name.wire) };
    // Of what only responses carry, nothing is asked, and nothing can be left out.
    let of_requests = if travels.request {
        vec![
            (Kind::Default, side.default(&facts)),
            (Kind::Range, side.range(&facts)),
            (Kind::Length, side.size(facts.length, |of| of.length)),
            (Kind::Count, side.size(facts.count, |of| of.count)),
            (Kind::Format, side.format(&facts)),
        ]
    } else {
        Vec::new()
    };
    let of_all = [
        (Kind::Unit, side.unit(&facts)),
        (Kind::Values, side.values(&facts)),
        (Kind::Deprecated, side.deprecated(&facts)),
    ];
    let found = of_requests.into_iter().chain(of_all);
    found
        .filter_map(|(kind, said)| {
            let (spec, metadata) = said?;
            let id = RowId { place: place.clone(), kind };
            Some(Row { id, spec, metadata: Some(metadata), accepted: None })
        })
        .collect()
}

/// What the spec says, if anything, and what the prose does.
type Said = Option<(Option<String>, String)>;

struct Side<'m> {
    service: &'m Service<'m>,
    own: &'m Member<'m>,
    rules: &'m [&'m Constraints],
}

impl Side<'_> {
    /// What is asked of the member, by itself and by rules.
    fn asked(&self) -> impl Iterator<Item = Constraints> {
        std::iter::once(self.own.spec.constraints()).chain(self.rules.iter().map(|rule| (*rule).clone()))
    }

    fn default(&self, facts: &Facts) -> Said {
        let theirs = facts.default.as_ref()?;
        let own = self.own.spec.default.as_ref();
        let is_same = own.is_some_and(|own| plain(own) == plain(theirs));
        (!is_same).then(|| (own.map(scalar), scalar(theirs)))
    }

    fn unit(&self, facts: &Facts) -> Said {
        let theirs = facts.unit?;
        let own = self.own.spec.unit.as_deref();
        (own != Some(theirs)).then(|| (own.map(str::to_owned), theirs.to_owned()))
    }

    fn range(&self, facts: &Facts) -> Said {
        let theirs = facts.range?;
        if !self.own_values().is_empty() {
            return None;
        }
        let is_unsigned = self.own.spec.unsigned;
        let zero = |bound: Option<Size>| matches!(bound, Some(Size(Bound::Integer(0)))) && is_unsigned;
        let is_met = self.asked().filter_map(|asked| asked.range).any(|own| {
            (theirs.min.is_none() || own.min == theirs.min || zero(theirs.min) && own.min.is_none())
                && (theirs.max.is_none() || own.max == theirs.max)
        });
        let says_nothing_more = zero(theirs.min) && theirs.max.is_none();
        let text = |range: Bounds<Size>| bounds_text(range.min.map(|min| min.0), range.max.map(|max| max.0));
        (!is_met && !says_nothing_more).then(|| (self.own.spec.range.map(text), text(theirs)))
    }

    fn size(&self, theirs: Option<Bounds<u64>>, of: impl Fn(&Constraints) -> Option<Bounds<u64>>) -> Said {
        let theirs = theirs?;
        let least = |bounds: Bounds<u64>| bounds.min.unwrap_or(0);
        let is_met = self.own.spec.format.is_some() && theirs.max.is_none()
            || self.asked().filter_map(|asked| of(&asked)).any(|own| {
                (theirs.min.is_none() || least(own) == least(theirs))
                    && (theirs.max.is_none() || own.max == theirs.max)
            });
        let text = |of: Bounds<u64>| bounds_text(of.min, of.max);
        (!is_met).then(|| (of(&self.own.spec.constraints()).map(text), text(theirs)))
    }

    fn format(&self, facts: &Facts) -> Said {
        let theirs = facts.format?;
        let is_met = self.asked().any(|asked| asked.format.as_deref() == Some(theirs));
        (!is_met).then(|| (self.own.spec.format.clone(), theirs.to_owned()))
    }

    fn values(&self, facts: &Facts) -> Said {
        if facts.values.is_empty() {
            return None;
        }
        let theirs: Vec<String> = facts.values.iter().map(|value| value.value.clone()).collect();
        let own = self.own_values();
        let has_all = |of: &[String], other: &[String]| other.iter().all(|value| of.contains(value));
        let is_same = has_all(&own, &theirs) && has_all(&theirs, &own);
        let text = |values: &[String]| format!("[{}]", values.join(", "));
        (!is_same).then(|| ((!own.is_empty()).then(|| text(&own)), text(&theirs)))
    }

    /// The values that the member can have, as far as the spec lists them.
    fn own_values(&self) -> Vec<String> {
        let asked: Vec<Scalar> = self
            .asked()
            .flat_map(|asked| asked.one_of.unwrap_or_default().into_iter().chain(asked.fixed))
            .collect();
        if !asked.is_empty() {
            return asked.iter().map(plain).collect();
        }
        let mut kind = self.own.schema.kind;
        while let tencentcloud_schema::Kind::List(of) = kind {
            kind = *of;
        }
        let tencentcloud_schema::Kind::Enum(schema) = kind else { return Vec::new() };
        let of = self.service.enum_of(schema);
        of.map(|of| of.spec.values.keys().cloned().collect()).unwrap_or_default()
    }

    fn deprecated(&self, facts: &Facts) -> Said {
        let is_said = facts.deprecated.is_some() && self.own.spec.deprecated.is_none();
        is_said.then(|| (None, "should no longer be used".to_owned()))
    }
}

/// A value as text, whatever its type is: the two sides have types of their own.
fn plain(value: &Scalar) -> String {
    match value {
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Integer(value) => value.to_string(),
        Scalar::Float(value) => value.to_string(),
        Scalar::String(text) => text.clone(),
    }
}
