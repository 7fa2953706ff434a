//! A list lacks a required member.

use tencentcloud_api::tag::{self, types::ProjectScope};

fn run(client: &tag::Client) {
    drop(client.describe_projects().all_list(ProjectScope::All).offset(0).pages());
}

fn main() {
    let _ = run;
}
