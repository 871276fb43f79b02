//! The client's side of a handshake.

use std::fmt;

use wa_crypto::{CryptoRng, KeyPair, PublicKey};
use wa_proto::noise::HandshakeMessage;
use wa_proto::noise::handshake_message::{ClientFinish, ClientHello, ServerHello};

use crate::intro::{INTRO, write_intro};
use crate::message::{key_field, read_key, read_server_hello, require, write_message};
use crate::{NoiseError, Pattern, Role, ServerIdentity, SymmetricState, Transport, TrustPolicy};

/// What a client brings to a handshake.
pub struct ClientConfig {
    /// The device's noise key, kept for the life of the device.
    pub static_keys: KeyPair,
    /// The encoded client payload: who logs in, or what registers.
    pub payload: Vec<u8>,
    /// Routing information from an earlier connection.
    pub routing_info: Option<Vec<u8>>,
    /// How the server's certificates are judged.
    pub trust: TrustPolicy,
    /// The server's identity from an earlier connection. While it is valid the handshake is
    /// [`Pattern::Ik`], which the server may turn into [`Pattern::XxFallback`].
    pub resume: Option<ServerIdentity>,
}

impl ClientConfig {
    /// A first connection to WhatsApp: no routing information, nothing to resume.
    pub fn new(static_keys: KeyPair, payload: Vec<u8>) -> Self {
        Self { static_keys, payload, routing_info: None, trust: TrustPolicy::default(), resume: None }
    }
}

/// A handshake that has sent its first message and waits for the server's.
///
/// Any error of it after an [`is_resuming`](Self::is_resuming) start means that the cached identity is to
/// be forgotten, so that the next connection starts with [`Pattern::Xx`].
pub struct ClientHandshake {
    start: Start,
    ephemeral: KeyPair,
    config: ClientConfig,
}

/// Where the transcript stands.
enum Start {
    Xx(SymmetricState),
    Ik(SymmetricState, ServerIdentity),
}

/// An encrypted connection, from the client's point of view.
#[derive(Debug)]
pub struct ClientEstablished {
    /// What to send now, before anything else; empty after [`Pattern::Ik`].
    pub send: Vec<u8>,
    /// The ciphers of the connection.
    pub transport: Transport,
    /// Who the server is, to be cached for the next connection.
    pub server: ServerIdentity,
    /// The handshake that was run in the end.
    pub pattern: Pattern,
}

impl ClientHandshake {
    /// Starts a handshake and gives the first bytes of the connection: introduction and first message.
    ///
    /// `now` is in Unix seconds.
    ///
    /// # Errors
    /// [`NoiseError::RoutingTooLong`] or [`NoiseError::FrameTooLong`] if the config does not fit the wire,
    /// [`NoiseError::WeakKey`] if the cached identity is no usable key.
    pub fn start<R: CryptoRng + ?Sized>(
        config: ClientConfig,
        now: u64,
        rng: &mut R,
    ) -> Result<(Self, Vec<u8>), NoiseError> {
        Self::start_with(config, now, KeyPair::generate(rng))
    }

    /// Starts a handshake with an ephemeral key of the caller's choice, which must never be used again.
    ///
    /// # Errors
    /// Those of [`start`](Self::start).
    pub fn start_with(
        config: ClientConfig,
        now: u64,
        ephemeral: KeyPair,
    ) -> Result<(Self, Vec<u8>), NoiseError> {
        let resume = config.resume.filter(|identity| identity.is_valid_at(now));
        let mut hello = ClientHello { ephemeral: key_field(&ephemeral.public), ..Default::default() };
        let start = match resume {
            None => Start::Xx(start_xx(Pattern::Xx, &ephemeral.public)),
            Some(identity) => {
                let (state, key, payload) = write_ik_hello(&config, &ephemeral, &identity.key)?;
                hello.r#static = Some(key.into());
                hello.payload = Some(payload.into());
                Start::Ik(state, identity)
            }
        };
        let mut send = Vec::new();
        write_intro(config.routing_info.as_deref(), &mut send)?;
        let message = HandshakeMessage { client_hello: Some(hello), ..Default::default() };
        write_message(&message, &mut send)?;
        Ok((Self { start, ephemeral, config }, send))
    }

    /// Whether the first message relied on a cached identity.
    pub fn is_resuming(&self) -> bool {
        matches!(self.start, Start::Ik(..))
    }

