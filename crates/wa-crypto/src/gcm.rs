//! AES-256-GCM: the cipher of the socket, of pairing and of small sealed payloads.

use std::fmt;

use crate::CryptoError;
use crate::backend::GcmKey;

/// Bytes that sealing adds: the tag.
pub const GCM_TAG_LENGTH: usize = 16;

/// Length of a nonce.
pub const GCM_NONCE_LENGTH: usize = 12;

/// A key of AES-256-GCM, expanded once and used for many messages; wiped when dropped.
///
/// Nothing here allocates, except that the appending forms may grow the caller's vector. A nonce must
/// never be used twice with one key; the types that count (the Noise states) see to that.
#[derive(Clone)]
pub struct Aes256Gcm(GcmKey);

impl Aes256Gcm {
    /// Expands a key.
    pub fn new(key: &[u8; 32]) -> Self {
        Self(GcmKey::new(key))
    }

    /// Encrypts the buffer in place and gives its tag.
    ///
    /// # Errors
    /// [`CryptoError::OutputLength`] beyond the 64 GiB that GCM can seal.
    pub fn seal_detached(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        buffer: &mut [u8],
    ) -> Result<[u8; GCM_TAG_LENGTH], CryptoError> {
        self.0.seal(nonce, aad, buffer).ok_or(CryptoError::OutputLength)
    }

    /// Checks the tag and decrypts the buffer in place. After an error the buffer's content is unspecified.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if tag, key, nonce, `aad` and ciphertext do not belong together.
    pub fn open_detached(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        buffer: &mut [u8],
        tag: &[u8; GCM_TAG_LENGTH],
    ) -> Result<(), CryptoError> {
        self.0.open(nonce, aad, buffer, tag).ok_or(CryptoError::Unauthentic)
    }

    /// Encrypts everything in `buffer` from `start` on and appends the tag.
    ///
    /// # Errors
    /// [`CryptoError::OutputLength`] if `start` lies behind the end, or beyond what GCM can seal.
    pub fn seal_from(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        buffer: &mut Vec<u8>,
        start: usize,
    ) -> Result<(), CryptoError> {
        let plaintext = buffer.get_mut(start..).ok_or(CryptoError::OutputLength)?;
        let tag = self.seal_detached(nonce, aad, plaintext)?;
        buffer.extend_from_slice(&tag);
        Ok(())
    }

    /// Encrypts a message into a new vector, tag appended.
    ///
    /// # Errors
    /// [`CryptoError::OutputLength`] beyond what GCM can seal.
    pub fn seal(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let mut sealed = Vec::with_capacity(plaintext.len().saturating_add(GCM_TAG_LENGTH));
        sealed.extend_from_slice(plaintext);
        self.seal_from(nonce, aad, &mut sealed, 0)?;
        Ok(sealed)
    }

    /// Checks the tag at the end of `sealed`, decrypts in place and gives the part that is plaintext.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if it was not sealed like this, or is too short to hold a tag.
    pub fn open_in_place<'b>(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        sealed: &'b mut [u8],
    ) -> Result<&'b mut [u8], CryptoError> {
        let (buffer, tag) =
            sealed.split_last_chunk_mut::<GCM_TAG_LENGTH>().ok_or(CryptoError::Unauthentic)?;
        self.open_detached(nonce, aad, buffer, tag)?;
        Ok(buffer)
    }

    /// Decrypts a message with its tag at the end into a new vector.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if it was not sealed like this, or is too short to hold a tag.
    pub fn open(
        &self,
        nonce: &[u8; GCM_NONCE_LENGTH],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let (ciphertext, tag) =
            sealed.split_last_chunk::<GCM_TAG_LENGTH>().ok_or(CryptoError::Unauthentic)?;
        let mut plaintext = ciphertext.to_vec();
        self.open_detached(nonce, aad, &mut plaintext, tag)?;
        Ok(plaintext)
    }
}

impl fmt::Debug for Aes256Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Aes256Gcm([redacted])")
    }
}
