//! Starts a flow and waits until it runs: `cargo run --example waiter -- <flow id>`.

use std::time::Duration;

use tencentcloud_api::{ErrorKind, mdc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flow = std::env::args().nth(1).ok_or("name the flow")?;
    let mdc = mdc::Client::from_env()?;
    mdc.start_stream_link_flow().flow_id(&*flow).send().await?;

    let waited = mdc.wait_until_flow_running().flow_id(&*flow).wait().max_wait(Duration::from_mins(5)).await;
    match waited {
        Ok(answer) => println!("{flow} runs, says request {}", answer.request_id()),
        Err(error) if error.kind() == ErrorKind::WaitTimeout => {
            println!("{flow} is still {}", error.state().unwrap_or("out of sight"));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
