//! Decrypting a file as it arrives.

use std::fmt;

use wa_crypto::{CbcDecryptor, HmacSha256, Sha256};

use crate::error::MediaError;
use crate::file::{Expected, PlainFile, encrypted_length};
use crate::key::MediaKeys;
use crate::{MAC_LENGTH, STEP};

/// The end of a file, which needs care: the block with the padding, and the MAC.
const TAIL_LENGTH: usize = 16 + MAC_LENGTH;

/// A file being decrypted: the host's bytes go in, plaintext comes out, in constant memory.
///
/// What comes out of [`Decryptor::update`] is *not verified*: the MAC is the last thing that arrives. Keep
/// it where nobody takes it for good, such as a file beside the target that is renamed only after
/// [`Decryptor::finish`] said so, and throw it away after an error.
pub struct Decryptor {
    cipher: CbcDecryptor,
    mac: HmacSha256,
    encrypted: Sha256,
    plain: Sha256,
    expected: Expected,
    received: u64,
    length: u64,
    /// What may still turn out to be the tail.
    held: Vec<u8>,
}

impl Decryptor {
    /// Starts a file that has to be what the message says.
    #[must_use]
    pub fn new(keys: &MediaKeys, expected: Expected) -> Self {
        let mut mac = HmacSha256::new(keys.mac_key());
        mac.update(keys.iv());
        Self {
            cipher: CbcDecryptor::new(keys.cipher_key(), keys.iv()),
            mac,
            encrypted: Sha256::new(),
            plain: Sha256::new(),
            expected,
            received: 0,
            length: 0,
            held: Vec::with_capacity(TAIL_LENGTH + 16),
        }
    }

    /// Takes the next bytes of the file and appends unverified plaintext.
    ///
    /// # Errors
    /// [`MediaError::FileLength`] as soon as the file is longer than the message says.
    pub fn update(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), MediaError> {
        self.received = self.received.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if self.expected.file_length.is_some_and(|length| self.received > encrypted_length(length)) {
            return Err(MediaError::FileLength);
        }
        out.reserve(chunk.len());
        // Plaintext that is not hashed yet: the processor takes it together with the ciphertext of the next piece.
        let mut behind = out.len()..out.len();
        for piece in chunk.chunks(STEP) {
            let start = out.len();
            out.extend_from_slice(&self.held);
            out.extend_from_slice(piece);
            let (before, fresh) = out.split_at_mut(start);
            let ready = fresh.len().saturating_sub(TAIL_LENGTH) / 16 * 16;
            let (ready, rest) = fresh.split_at_mut(ready);
            self.held.clear();
            self.held.extend_from_slice(rest);
            Sha256::update_lanes([
                (&mut self.encrypted, piece),
                (self.mac.hash(), ready),
                (&mut self.plain, before.get(behind).unwrap_or_default()),
            ]);
            self.cipher.decrypt(ready.as_chunks_mut().0);
            behind = start..start + ready.len();
            self.length += u64::try_from(ready.len()).unwrap_or(u64::MAX);
            out.truncate(out.len() - self.held.len());
        }
        self.plain.update(out.get(behind).unwrap_or_default());
        Ok(())
    }

    /// Ends the file: appends the last plaintext and says whether all of it is good.
    ///
    /// # Errors
    /// In this order: [`MediaError::Form`], [`MediaError::FileEncSha256`], [`MediaError::Mac`],
    /// [`MediaError::Padding`], [`MediaError::FileSha256`], [`MediaError::FileLength`]. Whatever came out
    /// before must then be thrown away.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<PlainFile, MediaError> {
        // Of a well-formed file exactly one block and the MAC were held back.
        let mut tail: [u8; TAIL_LENGTH] = self.held.as_slice().try_into().map_err(|_| MediaError::Form)?;
        let (block, mac) = tail.split_last_chunk_mut::<MAC_LENGTH>().ok_or(MediaError::Form)?;
        let encrypted = self.encrypted.finalize();
        if self.expected.file_enc_sha256.is_some_and(|hash| hash != encrypted) {
            return Err(MediaError::FileEncSha256);
        }
        self.mac.update(block);
        self.mac.verify_truncated::<MAC_LENGTH>(mac).map_err(|_| MediaError::Mac)?;
        let last = self.cipher.finish_in_place(block).map_err(|_| MediaError::Padding)?;
        self.plain.update(last);
        let file = PlainFile {
            file_sha256: self.plain.finalize(),
            file_length: self.length + u64::try_from(last.len()).unwrap_or(u64::MAX),
        };
        self.expected.check(&file)?;
        out.extend_from_slice(last);
        Ok(file)
    }
}

impl fmt::Debug for Decryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decryptor").field("received", &self.received).finish_non_exhaustive()
    }
}

/// Decrypts a file that is in memory. Nothing comes out unless all of it is good.
///
/// # Errors
/// As [`Decryptor::finish`].
pub fn decrypt(keys: &MediaKeys, expected: Expected, file: &[u8]) -> Result<Vec<u8>, MediaError> {
    let mut decryptor = Decryptor::new(keys, expected);
    let mut out = Vec::with_capacity(file.len());
    decryptor.update(file, &mut out)?;
    decryptor.finish(&mut out)?;
    Ok(out)
}