    /// Reads the server's message (a frame without its header) and ends the handshake.
    ///
    /// `now`, in Unix seconds, is compared with the validity of the certificates.
    ///
    /// # Errors
    /// A [`NoiseError`] of the peer's: the message is malformed, not authentic, or its certificates are
    /// refused. Close the connection; there is nothing to answer.
    pub fn read_server_hello(self, frame: &[u8], now: u64) -> Result<ClientEstablished, NoiseError> {
        let hello = read_server_hello(frame)?;
        let server_ephemeral = read_key(&require(hello.ephemeral.clone(), "ephemeral")?, "ephemeral")?;
        match self.start {
            Start::Xx(state) => {
                finish_xx(Pattern::Xx, state, &self.config, &self.ephemeral, &server_ephemeral, hello, now)
            }
            Start::Ik(_, _) if hello.r#static.is_some() => {
                let pattern = Pattern::XxFallback;
                let state = start_xx(pattern, &self.ephemeral.public);
                finish_xx(pattern, state, &self.config, &self.ephemeral, &server_ephemeral, hello, now)
            }
            Start::Ik(mut state, server) => {
                state.mix_hash(server_ephemeral.as_bytes());
                state.mix_key(&self.ephemeral.private.agree(&server_ephemeral)?);
                state.mix_key(&self.config.static_keys.private.agree(&server_ephemeral)?);
                // Sealed by the key that the cached certificates vouched for: its content adds nothing.
                state.open(&require(hello.payload, "payload")?)?;
                let transport = Transport::new(Role::Client, &state.split());
                Ok(ClientEstablished { send: Vec::new(), transport, server, pattern: Pattern::Ik })
            }
        }
    }
}

/// The transcript up to the client's ephemeral key.
fn start_xx(pattern: Pattern, ephemeral: &PublicKey) -> SymmetricState {
    let mut state = SymmetricState::new(pattern, &INTRO);
    state.mix_hash(ephemeral.as_bytes());
    state
}

/// The first message of IK: transcript, sealed static key, sealed payload.
fn write_ik_hello(
    config: &ClientConfig,
    ephemeral: &KeyPair,
    server: &PublicKey,
) -> Result<(SymmetricState, Vec<u8>, Vec<u8>), NoiseError> {
    let mut state = SymmetricState::new(Pattern::Ik, &INTRO);
    state.mix_hash(server.as_bytes());
    state.mix_hash(ephemeral.public.as_bytes());
    state.mix_key(&ephemeral.private.agree(server)?);
    let key = state.seal(config.static_keys.public.as_bytes())?;
    state.mix_key(&config.static_keys.private.agree(server)?);
    let payload = state.seal(&config.payload)?;
    Ok((state, key, payload))
}

/// The second and third message of XX and its fallback.
fn finish_xx(
    pattern: Pattern,
    mut state: SymmetricState,
    config: &ClientConfig,
    ephemeral: &KeyPair,
    server_ephemeral: &PublicKey,
    hello: ServerHello,
    now: u64,
) -> Result<ClientEstablished, NoiseError> {
    state.mix_hash(server_ephemeral.as_bytes());
    state.mix_key(&ephemeral.private.agree(server_ephemeral)?);
    let server_key = read_key(&state.open(&require(hello.r#static, "static")?)?, "static")?;
    state.mix_key(&ephemeral.private.agree(&server_key)?);
    let chain = state.open(&require(hello.payload, "payload")?)?;
    let server = config.trust.verify(&chain, &server_key, now)?;

    let key = state.seal(config.static_keys.public.as_bytes())?;
    state.mix_key(&config.static_keys.private.agree(server_ephemeral)?);
    let payload = state.seal(&config.payload)?;
    let finish =
        ClientFinish { r#static: Some(key.into()), payload: Some(payload.into()), ..Default::default() };
    let mut send = Vec::new();
    let message = HandshakeMessage { client_finish: Some(finish), ..Default::default() };
    write_message(&message, &mut send)?;
    let transport = Transport::new(Role::Client, &state.split());
    Ok(ClientEstablished { send, transport, server, pattern })
}

impl fmt::Debug for ClientConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientConfig")
            .field("static_keys", &self.static_keys)
            .field("trust", &self.trust)
            .field("resume", &self.resume)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ClientHandshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientHandshake").field("resuming", &self.is_resuming()).finish_non_exhaustive()
    }
}
