//! Calls to hosts that fail, on a simulated clock.

use std::collections::BTreeSet;

use bytes::Bytes;

use super::*;
use crate::{
    CallOptions, Config, Credentials, RetryPolicy, ServiceClient,
    fixture::{ListPairs, PausedTimer, SERVICE, Step},
    transport::{BoxFuture, Stage, Transport, TransportError},
};

const PRIMARY: &str = "pair.intl.example";
const REGION: &str = "pair.ap-singapore.tencentcloudapi.com";
const GATEWAY: &str = "gateway.example";

/// Hosts, some of which fail, and a record of who was called.
#[derive(Clone, Debug, Default)]
struct World {
    down: Arc<Mutex<BTreeSet<&'static str>>>,
    called: Arc<Mutex<Vec<String>>>,
    answer: Option<(u16, &'static str)>,
}

impl World {
    fn set_down(&self, hosts: &[&'static str]) {
        *self.down.lock().expect("no test panics under the lock") = hosts.iter().copied().collect();
    }

    fn called(&self) -> Vec<String> {
        std::mem::take(&mut self.called.lock().expect("no test panics under the lock"))
    }
}

impl Transport for World {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let host = request.headers()["host"].to_str().expect("text").to_owned();
        assert_eq!(request.uri().host(), Some(&*host));
        let down = self.down.lock().expect("no test panics under the lock").contains(&*host);
        self.called.lock().expect("no test panics under the lock").push(host);
        let (status, body) = self.answer.unwrap_or((200, Step::SUCCESS));
        Box::pin(async move {
            if down {
                return Err(TransportError::new(Stage::Connect));
            }
            let response = http::Response::builder().status(status).body(Bytes::from(body));
            Ok(response.expect("a response"))
        })
    }
}

fn client(world: &World) -> ServiceClient {
    let failover = Failover::off().region("ap-singapore").endpoint("https://gateway.example").threshold(3);
    let config = Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
        .region("ap-guangzhou")
        .transport(world.clone())
        .timer(PausedTimer)
        .retry(RetryPolicy::off())
        .failover(failover)
        .build();
    ServiceClient::new(&SERVICE, &config.expect("a configuration"))
}

async fn call(client: &ServiceClient, times: usize) -> usize {
    let mut answered = 0;
    for _ in 0..times {
        let outcome = client.send(&ListPairs::default(), &CallOptions::default()).await;
        answered += usize::from(outcome.is_ok());
    }
    answered
}

#[tokio::test(start_paused = true)]
async fn calls_go_to_the_next_host_once_one_has_failed_often_enough() {
    let world = World::default();
    let client = client(&world);
    world.set_down(&[PRIMARY]);
    assert_eq!(call(&client, 5).await, 2);
    assert_eq!(world.called(), [PRIMARY, PRIMARY, PRIMARY, REGION, REGION]);
    world.set_down(&[PRIMARY, REGION]);
    assert_eq!(call(&client, 5).await, 2);
    assert_eq!(world.called(), [REGION, REGION, REGION, GATEWAY, GATEWAY]);
}

#[tokio::test(start_paused = true)]
async fn if_all_hosts_fail_the_first_one_is_called_and_none_is_refused() {
    let world = World::default();
    let client = client(&world);
    world.set_down(&[PRIMARY, REGION, GATEWAY]);
    call(&client, 9).await;
    world.called();
    assert_eq!(call(&client, 2).await, 0);
    assert_eq!(world.called(), [PRIMARY, PRIMARY]);
    // It is back before its pause is over.
    world.set_down(&[REGION, GATEWAY]);
    assert_eq!(call(&client, 2).await, 2);
    assert_eq!(world.called(), [PRIMARY, PRIMARY]);
}

#[tokio::test(start_paused = true)]
async fn successes_and_refusals_of_the_service_open_no_breaker() {
    for answer in [
        (200, Step::SUCCESS),
        (200, r#"{"Response": {"Error": {"Code": "InternalError"}, "RequestId": "a"}}"#),
        (500, r#"{"Response": {"Error": {"Code": "ResourceNotFound"}, "RequestId": "a"}}"#),
        (429, "<html>"),
        (404, "<html>"),
    ] {
        let world = World { answer: Some(answer), ..World::default() };
        call(&client(&world), 10).await;
        assert!(world.called().iter().all(|host| host == PRIMARY), "{answer:?}");
    }
    let world = World { answer: Some((502, "<html>")), ..World::default() };
    call(&client(&world), 4).await;
    assert_eq!(world.called(), [PRIMARY, PRIMARY, PRIMARY, REGION]);
}

#[tokio::test(start_paused = true)]
async fn failures_count_in_a_row() {
    let world = World::default();
    let client = client(&world);
    for _ in 0..5 {
        world.set_down(&[PRIMARY]);
        call(&client, 2).await;
        world.set_down(&[]);
        call(&client, 1).await;
    }
    assert!(world.called().iter().all(|host| host == PRIMARY));
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_one_attempt_tries_the_host_again() {
    let world = World::default();
    let client = client(&world);
    world.set_down(&[PRIMARY]);
    call(&client, 3).await;
    world.called();
    tokio::time::sleep(Duration::from_secs(29)).await;
    call(&client, 1).await;
    assert_eq!(world.called(), [REGION]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    // One failure is enough to leave it alone again.
    call(&client, 2).await;
    assert_eq!(world.called(), [PRIMARY, REGION]);
    world.set_down(&[]);
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(call(&client, 2).await, 2);
    assert_eq!(world.called(), [PRIMARY, PRIMARY]);
}

#[tokio::test(start_paused = true)]
async fn one_probe_at_a_time_and_one_that_is_dropped_makes_room() {
    let hosts = Hosts::new(Failover::off().region("ap-singapore").threshold(1), false).expect("hosts");
    let primary = Endpoint::of_host(PRIMARY).expect("a host");
    let choose = |seconds| hosts.choose(&SERVICE, &primary, Duration::from_secs(seconds)).expect("a host");
    let error = Error::timeout("late");
    hosts.judge(choose(0).1, Err(&error), Duration::ZERO);
    assert!(choose(29).0.is_some());
    let probe = choose(30);
    assert!(probe.0.is_none() && choose(30).0.is_some(), "two probes");
    drop(probe);
    let probe = choose(30);
    assert!(probe.0.is_none() && choose(30).0.is_some(), "no other probe");
    hosts.judge(probe.1, Ok(()), Duration::from_secs(30));
    assert!(choose(30).0.is_none() && choose(30).0.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_retry_goes_to_the_host_that_answers() {
    let world = World::default();
    let client = client(&world);
    world.set_down(&[PRIMARY]);
    let options = CallOptions::default().retry(RetryPolicy::default().max_attempts(4));
    assert!(client.send(&ListPairs::default(), &options).await.is_ok());
    assert_eq!(world.called(), [PRIMARY, PRIMARY, PRIMARY, REGION]);
}

#[test]
fn a_backup_that_is_no_host_is_an_error() {
    for failover in [Failover::off().region("a b"), Failover::off().endpoint("http://gateway.example")] {
        assert!(Hosts::new(failover, false).is_err());
    }
}
