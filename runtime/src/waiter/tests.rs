//! Each test is named after what would break. Time is Tokio's paused clock: no test sleeps.

use serde_json::json;
use tencentcloud_schema::{Literal, Path, Step};
use tokio::time::Instant;

use super::*;
use crate::{
    CallOptions, Config, Credentials, ErrorKind,
    fixture::{Answer, ListPairs, Reply, SERVICE, Script},
    transport::Stage,
};

/// Waits for the key `READY` in the pairs.
static ALL_READY: WaiterSchema<'static> = WaiterSchema {
    name: "AllReady",
    state: Path(&[Step::each(0, "Pairs"), Step::to(0, "Key")]),
    key: None,
    success: &[Literal::String("READY")],
    failure: &[Literal::String("BROKEN")],
};

/// Waits for a state that is a number.
static COUNTED: WaiterSchema<'static> = WaiterSchema {
    name: "Counted",
    state: Path(&[Step::to(1, "Total")]),
    key: None,
    success: &[Literal::Integer(2)],
    failure: &[Literal::Integer(9)],
};

/// Waits for the pair of one key, by its other member.
static ONE_READY: WaiterSchema<'static> = WaiterSchema {
    name: "OneReady",
    state: Path(&[Step::each(0, "Pairs"), Step::to(1, "Secret")]),
    key: Some(Path(&[Step::each(0, "Pairs"), Step::to(0, "Key")])),
    ..ALL_READY
};

fn wait(script: &Script, waiter: &'static WaiterSchema<'static>) -> Wait<ListPairs> {
    Waiter::new(&script.client(), waiter).wait(ListPairs::default())
}

fn pairs(keys: &[&str]) -> Json {
    json!({"Pairs": keys.iter().map(|key| json!({"Key": key})).collect::<Vec<_>>()})
}

/// The outcome of a wait, the seconds that it took and the calls that it made.
async fn outcome(script: &Script, wait: Wait<ListPairs>) -> (Result<Reply, Error>, u64, usize) {
    let start = Instant::now();
    let outcome = wait.await;
    (outcome, start.elapsed().as_secs(), script.sent().len())
}

