//! The floor: what the best library we know needs for the primitive under each of our operations.
//!
//! They run on the same machine as the other benches, so that the quotient of the two says more than
//! either figure. Names are those of `cargo xtask bench`.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;
use std::io::Read as _;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{PrivateKey, UnparsedPublicKey, X25519, agree};
use aws_lc_rs::cipher::{AES_256, EncryptingKey, EncryptionContext, UnboundCipherKey};
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey as VerifyingKey};
use aws_lc_rs::{digest, hmac, iv};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use wa_protocol_benches::Hot;

const MEDIA: usize = 64 * 1024 * 1024;

fn bytes(length: usize) -> Throughput {
    Throughput::Bytes(u64::try_from(length).unwrap())
}

fn symmetric(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "floor");
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[1; 32]).unwrap());
    for (name, length) in [("aes-gcm 1 KiB", 1024), ("aes-gcm 64 KiB", 64 * 1024)] {
        let mut buffer = vec![7; length];
        hot.throughput(bytes(length)).bench(name, || {
            let nonce = Nonce::assume_unique_for_key([0; 12]);
            key.seal_in_place_separate_tag(nonce, Aad::empty(), black_box(&mut buffer)).unwrap()
        });
    }
    let long = vec![9; 64 * 1024];
    hot.throughput(bytes(long.len()))
        .bench("sha-256 64 KiB", || digest::digest(&digest::SHA256, black_box(&long)));
    let mac = hmac::Key::new(hmac::HMAC_SHA256, &[3; 32]);
    hot.throughput(Throughput::Elements(1))
        .bench("hmac-sha-256 32 B", || hmac::sign(&mac, black_box(&[5; 32])));
    let cbc = EncryptingKey::cbc(UnboundCipherKey::new(&AES_256, &[2; 32]).unwrap()).unwrap();
    for (name, length) in [("aes-cbc 256 B", 256), ("aes-cbc 64 KiB", 64 * 1024)] {
        let mut buffer = vec![7; length];
        hot.throughput(bytes(length)).bench(name, || {
            let context = EncryptionContext::Iv128(iv::FixedLength::from([4; 16]));
            cbc.less_safe_encrypt(black_box(&mut buffer), context).unwrap()
        });
    }
    let from = vec![1_u8; MEDIA];
    let mut to = vec![0_u8; MEDIA];
    hot.long().throughput(bytes(MEDIA)).bench("memcpy 64 MiB", || to.copy_from_slice(black_box(&from)));
}

fn curve(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "floor");
    let private = PrivateKey::from_private_key(&X25519, &[0x47; 32]).unwrap();
    let peer = PrivateKey::from_private_key(&X25519, &[0x11; 32]).unwrap().compute_public_key().unwrap();
    hot.bench("x25519", || {
        agree(&private, UnparsedPublicKey::new(&X25519, black_box(&peer)), (), |secret| {
            Ok::<[u8; 32], ()>(secret.try_into().unwrap())
        })
        .unwrap()
    });
    hot.bench("x25519 key", || PrivateKey::from_private_key(&X25519, black_box(&[0x47; 32])).unwrap());
    let signer = Ed25519KeyPair::from_seed_unchecked(&[8; 32]).unwrap();
    let signature = signer.sign(&[5; 33]);
    hot.bench("ed25519 sign", || signer.sign(black_box(&[5; 33])));
    let verifier = VerifyingKey::new(&ED25519, signer.public_key().as_ref().to_vec());
    hot.bench("ed25519 verify", || verifier.verify(black_box(&[5; 33]), signature.as_ref()).unwrap());
}

fn inflate(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "floor");
    let blob = wa_protocol_benches::history::compressed();
    let length = wa_protocol_benches::history::blob().len();
    let mut out = Vec::with_capacity(length);
    hot.throughput(bytes(length)).bench("inflate history", || {
        out.clear();
        flate2::bufread::ZlibDecoder::new(black_box(blob.as_slice())).read_to_end(&mut out).unwrap()
    });
}

criterion_group!(benches, symmetric, curve, inflate);
criterion_main!(benches);
