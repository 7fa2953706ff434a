//! Lints over members and the values that they can have.

use std::collections::HashSet;

use heck::ToSnakeCase as _;

use crate::{
    diagnostic::{Code, Diagnostic},
    model::{Enum, Member, Service, Struct},
    spec::{Rule, Scalar, Then, TypeRef},
};

/// Words of a name that say that the value opens something.
const SECRETS: [&str; 6] = ["credential", "passphrase", "passwd", "password", "secret", "token"];

pub(super) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let tokens = page_tokens(service);
    for (of, _) in structs(service) {
        let members = of.members.iter().filter(|member| !tokens.contains(member.name.wire));
        members.for_each(|member| exposed(member, findings));
    }
    let sized = sized(service);
    for (of, _) in structs(service).filter(|(of, asked)| *asked || of.travels.request) {
        let members = of.members.iter().filter(|member| !sized.contains(member.name.wire));
        members.for_each(|member| unsized_list(member, findings));
    }
    service.enums.iter().for_each(|of| unused_values(service, of, findings));
}

/// Every struct, request and response, and whether it is a request.
fn structs<'m, 'a>(service: &'m Service<'a>) -> impl Iterator<Item = (&'m Struct<'a>, bool)> {
    let bodies = service.actions.iter().flat_map(|action| [(&action.input, true), (&action.output, false)]);
    service.structs.iter().map(|of| (of, false)).chain(bodies)
}

/// The tokens of pages, which open nothing.
fn page_tokens<'m>(service: &'m Service<'_>) -> HashSet<&'m str> {
    let pages = service.actions.iter().filter_map(|action| action.spec.pages.as_ref());
    pages.flat_map(|pages| [pages.token.as_deref(), pages.next.as_deref()]).flatten().collect()
}

fn exposed(member: &Member<'_>, findings: &mut Vec<Diagnostic>) {
    let name = member.name.wire.to_snake_case();
    let mut words = name.split('_').map(|word| word.strip_suffix('s').unwrap_or(word));
    let secret = words.find(|word| SECRETS.contains(word));
    let Some(word) = secret.filter(|_| !member.spec.sensitive && base(&member.spec.r#type) == "String")
    else {
        return;
    };
    let message = format!("`{}` is called a {word}, and would be printed", member.name.wire);
    let finding = Diagnostic::lint(Code::ExposedSecret, member.at.clone().at_key(), message);
    findings.push(finding.help("mark it, or allow it and say why it is none").suggest("sensitive: true"));
}

/// The members whose lists a rule bounds. They are told apart by name alone: a list that is taken for another one with a
/// bound is missed, and none is found without reason.
fn sized<'m>(service: &'m Service<'_>) -> HashSet<&'m str> {
    let of_types = service.spec.types.structs.0.values().flat_map(|of| &of.rules);
    let of_actions = service.actions.iter().flat_map(|action| &action.spec.rules);
    let laws = of_types.chain(of_actions).filter_map(|rule: &Rule| rule.then.as_ref()).flatten();
    let counts = laws.filter(|(_, then)| matches!(then, Then::Meets(meets) if meets.count.is_some()));
    counts.filter_map(|(path, _)| path.rsplit('.').next()).collect()
}

fn unsized_list(member: &Member<'_>, findings: &mut Vec<Diagnostic>) {
    if matches!(member.spec.r#type, TypeRef::List(_)) && member.spec.count.is_none() {
        let message = format!("the list `{}` may have any size", member.name.wire);
        let finding = Diagnostic::lint(Code::UnsizedList, member.at.clone().at_key(), message);
        findings
            .push(finding.help("add `count:`; where the vendor names no size either, allow it and say so"));
    }
}

/// The values of an enum that each of its uses excludes.
fn unused_values(service: &Service<'_>, of: &Enum<'_>, findings: &mut Vec<Diagnostic>) {
    let members = structs(service).flat_map(|(of, _)| &of.members);
    let uses: Vec<&Member<'_>> = members.filter(|member| base(&member.spec.r#type) == of.name.wire).collect();
    for value in of.spec.values.0.keys().filter(|_| !uses.is_empty()) {
        if uses.iter().any(|member| takes(member, value)) {
            continue;
        }
        let at = of.at.key("values").key(value).at_key();
        let message = format!("no member can have the value `{value}` of `{}`", of.name.wire);
        let finding = Diagnostic::lint(Code::UnusedValue, at, message);
        findings.push(finding.help("delete it, or mend the constraints of the members that have the enum"));
    }
}

fn takes(member: &Member<'_>, value: &str) -> bool {
    let is = |scalar: &Scalar| match scalar {
        Scalar::String(text) => text == value,
        Scalar::Integer(number) => number.to_string() == value,
        Scalar::Boolean(_) | Scalar::Float(_) => false,
    };
    let among = |list: &Option<Vec<Scalar>>| list.as_ref().map(|list| list.iter().any(is));
    let spec = member.spec;
    among(&spec.or) == Some(true)
        || (among(&spec.one_of) != Some(false)
            && among(&spec.not_in) != Some(true)
            && spec.fixed.as_ref().is_none_or(is))
}

/// The name of a type, without the brackets of a list.
fn base(of: &TypeRef) -> &str {
    match of {
        TypeRef::Name(name) => name,
        TypeRef::List(of) => base(of),
    }
}
