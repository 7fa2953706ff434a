use std::{
    process::Command,
    time::{Duration, SystemTime},
};

use super::*;
use crate::{
    Config, Credentials, ErrorKind, Method, Signature,
    config::ConfigBuilder,
    fixture::{ListPairs, Pair, Recorder, SERVICE},
    sign::{CanonicalRequest, CredentialScope, SigningKey, StringToSign, v1},
};

const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const NOW: u64 = 1_551_113_065;

fn configured(recorder: &Recorder) -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new(ID, KEY).with_token("session/token+1"))
        .region("ap-guangzhou")
        .transport(recorder.clone())
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
}

fn request() -> ListPairs {
    let mut pair = Pair {
        key: "it's \"$HOME\" \\ `date` &\nrest".to_owned(),
        secret: Some("hunter2".to_owned()),
        ..Pair::default()
    };
    pair.extra.insert("New", "hunter2".into());
    ListPairs { limit: Some(10), pairs: Some(vec![pair]) }
}

async fn dry_run(signature: Signature, method: Method, options: CallOptions) -> DryRun {
    let recorder = Recorder::answering("");
    let config = configured(&recorder).signature(signature).method(method).build().expect("a configuration");
    let run = ServiceClient::new(&SERVICE, &config).dry_run(&request(), &options).await;
    assert!(recorder.sent().is_empty(), "a dry run sends nothing");
    run.expect("a dry run")
}

fn multipart() -> CallOptions {
    CallOptions::default().file("Image", vec![0, 159, 146])
}

/// Every form that a signed request can have.
async fn every_form() -> Vec<(Signature, DryRun)> {
    let mut runs = Vec::new();
    for signature in
        [Signature::Tc3, Signature::Tc3UnsignedPayload, Signature::HmacSha1, Signature::HmacSha256]
    {
        for method in [Method::Post, Method::Get] {
            runs.push((signature, dry_run(signature, method, CallOptions::default()).await));
        }
    }
    runs.push((Signature::Tc3, dry_run(Signature::Tc3, Method::Post, multipart()).await));
    runs
}

#[tokio::test]
async fn the_string_to_sign_gives_the_signature_that_is_sent() {
    let time = jiff::Timestamp::from_second(NOW.cast_signed()).expect("a time");
    for (signature, run) in every_form().await {
        let text = run.string_to_sign().expect("something is signed");
        if let Some(algorithm) = signature.over_parameters() {
            let signature = v1::sign(algorithm, KEY, text);
            let form = String::from_utf8_lossy(run.request().body()).into_owned();
            let form = run.request().uri().query().unwrap_or(&form);
            let sent = form.rsplit_once("&Signature=").expect("a signature").1;
            let sent = percent_encoding::percent_decode_str(sent).decode_utf8_lossy();
            assert_eq!((sent, run.canonical_request()), (signature.into(), None), "{text}");
        } else {
            let scope = CredentialScope::new("pair", time);
            let canonical = run.canonical_request().expect("a canonical request");
            let to_sign = StringToSign::new(&CanonicalRequest::of_text(canonical), &scope, time);
            assert_eq!(to_sign.text(), text);
            let signature = SigningKey::derive(KEY, scope).signature(&to_sign);
            let authorization = run.request().headers()["authorization"].to_str().expect("visible ASCII");
            assert!(authorization.ends_with(&signature), "{text}");
        }
    }
}

#[tokio::test]
async fn the_request_is_the_one_that_a_call_sends() {
    let recorder = Recorder::answering(r#"{"Response": {}}"#);
    let client = ServiceClient::new(&SERVICE, &configured(&recorder).build().expect("a configuration"));
    let run = client.dry_run(&request(), &CallOptions::default()).await.expect("a dry run");
    client.send(&request(), &CallOptions::default()).await.expect("an answer");
    client.config().send(run.into_request()).await.expect("an exchange");
    let sent = recorder.sent();
    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn without_a_signature_there_is_nothing_that_was_signed() {
    let run = dry_run(Signature::Skip, Method::Post, CallOptions::default()).await;
    assert_eq!((run.canonical_request(), run.string_to_sign()), (None, None));
    assert!(run.curl().contains("authorization: SKIP"), "{}", run.curl());
}

#[tokio::test]
async fn the_command_line_shows_no_secret_in_any_form() {
    for (_, run) in every_form().await {
        let shown = format!("{} {run:?}", run.curl());
        for secret in ["hunter2", ID, KEY, "session"] {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
        let signed = run.request().headers().get("authorization").map(|value| value.to_str());
        if let Some(Ok(authorization)) = signed {
            let signature = authorization.rsplit('=').next().expect("a signature");
            assert!(!shown.contains(signature), "{shown}");
        }
        assert!(shown.contains("Signature=REDACTED"), "{shown}");
        // What is no secret is there.
        assert!(shown.contains("HOME") && shown.contains("Limit"), "{shown}");
    }
}

#[tokio::test]
async fn a_shell_takes_the_command_line_word_by_word_as_it_is() {
    let run = dry_run(Signature::Tc3, Method::Post, CallOptions::default()).await;
    let script = format!("curl() {{ for word; do printf '%s\\0' \"$word\"; done; }}\n{}", run.curl());
    let output = Command::new("sh").args(["-c", &script]).output().expect("a shell");
    let output = String::from_utf8(output.stdout).expect("text");
    let words: Vec<&str> = output.trim_end_matches('\0').split('\0').collect();
    let body = r#"{"Limit":10,"Pairs":[{"Key":"it's \"$HOME\" \\ `date` &\nrest","New":"REDACTED","Secret":"REDACTED"}]}"#;
    assert_eq!(words[..2], ["-X", "POST"]);
    assert_eq!(words[words.len() - 3..], ["--data-raw", body, "https://pair.intl.example/"]);
    assert!(
        words.contains(&"x-tc-action: ListPairs") && words.contains(&"x-tc-token: REDACTED"),
        "{words:?}"
    );
}

#[tokio::test]
async fn the_command_line_of_a_query_has_it_in_the_url() {
    let run = dry_run(Signature::HmacSha1, Method::Get, CallOptions::default()).await;
    let url = run.curl().lines().last().expect("a line").trim();
    assert!(url.starts_with("'https://pair.intl.example/?Action=ListPairs&Limit=10&"), "{url}");
    assert!(url.contains("&SecretId=REDACTED&") && url.ends_with("&Signature=REDACTED'"), "{url}");
}

#[tokio::test]
async fn a_request_that_breaks_a_rule_is_refused_as_it_would_be_by_a_call() {
    let config = configured(&Recorder::answering("")).build().expect("a configuration");
    let request = ListPairs { limit: Some(11), pairs: None };
    let run = ServiceClient::new(&SERVICE, &config).dry_run(&request, &CallOptions::default()).await;
    let error = run.expect_err("a broken rule");
    assert_eq!((error.kind(), error.action()), (ErrorKind::Validation, Some("ListPairs")));
}
