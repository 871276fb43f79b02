//! Curve25519 and the primitives under every message.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::{
    Aes256Gcm, KeyPair, PrivateKey, aes256_cbc_encrypt, hkdf_sha256, hmac_sha256, pbkdf2_hmac_sha256,
};
use wa_protocol_benches::Hot;

/// A message as long as the serialised key that most signatures are over.
const SIGNED: [u8; 33] = [5; 33];

fn curve(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "crypto");
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let (ours, theirs) = (KeyPair::generate(rng), KeyPair::generate(rng));
    let signature = ours.private.sign(&SIGNED, rng);
    hot.bench("generate a key pair", || KeyPair::generate(rng));
    hot.bench("x25519", || ours.private.agree(black_box(&theirs.public)).unwrap());
    hot.bench("x25519 with a key from the store", || {
        let key = PrivateKey::from_bytes(black_box(*ours.private.expose_bytes()));
        key.agree(&theirs.public).unwrap()
    });
    hot.bench("sign", || ours.private.sign(black_box(&SIGNED), rng));
    hot.bench("sign with a key from the store", || {
        PrivateKey::from_bytes(black_box(*ours.private.expose_bytes())).sign(&SIGNED, rng)
    });
    hot.bench("verify", || ours.public.verify(black_box(&SIGNED), &signature).unwrap());
}

fn symmetric(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "crypto");
    let (key, text) = ([7; 32], vec![9; 1024]);
    hot.bench("hkdf to 64 bytes", || hkdf_sha256::<64>(black_box(&key), Some(&key), b"info"));
    hot.bench("gcm key set-up", || Aes256Gcm::new(black_box(&key)));
    hot.bench("pbkdf2, 1000 rounds", || pbkdf2_hmac_sha256::<32>(black_box(b"password"), b"salt", 1000));
    hot.throughput(Throughput::Bytes(1024));
    hot.bench("hmac-sha-256 of 1 KiB", || hmac_sha256(&key, &[black_box(&text)]));
    hot.bench("cbc encrypt 1 KiB", || aes256_cbc_encrypt(&key, &[1; 16], black_box(&text)));
}

criterion_group!(benches, curve, symmetric);
criterion_main!(benches);
