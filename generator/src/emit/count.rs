//! Items counted in the output against the spec: what the generator drops in silence would show here.

use std::{fmt, ops::AddAssign};

use serde::Serialize;

use super::tokens::Tokens;
use crate::{
    model::Service,
    spec::{Constraints, Member, Rule, Then},
};

/// How many items there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Actions.
    pub actions: usize,
    /// Structs, requests and responses.
    pub types: usize,
    /// Members of them.
    pub members: usize,
    /// Values of enums.
    pub values: usize,
    /// Error codes.
    pub error_codes: usize,
    /// Checks of single members.
    pub checks: usize,
    /// Rules across members.
    pub rules: usize,
    /// Actions that page.
    pub paginators: usize,
    /// Waiters.
    pub waiters: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.actions += other.actions;
        self.types += other.types;
        self.members += other.members;
        self.values += other.values;
        self.error_codes += other.error_codes;
        self.checks += other.checks;
        self.rules += other.rules;
        self.paginators += other.paginators;
        self.waiters += other.waiters;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = [
            (self.actions, "action"),
            (self.types, "type"),
            (self.members, "member"),
            (self.values, "enum value"),
            (self.error_codes, "error code"),
            (self.checks, "check"),
            (self.rules, "rule"),
            (self.paginators, "paginator"),
            (self.waiters, "waiter"),
        ];
        let parts =
            counted.map(|(count, noun)| format!("{count} {noun}{}", if count == 1 { "" } else { "s" }));
        f.write_str(&parts.join(", "))
    }
}

/// What the spec says there must be. Read off the format's own types: the model could have lost something.
pub(crate) fn expected(service: &Service<'_>) -> Counts {
    let spec = service.spec;
    let structs = spec.types.structs.values();
    let inputs = spec.actions.iter().flat_map(|action| action.input.values());
    let outputs = spec.actions.iter().flat_map(|action| action.output.values());
    let members =
        || structs.clone().flat_map(|of| of.fields.values()).chain(inputs.clone()).chain(outputs.clone());
    let rules = || {
        structs.clone().flat_map(|of| &of.rules).chain(spec.actions.iter().flat_map(|action| &action.rules))
    };
    Counts {
        actions: spec.actions.len(),
        types: structs.len() + 2 * spec.actions.len(),
        // Every response has a `RequestId` that the spec does not write.
        members: members().count() + spec.actions.len(),
        values: spec.types.enums.values().map(|of| of.values.len()).sum(),
        error_codes: service.errors.len(),
        checks: members().map(Member::constraints).map(|constraints| checks(&constraints)).sum::<usize>()
            + rules().map(rule_checks).sum::<usize>(),
        rules: rules().map(laws).sum(),
        paginators: spec.actions.iter().filter(|action| action.pages.is_some()).count(),
        waiters: spec.file.waiters.len(),
    }
}

fn checks(constraints: &Constraints) -> usize {
    let Constraints { range, length, count, charset, format, schemes: _, fixed, one_of, not_in, or: _ } =
        constraints;
    let given = [
        range.is_some(),
        length.is_some(),
        count.is_some(),
        charset.is_some(),
        format.is_some(),
        fixed.is_some(),
        one_of.is_some(),
        not_in.is_some(),
    ];
    given.iter().filter(|given| **given).count()
}

fn rule_checks(rule: &Rule) -> usize {
    let asked = rule.then.iter().flat_map(|then| then.values());
    asked.map(|then| if let Then::Meets(constraints) = then { checks(constraints) } else { 0 }).sum()
}

/// One of the spec's rules is as many laws as its `then` asks.
pub(crate) fn laws(rule: &Rule) -> usize {
    let Some(then) = &rule.then else { return 1 };
    let asked =
        then.values().map(|then| if let Then::Meets(constraints) = then { checks(constraints) } else { 1 });
    asked.sum()
}

/// Counts what stands in emitted items.
pub(crate) fn add(tokens: &Tokens, counts: &mut Counts) {
    // Whether the next struct or enum is one that is compared by its values: a builder is not.
    let mut is_value = false;
    for place in 0..tokens.len() {
        match tokens.text(place) {
            "derive" => is_value = holds(tokens, place + 1, "PartialEq"),
            "struct" if is_value => {
                counts.types += 1;
                counts.members += body(tokens, place).map_or(0, |(start, end)| {
                    (start..end)
                        .filter(|&place| tokens.is_word(place, "pub") && tokens.is_ident(place + 1))
                        .count()
                });
                is_value = false;
            }
            "enum" if is_value || tokens.is_word(place + 1, "ErrorCode") => {
                // The last variant holds what the spec does not know.
                let known = body(tokens, place).map_or(0, |body| variants(tokens, body)).saturating_sub(1);
                if tokens.is_word(place + 1, "ErrorCode") {
                    counts.error_codes += known;
                } else {
                    counts.values += known;
                }
                is_value = false;
            }
            "Action" if tokens.is_word(place + 1, "for") => counts.actions += 1,
            "Paged" if tokens.is_word(place + 1, "for") => counts.paginators += 1,
            "Check" if is_ours(tokens, place) && tokens.is_pair(place + 1, [':', ':']) => counts.checks += 1,
            "Rule" if is_ours(tokens, place) && tokens.group(place + 1, '{').is_some() => counts.rules += 1,
            "WaiterSchema" if is_ours(tokens, place) && tokens.group(place + 1, '{').is_some() => {
                counts.waiters += 1;
            }
            _ => {}
        }
    }
}

/// Whether a name is the runtime's, and not one of the API that is called the same.
fn is_ours(tokens: &Tokens, place: usize) -> bool {
    place >= 3 && tokens.is_word(place - 3, "rt") && tokens.is_pair(place - 2, [':', ':'])
}

/// Whether a list in parentheses has a name.
fn holds(tokens: &Tokens, place: usize, name: &str) -> bool {
    let end = tokens.group(place, '(').unwrap_or(place);
    (place..end).any(|place| tokens.is_word(place, name))
}

/// Where the braces of a struct or an enum start and end.
fn body(tokens: &Tokens, place: usize) -> Option<(usize, usize)> {
    (place..tokens.len()).find_map(|start| Some((start, tokens.group(start, '{')?)))
}

/// The variants of an enum: names that stand in no attribute and belong to no other variant.
fn variants(tokens: &Tokens, (start, end): (usize, usize)) -> usize {
    let (mut place, mut count) = (start + 1, 0);
    while place < end {
        count += usize::from(tokens.is_ident(place));
        place = ['[', '(', '{'].into_iter().find_map(|open| tokens.group(place, open)).unwrap_or(place) + 1;
    }
    count
}
