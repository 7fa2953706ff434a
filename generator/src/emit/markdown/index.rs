//! The page that leads to all services, and the page of one service.

use std::collections::HashMap;

use super::{
    super::{DRAFT, Entry, OutputFile},
    links::Links,
    page::{Page, code, counted, note, prose, source},
};
use crate::{
    model::{Action, Service},
    spec::{CommonFile, Effect},
};

/// The page that leads to all services.
pub(crate) fn of_all(entries: &[Entry]) -> OutputFile {
    let mut page = Page::new("README.md", "spec", "API reference");
    page.paragraph(
        "Everything that the spec says of each service: actions, types, error codes and releases. Before the client \
         sends a request it checks every rule on these pages that can be checked, and names a broken one by its id.",
    );
    let row = |entry: &Entry| {
        vec![
            format!("[{}]({}/README.md)", prose(&entry.title), entry.module),
            code(&entry.version),
            prose(&entry.about),
            entry.actions.to_string(),
            entry.structs.to_string(),
            entry.enums.to_string(),
            entry.errors.to_string(),
        ]
    };
    page.table(
        &["Service", "Version", "What it does", "Actions", "Structs", "Enums", "Error codes"],
        &entries.iter().map(row).collect::<Vec<_>>(),
    );
    page.file()
}

pub(crate) fn of_service(common: &CommonFile, links: &Links<'_, '_>) -> OutputFile {
    let service = links.service;
    let file = &service.spec.file;
    let path = format!("{}/README.md", service.module);
    let mut page = Page::new(&path, &service.spec.path("service.yaml"), &prose(&file.title));
    page.paragraph(&prose(&file.about));
    if file.draft {
        page.paragraph(DRAFT);
    }
    page.list(&contents(service));
    start(&mut page, service);
    page.heading(2, "Actions");
    page.paragraph(
        "The effect decides what may be retried: `read` changes nothing, `idempotent` leaves the same state when it is \
         repeated, and `write` may change something again.",
    );
    for (category, of_category) in categories(service) {
        actions(&mut page, category, &of_category, links);
    }
    hosts(&mut page, service, common);
    without_client(&mut page, service);
    if !file.notes.is_empty() {
        page.heading(2, "Notes").list(&file.notes.iter().map(note).collect::<Vec<_>>());
    }
    page.paragraph(&format!("{} Back to [all services](../README.md).", source(&file.source)));
    page.file()
}

