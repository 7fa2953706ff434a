//! Waiters: the state that each looks at, and what its values mean.

use std::collections::HashSet;

use heck::ToSnakeCase;
use tencentcloud_schema::{Effect, Kind, Literal, WaiterSchema};

use super::{
    Context, constraints, is_wire_name,
    names::{Role, rust_name},
    paths::{self, Target},
    types::Types,
};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Key, Name, Waiter},
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
    let mut waiters: Vec<Waiter<'a>> = Vec::with_capacity(spec.file.waiters.len());
    for (name, waiter) in &spec.file.waiters {
        let at = file.key(name);
        if !is_wire_name(name) {
            let message = format!("`{name}` can't be the name of a waiter");
            let finding = Diagnostic::error(Code::BadName, at.clone().at_key(), message);
            context.report(finding.expected("words in camel case, such as `FlowRunning`"));
            continue;
        }
        let method = method(name);
        if actions.iter().any(|action| action.module == method)
            || waiters.iter().any(|other| other.name.rust == method)
        {
            let message =
                format!("the client has a method `{method}` already, of another waiter or an action");
            let finding = Diagnostic::error(Code::RustNameClash, at.clone().at_key(), message);
            context.report(finding.help("call the waiter something else"));
            continue;
        }
        let mut reader = Reader { types, at: &at, context };
        let named = Name { wire: name, rust: method };
        waiters.extend(reader.waiter(named, waiter, actions));
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
        name: Name<'a>,
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
        if let Some((path, target)) = key {
            self.key(path, target, &waiter.state);
        }
        for (word, target) in [("state", Some(state)), ("key", key.map(|(_, target)| target))] {
            if target.is_some_and(|target| target.sensitive) {
                let message = "a waiter shows what it looks at, and this is sensitive".to_owned();
                self.report(word, message, "name another member");
            }
        }
        let success = self.values("success", &waiter.success, state.kind);
        let failure = self.values("failure", &waiter.failure, state.kind);
        if waiter.success.is_empty() {
            let message = "no value ends the wait".to_owned();
            self.report("success", message, "list the values of the state that is waited for");
        }
        self.disjoint(success, failure);
        let path = key.map(|(_, target)| target.path);
        let schema = WaiterSchema { name: name.wire, state: state.path, key: path, success, failure };
        let key = key.and_then(|(_, Target { path, kind, .. })| {
            let wire = path.0.last()?.name;
            Some(Key { name: Name { wire, rust: rust_name(wire, Role::Member) }, kind })
        });
        Some(Waiter { name, spec: waiter, action: action.name.wire, key, schema })
    }

    fn key(&mut self, path: &str, key: Target<'a>, state: &str) {
        if elements(path).is_none() || elements(path) != elements(state) {
            let message = format!("`{path}` and `{state}` are not of the same element of a list");
            self.report("key", message, "name a member that stands beside the state, or delete the key");
        }
        if !matches!(key.kind, Kind::String | Kind::Integer | Kind::Unsigned) {
            let message = format!("`{path}` is no key: it is {}", constraints::describe(key.kind));
            self.report("key", message, "name a member that is a String or an Integer");
        }
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

/// The client's method of a waiter.
fn method(name: &str) -> String {
    format!("wait_until_{}", name.to_snake_case())
}

/// The elements that a path leads through: up to its last list.
fn elements(path: &str) -> Option<&str> {
    path.rfind("[]").map(|end| &path[..end])
}
