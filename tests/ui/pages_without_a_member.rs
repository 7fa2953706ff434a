//! A list lacks a required member.

use tencentcloud_api::tag;

fn run(client: &tag::Client) {
    drop(client.describe_projects().limit(1000).offset(0).pages());
}

fn main() {
    let _ = run;
}
