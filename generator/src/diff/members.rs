//! Members and rules: what requests are asked for, and what fields become of them.

use tencentcloud_schema::{Check, Path, Rule};

use super::{
    Changes, Kind, Place, Reason,
    check::{self, Allowed},
    items, rules,
};
use crate::{
    drift,
    emit::field_type,
    metadata::unit,
    model::{Member, Service, Struct},
    spec::Scalar,
};

/// One side: a struct and the service that it is in.
type Side<'m, 'a> = (&'m Service<'a>, &'m Struct<'a>);

/// Compares the members of what both sides have.
pub(super) fn compare(
    changes: &mut Changes,
    [old, new]: [Side<'_, '_>; 2],
    place: &dyn Fn(&str) -> drift::Place,
) {
    let at = |member: &str| Place::Item(place(member));
    // What callers do not build yet can't stop being built.
    let is_asked = old.1.travels.request;
    let came = |member: &Member<'_>| {
        let reason = match (is_asked, member.spec.required) {
            (true, true) => Reason::NewRequired,
            (true, false) => Reason::NewOptional,
            (false, _) => Reason::NewAnswer,
        };
        (Some(member.spec_type()), reason)
    };
    let pairs = changes.pairs(
        &old.1.members,
        &new.1.members,
        |member| member.name.wire,
        at,
        came,
        |member| (Some(member.spec_type()), Reason::Gone),
    );
    let is_sent = is_asked && new.1.travels.request;
    for (old_member, new_member) in pairs {
        let pair = Pair {
            place: &at(old_member.name.wire),
            old: old_member,
            new: new_member,
            types: [field_type(old.0, old.1, old_member), field_type(new.0, new.1, new_member)],
            is_sent,
        };
        pair.compare(changes);
    }
}

/// Compares the rules of what both sides have, by their ids.
pub(super) fn rules(changes: &mut Changes, of: &drift::Place, [old, new]: [&Struct<'_>; 2]) {
    let is_sent = old.travels.request && new.travels.request;
    let at = |id: &str| Place::Rule { of: of.clone(), id: id.to_owned() };
    let is_new = |path: &Path<'_>| {
        let first = path.0.first().map(|step| step.name);
        !old.members.iter().any(|member| Some(member.name.wire) == first)
    };
    let (old_rules, new_rules) = (named(old), named(new));
    let judged = |reason: Reason, rule: &Rule<'_>| {
        let refuses = is_sent && rules::refuses(rule);
        (Some(rule.to_string()), if refuses { reason } else { Reason::Documentation })
    };
    let pairs = changes.pairs(
        &old_rules,
        &new_rules,
        |(id, _)| id.as_str(),
        at,
        |(_, rule)| {
            let spares = rules::spares_requests_without(rule, is_new);
            judged(if spares { Reason::NewRule } else { Reason::Tighter }, rule)
        },
        |(_, rule)| judged(Reason::Looser, rule),
    );
    for ((id, old), (_, new)) in pairs {
        let words = [old.to_string(), new.to_string()];
        changes.compare(&at(id), Kind::Rule, words, Some, |_, _| {
            moved(is_sent, rules::asks_more(old, new), rules::asks_more(new, old))
        });
    }
    let names = |rules: &[(String, _)]| rules.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let (old, new) = (names(&old_rules), names(&new_rules));
    let place = Place::Item(of.clone());
    let is_known = |change: &super::Change| change.place == place && change.kind == Kind::Order;
    if !changes.0.iter().any(is_known) {
        changes.order(&place, old.iter().map(String::as_str), new.iter().map(String::as_str));
    }
}

/// The rules with their ids.
fn named<'a>(of: &Struct<'a>) -> Vec<(String, Rule<'a>)> {
    of.rules.iter().map(|rule| (rule.id(), *rule)).collect()
}

/// What it means that a constraint moved.
fn moved(is_sent: bool, is_tighter: bool, is_looser: bool) -> Reason {
    match (is_sent, is_tighter, is_looser) {
        (true, true, _) => Reason::Tighter,
        (true, false, true) => Reason::Looser,
        _ => Reason::Documentation,
    }
}

/// A member that both sides have.
struct Pair<'p, 'a> {
    place: &'p Place,
    old: &'p Member<'a>,
    new: &'p Member<'a>,
    /// The types of the fields in Rust.
    types: [String; 2],
    /// Whether requests carried it and still do, so that its constraints are somebody's business.
    is_sent: bool,
}

impl Pair<'_, '_> {
    fn compare(&self, changes: &mut Changes) {
        let (place, known) = (self.place, changes.0.len());
        items::renamed(changes, place, [&self.old.name.rust, &self.new.name.rust]);
        self.field(changes, known);
        self.constraints(changes);
        self.facts(changes);
    }

