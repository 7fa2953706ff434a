//! A function that calls the cloud, and its unit tests without one: `cargo test --example testing`.

use tencentcloud_api::{Error, tag};

/// Creates a tag unless it is there already.
async fn ensure_tag(tag: &tag::Client, key: &str, value: &str) -> Result<bool, Error> {
    match tag.create_tag().tag_key(key).tag_value(value).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.code_as() == Some(tag::ErrorCode::ResourceInUseTagDuplicate) => Ok(false),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let created = ensure_tag(&tag::Client::from_env()?, "team", "render").await?;
    println!("{}", if created { "created" } else { "it was there" });
    Ok(())
}

#[cfg(test)]
mod tests {
    use tencentcloud_api::testing::Script;

    use super::*;

    #[tokio::test]
    async fn a_tag_is_created() {
        let script = Script::new().with_examples(tag::EXAMPLES);
        let tag = tag::Client::new(&script.config().expect("a configuration"));
        assert!(ensure_tag(&tag, "team", "render").await.expect("an answer"));
        assert_eq!(script.requests()[0].json()["TagKey"], "team");
    }

    #[tokio::test]
    async fn a_tag_that_is_there_is_left_alone() {
        let script = Script::new();
        script.on("CreateTag").fail("ResourceInUse.TagDuplicate", "the tag exists");
        let tag = tag::Client::new(&script.config().expect("a configuration"));
        assert!(!ensure_tag(&tag, "team", "render").await.expect("an answer"));
    }
}
