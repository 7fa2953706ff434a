//! A builder that came from no client has nothing to send with.

use tencentcloud_api::tag::actions::create_tag::CreateTagRequest;

fn main() {
    let _ = CreateTagRequest::builder().tag_key("team").tag_value("render").send();
}
