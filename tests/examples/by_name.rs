//! An action by its name, with JSON: `by_name GetTags '{"MaxResults": 5}'`.

use std::{env, error::Error};

use tencentcloud_api::{CallOptions, tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let action = arguments.next().unwrap_or_else(|| "GetTags".to_owned());
    let request = arguments.next().unwrap_or_else(|| "{}".to_owned()).parse()?;

    // Also what the vendor shipped after the spec was written; that is sent unchecked.
    let options = CallOptions::default().unlisted_action();
    let response = tag::Client::from_env()?.call_with(&action, request, &options).await?;
    println!("{response:#}");
    Ok(())
}