/// The actions of a service by their categories, those in none last.
pub(crate) fn categories<'s, 'a>(service: &'s Service<'a>) -> Vec<(&'s str, Vec<&'s Action<'a>>)> {
    let by_name: HashMap<&str, &Action<'_>> =
        service.actions.iter().map(|action| (action.name.wire, action)).collect();
    let named = |name: &String| by_name.get(name.as_str()).copied();
    let listed = service.spec.file.categories.iter();
    let mut categories: Vec<(&str, Vec<&Action<'_>>)> =
        listed.map(|(name, actions)| (name.as_str(), actions.iter().filter_map(named).collect())).collect();
    let rest: Vec<&Action<'_>> = service.actions.iter().filter(|action| action.category.is_none()).collect();
    if !rest.is_empty() {
        categories.push(("In no category", rest));
    }
    categories
}

fn contents(service: &Service<'_>) -> Vec<String> {
    vec![
        format!("**Version:** {}", code(&service.spec.file.version)),
        format!(
            "[{}](types.md) and [{}](enums.md)",
            counted(service.structs.len(), "struct"),
            counted(service.enums.len(), "enum")
        ),
        format!("[{}](errors.md)", counted(service.errors.len(), "error code")),
        format!("[{}](releases.md)", counted(service.spec.file.releases.len(), "release")),
    ]
}

fn start(page: &mut Page, service: &Service<'_>) {
    let (feature, module) = (service.feature(), &service.module);
    page.heading(2, "Start");
    page.fence(
        "toml",
        &format!(
            "[dependencies]\ntencentcloud-api = {{ path = \"generated/api\", features = [\"{feature}\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}"
        ),
    );
    page.paragraph(
        "The credentials are read from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, and the region from \
         `TENCENTCLOUD_REGION`. One configuration serves the clients of all services.",
    );
    page.fence(
        "rust",
        &format!(
            "use tencentcloud_api::{{Config, Error, {module}}};\n\n\
             fn client() -> Result<{module}::Client, Error> {{\n    \
             let config = Config::from_env()?;\n    Ok({module}::Client::new(&config))\n}}"
        ),
    );
    page.paragraph(
        "Each action is a method of the client, each parameter a setter in snake case, and `send()` calls it. A missing \
         required parameter does not compile. What breaks a rule is told before anything is sent; \
         `.options(CallOptions::default().skip_rule(\"…\"))` does without one rule. `.extra(\"Name\", json)` sets a \
         parameter that is not on these pages yet. Where an action has pages or a waiter, its page says how they are \
         read and waited for.",
    );
}

fn actions(page: &mut Page, category: &str, actions: &[&Action<'_>], links: &Links<'_, '_>) {
    let row = |action: &&Action<'_>| {
        let spec = action.spec;
        let effect = match spec.effect {
            Effect::Read => "read",
            Effect::Idempotent => "idempotent",
            Effect::Write => "write",
        };
        let deprecated = if spec.deprecated.is_some() { "**Deprecated.** " } else { "" };
        vec![
            links.action(action.name.wire),
            format!("{deprecated}{}", prose(&spec.about)),
            spec.rate_limit.to_string(),
            effect.to_owned(),
        ]
    };
    page.heading(3, &prose(category));
    page.table(
        &["Action", "What it does", "Requests per second", "Effect"],
        &actions.iter().map(row).collect::<Vec<_>>(),
    );
}

fn hosts(page: &mut Page, service: &Service<'_>, common: &CommonFile) {
    let file = &service.spec.file;
    page.heading(2, "Hosts");
    let mut items = vec![format!("International site: {}", code(&file.hosts.international))];
    if let Some(host) = &file.hosts.mainland {
        items
            .push(format!("Mainland site, with `site(Site::Mainland)` in the configuration: {}", code(host)));
    }
    page.list(&items);
    if file.regions.is_empty() {
        return;
    }
    page.paragraph(
        "These regions have a host of their own, which `endpoint(\"https://…\")` in the configuration chooses:",
    );
    let row = |region: &String| {
        let name = common.regions.get(region).map(|name| prose(name)).unwrap_or_default();
        let host = format!("{}.{region}.tencentcloudapi.com", file.service);
        vec![code(region), name, code(&host)]
    };
    page.table(&["Region", "Place", "Host"], &file.regions.iter().map(row).collect::<Vec<_>>());
}

fn without_client(page: &mut Page, service: &Service<'_>) {
    page.heading(2, "Without the client");
    page.paragraph(
        "The command lines on the pages of the actions leave these blanks, all in capitals, for a signature is good for \
         five minutes and one request. With `.dry_run().await` in the place of `.send().await` the client fills them \
         in: it sends nothing, and shows the signed request with what was signed.",
    );
    let scope = code(&format!("DATE/{}/tc3_request", service.spec.file.service));
    page.list(&[
        "`TIMESTAMP`: the seconds since 1970, and `DATE` its day in UTC, such as `2024-11-22`".to_owned(),
        "`REGION`: where the action takes one, such as `ap-guangzhou`".to_owned(),
        "`SECRET_ID`: the id of the key pair".to_owned(),
        format!(
            "`SIGNATURE`: TC3-HMAC-SHA256 over the headers `content-type` and `host` and the exact bytes of the body, \
             with a key that is derived from the secret key for {scope}"
        ),
    ]);
}
