//! The same calls without an async runtime.

use tencentcloud_api::{Error, tag};

fn main() -> Result<(), Error> {
    let tag = tag::blocking::Client::from_env()?;
    let answer = tag.create_tag().tag_key("team").tag_value("render").send()?;
    println!("created by request {}", answer.request_id());
    Ok(())
}
