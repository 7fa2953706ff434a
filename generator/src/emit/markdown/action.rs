//! The page of one action.

use super::{
    super::{OutputFile, docs},
    errors, examples,
    links::Links,
    members,
    page::{Page, about, code, note, prose, source},
    paging, releases, waiting,
};
use crate::model::Action;

pub(crate) fn page(action: &Action<'_>, links: &Links<'_, '_>) -> OutputFile {
    let (name, module) = (action.name.wire, &links.service.module);
    let mut page = Page::new(&format!("{module}/actions/{name}.md"), &action.at.file, name);
    page.paragraph(&prose(&action.spec.about));
    if let Some(why) = &action.spec.deprecated {
        page.paragraph(&format!("**Deprecated.** {}", prose(why)));
    }
    page.list(&facts(action, links));
    parameters(&mut page, action, links);
    response(&mut page, action, links);
    if let Some(pages) = &action.spec.pages {
        page.heading(2, "Pages").list(&paging::words(pages, action));
    }
    waiting::of_action(&mut page, action, links.service);
    errors::of_action(&mut page, action, links);
    examples::write(&mut page, action, links);
    if !action.spec.notes.is_empty() {
        page.heading(2, "Notes").list(&action.spec.notes.iter().map(note).collect::<Vec<_>>());
    }
    let history = releases::of_action(action, links);
    if !history.is_empty() {
        page.heading(2, "History").list(&history);
    }
    let back = links.page(&prose(&links.service.spec.file.title), "README.md");
    page.paragraph(&format!("{} Back to {back}.", source(&action.spec.source)));
    page.file()
}

fn facts(action: &Action<'_>, links: &Links<'_, '_>) -> Vec<String> {
    let spec = action.spec;
    let mut facts = vec![
        format!("**Effect:** {}", docs::effect(spec.effect)),
        format!("**Rate limit:** {}", docs::rate_limit(spec.rate_limit)),
        format!("**Region:** {}", docs::region(spec.region)),
    ];
    if let Some(seconds) = spec.timeout {
        facts.push(format!("**Time:** Ends after {seconds} seconds at the latest."));
    }
    if let Some(category) = action.category {
        facts.push(format!("**Category:** {}", prose(category)));
    }
    if let Some(since) = action.since {
        facts.push(format!("**Since:** {}", links.release(since)));
    }
    let path = format!("{}::actions::{}", links.service.module, action.module);
    facts.push(format!(
        "**In Rust:** {} builds and sends it. {}, {} and {} stand in {}.",
        code(&format!("client.{}()", action.module)),
        code(&action.input.name.rust),
        code(&format!("{}Builder", action.name.rust)),
        code(&action.output.name.rust),
        code(&path),
    ));
    facts
}

fn parameters(page: &mut Page, action: &Action<'_>, links: &Links<'_, '_>) {
    page.heading(2, "Parameters");
    if action.input.members.is_empty() {
        page.paragraph("It takes none.");
        return;
    }
    members::of_request(page, &action.input, links, "Parameter");
    let rules = members::rules(&action.input, &action.spec.rules);
    if !rules.is_empty() {
        page.heading(3, "Rules").list(&rules);
    }
    let details = members::details(&action.input, links);
    if !details.is_empty() {
        page.heading(3, "Details").list(&details);
    }
}

fn response(page: &mut Page, action: &Action<'_>, links: &Links<'_, '_>) {
    page.heading(2, "Response");
    if let Some(text) = action.output.about {
        page.paragraph(&about(Some(text)));
    }
    members::of_response(page, &action.output, links);
    let details = members::details(&action.output, links);
    if !details.is_empty() {
        page.heading(3, "Details of the response").list(&details);
    }
}
