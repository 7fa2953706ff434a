//! From a request to what travels, as yet without a signature: the part of the work that every attempt shares.

use bytes::Bytes;
use http::HeaderValue;
use tencentcloud_schema::{Value, View};

use crate::{Error, options::File, protocol::Form};

pub(crate) mod multipart;
pub(crate) mod query;

pub(crate) use query::Parameters;

/// The content type of JSON, to the letter: what is signed is what is sent.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request in its form. `Debug` is missing on purpose: it may hold what is sensitive.
pub(crate) enum Encoded {
    /// A body, to be sent by `POST`.
    Body {
        /// What the body is.
        content_type: HeaderValue,
        /// The body; a clone shares it.
        bytes: Bytes,
    },
    /// A percent-encoded query, to be sent by `GET`.
    Query(String),
    /// Parameters that the common ones and the signature go among.
    Parameters(Parameters),
}

/// Encodes a request. Files are for [`Form::Multipart`] alone.
pub(crate) fn encode(request: &dyn View, form: Form, files: &[File]) -> Result<Encoded, Error> {
    let (encoded, bytes) = match form {
        Form::Json => {
            let body = json(Value::Struct(request))?;
            let length = body.len();
            (Encoded::Body { content_type: JSON, bytes: body.into() }, length)
        }
        Form::Multipart => {
            let multipart::Body { content_type, bytes } = multipart::encode(request, files)?;
            let length = bytes.len();
            (Encoded::Body { content_type, bytes: bytes.into() }, length)
        }
        Form::Query => {
            let query = Parameters::of(request)?.sorted()?.encoded();
            let length = query.len();
            (Encoded::Query(query), length)
        }
        // The signature's own parameters count as well, so the size is checked once they are there.
        Form::Parameters(_) => (Encoded::Parameters(Parameters::of(request)?), 0),
    };
    form.check_size(bytes)?;
    Ok(encoded)
}

fn json(value: Value<'_>) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&value)
        .map_err(|error| Error::request("the request can't be written as JSON").caused_by(error))
}
