//! A small service as the generator would write it, for the tests of this crate.

use std::{
    collections::VecDeque,
    fmt,
    future::pending,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use serde::de::MapAccess;
use serde_json::{Value as Json, json};
use tencentcloud_schema::{
    ActionSchema, AsValue, Check, Effect, Extra, Hosts, Kind, Member, Region, ServiceSchema, StructSchema,
    TypeId, Typed, Value, debug,
};

use crate::{
    Action, Config, Credentials, Response, RetryPolicy, ServiceClient,
    decode::{Members, next, skip},
    timer::Timer,
    transport::{BoxFuture, Stage, Transport, TransportError},
};

pub(crate) static SERVICE: ServiceSchema<'static> = ServiceSchema {
    name: "pair",
    version: "2020-01-01",
    hosts: Hosts { international: "pair.intl.example", mainland: None },
    types: &[&PAIR],
    actions: &[&LIST_PAIRS],
};

static PAIR: StructSchema<'static> = StructSchema {
    name: "Pair",
    members: &[Member::new("Key", Kind::String).required(), Member::new("Secret", Kind::String).sensitive()],
    rules: &[],
};

pub(crate) static LIST_PAIRS: ActionSchema<'static> = ActionSchema {
    name: "ListPairs",
    input: &StructSchema {
        name: "ListPairsRequest",
        members: &[
            Member::new("Limit", Kind::Integer)
                .checks(&[Check::Fixed(tencentcloud_schema::Literal::Integer(10))]),
            Member::new("Pairs", Kind::List(&Kind::Struct(TypeId(0)))),
        ],
        rules: &[],
    },
    output: &StructSchema {
        name: "ListPairsResponse",
        members: &[
            Member::new("Pairs", Kind::List(&Kind::Struct(TypeId(0)))),
            Member::new("Total", Kind::Integer),
        ],
        rules: &[],
    },
    effect: Effect::Read,
    rate_limit: 20,
    region: Region::Optional,
    timeout_seconds: None,
};

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Pair {
    pub(crate) key: String,
    pub(crate) secret: Option<String>,
    pub(crate) extra: Extra,
}

impl Typed for Pair {
    fn schema() -> &'static StructSchema<'static> {
        &PAIR
    }

