//! A request of one service goes to the client of another.

use tencentcloud_api::{
    runtime::{Action, codegen as rt},
    tag,
};

/// Another service, as its own crate would name it.
enum Service {}

#[derive(Debug)]
struct RunInstancesRequest;

impl rt::Typed for RunInstancesRequest {
    fn schema() -> &'static rt::StructSchema<'static> {
        unreachable!("this does not compile, so it does not run")
    }

    fn get(&self, _: usize) -> rt::Value<'_> {
        rt::Value::Absent
    }
}

impl Action for RunInstancesRequest {
    type Service = Service;
    type Response = tag::actions::create_tag::CreateTagResponse;

    fn action() -> &'static rt::ActionSchema<'static> {
        unreachable!("this does not compile, so it does not run")
    }
}

fn run(client: &tag::Client) {
    drop(client.send(&RunInstancesRequest));
}

fn main() {
    let _ = run;
}
