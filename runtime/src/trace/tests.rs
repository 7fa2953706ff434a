//! Calls under a subscriber that keeps what it is told.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::DefaultGuard,
};

use crate::{
    CallOptions, Config, Credentials, ServiceClient,
    fixture::{ListPairs, Pair, PausedTimer, SERVICE, Step, Steps},
};

type Fields = BTreeMap<String, String>;

/// Keeps spans with all they record, and events.
#[derive(Clone, Default)]
struct Kept {
    spans: Arc<Mutex<Vec<Fields>>>,
    events: Arc<Mutex<Vec<Fields>>>,
    next: Arc<AtomicU64>,
}

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Kept {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("tencentcloud_runtime")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::from([("span".to_owned(), attributes.metadata().name().to_owned())]);
        attributes.record(&mut Into(&mut fields));
        self.spans.lock().expect("no test panics under the lock").push(fields);
        Id::from_u64(self.next.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let place = usize::try_from(id.into_u64() - 1).expect("a small number");
        let mut spans = self.spans.lock().expect("no test panics under the lock");
        values.record(&mut Into(&mut spans[place]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        self.events.lock().expect("no test panics under the lock").push(fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Kept {
    fn listening() -> (Self, DefaultGuard) {
        let kept = Self::default();
        let guard = tracing::subscriber::set_default(kept.clone());
        (kept, guard)
    }

    /// The one span, a field on each line.
    fn span(&self) -> String {
        let spans = self.spans.lock().expect("no test panics under the lock");
        assert_eq!(spans.len(), 1);
        lines(&spans[0])
    }

    fn events(&self) -> Vec<String> {
        self.events.lock().expect("no test panics under the lock").iter().map(lines).collect()
    }
}

fn lines(fields: &Fields) -> String {
    fields.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("\n")
}

fn client(script: &Steps) -> ServiceClient {
    let config = Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2").with_token("t0ken"))
        .transport(script.clone())
        .timer(PausedTimer)
        .region("ap-guangzhou")
        .seed(1)
        .build();
    ServiceClient::new(&SERVICE, &config.expect("a configuration"))
}

#[tokio::test(start_paused = true)]
async fn a_call_is_one_span_that_says_how_it_ended() {
    let (kept, _guard) = Kept::listening();
    let script = Steps::of([Step::page(503).with_header("retry-after", "2"), Step::success()]);
    client(&script).send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    let span = kept.span();
    for field in [
        "span=tencentcloud.call",
        "service=pair",
        "action=ListPairs",
        "region=ap-guangzhou",
        "attempts=2",
        "request_id=id",
        "outcome=success",
        "duration_ms=20",
    ] {
        assert!(span.lines().any(|line| line.starts_with(field)), "{field}\n{span}");
    }
    assert!(!span.contains("error."), "{span}");
    let events = kept.events();
    assert_eq!(events.len(), 2);
    assert!(events[0].contains("attempt=1\nerror.kind=UnexpectedStatus\n"), "{}", events[0]);
    assert!(events[0].contains("wait_ms=20"), "{}", events[0]);
    assert_eq!(events[1], "attempt=2\nmessage=answered");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_named_by_kind_and_code() {
    let (kept, _guard) = Kept::listening();
    let body =
        r#"{"Response": {"Error": {"Code": "ResourceNotFound", "Message": "m3ssage"}, "RequestId": "x"}}"#;
    let client = client(&Steps::of([Step::refusal(body)]));
    client.send(&ListPairs::default(), &CallOptions::default()).await.expect_err("refused");
    let span = kept.span();
    for field in
        ["attempts=1", "request_id=x", "outcome=error", "error.kind=Service", "error.code=ResourceNotFound"]
    {
        assert!(span.lines().any(|line| line == field), "{field}\n{span}");
    }
    assert!(kept.events()[0].contains("reason=it would end in the same way"), "{:?}", kept.events());
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_not_sent_has_its_span_too() {
    let (kept, _guard) = Kept::listening();
    let request = ListPairs { limit: Some(500), pairs: None };
    let outcome = client(&Steps::of([Step::success()])).send(&request, &CallOptions::default()).await;
    outcome.expect_err("against the rules");
    let span = kept.span();
    assert!(span.contains("attempts=0") && span.contains("error.kind=Validation"), "{span}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_was_cancelled() {
    let (kept, _guard) = Kept::listening();
    let client = client(&Steps::of([Step::Hang]));
    let (request, options) = (ListPairs::default(), CallOptions::default());
    let call = client.send(&request, &options);
    assert!(tokio::time::timeout(Duration::from_secs(5), call).await.is_err());
    let span = kept.span();
    assert!(span.contains("outcome=cancelled") && span.contains("duration_ms=500"), "{span}");
}

#[tokio::test(start_paused = true)]
async fn nothing_of_requests_responses_and_keys_is_told() {
    let (kept, _guard) = Kept::listening();
    let refused =
        r#"{"Response": {"Error": {"Code": "InternalError", "Message": "s3cret"}, "RequestId": "x"}}"#;
    let script = Steps::of([
        Step::refusal(refused),
        Step::Answer(500, Vec::new(), "<html>s3cret"),
        Step::Answer(200, Vec::new(), r#"{"Response": {"Pairs": [{"Key": "k3y", "Secret": "s3cret"}]}}"#),
    ]);
    let pair = Pair { key: "k3y".to_owned(), secret: Some("s3cret".to_owned()), ..Pair::default() };
    let request = ListPairs { limit: None, pairs: Some(vec![pair]) };
    client(&script).send(&request, &CallOptions::default()).await.expect("an answer");
    let told = format!("{}\n{}", kept.span(), kept.events().join("\n"));
    for secret in ["s3cret", "k3y", "hunter2", "t0ken", "AKIDEXAMPLE", "Signature"] {
        assert!(!told.contains(secret), "{told}");
    }
    assert_eq!(kept.events().len(), 3);
}
