//! The transport: frames sealed after the handshake, one cipher for each direction.

use std::fmt;

use bytes::BytesMut;
use wa_crypto::GCM_TAG_LENGTH;

use crate::frame::{FRAME_HEADER_LENGTH, MAX_FRAME_LENGTH, frame_header};
use crate::{CipherState, NoiseError, TransportKeys};

/// The longest plaintext that still fits a frame once it is sealed.
pub const MAX_PLAINTEXT_LENGTH: usize = MAX_FRAME_LENGTH - GCM_TAG_LENGTH;

/// Which end of the connection this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The end that opened the connection.
    Client,
    /// The end that accepted it.
    Server,
}

/// Both directions of an encrypted connection; [`split`](Self::split) gives each to its own task.
pub struct Transport {
    sender: FrameSealer,
    receiver: FrameOpener,
}

impl Transport {
    /// Takes the keys a handshake ended with; the handshakes of this crate do so themselves.
    pub fn new(role: Role, keys: &TransportKeys) -> Self {
        let up = CipherState::new(&keys.client_to_server);
        let down = CipherState::new(&keys.server_to_client);
        let (sending, receiving) = match role {
            Role::Client => (up, down),
            Role::Server => (down, up),
        };
        Self { sender: FrameSealer::new(sending), receiver: FrameOpener::new(receiving) }
    }

    /// Seals a plaintext; see [`FrameSealer::seal`].
    ///
    /// # Errors
    /// As there.
    pub fn seal(&mut self, plaintext: &[u8], out: &mut Vec<u8>) -> Result<(), NoiseError> {
        self.sender.seal(plaintext, out)
    }

    /// Seals what a function writes; see [`FrameSealer::seal_with`].
    ///
    /// # Errors
    /// As there.
    pub fn seal_with(
        &mut self,
        out: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), NoiseError> {
        self.sender.seal_with(out, write)
    }

    /// Opens the peer's next frame; see [`FrameOpener::open`].
    ///
    /// # Errors
    /// As there.
    pub fn open<'f>(&mut self, frame: &'f mut [u8]) -> Result<&'f mut [u8], NoiseError> {
        self.receiver.open(frame)
    }

    /// Opens the peer's next frame and keeps it owned; see [`FrameOpener::open_owned`].
    ///
    /// # Errors
    /// As there.
    pub fn open_owned(&mut self, frame: BytesMut) -> Result<BytesMut, NoiseError> {
        self.receiver.open_owned(frame)
    }

    /// Gives the two directions apart.
    pub fn split(self) -> (FrameSealer, FrameOpener) {
        (self.sender, self.receiver)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("sent", &self.sender.cipher.counter())
            .field("received", &self.receiver.cipher.counter())
            .finish()
    }
}

/// The sending direction. Frames must reach the wire in the order in which they were sealed.
#[derive(Debug)]
pub struct FrameSealer {
    cipher: CipherState,
}

impl FrameSealer {
    /// Seals with this cipher.
    pub fn new(cipher: CipherState) -> Self {
        Self { cipher }
    }

    /// Appends a sealed frame, header included, to `out`. Allocates only if `out` must grow.
    ///
    /// # Errors
    /// [`NoiseError::FrameTooLong`] above [`MAX_PLAINTEXT_LENGTH`] and [`NoiseError::CounterExhausted`]
    /// after 2^32 frames; `out` is then as it was.
    pub fn seal(&mut self, plaintext: &[u8], out: &mut Vec<u8>) -> Result<(), NoiseError> {
        out.reserve(plaintext.len().saturating_add(FRAME_HEADER_LENGTH + GCM_TAG_LENGTH));
        self.seal_with(out, |out| out.extend_from_slice(plaintext))
    }

    /// Lets a function append the plaintext to `out`, then seals it where it stands.
    ///
    /// # Errors
    /// Those of [`seal`](Self::seal); `out` is then as it was.
    pub fn seal_with(
        &mut self,
        out: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), NoiseError> {
        let start = out.len();
        let sealed = self.write_frame(out, write);
        if sealed.is_err() {
            out.truncate(start);
        }
        sealed
    }

    /// The counter of the next frame, or `None` when all have been used.
    pub fn counter(&self) -> Option<u32> {
        self.cipher.counter()
    }

    fn write_frame(&mut self, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), NoiseError> {
        let header_at = out.len();
        out.extend_from_slice(&[0; FRAME_HEADER_LENGTH]);
        let start = out.len();
        write(out);
        let length = out.len().checked_sub(start).ok_or(NoiseError::FrameTooLong)?;
        let header = frame_header(length.saturating_add(GCM_TAG_LENGTH))?;
        let place = out.get_mut(header_at..start).ok_or(NoiseError::FrameTooLong)?;
        place.copy_from_slice(&header);
        self.cipher.seal_from(&[], out, start)
    }
}

/// The receiving direction. Frames must be opened in the order in which they arrived.
#[derive(Debug)]
pub struct FrameOpener {
    cipher: CipherState,
}

impl FrameOpener {
    /// Opens with this cipher.
    pub fn new(cipher: CipherState) -> Self {
        Self { cipher }
    }

    /// Opens a frame (without its header) in place and gives the plaintext.
    ///
    /// Every frame uses up a counter, so a client may drop one that fails and go on; a server closes.
    ///
    /// # Errors
    /// [`NoiseError::Unauthentic`] if it is not the peer's next frame, [`NoiseError::CounterExhausted`]
    /// after 2^32 frames.
    pub fn open<'f>(&mut self, frame: &'f mut [u8]) -> Result<&'f mut [u8], NoiseError> {
        self.cipher.open_in_place(&[], frame)
    }

    /// Opens a frame as a [`FrameDecoder`](crate::FrameDecoder) gives it, and keeps its memory.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn open_owned(&mut self, mut frame: BytesMut) -> Result<BytesMut, NoiseError> {
        let length = self.open(&mut frame)?.len();
        frame.truncate(length);
        Ok(frame)
    }

    /// The counter of the next frame, or `None` when all have been used.
    pub fn counter(&self) -> Option<u32> {
        self.cipher.counter()
    }
}
