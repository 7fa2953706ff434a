use std::{future::poll_fn, pin::pin, task::Poll};

use super::*;
use crate::credentials::testing::{Clock, Hourly, START, Server, at};

fn cached(provider: &Hourly) -> (Identity, Clock, Context) {
    let clock = Clock::new();
    let context = Server::nobody().context(&clock);
    (Identity::new(provider.clone().into()).expect("a provider"), clock, context)
}

async fn id(identity: &Identity, context: &Context) -> Result<String, String> {
    let resolved = identity.resolve(context).await;
    resolved.map(|found| found.secret_id().to_owned()).map_err(|error| error.to_string())
}

/// Polls a future once.
async fn touch<F: Future>(mut future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await
}

#[test]
fn a_fixed_pair_is_lent_at_once_and_never_copied() {
    let pair = Credentials::new("AKIDEXAMPLE", "hunter2");
    let identity = Identity::new(pair.into()).expect("a pair");
    let context = Server::nobody().context(&Clock::new());
    let resolved = pin!(identity.resolve(&context));
    let mut waker = std::task::Context::from_waker(std::task::Waker::noop());
    let Poll::Ready(Ok(Resolved::Lent(lent))) = resolved.poll(&mut waker) else {
        unreachable!("a fixed pair is there at once")
    };
    let Identity::Fixed(fixed) = &identity else { unreachable!("a pair is fixed") };
    assert!(std::ptr::eq(lent, fixed));
}

#[tokio::test]
async fn a_key_is_kept_until_shortly_before_it_expires() {
    let provider = Hourly::default();
    let (identity, clock, context) = cached(&provider);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    clock.forward(3600 - 361);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    clock.forward(61);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID2"));
    assert_eq!(provider.asked(), 2);
}

#[test]
fn the_margin_has_jitter_and_leaves_half_of_a_short_life() {
    let ahead = |left: u64, share| {
        let expiry = at(START + left);
        expiry.duration_since(refresh_at(at(START), expiry, share)).expect("ahead").as_secs()
    };
    assert_eq!((ahead(7200, 0.0), ahead(7200, 0.5), ahead(7200, 1.0)), (300, 330, 360));
    assert_eq!((ahead(100, 0.0), ahead(100, 1.0)), (50, 50));
}

#[tokio::test]
async fn a_renewal_keeps_nobody_waiting_but_the_one_who_found_it_due() {
    let provider = Hourly::default();
    let (identity, clock, context) = cached(&provider);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    clock.forward(3400);
    let mut first = pin!(id(&identity, &context));
    assert!(touch(first.as_mut()).await.is_pending());
    let Poll::Ready(other) = touch(pin!(id(&identity, &context))).await else {
        unreachable!("the old key is still valid")
    };
    assert_eq!(other.as_deref(), Ok("AKID1"));
    assert_eq!(first.await.as_deref(), Ok("AKID2"));
}

#[tokio::test]
async fn a_failed_renewal_leaves_the_valid_key_and_is_not_tried_at_every_call() {
    let provider = Hourly::default();
    let (identity, clock, context) = cached(&provider);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    provider.broken(true);
    clock.forward(3400);
    for _ in 0..3 {
        assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    }
    assert_eq!(provider.asked(), 2);
    clock.forward(15);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    assert_eq!(provider.asked(), 3);
    // Once the key has expired there is nothing to fall back to.
    clock.forward(185);
    assert_eq!(id(&identity, &context).await, Err("the source is broken".to_owned()));
    provider.broken(false);
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID5"));
}

#[tokio::test]
async fn a_refresh_whose_caller_was_dropped_goes_on_for_the_others() {
    let provider = Hourly::default();
    let (identity, _, context) = cached(&provider);
    let mut first = Box::pin(id(&identity, &context));
    let mut second = pin!(id(&identity, &context));
    assert!(touch(first.as_mut()).await.is_pending());
    assert!(touch(second.as_mut()).await.is_pending());
    drop(first);
    assert_eq!(second.await.as_deref(), Ok("AKID1"));
    assert_eq!(provider.asked(), 1);
}

#[tokio::test]
async fn a_refresh_that_everybody_left_is_begun_anew() {
    let provider = Hourly::default();
    let (identity, _, context) = cached(&provider);
    assert!(touch(pin!(id(&identity, &context))).await.is_pending());
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID2"));
}

#[tokio::test]
async fn a_caller_who_forgets_its_future_holds_nobody_up() {
    let provider = Hourly::default();
    let (identity, _, context) = cached(&provider);
    let mut forgotten = pin!(id(&identity, &context));
    assert!(touch(forgotten.as_mut()).await.is_pending());
    assert_eq!(id(&identity, &context).await.as_deref(), Ok("AKID1"));
    assert_eq!(forgotten.await.as_deref(), Ok("AKID1"));
}

/// A provider that gives the same thing over and over.
#[derive(Debug)]
struct Given(Credentials);

impl ProvideCredentials for Given {
    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

#[tokio::test]
async fn what_a_provider_gives_is_checked() {
    let context = Server::nobody().context(&Clock::new());
    let pair = Credentials::new("AKIDEXAMPLE", "hunter2");
    for (given, word) in [
        (Credentials::new("AKIDEXAMPLE", ""), "empty"),
        (pair.clone().with_token("hunter2\n"), "control characters"),
        (pair.clone().with_expiry(at(START)), "have expired"),
    ] {
        let identity = Identity::new(Given(given).into()).expect("a provider");
        let message = id(&identity, &context).await.expect_err("refused");
        assert!(message.contains(word) && !message.contains("hunter2"), "{message}");
    }
}
