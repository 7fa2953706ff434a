//! Windows on a simulated clock.

use futures_util::FutureExt as _;
use tokio::task::JoinHandle;

use super::*;
use crate::fixture::{LIST_PAIRS, PausedTimer, altered};

fn window(limit: RateLimit, documented: u32) -> Arc<Window> {
    Arc::new(limit.window(documented).expect("a limit"))
}

/// A request that gives its turn in milliseconds.
fn passing(window: &Arc<Window>, start: Duration) -> JoinHandle<u128> {
    let window = Arc::clone(window);
    tokio::spawn(async move {
        window.pass(&PausedTimer).await;
        PausedTimer.now().saturating_sub(start).as_millis()
    })
}

async fn turns(limit: RateLimit, documented: u32, requests: usize) -> Vec<u128> {
    let (window, start) = (window(limit, documented), PausedTimer.now());
    let requests: Vec<_> = (0..requests).map(|_| passing(&window, start)).collect();
    let mut turns = Vec::new();
    for request in requests {
        turns.push(request.await.expect("no panic"));
    }
    turns
}

#[tokio::test(start_paused = true)]
async fn no_more_than_the_documented_requests_pass_in_a_second() {
    let turns = turns(RateLimit::documented(), 20, 70).await;
    let seconds: Vec<u128> = turns.iter().map(|turn| turn / 1000).collect();
    for second in 0..3 {
        assert_eq!(seconds.iter().filter(|of| **of == second).count(), 20, "{turns:?}");
    }
    // Nor in any other second than those of the clock.
    assert!(turns.windows(21).all(|turns| turns[20] - turns[0] >= 1000), "{turns:?}");
}

#[tokio::test(start_paused = true)]
async fn the_first_to_come_is_the_first_to_pass() {
    let (window, start) = (window(RateLimit::documented(), 1), PausedTimer.now());
    let mut requests = Vec::new();
    for _ in 0..5 {
        requests.push(passing(&window, start));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    // One that comes when the window opens finds others before it.
    tokio::time::sleep(Duration::from_millis(500)).await;
    requests.push(passing(&window, start));
    let mut turns = Vec::new();
    for request in requests {
        turns.push(request.await.expect("no panic") / 100);
    }
    assert_eq!(turns, [0, 10, 20, 30, 40, 50]);
}

#[tokio::test(start_paused = true)]
async fn nobody_overtakes_one_whose_turn_has_come() {
    let window = window(RateLimit::documented(), 1);
    window.pass(&PausedTimer).await;
    let mut waiting = Box::pin(window.pass(&PausedTimer));
    assert!(waiting.as_mut().now_or_never().is_none());
    tokio::time::advance(Duration::from_secs(1)).await;
    assert!(!window.passes_at_once(PausedTimer.now()));
    waiting.await;
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_leaves_its_place_to_those_behind() {
    let (window, start) = (window(RateLimit::documented(), 1), PausedTimer.now());
    let requests: Vec<_> = (0..5).map(|_| passing(&window, start)).collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    // The first that waits, and one behind it.
    requests[1].abort();
    requests[3].abort();
    let mut turns = Vec::new();
    for request in requests {
        turns.extend(request.await.map(|turn| turn / 100).ok());
    }
    assert_eq!(turns, [0, 10, 20]);
    assert!(window.lock().waiting.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_factor_makes_the_rate_another_one() {
    let twice = turns(RateLimit::documented().factor(2.0), 2, 5).await;
    assert_eq!(twice.iter().map(|turn| turn / 1000).collect::<Vec<_>>(), [0, 0, 0, 0, 1]);
    let quarter = turns(RateLimit::documented().factor(0.25), 2, 3).await;
    assert_eq!(quarter.iter().map(|turn| turn / 1000).collect::<Vec<_>>(), [0, 2, 4]);
}

#[test]
fn actions_and_regions_have_windows_of_their_own_and_clients_share_them() {
    let limits = Limits::new(RateLimit::documented());
    let of = |service, region| limits.of(service, &LIST_PAIRS, region).expect("a limit");
    assert!(Arc::ptr_eq(&of("pair", None), &of("pair", None)));
    assert!(Arc::ptr_eq(&of("pair", Some("a")), &of("pair", Some("a"))));
    assert!(!Arc::ptr_eq(&of("pair", None), &of("pair", Some("a"))));
    assert!(!Arc::ptr_eq(&of("pair", None), &of("other", None)));
    let other = limits.of("pair", altered(|action| action.name = "Other"), None).expect("a limit");
    assert!(!Arc::ptr_eq(&of("pair", None), &other));
}

#[test]
fn no_limit_is_no_window() {
    assert!(Limits::new(RateLimit::off()).of("pair", &LIST_PAIRS, None).is_none());
    let unlimited = altered(|action| action.rate_limit = 0);
    assert!(Limits::new(RateLimit::documented()).of("pair", unlimited, None).is_none());
    for (factor, valid) in
        [(1e9, true), (0.0, false), (-1.0, false), (f64::NAN, false), (f64::INFINITY, false)]
    {
        assert_eq!(RateLimit::documented().factor(factor).is_valid(), valid, "{factor}");
    }
}
