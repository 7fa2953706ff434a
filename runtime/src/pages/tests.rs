//! Each test is named after what would break.

use std::future::poll_fn;

use serde_json::{Value as Json, json};

use super::{
    fixture::{List, NUMBER, OFFSET, TOKEN, list},
    *,
};
use crate::{
    ErrorKind,
    fixture::{Answer, Script},
    transport::Stage,
};

fn pages<const WAY: u8>(script: &Script) -> Pages<List<WAY>> {
    Pages::new(&script.client(), list())
}

/// All entries, joined, and how it ended.
async fn read<const WAY: u8>(pages: Pages<List<WAY>>) -> (String, Option<Error>) {
    let (mut items, mut all) = (pages.items(), String::new());
    loop {
        assert!(all.len() < 100, "the paginator does not end: {all}");
        match items.try_next().await {
            Ok(Some(item)) => all.push_str(&item),
            Ok(None) => return (all, None),
            Err(error) => return (all, Some(error)),
        }
    }
}

/// A page of a list whose entries are single letters.
fn page(next: &str, items: &str) -> Json {
    json!({"Next": next, "Items": letters(items)})
}

fn counted(total: impl Into<Json>, items: &str) -> Json {
    json!({"Total": total.into(), "Items": letters(items)})
}

fn letters(items: &str) -> Vec<String> {
    items.chars().map(String::from).collect()
}

/// A server that has these entries and hands out as many at once, by offset or page number; what it says to be the
/// total is made of the true one.
fn server(entries: &'static str, most: usize, total: fn(usize) -> Json) -> Script {
    Script::new(move |_, request| {
        let number =
            |name: &str| request[name].as_u64().map(|number| usize::try_from(number).expect("small"));
        let skip = number("Offset").unwrap_or_else(|| (number("Number").unwrap_or(1) - 1) * most);
        let page: String = entries.chars().skip(skip).take(most).collect();
        Answer::With(counted(total(entries.len()), &page))
    })
}

