//! Waits, from the method that the spec gives the client to the typed response. Time is Tokio's paused clock.

use serde_json::{Value as Json, json};
use tencentcloud_api::{Error, ErrorKind, car, mdc, testing::Script};
use tencentcloud_tests::sent;

fn flow(id: &str, state: &str) -> Json {
    json!({"Info": {"FlowName": "news", "State": state}, "RequestId": id})
}

fn versions(id: &str, states: &[(&str, &str)]) -> Json {
    let version =
        |(id, state): &(&str, &str)| json!({"ApplicationVersionId": id, "ApplicationVersionStatus": state});
    json!({"Versions": states.iter().map(version).collect::<Vec<_>>(), "RequestId": id})
}

#[tokio::test(start_paused = true)]
async fn a_wait_asks_again_with_the_same_request_and_gives_the_response_with_the_state() -> Result<(), Error>
{
    let script = Script::new();
    script.on("DescribeStreamLinkFlow").reply(flow("id-1", "IDLE")).reply(flow("id-2", "RUNNING"));
    let client = mdc::Client::new(&script.config()?);
    let response = client.wait_until_flow_running().flow_id("a").wait().await?;
    assert_eq!(response.info.map(|info| info.flow_name).as_deref(), Some("news"));
    assert_eq!(
        (response.request_id.as_str(), sent(&script).as_str()),
        ("id-2", r#"{"FlowId":"a"} {"FlowId":"a"}"#)
    );
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn the_element_with_the_key_decides_and_its_failure_is_shown() -> Result<(), Error> {
    let script = Script::new();
    script
        .on("DescribeApplicationVersion")
        .reply(versions("id-1", &[("other", "CreateFailed"), ("mine", "Creating")]))
        .reply(versions("id-2", &[("other", "Inuse"), ("mine", "Deleting")]));
    let client = car::Client::new(&script.config()?);
    let wait = client.wait_until_application_version_online("mine").application_id("app").wait();
    let error = wait.await.expect_err("it is deleted");
    assert_eq!((error.kind(), error.state()), (ErrorKind::WaitFailed, Some("Deleting")));
    assert_eq!(
        error.to_string(),
        "DescribeApplicationVersion: ApplicationVersionOnline can't come any more: \
         `Versions[].ApplicationVersionStatus` is `Deleting` (request id-2)"
    );
    Ok(())
}
