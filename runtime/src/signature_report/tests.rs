use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;

use super::*;
use crate::{
    Config, Credentials, Method, Signature,
    fixture::{ListPairs, Pair, SERVICE},
    transport::{Exchange, Transport},
};

/// Refuses every signature, and keeps what it was sent.
#[derive(Clone, Debug)]
struct Refuser {
    code: &'static str,
    date: Option<&'static str>,
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Transport for Refuser {
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        self.sent.lock().expect("no test panics under the lock").push(request);
        let body = format!(
            r#"{{"Response": {{"Error": {{"Code": "{}", "Message": "no"}}, "RequestId": "id"}}}}"#,
            self.code
        );
        let mut response = http::Response::new(Bytes::from(body));
        if let Some(date) = self.date {
            response.headers_mut().insert("date", http::HeaderValue::from_static(date));
        }
        Box::pin(async { Ok(response) })
    }
}

async fn refused(
    code: &'static str,
    date: Option<&'static str>,
    signature: Signature,
    method: Method,
) -> (Error, http::Request<Bytes>) {
    let refuser = Refuser { code, date, sent: Arc::default() };
    let config = Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE").with_token("session"))
        .transport(refuser.clone())
        .signature(signature)
        .method(method)
        // 2019-02-25T16:44:25Z
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_551_113_065))
        .build()
        .expect("a configuration");
    let pair = Pair { key: "a".to_owned(), secret: Some("hunter2".to_owned()), ..Pair::default() };
    let request = ListPairs { limit: None, pairs: Some(vec![pair]) };
    let sent = ServiceClient::new(&SERVICE, &config).send(&request, &CallOptions::default()).await;
    let request = refuser.sent.lock().expect("no test panics under the lock").pop();
    (sent.expect_err("a refusal"), request.expect("a request"))
}

#[tokio::test]
async fn a_report_has_what_was_signed_of_the_request_that_was_sent() {
    let (error, sent) = refused("AuthFailure.SignatureFailure", None, Signature::Tc3, Method::Post).await;
    let report = error.signature_report().expect("a report");
    let time = jiff::Timestamp::from_second(1_551_113_065).expect("a time");
    let signed = Signed::of(&sent, "pair", time);
    assert_eq!(report.canonical_request(), signed.canonical_request.as_deref());
    assert_eq!(Some(report.string_to_sign()), signed.string_to_sign.as_deref());
    assert_eq!(
        error.to_string(),
        "ListPairs: AuthFailure.SignatureFailure: no (request id); see `signature_report()` for what was signed"
    );
    let causes = report.likely_causes().join("\n");
    assert!(causes.contains("`pair.intl.example`") && causes.contains("`application/json`"), "{causes}");
}

#[tokio::test]
async fn no_form_puts_a_secret_into_the_report() {
    for signature in
        [Signature::Tc3, Signature::Tc3UnsignedPayload, Signature::HmacSha1, Signature::HmacSha256]
    {
        for method in [Method::Post, Method::Get] {
            let (error, _) = refused("AuthFailure.SignatureFailure", None, signature, method).await;
            let report = error.signature_report().expect("a report");
            let shown = format!("{error} {error:?} {report} {report:?}");
            for secret in ["hunter2", "AKIDEXAMPLE", "session"] {
                assert!(!shown.contains(secret), "{signature:?} {method:?}: {shown}");
            }
        }
    }
}

#[tokio::test]
async fn the_nonce_of_the_report_is_the_one_that_was_sent() {
    let (error, sent) = refused("AuthFailure.SignatureFailure", None, Signature::HmacSha1, Method::Get).await;
    let nonce = sent.uri().query().and_then(|query| query.split('&').find(|part| part.starts_with("Nonce=")));
    let report = error.signature_report().expect("a report");
    assert!(report.string_to_sign().contains(nonce.expect("a nonce")), "{report}");
}

#[tokio::test]
async fn an_expired_signature_says_how_far_the_clocks_are_apart() {
    // A clock that is off by more than a day is not set right by itself.
    for (date, seconds, words) in [
        (
            "Wed, 27 Feb 2019 16:44:25 GMT",
            -172_800,
            "; the time that was sent is 172800 s behind the service's",
        ),
        (
            "Sat, 23 Feb 2019 16:44:25 GMT",
            172_800,
            "; the time that was sent is 172800 s ahead of the service's",
        ),
    ] {
        let (error, _) =
            refused("AuthFailure.SignatureExpire", Some(date), Signature::Tc3, Method::Post).await;
        let report = error.signature_report().expect("a report");
        assert_eq!(report.clock_offset(), Some(SignedDuration::from_secs(seconds)));
        assert!(error.to_string().ends_with(words), "{error}");
        assert!(report.likely_causes()[0].contains("set this machine's clock"), "{report}");
    }
}

#[tokio::test]
async fn an_error_about_something_else_has_no_report() {
    let (error, _) = refused("AuthFailure.TokenFailure", None, Signature::Tc3, Method::Post).await;
    assert!(error.signature_report().is_none() && error.to_string().ends_with("(request id)"), "{error}");
}
