//! A service's parts, one after the other: what holds for it as a whole, its actions, types, codes and waiters.

use super::{Changes, Kind, Place, Reason, members};
use crate::{
    drift,
    model::{Action, Enum, ErrorCode, Service, Struct, Travels, Waiter},
    spec::{CommonFile, Effect, Pages, RegionUse, Release, Scalar},
};

/// One side: a service and what all services share.
type Side<'m, 'a> = (&'m Service<'a>, &'a CommonFile);

pub(super) fn service(changes: &mut Changes, old: Side<'_, '_>, new: Side<'_, '_>) {
    whole(changes, old, new);
    let ((old, _), (new, _)) = (old, new);
    actions(changes, old, new);
    structs(changes, old, new);
    enums(changes, old, new);
    errors(changes, old, new);
    waiters(changes, old, new);
    releases(changes, old, new);
}

fn whole(changes: &mut Changes, (old, old_common): Side<'_, '_>, (new, new_common): Side<'_, '_>) {
    let place = Place::Service;
    let (old, new) = (&old.spec.file, &new.spec.file);
    let text = |text: &str| Some(text.to_owned());
    changes.compare(&place, Kind::Version, [old.version.as_str(), &new.version], text, |_, _| {
        Reason::OtherVersion
    });
    let hosts = [old.hosts.international.as_str(), &new.hosts.international];
    changes.compare(&place, Kind::International, hosts, text, |_, _| Reason::OtherHost);
    let hosts = [old.hosts.mainland.as_deref(), new.hosts.mainland.as_deref()];
    let words = |host: Option<&str>| host.map(str::to_owned);
    changes.compare(&place, Kind::Mainland, hosts, words, |old, new| match (old, new) {
        (None, _) => Reason::NewHost,
        (_, None) => Reason::LostHost,
        _ => Reason::OtherHost,
    });
    changes.said(&place, Kind::Title, [Some(&old.title), Some(&new.title)]);
    changes.said(&place, Kind::About, [Some(&old.about), Some(&new.about)]);
    changes.written(&place, Kind::Draft, [old.draft, new.draft]);
    changes.written(&place, Kind::Source, [&old.source, &new.source]);
    changes.written(&place, Kind::Note, [&old.notes, &new.notes]);
    let categories = [&old.categories, &new.categories].map(|categories| {
        categories.iter().flat_map(|(category, actions)| {
            std::iter::once(category.as_str()).chain(actions.iter().map(String::as_str))
        })
    });
    let [old_categories, new_categories] = categories;
    changes.order(&place, old_categories, new_categories);
    let pairs = changes.pairs(
        &old.regions,
        &new.regions,
        String::as_str,
        |region| Place::Region(region.to_owned()),
        |_| (None, Reason::Documentation),
        |_| (None, Reason::Documentation),
    );
    for (region, _) in pairs {
        let names = [old_common, new_common].map(|common| common.regions.get(region).map(String::as_str));
        changes.said(&Place::Region(region.clone()), Kind::Title, names);
    }
}

fn actions(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let pairs = changes.pairs(
        &old.actions,
        &new.actions,
        |action| action.name.wire,
        Place::action,
        |action| (Some(action.spec.about.clone()), Reason::NewAction),
        |action| (Some(action.spec.about.clone()), Reason::Gone),
    );
    for (old_action, new_action) in pairs {
        action(changes, old_action, new_action);
        let name = old_action.name.wire;
        let sides = [(old, &old_action.input), (new, &new_action.input)];
        members::compare(changes, sides, &|member| drift::Place::input(name, member));
        members::rules(
            changes,
            &drift::Place::Action(name.to_owned()),
            [&old_action.input, &new_action.input],
        );
        let sides = [(old, &old_action.output), (new, &new_action.output)];
        members::compare(changes, sides, &|member| drift::Place::output(name, member));
    }
}

fn action(changes: &mut Changes, old: &Action<'_>, new: &Action<'_>) {
    let place = Place::action(old.name.wire);
    let (since, category) = ([old.since, new.since], [old.category, new.category]);
    let (old, new) = (old.spec, new.spec);
    changes.compare(&place, Kind::Effect, [old.effect, new.effect], word, |_, new| match new {
        Effect::Write => Reason::NotRepeated,
        Effect::Read | Effect::Idempotent if old.effect == Effect::Write => Reason::Repeated,
        Effect::Read | Effect::Idempotent => Reason::Documentation,
    });
    let rates = [old.rate_limit, new.rate_limit];
    changes.compare(
        &place,
        Kind::RateLimit,
        rates,
        |rate| Some(format!("{rate} a second")),
        |old, new| {
            if new < old { Reason::Slower } else { Reason::Faster }
        },
    );
    changes.compare(&place, Kind::Region, [old.region, new.region], word, |_, new| match new {
        RegionUse::Required => Reason::RegionAsked,
        RegionUse::None | RegionUse::Optional => Reason::OtherRegion,
    });
    let seconds = |seconds: Option<u32>| seconds.map(|seconds| format!("{seconds} s"));
    let timeouts = [old.timeout, new.timeout];
    changes.compare(&place, Kind::Timeout, timeouts, seconds, |_, _| Reason::OtherTimeout);
    pages(changes, &place, [old.pages.as_ref(), new.pages.as_ref()]);
    deprecated(changes, &place, [old.deprecated.as_deref(), new.deprecated.as_deref()]);
    changes.pairs(
        &old.errors,
        &new.errors,
        String::as_str,
        |code| Place::ErrorOf { action: old.action.clone(), code: code.to_owned() },
        |_| (None, Reason::Documentation),
        |_| (None, Reason::Documentation),
    );
    changes.said(&place, Kind::About, [Some(&old.about), Some(&new.about)]);
    changes.written(&place, Kind::Source, [&old.source, &new.source]);
    let examples = [&old.examples, &new.examples];
    changes.compare(&place, Kind::Examples, examples, |_| None, |_, _| Reason::Examples);
    changes.said(&place, Kind::Category, category);
    changes.said(&place, Kind::Since, since);
    let notes = [&old, &new].map(|side| {
        (&side.notes, side.rules.iter().filter_map(|rule| rule.note.as_ref()).collect::<Vec<_>>())
    });
    changes.written(&place, Kind::Note, notes);
    let [old_order, new_order] = [old, new].map(|side| {
        let members = side.input.keys().chain(side.output.keys());
        members.chain(&side.errors).map(String::as_str)
    });
    changes.order(&place, old_order, new_order);
}

/// A word of the format, as the format writes it.
#[expect(clippy::unnecessary_wraps, reason = "what a comparison calls for the words of a side")]
fn word(word: impl std::fmt::Debug) -> Option<String> {
    Some(format!("{word:?}").to_lowercase())
}

fn pages(changes: &mut Changes, place: &Place, sides: [Option<&Pages>; 2]) {
    let words = |pages: Option<&Pages>| {
        let pages = pages?;
        let facts = [
            ("token", &pages.token),
            ("next", &pages.next),
            ("offset", &pages.offset),
            ("number", &pages.number),
            ("size", &pages.size),
            ("total", &pages.total),
        ];
        let facts = facts.into_iter().filter_map(|(key, fact)| Some((key, fact.as_deref()?)));
        let all = facts.chain([("list", pages.list.as_str())]);
        Some(all.map(|(key, member)| format!("{key}: {member}")).collect::<Vec<_>>().join(", "))
    };
    changes.compare(place, Kind::Pages, sides, words, |old, new| {
        let (Some(old), Some(new)) = (old, new) else {
            return if old.is_some() { Reason::Gone } else { Reason::NewPages };
        };
        // The size of a page is the caller's to set, and the total only spares a request at the end.
        let way = |pages: &Pages| Pages { size: None, total: None, ..pages.clone() };
        if way(old) == way(new) { Reason::Documentation } else { Reason::OtherPages }
    });
}

pub(super) fn deprecated(changes: &mut Changes, place: &Place, sides: [Option<&str>; 2]) {
    let words = |why: Option<&str>| why.map(str::to_owned);
    changes.compare(place, Kind::Deprecated, sides, words, |old, _| {
        if old.is_none() { Reason::Discouraged } else { Reason::Documentation }
    });
}

fn structs(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let pairs = changes.pairs(
        &old.structs,
        &new.structs,
        |of| of.name.wire,
        Place::of_struct,
        |of| (of.about.map(str::to_owned), Reason::NewType),
        |of| (of.about.map(str::to_owned), Reason::Gone),
    );
    for (old_struct, new_struct) in pairs {
        let name = old_struct.name.wire;
        let place = Place::of_struct(name);
        renamed(changes, &place, [&old_struct.name.rust, &new_struct.name.rust]);
        travels_of_struct(changes, &place, old_struct, new_struct);
        changes.said(&place, Kind::About, [old_struct.about, new_struct.about]);
        changes.said(&place, Kind::Since, [old_struct.since, new_struct.since]);
        let notes = [(old, old_struct), (new, new_struct)].map(|(service, of)| {
            let rules = service.spec.types.structs.get(name).map(|def| &def.rules).into_iter().flatten();
            (of.note, rules.filter_map(|rule| rule.note.as_ref()).collect::<Vec<_>>())
        });
        changes.written(&place, Kind::Note, notes);
        let names = |of: &Struct<'_>| of.members.iter().map(|member| member.name.wire.to_owned()).collect();
        let (old_names, new_names): (Vec<String>, Vec<String>) = (names(old_struct), names(new_struct));
        changes.order(&place, old_names.iter().map(String::as_str), new_names.iter().map(String::as_str));
        let sides = [(old, old_struct), (new, new_struct)];
        members::compare(changes, sides, &|member| drift::Place::field(name, member));
        members::rules(changes, &drift::Place::Struct(name.to_owned()), [old_struct, new_struct]);
    }
    let names = |service: &Service<'_>| -> Vec<String> {
        service.structs.iter().map(|of| of.name.wire.to_owned()).collect()
    };
    order_of_parts(changes, &names(old), &names(new));
}

