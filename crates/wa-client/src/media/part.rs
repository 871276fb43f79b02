//! What becomes of the bytes of a download: decrypted, verified, or only hashed.

use core::ops::Range;

use bytes::Bytes;
use wa_media::{
    Decryptor, MediaError, MediaFile, MediaKeys, PlainHasher, RangeDecryptor, RangePlan, Sidecar,
};

/// What is done with the bytes as they come.
pub(super) enum Reading {
    /// A whole encrypted file.
    Whole(Box<Decryptor>),
    /// A whole file that is not encrypted.
    Plain(Box<PlainHasher>),
    /// A part without anything that vouches for it.
    Part(Box<RangeDecryptor>),
    /// A part of a file that is not encrypted.
    Raw,
    /// A part that is verified window by window.
    Windows(Box<Windows>),
}

/// What to fetch, and what to do with it.
pub(super) struct Plan {
    /// The bytes of the file on the host; all of it if absent.
    pub(super) fetch: Option<Range<u64>>,
    pub(super) reading: Reading,
}

impl Plan {
    pub(super) fn new(file: &MediaFile, part: Option<Range<u64>>) -> Result<Self, MediaError> {
        let keys = file.key.as_ref().map(|key| key.expand(file.kind()));
        let Some(part) = part else {
            let reading = match &keys {
                Some(keys) => Reading::Whole(Box::new(Decryptor::new(keys, file.expected))),
                None => Reading::Plain(Box::new(PlainHasher::new())),
            };
            return Ok(Self { fetch: None, reading });
        };
        let length = file.expected.file_length.unwrap_or(u64::MAX);
        let Some(keys) = keys else {
            if part.is_empty() || part.end > length {
                return Err(MediaError::Range);
            }
            return Ok(Self { fetch: Some(part), reading: Reading::Raw });
        };
        let plan = RangePlan::new(part.clone(), length)?;
        match &file.sidecar {
            Some(sidecar) if file.expected.file_length.is_some() => {
                let windows = Windows::new(keys, sidecar.clone(), length, part)?;
                Ok(Self { fetch: Some(windows.fetch()?), reading: Reading::Windows(Box::new(windows)) })
            }
            _ => {
                let fetch = plan.fetch();
                let reading = Reading::Part(Box::new(plan.decryptor(&keys, fetch.start)?));
                Ok(Self { fetch: Some(fetch), reading })
            }
        }
    }
}

impl Reading {
    /// Takes the next bytes and appends what may be handed on.
    pub(super) fn update(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), MediaError> {
        match self {
            Self::Whole(decryptor) => decryptor.update(piece, out),
            Self::Plain(hasher) => {
                hasher.update(piece);
                out.extend_from_slice(piece);
                Ok(())
            }
            Self::Part(decryptor) => {
                decryptor.update(piece, out);
                Ok(())
            }
            Self::Raw => {
                out.extend_from_slice(piece);
                Ok(())
            }
            Self::Windows(windows) => windows.update(piece, out),
        }
    }

    /// Ends it: says whether everything was as it should be.
    pub(super) fn finish(self, file: &MediaFile, out: &mut Vec<u8>) -> Result<(), MediaError> {
        match self {
            Self::Whole(decryptor) => decryptor.finish(out).map(drop),
            Self::Plain(hasher) => hasher.verify(file.expected).map(drop),
            Self::Part(decryptor) => decryptor.finish(),
            Self::Raw => Ok(()),
            Self::Windows(windows) => windows.finish(),
        }
    }
}

/// The windows of a sidecar that hold a part, opened one after the other.
pub(super) struct Windows {
    keys: MediaKeys,
    sidecar: Bytes,
    file_length: u64,
    part: Range<u64>,
    at: usize,
    last: usize,
    /// The bytes of the window that is being collected.
    held: Vec<u8>,
}

impl Windows {
    fn new(keys: MediaKeys, sidecar: Bytes, file_length: u64, part: Range<u64>) -> Result<Self, MediaError> {
        let window =
            |place: u64| usize::try_from(place / wa_media::WINDOW_LENGTH).map_err(|_| MediaError::Range);
        let (at, last) = (window(part.start)?, window(part.end.saturating_sub(1))?);
        Sidecar::new(&sidecar, file_length)?;
        Ok(Self { keys, sidecar, file_length, part, at, last, held: Vec::new() })
    }

    fn fetch(&self) -> Result<Range<u64>, MediaError> {
        let sidecar = Sidecar::new(&self.sidecar, self.file_length)?;
        Ok(sidecar.fetch(self.at)?.start..sidecar.fetch(self.last)?.end)
    }

    fn update(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), MediaError> {
        let sidecar = Sidecar::new(&self.sidecar, self.file_length)?;
        self.held.extend_from_slice(piece);
        while self.at <= self.last {
            let fetch = sidecar.fetch(self.at)?;
            let length = usize::try_from(fetch.end - fetch.start).map_err(|_| MediaError::Range)?;
            let Some(window) = self.held.get(..length) else { break };
            let opened = sidecar.open(&self.keys, self.at, window)?;
            let place = sidecar.plaintext(self.at)?.start;
            let within = |bound: u64| usize::try_from(bound.saturating_sub(place)).unwrap_or(usize::MAX);
            let end = within(self.part.end).min(opened.len());
            out.extend_from_slice(opened.get(within(self.part.start).min(end)..end).unwrap_or_default());
            self.at += 1;
            // The next window begins with the last block of this one.
            let next = sidecar.fetch(self.at).map_or(length, |next| {
                usize::try_from(next.start.saturating_sub(fetch.start)).unwrap_or(length)
            });
            self.held.drain(..next.min(length));
        }
        Ok(())
    }

    fn finish(self) -> Result<(), MediaError> {
        if self.at > self.last { Ok(()) } else { Err(MediaError::RangeAnswer) }
    }
}
