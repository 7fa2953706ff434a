//! The examples on the page of an action: Rust, JSON and a command line for each.

use super::{
    example, json,
    links::Links,
    page::{Page, code, full, join, note, prose},
};
use crate::{
    model::Action,
    spec::{Example, Form, RegionUse},
};

pub(crate) fn write(page: &mut Page, action: &Action<'_>, links: &Links<'_, '_>) {
    if action.spec.examples.is_empty() {
        return;
    }
    page.heading(2, "Examples");
    for example in &action.spec.examples {
        page.heading(3, prose(&example.about).trim_end_matches('.'));
        let rust = example::rust(links.service, action, example);
        page.list(&remarks(example, rust.is_some()));
        match rust {
            Some(rust) => page.fence("rust", &rust),
            None => page.paragraph(
                "No builder can make this request, for it does not fit the table of its own parameters.",
            ),
        };
        let request = json::pretty(links.service, &action.input, &example.request.0);
        page.paragraph("The request:").fence("json", &request);
        let response = json::pretty(links.service, &action.output, &example.response.0);
        let response = format!("{{\n  \"Response\": {}\n}}", response.replace('\n', "\n  "));
        page.paragraph("The response:").fence("json", &response);
        let signed = links.page("what stands in capitals", "README.md#without-the-client");
        page.paragraph(&format!("The same from a command line, once {signed} is filled in:"));
        page.fence("sh", &curl(action, links, &request));
    }
}

/// What is special about an example.
fn remarks(example: &Example, is_built: bool) -> Vec<String> {
    let mut remarks = Vec::new();
    if example.form == Some(Form::Query) {
        remarks.push("The vendor shows it as a GET with a query string. The client posts JSON.".to_owned());
    }
    if !example.loose.is_empty() {
        let names: Vec<String> = example.loose.iter().map(|name| code(name)).collect();
        let names = join(&names, "and");
        remarks
            .push(format!("The vendor sends {names} as text. Here each value has the type of its member."));
    }
    if let Some(at) = &example.at {
        remarks.push(format!("It was sent at {}; rules about the past count from there.", code(at)));
    }
    for waiver in &example.breaks {
        let skipped = if is_built { " The client is told to skip it here." } else { "" };
        remarks.push(format!(
            "The vendor's example breaks the rule {}. {}{skipped}",
            code(&waiver.rule),
            full(&waiver.why)
        ));
    }
    remarks.extend(example.note.as_ref().map(note));
    remarks
}

fn curl(action: &Action<'_>, links: &Links<'_, '_>, request: &str) -> String {
    let file = &links.service.spec.file;
    let mut headers = vec![
        "Content-Type: application/json".to_owned(),
        format!("X-TC-Action: {}", action.name.wire),
        format!("X-TC-Version: {}", file.version),
        "X-TC-Timestamp: TIMESTAMP".to_owned(),
    ];
    if action.spec.region != RegionUse::None {
        headers.push("X-TC-Region: REGION".to_owned());
    }
    headers.push(format!(
        "Authorization: TC3-HMAC-SHA256 Credential=SECRET_ID/DATE/{}/tc3_request, SignedHeaders=content-type;host, \
         Signature=SIGNATURE",
        file.service
    ));
    let headers: String =
        headers.iter().map(|header| format!("  --header {} \\\n", quoted(header))).collect();
    let url = quoted(&format!("https://{}/", file.hosts.international));
    // JSON has another way to say a quote, which keeps the shell's own ones simple.
    let body = request.replace('\'', "\\u0027");
    format!("curl --request POST {url} \\\n{headers}  --data '{body}'")
}

/// A text between a shell's single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", super::super::text::clean(text).replace('\'', "'\\''"))
}
