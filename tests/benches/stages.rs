//! What the stages of a call cost that see the types: validating and encoding a request, decoding a response; each
//! beside plain `serde_json` with serde derived where that does the same work.
//!
//! `cargo bench -p tencentcloud-tests --bench stages`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use tencentcloud_api::{
    mdc::{self, actions::create_stream_link_flow::CreateStreamLinkFlowRequest},
    runtime::{Action, bench},
    tag::{
        self,
        actions::{get_tags::GetTagsRequest, tag_resources::TagResourcesRequest},
        types::Tag,
    },
};
use tencentcloud_schema::{Options, ServiceSchema, Unknown, check};

/// How many tags make a response of 4 kB.
const TAGS: usize = 60;

fn decoding(criterion: &mut Criterion) {
    let tags: Vec<_> = (0..TAGS)
        .map(|tag| json!({"TagKey": format!("key-{tag:04}"), "TagValue": "rendering", "Category": "Custom"}))
        .collect();
    let id = "0ba573a8-0fdc-44eb-96d7-8f7f1f1f1f1f";
    let ordered = |tags: &[serde_json::Value]| {
        let tags: Vec<String> = tags
            .iter()
            .map(|tag| {
                format!(
                    r#"{{"TagKey":{},"TagValue":{},"Category":{}}}"#,
                    tag["TagKey"], tag["TagValue"], tag["Category"]
                )
            })
            .collect();
        format!(r#"{{"Response":{{"PaginationToken":"","Tags":[{}],"RequestId":"{id}"}}}}"#, tags.join(","))
    };
    // serde_json's own order is the alphabet's, which no table has.
    let sorted = json!({"Response": {"PaginationToken": "", "Tags": tags, "RequestId": id}}).to_string();
    for (order, body) in [("documented order", ordered(&tags)), ("another order", sorted)] {
        let mut group = criterion.benchmark_group(format!("decode 4 kB, members in {order}"));
        group.bench_function("serde derived", |bencher| {
            bencher.iter(|| serde_json::from_slice::<derived::Envelope>(black_box(body.as_bytes())));
        });
        group.bench_function("this crate", |bencher| {
            bencher.iter(|| bench::decode::<GetTagsRequest>(black_box(body.as_bytes())));
        });
        group.finish();
    }
}

fn tag_resources() -> TagResourcesRequest {
    let tag = |number: usize| Tag::builder().tag_key(format!("key-{number}")).tag_value("rendering").build();
    let resource = |number: usize| format!("qcs::cvm:ap-beijing:uin/1234567:instance/ins-{number}");
    TagResourcesRequest::builder().resource_list((0..2).map(resource)).tags((0..3).map(tag)).build()
}

fn create_stream_link_flow() -> CreateStreamLinkFlowRequest {
    let request = json!({"FlowName": "aaa", "MaxBandwidth": 20_000_000, "InputGroup": [{
        "InputName": "inputname", "Protocol": "RTP", "Description": "An input", "AllowIpList": ["0.0.0.0/0"],
        "SRTSettings": {"StreamId": "#!::u=johnny,t=file,m=publish,r=results.csv", "Latency": 1000,
            "RecvLatency": 1000, "PeerLatency": 1000, "PeerIdleTimeout": 1000, "Passphrase": "0123456789",
            "PbKeyLen": 16},
        "RTPSettings": {"FEC": "none", "IdleTimeout": 1000}
    }]});
    serde_json::from_value(request).expect("a request")
}

fn validation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("validate");
    let options = Options { unknown: Unknown::Allow, skip: &[], now: 1_551_113_065 };
    let mut validate = |name: &str, service: &ServiceSchema<'_>, request: &dyn Checked| {
        assert_eq!(request.violations(service, &options), []);
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(request).violations(service, &options))
        });
    };
    validate("TagResources", &tag::SCHEMA, &tag_resources());
    validate("CreateStreamLinkFlow", &mdc::SCHEMA, &create_stream_link_flow());
    group.finish();
}

/// A request of any action.
trait Checked {
    fn violations(
        &self,
        service: &ServiceSchema<'_>,
        options: &Options<'_>,
    ) -> Vec<tencentcloud_api::Violation>;
}

impl<A: Action> Checked for A {
    fn violations(
        &self,
        service: &ServiceSchema<'_>,
        options: &Options<'_>,
    ) -> Vec<tencentcloud_api::Violation> {
        check(service, A::action(), self, options)
    }
}

fn encoding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("encode TagResources");
    let request = tag_resources();
    let body = bench::encode_json(&request).expect("a body");
    let derived: derived::TagResources = serde_json::from_slice(&body).expect("the same members");
    assert_eq!(serde_json::to_vec(&derived).expect("a body"), body);
    group.bench_function("serde derived", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&derived))));
    group.bench_function("this crate", |bencher| bencher.iter(|| bench::encode_json(black_box(&request))));
    group.finish();
}

/// What a caller would derive by hand.
mod derived {
    #![allow(dead_code, reason = "decoded to be thrown away")]

    use serde::{Deserialize, Serialize};

    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub struct Envelope {
        response: Response,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Response {
        pagination_token: String,
        tags: Vec<Tag>,
        request_id: String,
    }

    #[derive(Deserialize, Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Tag {
        tag_key: String,
        tag_value: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        category: Option<Category>,
    }

    #[derive(Deserialize, Serialize)]
    enum Category {
        Custom,
        System,
        All,
    }

    #[derive(Deserialize, Serialize)]
    #[serde(rename_all = "PascalCase")]
    pub struct TagResources {
        resource_list: Vec<String>,
        tags: Vec<Tag>,
    }
}

criterion_group!(benches, decoding, validation, encoding);
criterion_main!(benches);
