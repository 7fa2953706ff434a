//! SHA-256 and its hexadecimal digits.

use sha2::{Digest, Sha256};

/// A hash or a signature as lower-case hexadecimal digits.
pub(super) struct Hex([u8; 64]);

impl Hex {
    pub(super) fn new(bytes: &[u8; 32]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 0xf)];
        }
        Self(digits)
    }

    pub(super) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("hexadecimal digits are ASCII")
    }
}

/// The SHA-256 hash of some bytes.
pub(super) fn sha256(bytes: &[u8]) -> Hex {
    Hex::new(&Sha256::digest(bytes).into())
}
