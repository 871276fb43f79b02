//! The encrypted socket of WhatsApp: introduction, frames, Noise handshakes and the frame cipher.
//!
//! Everything is sans-IO and speaks both roles: bytes go in, bytes to send come out, and time and
//! randomness are arguments. A handshake is a value that each message turns into the next.
//!
//! ```
//! use wa_crypto::{CryptoRng, KeyPair};
//! use wa_noise::{ClientConfig, ClientHandshake, FrameDecoder, NoiseError};
//!
//! fn connect(
//!     keys: KeyPair, payload: Vec<u8>, now: u64, rng: &mut dyn CryptoRng, socket: &mut impl Socket,
//! ) -> Result<(), NoiseError> {
//!     let (handshake, first) = ClientHandshake::start(ClientConfig::new(keys, payload), now, rng)?;
//!     socket.send(first);
//!     let mut frames = FrameDecoder::new();
//!     let hello = loop {
//!         match frames.next_frame()? {
//!             Some(frame) => break frame,
//!             None => frames.push(&socket.receive()),
//!         }
//!     };
//!     let mut established = handshake.read_server_hello(&hello, now)?;
//!     established.transport.seal(b"a node", &mut established.send)?;
//!     socket.send(established.send);
//!     Ok(())
//! }
//! # trait Socket { fn send(&mut self, bytes: Vec<u8>); fn receive(&mut self) -> Vec<u8>; }
//! ```
//!
//! # Map
//! - [`FrameDecoder`], [`write_frame`]: the byte stream as frames
//! - [`IntroDecoder`], [`write_intro`]: what comes before the first frame
//! - [`ClientHandshake`], [`ClientConfig`], [`ClientEstablished`]: the client's role
//! - [`ServerHandshake`], [`ServerAwaitingFinish`], [`ServerConfig`], [`ServerEstablished`]: the server's role
//! - [`Pattern`]: XX, IK, and the fallback between them
//! - [`TrustPolicy`], [`ServerIdentity`], [`CertificateError`]: the server's certificate chain, judged
//! - [`CertificateAuthority`]: a certificate chain, issued
//! - [`Transport`], [`FrameSealer`], [`FrameOpener`]: frames after the handshake
//! - [`SymmetricState`], [`CipherState`]: the states below, for tools that replay a handshake
//!
//! # Invariants
//! - A nonce is used once: it is counted here and nowhere else, and an exhausted counter is an error.
//! - A [`ServerIdentity`] that a handshake returns was vouched for by a trusted root at the time given.
//! - Bytes from the peer never panic, and memory grows with the bytes that arrive, not with announced lengths.
//!
//! # What it does not do
//! It opens no socket and keeps no time-out; it does not know what a payload or a plaintext means.

mod authority;
mod certificate;
mod cipher;
mod client;
mod error;
mod frame;
mod intro;
mod message;
mod pattern;
mod server;
mod symmetric;
mod transport;

pub use self::authority::{CertificateAuthority, Validity};
pub use self::certificate::{
    CertificateError, Link, ROOT_SERIAL, ServerIdentity, TrustPolicy, WHATSAPP_ROOT,
};
pub use self::cipher::CipherState;
pub use self::client::{ClientConfig, ClientEstablished, ClientHandshake};
pub use self::error::{Fault, NoiseError};
pub use self::frame::{FRAME_HEADER_LENGTH, FrameDecoder, MAX_FRAME_LENGTH, frame_header, write_frame};
pub use self::intro::{INTRO, Intro, IntroDecoder, MAX_ROUTING_INFO, write_intro};
pub use self::pattern::Pattern;
pub use self::server::{
    Resumption, ServerAwaitingFinish, ServerConfig, ServerEstablished, ServerHandshake, ServerProgress,
};
pub use self::symmetric::{SymmetricState, TransportKeys};
pub use self::transport::{FrameOpener, FrameSealer, MAX_PLAINTEXT_LENGTH, Role, Transport};
