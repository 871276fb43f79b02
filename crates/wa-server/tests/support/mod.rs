//! A raw client: websocket, Noise, frames, stanzas.

pub(crate) mod companion;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio_websockets::{ClientBuilder, MaybeTlsStream, Message, WebSocketStream};
use wa_binary::Node;
use wa_noise::{ClientConfig, ClientHandshake, FrameDecoder, Transport};
use wa_server::Handle;
use wa_stanza::account::{Activity, SetActivity};
use wa_stanza::iq::{answer, build_iq, build_result};
use wa_stanza::pairing::{PairDevice, PairSuccess};
use wa_stanza::prekeys::CountPreKeys;
use wa_stanza::{IqId, Request};

use companion::Companion;

/// A connection to the server that has passed the handshake.
pub(crate) struct RawClient {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    frames: FrameDecoder,
    transport: Transport,
    last_iq: u32,
}

impl RawClient {
    pub(crate) async fn connect(server: &Handle, companion: &mut Companion, payload: Vec<u8>) -> Self {
        let uri = server.url().parse().unwrap();
        let (mut socket, _) = ClientBuilder::from_uri(uri).connect().await.unwrap();
        let mut config = ClientConfig::new(companion.noise.clone(), payload);
        config.trust.roots = vec![wa_crypto::PublicKey::from_bytes(server.root_key())];
        let now = server.clock().now().seconds();
        let (handshake, first) = ClientHandshake::start(config, now, &mut companion.rng).unwrap();
        socket.send(Message::binary(first)).await.unwrap();
        let mut frames = FrameDecoder::new();
        let hello = next_frame(&mut socket, &mut frames).await.unwrap();
        let established = handshake.read_server_hello(&hello, now).unwrap();
        socket.send(Message::binary(established.send)).await.unwrap();
        Self { socket, frames, transport: established.transport, last_iq: 0 }
    }

    pub(crate) async fn send(&mut self, node: &Node) {
        let (mut plain, mut sealed) = (Vec::new(), Vec::new());
        wa_binary::encode(node, &mut plain).unwrap();
        self.transport.seal(&plain, &mut sealed).unwrap();
        self.socket.send(Message::binary(sealed)).await.unwrap();
    }

    /// Sends bytes that are no stanza in a proper frame.
    pub(crate) async fn send_rubbish(&mut self) {
        let mut sealed = Vec::new();
        self.transport.seal(&[0, 0xff, 0xff], &mut sealed).unwrap();
        self.socket.send(Message::binary(sealed)).await.unwrap();
    }

    /// Waits for the next stanza; `None` when the server has closed the connection.
    pub(crate) async fn next(&mut self) -> Option<Node> {
        let mut frame = next_frame(&mut self.socket, &mut self.frames).await?;
        let plain = self.transport.open(&mut frame).unwrap();
        Some(wa_binary::decode_owned(plain).unwrap())
    }

    /// Waits for the next stanza with this tag and passes over others.
    pub(crate) async fn expect(&mut self, tag: &str) -> Node {
        loop {
            let node = self.next().await.unwrap_or_else(|| panic!("closed while waiting for <{tag}>"));
            if node.tag() == tag {
                return node;
            }
        }
    }

    /// Makes a request and returns its answer; stanzas in between are passed over.
    pub(crate) async fn request<R: Request>(&mut self, request: &R) -> R::Response {
        self.last_iq += 1;
        let id = IqId::new(&format!("t-{}", self.last_iq)).unwrap();
        self.send(&build_iq(&id, request)).await;
        loop {
            let node = self.expect("iq").await;
            if node.as_ref().attr_is("id", id.as_str()) {
                return answer::<R>(node.as_ref()).unwrap();
            }
        }
    }
}

async fn next_frame(
    socket: &mut WebSocketStream<MaybeTlsStream<TcpStream>>,
    frames: &mut FrameDecoder,
) -> Option<bytes::BytesMut> {
    loop {
        if let Some(frame) = frames.next_frame().unwrap() {
            return Some(frame);
        }
        let message = socket.next().await?.ok()?;
        if message.is_binary() {
            frames.push(&message.into_payload());
        }
    }
}

/// Links a companion with the phone of a number by QR code.
pub(crate) async fn pair(server: &Handle, number: &str, companion: &mut Companion) {
    let payload = companion.registration_payload(None);
    let mut client = RawClient::connect(server, companion, payload).await;
    let offer = PairDevice::from_node(client.expect("iq").await.as_ref()).unwrap();
    client.send(&build_result(&offer.iq, Vec::new())).await;
    let reference = std::str::from_utf8(&offer.refs[0]).unwrap();
    let phone = server.phone(wa_server::Number::new(number).unwrap());
    phone.scan_qr(&companion.qr_text(reference)).await.unwrap();
    finish_pairing(&mut client, companion).await;
}

/// Takes the phone's consent and the restart that follows it.
pub(crate) async fn finish_pairing(client: &mut RawClient, companion: &mut Companion) {
    let node = loop {
        let node = client.expect("iq").await;
        if PairSuccess::matches(node.as_ref()) {
            break node;
        }
    };
    let success = PairSuccess::from_node(node.as_ref()).unwrap();
    client.send(&companion.accept(&success)).await;
    let restart = client.expect("stream:error").await;
    assert!(restart.as_ref().attr_is("code", "515"));
}

/// Logs a companion in, uploads pre-keys if it has none, and waits for the end of its backlog.
pub(crate) async fn login(server: &Handle, companion: &mut Companion) -> RawClient {
    let payload = companion.login_payload();
    let mut client = RawClient::connect(server, companion, payload).await;
    client.expect("success").await;
    if client.request(&CountPreKeys).await == 0 {
        let upload = companion.upload(30);
        client.request(&upload).await;
    }
    client.request(&SetActivity(Activity::Active)).await;
    client
}
