//! Calls with more than one attempt, on a simulated clock.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tencentcloud_schema::Effect;

use super::*;
use crate::{
    Config, Credentials, ErrorKind, RetryPolicy, Signature,
    client::Asked,
    config::ConfigBuilder,
    fixture::{ListPairs, PausedTimer, Reply, SERVICE, Step, Steps, altered},
    timer::Timer,
    transport::Stage,
};

/// 2019-02-25T16:44:25Z.
const NOW: u64 = 1_551_113_065;

const THROTTLED: &str =
    r#"{"Response": {"Error": {"Code": "RequestLimitExceeded.UinLimitExceeded"}, "RequestId": "a"}}"#;
const FAILED: &str = r#"{"Response": {"Error": {"Code": "InternalError"}, "RequestId": "b"}}"#;
const REFUSED: &str = r#"{"Response": {"Error": {"Code": "ResourceNotFound"}, "RequestId": "c"}}"#;
const EXPIRED: &str = r#"{"Response": {"Error": {"Code": "AuthFailure.SignatureExpire"}, "RequestId": "d"}}"#;

fn configured(script: &Steps) -> ConfigBuilder {
    let start = PausedTimer.now();
    Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
        .transport(script.clone())
        .timer(PausedTimer)
        .clock(move || UNIX_EPOCH + Duration::from_secs(NOW) + PausedTimer.now().saturating_sub(start))
        .seed(1)
}

fn client(config: ConfigBuilder) -> ServiceClient {
    ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
}

async fn call(client: &ServiceClient, effect: Effect, options: &CallOptions) -> Result<Reply, Error> {
    let action = altered(|action| action.effect = effect);
    let request = ListPairs::default();
    client.perform(Asked { action, ..Asked::typed(&request) }, options).await
}

/// The outcome of a call with the default settings, and how many requests it took.
async fn outcome(effect: Effect, steps: impl IntoIterator<Item = Step>) -> (Result<Reply, Error>, usize) {
    let script = Steps::of(steps);
    let outcome = call(&client(configured(&script)), effect, &CallOptions::default()).await;
    (outcome, script.sent().len())
}

