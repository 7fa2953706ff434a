//! Tests of callers without a cloud: a transport that answers by script and keeps what it was asked.
//!
//! ```
//! # use tencentcloud_runtime::testing::Script;
//! use serde_json::json;
//!
//! let script = Script::new();
//! script.on("GetTags").reply(json!({"Tags": []})).fail("RequestLimitExceeded", "slow down");
//! let config = script.config()?; // for the client of any service; needs no credentials
//! # let _ = config;
//! assert!(script.requests().is_empty());
//! # Ok::<(), tencentcloud_runtime::Error>(())
//! ```
//!
//! A call is answered by the first of these that there is: what was queued for its action, in that order and each once;
//! the spec's own examples, if the script has them, by the one with the same request or else by the action's first; an
//! error with the code `Testing.UnexpectedAction`, which says what to do.
//!
//! Requests go through the whole pipeline: they are checked, signed and encoded, and answers are decoded. So what is
//! refused in production is refused in the test. Where calls are repeated after a pause, `#[tokio::test(start_paused =
//! true)]` lets it pass in no time.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::{
    Config, Credentials, Error, RateLimit, RetryPolicy,
    layer::CallInfo,
    transport::{Exchange, Stage, Transport, TransportError},
};

/// The examples of a service, as the generated crates have them.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    /// The service, such as `tag`.
    pub service: &'static str,
    /// The examples, those of an action in the order of the spec.
    pub list: &'static [Example],
}

/// An example of an action.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The action.
    pub action: &'static str,
    /// The request as JSON.
    pub request: &'static str,
    /// What stands inside of `Response`, as JSON.
    pub response: &'static str,
}

/// A transport that answers by script. A clone shares answers and requests.
#[derive(Clone, Default)]
pub struct Script {
    examples: Vec<Examples>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    queued: BTreeMap<String, VecDeque<Answer>>,
    requests: Vec<Recorded>,
}

enum Answer {
    Body { status: StatusCode, body: Bytes },
    Failure(Stage),
}

impl Script {
    /// A script without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same script that answers by the examples of a service, where nothing is queued for an action. Generated
    /// crates have theirs as `EXAMPLES`, with the feature `testing`.
    #[must_use]
    pub fn with_examples(mut self, examples: Examples) -> Self {
        self.examples.push(examples);
        self
    }

    /// A configuration that sends to this script, with made-up credentials and the region `ap-guangzhou`. Each answer
    /// is a call's last word, and nothing waits: there are no retries and no rate limits. For other settings, give the
    /// script to [`ConfigBuilder::transport`](crate::ConfigBuilder::transport).
    pub fn config(&self) -> Result<Config, Error> {
        Config::builder()
            .credentials(Credentials::new("AKIDTESTING", "testing"))
            .region("ap-guangzhou")
            .transport(self.clone())
            .retry(RetryPolicy::off())
            .rate_limit(RateLimit::off())
            .build()
    }

    /// Queues answers for an action, of whatever service.
    #[must_use = "the queue is to be given an answer"]
    pub fn on(&self, action: &str) -> Queue<'_> {
        Queue { script: self, action: action.to_owned() }
    }

    /// The requests so far, in the order in which they came. A call that is repeated counts each time.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The actions that still have answers queued, each as often as it has. Empty once the script has been played.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let state = self.state();
        let names = state.queued.iter().flat_map(|(action, queue)| queue.iter().map(move |_| action.clone()));
        names.collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let recorded = Recorded::of(request);
        let mut script = self.state();
        let queued = script.queued.get_mut(&recorded.action).and_then(VecDeque::pop_front);
        let answer = queued.or_else(|| self.example(&recorded)).unwrap_or_else(|| unexpected(&recorded));
        script.requests.push(recorded);
        match answer {
            Answer::Failure(stage) => Err(TransportError::new(stage).caused_by("the script says so")),
            Answer::Body { status, body } => {
                let mut response = http::Response::new(body);
                *response.status_mut() = status;
                Ok(response)
            }
        }
    }

    /// The example with the same request, or else the first one of the action.
    fn example(&self, recorded: &Recorded) -> Option<Answer> {
        let services = self.examples.iter().filter(|examples| examples.service == recorded.service);
        let mut examples =
            services.flat_map(|examples| examples.list).filter(|example| example.action == recorded.action);
        let sent = recorded.json();
        let same =
            |example: &&Example| serde_json::from_str::<Json>(example.request).is_ok_and(|json| json == sent);
        let example = examples.clone().find(same).or_else(|| examples.next())?;
        Some(Answer::Body {
            status: StatusCode::OK,
            body: format!(r#"{{"Response":{}}}"#, example.response).into(),
        })
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("unused", &self.unused()).finish_non_exhaustive()
    }
}

impl Transport for Script {
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        let answer = self.answer(request);
        Box::pin(async { answer })
    }
}

fn unexpected(recorded: &Recorded) -> Answer {
    let action = &recorded.action;
    let message = format!(
        "the script has no answer left to `{action}`; queue one by `script.on(\"{action}\").reply(…)`, or give it the \
         service's examples by `with_examples`"
    );
    Answer::refusal("Testing.UnexpectedAction", &message)
}

impl Answer {
    fn refusal(code: &str, message: &str) -> Self {
        Self::response(json!({"Error": {"Code": code, "Message": message}}))
    }

    fn response(mut response: Json) -> Self {
        if let Json::Object(members) = &mut response {
            let id = members.entry("RequestId").or_insert(Json::Null);
            if matches!(id.as_str(), None | Some("")) {
                *id = "00000000-0000-4000-8000-000000000000".into();
            }
        }
        Self::Body { status: StatusCode::OK, body: json!({"Response": response}).to_string().into() }
    }
}

