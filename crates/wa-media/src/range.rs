//! Reading a part of a file without the rest.
//!
//! Offsets in the encrypted file are offsets in the plaintext, since no IV is stored. A block needs the
//! one before it as its IV, so a part is fetched from one block earlier on.

use std::fmt;
use std::ops::Range;

use wa_crypto::CbcDecryptor;

use crate::STEP;
use crate::error::MediaError;
use crate::key::MediaKeys;

const BLOCK: u64 = 16;

/// What to fetch for a part of the plaintext.
///
/// Nothing here is verified: a part has no MAC. Where that matters read whole windows with a
/// [`Sidecar`](crate::Sidecar).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangePlan {
    plaintext: Range<u64>,
    fetch: Range<u64>,
}

impl RangePlan {
    /// Plans the reading of a part of a file whose plaintext has this length.
    ///
    /// # Errors
    /// [`MediaError::Range`] if the part is empty or does not lie within the file.
    pub fn new(plaintext: Range<u64>, file_length: u64) -> Result<Self, MediaError> {
        if plaintext.is_empty() || plaintext.end > file_length {
            return Err(MediaError::Range);
        }
        let first = plaintext.start / BLOCK * BLOCK;
        let end = plaintext.end.div_ceil(BLOCK).saturating_mul(BLOCK);
        Ok(Self { plaintext, fetch: first.saturating_sub(BLOCK)..end })
    }

    /// The bytes of the encrypted file to fetch.
    #[must_use]
    pub fn fetch(&self) -> Range<u64> {
        self.fetch.clone()
    }

    /// The value of the HTTP header `Range`, whose end is inclusive.
    #[must_use]
    pub fn http_range(&self) -> String {
        format!("bytes={}-{}", self.fetch.start, self.fetch.end.saturating_sub(1))
    }

    /// Starts decrypting an answer whose body begins at this offset of the encrypted file: the one that
    /// was asked for (206), or 0 if the host sends the whole file (200).
    ///
    /// # Errors
    /// [`MediaError::RangeAnswer`] if the answer begins after the part that is needed.
    pub fn decryptor(&self, keys: &MediaKeys, answered_from: u64) -> Result<RangeDecryptor, MediaError> {
        let skip = self.fetch.start.checked_sub(answered_from).ok_or(MediaError::RangeAnswer)?;
        let first = self.plaintext.start / BLOCK * BLOCK;
        Ok(RangeDecryptor {
            keys: keys.clone(),
            cipher: (first == 0).then(|| CbcDecryptor::new(keys.cipher_key(), keys.iv())),
            skip,
            wanted: self.fetch.end - self.fetch.start,
            surplus: self.plaintext.start - first,
            left: self.plaintext.end - self.plaintext.start,
            part: Vec::with_capacity(16),
        })
    }
}

/// A part of a file being decrypted, in constant memory. What comes out is not verified.
pub struct RangeDecryptor {
    keys: MediaKeys,
    /// Missing until the block came that is the IV.
    cipher: Option<CbcDecryptor>,
    /// Bytes of the body before the part that is needed.
    skip: u64,
    /// Bytes of the body that are needed and have not come.
    wanted: u64,
    /// Bytes of the first plaintext block before the part.
    surplus: u64,
    /// Plaintext that has not come out.
    left: u64,
    /// The beginning of a block whose end is still to come.
    part: Vec<u8>,
}

impl RangeDecryptor {
    /// Takes the next bytes of the body and appends plaintext of the part; what lies outside is ignored.
    pub fn update(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        let (_, chunk) = split(chunk, &mut self.skip);
        let (chunk, _) = split(chunk, &mut self.wanted);
        for mut piece in chunk.chunks(STEP) {
            if self.cipher.is_none() {
                let (iv, rest) = piece.split_at(piece.len().min(16 - self.part.len()));
                self.part.extend_from_slice(iv);
                piece = rest;
                let Some(iv) = self.part.first_chunk() else { continue };
                self.cipher = Some(CbcDecryptor::new(self.keys.cipher_key(), iv));
                self.part.clear();
            }
            self.decrypt(piece, out);
        }
    }

    fn decrypt(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        let Some(cipher) = &mut self.cipher else { return };
        let start = out.len();
        out.extend_from_slice(&self.part);
        out.extend_from_slice(piece);
        self.part.clear();
        let (blocks, rest) = out.get_mut(start..).unwrap_or_default().as_chunks_mut();
        self.part.extend_from_slice(rest);
        cipher.decrypt(blocks);
        out.truncate(out.len() - self.part.len());
        let fresh = out.get(start..).unwrap_or_default();
        let (before, fresh) = split(fresh, &mut self.surplus);
        let before = before.len();
        let (fresh, _) = split(fresh, &mut self.left);
        out.truncate(start + before + fresh.len());
        out.drain(start..start + before);
    }

    /// Ends the body.
    ///
    /// # Errors
    /// [`MediaError::RangeAnswer`] if it ended before the part did.
    pub fn finish(self) -> Result<(), MediaError> {
        if self.left == 0 { Ok(()) } else { Err(MediaError::RangeAnswer) }
    }
}

impl fmt::Debug for RangeDecryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RangeDecryptor").field("left", &self.left).finish_non_exhaustive()
    }
}

/// Takes as many bytes off the front as are still due, and counts them.
fn split<'b>(bytes: &'b [u8], due: &mut u64) -> (&'b [u8], &'b [u8]) {
    let at = usize::try_from(*due).unwrap_or(usize::MAX).min(bytes.len());
    *due = due.saturating_sub(u64::try_from(at).unwrap_or(u64::MAX));
    bytes.split_at(at)
}
