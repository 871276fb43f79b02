//! What a decrypted frame holds: a flag, then a node that may be compressed.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};

use crate::{DecodeError, Document, MAX_INFLATED, Malformed, Node, decode};

/// The only flag that anybody looks at.
const COMPRESSED: u8 = 2;

/// The bytes of one node, inflated if need be.
///
/// A payload and the [`Document`] that borrows from it are two values so that an uncompressed frame is
/// read where it lies.
#[derive(Clone)]
pub struct Payload<'f> {
    body: Cow<'f, [u8]>,
}

impl<'f> Payload<'f> {
    /// Reads the flag of a decrypted frame and inflates what follows if the flag says so.
    ///
    /// # Errors
    /// [`Malformed::Truncated`] for an empty frame, [`Malformed::Zlib`] or [`Malformed::TooLarge`] for a
    /// compressed one.
    #[inline]
    pub fn open(frame: &'f [u8]) -> Result<Self, DecodeError> {
        let Some((flags, body)) = frame.split_first() else {
            return Err(DecodeError::new(0, Malformed::Truncated));
        };
        let body = if flags & COMPRESSED == 0 {
            Cow::Borrowed(body)
        } else {
            Cow::Owned(inflate(body).map_err(|reason| DecodeError::new(1, reason))?)
        };
        Ok(Self { body })
    }

    /// The number of bytes after inflating.
    #[must_use]
    pub fn len(&self) -> usize {
        self.body.len()
    }

    /// Whether there is not even the beginning of a node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// Reads the node. Everything is checked here; reading the document cannot fail any more.
    ///
    /// # Errors
    /// See [`Malformed`].
    #[inline]
    pub fn decode(&self) -> Result<Document<'_>, DecodeError> {
        decode::document(&self.body)
    }
}

/// Reads a decrypted frame into an owned tree.
///
/// Where the node is only looked at, [`Payload::open`] and [`Payload::decode`] do without the copy.
///
/// # Errors
/// See [`Malformed`].
pub fn decode_owned(frame: &[u8]) -> Result<Node, DecodeError> {
    Ok(Payload::open(frame)?.decode()?.root().to_node())
}

/// Inflates in steps, so that the limit holds while inflating and not only afterwards.
fn inflate(body: &[u8]) -> Result<Vec<u8>, Malformed> {
    const STEP: usize = 16 * 1024;
    let mut zlib = Decompress::new(true);
    let mut out = Vec::with_capacity(STEP.max(body.len().saturating_mul(4)).min(MAX_INFLATED));
    loop {
        if out.len() > MAX_INFLATED {
            return Err(Malformed::TooLarge);
        }
        out.reserve(STEP);
        let before = (zlib.total_in(), zlib.total_out());
        let done = usize::try_from(zlib.total_in()).map_err(|_| Malformed::Zlib)?;
        let rest = body.get(done..).unwrap_or_default();
        let status =
            zlib.decompress_vec(rest, &mut out, FlushDecompress::None).map_err(|_| Malformed::Zlib)?;
        match status {
            Status::StreamEnd => break,
            _ if (zlib.total_in(), zlib.total_out()) == before => return Err(Malformed::Zlib),
            _ => {}
        }
    }
    let done = usize::try_from(zlib.total_in()).map_err(|_| Malformed::Zlib)?;
    if done != body.len() {
        return Err(Malformed::Zlib);
    }
    if out.len() > MAX_INFLATED { Err(Malformed::TooLarge) } else { Ok(out) }
}
