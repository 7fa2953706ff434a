//! Credentials from wherever they are: the environment, files, the role of the machine or of the pod.

use tencentcloud_api::{Config, Error, runtime::credentials::Chain, tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let config = Config::builder().credentials(Chain::standard()).build()?;
    match tag::Client::new(&config).get_tags().send().await {
        Ok(answer) => println!("{} tags", answer.tags.len()),
        // It lists each source with the reason why it was not used.
        Err(error) => println!("{error}"),
    }
    Ok(())
}
