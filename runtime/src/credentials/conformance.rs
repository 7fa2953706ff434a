//! What clients are known to get wrong, each test named after it.

use std::{
    fs, io,
    sync::{Arc, Mutex},
};

use super::{
    testing::{Answer, Clock, Home, Hourly, SECRET, START, Server, at, set_mode},
    *,
};
use crate::{
    CallOptions, Config, ErrorKind, ServiceClient,
    fixture::{ListPairs, SERVICE},
    transport::Stage,
};

const PAIR: &str = "secret_id = AKIDEXAMPLE\nsecret_key = hunter2\n";

const STS_ANSWER: &str = r#"{"Response": {"ExpiredTime": 1700007200, "RequestId": "id", "Credentials":
    {"TmpSecretId": "AKIDROLE", "TmpSecretKey": "hunter2", "Token": "hunter2"}}}"#;

fn metadata_answer(expiry: u64) -> String {
    format!(
        r#"{{"Code": "Success", "TmpSecretId": "AKIDMACHINE", "TmpSecretKey": "hunter2", "Token": "hunter2",
            "ExpiredTime": {expiry}, "Expiration": "2030-01-01T00:00:00Z"}}"#
    )
}

async fn ask(provider: &impl ProvideCredentials, server: &Server) -> Result<Credentials, CredentialsError> {
    provider.provide(&server.context(&Clock::new())).await
}

async fn refused(provider: &impl ProvideCredentials, server: &Server) -> CredentialsError {
    let error = ask(provider, server).await.expect_err("no credentials");
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
    error
}

#[tokio::test(start_paused = true)]
#[cfg(feature = "tokio")]
async fn a_metadata_server_that_hangs() {
    let chain = Home::new().chain().build();
    let begun = tokio::time::Instant::now();
    let error = refused(&chain, &Server::new(|_| Answer::Hang)).await;
    assert_eq!(begun.elapsed().as_secs(), 1);
    assert_eq!(error.kind(), CredentialsErrorKind::Absent);
    assert!(error.to_string().contains("no metadata server answers within 1s"), "{error}");
}

