//! From the typed builder over a real connection to a typed outcome, against a server that checks signatures itself.

use tencentcloud_api::{
    Config, Credentials, Error, ErrorKind,
    runtime::{CallOptions, RetryPolicy},
    tag::{
        self, ErrorCode,
        types::{Tag, TagFilter, TagKeyObject},
    },
};
use tencentcloud_tests::server::{Reply, SECRET_ID, SECRET_KEY, Server};

/// 2019-02-25T16:44:25Z, the time of the vendor's own example.
const NOW: i64 = 1_551_113_065;

fn client(server: &Server) -> tag::Client {
    client_at(server.url())
}

fn client_at(url: String) -> tag::Client {
    let config = Config::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY))
        .endpoint(url)
        .retry(RetryPolicy::off())
        .clock(|| std::time::UNIX_EPOCH + std::time::Duration::from_secs(NOW.unsigned_abs()))
        .build();
    tag::Client::new(&config.expect("the configuration is complete"))
}

async fn outcome(reply: Reply) -> Result<tag::actions::create_tag::CreateTagResponse, Error> {
    let server = Server::start(reply).await;
    client(&server).create_tag().tag_key("team").tag_value("render").send().await
}

/// The whole request as text; the port, which differs from run to run, is masked.
fn wire(server: &Server, received: &tencentcloud_tests::server::Received) -> String {
    let port = format!(":{}", server.address.port());
    let signature = received.headers["authorization"].rsplit('=').next().unwrap_or_default().to_owned();
    // The host is signed, so the signature differs with the port; the server has checked it.
    received.text().replace(&port, ":PORT").replace(&signature, "SIGNATURE")
}

#[tokio::test]
async fn a_typed_request_arrives_signed_and_its_answer_is_typed() {
    let mut server =
        Server::start(Reply::json(r#"{"Response": {"RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"}}"#))
            .await;
    let answer = client(&server).create_tag().tag_key("team").tag_value("render").send().await;
    let received = server.request().await;
    assert_eq!(received.verify("tag"), Ok(()));
    insta::assert_snapshot!("create_tag", wire(&server, &received));
    assert_eq!(answer.expect("the call succeeds").request_id(), "3c140219-cfe9-470e-b241-907877d6fb03");
}

#[tokio::test]
async fn a_signature_covers_the_body_and_the_host() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    client(&server).create_tag().tag_key("team").tag_value("render").send().await.expect("the call succeeds");
    let received = server.request().await;
    let mut other_body = received.clone();
    other_body.body.push(' ');
    assert!(other_body.verify("tag").is_err());
    let mut other_host = received.clone();
    other_host.headers.insert("host".to_owned(), "tag.tencentcloudapi.com".to_owned());
    assert!(other_host.verify("tag").is_err());
    assert!(received.verify("cam").is_err());
}

#[tokio::test]
async fn lists_of_structs_and_an_unknown_parameter_arrive_as_the_vendor_spells_them() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let client = client(&server);
    let call = client
        .modify_resource_tags()
        .resource("qcs::cvm:ap-beijing:uin/1234567:instance/ins-123")
        .replace_tags([Tag::builder().tag_key("team").tag_value("\"渲染\"\n").build()])
        .delete_tags([TagKeyObject::builder().tag_key("owner").build()])
        .extra("DryRun", true);
    call.send().await.expect("the call succeeds");
    let received = server.request().await;
    assert_eq!(received.verify("tag"), Ok(()));
    insta::assert_snapshot!("modify_resource_tags", wire(&server, &received));
}

#[tokio::test]
async fn a_page_decodes_into_typed_members() {
    let answer = r#"{"Response": {
        "PaginationToken": null,
        "ResourceTagMappingList": [{"Resource": "qcs::a:b:c:d/e", "Tags": [{"TagKey": "team", "TagValue": "render", "Category": "Tomorrow", "New": {"a": []}}]}, {}],
        "RequestId": "x"
    }}"#;
    let server = Server::start(Reply::json(answer)).await;
    let filter = TagFilter::builder().tag_key("team").build();
    let page = client(&server).get_resources().tag_filters([filter]).max_results(200).send().await;
    let page = page.expect("the call succeeds");
    assert_eq!(page.pagination_token, "");
    let tag = &page.resource_tag_mapping_list[0].tags[0];
    assert_eq!((tag.tag_key.as_str(), tag.tag_value.as_str()), ("team", "render"));
    assert_eq!(tag.category.as_ref().map(|category| category.as_str()), Some("Tomorrow"));
    assert_eq!(page.resource_tag_mapping_list[1].resource, "");
}

