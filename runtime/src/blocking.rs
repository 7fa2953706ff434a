//! Calls that block the thread, for programs without an async runtime.
//!
//! The module `blocking` of a generated crate has a client with the same methods as the async one. What has no method
//! there can be waited for by [`wait`].
//!
//! All blocking calls of a program share one Tokio runtime, which a thread of its own drives, so that connections stay
//! alive between calls, whichever thread makes them. A [`Config`](crate::Config) that async clients use, too, shares
//! their connections; the runtime of those clients must then go on running while a blocking call does.

use std::{
    future::pending,
    sync::{Mutex, PoisonError},
    thread,
};

use tokio::runtime::{Builder, Handle};

use crate::Error;

/// The outcome of a call, for which the thread waits.
///
/// Inside of an async runtime, where waiting would hold up all else, this is an error of the configuration and nothing
/// is sent; so it is within `spawn_blocking`, where `Handle::current().block_on(…)` waits for the async client.
///
/// ```
/// use tencentcloud_runtime::{Error, blocking};
///
/// assert_eq!(blocking::wait(async { Ok::<_, Error>(1) })?, 1);
/// # Ok::<(), Error>(())
/// ```
pub fn wait<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::configuration(
            "a blocking call was made inside of an async runtime, which it would hold up; use the async client there",
        ));
    }
    handle()?.block_on(call)
}

/// The runtime of all blocking calls, which is started by the first one.
fn handle() -> Result<Handle, Error> {
    static STARTED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let failed = |error: std::io::Error| {
        Error::configuration("the runtime of blocking calls can't be started").caused_by(error)
    };
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    // Until the program ends.
    let driver = move || runtime.block_on(pending::<()>());
    thread::Builder::new().name("tencentcloud-blocking".to_owned()).spawn(driver).map_err(failed)?;
    Ok(started.insert(handle).clone())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        CallOptions, Config, Credentials, ErrorKind, ServiceClient,
        fixture::{ListPairs, Recorder, SERVICE},
    };

    fn client() -> ServiceClient {
        let config = Config::builder()
            .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
            .transport(Recorder::answering(r#"{"Response": {"Total": 2}}"#));
        ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
    }

    fn call() -> Result<i64, Error> {
        let (request, options, client) = (ListPairs::default(), CallOptions::default(), client());
        wait(client.send(&request, &options)).map(|reply| reply.total)
    }

    #[test]
    fn a_call_is_made_without_a_runtime_and_from_many_threads() {
        assert_eq!(call().expect("an answer"), 2);
        let threads: Vec<_> = (0..8).map(|_| thread::spawn(call)).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("no panic").expect("an answer"), 2);
        }
    }

    #[test]
    fn time_passes_while_a_call_blocks() {
        let slept = wait(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(())
        });
        assert!(slept.is_ok());
    }

    #[tokio::test]
    async fn inside_of_a_runtime_a_blocking_call_is_an_error_and_no_panic() {
        let error = call().expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("use the async client"), "{error}");
    }
}
