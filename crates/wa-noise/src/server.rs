//! The server's side of a handshake.

use std::fmt;

use bytes::Bytes;
use wa_crypto::{CryptoRng, KeyPair, PublicKey};
use wa_proto::noise::HandshakeMessage;
use wa_proto::noise::handshake_message::{ClientHello, ServerHello};

use crate::message::{key_field, read_client_finish, read_client_hello, read_key, require, write_message};
use crate::{NoiseError, Pattern, Role, SymmetricState, Transport};

/// Whether a server lets clients skip the certificates they have seen before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Resumption {
    /// Run [`Pattern::Ik`] with clients that ask for it and know the right key.
    #[default]
    Accept,
    /// Answer every such client with [`Pattern::XxFallback`].
    Refuse,
}

/// What a server brings to every handshake.
#[derive(Clone)]
pub struct ServerConfig {
    /// The server's static key, the one its leaf certificate is for.
    pub static_keys: KeyPair,
    /// The encoded certificate chain, sent as it is.
    pub certificate_chain: Vec<u8>,
    /// What to do with clients that want to resume.
    pub resumption: Resumption,
}

impl ServerConfig {
    /// A server that accepts resumption.
    pub fn new(static_keys: KeyPair, certificate_chain: Vec<u8>) -> Self {
        Self { static_keys, certificate_chain, resumption: Resumption::default() }
    }
}

/// A handshake that waits for the client's first message.
pub struct ServerHandshake {
    config: ServerConfig,
    prologue: [u8; 4],
}

/// Where a handshake stands after the client's first message.
#[derive(Debug)]
pub enum ServerProgress {
    /// Send the bytes and wait for the client's last message.
    AwaitFinish {
        /// What to send.
        send: Vec<u8>,
        /// The handshake that goes on.
        handshake: ServerAwaitingFinish,
    },
    /// The client resumed: the connection is established once its `send` bytes are sent.
    Established(ServerEstablished),
}

/// A handshake that waits for the client's last message.
pub struct ServerAwaitingFinish {
    pattern: Pattern,
    state: SymmetricState,
    ephemeral: KeyPair,
}

/// An encrypted connection, from the server's point of view.
pub struct ServerEstablished {
    /// What to send now, before anything else; empty unless [`Pattern::Ik`] was run.
    pub send: Vec<u8>,
    /// The ciphers of the connection.
    pub transport: Transport,
    /// The device's noise key. Refuse a login whose device is registered with another one.
    pub client_key: PublicKey,
    /// The encoded client payload.
    pub payload: Vec<u8>,
    /// The handshake that was run in the end.
    pub pattern: Pattern,
}

impl ServerHandshake {
    /// Starts with the prologue of the client's [`Intro`](crate::Intro).
    pub fn new(config: ServerConfig, prologue: [u8; 4]) -> Self {
        Self { config, prologue }
    }

    /// Reads the client's first message (a frame without its header).
    ///
    /// # Errors
    /// A [`NoiseError`] of the peer's if the message is malformed or holds a useless key. Close the
    /// connection; there is nothing to answer.
    pub fn read_client_hello<R: CryptoRng + ?Sized>(
        self,
        frame: &[u8],
        rng: &mut R,
    ) -> Result<ServerProgress, NoiseError> {
        self.read_client_hello_with(frame, KeyPair::generate(rng))
    }

    /// Does the same with an ephemeral key of the caller's choice, which must never be used again.
    ///
    /// # Errors
    /// Those of [`read_client_hello`](Self::read_client_hello).
    pub fn read_client_hello_with(
        self,
        frame: &[u8],
        ephemeral: KeyPair,
    ) -> Result<ServerProgress, NoiseError> {
        let ClientHello { ephemeral: client, r#static, payload, .. } = read_client_hello(frame)?;
        let client = read_key(&require(client, "ephemeral")?, "ephemeral")?;
        let Some(key) = r#static else {
            return self.offer_xx(Pattern::Xx, &client, ephemeral);
        };
        let payload = require(payload, "payload")?;
        if self.config.resumption == Resumption::Refuse {
            return self.offer_xx(Pattern::XxFallback, &client, ephemeral);
        }
        match self.read_ik(&client, &key, &payload) {
            Ok(resumed) => self.answer_ik(resumed, &client, &ephemeral).map(ServerProgress::Established),
            Err(NoiseError::Unauthentic) => self.offer_xx(Pattern::XxFallback, &client, ephemeral),
            Err(error) => Err(error),
        }
    }