/// That parts of a service stand in another order, which is one change however many kinds of parts do.
fn order_of_parts(changes: &mut Changes, old: &[String], new: &[String]) {
    let is_known = |change: &super::Change| change.place == Place::Service && change.kind == Kind::Order;
    if !changes.0.iter().any(is_known) {
        changes.order(&Place::Service, old.iter().map(String::as_str), new.iter().map(String::as_str));
    }
}

pub(super) fn renamed(changes: &mut Changes, place: &Place, names: [&String; 2]) {
    changes.compare(place, Kind::RustName, names, |name| Some(name.clone()), |_, _| Reason::RustName);
}

#[expect(clippy::unnecessary_wraps, reason = "what a comparison calls for the words of a side")]
fn ways(travels: Travels) -> Option<String> {
    let ways = [("requests", travels.request), ("responses", travels.response)];
    let ways: Vec<&str> = ways.into_iter().filter(|(_, is)| *is).map(|(way, _)| way).collect();
    Some(if ways.is_empty() { "nowhere".to_owned() } else { ways.join(" and ") })
}

fn travels_of_struct(changes: &mut Changes, place: &Place, old: &Struct<'_>, new: &Struct<'_>) {
    let has_required = new.members.iter().any(|member| member.spec.required);
    changes.compare(place, Kind::Travels, [old.travels, new.travels], ways, |old, new| {
        if (old.request && !new.request) || (old.response && !new.response) {
            Reason::LostWay
        } else if !old.request && has_required {
            Reason::LostDefault
        } else {
            Reason::NewWay
        }
    });
}