#[tokio::test(start_paused = true)]
async fn a_state_that_is_there_already_is_not_waited_for() {
    let script = Script::answering([pairs(&["READY", "READY"])]);
    let (reply, seconds, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.expect("ready").pairs.len(), seconds, calls), (2, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_the_longest_one() {
    let script = Script::new(|place, _| Answer::With(pairs(&[if place < 7 { "STARTING" } else { "READY" }])));
    let (reply, seconds, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.is_ok(), seconds, calls), (true, 2 + 4 + 8 + 16 + 30 + 30 + 30, 8));
}

#[tokio::test(start_paused = true)]
async fn a_state_that_never_comes_does_not_keep_a_wait_for_ever() {
    let script = Script::answering([pairs(&["READY", "STARTING"])]);
    let (reply, seconds, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    let error = reply.expect_err("not ready");
    assert_eq!(
        (error.kind(), error.state(), error.action()),
        (ErrorKind::WaitTimeout, Some("STARTING"), Some("ListPairs"))
    );
    assert_eq!(
        error.to_string(),
        "ListPairs: AllReady did not come within 600s: `Pairs[].Key` is `STARTING`"
    );
    // The last call is made two seconds before the end.
    assert_eq!((seconds, calls), (598, 24));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_does_not_outlast_the_wait() {
    let script =
        Script::new(|place, _| if place == 0 { Answer::With(pairs(&["STARTING"])) } else { Answer::Hang });
    let options = CallOptions::default().timeout(Duration::from_hours(1));
    let wait = wait(&script, &ALL_READY).max_wait(Duration::from_secs(90)).options(options);
    let (reply, seconds, calls) = outcome(&script, wait).await;
    let error = reply.expect_err("not ready");
    assert_eq!((error.kind(), error.state()), (ErrorKind::WaitTimeout, Some("STARTING")));
    assert_eq!((seconds, calls, script.hanging()), (90, 2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_failure_shows_its_state_and_ends_the_wait_at_once() {
    let script = Script::answering([pairs(&["STARTING"]), pairs(&["READY", "BROKEN"])]);
    let (reply, seconds, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    let error = reply.expect_err("broken");
    assert_eq!(
        (error.kind(), error.state(), error.request_id()),
        (ErrorKind::WaitFailed, Some("BROKEN"), Some("id-2"))
    );
    assert_eq!(
        error.to_string(),
        "ListPairs: AllReady can't come any more: `Pairs[].Key` is `BROKEN` (request id-2)"
    );
    assert_eq!((seconds, calls), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_state_that_is_a_number_is_shown_as_one() {
    let script = Script::answering([json!({"Total": 9})]);
    let error = outcome(&script, wait(&script, &COUNTED)).await.0.expect_err("failed");
    assert_eq!((error.kind(), error.state()), (ErrorKind::WaitFailed, Some("9")));
}

#[tokio::test(start_paused = true)]
async fn a_state_that_the_spec_does_not_know_is_waited_out() {
    let script = Script::answering([pairs(&["TOMORROWS"]), pairs(&["READY"])]);
    let (reply, _, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.is_ok(), calls), (true, 2));
}

#[tokio::test(start_paused = true)]
async fn an_empty_list_is_no_success() {
    let script = Script::answering([pairs(&[]), json!({"Pairs": null}), pairs(&["READY"])]);
    let (reply, _, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.is_ok(), calls), (true, 3));
    let script = Script::answering([pairs(&[])]);
    let error = outcome(&script, wait(&script, &ALL_READY)).await.0.expect_err("not ready");
    assert_eq!((error.kind(), error.state()), (ErrorKind::WaitTimeout, None));
    assert!(error.to_string().contains("no `Pairs[].Key` was seen"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn only_the_element_with_the_key_is_waited_for() {
    let others = json!({"Key": "other", "Secret": "BROKEN"});
    let script = Script::answering([
        json!({"Pairs": [others]}),
        json!({"Pairs": [others, {"Key": "mine", "Secret": "STARTING"}]}),
        json!({"Pairs": [others, {"Key": "mine", "Secret": "READY"}]}),
    ]);
    let waiter = Waiter::new(&script.client(), &ONE_READY).of("mine");
    let (reply, _, calls) = outcome(&script, waiter.wait(ListPairs::default())).await;
    assert_eq!((reply.is_ok(), calls), (true, 3));
}

#[tokio::test(start_paused = true)]
async fn errors_that_pass_are_waited_out_but_not_for_ever() {
    let script = Script::new(|place, _| match place {
        0 | 1 => Answer::Fail(Stage::Connect),
        2 => Answer::With(pairs(&["STARTING"])),
        3 => Answer::With(json!({"Error": {"Code": "RequestLimitExceeded", "Message": "slow down"}})),
        _ => Answer::With(pairs(&["READY"])),
    });
    let (reply, _, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.is_ok(), calls), (true, 5));
    let script = Script::new(|_, _| Answer::Fail(Stage::Connect));
    let (reply, seconds, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert_eq!((reply.expect_err("no connection").kind(), seconds, calls), (ErrorKind::Transport, 6, 3));
}

#[tokio::test(start_paused = true)]
async fn an_error_that_stays_ends_the_wait_at_once() {
    let refusal = json!({"Error": {"Code": "ResourceNotFound", "Message": "gone"}});
    let script = Script::answering([pairs(&["STARTING"]), refusal]);
    let (reply, _, calls) = outcome(&script, wait(&script, &ALL_READY)).await;
    assert!(reply.expect_err("gone").is_not_found());
    assert_eq!(calls, 2);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_says_what_the_last_call_failed_of() {
    let script =
        Script::new(
            |place, _| {
                if place == 0 { Answer::With(pairs(&["STARTING"])) } else { Answer::Fail(Stage::Sent) }
            },
        );
    let wait = wait(&script, &ALL_READY).max_wait(Duration::from_secs(4));
    let error = outcome(&script, wait).await.0.expect_err("not ready");
    let source = std::error::Error::source(&error).map(ToString::to_string);
    assert_eq!((error.kind(), error.state()), (ErrorKind::WaitTimeout, Some("STARTING")));
    assert_eq!(source.as_deref(), Some("ListPairs: the exchange with the service failed"));
}

#[tokio::test(start_paused = true)]
async fn delays_that_make_no_sense_are_refused_before_anything_is_sent() {
    let script = Script::answering([pairs(&["READY"])]);
    for (min, max) in [(0, 30), (5, 4)] {
        let wait =
            wait(&script, &ALL_READY).min_delay(Duration::from_secs(min)).max_delay(Duration::from_secs(max));
        let (reply, _, calls) = outcome(&script, wait).await;
        assert_eq!((reply.expect_err("refused").kind(), calls), (ErrorKind::Configuration, 0));
    }
}

#[test]
fn without_a_timer_a_wait_says_so_before_anything_is_sent() {
    let script = Script::answering([pairs(&["STARTING"])]);
    let config = Config::builder().credentials(Credentials::new("id", "key")).transport(script.clone());
    let client = ServiceClient::new(&SERVICE, &config.build().expect("a configuration"));
    let wait = Waiter::new(&client, &ALL_READY).wait(ListPairs::default());
    let mut wait = wait.into_future();
    let polled = wait.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    let kind = polled.map(|outcome| outcome.expect_err("nothing can wait").kind());
    assert_eq!((kind, script.sent().len()), (std::task::Poll::Ready(ErrorKind::Configuration), 0));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_drops_its_call() {
    let script = Script::new(|_, _| Answer::Hang);
    let mut wait = wait(&script, &ALL_READY).into_future();
    let pending =
        std::future::poll_fn(|context| std::task::Poll::Ready(wait.as_mut().poll(context).is_pending()));
    assert!(pending.await && script.hanging() == 1);
    drop(wait);
    assert_eq!(script.hanging(), 0);
}
