//! Middleware: a line for each exchange, with its outcome and its time.

use std::time::Instant;

use bytes::Bytes;
use tencentcloud_api::{
    Config, Credentials, Error,
    runtime::{
        layer::{CallInfo, Layer, Next},
        transport::Exchange,
    },
    tag,
};

#[derive(Debug)]
struct Log;

impl Layer for Log {
    fn call<'a>(&'a self, request: http::Request<Bytes>, next: Next<'a>) -> Exchange<'a> {
        Box::pin(async move {
            let action = request.extensions().get().map_or("?", CallInfo::action);
            let start = Instant::now();
            let outcome = next.run(request).await;
            match &outcome {
                Ok(response) => eprintln!("{action}: {} in {:?}", response.status(), start.elapsed()),
                Err(error) => eprintln!("{action}: {error} after {:?}", start.elapsed()),
            }
            outcome
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let config = Config::builder().credentials(Credentials::from_env()?).layer(Log).build()?;
    let tags = tag::Client::new(&config).get_tags().send().await?.tags;
    println!("{} tags", tags.len());
    Ok(())
}