fn enums(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let about = |of: &Enum<'_>| of.spec.about.clone();
    let pairs = changes.pairs(
        &old.enums,
        &new.enums,
        |of| of.name.wire,
        |name| Place::Enum(name.to_owned()),
        |of| (about(of), Reason::NewType),
        |of| (about(of), Reason::Gone),
    );
    for (old, new) in pairs {
        one_enum(changes, old, new);
    }
    let names = |service: &Service<'_>| -> Vec<String> {
        service.enums.iter().map(|of| of.name.wire.to_owned()).collect()
    };
    order_of_parts(changes, &names(old), &names(new));
}

fn one_enum(changes: &mut Changes, old: &Enum<'_>, new: &Enum<'_>) {
    let name = old.name.wire;
    let place = Place::Enum(name.to_owned());
    let of = |base: crate::spec::EnumBase| Some(format!("{base:?}"));
    changes.compare(&place, Kind::Of, [old.spec.of, new.spec.of], of, |_, _| Reason::OtherBase);
    changes.compare(&place, Kind::Travels, [old.travels, new.travels], ways, |old, new| {
        if old.response && !new.response {
            Reason::LostWay
        } else if !old.response && new.response {
            Reason::NewWay
        } else {
            // An enum is built from its value whichever way it travels.
            Reason::Documentation
        }
    });
    changes.said(&place, Kind::About, [old.spec.about.as_deref(), new.spec.about.as_deref()]);
    changes.written(&place, Kind::Note, [&old.spec.note, &new.spec.note]);
    let values = |of: &Enum<'_>| -> Vec<(String, String, Option<String>)> {
        let named = of.spec.values.iter().zip(&of.values);
        named.map(|((wire, about), value)| (wire.clone(), value.rust.clone(), about.clone())).collect()
    };
    let (old_values, new_values) = (values(old), values(new));
    let at = |value: &str| Place::Value { of: name.to_owned(), value: value.to_owned() };
    let pairs = changes.pairs(
        &old_values,
        &new_values,
        |(wire, ..)| wire.as_str(),
        at,
        |(.., about)| (about.clone(), Reason::NewValue),
        |(.., about)| (about.clone(), Reason::Gone),
    );
    for ((wire, old_rust, old_about), (_, new_rust, new_about)) in pairs {
        renamed(changes, &at(wire), [old_rust, new_rust]);
        changes.said(&at(wire), Kind::About, [old_about.as_deref(), new_about.as_deref()]);
    }
    let [old_order, new_order] =
        [&old_values, &new_values].map(|values| values.iter().map(|(wire, ..)| wire.as_str()));
    changes.order(&place, old_order, new_order);
}