#[tokio::test]
async fn a_service_error_is_typed_with_its_code_and_request_id() {
    let body = r#"{"Response": {"Error": {"Code": "ResourceInUse.TagDuplicate", "Message": "tag exists"}, "RequestId": "ed93f3cb"}}"#;
    // The content type says nothing of what is inside.
    let error = outcome(Reply::http("200 OK", "application/json; charset=utf-8", body)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.code_as::<ErrorCode>(), Some(ErrorCode::ResourceInUseTagDuplicate));
    assert_eq!(
        error.code_as::<ErrorCode>().map(|code| code.family().to_owned()),
        Some("ResourceInUse".to_owned())
    );
    assert_eq!((error.action(), error.request_id()), (Some("CreateTag"), Some("ed93f3cb")));
    insta::assert_snapshot!(error.to_string(), @"CreateTag: ResourceInUse.TagDuplicate: tag exists (request ed93f3cb)");
}

#[tokio::test]
async fn a_gateways_page_is_no_answer_of_the_service() {
    let error =
        outcome(Reply::http("502 Bad Gateway", "text/html", "<html><h1>502</h1></html>")).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::UnexpectedStatus, Some(502)));
    insta::assert_snapshot!(error.to_string(), @"CreateTag: the response (HTTP 502) is no answer of the service: the body is no JSON: expected value at line 1 column 1; it starts with <html><h1>502</h1></html>");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_told_from_one_that_is_wrong() {
    let cut = Reply::Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\": {\"Requ".to_owned());
    let error = outcome(cut).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Truncated, Some(200)));
    insta::assert_snapshot!(chain(&error), @"
    CreateTag: the response can't be read (HTTP 200)
      because the connection ended within the response
      because error reading a body from connection
      because end of file before message length reached
    ");
    let error = outcome(Reply::json("{\"Response\": {\"Requ")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Truncated);
    insta::assert_snapshot!(error.to_string(), @"CreateTag: the response (HTTP 200) can't be read: the body is cut off: EOF while parsing a string at line 1 column 19");
}

#[tokio::test]
async fn a_closed_connection_says_that_the_request_may_have_arrived() {
    let error = outcome(Reply::Close).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    insta::assert_snapshot!(chain(&error), @"
    CreateTag: the exchange with the service failed
      because no response came, the request may have reached the service
      because client error (SendRequest)
      because connection closed before message completed
    ");
}

#[tokio::test]
async fn a_refused_connection_says_that_nothing_was_sent() {
    // A port that was free a moment ago and that nobody listens on.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    let url = format!("http://{}", listener.local_addr().expect("a listener has an address"));
    drop(listener);
    let error = client_at(url).create_tag().tag_key("a").tag_value("b").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(chain(&error).contains("nothing was sent"), "{}", chain(&error));
}

#[tokio::test]
async fn all_broken_rules_come_back_at_once_and_nothing_is_sent() {
    let mut server = Server::start(Reply::Close).await;
    let request = client(&server).get_resources().resource_list(["not a resource"]).max_results(201);
    let error = request.send().await.unwrap_err();
    assert!(error.is_validation());
    let told: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    `ResourceList[0]` must be a six-segment resource such as `qcs::cvm:ap-beijing:uin/1234567:instance/ins-123`, not "not a resource" [ResourceList[]#format]
    `MaxResults` must be at most 200, not 201 [MaxResults#range]
    "#);
    assert!(server.is_untouched());
}

#[tokio::test]
async fn one_rule_can_be_skipped_for_one_call() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let options = CallOptions::default().skip_rule("MaxResults#range");
    client(&server)
        .get_resources()
        .max_results(201)
        .options(options)
        .send()
        .await
        .expect("the call succeeds");
    assert_eq!(server.request().await.body, r#"{"MaxResults":201}"#);
}

#[tokio::test]
async fn a_request_is_a_value_that_can_be_kept_and_sent_twice() {
    let mut server = Server::start(Reply::json(r#"{"Response": {"RequestId": "x"}}"#)).await;
    let request =
        tag::actions::create_tag::CreateTagRequest::builder().tag_key("team").tag_value("render").build();
    let client = client(&server);
    for _ in 0..2 {
        client.send(&request.clone()).await.expect("the call succeeds");
        assert_eq!(server.request().await.verify("tag"), Ok(()));
    }
    insta::assert_snapshot!(format!("{request:?}"), @r#"CreateTagRequest { TagKey: "team", TagValue: "render" }"#);
}

#[test]
fn a_client_can_be_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<tag::Client>();
    fn moved<T: Send>(_: T) {}
    let config = Config::builder().credentials(Credentials::new("a", "b")).build();
    moved(
        tag::Client::new(&config.expect("the configuration is complete"))
            .create_tag()
            .tag_key("a")
            .tag_value("b")
            .send(),
    );
}

#[test]
fn debug_output_of_a_client_shows_no_key() {
    let config =
        Config::builder().credentials(Credentials::new(SECRET_ID, SECRET_KEY).with_token("t0ken")).build();
    let printed = format!("{:?}", tag::Client::new(&config.expect("the configuration is complete")));
    assert!(
        !printed.contains(SECRET_KEY) && !printed.contains("t0ken") && !printed.contains(SECRET_ID),
        "{printed}"
    );
}

/// An error with everything behind it.
fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text.push_str(&format!("\n  because {error}"));
        source = error.source();
    }
    text
}
