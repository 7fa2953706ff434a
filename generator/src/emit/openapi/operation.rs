//! Actions as paths.
//!
//! Every action is a POST to `/`, and `OpenAPI` tells operations apart by path, so a fragment names the action.

use super::{
    json::{Json, Object},
    schema::note,
};
use crate::{
    emit::text::{clean, markdown},
    model::Action,
    spec::{Effect, Example, Form, Pages, RegionUse},
};

/// The name of the example at a place; its request and its response share it.
fn example_name(place: usize) -> String {
    format!("example{}", place + 1)
}

pub(crate) fn reference(section: &str, name: &str) -> Object {
    Object::new().with("$ref", format!("#/components/{section}/{name}"))
}

/// The path of an action and what can be done there.
pub(crate) fn path(action: &Action<'_>) -> (String, Object) {
    (format!("/#{}", action.name.wire), Object::new().with("post", post(action)))
}

fn post(action: &Action<'_>) -> Object {
    let spec = action.spec;
    let pages = spec.pages.as_ref().map(pages);
    Object::new()
        .with("operationId", action.name.wire)
        .with("summary", clean(&spec.about))
        .with_some("description", spec.deprecated.as_deref().map(markdown))
        .with_filled("tags", action.category.into_iter().collect::<Vec<_>>())
        .with_some("deprecated", spec.deprecated.is_some().then_some(true))
        .with("parameters", parameters(action))
        .with("requestBody", request(action))
        .with("responses", Object::new().with("200", response(action)))
        .with("x-effect", effect(spec.effect))
        .with("x-rate-limit", spec.rate_limit)
        .with_some("x-timeout-seconds", spec.timeout)
        .with_some("x-pages", pages)
        .with_some("x-since", action.since)
        .with_filled("x-error-codes", spec.errors.iter().map(String::as_str).collect::<Vec<_>>())
        .with_filled("x-notes", spec.notes.iter().map(note).collect::<Vec<_>>())
        .with(
            "x-source",
            Object::new().with("page", clean(&spec.source.page)).with("updated", clean(&spec.source.updated)),
        )
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Idempotent => "idempotent",
        Effect::Write => "write",
    }
}

fn pages(pages: &Pages) -> Object {
    Object::new()
        .with_some("token", pages.token.as_deref())
        .with_some("next", pages.next.as_deref())
        .with_some("offset", pages.offset.as_deref())
        .with_some("number", pages.number.as_deref())
        .with_some("size", pages.size.as_deref())
        .with_some("total", pages.total.as_deref())
        .with("list", pages.list.as_str())
}

fn parameters(action: &Action<'_>) -> Vec<Object> {
    let name = Object::new()
        .with("name", "X-TC-Action")
        .with("in", "header")
        .with("required", true)
        .with("schema", Object::new().with("type", "string").with("const", action.name.wire));
    let mut parameters = vec![name];
    parameters
        .extend(["X-TC-Version", "X-TC-Timestamp", "X-TC-Token"].map(|name| reference("parameters", name)));
    let region = match action.spec.region {
        RegionUse::None => None,
        RegionUse::Optional => Some("X-TC-Region"),
        RegionUse::Required => Some("X-TC-Region.Required"),
    };
    parameters.extend(region.map(|name| reference("parameters", name)));
    parameters
}

fn content(schema: Object, examples: Object) -> Object {
    let body = Object::new().with("schema", schema).with_filled("examples", examples);
    Object::new().with("application/json", body)
}

fn request(action: &Action<'_>) -> Object {
    let examples = action.spec.examples.iter().enumerate().map(|(place, example)| {
        let form = example.form.filter(|form| *form == Form::Query).map(|_| "query");
        let breaks = example
            .breaks
            .iter()
            .map(|waiver| Object::new().with("rule", waiver.rule.as_str()).with("why", clean(&waiver.why)));
        let object = named(example, Json::from(&example.request.0))
            .with_some("x-form", form)
            .with_filled("x-loose", example.loose.iter().map(String::as_str).collect::<Vec<_>>())
            .with_some("x-at", example.at.as_deref())
            .with_filled("x-breaks", breaks.collect::<Vec<_>>())
            .with_some("x-note", example.note.as_ref().map(note));
        (example_name(place), object)
    });
    Object::new()
        .with("required", true)
        .with("content", content(reference("schemas", action.input.name.wire), examples.collect()))
}

fn response(action: &Action<'_>) -> Object {
    let examples = action.spec.examples.iter().enumerate().map(|(place, example)| {
        let whole = Object::new().with("Response", &example.response.0);
        (example_name(place), named(example, whole.into()))
    });
    let answer = |inner: Object| {
        Object::new()
            .with("type", "object")
            .with("properties", Object::new().with("Response", inner))
            .with("required", vec!["Response"])
    };
    let either =
        vec![answer(reference("schemas", action.output.name.wire)), reference("schemas", super::ERROR)];
    Object::new()
        .with("description", "The outcome, or the error in its place; the HTTP status is 200 for both.")
        .with("content", content(Object::new().with("anyOf", either), examples.collect()))
}

fn named(example: &Example, value: Json) -> Object {
    Object::new().with("summary", clean(&example.about)).with("value", value)
}