fn errors(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let about = |code: &ErrorCode<'_>| code.about.map(str::to_owned);
    let at = |code: &str| Place::Error(code.to_owned());
    let pairs = changes.pairs(
        &old.errors,
        &new.errors,
        |code| code.name.wire,
        at,
        |code| (about(code), Reason::NewValue),
        |code| (about(code), Reason::Gone),
    );
    for (old, new) in pairs {
        let place = at(old.name.wire);
        changes.said(&place, Kind::About, [old.about, new.about]);
        let whose = |code: &ErrorCode<'_>| Some(if code.common { "all services" } else { "this service" });
        changes.said(&place, Kind::Of, [whose(old), whose(new)]);
    }
}

fn waiters(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let about = |waiter: &Waiter<'_>| Some(waiter.spec.about.clone());
    let at = |name: &str| Place::Waiter(name.to_owned());
    let pairs = changes.pairs(
        &old.waiters,
        &new.waiters,
        |waiter| waiter.name.wire,
        at,
        |waiter| (about(waiter), Reason::NewWaiter),
        |waiter| (about(waiter), Reason::Gone),
    );
    for (old, new) in pairs {
        let place = at(old.name.wire);
        let (old, new) = (old.spec, new.spec);
        let text = |text: Option<&str>| text.map(str::to_owned);
        let actions = [Some(old.action.as_str()), Some(new.action.as_str())];
        changes.compare(&place, Kind::Action, actions, text, |_, _| Reason::OtherWaiter);
        let keys = [old.key.as_deref(), new.key.as_deref()];
        changes.compare(&place, Kind::Key, keys, text, |_, _| Reason::OtherWaiter);
        let states = [Some(old.state.as_str()), Some(new.state.as_str())];
        changes.compare(&place, Kind::State, states, text, |_, _| Reason::OtherState);
        let values = |values: &Vec<Scalar>| Some(list(values));
        changes
            .compare(&place, Kind::Success, [&old.success, &new.success], values, |_, _| Reason::OtherState);
        changes
            .compare(&place, Kind::Failure, [&old.failure, &new.failure], values, |_, _| Reason::OtherState);
        changes.said(&place, Kind::About, [Some(&old.about), Some(&new.about)]);
        changes.written(&place, Kind::Note, [&old.note, &new.note]);
    }
    let names = |service: &Service<'_>| -> Vec<String> {
        service.waiters.iter().map(|waiter| waiter.name.wire.to_owned()).collect()
    };
    order_of_parts(changes, &names(old), &names(new));
}

/// Values as the spec shows them.
pub(super) fn list(values: &[Scalar]) -> String {
    values.iter().map(|value| value.literal().to_string()).collect::<Vec<_>>().join(", ")
}

/// The history, of which only the docs make use.
fn releases(changes: &mut Changes, old: &Service<'_>, new: &Service<'_>) {
    let at = |at: &str| Place::Release(at.to_owned());
    let (old, new) = (&old.spec.file.releases, &new.spec.file.releases);
    let name = |release: &'_ Release| release.at.as_str().to_owned();
    let pairs = changes.pairs(
        old,
        new,
        |release| release.at.as_str(),
        at,
        |_| (None, Reason::Documentation),
        |_| (None, Reason::Documentation),
    );
    for (old, new) in pairs {
        changes.written(&at(&name(old)), Kind::Note, [&old.note, &new.note]);
        let without_note = |release: &Release| Release { note: None, ..release.clone() };
        changes.written(&at(&name(old)), Kind::Order, [without_note(old), without_note(new)]);
    }
}