    fn get(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key.value(),
            1 => self.secret.value(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Members for Pair {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        match index {
            0 => self.key = next(map)?,
            1 => self.secret = next(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

#[derive(Clone, Default)]
pub(crate) struct ListPairs {
    pub(crate) limit: Option<i64>,
    pub(crate) pairs: Option<Vec<Pair>>,
}

impl Typed for ListPairs {
    fn schema() -> &'static StructSchema<'static> {
        LIST_PAIRS.input
    }

    fn get(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.limit.value(),
            1 => self.pairs.value(),
            _ => Value::Absent,
        }
    }
}

impl fmt::Debug for ListPairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

pub(crate) struct PairService;

impl Action for ListPairs {
    type Service = PairService;
    type Response = Reply;

    fn action() -> &'static ActionSchema<'static> {
        &LIST_PAIRS
    }
}

#[derive(Default, PartialEq)]
pub(crate) struct Reply {
    pub(crate) pairs: Vec<Pair>,
    pub(crate) total: i64,
    request_id: String,
}

impl Typed for Reply {
    fn schema() -> &'static StructSchema<'static> {
        LIST_PAIRS.output
    }

    fn get(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.pairs.value(),
            1 => self.total.value(),
            _ => Value::Absent,
        }
    }
}

impl Members for Reply {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        match index {
            0 => self.pairs = next(map)?,
            1 => self.total = next(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

impl Response for Reply {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// A transport that keeps what it is asked to send, and answers by rote.
#[derive(Clone, Debug)]
pub(crate) struct Recorder {
    answer: &'static str,
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Recorder {
    pub(crate) fn answering(answer: &'static str) -> Self {
        Self { answer, sent: Arc::default() }
    }

    /// The requests so far, each as text.
    pub(crate) fn sent(&self) -> Vec<String> {
        let sent = self.sent.lock().expect("no test panics under the lock");
        sent.iter().map(wire).collect()
    }
}

fn wire(request: &http::Request<Bytes>) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\n", value.to_str().expect("visible ASCII")));
    }
    format!("{text}\n{}", String::from_utf8_lossy(request.body()))
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.sent.lock().expect("no test panics under the lock").push(request);
        Box::pin(async { Ok(http::Response::new(Bytes::from(self.answer))) })
    }
}

/// What a [`Script`] does with a request.
pub(crate) enum Answer {
    /// Answers with what stands inside `Response`; the id of the request is `id-1` for the first, and so on.
    With(Json),
    /// Fails at a stage.
    Fail(Stage),
    /// Never answers.
    Hang,
}

type Answers = dyn Fn(usize, &Json) -> Answer + Send + Sync;

/// A transport that answers by the number of the request, from zero on, and its body.
#[derive(Clone)]
pub(crate) struct Script {
    answers: Arc<Answers>,
    sent: Arc<Mutex<Vec<Json>>>,
    hanging: Arc<()>,
}

impl Script {
    pub(crate) fn new(answers: impl Fn(usize, &Json) -> Answer + Send + Sync + 'static) -> Self {
        Self { answers: Arc::new(answers), sent: Arc::default(), hanging: Arc::default() }
    }

    /// Answers in this order, and the last one again and again.
    pub(crate) fn answering(responses: impl IntoIterator<Item = Json>) -> Self {
        let responses: Vec<Json> = responses.into_iter().collect();
        Self::new(move |place, _| {
            Answer::With(responses.get(place).or(responses.last()).cloned().expect("there are responses"))
        })
    }

    /// The bodies of the requests so far.
    pub(crate) fn sent(&self) -> Vec<Json> {
        self.sent.lock().expect("no test panics under the lock").clone()
    }

    /// How many calls hang at the moment.
    pub(crate) fn hanging(&self) -> usize {
        Arc::weak_count(&self.hanging)
    }

    /// A client over it that tries nothing twice, whose timer is Tokio's clock in a test that has paused it.
    pub(crate) fn client(&self) -> ServiceClient {
        let config = Config::builder()
            .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
            .transport(self.clone())
            .timer(PausedTimer)
            // Every answer is seen by the test.
            .retry(RetryPolicy::off())
            .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_551_113_065));
        ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Script")
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let body = serde_json::from_slice(request.body()).expect("a request is JSON");
        let mut sent = self.sent.lock().expect("no test panics under the lock");
        assert!(sent.len() < 1000, "no test sends that much, so this would not end");
        let answer = (self.answers)(sent.len(), &body);
        sent.push(body);
        let id = format!("id-{}", sent.len());
        let hangs = Arc::downgrade(&self.hanging);
        Box::pin(async move {
            match answer {
                Answer::With(mut response) => {
                    response["RequestId"] = json!(id);
                    let body = json!({"Response": response}).to_string();
                    Ok(http::Response::new(Bytes::from(body)))
                }
                Answer::Fail(stage) => Err(TransportError::new(stage)),
                Answer::Hang => {
                    let _hangs = hangs;
                    pending().await
                }
            }
        })
    }
}

/// Tokio's timer, also without the feature that brings it along.
#[derive(Debug)]
pub(crate) struct PausedTimer;

impl Timer for PausedTimer {
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn now(&self) -> Duration {
        static START: std::sync::OnceLock<tokio::time::Instant> = std::sync::OnceLock::new();
        START.get_or_init(tokio::time::Instant::now).elapsed()
    }
}

/// What a [`Script`] does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Answers with a status, headers and a body.
    Answer(u16, Vec<(&'static str, String)>, &'static str),
    /// Fails at a stage.
    Fail(Stage),
    /// Says nothing, ever.
    Hang,
}

impl Step {
    pub(crate) const SUCCESS: &'static str = r#"{"Response": {"Total": 1, "RequestId": "id"}}"#;

    pub(crate) fn success() -> Self {
        Self::Answer(200, Vec::new(), Self::SUCCESS)
    }

    /// A page of a gateway.
    pub(crate) fn page(status: u16) -> Self {
        Self::Answer(status, Vec::new(), "<html>")
    }

    pub(crate) fn refusal(body: &'static str) -> Self {
        Self::Answer(200, Vec::new(), body)
    }

    pub(crate) fn with_header(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Answer(status, mut headers, body) => {
                headers.push((name, value.into()));
                Self::Answer(status, headers, body)
            }
            other => other,
        }
    }
}

/// A transport that takes one step after the other, the last one again and again, and keeps what it was sent and when.
#[derive(Clone, Debug)]
pub(crate) struct Steps {
    steps: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

/// A request that a [`Steps`] was sent.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) at: Duration,
    pub(crate) request: http::Request<Bytes>,
}

impl Sent {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Steps {
    pub(crate) fn of(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.into_iter().collect())), sent: Arc::default() }
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.sent.lock().expect("no test panics under the lock").clone()
    }

    /// The waits between the requests.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.sent().windows(2).map(|pair| pair[1].at.saturating_sub(pair[0].at)).collect()
    }
}

impl Transport for Steps {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let sent = Sent { at: PausedTimer.now(), request };
        self.sent.lock().expect("no test panics under the lock").push(sent);
        let mut steps = self.steps.lock().expect("no test panics under the lock");
        let step = if steps.len() > 1 { steps.pop_front() } else { steps.front().cloned() };
        match step.expect("a script has a step") {
            Step::Answer(status, headers, body) => {
                let mut response = http::Response::builder().status(status);
                for (name, value) in headers {
                    response = response.header(name, value);
                }
                let response = response.body(Bytes::from(body)).expect("a response");
                Box::pin(async { Ok(response) })
            }
            Step::Fail(stage) => Box::pin(async move { Err(TransportError::new(stage).caused_by("cable")) }),
            Step::Hang => Box::pin(pending()),
        }
    }
}

/// The action of the small service with another effect or other facts.
pub(crate) fn altered(facts: impl FnOnce(&mut ActionSchema<'static>)) -> &'static ActionSchema<'static> {
    let mut action = LIST_PAIRS;
    facts(&mut action);
    Box::leak(Box::new(action))
}
