//! One socket: the Noise handshake, frames in, frames out.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_websockets::{Message, Payload, WebSocketStream};
use wa_crypto::{CryptoRng, KeyPair, OsRng, PrivateKey, Zeroizing};
use wa_noise::{
    CertificateAuthority, FrameDecoder, FrameOpener, FrameSealer, IntroDecoder, MAX_FRAME_LENGTH, NoiseError,
    ServerConfig, ServerEstablished, ServerHandshake, ServerProgress, Validity,
};

use crate::clock::Now;
use crate::error::ServerError;
use crate::shard::{Event, OUTBOX, ToSocket};
use crate::stream::Socket;
use crate::world::{ConnId, Hello};

/// Handshake messages of a client that has not proved anything are short.
const HANDSHAKE_FRAME: usize = 64 * 1024;
/// How long a client may take to read what is written before its socket is closed.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// Serial numbers in the certificate chain.
const INTERMEDIATE_SERIAL: u32 = 1;
const LEAF_SERIAL: u32 = 2;

const DAY: u64 = 24 * 60 * 60;
const KEY_FILE: &str = "noise-keys";
const ROOT_FILE: &str = "root-key.hex";

/// The server's Noise keys with their certificates.
pub(crate) struct GateKeys {
    config: ServerConfig,
    root: [u8; 32],
}

impl GateKeys {
    /// Loads the keys of a data directory, making them at the first start, and certifies them anew.
    pub(crate) fn load_or_make(
        dir: Option<&Path>,
        now: Now,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, ServerError> {
        let path = dir.map(|dir| dir.join(KEY_FILE));
        let stored = match &path {
            Some(path) if path.exists() => Some(Zeroizing::new(fs::read(path)?)),
            _ => None,
        };
        let mut pairs = Vec::with_capacity(3);
        for index in 0..3_usize {
            pairs.push(match &stored {
                None => KeyPair::generate(rng),
                Some(bytes) => {
                    let bytes = bytes.get(index * 32..index * 32 + 32).unwrap_or_default();
                    let private = PrivateKey::from_slice(bytes);
                    KeyPair::from_private(private.map_err(|_| ServerError::Record(KEY_FILE))?)
                }
            });
        }
        let [root, intermediate, leaf] =
            <[KeyPair; 3]>::try_from(pairs).map_err(|_| ServerError::Record(KEY_FILE))?;
        if let (Some(dir), Some(path), None) = (dir, &path, &stored) {
            let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(
                [&root, &intermediate, &leaf].iter().flat_map(|pair| *pair.private.expose_bytes()).collect(),
            );
            let unfinished = dir.join("noise-keys.new");
            fs::write(&unfinished, bytes.as_slice())?;
            fs::rename(&unfinished, path)?;
            let hex: String = root.public.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
            fs::write(dir.join(ROOT_FILE), hex)?;
        }
        let from = now.seconds().saturating_sub(DAY);
        let lasting = |days: u64| Validity { not_before: from, not_after: now.seconds() + days * DAY };
        let root_key = *root.public.as_bytes();
        let authority =
            CertificateAuthority::new(root, intermediate, INTERMEDIATE_SERIAL, lasting(3650), rng);
        let chain = authority.issue(&leaf.public, LEAF_SERIAL, lasting(365), rng);
        Ok(Self { config: ServerConfig::new(leaf, chain), root: root_key })
    }

    /// Returns the public key that clients must trust.
    pub(crate) fn root(&self) -> [u8; 32] {
        self.root
    }
}

/// One connection between its upgrade and its end.
pub(crate) struct Gate {
    pub(crate) conn: ConnId,
    pub(crate) keys: Arc<GateKeys>,
    pub(crate) events: mpsc::Sender<Event>,
    pub(crate) handshake_timeout: Duration,
    pub(crate) idle_timeout: Duration,
}

type Sink<S> = SplitSink<WebSocketStream<S>, Message>;
type Stream<S> = SplitStream<WebSocketStream<S>>;

/// The client broke the protocol or went away; there is nobody to tell.
struct Lost;

impl From<NoiseError> for Lost {
    fn from(_: NoiseError) -> Self {
        Self
    }
}

impl Gate {
    /// Serves the connection until either side ends it.
    pub(crate) async fn run<S: Socket>(self, socket: WebSocketStream<S>) {
        let (mut sink, stream) = socket.split();
        let mut incoming = Incoming { stream, frames: FrameDecoder::with_limit(HANDSHAKE_FRAME) };
        let Ok(established) = self.handshake(&mut sink, &mut incoming).await else { return };
        let ServerEstablished { transport, client_key, payload, .. } = established;
        incoming.frames.set_limit(MAX_FRAME_LENGTH);
        let (sealer, opener) = transport.split();
        let (outbox, orders) = mpsc::channel(OUTBOX);
        let hello = Hello { noise: *client_key.as_bytes(), payload };
        if self.events.send(Event::Opened { conn: self.conn, hello, outbox }).await.is_err() {
            return;
        }
        tokio::select! {
            () = self.read(&mut incoming, opener) => {}
            () = self.write(&mut sink, sealer, orders) => {}
        }
        // The shard may have ended before the socket.
        let _ = self.events.send(Event::Closed { conn: self.conn }).await;
        let _ = timeout(LAST_WORDS, sink.close()).await;
    }

