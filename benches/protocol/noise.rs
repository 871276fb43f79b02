//! The socket: sealing and opening frames, and what a handshake costs each side.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_noise::{
    CertificateAuthority, CipherState, ClientConfig, ClientHandshake, FrameDecoder, FrameOpener, FrameSealer,
    INTRO, ServerConfig, ServerHandshake, ServerProgress, TrustPolicy, Validity,
};
use wa_protocol_benches::Hot;

const NOW: u64 = 1_750_000_000;

fn frames(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "frame");
    for (name, length) in [("1 KiB", 1024_usize), ("64 KiB", 64 * 1024)] {
        let plaintext = vec![7; length];
        hot.throughput(Throughput::Bytes(u64::try_from(length).unwrap()));
        let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
        let mut out = Vec::with_capacity(length + 64);
        hot.bench(&format!("seal {name}"), || {
            out.clear();
            sealer.seal(black_box(&plaintext), &mut out).unwrap();
        });
        // A frame can be opened once, so the sealing side goes along outside the measurement.
        let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
        let mut opener = FrameOpener::new(CipherState::new(&[1; 32]));
        hot.bench_with(
            &format!("open {name}"),
            || {
                let mut sealed = Vec::with_capacity(length + 64);
                sealer.seal(&plaintext, &mut sealed).unwrap();
                sealed
            },
            |frame| opener.open(frame.get_mut(3..).unwrap()).unwrap().len(),
        );
    }
}

fn handshake(criterion: &mut Criterion) {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let validity = Validity { not_before: 0, not_after: u64::MAX };
    let authority =
        CertificateAuthority::new(KeyPair::generate(rng), KeyPair::generate(rng), 1, validity, rng);
    let server_keys = KeyPair::generate(rng);
    let chain = authority.issue(&server_keys.public, 2, validity, rng);
    let server = ServerConfig::new(server_keys, chain);
    let client_keys = KeyPair::generate(rng);
    Hot::new(criterion, "noise").bench("handshake, both sides", || {
        let mut config = ClientConfig::new(client_keys.clone(), vec![0; 300]);
        config.trust = TrustPolicy { roots: vec![*authority.root()], clock_skew: 0 };
        let (client, first) = ClientHandshake::start(config, NOW, rng).unwrap();
        let (_, frame) = first.split_at(INTRO.len());
        let server = ServerHandshake::new(server.clone(), INTRO);
        match server.read_client_hello(&payload(frame), rng).unwrap() {
            ServerProgress::AwaitFinish { send, handshake } => {
                let client = client.read_server_hello(&payload(&send), NOW).unwrap();
                handshake.read_client_finish(&payload(&client.send)).unwrap()
            }
            ServerProgress::Established(server) => server,
        }
    });
}

/// The payload of a stream that is one frame.
fn payload(stream: &[u8]) -> Vec<u8> {
    let mut frames = FrameDecoder::new();
    frames.push(stream);
    frames.next_frame().unwrap().unwrap().to_vec()
}

criterion_group!(benches, frames, handshake);
criterion_main!(benches);
