//! A wait lacks a required member.

use tencentcloud_api::mdc;

fn run(client: &mdc::Client) {
    drop(client.wait_until_flow_running().wait());
}

fn main() {
    let _ = run;
}
