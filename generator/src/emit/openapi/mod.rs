//! An `OpenAPI` 3.1 document of each service.
//!
//! A request is valid by its schema exactly if the validators of the Rust client find nothing wrong with it, but for
//! the rules that JSON Schema has no words for; those stand in words under `x-rules`.

mod checks;
mod json;
mod operation;
mod pattern;
mod rules;
mod schema;

use json::{Json, Object};
use schema::Way;
use tencentcloud_schema::Literal;

use super::{
    Emitted, OutputFile, print,
    text::{clean, markdown},
};
use crate::model::{Service, Waiter};

/// The schema of what a service answers in place of an outcome.
const ERROR: &str = "ErrorResponse";

const CONVENTIONS: &str = "Every action is a POST to `/`; the fragment in a path only tells the actions apart. \
    `<Action>Request` is the request's body, and `<Action>Response` what stands inside `Response`. A type that \
    requests and responses carry has a second schema, `<Type>.Response`, which promises its members' types and no \
    more. An enum lists all values that a request may send; a response may have others. In a request, null is the \
    same as leaving the member out. `x-rule-ids` has the rules of a request by the ids under which the client \
    reports and skips them; what JSON Schema can't state of them stands in `x-rules` in words.";

/// The document of a service.
pub(crate) fn file(service: &Service<'_>) -> Result<Emitted, String> {
    let path = format!("generated/openapi/{}.json", service.module);
    let text = json::print(document(service)?);
    Ok(OutputFile { path, text }.into())
}

fn document(service: &Service<'_>) -> Result<Object, String> {
    let file = &service.spec.file;
    let tags = file.categories.keys().map(|name| Object::new().with("name", name.as_str()));
    let paths: Object = service.actions.iter().map(operation::path).collect();
    let codes: Object = service
        .errors
        .iter()
        .map(|code| (code.name.wire, code.about.map(clean).unwrap_or_default()))
        .collect();
    Ok(Object::new()
        .with("openapi", "3.1.0")
        .with("x-generated", print::header(&format!("spec/{}", service.spec.folder)))
        .with("info", info(service))
        .with("servers", servers(service))
        .with("security", vec![Object::new().with("TC3-HMAC-SHA256", Vec::<Object>::new())])
        .with("tags", tags.collect::<Vec<_>>())
        .with("paths", paths)
        .with("components", components(service)?)
        .with_filled("x-waiters", service.waiters.iter().map(waiter).collect::<Object>())
        .with("x-error-codes", codes))
}

fn waiter<'a>(waiter: &Waiter<'a>) -> (&'a str, Object) {
    let values = |values: &[Literal<'_>]| values.iter().map(Json::from).collect::<Vec<_>>();
    let facts = Object::new()
        .with("description", clean(&waiter.spec.about))
        .with("action", waiter.action)
        .with("state", waiter.schema.state.to_string())
        .with_some("key", waiter.schema.key.map(|key| key.to_string()))
        .with("success", values(waiter.schema.success))
        .with_filled("failure", values(waiter.schema.failure))
        .with_some("x-note", waiter.spec.note.as_ref().map(schema::note));
    (waiter.name.wire, facts)
}

fn info(service: &Service<'_>) -> Object {
    let file = &service.spec.file;
    let draft = if file.draft { format!("{}\n\n", super::DRAFT) } else { String::new() };
    let source = Object::new()
        .with("page", clean(&file.source.page))
        .with_some("url", file.source.url.as_deref())
        .with("updated", clean(&file.source.updated));
    Object::new()
        .with("title", clean(&file.title))
        .with("description", format!("{}\n\n{draft}{CONVENTIONS}", markdown(&file.about)))
        .with("version", clean(&file.version))
        .with("x-source", source)
        .with_filled("x-notes", file.notes.iter().map(schema::note).collect::<Vec<_>>())
}

fn servers(service: &Service<'_>) -> Vec<Object> {
    let file = &service.spec.file;
    let server = |host: &str, about: &str| {
        Object::new().with("url", format!("https://{host}")).with("description", about)
    };
    let mut servers = vec![server(&file.hosts.international, "The international site.")];
    servers.extend(file.hosts.mainland.iter().map(|host| server(host, "The mainland site.")));
    if let Some(first) = file.regions.first() {
        let region = Object::new()
            .with("enum", file.regions.iter().map(String::as_str).collect::<Vec<_>>())
            .with("default", first.as_str());
        servers.push(
            server(&format!("{}.{{region}}.tencentcloudapi.com", file.service), "A region's own host.")
                .with("variables", Object::new().with("region", region)),
        );
    }
    servers
}

fn components(service: &Service<'_>) -> Result<Object, String> {
    let actions = service.actions.iter().flat_map(|action| {
        let of = |of, way| schema::of_struct(service, of, way);
        [
            (action.input.name.wire.to_owned(), of(&action.input, Way::Request)),
            (action.output.name.wire.to_owned(), of(&action.output, Way::Response)),
        ]
    });
    let mut schemas = Object::new();
    let error = (ERROR.to_owned(), error());
    for (name, schema) in actions.chain(schema::types(service)).chain([error]) {
        if schemas.0.contains_key(&name) {
            return Err(format!("two schemas of the OpenAPI document are called `{name}`"));
        }
        schemas = schemas.with(&name, schema);
    }
    let authorization = Object::new()
        .with("type", "apiKey")
        .with("in", "header")
        .with("name", "Authorization")
        .with("description", "The signature of the request by the vendor's method TC3-HMAC-SHA256.");
    Ok(Object::new()
        .with("schemas", schemas)
        .with("parameters", headers(service))
        .with("securitySchemes", Object::new().with("TC3-HMAC-SHA256", authorization)))
}

/// The headers that actions share.
fn headers(service: &Service<'_>) -> Object {
    let text = || Object::new().with("type", "string");
    let header = |name: &str, about: &str, required: bool, schema: Object| {
        Object::new()
            .with("name", name)
            .with("in", "header")
            .with("description", about)
            .with_some("required", required.then_some(true))
            .with("schema", schema)
    };
    let version = text().with("const", clean(&service.spec.file.version));
    let time = Object::new().with("type", "integer").with("format", "int64");
    let regions: Vec<&str> = service.spec.file.regions.iter().map(String::as_str).collect();
    let region = || text().with_filled("examples", regions.clone());
    Object::new()
        .with("X-TC-Version", header("X-TC-Version", "The version of the API.", true, version))
        .with(
            "X-TC-Timestamp",
            header("X-TC-Timestamp", "When the request was signed, in seconds since 1970.", true, time),
        )
        .with("X-TC-Token", header("X-TC-Token", "The token of temporary credentials.", false, text()))
        .with("X-TC-Region", header("X-TC-Region", "The region to act in.", false, region()))
        .with("X-TC-Region.Required", header("X-TC-Region", "The region to act in.", true, region()))
}

/// What a service answers in place of an outcome.
fn error() -> Object {
    let of = |properties: Object| {
        let required: Vec<String> = properties.0.keys().cloned().collect();
        Object::new().with("type", "object").with("properties", properties).with("required", required)
    };
    let text = |about: &str| Object::new().with("type", "string").with("description", about);
    let error = of(Object::new()
        .with("Code", text("One of `x-error-codes`, or a code that the document does not list."))
        .with("Message", text("What went wrong.")));
    let response = of(Object::new()
        .with("Error", error)
        .with("RequestId", text("The id of the request, which the vendor's support asks for.")));
    of(Object::new().with("Response", response))
        .with("description", "What the service answers when an action fails.")
}
