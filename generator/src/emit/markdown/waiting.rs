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
    let state = code(&waiter.state.to_string());
    let mut text = format!("**{}:** {}", waiter.name, prose(&waiter.spec.about));
    match &waiter.key {
        Some(key) => {
            text.push_str(&format!(
                " It looks at {state} where {} is the one that is asked for.",
                code(&key.to_string())
            ));
        }
        None => text.push_str(&format!(" It looks at {state}.")),
    }
    text.push_str(&format!(" Reached at {}", list(waiter.success)));
    if waiter.failure.is_empty() {
        text.push('.');
    } else {
        text.push_str(&format!("; out of reach at {}.", list(waiter.failure)));
    }
    if let Some(doubt) = &waiter.spec.note {
        text.push_str(&format!(" {}", note(doubt)));
    }
    text
}

fn list(values: &[Literal<'_>]) -> String {
    prose(&values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}
