//! A request lacks a required member.

use tencentcloud_api::tag::actions::create_tag::CreateTagRequest;

fn main() {
    let _ = CreateTagRequest::builder().tag_key("team").build();
}
