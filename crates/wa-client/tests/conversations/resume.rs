//! The shorter handshake.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use wa_client::{Client, PublicKey};
use wa_proto::noise::HandshakeMessage;
use wa_proto::prost::Message as _;
use wa_server::{Config, Number, Server};
use wa_store::MemoryStore;

use crate::support::{ANNA, World, soon};

/// How a client opened its handshakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hello {
    /// With an ephemeral key alone.
    Full,
    /// With its static key and payload: it knows the server.
    Short,
}

/// A wire that looks at the first message of every connection.
struct Tap {
    url: String,
    hellos: Arc<Mutex<Vec<Hello>>>,
    target: Arc<Mutex<String>>,
}

impl Tap {
    async fn to(address: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}/ws/chat", listener.local_addr().unwrap());
        let (hellos, target) = (Arc::default(), Arc::new(Mutex::new(address)));
        let (seen, to) = (Arc::clone(&hellos), Arc::clone(&target));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let address = to.lock().unwrap().clone();
                tokio::spawn(relay(client, address, Arc::clone(&seen)));
            }
        });
        Self { url, hellos, target }
    }

    fn hellos(&self) -> Vec<Hello> {
        std::mem::take(&mut self.hellos.lock().unwrap())
    }
}

async fn relay(mut client: TcpStream, address: String, seen: Arc<Mutex<Vec<Hello>>>) {
    let Ok(mut server) = TcpStream::connect(address).await else { return };
    // The upgrade request, then one masked websocket frame.
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await.unwrap());
    }
    server.write_all(&head).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(server.read_u8().await.unwrap());
    }
    client.write_all(&answer).await.unwrap();
    let mut frame = vec![0; 2];
    client.read_exact(&mut frame).await.unwrap();
    let length = match frame[1] & 0x7f {
        126 => {
            let mut long = [0; 2];
            client.read_exact(&mut long).await.unwrap();
            frame.extend(long);
            usize::from(u16::from_be_bytes(long))
        }
        short => usize::from(short),
    };
    let mut rest = vec![0; 4 + length];
    client.read_exact(&mut rest).await.unwrap();
    let (mask, masked) = rest.split_at(4);
    let plain: Vec<u8> = masked.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
    // WA, version, dictionary; three bytes of length; the message. Routing info may come first.
    let start = plain.windows(2).position(|pair| pair == b"WA").unwrap() + 7;
    let message = HandshakeMessage::decode(&plain[start..]).unwrap();
    let short = message.client_hello.unwrap().r#static.is_some();
    seen.lock().unwrap().push(if short { Hello::Short } else { Hello::Full });
    frame.extend(rest);
    server.write_all(&frame).await.unwrap();
    // Either side may go away at any moment.
    let _ = copy_bidirectional(&mut client, &mut server).await;
}

async fn open(server: &Server, tap: &Tap, store: &MemoryStore) -> Client {
    let root = PublicKey::from_bytes(server.root_key());
    Client::builder().server(&*tap.url).trust_noise_root(root).store(store.clone()).await.unwrap()
}

#[tokio::test]
async fn the_second_connection_is_shorter_by_what_the_client_knows_of_the_server() {
    let world = World::new().await;
    let tap = Tap::to(world.server.addr().to_string()).await;
    let store = MemoryStore::new();
    let client = open(&world.server, &tap, &store).await;
    world.scan(&client, ANNA).await;
    soon(client.wait_online()).await.unwrap();
    assert_eq!(tap.hellos(), [Hello::Full, Hello::Full], "to link, and to log in the first time");
    soon(client.close()).await;
    let client = open(&world.server, &tap, &store).await;
    soon(client.wait_online()).await.unwrap();
    assert_eq!(tap.hellos(), [Hello::Short]);
}

#[tokio::test]
async fn a_server_with_new_keys_is_met_in_full_again() {
    let folder = tempfile::tempdir().unwrap();
    let start = || Server::start(Config::default().data(folder.path()));
    let server = start().await.unwrap();
    let tap = Tap::to(server.addr().to_string()).await;
    let store = MemoryStore::new();
    let client = open(&server, &tap, &store).await;
    let mut pairing = client.pair();
    while let Some(step) = soon(pairing.next()).await.unwrap() {
        if let wa_client::PairingStep::Qr { text, .. } = step {
            server.phone(Number::new(ANNA).unwrap()).scan_qr(&text).await.unwrap();
        }
    }
    drop(pairing);
    soon(client.wait_online()).await.unwrap();
    soon(client.close()).await;
    let old_root = server.root_key();
    server.shutdown().await;
    for file in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        if file.file_name().to_string_lossy().starts_with("noise-keys") {
            std::fs::remove_file(file.path()).unwrap();
        }
    }

    let server = start().await.unwrap();
    assert_ne!(server.root_key(), old_root);
    *tap.target.lock().unwrap() = server.addr().to_string();
    tap.hellos();
    let client = open(&server, &tap, &store).await;
    soon(client.wait_online()).await.unwrap();
    assert_eq!(tap.hellos(), [Hello::Short], "the server falls back within the same connection");
    soon(client.close()).await;
    let client = open(&server, &tap, &store).await;
    soon(client.wait_online()).await.unwrap();
    assert_eq!(tap.hellos(), [Hello::Short], "and its new key is known from then on");
}
