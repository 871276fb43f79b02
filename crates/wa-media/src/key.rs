//! The media key of a file, and what is derived from it.

use std::fmt;

use wa_crypto::{CryptoRng, hkdf_sha256};
use zeroize::Zeroizing;

use crate::error::MediaError;
use crate::media_type::MediaType;

/// Length of a media key.
pub const MEDIA_KEY_LENGTH: usize = 32;

/// What the derivation gives: IV, cipher key, MAC key and a key that nothing uses.
const EXPANDED_LENGTH: usize = 112;

/// The secret that a message carries for its file; wiped when dropped.
///
/// A message's thumbnail may share it: other types of media give other keys.
#[derive(Clone)]
pub struct MediaKey(Zeroizing<[u8; MEDIA_KEY_LENGTH]>);

impl MediaKey {
    /// Draws a new key.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut bytes = Zeroizing::new([0; MEDIA_KEY_LENGTH]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self(bytes)
    }

    /// Takes over a key that was received or stored.
    #[must_use]
    pub fn from_bytes(bytes: [u8; MEDIA_KEY_LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The raw bytes, for the message and for storage.
    #[must_use]
    pub fn expose_bytes(&self) -> &[u8; MEDIA_KEY_LENGTH] {
        &self.0
    }

    /// Derives the keys of a file of this type.
    #[must_use]
    pub fn expand(&self, kind: MediaType) -> MediaKeys {
        MediaKeys(hkdf_sha256(self.0.as_slice(), None, kind.hkdf_info().as_bytes()))
    }

    /// Derives the key of a media retry.
    pub(crate) fn retry_key(&self) -> Zeroizing<[u8; 32]> {
        hkdf_sha256(self.0.as_slice(), None, b"WhatsApp Media Retry Notification")
    }
}

impl TryFrom<&[u8]> for MediaKey {
    type Error = MediaError;

    fn try_from(bytes: &[u8]) -> Result<Self, MediaError> {
        Ok(Self::from_bytes(bytes.try_into().map_err(|_| MediaError::KeyLength)?))
    }
}

impl fmt::Debug for MediaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MediaKey([redacted])")
    }
}

/// The keys of one file; wiped when dropped.
#[derive(Clone)]
pub struct MediaKeys(Zeroizing<[u8; EXPANDED_LENGTH]>);

impl MediaKeys {
    /// All derived bytes: IV, cipher key, MAC key, unused key.
    #[must_use]
    pub fn expose_bytes(&self) -> &[u8; EXPANDED_LENGTH] {
        &self.0
    }

    /// The initialisation vector of the first block.
    #[must_use]
    pub fn iv(&self) -> &[u8; 16] {
        self.part::<0, 16>()
    }

    /// The key of AES-256-CBC.
    #[must_use]
    pub fn cipher_key(&self) -> &[u8; 32] {
        self.part::<16, 32>()
    }

    /// The key of HMAC-SHA-256.
    #[must_use]
    pub fn mac_key(&self) -> &[u8; 32] {
        self.part::<48, 32>()
    }

    fn part<const AT: usize, const N: usize>(&self) -> &[u8; N] {
        const { assert!(AT + N <= EXPANDED_LENGTH, "a part lies within what was derived") };
        let tail = self.0.as_slice().get(AT..);
        tail.and_then(<[u8]>::first_chunk).expect("the place was checked when this was compiled")
    }
}

impl fmt::Debug for MediaKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MediaKeys([redacted])")
    }
}
