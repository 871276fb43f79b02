//! Many small pieces into a vector, without a look at its capacity for each.

use crate::EncodeError;

/// Writes into a vector that is kept longer than what is written.
///
/// The room behind is zeros, a little at a time, so that a piece costs one comparison and a copy of a size
/// that the compiler knows. Where to write is the caller's to remember: kept here, the number would go
/// through memory once for each piece.
pub(crate) struct Writer<'o> {
    out: &'o mut Vec<u8>,
    /// What went wrong first.
    error: Option<EncodeError>,
}

/// How many zeros are made in one go.
const ROOM: usize = 128;

impl<'o> Writer<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        Self { out, error: None }
    }

    /// Writes these bytes and says what place is behind them.
    #[inline(always)]
    pub(crate) fn put<const N: usize>(&mut self, at: usize, bytes: [u8; N]) -> usize {
        let end = at + N;
        match self.out.get_mut(at..end).and_then(|room| room.first_chunk_mut::<N>()) {
            Some(room) => *room = bytes,
            None => grow(self.out, at, &bytes),
        }
        end
    }

    /// The same for bytes of any number.
    #[inline]
    pub(crate) fn extend(&mut self, at: usize, bytes: &[u8]) -> usize {
        let end = at + bytes.len();
        match self.out.get_mut(at..end) {
            Some(room) => room.copy_from_slice(bytes),
            None => grow(self.out, at, bytes),
        }
        end
    }

    /// Notes that something cannot be written. What is written after that is of no account.
    #[cold]
    pub(crate) fn fail(&mut self, at: usize, error: EncodeError) -> usize {
        self.error.get_or_insert(error);
        at
    }

    /// Takes away the room that is left, and everything if something went wrong.
    pub(crate) fn finish(self, start: usize, at: usize) -> Result<(), EncodeError> {
        self.out.truncate(if self.error.is_some() { start } else { at });
        self.error.map_or(Ok(()), Err)
    }
}

/// Writes bytes that go beyond the end, and makes room behind them.
#[cold]
#[inline(never)]
fn grow(out: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    out.truncate(at);
    out.extend_from_slice(bytes);
    out.resize(out.len() + ROOM, 0);
}