#[tokio::test]
async fn a_credentials_file_without_default() {
    let home = Home::new()
        .with("home/.tencentcloud/credentials", &format!("[work]\n{PAIR}"))
        .with("etc/tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    let chain = home.chain().build();
    let found = ask(&chain, &Server::nobody()).await.expect("the machine's own file has a default");
    assert_eq!(found.secret_id(), "AKIDEXAMPLE");
    let outcome = chain.outcome().expect("an outcome");
    assert_eq!(outcome.source(), home.path("etc/tencentcloud/credentials").display().to_string());
    let reasons: Vec<&str> = outcome.attempts().iter().map(Attempt::reason).collect();
    assert_eq!(reasons.len(), 2);
    assert!(reasons[1].ends_with("has no section [default], but [work]"), "{reasons:?}");
    let named = home.chain().profile("work").build();
    assert!(ask(&named, &Server::nobody()).await.is_ok());
}

#[tokio::test]
async fn an_expired_temporary_key_under_100_concurrent_calls() {
    let clock = Clock::new();
    let provider = Hourly::default();
    let server = Server::saying(200, r#"{"Response": {"Total": 1, "RequestId": "id"}}"#);
    let time = clock.clone();
    let config = Config::builder()
        .credentials(provider.clone())
        .transport(server.clone())
        .clock(move || time.now())
        .build()
        .expect("a configuration");
    let client = ServiceClient::new(&SERVICE, &config);
    client.send(&ListPairs::default(), &CallOptions::default()).await.expect("an answer");
    clock.forward(3600);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let client = client.clone();
        calls.spawn(async move { client.send(&ListPairs::default(), &CallOptions::default()).await });
    }
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    assert_eq!(provider.asked(), 2);
    let sent = server.sent();
    let of_the_second = sent.iter().filter(|request| {
        let authorization = request.headers()["authorization"].to_str().expect("text");
        authorization.contains("Credential=AKID2/")
    });
    assert_eq!((sent.len(), of_the_second.count()), (101, 100));
}

#[tokio::test]
async fn a_token_file_that_was_rotated() {
    let home = Home::new().with("token", "first\n");
    let server = Server::saying(200, STS_ANSWER);
    let role = AssumeRoleWithWebIdentity::new("provider", "arn", home.path("token"));
    ask(&role, &server).await.expect("credentials");
    fs::write(home.path("token"), "second").expect("a file");
    ask(&role, &server).await.expect("credentials");
    let bodies: Vec<String> =
        server.sent().iter().map(|sent| String::from_utf8_lossy(sent.body()).into_owned()).collect();
    assert!(bodies[0].contains(r#""WebIdentityToken":"first""#), "{bodies:?}");
    assert!(bodies[1].contains(r#""WebIdentityToken":"second""#), "{bodies:?}");
}

#[tokio::test]
async fn a_key_in_debug_or_an_error() {
    let home = Home::new().with("home/.tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    let own = Credentials::new("AKIDEXAMPLE", SECRET).with_token(SECRET);
    let role = AssumeRole::new(own.clone(), "arn");
    let chain = home.chain().explicit(own).build().then("role", role.clone());
    ask(&chain, &Server::nobody()).await.expect("credentials");
    let config = Config::builder().credentials(chain.clone()).transport(Server::nobody()).build();
    let config = config.expect("a configuration");
    let shown = format!("{chain:?} {config:?} {role:?} {:?}", Context::from(&config));
    assert!(shown.contains("AKID…") && !shown.contains(SECRET), "{shown}");

    let refusal = format!(r#"{{"Response": {{"Error": {{"Code": "A.B", "Message": "bad {SECRET}"}}}}}}"#);
    let home = home.with("token", SECRET);
    let role = AssumeRoleWithWebIdentity::new("provider", "arn", home.path("token"));
    let error = refused(&role, &Server::saying(200, &refusal)).await;
    assert!(error.to_string().contains("A.B: bad <redacted>"), "{error}");
}

/// Log lines, as a subscriber of the simplest kind sees them.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = String::new();
        event.record(&mut |field: &tracing::field::Field, value: &dyn fmt::Debug| {
            line.push_str(&format!("{field}={value:?} "));
        });
        self.0.lock().expect("no test panics under the lock").push(line);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test]
#[cfg(unix)]
async fn a_key_in_a_log_line() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let home = Home::new().with("home/.tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    set_mode(&home.path("home/.tencentcloud/credentials"), 0o644);
    let chain = home.chain().build();
    ask(&chain, &Server::nobody()).await.expect("credentials");
    let lines = log.0.lock().expect("no test panics under the lock").join("\n");
    assert!(lines.contains("others can read") && lines.contains("credentials found"), "{lines}");
    assert!(!lines.contains(SECRET), "{lines}");
}

#[tokio::test]
#[cfg(unix)]
async fn a_file_that_others_can_read() {
    let home = Home::new().with("home/.tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    let path = home.path("home/.tencentcloud/credentials");
    let warnings = async |mode| {
        set_mode(&path, mode);
        let chain = home.chain().build();
        ask(&chain, &Server::nobody()).await.expect("credentials");
        chain.outcome().expect("an outcome").warnings().to_vec()
    };
    assert_eq!(warnings(0o600).await, Vec::<String>::new());
    let said = warnings(0o640).await;
    assert!(said.len() == 1 && said[0].contains("chmod 600") && said[0].contains("credentials"), "{said:?}");
}

#[tokio::test]
async fn a_chain_that_found_nothing_says_why_of_each_source() {
    let error = refused(&Home::new().chain().build(), &Server::nobody()).await;
    let sources: Vec<&str> = error.attempts().iter().map(Attempt::source).collect();
    assert_eq!(sources[0], "environment");
    assert_eq!(sources[3..], ["vendor's command line", "role of the machine", "role of the pod"]);
    for attempt in error.attempts() {
        assert!(error.to_string().contains(&attempt.to_string()), "{error}");
    }
    assert!(error.to_string().contains("TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set"));
    assert_eq!(error.to_string().lines().count(), 1);
}

#[tokio::test]
async fn a_chain_stops_at_a_source_that_is_set_up_and_wrong() {
    let home = Home::new()
        .with(
            "home/.tencentcloud/credentials",
            "[default]\nsecret_id = AKIDEXAMPLE\nsecret_key = hunter2 x\n",
        )
        .with("etc/tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    let error = refused(&home.chain().build(), &Server::nobody()).await;
    let path = home.path("home/.tencentcloud/credentials");
    assert_eq!(error.kind(), CredentialsErrorKind::Malformed);
    assert_eq!((error.file(), error.line(), error.key()), (Some(&*path), Some(3), Some("secret_key")));
    assert_eq!(error.attempts().len(), 1);

    let half = home.chain().variables(|name| (name == ID).then(|| "AKIDEXAMPLE".into())).build();
    assert_eq!(refused(&half, &Server::nobody()).await.key(), Some(KEY));
}

#[tokio::test]
async fn a_profile_that_was_asked_for_by_name_and_is_nowhere() {
    let machine = Server::saying(200, "role");
    let named = Home::new().chain().profile("work").build();
    let error = refused(&named, &machine).await;
    assert!(error.to_string().contains("work.credential, and the profile was asked for by name"), "{error}");
    let chain = Home::new().chain().variables(|name| (name == "TCCLI_PROFILE").then(|| "work".into()));
    assert_eq!(refused(&chain.build(), &machine).await.kind(), CredentialsErrorKind::Failed);
    assert!(machine.sent().is_empty());
    let outside = Home::new().chain().profile("../work").build();
    assert!(refused(&outside, &machine).await.to_string().contains("no name of a profile"));
}

#[tokio::test]
async fn the_source_that_won_is_asked_for_renewals_and_no_other() {
    let home = Home::new();
    let machine = Server::new(|request| match request.uri().path() {
        "/latest/meta-data/cam/security-credentials/" => Answer::Say(200, "reader".to_owned()),
        "/latest/meta-data/cam/security-credentials/reader" => Answer::Say(200, metadata_answer(START + 600)),
        _ => Answer::Fail(Stage::Connect),
    });
    let chain = home.chain().build();
    assert_eq!(ask(&chain, &machine).await.expect("credentials").secret_id(), "AKIDMACHINE");
    assert_eq!(chain.outcome().map(Outcome::source), Some("role of the machine"));
    let _home = home.with("home/.tencentcloud/credentials", &format!("[default]\n{PAIR}"));
    let found = ask(&chain, &machine).await.expect("credentials");
    assert_eq!((found.secret_id(), found.expires_at()), ("AKIDMACHINE", Some(at(START + 600))));
}

#[tokio::test]
async fn the_role_of_a_machine_is_refused_missing_or_nonsense() {
    let machine = |role: (u16, &'static str), answer: &'static str| {
        Server::new(move |request| {
            let (status, text) = if request.uri().path().ends_with('/') { role } else { (200, answer) };
            Answer::Say(status, text.to_owned())
        })
    };
    let (absent, failed, malformed) =
        (CredentialsErrorKind::Absent, CredentialsErrorKind::Failed, CredentialsErrorKind::Malformed);
    for (server, kind, words) in [
        (machine((404, ""), ""), absent, "no role is bound"),
        (machine((500, ""), ""), failed, "HTTP 500"),
        (machine((200, "<html>log in"), ""), malformed, "no name of a role"),
        (machine((200, "reader"), r#"{"Code": "Fail\n"}"#), failed, r"for the role reader (Fail\n)"),
        (machine((200, "reader"), r#"{"Code": "Success"}"#), malformed, "`TmpSecretId` is missing"),
    ] {
        let error = refused(&InstanceRole::default(), &server).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
    let elsewhere = InstanceRole::default().endpoint("http://127.0.0.1:1/").role("reader");
    let server = Server::saying(200, &metadata_answer(START + 600));
    ask(&elsewhere, &server).await.expect("credentials");
    let uri = "http://127.0.0.1:1/latest/meta-data/cam/security-credentials/reader";
    assert_eq!(server.sent()[0].uri().to_string(), uri);
}

fn header<'a>(request: &'a http::Request<bytes::Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

#[tokio::test]
async fn a_role_is_assumed_with_a_signature() {
    let server = Server::saying(200, STS_ANSWER);
    let own = Credentials::new("AKIDEXAMPLE", SECRET).with_token("own-token");
    let role = AssumeRole::new(own, "qcs::cam::uin/1:roleName/reader").external_id("x");
    let found = ask(&role, &server).await.expect("credentials");
    assert_eq!((found.secret_id(), found.token()), ("AKIDROLE", Some(SECRET)));
    assert_eq!(found.expires_at(), Some(at(START + 7200)));
    let sent = &server.sent()[0];
    assert_eq!(sent.uri().to_string(), "https://sts.intl.tencentcloudapi.com/");
    assert_eq!(
        String::from_utf8_lossy(sent.body()),
        r#"{"RoleArn":"qcs::cam::uin/1:roleName/reader","RoleSessionName":"tencentcloud-rust-1700000000","ExternalId":"x","DurationSeconds":7200}"#
    );
    let authorization = header(sent, "authorization").expect("a signature");
    assert!(authorization.starts_with("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/sts/tc3_request, "));
    assert_eq!(header(sent, "x-tc-token"), Some("own-token"));
    assert_eq!(header(sent, "x-tc-action"), Some("AssumeRole"));
    assert_eq!(header(sent, "x-tc-version"), Some("2018-08-13"));
    assert_eq!(header(sent, "x-tc-region"), Some("ap-guangzhou"));
    assert_eq!(header(sent, "x-tc-timestamp"), Some("1700000000"));
    assert!(sent.headers()["authorization"].is_sensitive() && sent.headers()["x-tc-token"].is_sensitive());
}

#[tokio::test]
async fn a_web_identity_goes_unsigned_to_the_host_of_the_site() {
    let home = Home::new().with("token", "identity\n");
    let token = home.path("token").into_os_string();
    let server = Server::new(|request| match request.uri().host() {
        Some("sts.tencentcloudapi.com") => Answer::Say(200, STS_ANSWER.to_owned()),
        _ => Answer::Fail(Stage::Connect),
    });
    let chain = home.chain().variables(move |name| match name {
        "TKE_REGION" => Some("ap-singapore".into()),
        "TKE_PROVIDER_ID" => Some("provider".into()),
        "TKE_WEB_IDENTITY_TOKEN_FILE" => Some(token.clone()),
        "TKE_ROLE_ARN" => Some("arn".into()),
        _ => None,
    });
    let chain = chain.build();
    let config = Config::builder()
        .credentials(chain.clone())
        .site(crate::Site::Mainland)
        .transport(server.clone())
        .clock(|| at(START))
        .build()
        .expect("a configuration");
    chain.provide(&Context::from(&config)).await.expect("credentials");
    assert_eq!(chain.outcome().map(Outcome::source), Some("role of the pod"));
    let sent = server.sent();
    let sent = sent.last().expect("a request");
    assert_eq!(header(sent, "authorization"), Some("SKIP"));
    assert_eq!(header(sent, "x-tc-region"), Some("ap-singapore"));
}

#[tokio::test]
async fn half_of_the_variables_of_a_pod_are_an_error() {
    let pod = |set: &'static [&'static str]| {
        let chain = Home::new().chain();
        let chain = chain.variables(move |name| set.contains(&name).then(|| "value".into()));
        AssumeRoleWithWebIdentity::of(chain.surroundings())
    };
    let server = Server::nobody();
    // The region alone may be set for reasons of its own.
    assert_eq!(refused(&pod(&["TKE_REGION"]), &server).await.kind(), CredentialsErrorKind::Absent);
    assert_eq!(refused(&pod(&["TKE_ROLE_ARN", "TKE_REGION"]), &server).await.key(), Some("TKE_PROVIDER_ID"));
    let all = &["TKE_ROLE_ARN", "TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE"];
    let error = refused(&pod(all), &server).await;
    assert_eq!(error.kind(), CredentialsErrorKind::Failed);
    assert!(error.to_string().starts_with("there is no file value"), "{error}");
}

#[tokio::test]
async fn every_form_of_a_command_line_profile() {
    let home = |content: &str| Home::new().with("home/.tccli/default.credential", content);
    let server = Server::new(|request| match (request.uri().host(), request.uri().path()) {
        (Some("sts.example"), _) => Answer::Say(200, STS_ANSWER.to_owned()),
        (_, "/latest/meta-data/cam/security-credentials/") => Answer::Say(200, "reader".to_owned()),
        _ => Answer::Say(200, metadata_answer(START + 600)),
    });
    let pair = r#""secretId": "AKIDEXAMPLE", "secretKey": "hunter2""#;
    for (content, id, expiry) in [
        (format!("{{{pair}, \"token\": null}}"), "AKIDEXAMPLE", None),
        (
            format!(r#"{{"type": "oauth", {pair}, "token": "t", "expiresAt": 1700000001.5, "oauth": {{}}}}"#),
            "AKIDEXAMPLE",
            Some(at(START + 1)),
        ),
        (r#"{"type": "cvm-role", "secretId": ""}"#.to_owned(), "AKIDMACHINE", Some(at(START + 600))),
        (
            format!(r#"{{{pair}, "role-arn": "arn", "role-session-name": "name"}}"#),
            "AKIDROLE",
            Some(at(START + 7200)),
        ),
    ] {
        let home = home(&content)
            .with("home/.tccli/default.configure", r#"{"sts": {"endpoint": "sts.example"}, "new": true}"#);
        let chain = home.chain().build();
        let found = ask(&chain, &server).await.expect("credentials");
        assert_eq!((found.secret_id(), found.expires_at()), (id, expiry), "{content}");
        assert_eq!(chain.outcome().map(Outcome::source), Some("vendor's command line"));
    }
    let expired = home(&format!(r#"{{"type": "sso", {pair}, "expiresAt": 1700000000}}"#));
    let error = refused(&expired.chain().build(), &server).await;
    assert!(error.to_string().contains("default.credential has expired; run `tccli"), "{error}");
    let blank = home(r#"{"secretId": "", "secretKey": ""}"#).chain().build();
    ask(&blank, &server).await.expect("a profile without a pair is passed over");
    assert_eq!(blank.outcome().map(Outcome::source), Some("role of the machine"));
}

#[tokio::test]
async fn region_and_hosts_of_a_command_line_profile() {
    let content = r#"{"_sys_param": {"region": "ap-jakarta", "output": "json"}, "arrayCount": 10,
        "pair": {"endpoint": "pair.tencentcloudapi.com", "version": "2020-01-01"}}"#;
    let home = Home::new().with("home/.tccli/default.configure", content);
    let settings = |chain| Config::builder().transport(Server::nobody()).standard_chain(chain);
    let host =
        |config: &Config| config.endpoint_of(&SERVICE, None).map(|endpoint| endpoint.uri().to_string());
    let config = settings(home.chain()).and_then(crate::ConfigBuilder::build).expect("settings");
    assert_eq!(config.region(), Some("ap-jakarta"));
    assert_eq!(host(&config).ok().as_deref(), Some("https://pair.tencentcloudapi.com/"));

    let variable = |name: &str| (name == "TENCENTCLOUD_REGION").then(|| "ap-guangzhou".into());
    let config = settings(home.chain().variables(variable)).expect("settings");
    let config = config.site(crate::Site::International).build().expect("settings");
    assert_eq!(config.region(), Some("ap-guangzhou"));
    assert_eq!(host(&config).ok().as_deref(), Some("https://pair.intl.example/"));

    let home = home.with("home/.tccli/default.configure", "{\n\"_sys_param\": {\"region\": 1}}");
    let error = settings(home.chain()).err().expect("a number is no region");
    let error = error.credentials_error().expect("why");
    assert_eq!((error.line(), error.key()), (Some(2), Some("_sys_param.region")), "{error}");
}

#[tokio::test]
async fn a_call_without_credentials_says_why_and_is_not_sent() {
    let home = Home::new().with("home/.tencentcloud/credentials", "[default]\nhunter2\n");
    let server = Server::nobody();
    let config = Config::builder().credentials(home.chain().build()).transport(server.clone()).build();
    let client = ServiceClient::new(&SERVICE, &config.expect("a configuration"));
    let error =
        client.send(&ListPairs::default(), &CallOptions::default()).await.expect_err("no credentials");
    assert_eq!((error.kind(), error.action()), (ErrorKind::Credentials, Some("ListPairs")));
    assert_eq!(error.credentials_error().and_then(CredentialsError::line), Some(2));
    assert!(!error.to_string().contains(SECRET) && error.to_string().contains("line 2"), "{error}");
    assert!(server.sent().is_empty());
}

#[test]
fn what_can_not_be_read_is_absent_if_it_is_missing_or_somebody_elses() {
    let kind = |kind: io::ErrorKind| CredentialsError::unreadable("file".as_ref(), kind.into()).kind();
    assert_eq!(kind(io::ErrorKind::NotFound), CredentialsErrorKind::Absent);
    assert_eq!(kind(io::ErrorKind::NotADirectory), CredentialsErrorKind::Absent);
    assert_eq!(kind(io::ErrorKind::PermissionDenied), CredentialsErrorKind::Absent);
    assert_eq!(kind(io::ErrorKind::IsADirectory), CredentialsErrorKind::Failed);
}