#[tokio::test(start_paused = true)]
async fn a_success_after_failures_is_a_success() {
    for first in
        [Step::page(502), Step::refusal(FAILED), Step::refusal(THROTTLED), Step::Fail(Stage::Connect)]
    {
        let (outcome, sent) = outcome(Effect::Read, [first.clone(), first, Step::success()]).await;
        assert_eq!(outcome.map(|reply| reply.total).ok(), Some(1));
        assert_eq!(sent, 3);
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_is_that_of_the_last_attempt() {
    let steps = [Step::page(502), Step::Fail(Stage::Sent), Step::refusal(FAILED)];
    let (outcome, sent) = outcome(Effect::Read, steps).await;
    let error = outcome.expect_err("no answer");
    assert_eq!((error.code(), error.attempts(), sent), (Some("InternalError"), 3, 3));
    assert!(error.to_string().ends_with("(request b, 3 attempts)"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_write_that_may_have_arrived_is_never_sent_twice() {
    for first in [
        Step::Fail(Stage::Sent),
        Step::Fail(Stage::Timeout),
        Step::Fail(Stage::Truncated),
        Step::Hang,
        Step::page(500),
        Step::page(503),
        Step::page(408),
        Step::page(200),
        Step::refusal(FAILED),
    ] {
        let (write, sent) = outcome(Effect::Write, [first.clone(), Step::success()]).await;
        assert_eq!((write.expect_err("no answer").attempts(), sent), (1, 1), "{first:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_reads_or_is_idempotent_is_sent_again_after_the_same_failures() {
    for effect in [Effect::Read, Effect::Idempotent] {
        for first in [
            Step::Fail(Stage::Sent),
            Step::Fail(Stage::Timeout),
            Step::Fail(Stage::Truncated),
            Step::page(500),
            Step::page(503),
            Step::page(408),
            Step::page(200),
            Step::refusal(FAILED),
        ] {
            let (outcome, sent) = outcome(effect, [first.clone(), Step::success()]).await;
            assert!(outcome.is_ok() && sent == 2, "{first:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_that_was_refused_or_not_sent_is_sent_again() {
    for first in [Step::Fail(Stage::Connect), Step::refusal(THROTTLED), Step::page(429)] {
        let (outcome, sent) = outcome(Effect::Write, [first.clone(), Step::success()]).await;
        assert!(outcome.is_ok() && sent == 2, "{first:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_final() {
    for first in [Step::refusal(REFUSED), Step::page(404), Step::Fail(Stage::BodyTooLarge)] {
        let (outcome, sent) = outcome(Effect::Read, [first, Step::success()]).await;
        assert_eq!((outcome.expect_err("refused").attempts(), sent), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_below_a_ceiling_that_doubles_and_the_same_under_a_seed() {
    let waits = async |seed| {
        let script = Steps::of([Step::page(502)]);
        let policy = RetryPolicy::default().max_attempts(9).max_backoff(Duration::from_secs(2));
        let client = client(configured(&script).retry(policy).seed(seed));
        assert!(call(&client, Effect::Read, &CallOptions::default()).await.is_err());
        script.waits()
    };
    let first = waits(1).await;
    assert_eq!(first.len(), 8);
    for (wait, ceiling) in first.iter().zip([100, 200, 400, 800, 1600, 2000, 2000, 2000]) {
        // Tokio's timer has a precision of a millisecond.
        assert!(*wait <= Duration::from_millis(ceiling + 1), "{first:?}");
    }
    assert_eq!(waits(1).await, first);
    assert_ne!(waits(2).await, first);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_at_its_own_time() {
    let script = Steps::of([Step::page(429).with_header("retry-after", "7"), Step::success()]);
    call(&client(configured(&script)), Effect::Write, &CallOptions::default()).await.expect("an answer");
    let sent = script.sent();
    let times: Vec<u64> =
        sent.iter().map(|sent| sent.header("x-tc-timestamp").parse().expect("a time")).collect();
    assert_eq!(times[0], NOW);
    assert!((NOW + 7..=NOW + 8).contains(&times[1]), "{times:?}");
    assert_ne!(sent[0].header("authorization"), sent[1].header("authorization"));
}

#[tokio::test(start_paused = true)]
async fn each_attempt_of_the_older_signatures_has_a_nonce_of_its_own() {
    let script = Steps::of([Step::page(429), Step::success()]);
    let client = client(configured(&script).signature(Signature::HmacSha256));
    call(&client, Effect::Read, &CallOptions::default()).await.expect("an answer");
    let sent = script.sent();
    assert_ne!(sent[0].request.body(), sent[1].request.body());
}

#[tokio::test(start_paused = true)]
async fn the_service_is_left_alone_for_as_long_as_it_asks() {
    let script = Steps::of([Step::page(503).with_header("retry-after", "12"), Step::success()]);
    call(&client(configured(&script)), Effect::Read, &CallOptions::default()).await.expect("an answer");
    let wait = script.waits()[0];
    assert!((12_000..12_102).contains(&wait.as_millis()), "{wait:?}");
    for too_long in ["21", "9999999999"] {
        let (outcome, sent) =
            outcome(Effect::Read, [Step::page(503).with_header("retry-after", too_long), Step::success()])
                .await;
        assert_eq!((outcome.expect_err("a long wait").status(), sent), (Some(503), 1));
    }
}

#[tokio::test(start_paused = true)]
async fn no_wait_is_begun_that_does_not_end_before_the_call_must() {
    let script = Steps::of([Step::page(503).with_header("retry-after", "5"), Step::success()]);
    let start = PausedTimer.now();
    let options = CallOptions::default().timeout(Duration::from_secs(5));
    let policy = RetryPolicy::default().initial_backoff(Duration::ZERO);
    let error =
        call(&client(configured(&script).retry(policy)), Effect::Read, &options).await.expect_err("no time");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!(PausedTimer.now(), start);
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_at_its_deadline_whatever_the_attempts_do() {
    let script = Steps::of([Step::Hang]);
    let start = PausedTimer.now();
    let options =
        CallOptions::default().timeout(Duration::from_secs(5)).attempt_timeout(Duration::from_secs(2));
    let error = call(&client(configured(&script)), Effect::Read, &options).await.expect_err("no answer");
    assert_eq!((error.kind(), error.attempts(), script.sent().len()), (ErrorKind::Timeout, 3, 3));
    let took = PausedTimer.now().saturating_sub(start);
    assert!((5000..5002).contains(&took.as_millis()), "{took:?}");
    assert!(error.to_string().contains("within 5s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_followed_by_another_one() {
    let script = Steps::of([Step::Hang, Step::success()]);
    let options = CallOptions::default().attempt_timeout(Duration::from_secs(2));
    assert!(call(&client(configured(&script)), Effect::Read, &options).await.is_ok());
    let script = Steps::of([Step::Hang, Step::success()]);
    let error = call(&client(configured(&script)), Effect::Write, &options).await.expect_err("no answer");
    assert!(error.is_timeout() && error.to_string().contains("within 2s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_the_call_goes_before_that_of_the_configuration() {
    for (configured_policy, of_call, attempts) in [
        (RetryPolicy::off(), None, 1),
        (RetryPolicy::default(), Some(RetryPolicy::off()), 1),
        (RetryPolicy::off(), Some(RetryPolicy::default().max_attempts(5)), 5),
    ] {
        let script = Steps::of([Step::page(502)]);
        let client = client(configured(&script).retry(configured_policy));
        let options = CallOptions { retry: of_call, ..CallOptions::default() };
        assert!(call(&client, Effect::Read, &options).await.is_err());
        assert_eq!(script.sent().len(), attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn retries_end_when_the_budget_of_all_clients_of_the_service_is_used_up() {
    let script = Steps::of([Step::page(502)]);
    let config = configured(&script).build().expect("a configuration");
    for _ in 0..50 {
        let client = ServiceClient::new(&SERVICE, &config);
        assert!(call(&client, Effect::Read, &CallOptions::default()).await.is_err());
    }
    // A budget of 500 pays for a hundred retries at 5.
    assert_eq!(script.sent().len(), 150);
    let client = ServiceClient::new(&SERVICE, &config);
    let options = CallOptions::default();
    assert!(call(&client, Effect::Read, &options).await.is_err());
    assert_eq!(script.sent().len(), 151);
    let regardless = options.retry(RetryPolicy::default().without_budget());
    assert!(call(&client, Effect::Read, &regardless).await.is_err());
    assert_eq!(script.sent().len(), 154);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_sends_nothing_any_more() {
    let script = Steps::of([Step::page(503).with_header("retry-after", "10"), Step::success()]);
    let client = client(configured(&script));
    let options = CallOptions::default();
    let call = call(&client, Effect::Read, &options);
    assert!(tokio::time::timeout(Duration::from_secs(5), call).await.is_err());
    tokio::time::sleep(Duration::from_mins(1)).await;
    assert_eq!(script.sent().len(), 1);
}

/// What the service says to a signature of a wrong time, with its own time.
fn expired(date: &str) -> Step {
    Step::refusal(EXPIRED).with_header("date", date)
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected_once_and_stays_right_for_all_clients() {
    // The service is an hour ahead.
    let script = Steps::of([expired("Mon, 25 Feb 2019 17:44:25 GMT"), Step::success()]);
    let config = configured(&script).retry(RetryPolicy::off()).build().expect("a configuration");
    for _ in 0..2 {
        let client = ServiceClient::new(&SERVICE, &config);
        assert!(call(&client, Effect::Write, &CallOptions::default()).await.is_ok());
    }
    let times: Vec<String> =
        script.sent().iter().map(|sent| sent.header("x-tc-timestamp").to_owned()).collect();
    assert_eq!(times, [NOW, NOW + 3600, NOW + 3600].map(|time| time.to_string()));
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_can_not_be_set_right_ends_the_call() {
    // The service contradicts itself, says nothing of time, or is a day and a second ahead.
    for (steps, attempts) in [
        (vec![expired("Mon, 25 Feb 2019 17:44:25 GMT"), expired("Mon, 25 Feb 2019 15:44:25 GMT")], 2),
        (vec![Step::refusal(EXPIRED)], 1),
        (vec![expired("yesterday")], 1),
        (vec![expired("Tue, 26 Feb 2019 16:44:26 GMT")], 1),
        (vec![expired("Mon, 25 Feb 2019 16:44:25 GMT")], 1),
    ] {
        let (outcome, sent) = outcome(Effect::Read, steps).await;
        let error = outcome.expect_err("refused");
        assert!(error.is_auth() && sent == attempts, "{error} {sent}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_corrected_attempt_takes_none_from_the_retries() {
    let steps = [expired("Mon, 25 Feb 2019 17:44:25 GMT"), Step::page(502), Step::page(502), Step::success()];
    let (outcome, sent) = outcome(Effect::Read, steps).await;
    assert!(outcome.is_ok() && sent == 4);
}

#[tokio::test(start_paused = true)]
async fn a_provider_of_credentials_sees_the_corrected_time() {
    #[derive(Debug)]
    struct Provider(Arc<Mutex<Vec<SystemTime>>>);
    impl crate::ProvideCredentials for Provider {
        fn provide<'a>(
            &'a self,
            context: &'a crate::credentials::Context,
        ) -> crate::transport::BoxFuture<'a, Result<Credentials, crate::credentials::CredentialsError>>
        {
            self.0.lock().expect("no test panics under the lock").push(context.now());
            let expiry = context.now() + Duration::from_mins(10);
            Box::pin(async move { Ok(Credentials::new("AKIDEXAMPLE", "hunter2").with_expiry(expiry)) })
        }
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let script = Steps::of([expired("Mon, 25 Feb 2019 17:44:25 GMT"), Step::success()]);
    let provider = crate::credentials::CredentialsSource::from(Provider(Arc::clone(&seen)));
    let client = client(configured(&script).credentials(provider));
    call(&client, Effect::Read, &CallOptions::default()).await.expect("an answer");
    let seen = seen.lock().expect("no test panics under the lock").clone();
    assert_eq!(seen, [NOW, NOW + 3600].map(|time| UNIX_EPOCH + Duration::from_secs(time)));
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_its_turn_no_longer_than_its_deadline() {
    let script = Steps::of([Step::success()]);
    let client = client(configured(&script).rate_limit(crate::RateLimit::documented().factor(0.05)));
    let options = CallOptions::default().timeout(Duration::from_millis(800));
    assert!(call(&client, Effect::Write, &options).await.is_ok());
    let error = call(&client, Effect::Write, &options).await.expect_err("no turn");
    assert!(error.is_timeout() && error.to_string().contains("nothing was sent"), "{error}");
    // It has left the queue, and the next one that has time is served.
    let start = PausedTimer.now();
    assert!(call(&client, Effect::Write, &CallOptions::default()).await.is_ok());
    assert_eq!(PausedTimer.now().saturating_sub(start).as_millis() / 100, 2);
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_waits_for_a_turn_of_its_own() {
    let script = Steps::of([Step::page(502), Step::success()]);
    let client = client(configured(&script).rate_limit(crate::RateLimit::documented().factor(0.05)));
    assert!(call(&client, Effect::Read, &CallOptions::default()).await.is_ok());
    assert!(script.waits()[0] >= Duration::from_secs(1));
}
