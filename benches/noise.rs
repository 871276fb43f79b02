//! The socket: sealing and opening frames, and what a handshake costs each side.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_noise::{
    CertificateAuthority, CipherState, ClientConfig, ClientHandshake, FrameDecoder, FrameOpener, FrameSealer,
    INTRO, ServerConfig, ServerHandshake, ServerProgress, TrustPolicy, Validity,
};

const NOW: u64 = 1_750_000_000;

fn frames(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frame");
    for (name, length) in [("1 KiB", 1024_usize), ("64 KiB", 64 * 1024)] {
        let plaintext = vec![7; length];
        group.throughput(Throughput::Bytes(u64::try_from(length).unwrap()));
        group.bench_function(format!("seal {name}"), |b| {
            let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
            let mut out = Vec::with_capacity(length + 64);
            b.iter(|| {
                out.clear();
                sealer.seal(black_box(&plaintext), &mut out).unwrap();
            });
        });
        let mut sealed = Vec::new();
        FrameSealer::new(CipherState::new(&[1; 32])).seal(&plaintext, &mut sealed).unwrap();
        group.bench_function(format!("open {name}"), |b| {
            b.iter_batched_ref(
                || (FrameOpener::new(CipherState::new(&[1; 32])), payload(&sealed)),
                |(opener, frame)| opener.open(frame).unwrap().len(),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
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
    criterion.bench_function("handshake, both sides", |b| {
        b.iter(|| {
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
