//! The history of an API, replayed from its first release on: what came when, and whether the releases agree.

use std::collections::{HashMap, HashSet};

use super::Context;
use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Struct},
    spec::{self, Release},
};

/// Replays the releases and fills in every `since`. A spec without releases says nothing of its history.
pub(crate) fn replay<'a>(
    spec: &'a spec::Service,
    structs: &mut [Struct<'a>],
    actions: &mut [Action<'a>],
    context: &mut Context<'a, '_>,
) {
    let releases = &spec.file.releases;
    if releases.is_empty() {
        return;
    }
    let at = At::file(&spec.path("service.yaml")).key("releases");
    check_order(releases, &at, context);
    let mut history = History { actions: Timeline::new("action"), structs: Timeline::new("struct"), context };
    for (place, release) in releases.iter().enumerate().rev() {
        history.release(release, &at.index(place));
    }
    let History { actions: action_line, structs: struct_line, context } = history;
    for action in actions.iter_mut() {
        action.since = action_line.since(action.name.wire, &action.at.key("action"), context);
        action_line.date_members("input", action.name.wire, &mut action.input, context);
        action_line.date_members("output", action.name.wire, &mut action.output, context);
    }
    for of in structs.iter_mut() {
        of.since = struct_line.since(of.name.wire, &of.at.clone().at_key(), context);
        struct_line.date_members("member", of.name.wire, of, context);
    }
    let names: HashSet<&str> = actions.iter().map(|action| action.name.wire).collect();
    action_line.report_missing(&names, context);
    let names: HashSet<&str> = structs.iter().map(|of| of.name.wire).collect();
    struct_line.report_missing(&names, context);
}

fn check_order(releases: &[Release], at: &At, context: &mut Context<'_, '_>) {
    let mut newer: Option<&str> = None;
    for (place, release) in releases.iter().enumerate() {
        let at = at.index(place).key("at");
        if tencentcloud_schema::seconds_of(&release.at).or_else(|| day(&release.at)).is_none() {
            let finding = Diagnostic::error(Code::BadDate, at, format!("`{}` is no date", release.at));
            context
                .report(finding.expected(
                    "a date such as `2024-11-22`, or with a time behind it, `2024-11-22 10:15:58`",
                ));
            continue;
        }
        // Dates of this form sort as text.
        if newer.is_some_and(|newer| newer <= release.at.as_str()) {
            let finding = Diagnostic::error(
                Code::ReleaseOrder,
                at,
                format!("the release of {} is not older than the one above it", release.at),
            );
            context.report(finding.help("put the newest release first"));
        }
        newer = Some(&release.at);
    }
}

fn day(text: &str) -> Option<i64> {
    tencentcloud_schema::seconds_of(&format!("{text} 00:00:00"))
}

struct History<'a, 'c, 'f> {
    actions: Timeline<'a>,
    structs: Timeline<'a>,
    context: &'c mut Context<'a, 'f>,
}

impl<'a> History<'a, '_, '_> {
    fn release(&mut self, release: &'a Release, at: &At) {
        let date = release.at.as_str();
        let context = &mut *self.context;
        self.structs.come(&release.new_structs, date, &at.key("new_structs"), context);
        self.actions.come(&release.new_actions, date, &at.key("new_actions"), context);
        for (name, change) in &release.modified_structs {
            let at = at.key("modified_structs").key(name);
            let lists = [(
                "member",
                "members",
                [&change.new_members, &change.modified_members, &change.deleted_members],
            )];
            self.structs.change(name, &lists, date, &at, context);
        }
        for (name, change) in &release.modified_actions {
            let at = at.key("modified_actions").key(name);
            let lists = [
                ("input", "inputs", [&change.new_inputs, &change.modified_inputs, &change.deleted_inputs]),
                (
                    "output",
                    "outputs",
                    [&change.new_outputs, &change.modified_outputs, &change.deleted_outputs],
                ),
            ];
            self.actions.change(name, &lists, date, &at, context);
        }
        self.structs.go(&release.deleted_structs, &at.key("deleted_structs"), context);
        self.actions.go(&release.deleted_actions, &at.key("deleted_actions"), context);
    }
}

/// The lists of one side of a change: what came, what changed and what went.
type Lists<'a> = (&'static str, &'static str, [&'a Vec<String>; 3]);

/// What is known of one member: where its release says so, and when it came or that it went.
struct MemberState<'a> {
    at: At,
    since: Option<&'a str>,
}

/// Which items there are at a point of the replay.
struct Timeline<'a> {
    what: &'static str,
    items: HashMap<&'a str, (At, &'a str)>,
    /// By item, side and name. `since: None` says that the member went.
    members: HashMap<(&'a str, &'static str, &'a str), MemberState<'a>>,
}

impl<'a> Timeline<'a> {
    fn new(what: &'static str) -> Self {
        Self { what, items: HashMap::new(), members: HashMap::new() }
    }

    fn come(&mut self, names: &'a [String], date: &'a str, at: &At, context: &mut Context<'_, '_>) {
        for (place, name) in names.iter().enumerate() {
            let at = at.index(place);
            if let Some((_, first)) = self.items.get(name.as_str()) {
                let message = format!("the {} `{name}` is new here, but came on {first} already", self.what);
                let finding = Diagnostic::error(Code::ReleaseConflict, at, message);
                context.report(
                    finding.help("keep one of the two, or name the release between that took it away"),
                );
                continue;
            }
            self.items.insert(name, (at, date));
        }
    }