    async fn handshake<S: Socket>(
        &self,
        sink: &mut Sink<S>,
        incoming: &mut Incoming<S>,
    ) -> Result<ServerEstablished, Lost> {
        let limit = self.handshake_timeout;
        let prologue = timeout(limit, incoming.intro()).await.map_err(|_| Lost)??;
        let hello = timeout(limit, incoming.frame()).await.map_err(|_| Lost)??;
        let handshake = ServerHandshake::new(self.keys.config.clone(), prologue);
        match handshake.read_client_hello(&hello, &mut OsRng)? {
            ServerProgress::AwaitFinish { send, handshake } => {
                write(sink, send).await?;
                let finish = timeout(limit, incoming.frame()).await.map_err(|_| Lost)??;
                Ok(handshake.read_client_finish(&finish)?)
            }
            ServerProgress::Established(mut established) => {
                write(sink, std::mem::take(&mut established.send)).await?;
                Ok(established)
            }
        }
    }

    /// Hands stanzas to the shard until the client is gone, silent for too long, or breaks the cipher.
    async fn read<S: Socket>(&self, incoming: &mut Incoming<S>, mut opener: FrameOpener) {
        while let Ok(Ok(mut frame)) = timeout(self.idle_timeout, incoming.frame()).await {
            let Ok(plaintext) = opener.open(&mut frame) else { return };
            let Ok(node) = wa_binary::decode_owned(plaintext) else {
                if self.events.send(Event::Malformed { conn: self.conn }).await.is_ok() {
                    // The shard answers with a stream error, and the writer ends the connection.
                    std::future::pending::<()>().await;
                }
                return;
            };
            if self.events.send(Event::Stanza { conn: self.conn, node }).await.is_err() {
                return;
            }
        }
    }

    /// Writes what the shard wants written; ends when the shard drops or closes the outbox.
    async fn write<S: Socket>(
        &self,
        sink: &mut Sink<S>,
        mut sealer: FrameSealer,
        mut orders: mpsc::Receiver<ToSocket>,
    ) {
        let mut open = true;
        while open {
            let Some(first) = orders.recv().await else { return };
            let mut next = Some(first);
            while let Some(order) = next {
                match order {
                    ToSocket::Stanza(node) => {
                        let mut bytes = Vec::new();
                        let mut plaintext = Vec::new();
                        if wa_binary::encode(&node, &mut plaintext).is_err() {
                            // The world made a stanza that the wire cannot carry; the rest still goes.
                            tracing::error!("a stanza could not be encoded");
                            next = orders.try_recv().ok();
                            continue;
                        }
                        if sealer.seal(&plaintext, &mut bytes).is_err()
                            || sink.feed(Message::binary(bytes)).await.is_err()
                        {
                            return;
                        }
                    }
                    ToSocket::Fence => {
                        if sink.flush().await.is_err()
                            || self.events.send(Event::Fence { conn: self.conn }).await.is_err()
                        {
                            return;
                        }
                    }
                    ToSocket::Close => {
                        open = false;
                        break;
                    }
                }
                next = orders.try_recv().ok();
            }
            if !matches!(timeout(self.idle_timeout, sink.flush()).await, Ok(Ok(()))) {
                return;
            }
        }
    }
}

async fn write<S: Socket>(sink: &mut Sink<S>, bytes: Vec<u8>) -> Result<(), Lost> {
    sink.send(Message::binary(bytes)).await.map_err(|_| Lost)
}

/// The bytes of a client as frames, however they were cut into messages.
struct Incoming<S> {
    stream: Stream<S>,
    frames: FrameDecoder,
}

impl<S: Socket> Incoming<S> {
    async fn intro(&mut self) -> Result<[u8; 4], Lost> {
        let mut decoder = IntroDecoder::new();
        loop {
            let message = self.message().await?;
            let mut bytes: &[u8] = &message;
            if let Some(intro) = decoder.read(&mut bytes)? {
                self.frames.push(bytes);
                return Ok(intro.prologue);
            }
        }
    }

    async fn frame(&mut self) -> Result<BytesMut, Lost> {
        loop {
            if let Some(frame) = self.frames.next_frame()? {
                return Ok(frame);
            }
            let message = self.message().await?;
            self.frames.push(&message);
        }
    }

    /// Waits for the next binary message; others carry nothing and are passed over.
    async fn message(&mut self) -> Result<Payload, Lost> {
        loop {
            match self.stream.next().await {
                Some(Ok(message)) if message.is_binary() => return Ok(message.into_payload()),
                Some(Ok(message)) if message.is_close() => return Err(Lost),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Err(Lost),
            }
        }
    }
}
