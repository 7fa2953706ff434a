//! What surrounds a single request, by name: attempts, limits in time, the rate, and hosts to go to instead.

use std::time::Duration;

use tencentcloud_api::{
    CallOptions, Config, Credentials, Error,
    runtime::{Failover, RateLimit, RetryPolicy},
    tag,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let config = Config::builder()
        .credentials(Credentials::from_env()?)
        .timeout(Duration::from_secs(30))
        .attempt_timeout(Duration::from_secs(5))
        .retry(RetryPolicy::default().max_attempts(5))
        .rate_limit(RateLimit::documented().factor(0.5)) // other programs share the account's rate
        .failover(Failover::off().region("ap-singapore"))
        .build()?;
    let tag = tag::Client::new(&config);

    // What is set for a call goes before the configuration.
    let once = CallOptions::default().retry(RetryPolicy::off());
    match tag.get_tags().options(once).send().await {
        Ok(answer) => println!("{} tags", answer.tags.len()),
        Err(error) => println!("{error}, after {} attempts", error.attempts()),
    }
    Ok(())
}
