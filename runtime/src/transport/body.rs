//! Reads a response's body.

use std::error::Error as StdError;

use bytes::{Bytes, BytesMut};
use http_body::Body;
use http_body_util::BodyExt as _;

use super::{Stage, TransportError};

/// The whole response, unless its body is longer than the limit. An error says how the body starts.
pub(super) async fn read<B>(
    response: http::Response<B>,
    limit: usize,
) -> Result<http::Response<Bytes>, TransportError>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let (parts, mut body) = response.into_parts();
    let failed =
        |stage, received: &[u8]| TransportError::new(stage).within_response(parts.status.as_u16(), received);
    let announced = body.size_hint().lower();
    // What is announced is not waited for.
    if announced > limit as u64 {
        return Err(failed(Stage::BodyTooLarge, &[]));
    }
    // Most bodies are one frame, which is handed on as it is. Only a second one makes a copy necessary.
    let mut only = Bytes::new();
    let mut joined = BytesMut::new();
    let mut length = 0;
    while !body.is_end_stream()
        && let Some(frame) = body.frame().await
    {
        let frame = frame.map_err(|error| {
            failed(Stage::Truncated, if joined.is_empty() { &only } else { &joined }).caused_by(error)
        })?;
        // Trailers say nothing here.
        let Ok(data) = frame.into_data() else { continue };
        length += data.len();
        if length > limit {
            return Err(failed(Stage::BodyTooLarge, if only.is_empty() { &data } else { &only }));
        }
        if only.is_empty() {
            only = data;
            continue;
        }
        if joined.is_empty() {
            joined.reserve(length.max(usize::try_from(announced).unwrap_or(limit)));
            joined.extend_from_slice(&only);
        }
        joined.extend_from_slice(&data);
    }
    let body = if joined.is_empty() { only } else { joined.freeze() };
    Ok(http::Response::from_parts(parts, body))
}
