//! The streaming sidecar: a MAC for every 64 KiB of a file, so that a player can trust the beginning
//! before it has the end.

use std::ops::Range;

use wa_crypto::{CbcDecryptor, HmacSha256};

use crate::MAC_LENGTH;
use crate::error::MediaError;
use crate::file::encrypted_length;
use crate::key::MediaKeys;

/// How much of a file one entry of a sidecar vouches for.
pub const WINDOW_LENGTH: u64 = 0x1_0000;

/// How far a window reaches into the next one: the block that is the IV there.
const OVERLAP: u64 = 16;

/// A sidecar in the making. Fed with IV, ciphertext and MAC.
pub(crate) struct SidecarWriter {
    keyed: HmacSha256,
    current: HmacSha256,
    /// How much of the current window was seen.
    at: u64,
    /// The window before, as long as the overlap lasts.
    previous: Option<HmacSha256>,
    entries: Vec<u8>,
}

impl SidecarWriter {
    pub(crate) fn new(keys: &MediaKeys) -> Self {
        let keyed = HmacSha256::new(keys.mac_key());
        Self { current: keyed.clone(), keyed, at: 0, previous: None, entries: Vec::new() }
    }

    pub(crate) fn update(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            if self.at == WINDOW_LENGTH {
                self.previous = Some(std::mem::replace(&mut self.current, self.keyed.clone()));
                self.at = 0;
            }
            let end = if self.previous.is_some() { OVERLAP } else { WINDOW_LENGTH };
            let take = usize::try_from(end - self.at).unwrap_or(usize::MAX).min(piece.len());
            let (now, later) = piece.split_at(take);
            self.current.update(now);
            self.at += u64::try_from(take).unwrap_or(u64::MAX);
            if let Some(mut previous) = self.previous.take() {
                previous.update(now);
                if self.at == OVERLAP { self.push(previous) } else { self.previous = Some(previous) }
            }
            piece = later;
        }
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        if let Some(previous) = self.previous.take() {
            self.push(previous);
        }
        if self.at > 0 {
            let current = std::mem::replace(&mut self.current, self.keyed.clone());
            self.push(current);
        }
        self.entries
    }

    fn push(&mut self, window: HmacSha256) {
        let mac = window.finalize();
        self.entries.extend(mac.iter().take(MAC_LENGTH));
    }
}

/// The sidecar of a message, ready to vouch for parts of its file.
#[derive(Clone, Copy, Debug)]
pub struct Sidecar<'a> {
    entries: &'a [[u8; MAC_LENGTH]],
    file_length: u64,
}

impl<'a> Sidecar<'a> {
    /// Reads the sidecar of a file whose plaintext has this length.
    ///
    /// # Errors
    /// [`MediaError::SidecarLength`] unless there is one entry for each window.
    pub fn new(sidecar: &'a [u8], file_length: u64) -> Result<Self, MediaError> {
        let (entries, rest) = sidecar.as_chunks();
        // The IV stands before the first window's bytes.
        let windows = encrypted_length(file_length).saturating_add(16).div_ceil(WINDOW_LENGTH);
        if !rest.is_empty() || u64::try_from(entries.len()) != Ok(windows) {
            return Err(MediaError::SidecarLength);
        }
        Ok(Self { entries, file_length })
    }

    /// How many windows there are.
    #[must_use]
    pub fn windows(&self) -> usize {
        self.entries.len()
    }

    /// Which part of the plaintext a window holds; the last one may hold nothing of it.
    ///
    /// # Errors
    /// [`MediaError::Range`] if there is no such window.
    pub fn plaintext(&self, window: usize) -> Result<Range<u64>, MediaError> {
        let start = self.start(window)?;
        Ok(start.min(self.file_length)..start.saturating_add(WINDOW_LENGTH).min(self.file_length))
    }

    /// Which bytes of the encrypted file a window consists of.
    ///
    /// # Errors
    /// [`MediaError::Range`] if there is no such window.
    pub fn fetch(&self, window: usize) -> Result<Range<u64>, MediaError> {
        let start = self.start(window)?;
        let end = start.saturating_add(WINDOW_LENGTH).min(encrypted_length(self.file_length));
        Ok(start.saturating_sub(OVERLAP)..end)
    }

    /// Verifies the bytes that [`Sidecar::fetch`] named, and decrypts them.
    ///
    /// # Errors
    /// [`MediaError::Range`] if there is no such window, [`MediaError::Sidecar`] if these are not its bytes.
    pub fn open(&self, keys: &MediaKeys, window: usize, fetched: &[u8]) -> Result<Vec<u8>, MediaError> {
        let entry = self.entries.get(window).ok_or(MediaError::Range)?;
        let mut mac = HmacSha256::new(keys.mac_key());
        if window == 0 {
            mac.update(keys.iv());
        }
        mac.update(fetched);
        mac.verify_truncated::<MAC_LENGTH>(entry).map_err(|_| MediaError::Sidecar)?;

        let plaintext = self.plaintext(window)?;
        let length = usize::try_from(plaintext.end - plaintext.start).map_err(|_| MediaError::Sidecar)?;
        if length == 0 {
            return Ok(Vec::new());
        }
        let (iv, ciphertext) = match window {
            0 => (keys.iv(), fetched),
            _ => fetched.split_first_chunk().ok_or(MediaError::Sidecar)?,
        };
        let mut opened = ciphertext.to_vec();
        CbcDecryptor::new(keys.cipher_key(), iv).decrypt(opened.as_chunks_mut().0);
        // What follows is padding, and the MAC of the file.
        if opened.len() < length {
            return Err(MediaError::Sidecar);
        }
        opened.truncate(length);
        Ok(opened)
    }

    fn start(&self, window: usize) -> Result<u64, MediaError> {
        if window >= self.entries.len() {
            return Err(MediaError::Range);
        }
        Ok(u64::try_from(window).unwrap_or(u64::MAX).saturating_mul(WINDOW_LENGTH))
    }
}
