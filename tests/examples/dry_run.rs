//! What a call would send, and what its signature is made from. Nothing is sent, so any key will do.

use tencentcloud_api::{Config, Credentials, Error, tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let credentials = Credentials::new("AKIDEXAMPLE", "EXAMPLE").with_token("session");
    let tag = tag::Client::new(&Config::builder().credentials(credentials).build()?);

    let run = tag.create_tag().tag_key("team").tag_value("render").dry_run().await?;

    println!("# Canonical request\n{}\n", run.canonical_request().unwrap_or("none"));
    println!("# String to sign\n{}\n", run.string_to_sign().unwrap_or("none"));
    println!("# To be shown to others\n{}", run.curl());
    Ok(())
}
