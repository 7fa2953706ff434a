//! Items counted in the output against the spec: what the generator drops in silence would show here.

use std::{fmt, ops::AddAssign};

use serde::Serialize;
use syn::visit::{self, Visit};

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

/// Counts what stands in an emitted item.
pub(crate) fn add(item: &syn::Item, counts: &mut Counts) {
    match item {
        syn::Item::Struct(of) if derives(&of.attrs, "PartialEq") => {
            counts.types += 1;
            counts.members +=
                of.fields.iter().filter(|field| matches!(field.vis, syn::Visibility::Public(_))).count();
        }
        // The last variant holds what the spec does not know.
        syn::Item::Enum(of) if of.ident == "ErrorCode" => {
            counts.error_codes += of.variants.len().saturating_sub(1);
        }
        syn::Item::Enum(of) if derives(&of.attrs, "PartialEq") => {
            counts.values += of.variants.len().saturating_sub(1);
        }
        syn::Item::Impl(of) if implements(of, "Action") => counts.actions += 1,
        syn::Item::Impl(of) if implements(of, "Paged") => counts.paginators += 1,
        syn::Item::Static(of) => Tables { counts }.visit_item_static(of),
        _ => {}
    }
}

fn derives(attrs: &[syn::Attribute], name: &str) -> bool {
    let derives = attrs.iter().filter(|attr| attr.path().is_ident("derive"));
    let mut lists = derives.filter_map(|attr| attr.meta.require_list().ok());
    lists.any(|list| list.tokens.to_string().contains(name))
}

fn implements(of: &syn::ItemImpl, name: &str) -> bool {
    of.trait_.as_ref().and_then(|(of, _)| of.segments.last()).is_some_and(|segment| segment.ident == name)
}

/// Counts checks and rules in the tables of an item.
struct Tables<'c> {
    counts: &'c mut Counts,
}

impl Tables<'_> {
    fn path(&mut self, path: &syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match segments.as_slice() {
            [_, of, _] if of == "Check" => self.counts.checks += 1,
            [_, of] if of == "Rule" => self.counts.rules += 1,
            [_, of] if of == "WaiterSchema" => self.counts.waiters += 1,
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Tables<'_> {
    fn visit_expr_struct(&mut self, of: &'ast syn::ExprStruct) {
        self.path(&of.path);
        visit::visit_expr_struct(self, of);
    }

    fn visit_expr_call(&mut self, of: &'ast syn::ExprCall) {
        if let syn::Expr::Path(path) = &*of.func {
            self.path(&path.path);
        }
        visit::visit_expr_call(self, of);
    }
}
