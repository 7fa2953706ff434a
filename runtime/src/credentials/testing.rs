//! A clock that is set by hand, a transport that answers by rote and a home with files in it.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use tempfile::TempDir;

use super::{Chain, ChainBuilder, Context, Credentials, CredentialsError, ProvideCredentials};
use crate::{
    Site,
    transport::{BoxFuture, Stage, Transport, TransportError},
};

/// When the tests happen, in seconds since 1970.
pub(crate) const START: u64 = 1_700_000_000;

/// What no error, log line or `Debug` may show. It stands wherever a key or a token is due.
pub(crate) const SECRET: &str = "hunter2";

/// A clock that moves when it is told to.
#[derive(Clone, Debug)]
pub(crate) struct Clock(Arc<AtomicU64>);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU64::new(START)))
    }

    pub(crate) fn forward(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> SystemTime {
        at(self.0.load(Ordering::Relaxed))
    }
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// What a server does with a request.
pub(crate) enum Answer {
    Say(u16, String),
    Fail(Stage),
    #[cfg_attr(not(feature = "tokio"), expect(dead_code, reason = "without a timer nobody notices"))]
    Hang,
}

type Script = Arc<dyn Fn(&http::Request<Bytes>) -> Answer + Send + Sync>;

/// A transport that does what a function says, and keeps what it was asked to send.
#[derive(Clone)]
pub(crate) struct Server {
    script: Script,
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Server {
    pub(crate) fn new(script: impl Fn(&http::Request<Bytes>) -> Answer + Send + Sync + 'static) -> Self {
        Self { script: Arc::new(script), sent: Arc::default() }
    }

    /// A network with nobody in it.
    pub(crate) fn nobody() -> Self {
        Self::new(|_| Answer::Fail(Stage::Connect))
    }

    pub(crate) fn saying(status: u16, text: &str) -> Self {
        let text = text.to_owned();
        Self::new(move |_| Answer::Say(status, text.clone()))
    }

    pub(crate) fn sent(&self) -> Vec<http::Request<Bytes>> {
        self.sent.lock().expect("no test panics under the lock").clone()
    }

    pub(crate) fn context(&self, clock: &Clock) -> Context {
        let clock = clock.clone();
        Context::new(Arc::new(self.clone()), Arc::new(move || clock.now()), Site::default())
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let answer = (self.script)(&request);
        self.sent.lock().expect("no test panics under the lock").push(request);
        Box::pin(async move {
            match answer {
                Answer::Say(status, text) => {
                    Ok(http::Response::builder().status(status).body(text.into()).expect("a response"))
                }
                Answer::Fail(stage) => Err(TransportError::new(stage)),
                Answer::Hang => std::future::pending().await,
            }
        })
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server")
    }
}

/// A provider that takes its time, counts, and gives keys that are valid for an hour, or fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hourly {
    pub(crate) asked: Arc<AtomicUsize>,
    pub(crate) broken: Arc<AtomicUsize>,
}

impl Hourly {
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    pub(crate) fn broken(&self, broken: bool) {
        self.broken.store(broken.into(), Ordering::Relaxed);
    }
}

impl ProvideCredentials for Hourly {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let count = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            if self.broken.load(Ordering::Relaxed) == 1 {
                return Err(CredentialsError::failed("the source is broken"));
            }
            let expiry = context.now() + Duration::from_hours(1);
            Ok(Credentials::new(format!("AKID{count}"), SECRET).with_token(SECRET).with_expiry(expiry))
        })
    }
}

/// A home folder and a folder of the machine that disappear again.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file that only its owner can read.
    pub(crate) fn with(self, name: &str, content: &str) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, content).expect("a file");
        set_mode(&path, 0o600);
        self
    }

    /// The standard chain with this home, no variables and a machine folder of its own.
    pub(crate) fn chain(&self) -> ChainBuilder {
        Chain::builder().variables(|_| None).home(self.path("home")).system_folder(self.path("etc"))
    }
}

#[cfg(unix)]
pub(crate) fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a file of our own");
}

#[cfg(not(unix))]
pub(crate) fn set_mode(_: &Path, _: u32) {}
