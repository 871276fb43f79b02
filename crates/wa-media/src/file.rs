//! What a message tells about its file, and how long an encrypted file is.

use crate::MAC_LENGTH;
use crate::error::MediaError;

/// The length of an encrypted file whose plaintext has this length: whole blocks and a MAC.
#[must_use]
pub const fn encrypted_length(file_length: u64) -> u64 {
    (file_length / 16).saturating_add(1).saturating_mul(16).saturating_add(10)
}

/// A file that was read to its end: what the fields of a message say about the plaintext.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlainFile {
    /// SHA-256 of the plaintext.
    pub file_sha256: [u8; 32],
    /// Length of the plaintext.
    pub file_length: u64,
}

/// A file that was encrypted to its end: what the fields of a message say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SealedFile {
    /// SHA-256 of the plaintext.
    pub file_sha256: [u8; 32],
    /// SHA-256 of the encrypted file with its MAC; also the upload token.
    pub file_enc_sha256: [u8; 32],
    /// Length of the plaintext.
    pub file_length: u64,
    /// The last bytes of the encrypted file.
    pub mac: [u8; MAC_LENGTH],
    /// The streaming sidecar, if one was asked for.
    pub sidecar: Option<Vec<u8>>,
}

/// What a download has to be, as far as the message says. `None` is not checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// SHA-256 of the plaintext.
    pub file_sha256: Option<[u8; 32]>,
    /// SHA-256 of the encrypted file with its MAC.
    pub file_enc_sha256: Option<[u8; 32]>,
    /// Length of the plaintext. If it is known, a longer file is given up at once.
    pub file_length: Option<u64>,
}

impl Expected {
    /// Reads the fields of a message; an empty hash counts as absent.
    ///
    /// # Errors
    /// [`MediaError::HashLength`] if a hash is not 32 bytes long.
    pub fn from_fields(
        file_sha256: Option<&[u8]>,
        file_enc_sha256: Option<&[u8]>,
        file_length: Option<u64>,
    ) -> Result<Self, MediaError> {
        Ok(Self { file_sha256: hash(file_sha256)?, file_enc_sha256: hash(file_enc_sha256)?, file_length })
    }

    /// Compares a file that was read to its end, and found authentic, with the message.
    pub(crate) fn check(&self, file: &PlainFile) -> Result<(), MediaError> {
        if self.file_sha256.is_some_and(|hash| hash != file.file_sha256) {
            return Err(MediaError::FileSha256);
        }
        if self.file_length.is_some_and(|length| length != file.file_length) {
            return Err(MediaError::FileLength);
        }
        Ok(())
    }
}

impl From<&SealedFile> for Expected {
    fn from(file: &SealedFile) -> Self {
        Self {
            file_sha256: Some(file.file_sha256),
            file_enc_sha256: Some(file.file_enc_sha256),
            file_length: Some(file.file_length),
        }
    }
}

fn hash(field: Option<&[u8]>) -> Result<Option<[u8; 32]>, MediaError> {
    match field {
        None | Some([]) => Ok(None),
        Some(bytes) => bytes.try_into().map(Some).map_err(|_| MediaError::HashLength),
    }
}
