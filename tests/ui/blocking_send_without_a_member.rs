//! A blocking builder holds callers to the required members as the other one does.

use tencentcloud_api::tag;

fn main() -> Result<(), tencentcloud_api::Error> {
    let tag = tag::blocking::Client::from_env()?;
    tag.create_tag().tag_key("team").send()?;
    Ok(())
}
