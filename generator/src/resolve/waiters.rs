//! Waiters: the state that each looks at, and what its values mean.

use std::collections::HashSet;

use tencentcloud_schema::{Effect, Kind, Literal};

use super::{
    Context, constraints, is_wire_name,
    paths::{self, Target},
    types::Types,
};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Waiter},
    spec::{self, Scalar},
};

/// The waiters of a service, as far as they can be resolved.
pub(crate) fn read<'a>(
    spec: &'a spec::Service,
    actions: &[Action<'a>],
    types: &Types<'a>,
    context: &mut Context<'a, '_>,
) -> Vec<Waiter<'a>> {
    let file = At::file(&spec.path("service.yaml")).key("waiters");
    let mut waiters = Vec::with_capacity(spec.file.waiters.len());
    for (name, waiter) in &spec.file.waiters {
        let at = file.key(name);
        if !is_wire_name(name) {
            let message = format!("`{name}` can't be the name of a waiter");
            let finding = Diagnostic::error(Code::BadName, at.clone().at_key(), message);
            context.report(finding.expected("words in camel case, such as `FlowRunning`"));
            continue;
        }
        let mut reader = Reader { types, at: &at, context };
        waiters.extend(reader.waiter(name, waiter, actions));
    }
    waiters
}

struct Reader<'a, 'c, 'f> {
    types: &'c Types<'a>,
    at: &'c At,
    context: &'c mut Context<'a, 'f>,
}

impl<'a> Reader<'a, '_, '_> {
    fn waiter(
        &mut self,
        name: &'a str,
        waiter: &'a spec::Waiter,
        actions: &[Action<'a>],
    ) -> Option<Waiter<'a>> {
        let action = self.action(&waiter.action, actions)?;
        let state = self.path("state", &waiter.state, action)?;
        if !matches!(state.kind, Kind::String | Kind::Enum(_) | Kind::Integer | Kind::Unsigned) {
            let message =
                format!("`{}` is no state: it is {}", waiter.state, constraints::describe(state.kind));
            self.report("state", message, "name a member that is a String, an Integer or an enum");
            return None;
        }
        let key = waiter.key.as_deref().and_then(|key| Some((key, self.path("key", key, action)?)));
        if let Some((path, _)) = key
            && elements(path) != elements(&waiter.state)
        {
            let message = format!("`{path}` and `{}` are not of the same element of a list", waiter.state);
            self.report("key", message, "name a member that stands beside the state, or delete the key");
        }
        let success = self.values("success", &waiter.success, state.kind);
        let failure = self.values("failure", &waiter.failure, state.kind);
        if waiter.success.is_empty() {
            let message = "no value ends the wait".to_owned();
            self.report("success", message, "list the values of the state that is waited for");
        }
        self.disjoint(success, failure);
        let key = key.map(|(_, target)| target.path);
        Some(Waiter {
            name,
            spec: waiter,
            action: action.name.wire,
            state: state.path,
            key,
            success,
            failure,
        })
    }

    fn action<'m>(&mut self, name: &str, actions: &'m [Action<'a>]) -> Option<&'m Action<'a>> {
        let Some(action) = actions.iter().find(|action| action.name.wire == name) else {
            let at = self.at.key("action");
            let finding = Diagnostic::error(Code::UnknownAction, at, format!("there is no action `{name}`"));
            self.context.report(finding.near(name, actions.iter().map(|action| action.name.wire)));
            return None;
        };
        if action.schema.effect != Effect::Read {
            let message = format!("`{name}` is called again and again, and its effect is not `read`");
            self.report("action", message, "wait by an action that only reads");
        }
        Some(action)
    }

    fn path(&mut self, key: &str, path: &str, action: &Action<'a>) -> Option<Target<'a>> {
        paths::resolve(path, &action.spec.output, self.types, &self.at.key(key), self.context)
    }

    fn values(&mut self, key: &str, values: &[Scalar], kind: Kind<'_>) -> &'a [Literal<'a>] {
        let at = self.at.key(key);
        let literals = values.iter().enumerate().filter_map(|(place, value)| {
            constraints::literal(value, kind, true, &at.index(place), self.context)
        });
        let literals: Vec<_> = literals.collect();
        self.context.arena.alloc_slice_copy(&literals)
    }

    /// A value means one thing.
    fn disjoint(&mut self, success: &[Literal<'_>], failure: &[Literal<'_>]) {
        let mut seen = HashSet::new();
        for (key, values) in [("success", success), ("failure", failure)] {
            for value in values.iter().filter(|value| !seen.insert(value.to_string())) {
                let message = format!("{value} stands in `success` and `failure`, or in one of them twice");
                self.report(key, message, "keep the one that the documents bear out");
            }
        }
    }

    fn report(&mut self, key: &str, message: String, help: &str) {
        self.context.report(Diagnostic::error(Code::BadWaiter, self.at.key(key), message).help(help));
    }
}

/// The elements that a path leads through: up to its last list.
fn elements(path: &str) -> Option<&str> {
    path.rfind("[]").map(|end| &path[..end])
}
