use core::fmt;

use zeroize::Zeroizing;

/// A file that was uploaded, or that a message names: where it is and how it is encrypted.
///
/// The key is wiped when this is dropped, and `Debug` does not show it.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaRef {
    /// The whole address, as the server gave it.
    pub url: String,
    /// The address below the host.
    pub direct_path: String,
    /// SHA-256 of the plaintext.
    pub file_sha256: [u8; 32],
    /// SHA-256 of the encrypted file.
    pub file_enc_sha256: [u8; 32],
    /// Length of the plaintext.
    pub file_length: u64,
    /// What kind of file it is; each kind of message has its usual one.
    pub mimetype: Option<String>,
    /// When the key was made, unix seconds.
    pub media_key_timestamp: Option<i64>,
    media_key: Zeroizing<[u8; 32]>,
}

impl MediaRef {
    /// A file with this key; set the public fields to what is known about it.
    #[must_use]
    pub fn new(media_key: [u8; 32]) -> Self {
        Self {
            url: String::new(),
            direct_path: String::new(),
            file_sha256: [0; 32],
            file_enc_sha256: [0; 32],
            file_length: 0,
            mimetype: None,
            media_key_timestamp: None,
            media_key: Zeroizing::new(media_key),
        }
    }

    /// Says what kind of file it is.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// The key that the file's keys are derived from.
    #[must_use]
    pub fn expose_media_key(&self) -> &[u8; 32] {
        &self.media_key
    }
}

impl fmt::Debug for MediaRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaRef")
            .field("mimetype", &self.mimetype)
            .field("file_length", &self.file_length)
            .field("media_key", &format_args!("[redacted]"))
            .finish_non_exhaustive()
    }
}
