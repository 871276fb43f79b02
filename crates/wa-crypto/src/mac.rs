//! Message authentication, and the only place where a tag is compared.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::block_api::compress256;
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

use crate::hash::{BLOCK, START, State, state_bytes};
use crate::{CryptoError, Sha256, sha256};

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
pub struct HmacSha256 {
    inner: Sha256,
    outer: State,
}

impl HmacSha256 {
    /// Starts with a key of any length.
    pub fn new(key: &[u8]) -> Self {
        let mut short = Zeroizing::new([0; 32]);
        let key = if key.len() > BLOCK {
            *short = sha256(key);
            short.as_slice()
        } else {
            key
        };
        let mut block = [0x36; BLOCK];
        for (byte, key) in block.iter_mut().zip(key) {
            *byte ^= key;
        }
        let (mut inner, mut outer) = (START, START);
        compress256(&mut inner, std::slice::from_ref(&block));
        for byte in &mut block {
            *byte ^= 0x36 ^ 0x5C;
        }
        compress256(&mut outer, std::slice::from_ref(&block));
        block.as_mut_slice().zeroize();
        Self { inner: Sha256::behind_block(inner), outer }
    }

    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.inner.update(piece);
    }

    /// The hash that the pieces go into, to be given some side by side with others:
    /// [`Sha256::update_lanes`].
    pub fn hash(&mut self) -> &mut Sha256 {
        &mut self.inner
    }

    /// Ends the data and gives its tag.
    pub fn finalize(mut self) -> [u8; 32] {
        let hash = Zeroizing::new(state_bytes(self.inner.end()));
        let mut outer = Sha256::behind_block(self.outer);
        outer.update(hash.as_slice());
        state_bytes(outer.end())
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

impl Drop for HmacSha256 {
    fn drop(&mut self) {
        self.outer.as_mut_slice().zeroize();
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
