//! Lists in pages, from the typed builder to the typed entry, over a transport that answers by a script.

use serde_json::{Value as Json, json};
use tencentcloud_api::{
    CallOptions, Error, Position,
    runtime::Paged,
    tag::{
        self,
        actions::{describe_projects::DescribeProjectsRequest, get_tags::GetTagsRequest},
        types::ProjectScope,
    },
    testing::Script,
};
use tencentcloud_tests::sent;

fn client(script: &Script) -> Result<tag::Client, Error> {
    Ok(tag::Client::new(&script.config()?))
}

fn tags(token: Json, keys: &[&str]) -> Json {
    let tags: Vec<Json> = keys.iter().map(|key| json!({"TagKey": key, "TagValue": ""})).collect();
    json!({"PaginationToken": token, "Tags": tags})
}

fn projects(total: u32, names: &[&str]) -> Json {
    let projects: Vec<Json> = names.iter().map(|name| json!({"ProjectName": name})).collect();
    json!({"Total": total, "Projects": projects})
}

#[tokio::test]
async fn entries_come_one_by_one_over_all_pages() -> Result<(), Error> {
    let script = Script::new();
    script.on("GetTags").reply(tags(json!("x"), &["a", "b"])).reply(tags(json!(null), &["c"]));
    let mut found = client(&script)?.get_tags().max_results(2).pages().items();
    let mut keys = Vec::new();
    while let Some(tag) = found.try_next().await? {
        keys.push(tag.tag_key);
    }
    assert_eq!(keys, ["a", "b", "c"]);
    assert_eq!(sent(&script), r#"{"MaxResults":2} {"PaginationToken":"x","MaxResults":2}"#);
    Ok(())
}

#[tokio::test]
async fn every_page_has_its_request_id_and_a_position_to_resume_at() -> Result<(), Error> {
    let script = Script::new();
    let mut first = tags(json!("x"), &["a"]);
    first["RequestId"] = json!("id-1");
    script.on("GetTags").reply(first).reply(tags(json!("y"), &["b"])).reply(tags(json!(""), &["c"]));
    let mut pages = client(&script)?.get_tags().pages();
    assert_eq!(pages.try_next().await?.map(|page| page.request_id), Some("id-1".to_owned()));
    let kept = serde_json::to_string(&pages.position()).expect("a position is text");
    drop(pages);
    let position: Position = serde_json::from_str(&kept).expect("text is a position");
    let mut rest = client(&script)?.pages(GetTagsRequest::default()).resume(position).items();
    assert_eq!(rest.collect_up_to(10).await?.len(), 2);
    assert_eq!(sent(&script), r#"{} {"PaginationToken":"x"} {"PaginationToken":"y"}"#);
    Ok(())
}

#[tokio::test]
async fn a_required_offset_moves_on_and_the_options_hold_for_every_page() -> Result<(), Error> {
    let script = Script::new();
    script.on("DescribeProjects").reply(projects(3, &["a", "b"])).reply(projects(3, &["c"]));
    let request = client(&script)?.describe_projects().all_list(ProjectScope::All).limit(2).offset(0);
    let options = CallOptions::default().skip_rule("Limit#fixed");
    let all = request.options(options).pages().items().collect_up_to(100).await?;
    assert_eq!(all.len(), 3);
    assert_eq!(sent(&script), r#"{"AllList":1,"Limit":2,"Offset":0} {"AllList":1,"Limit":2,"Offset":2}"#);
    Ok(())
}

#[test]
fn callers_can_write_functions_over_whatever_pages() {
    fn entry_of<R: Paged>() -> &'static str {
        std::any::type_name::<R::Item>()
    }
    assert!(entry_of::<DescribeProjectsRequest>().ends_with("Project"));
}