/// Queues answers for one action, each of them for one request.
#[derive(Debug)]
pub struct Queue<'s> {
    script: &'s Script,
    action: String,
}

impl Queue<'_> {
    /// Answers with a response: the typed one, or what stands inside of `Response` as JSON. It gets a `RequestId` if it
    /// has none.
    ///
    /// # Panics
    ///
    /// If the value can't be written as JSON, which every response of a generated crate can.
    pub fn reply(&mut self, response: impl Serialize) -> &mut Self {
        let response = serde_json::to_value(&response).expect("the response can be written as JSON");
        self.push(Answer::response(response))
    }

    /// Answers with an error of the service.
    pub fn fail(&mut self, code: &str, message: &str) -> &mut Self {
        self.push(Answer::refusal(code, message))
    }

    /// Breaks the exchange off below HTTP, once it has come to a stage.
    pub fn break_off(&mut self, stage: Stage) -> &mut Self {
        self.push(Answer::Failure(stage))
    }

    /// Answers with a status and a body as they are, such as a gateway's page.
    pub fn raw(&mut self, status: StatusCode, body: impl Into<Bytes>) -> &mut Self {
        self.push(Answer::Body { status, body: body.into() })
    }

    fn push(&mut self, answer: Answer) -> &mut Self {
        self.script.state().queued.entry(self.action.clone()).or_default().push_back(answer);
        self
    }
}

/// A request that a script was asked to send. `Debug` shows no body, which may hold what is sensitive.
#[derive(Clone)]
pub struct Recorded {
    service: &'static str,
    action: String,
    region: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("service", &self.service)
            .field("action", &self.action)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

impl Recorded {
    fn of(request: http::Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        let call = parts.extensions.get::<CallInfo>();
        // What has no call is a request of credentials.
        let named = parts.headers.get("x-tc-action").and_then(|action| action.to_str().ok());
        let action = call.map(CallInfo::action).or(named).unwrap_or_default().to_owned();
        Self {
            service: call.map(CallInfo::service).unwrap_or_default(),
            action,
            region: call.and_then(CallInfo::region).map(str::to_owned),
            headers: parts.headers,
            body,
        }
    }

    /// The service, such as `tag`.
    #[must_use]
    pub fn service(&self) -> &str {
        self.service
    }

    /// The action, such as `GetTags`.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// The region that the request names, if any.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The headers, signed.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it is.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The request as JSON; null if it travelled in another form.
    #[must_use]
    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        CallOptions, ErrorKind, ServiceClient,
        fixture::{ListPairs, Reply, SERVICE},
    };

    const EXAMPLES: Examples = Examples {
        service: "pair",
        list: &[
            Example { action: "ListPairs", request: "{}", response: r#"{"Total": 1, "RequestId": "a"}"# },
            Example {
                action: "ListPairs",
                request: r#"{"Limit": 10}"#,
                response: r#"{"Total": 2, "RequestId": "b"}"#,
            },
        ],
    };

    async fn call(script: &Script, limit: Option<i64>) -> Result<Reply, Error> {
        let client = ServiceClient::new(&SERVICE, &script.config().expect("a configuration"));
        client.send(&ListPairs { limit, pairs: None }, &CallOptions::default()).await
    }

    #[tokio::test]
    async fn the_example_with_the_same_request_answers_or_else_the_first_one() {
        let script = Script::new().with_examples(EXAMPLES);
        let total = async |limit| call(&script, limit).await.expect("an answer").total;
        assert_eq!((total(Some(10)).await, total(None).await), (2, 1));
        let other = Examples { service: "other", ..EXAMPLES };
        assert!(call(&Script::new().with_examples(other), None).await.is_err(), "of another service");
    }

    #[tokio::test]
    async fn what_is_queued_goes_first_in_its_order_and_each_once() {
        let script = Script::new().with_examples(EXAMPLES);
        let page = StatusCode::BAD_GATEWAY;
        script.on("ListPairs").reply(json!({"Total": 7})).fail("ResourceNotFound", "gone");
        script.on("ListPairs").raw(page, "<html>").break_off(Stage::Sent);
        assert_eq!(script.unused().len(), 4);
        let reply = call(&script, None).await.expect("an answer");
        assert_eq!((reply.total, crate::Response::request_id(&reply).is_empty()), (7, false));
        assert!(call(&script, None).await.expect_err("an error").is_not_found());
        let client_error = async || call(&script, None).await.expect_err("an error").kind();
        assert_eq!(client_error().await, ErrorKind::UnexpectedStatus);
        assert_eq!(client_error().await, ErrorKind::Transport);
        assert_eq!((call(&script, None).await.expect("an example").total, script.unused().len()), (1, 0));
    }

    #[tokio::test]
    async fn an_action_that_nobody_expected_says_what_to_do() {
        let error = call(&Script::new(), None).await.expect_err("an error");
        assert_eq!(error.code(), Some("Testing.UnexpectedAction"));
        assert!(error.to_string().contains(r#"script.on("ListPairs").reply("#), "{error}");
    }

    #[tokio::test]
    async fn requests_are_kept_and_those_that_break_rules_never_come() {
        let script = Script::new().with_examples(EXAMPLES);
        call(&script, Some(10)).await.expect("an answer");
        call(&script, Some(11)).await.expect_err("a broken rule");
        let requests = script.requests();
        assert_eq!((requests.len(), requests[0].action(), requests[0].service()), (1, "ListPairs", "pair"));
        assert_eq!((requests[0].json(), requests[0].region()), (json!({"Limit": 10}), Some("ap-guangzhou")));
        assert!(requests[0].headers().contains_key("authorization"));
        assert!(!format!("{script:?} {requests:?}").contains("Limit"), "no body is shown");
    }
}
