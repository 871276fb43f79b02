//! Frames: a 24-bit length and as many bytes.

use bytes::{Buf as _, BytesMut};

use crate::NoiseError;

/// The longest payload a frame can have.
pub const MAX_FRAME_LENGTH: usize = 0xFF_FFFF;

/// Bytes before the payload of a frame.
pub const FRAME_HEADER_LENGTH: usize = 3;

/// How much memory an announced length is worth before its bytes arrive.
const EAGER_RESERVE: usize = 64 * 1024;

/// The header of a frame.
///
/// # Errors
/// [`NoiseError::FrameTooLong`] above [`MAX_FRAME_LENGTH`].
pub fn frame_header(length: usize) -> Result<[u8; FRAME_HEADER_LENGTH], NoiseError> {
    match u32::try_from(length).map(u32::to_be_bytes) {
        Ok([0, a, b, c]) => Ok([a, b, c]),
        _ => Err(NoiseError::FrameTooLong),
    }
}

/// The length that the header at the front of `bytes` announces, if it is complete.
pub(crate) fn read_header(bytes: &[u8]) -> Option<usize> {
    let &[a, b, c] = bytes.first_chunk()?;
    usize::try_from(u32::from_be_bytes([0, a, b, c])).ok()
}

/// Appends a payload with its header. Nothing is appended if that fails.
///
/// # Errors
/// [`NoiseError::FrameTooLong`] above [`MAX_FRAME_LENGTH`].
pub fn write_frame(payload: &[u8], out: &mut Vec<u8>) -> Result<(), NoiseError> {
    let header = frame_header(payload.len())?;
    out.reserve(header.len().saturating_add(payload.len()));
    out.extend_from_slice(&header);
    out.extend_from_slice(payload);
    Ok(())
}

/// Cuts a byte stream into frames, however it was cut on the way.
///
/// The stream has no end of its own; what is left over when the socket closes is an unfinished frame.
#[derive(Debug)]
pub struct FrameDecoder {
    buffer: BytesMut,
    limit: usize,
}

impl FrameDecoder {
    /// Accepts frames of any length the header can announce.
    pub fn new() -> Self {
        Self::with_limit(MAX_FRAME_LENGTH)
    }

    /// Accepts frames up to `limit` bytes, for a peer that has not proved anything yet.
    pub fn with_limit(limit: usize) -> Self {
        Self { buffer: BytesMut::new(), limit }
    }

    /// Changes the limit, from the next frame on.
    pub fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Adds the next bytes of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Takes the next whole frame out, without its header; `None` until more bytes arrive.
    ///
    /// An empty frame is legal here. It cannot be opened by a cipher, so it ends a connection there.
    ///
    /// # Errors
    /// [`NoiseError::FrameLimit`] when a longer frame is announced than is accepted; the stream cannot be
    /// read any further.
    pub fn next_frame(&mut self) -> Result<Option<BytesMut>, NoiseError> {
        let Some(length) = read_header(&self.buffer) else { return Ok(None) };
        if length > self.limit {
            return Err(NoiseError::FrameLimit);
        }
        let whole = FRAME_HEADER_LENGTH.saturating_add(length);
        let missing = whole.saturating_sub(self.buffer.len());
        if missing > 0 {
            self.buffer.reserve(missing.min(EAGER_RESERVE));
            return Ok(None);
        }
        self.buffer.advance(FRAME_HEADER_LENGTH);
        Ok(Some(self.buffer.split_to(length)))
    }

    /// Bytes that wait for the rest of their frame.
    pub fn buffered(&self) -> usize {
        self.buffer.len()
    }
}

impl Default for FrameDecoder {
    fn default() -> Self {
        Self::new()
    }
}