    fn go(&mut self, names: &'a [String], at: &At, context: &mut Context<'_, '_>) {
        for (place, name) in names.iter().enumerate() {
            if self.items.remove(name.as_str()).is_none() {
                self.report_unknown(name, "goes", &at.index(place), context);
            }
            // What returns later has a history of its own.
            self.members.retain(|(of, ..), _| of != name);
        }
    }

    fn change(
        &mut self,
        name: &'a str,
        sides: &[Lists<'a>],
        date: &'a str,
        at: &At,
        context: &mut Context<'_, '_>,
    ) {
        if !self.items.contains_key(name) {
            self.report_unknown(name, "changes", &at.clone().at_key(), context);
            return;
        }
        for (side, plural, [new, modified, deleted]) in sides {
            let at = |verb: &str, place| at.key(&format!("{verb}_{plural}")).index(place);
            for (place, member) in new.iter().enumerate() {
                let at = at("new", place);
                if let Some(MemberState { since: Some(first), .. }) = self.members.get(&(name, side, member))
                {
                    let message = format!("`{name}.{member}` is new here, but came on {first} already");
                    let finding = Diagnostic::error(Code::ReleaseConflict, at.clone(), message);
                    context.report(
                        finding.help("keep one of the two, or name the release between that took it away"),
                    );
                }
                self.members.insert((name, side, member), MemberState { at, since: Some(date) });
            }
            for (place, member) in modified.iter().enumerate() {
                if matches!(
                    self.members.get(&(name, *side, member.as_str())),
                    Some(MemberState { since: None, .. })
                ) {
                    let message = format!("`{name}.{member}` changes here, but went before");
                    let finding = Diagnostic::error(Code::ReleaseConflict, at("modified", place), message);
                    context.report(
                        finding.help("name the release between that brought it back, or delete it here"),
                    );
                }
            }
            for (place, member) in deleted.iter().enumerate() {
                self.members
                    .insert((name, side, member), MemberState { at: at("deleted", place), since: None });
            }
        }
    }

    fn report_unknown(&self, name: &str, verb: &str, at: &At, context: &mut Context<'_, '_>) {
        let message = format!("the {} `{name}` {verb} here, but is not there at that time", self.what);
        let finding = Diagnostic::error(Code::ReleaseConflict, at.clone(), message);
        context.report(
            finding.near(name, self.items.keys().copied()).help("an earlier release must name it as new"),
        );
    }

    /// When an item came. One that is in the spec but in no release is reported.
    fn since(&self, name: &str, at: &At, context: &mut Context<'_, '_>) -> Option<&'a str> {
        let since = self.items.get(name).map(|(_, date)| *date);
        if since.is_none() {
            let message = format!(
                "the {} `{name}` is in the spec, but no release brings it or a later one took it away",
                self.what
            );
            let finding = Diagnostic::error(Code::ReleaseConflict, at.clone(), message);
            context.report(finding.help("name it in the release that brings it"));
        }
        since
    }

    fn date_members(
        &self,
        side: &'static str,
        name: &'a str,
        of: &mut Struct<'a>,
        context: &mut Context<'_, '_>,
    ) {
        for member in &mut of.members {
            match self.members.get(&(name, side, member.name.wire)) {
                Some(MemberState { since: Some(date), .. }) => member.since = Some(date),
                Some(MemberState { since: None, at }) => {
                    let message = format!("`{name}.{}` goes here, but is in the spec", member.name.wire);
                    let finding = Diagnostic::error(Code::ReleaseConflict, at.clone(), message);
                    context.report(
                        finding
                            .help("delete it from the spec, or name the later release that brought it back"),
                    );
                }
                None => {}
            }
        }
        let known: HashSet<&str> = of.members.iter().map(|member| member.name.wire).collect();
        let lost = self.members.iter().filter(|((item, at_side, member), state)| {
            *item == name && *at_side == side && state.since.is_some() && !known.contains(member)
        });
        let mut lost: Vec<_> = lost.collect();
        lost.sort_by_key(|((.., a), _)| *a);
        for ((.., member), state) in lost {
            let message = format!("`{name}.{member}` came here, but is not in the spec");
            let finding = Diagnostic::error(Code::ReleaseConflict, state.at.clone(), message);
            context.report(
                finding
                    .near(member, known.iter().copied())
                    .help("curate it, or name the release that took it away"),
            );
        }
    }

    /// Reports what the releases leave in place and the spec does not have.
    fn report_missing(&self, known: &HashSet<&str>, context: &mut Context<'_, '_>) {
        let mut missing: Vec<_> = self.items.iter().filter(|(name, _)| !known.contains(*name)).collect();
        missing.sort_by_key(|(name, _)| **name);
        for (name, (at, _)) in missing {
            let message = format!("the {} `{name}` came here, but is not in the spec", self.what);
            let finding = Diagnostic::error(Code::ReleaseConflict, at.clone(), message);
            context.report(
                finding
                    .near(name, known.iter().copied())
                    .help("curate it, or name the release that took it away"),
            );
        }
    }
}
