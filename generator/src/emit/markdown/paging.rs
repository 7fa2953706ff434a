//! How the pages of an action are read, in words.

use super::page::code;
use crate::{model::Action, spec::Pages};

/// The facts of paging, an item each.
pub(crate) fn words(pages: &Pages, action: &Action<'_>) -> Vec<String> {
    let mut items = vec![format!("The entries of a page stand in {}.", code(&pages.list))];
    if let Some(token) = &pages.token {
        items.extend(by_token(token, pages.next.as_deref().unwrap_or(token)));
    }
    if let Some(offset) = &pages.offset {
        items.push(format!(
            "{0} says how many entries to skip: 0 for the first page, and for each next one as many as were received \
             so far. {1}",
            code(offset),
            last_page(pages),
        ));
    }
    if let Some(number) = &pages.number {
        items.push(format!(
            "{} is the number of the page, counted from 1: send the same request with the next number. {}",
            code(number),
            last_page(pages),
        ));
    }
    if let Some(size) = &pages.size {
        items.push(format!("{} is the largest number of entries in a page.", code(size)));
    }
    let call = format!("client.{}()", action.module);
    items.push(format!(
        "**In Rust:** {} in place of `send()` reads the pages, and {} the entries of them all. A page is asked for when \
         it is due.",
        code(&format!("{call}.….pages()")),
        code(".pages().items()"),
    ));
    items
}

fn by_token(token: &str, next: &str) -> [String; 2] {
    [
        format!("The first page is read without {0}, or with an empty one.", code(token)),
        format!(
            "{} of the response leads to the next page: send the same request again with it as {}. An empty one says \
             that this page is the last.",
            code(next),
            code(token)
        ),
    ]
}

fn last_page(pages: &Pages) -> String {
    match &pages.total {
        Some(total) => {
            format!("All are read once there are as many as {} says, or a page is empty.", code(total))
        }
        None => "All are read once a page is empty.".to_owned(),
    }
}
