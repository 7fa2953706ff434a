//! What must be so of a resolved spec. Every finding, never only the first.

mod baseline;
mod drift;
mod examples;
mod facts;
mod lints;
mod prose;
mod reasons;

use std::collections::HashSet;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    fix::Fix,
    model::{Api, Service},
    parse::COMMON,
    resolve::is_wire_name,
    spec::CommonFile,
};

/// Checks the whole API. `resolved` says of which services every name could be looked up: only of them it is checked
/// what types, defaults, paging facts and examples come to, for what a broken spec says of those is noise.
pub(crate) fn check(api: &Api<'_>, resolved: impl Fn(&Service<'_>) -> bool) -> Vec<Diagnostic> {
    let mut findings = common(api.common);
    for service in &api.services {
        findings.extend(self::service(api.common, service, resolved(service)));
    }
    findings
}

/// Checks what all services share.
pub(crate) fn common(common: &CommonFile) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let at = At::file(COMMON);
    baseline::check(&at, &common.crate_version, common.baseline.as_ref(), &mut findings);
    prose::common(common, &mut findings);
    reasons::common(common, &mut findings);
    lints::settle_common(common, &mut findings);
    findings
}

/// Checks one service; `resolved` says whether every name in it could be looked up.
pub(crate) fn service(common: &CommonFile, service: &Service<'_>, resolved: bool) -> Vec<Diagnostic> {
    let file = &service.spec.file;
    let mut findings = Vec::new();
    names(service, &mut findings);
    let at = At::file(&service.spec.path("service.yaml"));
    baseline::check(&at, &file.crate_version, file.baseline.as_ref(), &mut findings);
    categories(service, &mut findings);
    error_codes(service, &mut findings);
    regions(common, service, &mut findings);
    facts::check(service, &mut findings);
    prose::service(service, &mut findings);
    reasons::check(service, &mut findings);
    drift::check(service, &mut findings);
    if resolved {
        unused_types(service, &mut findings);
        facts::members(service, &mut findings);
        examples::check(service, &mut findings);
        lints::service(service, &mut findings);
    }
    lints::settle(common, service, resolved, &mut findings);
    findings
}

fn service_file(service: &Service<'_>) -> At {
    At::file(&service.spec.path("service.yaml"))
}

fn names(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let (file, at) = (&service.spec.file, service_file(service));
    let folder = service.spec.folder.split('/').next().unwrap_or_default();
    if !is_wire_name(&file.service) || file.service.contains(|c: char| c.is_ascii_uppercase()) {
        let message = format!("`{}` can't be a service's name", file.service);
        findings.push(
            Diagnostic::error(Code::BadName, at.key("service"), message)
                .expected("lower-case letters and digits"),
        );
    } else if file.service != folder {
        let message = format!("the folder is called `{folder}` and its service `{}`", file.service);
        findings.push(
            Diagnostic::error(Code::NameMismatch, at.key("service"), message).help("give both the same name"),
        );
    }
    let hosts =
        [("international", Some(&file.hosts.international)), ("mainland", file.hosts.mainland.as_ref())];
    for (site, host) in hosts {
        if let Some(host) = host.filter(|host| !is_host(host)) {
            let message = format!("`{host}` is no host name");
            let finding = Diagnostic::error(Code::BadName, at.key("hosts").key(site), message);
            findings.push(
                finding.expected("a host name such as `tag.tencentcloudapi.com`, without a scheme or a path"),
            );
        }
    }
}

fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.contains('.') && text.split('.').all(label)
}

/// Each action stands in one category, and each name in a category is an action.
fn categories(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let at = service_file(service).key("categories");
    let known: HashSet<&str> = service.actions.iter().map(|action| action.name.wire).collect();
    let mut listed = HashSet::new();
    for (category, actions) in &service.spec.file.categories {
        if category.trim().is_empty() {
            let finding =
                Diagnostic::error(Code::MissingAbout, at.key(category).at_key(), "the category has no name");
            findings.push(finding.help("move its actions to the vendor's categories, and delete it"));
        }
        for (place, action) in actions.iter().enumerate() {
            let at = at.key(category).index(place);
            if !listed.insert(action.as_str()) {
                let message = format!("`{action}` stands in the categories twice");
                findings.push(
                    Diagnostic::error(Code::DuplicateName, at, message)
                        .help("keep the one of the vendor's table"),
                );
            } else if !known.contains(action.as_str()) {
                let message = format!("the category names `{action}`, which has no file");
                let finding = Diagnostic::error(Code::UnknownAction, at, message);
                let help = format!("write `{}`", service.spec.path(&format!("actions/{action}.yaml")));
                findings.push(finding.near(action, known.iter().copied()).help(help));
            }
        }
    }
    for action in service.actions.iter().filter(|action| !listed.contains(action.name.wire)) {
        let message = format!("`{}` stands in no category", action.name.wire);
        let finding = Diagnostic::error(Code::UnknownAction, action.at.key("action"), message);
        findings.push(finding.help(format!("add it to the `categories` of `{}`", at.file)));
    }
}

fn error_codes(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let known: HashSet<&str> = service.errors.iter().map(|code| code.name.wire).collect();
    for action in &service.actions {
        let mut listed = HashSet::new();
        for (place, code) in action.spec.errors.iter().enumerate() {
            let at = action.at.key("errors").index(place);
            if !listed.insert(code) {
                let finding = Diagnostic::error(
                    Code::DuplicateName,
                    at,
                    format!("the error code `{code}` stands here twice"),
                );
                let fix = Fix::delete(&action.at.key("errors").index(place));
                findings.push(finding.help("delete one of the two").fix(fix));
            } else if !known.contains(code.as_str()) {
                let finding = Diagnostic::error(
                    Code::UnknownErrorCode,
                    at,
                    format!("no list has the error code `{code}`"),
                );
                let help = format!(
                    "add it to the `errors` of `{}`, also where only this page has it",
                    service.spec.path("service.yaml")
                );
                findings.push(finding.near(code, known.iter().copied()).help(help));
            }
        }
    }
}

fn regions(common: &CommonFile, service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    for (place, region) in service.spec.file.regions.iter().enumerate() {
        if !common.regions.contains_key(region) {
            let at = service_file(service).key("regions").index(place);
            let finding =
                Diagnostic::error(Code::UnknownRegion, at, format!("there is no region `{region}`"));
            let known = common.regions.keys().map(String::as_str);
            findings.push(finding.near(region, known).help("add it to `spec/common.yaml`, or mend the name"));
        }
    }
}

fn unused_types(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let structs = service.structs.iter().map(|of| (of.travels, &of.at, of.name.wire));
    let enums = service.enums.iter().map(|of| (of.travels, &of.at, of.name.wire));
    for (travels, at, name) in structs.chain(enums) {
        if !travels.request && !travels.response {
            let finding =
                Diagnostic::error(Code::UnusedType, at.clone().at_key(), format!("no action uses `{name}`"));
            findings.push(finding.help("use it, or delete it"));
        }
    }
}
