//! What the fuzz targets call. Nobody else should.

use crate::{credentials::fuzzing::PARSERS, envelope, fixture::Reply};

/// Reads bytes with the parser of a target: what it says of them, or nothing if they could be read or there is no
/// such parser.
#[must_use]
pub fn parse(target: &str, bytes: &[u8]) -> Option<String> {
    let (_, parser) = PARSERS.iter().find(|(name, _)| *name == target)?;
    parser(bytes)
}

/// Reads bytes as the envelope of a response.
#[must_use]
pub fn envelope(bytes: &[u8]) -> Option<String> {
    envelope::read::<Reply>("ListPairs", 200, bytes).err().map(|error| error.to_string())
}
