//! Both ends of a connection in one process: `cargo run -p wa-noise --example handshake`.
//!
//! The "sockets" are two byte queues. A server issues itself a certificate, a client that trusts the root
//! connects, and both exchange a sealed frame.

#![expect(clippy::print_stdout, reason = "an example prints what it did")]

use std::error::Error;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_noise::{
    CertificateAuthority, ClientConfig, ClientHandshake, FrameDecoder, IntroDecoder, NoiseError,
    ServerConfig, ServerHandshake, ServerProgress, TrustPolicy, Validity,
};

/// One direction of the wire, cut into pieces as a network would.
#[derive(Default)]
struct Pipe {
    decoder: FrameDecoder,
}

impl Pipe {
    fn carry(&mut self, bytes: &[u8]) {
        bytes.chunks(7).for_each(|piece| self.decoder.push(piece));
    }

    fn frame(&mut self) -> Result<bytes::BytesMut, Box<dyn Error>> {
        self.decoder.next_frame()?.ok_or_else(|| "the frame is not complete".into())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // A real program takes `wa_crypto::OsRng` (feature `os-rng`) and the clock.
    let rng = &mut ChaCha20Rng::seed_from_u64(7);
    let now = 1_750_000_000;
    let (mut up, mut down) = (Pipe::default(), Pipe::default());

    let validity = Validity { not_before: now - 86_400, not_after: now + 365 * 86_400 };
    let authority =
        CertificateAuthority::new(KeyPair::generate(rng), KeyPair::generate(rng), 1, validity, rng);
    let server_keys = KeyPair::generate(rng);
    let chain = authority.issue(&server_keys.public, 2, validity, rng);

    let mut config = ClientConfig::new(KeyPair::generate(rng), b"who logs in".to_vec());
    config.trust = TrustPolicy { roots: vec![*authority.root()], clock_skew: 60 };
    let (client, first) = ClientHandshake::start(config, now, rng)?;
    println!("client -> server: introduction and hello, {} bytes", first.len());

    let mut rest = first.as_slice();
    let intro = IntroDecoder::new().read(&mut rest)?.ok_or(NoiseError::Intro)?;
    up.carry(rest);
    let server = ServerHandshake::new(ServerConfig::new(server_keys, chain), intro.prologue);
    let ServerProgress::AwaitFinish { send, handshake } = server.read_client_hello(&up.frame()?, rng)? else {
        return Err("a first connection cannot be resumed".into());
    };
    println!("server -> client: hello with certificates, {} bytes", send.len());
    down.carry(&send);

    let mut client = client.read_server_hello(&down.frame()?, now)?;
    client.transport.seal(b"a node of the client", &mut client.send)?;
    println!("client -> server: finish and a first frame, {} bytes", client.send.len());
    up.carry(&client.send);

    let mut server = handshake.read_client_finish(&up.frame()?)?;
    println!(
        "server: {:?} by {:?}, payload of {} bytes",
        server.pattern,
        server.client_key,
        server.payload.len()
    );
    let node = server.transport.open_owned(up.frame()?)?;
    println!("server: {:?}", String::from_utf8_lossy(&node));

    let mut answer = Vec::new();
    server.transport.seal(b"a node of the server", &mut answer)?;
    down.carry(&answer);
    let node = client.transport.open_owned(down.frame()?)?;
    println!("client: {:?}", String::from_utf8_lossy(&node));
    println!("client: may resume with {:?} until {}", client.server.key, client.server.not_after);
    Ok(())
}
