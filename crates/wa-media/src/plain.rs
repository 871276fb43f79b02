//! Files that are not encrypted: channel media and pictures of catalogues and profiles.

use std::fmt;

use wa_crypto::Sha256;

use crate::error::MediaError;
use crate::file::{Expected, PlainFile};

/// A file that travels as it is: only hashed, for the message and the upload token or against them.
#[derive(Default)]
pub struct PlainHasher {
    hash: Sha256,
    length: u64,
}

impl PlainHasher {
    /// Starts a file.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn update(&mut self, chunk: &[u8]) {
        self.hash.update(chunk);
        self.length = self.length.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
    }

    /// Ends an upload; the hash is also the upload token.
    #[must_use]
    pub fn finish(self) -> PlainFile {
        PlainFile { file_sha256: self.hash.finalize(), file_length: self.length }
    }

    /// Ends a download and says whether it is what the message says.
    ///
    /// # Errors
    /// [`MediaError::FileSha256`] or [`MediaError::FileLength`].
    pub fn verify(self, expected: Expected) -> Result<PlainFile, MediaError> {
        let file = self.finish();
        expected.check(&file)?;
        Ok(file)
    }
}

impl fmt::Debug for PlainHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlainHasher").field("length", &self.length).finish_non_exhaustive()
    }
}

/// Hashes a file that is in memory.
#[must_use]
pub fn hash_plain(file: &[u8]) -> PlainFile {
    let mut hasher = PlainHasher::new();
    hasher.update(file);
    hasher.finish()
}