/// What each request asked for.
fn asked(script: &Script) -> String {
    script.sent().iter().map(Json::to_string).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn tokens_lead_from_page_to_page_and_each_has_its_request_id() {
    let script = Script::answering([page("x", "ab"), page("y", "c"), page("", "d")]);
    let mut pages = pages::<TOKEN>(&script);
    let mut read = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        read.push(format!("{} {}", crate::Response::request_id(&page), page.items.concat()));
    }
    assert_eq!(read, ["id-1 ab", "id-2 c", "id-3 d"]);
    assert_eq!(asked(&script), r#"{} {"Token":"x"} {"Token":"y"}"#);
    assert!(pages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn nothing_is_sent_ahead() {
    let script = server("abcdef", 2, |all| json!(all));
    let mut items = pages::<OFFSET>(&script).items();
    assert_eq!(script.sent().len(), 0);
    assert_eq!(items.collect_up_to(0).await.expect("nothing").len(), 0);
    assert_eq!(script.sent().len(), 0);
    assert_eq!(items.collect_up_to(2).await.expect("a page").concat(), "ab");
    assert_eq!(script.sent().len(), 1);
    // What is left of a page comes next, before another one is asked for.
    assert_eq!(items.collect_up_to(1).await.expect("an entry").concat(), "c");
    assert_eq!(items.try_next().await.expect("an entry").as_deref(), Some("d"));
    assert_eq!(script.sent().len(), 2);
    assert_eq!(items.collect_up_to(100).await.expect("the rest").concat(), "ef");
}

#[tokio::test]
async fn a_null_token_and_an_absent_one_end_the_list() {
    for last in [json!({"Next": null, "Items": ["b"]}), json!({"Items": ["b"]})] {
        let script = Script::answering([page("x", "a"), last]);
        let (all, error) = read(pages::<TOKEN>(&script)).await;
        assert!(error.is_none() && all == "ab" && script.sent().len() == 2, "{all}: {error:?}");
    }
}

#[tokio::test]
async fn a_page_without_entries_in_the_middle_does_not_end_a_list_of_tokens() {
    let script = Script::answering([page("x", ""), page("y", ""), page("", "a")]);
    let (all, error) = read(pages::<TOKEN>(&script)).await;
    assert!(error.is_none() && all == "a", "{all}: {error:?}");
}

#[tokio::test]
async fn a_repeated_token_is_an_error_and_no_loop() {
    let script = Script::answering([page("x", "a"), page("x", "b")]);
    let mut pages = pages::<TOKEN>(&script);
    assert!(pages.try_next().await.is_ok_and(|page| page.is_some()));
    // The page itself is good.
    assert!(pages.try_next().await.is_ok_and(|page| page.is_some()));
    let error = pages.try_next().await.expect_err("a circle");
    assert_eq!((error.kind(), error.action()), (ErrorKind::Pages, Some("List")));
    assert_eq!(
        error.to_string(),
        "List: the token of the next page is one that led to a page before (request id-2)"
    );
    assert!(pages.try_next().await.is_ok_and(|page| page.is_none()), "the error is the end");
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test]
async fn tokens_that_lead_round_a_wider_circle_are_no_loop_either() {
    let script = Script::new(|place, _| Answer::With(page(["x", "y", "z"][place % 3], "a")));
    let (all, error) = read(pages::<TOKEN>(&script)).await;
    assert_eq!((all.as_str(), error.map(|error| error.kind())), ("aaaa", Some(ErrorKind::Pages)));
}

#[tokio::test]
async fn an_offset_counts_what_was_received_so_that_short_pages_skip_nothing() {
    // The server hands out one entry less than it was asked for.
    let script = server("abcde", 2, |all| json!(all));
    let request = List { limit: Some(3), ..list::<OFFSET>() };
    let (all, error) = read(Pages::new(&script.client(), request)).await;
    assert!(error.is_none() && all == "abcde", "{all}: {error:?}");
    assert_eq!(asked(&script), r#"{"Limit":3} {"Limit":3,"Offset":2} {"Limit":3,"Offset":4}"#);
}

#[tokio::test]
async fn a_total_that_was_reached_needs_no_further_page() {
    let script = server("abcd", 2, |all| json!(all));
    let (all, error) = read(pages::<OFFSET>(&script)).await;
    assert!(error.is_none() && all == "abcd" && script.sent().len() == 2, "{all}: {error:?}");
    let script = server("abcd", 2, |all| json!(all));
    let (all, error) = read(pages::<NUMBER>(&script)).await;
    assert!(error.is_none() && all == "abcd" && script.sent().len() == 2, "{all}: {error:?}");
}

#[tokio::test]
async fn a_wrong_total_neither_keeps_the_list_from_ending_nor_ends_it_early() {
    let totals: [fn(usize) -> Json; 5] =
        [|all| json!(all + 1000), |_| json!(1), |_| json!(0), |_| json!(-1), |_| Json::Null];
    for total in totals {
        let (by_offset, by_number) = (server("abcde", 2, total), server("abcde", 2, total));
        for (all, error) in [read(pages::<OFFSET>(&by_offset)).await, read(pages::<NUMBER>(&by_number)).await]
        {
            assert!(error.is_none() && all == "abcde", "total {}: {all}: {error:?}", total(5));
        }
        assert_eq!((by_offset.sent().len(), by_number.sent().len()), (4, 4), "up to the empty page");
    }
}

#[tokio::test]
async fn entries_that_vanish_end_the_list_and_skip_no_page() {
    // Behind the first page two entries of it vanish: c and d slide past the offset, and nothing else is lost.
    let script = Script::new(|place, request| {
        let entries = if place == 0 { "abcdefg" } else { "cdefg" };
        let skip = request["Offset"].as_u64().map_or(0, |offset| usize::try_from(offset).expect("small"));
        let page: String = entries.chars().skip(skip).take(2).collect();
        Answer::With(counted(entries.len(), &page))
    });
    let (all, error) = read(pages::<OFFSET>(&script)).await;
    assert!(error.is_none() && all == "abefg", "{all}: {error:?}");
    // All of them vanish, and the total sinks below what was received.
    let script = Script::answering([counted(9, "abc"), counted(2, ""), counted(2, "")]);
    let (all, error) = read(pages::<OFFSET>(&script)).await;
    assert!(error.is_none() && all == "abc" && script.sent().len() == 2, "{all}: {error:?}");
}

#[tokio::test]
async fn an_empty_first_page_is_the_end() {
    for first in [counted(0, ""), counted(5, ""), json!({}), json!({"Total": null, "Items": null})] {
        let script = Script::answering([first]);
        for (all, error) in [
            read(pages::<OFFSET>(&script)).await,
            read(pages::<NUMBER>(&script)).await,
            read(pages::<TOKEN>(&script)).await,
        ] {
            assert!(error.is_none() && all.is_empty(), "{all}: {error:?}");
        }
        assert_eq!(script.sent().len(), 3);
    }
}

#[tokio::test]
async fn a_null_list_is_an_empty_page() {
    let script = Script::answering([page("x", "a"), json!({"Next": "y", "Items": null}), page("", "b")]);
    let (all, error) = read(pages::<TOKEN>(&script)).await;
    assert!(error.is_none() && all == "ab", "{all}: {error:?}");
}

#[tokio::test]
async fn a_service_that_pays_no_heed_to_the_position_is_told_and_no_loop() {
    for total in [json!(1), Json::Null] {
        let script = Script::answering([counted(total, "ab")]);
        let (by_offset, by_number) =
            (read(pages::<OFFSET>(&script)).await, read(pages::<NUMBER>(&script)).await);
        for (all, error) in [by_offset, by_number] {
            assert_eq!((all.as_str(), error.map(|error| error.kind())), ("abab", Some(ErrorKind::Pages)));
        }
    }
}

#[tokio::test]
async fn pages_that_look_alike_are_no_circle_while_the_total_has_more() {
    let script = server("aaaaa", 2, |all| json!(all));
    assert_eq!(read(pages::<OFFSET>(&script)).await.0, "aaaaa");
    assert_eq!(read(pages::<NUMBER>(&script)).await.0, "aaaaa");
}

#[tokio::test]
async fn the_total_says_nothing_of_a_list_that_starts_at_a_later_page() {
    // Beyond its end the service hands out the last page for ever.
    let script = Script::answering([counted(100, "ab")]);
    let request = List { number: Some(2), ..list::<NUMBER>() };
    let (all, error) = read(Pages::new(&script.client(), request)).await;
    assert_eq!((all.as_str(), error.map(|error| error.kind())), ("abab", Some(ErrorKind::Pages)));
}

#[tokio::test]
async fn pages_count_from_one_or_from_the_requests_own_number() {
    let script = server("abcde", 2, |all| json!(all));
    assert_eq!(read(pages::<NUMBER>(&script)).await.0, "abcde");
    assert_eq!(asked(&script), r#"{} {"Number":2} {"Number":3}"#);
    let script = server("abcde", 2, |all| json!(all));
    let request = List { number: Some(2), ..list::<NUMBER>() };
    assert_eq!(read(Pages::new(&script.client(), request)).await.0, "cde");
    // How many entries stand before the second page is not known, so the total says nothing.
    assert_eq!(asked(&script), r#"{"Number":2} {"Number":3} {"Number":4}"#);
}

#[tokio::test]
async fn a_list_starts_where_the_request_says() {
    let script = server("abcde", 2, |all| json!(all));
    let request = List { offset: Some(1), ..list::<OFFSET>() };
    assert_eq!(read(Pages::new(&script.client(), request)).await.0, "bcde");
    assert_eq!(asked(&script), r#"{"Offset":1} {"Offset":3}"#);
}

#[tokio::test]
async fn a_kept_position_resumes_behind_the_page_that_was_read() {
    async fn resumed<const WAY: u8>(script: &Script) -> String {
        let mut first = pages::<WAY>(script);
        let page = first.try_next().await.expect("a page").expect("there is one");
        let kept = first.position().expect("there is more").to_string();
        drop(first);
        let rest = pages::<WAY>(script).resume(kept.parse().expect("a position"));
        assert_eq!(rest.position().map(ToString::to_string), Some(kept));
        format!("{}|{}", page.items.concat(), read(rest).await.0)
    }
    assert_eq!(resumed::<OFFSET>(&server("abcde", 2, |all| json!(all))).await, "ab|cde");
    assert_eq!(resumed::<NUMBER>(&server("abcde", 2, |all| json!(all))).await, "ab|cde");
    let script = Script::answering([page("x", "ab"), page("", "c")]);
    assert_eq!(resumed::<TOKEN>(&script).await, "ab|c");
    assert_eq!(asked(&script), r#"{} {"Token":"x"}"#);
}

#[tokio::test]
async fn the_position_before_the_first_page_is_the_first_page() {
    let script = Script::answering([page("", "a")]);
    let start = pages::<TOKEN>(&script).position().cloned().expect("a start");
    let mut pages = pages::<TOKEN>(&script).resume(start);
    assert!(pages.try_next().await.is_ok_and(|page| page.is_some()));
    assert_eq!(asked(&script), "{}", "an empty token is not sent");
    assert_eq!(pages.position(), None, "nothing is left");
}

#[tokio::test]
async fn a_position_of_another_form_is_refused_before_anything_is_sent() {
    let script = Script::answering([page("", "a")]);
    let mut pages = pages::<TOKEN>(&script).resume(Position::Offset(40));
    let error = pages.try_next().await.expect_err("refused");
    assert_eq!((error.kind(), script.sent().len()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().starts_with("List: the position `offset:40`"), "{error}");
    assert!(pages.try_next().await.is_ok_and(|page| page.is_none()));
}

#[tokio::test]
async fn an_error_ends_the_pages_and_the_position_says_where() {
    let script = Script::new(|place, _| match place {
        1 => Answer::Fail(Stage::Sent),
        place => Answer::With(page(if place == 0 { "x" } else { "" }, "a")),
    });
    let mut first = pages::<TOKEN>(&script);
    assert!(first.try_next().await.is_ok_and(|page| page.is_some()));
    assert_eq!(first.try_next().await.expect_err("no page").kind(), ErrorKind::Transport);
    assert!(first.try_next().await.is_ok_and(|page| page.is_none()), "an error does not come for ever");
    let failed = first.position().cloned().expect("a page is left");
    assert_eq!(read(pages::<TOKEN>(&script).resume(failed)).await.0, "a");
    assert_eq!(asked(&script), r#"{} {"Token":"x"} {"Token":"x"}"#);
}

#[tokio::test]
async fn every_page_is_checked_like_any_request_and_takes_the_options() {
    let script = server("abc", 2, |all| json!(all));
    let broken = || Pages::new(&script.client(), List { limit: Some(101), ..list::<OFFSET>() });
    let error = broken().try_next().await.expect_err("refused");
    assert!(error.is_validation() && script.sent().is_empty(), "{error}");
    let skipping = broken().options(CallOptions::default().skip_rule("Limit#range"));
    assert_eq!(read(skipping).await.0, "abc");
}

#[tokio::test]
async fn a_dropped_future_loses_no_page_and_sends_none_twice() {
    let script = Script::new(|_, _| Answer::Hang);
    let mut pages = pages::<TOKEN>(&script);
    for _ in 0..3 {
        let mut future = Box::pin(pages.try_next());
        let polled = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
        assert!(polled.is_pending());
    }
    assert_eq!(script.sent().len(), 1, "the next future goes on with the call of the one before");
}

#[tokio::test]
async fn a_dropped_paginator_drops_its_call() {
    let script = Script::new(|_, _| Answer::Hang);
    let mut pages = pages::<TOKEN>(&script);
    let polled = poll_fn(|context| Poll::Ready(pages.poll(context).is_pending())).await;
    assert!(polled && script.hanging() == 1);
    drop(pages);
    assert_eq!(script.hanging(), 0);
}

#[tokio::test]
async fn a_paginator_is_a_stream_and_so_are_its_items() {
    async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
        poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
    }
    fn movable<T: Send + Unpin>(stream: T) -> T {
        stream
    }
    let script = Script::answering([page("x", "a"), page("", "b")]);
    let mut pages = movable(pages::<TOKEN>(&script));
    let first = next(&mut pages).await.expect("a page").expect("no error");
    assert_eq!(first.items, ["a"]);
    let mut items = movable(pages.items());
    assert_eq!(next(&mut items).await.expect("an entry").expect("no error"), "b");
    assert!(next(&mut items).await.is_none());
}

#[test]
fn debug_shows_neither_request_nor_token() {
    let script = Script::answering([page("", "")]);
    let request = List { token: Some("hunter2".to_owned()), ..list::<TOKEN>() };
    let pages = Pages::new(&script.client(), request);
    assert_eq!(format!("{pages:?}"), r#"Pages { action: "List", .. }"#);
    assert_eq!(format!("{:?}", pages.items()), r#"Items { action: "List", .. }"#);
}
