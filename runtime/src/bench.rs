//! What the benchmarks of this crate measure. Nobody else should name it: it changes whenever they do.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use jiff::Timestamp;
use tencentcloud_schema::View;

use crate::{
    Action, Credentials, Error, Method, Signature,
    authenticate::{Attempt, Call},
    encode::{Encoded, encode},
    endpoint::Endpoint,
    envelope,
    protocol::Form,
    sign::SigningKeys,
};

static REQUEST_CLIENT: HeaderValue = HeaderValue::from_static(crate::config::REQUEST_CLIENT);

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

/// The stage of a call that encodes, to a body in JSON.
pub fn encode_json(request: &dyn View) -> Result<Bytes, Error> {
    match encode(request, Form::Json, &[])? {
        Encoded::Body { bytes, .. } => Ok(bytes),
        Encoded::Query(_) | Encoded::Parameters(_) => Err(Error::request("the form is not JSON")),
    }
}

/// The stage of a call that decodes an answer.
pub fn decode<A: Action>(body: &[u8]) -> Result<A::Response, Error> {
    envelope::read::<A::Response>(A::action().name, 200, body).map(|answer| answer.response)
}
