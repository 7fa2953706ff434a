//! A call lacks a required member.

use tencentcloud_api::tag;

fn run(client: &tag::Client) {
    drop(client.create_tag().tag_key("team").send());
}

fn main() {
    let _ = run;
}
