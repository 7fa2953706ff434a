//! What the benchmarks of this crate measure. Nobody else should name it: it changes whenever they do.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use jiff::Timestamp;

use crate::{
    Credentials, Error, Method, Signature,
    authenticate::{Attempt, Call},
    encode::Encoded,
    endpoint::Endpoint,
    sign::SigningKeys,
};

static REQUEST_CLIENT: HeaderValue = HeaderValue::from_static("tencentcloud-rust/0.1.0");

/// The stage of a call that signs, over a body in JSON.
pub struct Authenticate {
    call: Call<'static>,
    encoded: Encoded,
    credentials: Credentials,
    keys: SigningKeys,
}

impl Authenticate {
    /// The stage for a body.
    pub fn new(body: Bytes) -> Result<Self, Error> {
        let call = Call {
            service: "tag",
            version: "2018-08-13",
            action: "CreateTag",
            endpoint: Cow::Owned(Endpoint::of_host("tag.intl.tencentcloudapi.com")?),
            region: Some("ap-guangzhou"),
            language: None,
            request_client: &REQUEST_CLIENT,
            trace_id: None,
            signature: Signature::Tc3,
            method: Method::Post,
        };
        let encoded =
            Encoded::Body { content_type: HeaderValue::from_static("application/json"), bytes: body };
        let credentials =
            Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");
        Ok(Self { call, encoded, credentials, keys: SigningKeys::default() })
    }

    /// A request that is complete but for its way over the network.
    pub fn run(&self, now: Timestamp) -> Result<http::Request<Bytes>, Error> {
        self.call.authenticate(&self.encoded, &Attempt::at(now), Some(&self.credentials), &self.keys)
    }
}