    /// What makes the field: its type, and whether it is there at all.
    fn field(&self, changes: &mut Changes, known: usize) {
        let [old_type, new_type] = &self.types;
        let is_other = old_type != new_type;
        let (place, old, new) = (self.place, self.old.spec, self.new.spec);
        let field = if is_other { Reason::FieldType } else { Reason::Documentation };
        let types = [self.old.spec_type(), self.new.spec_type()];
        changes.compare(place, Kind::Type, types, Some, |_, _| field);
        let required = |is: bool| Some(if is { "required" } else { "optional" }.to_owned());
        let is_sent = self.is_sent;
        changes.compare(place, Kind::Required, [old.required, new.required], required, |_, is| {
            if is_sent && *is { Reason::NewRequired } else { field }
        });
        let nullable = |is: bool| Some(if is { "nullable" } else { "never null" }.to_owned());
        changes.compare(place, Kind::Nullable, [old.nullable, new.nullable], nullable, |_, _| field);
        // What changes elsewhere, such as the name of its struct, changes the field as well.
        let is_told = |change: &super::Change| {
            matches!(change.kind, Kind::Type | Kind::Required | Kind::Nullable)
                && change.verdict() == super::Verdict::Breaking
        };
        if is_other && !changes.0.iter().skip(known).any(is_told) {
            let sides = [Some(old_type.clone()), Some(new_type.clone())];
            changes.add(place, Kind::Field, sides, Reason::FieldType);
        }
    }

    fn constraints(&self, changes: &mut Changes) {
        let (old, new) = (&self.old.schema, &self.new.schema);
        for kind in check::KINDS {
            let sides =
                [old, new].map(|side| side.checks.iter().find(|check| check.kind() == kind.name()).copied());
            let words = |check: Option<Check<'_>>| check.map(|check| check.to_string());
            changes.compare(self.place, kind, sides, words, |old_check, new_check| {
                let (tighter, looser) = if matches!(kind, Kind::Fixed | Kind::OneOf) {
                    let (old, new) = (Allowed::of(old), Allowed::of(new));
                    (old.has_more_than(&new), new.has_more_than(&old))
                } else {
                    (
                        check::refuses_more(old_check.as_ref(), new_check.as_ref()),
                        check::refuses_more(new_check.as_ref(), old_check.as_ref()),
                    )
                };
                moved(self.is_sent, tighter, looser)
            });
        }
        let lists = [self.old.spec, self.new.spec].map(|side| side.or.as_deref().unwrap_or_default());
        let words = |values: &[Scalar]| (!values.is_empty()).then(|| items::list(values));
        changes.compare(self.place, Kind::Or, lists, words, |_, _| {
            moved(self.is_sent, check::lacks(old.or, new.or), check::lacks(new.or, old.or))
        });
    }

    /// What is said of the value.
    fn facts(&self, changes: &mut Changes) {
        let (place, old, new) = (self.place, self.old.spec, self.new.spec);
        let value = |value: Option<&Scalar>| value.map(|value| value.literal().to_string());
        let defaults = [old.default.as_ref(), new.default.as_ref()];
        let is_sent = self.is_sent;
        changes.compare(place, Kind::Default, defaults, value, |old, new| {
            if is_sent && old.is_some() && new.is_some() {
                Reason::OtherDefault
            } else {
                Reason::Documentation
            }
        });
        let text = |text: Option<&str>| text.map(str::to_owned);
        changes.compare(place, Kind::Unit, [old.unit.as_deref(), new.unit.as_deref()], text, |old, new| {
            // `s` and `seconds` are one unit.
            let is_same =
                matches!((old.and_then(unit), new.and_then(unit)), (Some(old), Some(new)) if old == new);
            if old.is_some() && new.is_some() && !is_same { Reason::OtherUnit } else { Reason::Documentation }
        });
        let secret = |is: bool| Some(if is { "a secret" } else { "no secret" }.to_owned());
        changes.compare(place, Kind::Sensitive, [old.sensitive, new.sensitive], secret, |_, is| {
            if *is { Reason::Hidden } else { Reason::Shown }
        });
        items::deprecated(changes, place, [old.deprecated.as_deref(), new.deprecated.as_deref()]);
        changes.said(place, Kind::About, [old.about.as_deref(), new.about.as_deref()]);
        changes.written(place, Kind::Note, [&old.note, &new.note]);
        changes.said(place, Kind::Since, [self.old.since, self.new.since]);
    }
}
