//! Paths of rules, such as `Tags[].TagKey`, into steps through the members of structs.

use tencentcloud_schema::{Kind, Path, Step};

use super::{Context, types::Types};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    spec::{self, Map},
};

/// Where a path leads.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) path: Path<'a>,
    /// The type there; of a path that ends in `[]`, the element's.
    pub(crate) kind: Kind<'a>,
    pub(crate) sensitive: bool,
}

/// Looks a path up from the members of a struct; what leads nowhere is reported.
pub(crate) fn resolve<'a>(
    text: &str,
    members: &'a Map<spec::Member>,
    types: &Types<'a>,
    at: &At,
    context: &mut Context<'a, '_>,
) -> Option<Target<'a>> {
    let mut steps = Vec::new();
    let mut members = members;
    let mut sensitive = false;
    let mut parts = text.split('.').peekable();
    while let Some(part) = parts.next() {
        let (name, each) = part.strip_suffix("[]").map_or((part, false), |name| (name, true));
        let Some((index, wire, member)) = members.get_full(name) else {
            let finding = Diagnostic::error(
                Code::UnknownMember,
                at.clone(),
                format!("`{text}` leads nowhere: there is no member `{name}`"),
            );
            let finding = finding.near(name, members.keys().map(String::as_str));
            context.report(finding.help(
                "a rule's path starts at the members beside it, and a waiter's at those of the response",
            ));
            return None;
        };
        sensitive |= member.sensitive;
        // The type itself has been looked up, and reported, where the member stands.
        let silent = &mut Context { arena: context.arena, findings: &mut Vec::new() };
        let kind = types.kind(member, at, silent)?;
        steps.push(if each { Step::each(index, wire) } else { Step::to(index, wire) });
        let kind = match (kind, each) {
            (Kind::List(of), true) => *of,
            (kind, false) => kind,
            (_, true) => {
                let finding = Diagnostic::error(
                    Code::UnknownMember,
                    at.clone(),
                    format!("`{text}` goes through each element of `{name}`, which is no list"),
                );
                context.report(finding.help(format!("write `{name}` without `[]`")));
                return None;
            }
        };
        if parts.peek().is_none() {
            let path = Path(context.arena.alloc_slice_copy(&steps));
            return Some(Target { path, kind, sensitive });
        }
        let fields = match kind {
            Kind::Struct(id) => types.fields(id),
            _ => None,
        };
        let Some(fields) = fields else {
            let finding = Diagnostic::error(
                Code::UnknownMember,
                at.clone(),
                format!("`{text}` goes on below `{name}`, which has no members"),
            );
            let help = match kind {
                Kind::List(_) => format!("write `{name}[]` to reach its elements"),
                _ => "end the path there".to_owned(),
            };
            context.report(finding.help(help));
            return None;
        };
        members = fields;
    }
    None
}
