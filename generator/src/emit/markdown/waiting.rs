//! The waiters of an action, in words.

use tencentcloud_schema::Literal;

use super::page::{Page, code, note, prose};
use crate::model::{Action, Service, Waiter};

pub(crate) fn of_action(page: &mut Page, action: &Action<'_>, service: &Service<'_>) {
    let of = service.waiters.iter().filter(|waiter| waiter.action == action.name.wire);
    let items: Vec<String> = of.map(words).collect();
    if !items.is_empty() {
        page.heading(2, "Waiters").list(&items);
    }
}

fn words(waiter: &Waiter<'_>) -> String {
    let state = code(&waiter.schema.state.to_string());
    let mut text = format!("**{}:** {}", waiter.name.wire, prose(&waiter.spec.about));
    match &waiter.schema.key {
        Some(key) => {
            text.push_str(&format!(
                " It looks at {state} where {} is the one that is asked for.",
                code(&key.to_string())
            ));
        }
        None => text.push_str(&format!(" It looks at {state}.")),
    }
    text.push_str(&format!(" Reached at {}", list(waiter.schema.success)));
    if waiter.schema.failure.is_empty() {
        text.push('.');
    } else {
        text.push_str(&format!("; out of reach at {}.", list(waiter.schema.failure)));
    }
    let key = waiter.key.as_ref().map(|key| key.name.rust.as_str()).unwrap_or_default();
    let call = format!("client.{}({key}).….wait().await", waiter.name.rust);
    text.push_str(&format!(" **In Rust:** {}.", code(&call)));
    if let Some(doubt) = &waiter.spec.note {
        text.push_str(&format!(" {}", note(doubt)));
    }
    text
}

fn list(values: &[Literal<'_>]) -> String {
    prose(&values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}
