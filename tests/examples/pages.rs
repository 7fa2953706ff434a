//! Lists page by page: the entries one by one, the first few, and a list that is taken up again where it was left.

use tencentcloud_api::{Error, Position, tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tag = tag::Client::from_env()?;

    // A page is asked for when its first entry is.
    let mut tags = tag.get_tags().max_results(200).pages().items();
    while let Some(found) = tags.try_next().await? {
        println!("{} = {}", found.tag_key, found.tag_value);
    }

    let first = tag.get_tag_keys().pages().items().collect_up_to(10).await?;
    println!("{} keys", first.len());

    // A position is a line of text, so it can be kept between runs.
    let left = one_page(&tag, None).await?;
    if let Some(left) = left {
        one_page(&tag, Some(left.parse()?)).await?;
    }
    Ok(())
}

/// Prints a page, and says where the next one starts.
async fn one_page(tag: &tag::Client, from: Option<Position>) -> Result<Option<String>, Error> {
    let mut pages = tag.get_tags().pages();
    if let Some(from) = from {
        pages = pages.resume(from);
    }
    if let Some(page) = pages.try_next().await? {
        println!("{} tags by request {}", page.tags.len(), page.request_id());
    }
    Ok(pages.position().map(ToString::to_string))
}
