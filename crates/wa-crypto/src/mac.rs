//! Message authentication, and the only place where a tag is compared.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use subtle::ConstantTimeEq as _;

use crate::CryptoError;

/// HMAC-SHA-256 of the parts, as if they stood in one piece.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = HmacSha256::new(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize()
}

/// HMAC-SHA-512 of the parts, as if they stood in one piece.
pub fn hmac_sha512(key: &[u8], parts: &[&[u8]]) -> [u8; 64] {
    let mut mac = HmacSha512::new(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize()
}

/// Compares a tag from outside with the one we computed, in constant time.
///
/// Both must have the same length, and not be empty. Where the wire carries the first bytes of a tag
/// use [`verify_truncated_mac`], which takes the length from the protocol and never from the peer.
///
/// # Errors
/// [`CryptoError::Unauthentic`] if they differ.
pub fn verify_mac(expected: &[u8], actual: &[u8]) -> Result<(), CryptoError> {
    if !expected.is_empty() && ct_eq(expected, actual) { Ok(()) } else { Err(CryptoError::Unauthentic) }
}

/// Compares a tag of exactly `N` bytes with the first `N` bytes of the one we computed, in constant time.
///
/// # Errors
/// [`CryptoError::Unauthentic`] if they differ, or `actual` has another length.
pub fn verify_truncated_mac<const N: usize>(expected: &[u8], actual: &[u8]) -> Result<(), CryptoError> {
    let head = expected.first_chunk::<N>().ok_or(CryptoError::Unauthentic)?;
    verify_mac(head, actual)
}

/// Compares two byte strings in a time that depends on their lengths only.
pub fn ct_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// HMAC-SHA-256 over data that arrives in pieces.
///
/// A clone taken before the first piece saves the key set-up of the next message.
#[derive(Clone)]
pub struct HmacSha256(Hmac<sha2::Sha256>);

impl HmacSha256 {
    /// Starts with a key of any length.
    pub fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).expect("HMAC takes a key of any length"))
    }

    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// Ends the data and gives its tag.
    pub fn finalize(self) -> [u8; 32] {
        self.0.finalize().into_bytes().into()
    }

    /// Ends the data and compares its whole tag with the one from outside.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if they differ.
    pub fn verify(self, actual: &[u8]) -> Result<(), CryptoError> {
        verify_mac(&self.finalize(), actual)
    }

    /// Ends the data and compares the first `N` bytes of its tag with the tag from outside.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if they differ, or `actual` has another length.
    pub fn verify_truncated<const N: usize>(self, actual: &[u8]) -> Result<(), CryptoError> {
        verify_truncated_mac::<N>(&self.finalize(), actual)
    }
}

impl fmt::Debug for HmacSha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacSha256([redacted])")
    }
}

/// HMAC-SHA-512 over data that arrives in pieces.
#[derive(Clone)]
pub struct HmacSha512(Hmac<sha2::Sha512>);

impl HmacSha512 {
    /// Starts with a key of any length.
    pub fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).expect("HMAC takes a key of any length"))
    }

    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// Ends the data and gives its tag.
    pub fn finalize(self) -> [u8; 64] {
        self.0.finalize().into_bytes().into()
    }

    /// Ends the data and compares the first `N` bytes of its tag with the tag from outside.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if they differ, or `actual` has another length.
    pub fn verify_truncated<const N: usize>(self, actual: &[u8]) -> Result<(), CryptoError> {
        verify_truncated_mac::<N>(&self.finalize(), actual)
    }
}

impl fmt::Debug for HmacSha512 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacSha512([redacted])")
    }
}
