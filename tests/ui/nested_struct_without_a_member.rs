//! A struct inside a request lacks a required member.

use tencentcloud_api::tag::{actions::create_tags::CreateTagsRequest, types::Tag};

fn main() {
    let tag = Tag::builder().tag_key("team").build();
    let _ = CreateTagsRequest::builder().tags([tag]).build();
}
