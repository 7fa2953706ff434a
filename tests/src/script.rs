//! A transport that answers by a script.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde_json::{Value as Json, json};
use tencentcloud_api::{
    Config, Credentials,
    runtime::transport::{BoxFuture, Transport, TransportError},
};

/// Answers in this order, and keeps what it was sent.
#[derive(Clone, Debug, Default)]
pub struct Script {
    answers: Arc<Mutex<Vec<Json>>>,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Script {
    /// A script of what stands inside each `Response`; the id of the first request is `id-1`, and so on.
    #[must_use]
    pub fn answering(answers: impl IntoIterator<Item = Json>) -> Self {
        let script = Self::default();
        script.answers.lock().expect("the lock is sound").extend(answers);
        script
    }

    /// A configuration over it.
    #[must_use]
    pub fn config(&self) -> Config {
        let config = Config::builder().credentials(Credentials::new("id", "key")).transport(self.clone());
        config.build().expect("the configuration is complete")
    }

    /// The bodies that were sent, with a space between.
    #[must_use]
    pub fn sent(&self) -> String {
        self.sent.lock().expect("the lock is sound").join(" ")
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut sent = self.sent.lock().expect("the lock is sound");
        sent.push(String::from_utf8_lossy(request.body()).into_owned());
        let mut answer = self.answers.lock().expect("the lock is sound").remove(0);
        answer["RequestId"] = json!(format!("id-{}", sent.len()));
        let body = json!({"Response": answer}).to_string();
        Box::pin(async { Ok(http::Response::new(Bytes::from(body))) })
    }
}