    /// The second message of XX and its fallback.
    fn offer_xx(
        self,
        pattern: Pattern,
        client: &PublicKey,
        ephemeral: KeyPair,
    ) -> Result<ServerProgress, NoiseError> {
        let mut state = SymmetricState::new(pattern, &self.prologue);
        state.mix_hash(client.as_bytes());
        state.mix_hash(ephemeral.public.as_bytes());
        state.mix_key(&ephemeral.private.agree(client)?);
        let key = state.seal(self.config.static_keys.public.as_bytes())?;
        state.mix_key(&self.config.static_keys.private.agree(client)?);
        let chain = state.seal(&self.config.certificate_chain)?;
        let send = write_hello(&ephemeral.public, Some(key.into()), chain.into())?;
        let handshake = ServerAwaitingFinish { pattern, state, ephemeral };
        Ok(ServerProgress::AwaitFinish { send, handshake })
    }

    /// The first message of IK, read with our current static key.
    fn read_ik(&self, client: &PublicKey, key: &[u8], payload: &[u8]) -> Result<Resumed, NoiseError> {
        let ours = &self.config.static_keys;
        let mut state = SymmetricState::new(Pattern::Ik, &self.prologue);
        state.mix_hash(ours.public.as_bytes());
        state.mix_hash(client.as_bytes());
        state.mix_key(&ours.private.agree(client)?);
        let client_key = read_key(&state.open(key)?, "static")?;
        state.mix_key(&ours.private.agree(&client_key)?);
        let payload = state.open(payload)?;
        Ok(Resumed { state, client_key, payload })
    }

    /// The second and last message of IK.
    fn answer_ik(
        self,
        resumed: Resumed,
        client: &PublicKey,
        ephemeral: &KeyPair,
    ) -> Result<ServerEstablished, NoiseError> {
        let Resumed { mut state, client_key, payload } = resumed;
        state.mix_hash(ephemeral.public.as_bytes());
        state.mix_key(&ephemeral.private.agree(client)?);
        state.mix_key(&ephemeral.private.agree(&client_key)?);
        let chain = state.seal(&self.config.certificate_chain)?;
        let send = write_hello(&ephemeral.public, None, chain.into())?;
        let transport = Transport::new(Role::Server, &state.split());
        Ok(ServerEstablished { send, transport, client_key, payload, pattern: Pattern::Ik })
    }
}

/// A first message of IK that could be opened.
struct Resumed {
    state: SymmetricState,
    client_key: PublicKey,
    payload: Vec<u8>,
}

impl ServerAwaitingFinish {
    /// Reads the client's last message (a frame without its header) and ends the handshake.
    ///
    /// # Errors
    /// A [`NoiseError`] of the peer's: the message is malformed or not authentic. Close the connection;
    /// there is nothing to answer.
    pub fn read_client_finish(mut self, frame: &[u8]) -> Result<ServerEstablished, NoiseError> {
        let finish = read_client_finish(frame)?;
        let client_key = self.state.open(&require(finish.r#static, "static")?)?;
        let client_key = read_key(&client_key, "static")?;
        self.state.mix_key(&self.ephemeral.private.agree(&client_key)?);
        let payload = self.state.open(&require(finish.payload, "payload")?)?;
        let transport = Transport::new(Role::Server, &self.state.split());
        Ok(ServerEstablished { send: Vec::new(), transport, client_key, payload, pattern: self.pattern })
    }

    /// The handshake that is being run.
    pub fn pattern(&self) -> Pattern {
        self.pattern
    }
}

fn write_hello(
    ephemeral: &PublicKey,
    r#static: Option<Bytes>,
    payload: Bytes,
) -> Result<Vec<u8>, NoiseError> {
    let hello = ServerHello {
        ephemeral: key_field(ephemeral),
        r#static,
        payload: Some(payload),
        ..Default::default()
    };
    let mut send = Vec::new();
    write_message(&HandshakeMessage { server_hello: Some(hello), ..Default::default() }, &mut send)?;
    Ok(send)
}

impl fmt::Debug for ServerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerConfig")
            .field("static_keys", &self.static_keys)
            .field("resumption", &self.resumption)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ServerHandshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerHandshake").field("config", &self.config).finish_non_exhaustive()
    }
}

impl fmt::Debug for ServerAwaitingFinish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerAwaitingFinish").field("pattern", &self.pattern).finish_non_exhaustive()
    }
}

impl fmt::Debug for ServerEstablished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerEstablished")
            .field("transport", &self.transport)
            .field("client_key", &self.client_key)
            .field("pattern", &self.pattern)
            .finish_non_exhaustive()
    }
}
