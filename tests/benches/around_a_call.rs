//! What stands around a single request costs: checks of rules, retries, the rate limit, failover, in nanoseconds each.
//!
//! `cargo bench -p tencentcloud-tests --bench around_a_call`. The transport answers at once, so nothing else is left.
//! Rounds of the cases take turns, and of each the quickest round counts.

use std::time::Instant;

use bytes::Bytes;
use tencentcloud_api::{
    Config, Credentials,
    runtime::{
        ConfigBuilder, Failover, RateLimit, RetryPolicy,
        transport::{Exchange, Transport},
    },
    tag,
};

const ROUNDS: usize = 40;
const CALLS: usize = 2_000;

/// Answers without a network.
#[derive(Debug)]
struct AtOnce;

impl Transport for AtOnce {
    fn send(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        const BODY: &str =
            r#"{"Response":{"PaginationToken":"","Tags":[],"RequestId":"0ba573a8-0fdc-44eb-96d7"}}"#;
        Box::pin(async { Ok(http::Response::new(Bytes::from_static(BODY.as_bytes()))) })
    }
}

/// A rate that no program reaches: every call is counted, and none waits.
fn beyond_reach() -> RateLimit {
    RateLimit::documented().factor(1e6)
}

fn checked() -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
        .transport(AtOnce)
        .retry(RetryPolicy::off())
        .rate_limit(RateLimit::off())
}

fn bare() -> ConfigBuilder {
    checked().skip_validation()
}

fn main() {
    let backup = || Failover::off().region("ap-singapore");
    let cases: [(&str, ConfigBuilder); 6] = [
        ("nothing but signing and decoding", bare()),
        ("and rules are checked", checked()),
        ("and retries are on", bare().retry(RetryPolicy::default())),
        ("and the rate is limited", bare().rate_limit(beyond_reach())),
        ("and there is a backup host", bare().failover(backup())),
        ("all of it", checked().retry(RetryPolicy::default()).rate_limit(beyond_reach()).failover(backup())),
    ];
    let clients: Vec<(&str, tag::Client)> = cases
        .into_iter()
        .map(|(name, config)| (name, tag::Client::new(&config.build().expect("a configuration"))))
        .collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut least = vec![f64::INFINITY; clients.len()];
    for _ in 0..ROUNDS {
        for ((_, client), least) in clients.iter().zip(&mut least) {
            *least = least.min(runtime.block_on(round(client)));
        }
    }
    println!("{:<36} {:>12} {:>12}", "", "ns per call", "ns more");
    for ((name, _), nanoseconds) in clients.iter().zip(&least) {
        println!("{name:<36} {nanoseconds:>12.0} {:>12.0}", nanoseconds - least[0]);
    }
}

async fn round(client: &tag::Client) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        let answer = client.get_tags().max_results(100).tag_keys(["team"]).send().await;
        std::hint::black_box(answer.expect("an answer"));
    }
    start.elapsed().as_secs_f64() * 1e9 / CALLS as f64
}
