use std::sync::{Arc, Mutex};

use super::*;
use crate::{
    CallOptions, Config, Credentials, ErrorKind, Response as _, ServiceClient,
    fixture::{ListPairs, Recorder, SERVICE},
    transport::{Stage, TransportError},
};

const ANSWER: &str = r#"{"Response": {"Total": 1, "Pairs": [], "RequestId": "id"}}"#;

/// Notes when it is passed, on the way out and on the way back.
#[derive(Debug)]
struct Gate {
    name: &'static str,
    passed: Arc<Mutex<Vec<String>>>,
}

impl Layer for Gate {
    fn call<'a>(&'a self, mut request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a> {
        let note = |way: &str| {
            let mut passed = self.passed.lock().expect("no test panics under the lock");
            passed.push(format!("{} {way}", self.name));
        };
        Box::pin(async move {
            note("out");
            request.headers_mut().insert("x-gate", http::HeaderValue::from_static(self.name));
            let outcome = next.run(request).await;
            note("back");
            outcome
        })
    }
}

/// Answers by itself.
#[derive(Debug)]
struct Canned(Option<&'static str>);

impl Layer for Canned {
    fn call<'a>(&'a self, _: http::Request<Bytes>, _: Next<'a>) -> Exchange<'a> {
        Box::pin(async {
            let body = self.0.ok_or_else(|| TransportError::new(Stage::Connect).caused_by("not today"))?;
            Ok(http::Response::new(Bytes::from(body)))
        })
    }
}

/// Keeps what it can tell of the call, and puts another response in place of the one that came.
#[derive(Debug, Default)]
struct Swap(Mutex<Vec<CallInfo>>);

impl Layer for Swap {
    fn call<'a>(&'a self, request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a> {
        Box::pin(async move {
            let call = request.extensions().get::<CallInfo>().cloned();
            self.0.lock().expect("no test panics under the lock").extend(call);
            let response = next.run(request).await?;
            Ok(response.map(|_| Bytes::from_static(br#"{"Response": {"Total": 2, "RequestId": "other"}}"#)))
        })
    }
}

fn client(recorder: &Recorder, layers: impl IntoIterator<Item = Arc<dyn Layer>>) -> ServiceClient {
    let mut config = Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
        .region("ap-guangzhou")
        .transport(recorder.clone());
    for layer in layers {
        config = config.layer(layer);
    }
    ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
}

#[tokio::test]
async fn the_first_layer_is_the_outermost() {
    let recorder = Recorder::answering(ANSWER);
    let passed = Arc::new(Mutex::new(Vec::new()));
    let gate = |name| -> Arc<dyn Layer> { Arc::new(Gate { name, passed: passed.clone() }) };
    let client = client(&recorder, [gate("first"), gate("second")]);
    client.send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    assert_eq!(passed.lock().expect("a list")[..], ["first out", "second out", "second back", "first back"]);
    assert!(recorder.sent()[0].contains("x-gate: second\n"), "{}", recorder.sent()[0]);
}

#[tokio::test]
async fn a_layer_can_answer_without_sending() {
    let recorder = Recorder::answering("");
    let answering = client(&recorder, [Arc::new(Canned(Some(ANSWER))) as Arc<dyn Layer>]);
    let reply = answering.send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    assert_eq!((reply.total, reply.request_id()), (1, "id"));
    let failing = client(&recorder, [Arc::new(Canned(None)) as Arc<dyn Layer>]);
    let error = failing.send(&ListPairs::default(), &CallOptions::default()).await.expect_err("not today");
    assert_eq!((error.kind(), error.action()), (ErrorKind::Transport, Some("ListPairs")));
    assert_eq!(recorder.sent().len(), 0);
}

#[tokio::test]
async fn a_layer_knows_the_call_and_can_change_its_outcome() {
    let recorder = Recorder::answering(ANSWER);
    let swap = Arc::new(Swap::default());
    let client = client(&recorder, [swap.clone() as Arc<dyn Layer>]);
    let reply = client.send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    assert_eq!((reply.total, reply.request_id()), (2, "other"));
    client
        .send(&ListPairs::default(), &CallOptions::default().region("ap-beijing"))
        .await
        .expect("an answer");
    let calls = swap.0.lock().expect("a list");
    let facts: Vec<_> = calls.iter().map(|call| (call.service(), call.action(), call.region())).collect();
    let of = |region| ("pair", "ListPairs", Some(region));
    assert_eq!(facts, [of("ap-guangzhou"), of("ap-beijing")]);
}

#[test]
fn a_configuration_shows_its_layers() {
    let client = client(&Recorder::answering(ANSWER), [Arc::new(Canned(None)) as Arc<dyn Layer>]);
    let shown = format!("{:?}", client.config());
    assert!(shown.contains("layers: [Canned(None)]"), "{shown}");
}
