//! The wire under a session: bytes to nodes and back.

use core::fmt;

use bytes::BytesMut;
use rand_core::CryptoRng;
use wa_binary::{DecodeError, EncodeError, Node};
use wa_noise::{ClientConfig, ClientHandshake, FrameDecoder, NoiseError, ServerIdentity, Transport};

use crate::Now;

/// One connection to the server, from the first byte of the handshake to the last frame.
///
/// [`start`](Self::start) gives the bytes to send first. Then [`receive`](Self::receive) bytes and
/// take every [`Progress`] from [`poll`](Self::poll); [`seal`](Self::seal) what is to be sent, in order.
/// After an error the connection is beyond repair.
#[derive(Debug)]
pub struct Connection {
    frames: FrameDecoder,
    state: State,
}

enum State {
    Handshake(Box<ClientHandshake>),
    Open(Box<Transport>),
    Failed,
}

/// What received bytes amount to.
pub enum Progress {
    /// The handshake succeeded: send these bytes, then whatever the session wants to.
    Open {
        /// The last bytes of our handshake; may be empty.
        send: Vec<u8>,
        /// Whom we are talking to.
        server: ServerIdentity,
    },
    /// A decrypted frame; read it with [`wa_binary::Payload`].
    Frame(BytesMut),
}

/// Why a connection cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The handshake or the frame cipher failed.
    #[error("the encrypted channel failed")]
    Noise(#[from] NoiseError),
    /// A frame does not hold a node.
    #[error("a frame does not hold a node")]
    Decode(#[from] DecodeError),
    /// A node of ours cannot be written.
    #[error("a node cannot be written")]
    Encode(#[from] EncodeError),
    /// The handshake is not finished.
    #[error("the handshake is not finished")]
    NotOpen,
}

impl Connection {
    /// Begins a handshake; gives the bytes to send.
    ///
    /// # Errors
    ///
    /// [`ConnectionError::Noise`] if the configuration cannot be used.
    pub fn start(
        config: ClientConfig,
        now: Now,
        rng: &mut dyn CryptoRng,
    ) -> Result<(Self, Vec<u8>), ConnectionError> {
        let (handshake, hello) = ClientHandshake::start(config, now.unix_seconds(), rng)?;
        let state = State::Handshake(Box::new(handshake));
        Ok((Self { frames: FrameDecoder::new(), state }, hello))
    }

    /// Takes in bytes from the server, in whatever pieces they come.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.frames.push(bytes);
    }

    /// The next thing that the received bytes amount to.
    ///
    /// # Errors
    ///
    /// [`ConnectionError::Noise`] if the server breaks the protocol or is not whom we trust.
    pub fn poll(&mut self, now: Now) -> Result<Option<Progress>, ConnectionError> {
        let Some(frame) = self.frames.next_frame()? else { return Ok(None) };
        match core::mem::replace(&mut self.state, State::Failed) {
            State::Handshake(handshake) => {
                let established = handshake.read_server_hello(&frame, now.unix_seconds())?;
                self.state = State::Open(Box::new(established.transport));
                Ok(Some(Progress::Open { send: established.send, server: established.server }))
            }
            State::Open(mut transport) => {
                let plaintext = transport.open_owned(frame)?;
                self.state = State::Open(transport);
                Ok(Some(Progress::Frame(plaintext)))
            }
            State::Failed => Err(ConnectionError::NotOpen),
        }
    }

    /// Appends a node, sealed and framed, to `out`.
    ///
    /// # Errors
    ///
    /// [`ConnectionError::Encode`] if the node cannot be written, [`ConnectionError::NotOpen`] before
    /// the handshake is done. Nothing is appended then.
    pub fn seal(&mut self, node: &Node, out: &mut Vec<u8>) -> Result<(), ConnectionError> {
        let State::Open(transport) = &mut self.state else { return Err(ConnectionError::NotOpen) };
        let mut plaintext = Vec::with_capacity(256);
        wa_binary::encode(node, &mut plaintext)?;
        transport.seal(&plaintext, out)?;
        Ok(())
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Handshake(_) => "Handshake",
            Self::Open(_) => "Open",
            Self::Failed => "Failed",
        })
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { server, .. } => {
                f.debug_struct("Open").field("server", server).finish_non_exhaustive()
            }
            Self::Frame(frame) => write!(f, "Frame([{} bytes])", frame.len()),
        }
    }
}
