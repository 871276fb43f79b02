//! Curve25519 and the primitives under every message.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::{Aes256Gcm, KeyPair, aes256_cbc_encrypt, hkdf_sha256, hmac_sha256, pbkdf2_hmac_sha256};

/// A message as long as the serialised key that most signatures are over.
const SIGNED: [u8; 33] = [5; 33];

fn curve(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("curve25519");
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let (ours, theirs) = (KeyPair::generate(rng), KeyPair::generate(rng));
    let signature = ours.private.sign(&SIGNED, rng);
    group.bench_function("generate", |b| b.iter(|| KeyPair::generate(rng)));
    group.bench_function("agree", |b| b.iter(|| ours.private.agree(black_box(&theirs.public)).unwrap()));
    group.bench_function("sign", |b| b.iter(|| ours.private.sign(black_box(&SIGNED), rng)));
    group.bench_function("first signature of a key", |b| {
        let bytes = *ours.private.expose_bytes();
        b.iter(|| wa_crypto::PrivateKey::from_bytes(black_box(bytes)).sign(&SIGNED, rng));
    });
    group
        .bench_function("verify", |b| b.iter(|| ours.public.verify(black_box(&SIGNED), &signature).unwrap()));
    group.finish();
}

fn symmetric(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("symmetric");
    let (key, text) = ([7; 32], vec![9; 1024]);
    group.bench_function("hkdf to 64 bytes", |b| {
        b.iter(|| hkdf_sha256::<64>(black_box(&key), Some(&key), b"info"));
    });
    group.bench_function("gcm key set-up", |b| b.iter(|| Aes256Gcm::new(black_box(&key))));
    group.bench_function("pbkdf2, 1000 rounds", |b| {
        b.iter(|| pbkdf2_hmac_sha256::<32>(black_box(b"password"), b"salt", 1000));
    });
    group.throughput(Throughput::Bytes(1024));
    group.bench_function("hmac-sha-256 of 1 KiB", |b| b.iter(|| hmac_sha256(&key, &[black_box(&text)])));
    group.bench_function("cbc encrypt 1 KiB", |b| {
        b.iter(|| aes256_cbc_encrypt(&key, &[1; 16], black_box(&text)))
    });
    group.finish();
}

criterion_group!(benches, curve, symmetric);
criterion_main!(benches);
